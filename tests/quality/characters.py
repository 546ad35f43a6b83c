# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing in the project reads otherwise than it is: no invisible, bidirectional, private or control character in any
text file (sources, translations, resources, scripts), no letter of another script in code, and every text is UTF-8."""
import re
import subprocess
import sys
import unicodedata

import sources

BINARY = re.compile(r'\.png$|^tests/fuzz/seeds/')
# What makes text invisible or turns it round (Cf), lines that are none (Zl, Zp), private and unassigned ones, controls.
HIDDEN = {'Cf', 'Zl', 'Zp', 'Co', 'Cn', 'Cs', 'Cc'}
# Blanks that look like one and are none in code; in translations a language may ask for them.
BLANKS = re.compile('[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]')
CODE = ('.cpp', '.h', '.py', '.sh', '.cmake', '.txt', '.json')
TEXT = re.compile(
    r'''R"(\w*)\(.*?\)\1"|"(?:[^"\\\n]|\\.)*"|(?<![0-9a-fA-F])'(?:[^'\\\n]|\\.)+'|//[^\n]*|/\*.*?\*/''', re.S)


def names(root):
    """Every file of the project; without git, those of its folders."""
    run = subprocess.run(['git', '-c', f'safe.directory={root}', '-C', root, 'ls-files', '-z', '--cached', '--others',
                          '--exclude-standard'], capture_output=True, check=False)
    if not run.returncode:
        return sorted(name for name in run.stdout.decode().split('\0') if name)
    folders = ['app', 'models', 'views', 'tests', 'packaging', 'resources', 'translations']
    return [str(path) for folder in folders for path in sources.tree(root, folder)]


def problems_of(name, text):
    code = name.endswith(CODE)
    for number, line in enumerate(text.split('\n'), 1):
        for character in line:
            if character in '\t ' or character.isascii() and character.isprintable():
                continue
            if unicodedata.category(character) in HIDDEN and character != '\t':
                yield f'{name}:{number}: hidden character U+{ord(character):04X}'
        if code and (blank := BLANKS.search(line)):
            yield f'{name}:{number}: a blank that is none: U+{ord(blank[0]):04X}'
    if name.endswith(('.cpp', '.h')):
        # Texts and comments may be in any language, what the compiler reads may not.
        bare = TEXT.sub(lambda found: '\n' * found[0].count('\n'), text)
        for number, line in enumerate(bare.split('\n'), 1):
            if not line.isascii():
                yield f'{name}:{number}: letters of another script in code: {line.strip()}'


def main(root):
    problems, looked = [], 0
    for name in names(root):
        if BINARY.search(name):
            continue
        try:
            data = open(f'{root}/{name}', 'rb').read()
        except (FileNotFoundError, IsADirectoryError):
            continue
        looked += 1
        try:
            problems += problems_of(name, data.decode('utf-8'))
        except UnicodeDecodeError as wrong:
            problems.append(f'{name}: no UTF-8: {wrong}')
    print(f'{looked} files looked at')
    if looked < 100:
        problems.append('hardly any file was found')
    sources.report(problems, 'characters')


main(sys.argv[1])
