# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""tourtexts.py ROOT FOLDER LANGUAGE: what the tour wrote beside its pictures is in the language asked for: every screen has
texts of that language, and none that has a translation is left in English."""
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as tree


def plain(text):
    return re.sub(r'&(.)', r'\1', text).strip()


def catalogue(root, language):
    """(the texts of the language, the English ones that it says otherwise)"""
    spoken, english = set(), set()
    for message in tree.parse(root / 'translations' / f'kontor_{language}.ts').getroot().iter('message'):
        translation = message.find('translation')
        # What has a number or a name in it is no text of its own.
        if translation.get('type') or message.get('numerus') or '%' in message.findtext('source'):
            continue
        spoken.add(plain(translation.text or ''))
        english.add(plain(message.findtext('source')))
    return spoken, english - spoken


def main(root, folder, language):
    spoken, english = catalogue(pathlib.Path(root), language)
    problems, screens = [], sorted(pathlib.Path(folder).glob('*.json'))
    for path in screens:
        screen = json.loads(path.read_text())
        if not screen['language'].startswith(language):
            problems.append(f"{path.stem}: dates and numbers are of {screen['language']}")
        # Documents and cells are what vendors and files say.
        texts = {plain(one['text']) for one in screen['texts']
                 if one['role'] not in ('document', 'cell', 'item') and 'value.' not in one['where']}
        if not texts & spoken:
            problems.append(f'{path.stem}: nothing on it is in the language')
        problems += [f'{path.stem}: still in English: {text!r}' for text in sorted(texts & english)]
        problems += [f'{path.stem}: cut off: {cut}' for cut in screen['cut']]
    if len(screens) < 60:
        problems.append(f'only {len(screens)} screens')
    for path in screens:
        if not path.with_suffix('.png').exists():
            problems.append(f'{path.stem} has no picture')
    print('\n'.join(problems))
    print(f'{len(screens)} screens, {len(problems)} problem(s)')
    return 1 if problems else 0


sys.exit(main(*sys.argv[1:]))
