# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text a person can see is in translations/, and German, Polish and Spanish are complete."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

import sources

LUPDATE = '/usr/lib/qt6/bin/lupdate'


def messages(path):
    for context in tree.parse(path).getroot().iter('context'):
        name = context.findtext('name')
        for message in context.iter('message'):
            yield name, message.findtext('source'), message


def placeholders(text):
    return sorted(re.findall(r'%L?[0-9n]|\{[a-z]+\}', text or ''))


def main(root):
    problems = []
    with tempfile.TemporaryDirectory() as scratch:
        fresh = pathlib.Path(scratch) / 'fresh.ts'
        run = subprocess.run([LUPDATE, '-silent', '-I', '.', 'app', 'models', 'views', '-ts', str(fresh)], cwd=root,
                             capture_output=True, text=True, check=False)
        if run.returncode:
            problems.append(f'lupdate: {run.stderr.strip()}')
        wanted = {(context, source) for context, source, _ in messages(fresh)}
    for language in ('de', 'pl', 'es'):
        path = f'{root}/translations/kontor_{language}.ts'
        have = {}
        for context, source, message in messages(path):
            have[(context, source)] = message
        for context, source in sorted(wanted - have.keys()):
            problems.append(f'kontor_{language}.ts: missing in {context}: {source[:70]!r}')
        for context, source in sorted(have.keys() - wanted):
            problems.append(f'kontor_{language}.ts: no longer used in {context}: {source[:70]!r}')
        for (context, source), message in sorted(have.items(), key=lambda item: item[0]):
            translation = message.find('translation')
            forms = [f.text or '' for f in translation.iter('numerusform')] or [translation.text or '']
            if translation.get('type') == 'unfinished' or not all(forms):
                problems.append(f'kontor_{language}.ts: unfinished in {context}: {source[:70]!r}')
                continue
            if message.get('numerus') == 'yes':
                continue
            if placeholders(source) != placeholders(forms[0]):
                problems.append(f'kontor_{language}.ts: placeholders differ in {context}: {source[:70]!r}')
    sources.report(problems, 'translations')


assert shutil.which(LUPDATE), 'lupdate comes with qt6-l10n-tools'
main(sys.argv[1])
