# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every #include against the table of CONTRIBUTING.md: who may include whom."""
import re
import sys

import sources

SERVICES = ['models/core', 'models/schema', 'models/secrets', 'models/storage', 'models/providers/provider.h',
            'models/net/pacer.h', 'models/net/urlgate.h', 'models/connections']
MAY = {
    'models/core': [],
    'models/schema': ['models/core'],
    'models/csv': ['models/core', 'models/schema'],
    'models/net': ['models/core'],
    'models/secrets': ['models/core'],
    'models/storage': ['models/core', 'models/schema'],
    'models/providers': ['models/core', 'models/schema', 'models/net'],
    'models/connections': SERVICES,
    'models/sync': SERVICES,
    'models/changes': SERVICES,
    'models/imports': SERVICES + ['models/csv', 'models/changes'],
    'models/signon': SERVICES,
    'models/tables': ['models/core', 'models/schema', 'models/storage', 'models/connections', 'models/sync',
                      'models/changes'],
    'views': ['models/core', 'models/schema', 'models/tables', 'models/connections/connectionservice.h',
              'models/sync/syncservice.h', 'models/changes/changeservice.h', 'models/changes/changeplan.h',
              'models/changes/protection.h', 'models/storage/protectedrecords.h',
              'models/storage/driftmarks.h',
              'models/signon/signonservice.h', 'models/storage/recordcache.h', 'models/storage/viewstore.h',
              'models/net/pacer.h', 'models/csv', 'models/imports'],
}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
GUI = re.compile(r'^(Q(Application|Widget|Dialog|MainWindow|Painter|Icon|Pixmap|Color|Font|Palette|Gui)|QtGui|QtWidgets)')


def layer_of(path):
    return next((layer for layer in sorted(MAY, key=len, reverse=True) if path.startswith(layer + '/')), None)


def vendor_of(path):
    parts = path.split('/')
    return parts[2] if path.startswith('models/providers/') and len(parts) > 3 else None


def allowed(source, target):
    layer, vendor = layer_of(source), vendor_of(source)
    if vendor and vendor_of(target) not in (None, vendor):
        return False
    own = [layer]
    return any(target == right or target.startswith(right + '/') for right in own + MAY[layer])


def main(root):
    problems = []
    for path in sources.files(root, ['models', 'views', 'app'], {'.cpp', '.h'}):
        source = str(path)
        for number, line in enumerate(open(f'{root}/{source}', encoding='utf-8'), 1):
            found = INCLUDE.match(line)
            if not found:
                continue
            kind, target = found.groups()
            if kind == '"' and '/' not in target:
                if not target.endswith('.moc'):
                    problems.append(f'{source}:{number}: include "{target}" from the project root')
            elif kind == '"' and target.startswith('app/') and not source.startswith('app/'):
                problems.append(f'{source}:{number}: nobody includes app')
            elif kind == '"' and source.startswith('app/sandbox/') and target.startswith('models/'):
                problems.append(f'{source}:{number}: the sandbox shares no code with the models')
            elif kind == '"' and target.startswith(('models/', 'views/')) and not source.startswith('app/'):
                if not allowed(source, target):
                    problems.append(f'{source}:{number}: {layer_of(source)} may not include {target}')
            if kind == '<' and source.startswith('models/') and GUI.match(target):
                problems.append(f'{source}:{number}: models know no window, but include <{target}>')
            if 'QNetworkAccessManager' in target and not source.startswith(('models/net/', 'app/sandbox/')):
                problems.append(f'{source}:{number}: only models/net talks to QNetworkAccessManager')
    sources.report(problems, 'layers')


main(sys.argv[1])
