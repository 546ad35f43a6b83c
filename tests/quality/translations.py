# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text a person can see is in translations/, and German, Polish and Spanish are complete: each text finished, with
all plural forms of the language, the placeholders of the source, and a key to press wherever the source has one. English
has its plurals."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

import sources

LUPDATE = '/usr/lib/qt6/bin/lupdate'
PLURAL_FORMS = {'de': 2, 'pl': 3, 'es': 2, 'en': 2}
COMPLETE = ('de', 'pl', 'es')


def messages(path):
    """(context, source, disambiguation) -> message; what lupdate keeps of texts that are gone does not count."""
    found = {}
    for context in tree.parse(path).getroot().iter('context'):
        for message in context.iter('message'):
            if message.find('translation').get('type') not in ('vanished', 'obsolete'):
                found[(context.findtext('name'), message.findtext('source'), message.findtext('comment') or '')] = message
    return found


def placeholders(text):
    return sorted(re.findall(r'%L?[0-9]{1,2}|%L?n|\{[a-zA-Z]+\}', text))


def mnemonics(text):
    """Keys to press with Alt: "&File", but neither "&&" nor "Email & Apps"."""
    return re.findall(r'(?<!&)(?:&&)*&(\w)', text)


def forms_of(message):
    translation = message.find('translation')
    if message.get('numerus') == 'yes':
        return [form.text or '' for form in translation.iter('numerusform')]
    return [translation.text or '']


def faults(language, source, message):
    """What is wrong with one translation, in words."""
    forms = forms_of(message)
    if message.find('translation').get('type') == 'unfinished' or not all(forms):
        return ['unfinished']
    found = []
    plural = message.get('numerus') == 'yes'
    if plural and len(forms) != PLURAL_FORMS[language]:
        found.append(f'{len(forms)} plural forms instead of {PLURAL_FORMS[language]}')
    wanted = placeholders(source)
    for form in forms:
        # One form may say "one" in words: only the first, that of exactly 1 in all these languages.
        may_lack = ['%n'] if plural and form is forms[0] else []
        if placeholders(form) != wanted and sorted(placeholders(form) + may_lack) != wanted:
            found.append(f'placeholders {placeholders(form)} instead of {wanted}')
        if len(mnemonics(form)) != len(mnemonics(source)):
            found.append('a key to press with Alt (&) is missing or too many')
        if form != form.strip() and source == source.strip():
            found.append('blanks at an end')
        if ('…' in source) != ('…' in form):
            found.append('"…" is missing or too many')
    return found


def main(root, *_):
    problems = []
    with tempfile.TemporaryDirectory() as scratch:
        fresh = pathlib.Path(scratch) / 'fresh.ts'
        run = subprocess.run([LUPDATE, '-silent', '-I', '.', 'app', 'models', 'views', '-ts', str(fresh)], cwd=root,
                             capture_output=True, text=True, check=False)
        if run.returncode:
            problems.append(f'lupdate: {run.stderr.strip()}')
        wanted = messages(fresh)
    if not wanted:
        problems.append('lupdate found no text at all')
    plurals = {key for key, message in wanted.items() if message.get('numerus') == 'yes'}
    for language in PLURAL_FORMS:
        name = f'kontor_{language}.ts'
        have = messages(os.path.join(root, 'translations', name))
        needed = wanted.keys() if language in COMPLETE else plurals
        good = 0
        for key in sorted(needed - have.keys()):
            problems.append(f'{name}: missing in {key[0]}: {key[1][:70]!r}')
        for key in sorted(have.keys() - wanted.keys()):
            problems.append(f'{name}: no longer used in {key[0]}: {key[1][:70]!r}')
        for key in sorted(needed & have.keys()):
            found = faults(language, key[1], have[key])
            good += not found
            problems += [f'{name}: {fault} in {key[0]}: {key[1][:70]!r}' for fault in found]
        print(f'{name}: {good} of {len(needed)} texts are good')
    sources.report(problems, 'translations')


assert shutil.which(LUPDATE), 'lupdate comes with qt6-l10n-tools'
main(*sys.argv[1:])
