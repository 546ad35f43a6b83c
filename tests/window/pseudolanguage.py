# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""pseudolanguage.py ROOT PROGRAM: a language that nobody speaks, made of the English texts: «Ëñglísh wíth bráckéts añd
móré lóñg». The tour visits every screen in it, light and dark. What is not in brackets and comes from no vendor cannot be
translated; what is cut off will be cut off in some language."""
import json
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

LUPDATE, LRELEASE = '/usr/lib/qt6/bin/lupdate', '/usr/lib/qt6/bin/lrelease'
ACCENTS = str.maketrans('aceinouyzACEINOUYZ', 'áćéíñóúýžÁĆÉÍÑÓÚÝŽ')
# Placeholders, a key to press with Alt, markup.
KEPT = re.compile(r'(%L?[0-9]{1,2}|%L?n|\{[a-zA-Z]+\}|&.|<[^>]*>)')
GROWTH = 0.4
# Texts that are the same everywhere: names, units, and what one types as it stands.
SAME = {'Kontor', 'English', 'Deutsch', 'Polski', 'Español', 'Id', 'OK', 'GB', 'MB', 'TB', 'KB', 'KiB', 'MiB', 'LE', 'BE', 'CSV', 'UTF', 'ISO', 'Windows',
        'Ctrl', 'Shift', 'Del', 'Return', 'Tab', 'Esc', 'Alt', 'Key', 'Up', 'Down', 'Ins', 'AM', 'PM', 'https', 'http', 'xn'}
DATES = re.compile(r'\b((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|'
                   r'October|November|December)\b|\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b|\bUTC\b')
ADDRESS = re.compile(r'\S*[@/\\_]\S*|\b[\w-]+(\.[\w*-]+)+\b|\b[a-z]+[A-Z]\w*|\b\w*[0-9]\w*\b|\w+:\S+|-\w+:\S+')


def pseudo(text):
    parts = KEPT.split(text)
    spoken = ''.join(part if KEPT.fullmatch(part) else part.translate(ACCENTS) for part in parts)
    length = max(2, round(len(text) * GROWTH))
    words = ('éélóñg ' * (length // 7 + 1))[:length].strip()
    return f'«{spoken} {words}»'


def make_language(root, folder):
    """Every text of the sources as they are now; the path of the translation."""
    fresh = folder / 'pseudo.ts'
    subprocess.run([LUPDATE, '-silent', '-I', '.', '-target-language', 'en', 'app', 'models', 'views', '-ts', str(fresh)],
                   cwd=root, check=True, capture_output=True)
    document = tree.parse(fresh)
    count = 0
    for message in document.getroot().iter('message'):
        translation, text = message.find('translation'), pseudo(message.findtext('source'))
        translation.attrib.pop('type', None)
        for form in list(translation):
            translation.remove(form)
        translation.text = text
        if message.get('numerus') == 'yes':
            translation.text = None
            for _ in range(2):
                tree.SubElement(translation, 'numerusform').text = text
        count += 1
    document.write(fresh, encoding='utf-8', xml_declaration=True)
    made = folder / 'kontor_pseudo.qm'
    subprocess.run([LRELEASE, '-silent', str(fresh), '-qm', str(made)], check=True, capture_output=True)
    assert count > 1000, f'only {count} texts'
    return made


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, one in value.items():
            yield key
            yield from strings(one)
    elif isinstance(value, list):
        for one in value:
            yield from strings(one)


def data_words(home):
    """Every word that a vendor, a connection or the journal has told."""
    words = set()
    for path in home.rglob('*.sqlite'):
        database = sqlite3.connect(f'file:{path}?mode=ro', uri=True)
        tables = [name for name, sql in database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'")
                  if 'VIRTUAL' not in (sql or '')]
        for table in tables:
            try:
                rows = database.execute(f'SELECT * FROM "{table}"').fetchall()
            except sqlite3.Error:
                continue
            for row in rows:
                for cell in row:
                    text = cell.decode('utf-8', 'replace') if isinstance(cell, bytes) else cell
                    if not isinstance(text, str):
                        continue
                    try:
                        words.update(word for one in strings(json.loads(text)) for word in re.findall(r'\w+', one))
                    except ValueError:
                        words.update(re.findall(r'\w+', text))
        database.close()
    assert len(words) > 100, 'the vendors told of nothing'
    return words


def outside_brackets(text):
    depth, left = 0, ''
    for letter in text:
        depth += (letter == '«') - (letter == '»' and depth > 0)
        left += letter if depth == 0 and letter not in '«»' else ''
    return left


def untranslated(text, known):
    """What of the text is neither in brackets nor data."""
    left = DATES.sub(' ', ADDRESS.sub(' ', outside_brackets(text.replace('&', ''))))
    return [word for word in re.findall(r'[^\W\d_]{2,}', left) if word not in known and word not in SAME]


def faults_of(screen, known):
    for one in screen['texts']:
        # The answer as it came, what the file has, and the guide, whose languages have a test of their own.
        if one['role'] == 'document' or 'csvPreview' in one['where'] or 'guide' in one['where']:
            continue
        words = untranslated(one['text'], known)
        if words:
            yield f"not translatable: {one['role']} of {one['where']}: {one['text'][:90]!r}: {words[:6]}"
    yield from (f'cut off: {one}' for one in screen['cut'])
    yield from (f'cut off at the least size: {one}' for one in screen.get('cut_at_minimum', []))
    width, height = screen['minimum']
    if width > 1280 or height > 760:
        yield f'does not fit a small screen: {width}x{height}'


def main(root, program, keep=None):
    root = pathlib.Path(root)
    support = root / 'tests' / 'support'
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(keep or scratch)
        folder.mkdir(parents=True, exist_ok=True)
        language = make_language(root, folder)
        run = subprocess.run([support / 'xrun.sh', '1440x900', support / 'private-env.sh', program, '--sandbox', '--home',
                              folder / 'home', '--lang', language, '--tour', folder / 'tour'], timeout=600, check=False)
        assert run.returncode == 0, f'the tour ended with {run.returncode}'
        known = data_words(folder / 'home') | {'Example', 'Bemerkung', 'person', 'csv', 'import', 'dark', 'sandbox',
                                                   # As the tour's file reads in wrong encodings.
                                                   'W¹s', 'ódŸ', 'Wąs', 'Łódź', 'Józef'}
        screens = sorted((folder / 'tour').glob('*.json'))
        assert len(screens) > 60, f'only {len(screens)} screens'
        problems = {}
        for path in screens:
            for fault in faults_of(json.loads(path.read_text()), known):
                problems.setdefault(fault, []).append(path.stem)
        for fault, where in problems.items():
            print(f'{fault}\n    on {", ".join(where[:4])}{" ..." if len(where) > 4 else ""}')
        print(f'{len(screens)} screens, {len(problems)} problem(s)')
        return 1 if problems else 0


sys.exit(main(*sys.argv[1:]))
