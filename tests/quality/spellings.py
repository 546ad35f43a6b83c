# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Spellings the house avoids, each for a reason in CONTRIBUTING.md, and marks of unfinished work."""
import re
import sys
import unicodedata

import sources

BANNED = [
    (re.compile(r'(?<![A-Za-z])exec\(\)'), 'dialogs are opened with open(); nothing runs a loop inside a loop',
     re.compile(r'Q(Core)?Application::exec\(\)')),
    (re.compile(r'processEvents|QEventLoop\b'), 'no nested event loops', None),
    (re.compile(r'\bco_(await|yield|return)\b'), 'no coroutines: this compiler destroys arguments twice', None),
    (re.compile(r'ignoreSslErrors|VerifyNone|setInsecureFallback'), 'TLS and the keychain are never switched off', None),
    (re.compile(r'setOpenExternalLinks\(true|Qt::(RichText|AutoText|MarkdownText)'), 'foreign text is plain text', None),
    (re.compile(r'\bQ(SqlTableModel|SortFilterProxyModel)\b'), 'tables read windows of rows from the cache', None),
    (re.compile(r'resizeColumnsToContents|ResizeToContents'), 'freezes big tables', None),
    (re.compile(r'\b(TODO|FIXME|XXX|HACK)\b'), 'unfinished work does not land', None),
]
HEADER = '// SPDX-FileCopyrightText:'


def main(root):
    problems = []
    for path in sources.files(root, ['app', 'models', 'views', 'tests'], {'.cpp', '.h', '.py', '.sh'}):
        text = open(f'{root}/{path}', encoding='utf-8').read()
        product = not str(path).startswith('tests/')
        if path.suffix in ('.cpp', '.h') and not text.startswith(HEADER):
            problems.append(f'{path}:1: the two SPDX lines are missing')
        if path.suffix == '.h' and '#pragma once' not in text:
            problems.append(f'{path}:1: #pragma once is missing')
        for number, line in enumerate(text.splitlines(), 1):
            hidden = [c for c in line if unicodedata.category(c) == 'Cf']
            if hidden:
                problems.append(f'{path}:{number}: invisible character U+{ord(hidden[0]):04X}')
            if not product:
                continue
            code = line.split('//')[0]
            for pattern, why, exception in BANNED:
                where = line if 'TODO' in pattern.pattern else code
                if pattern.search(where) and not (exception and exception.search(where)):
                    problems.append(f'{path}:{number}: {why}: {line.strip()}')
    sources.report(problems, 'spellings')


main(sys.argv[1])
