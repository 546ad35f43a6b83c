# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Spellings the house avoids, each for a reason in CONTRIBUTING.md, and marks of unfinished work."""
import re
import sys

import sources

# The one place: what it runs is constant, and what varies is an argument of it (see ~BrowserHandover).
SHELL = re.compile(r'cleanup\.setProgram\(QStringLiteral\("/bin/sh"\)\)')
BANNED = [
    (re.compile(r'(?<![A-Za-z])exec\(\)'), 'dialogs are opened with open(); nothing runs a loop inside a loop',
     re.compile(r'Q(Core)?Application::exec\(\)')),
    (re.compile(r'processEvents|QEventLoop\b'), 'no nested event loops', None),
    (re.compile(r'\bco_(await|yield|return)\b'), 'no coroutines: this compiler destroys arguments twice', None),
    (re.compile(r'ignoreSslErrors|VerifyNone|setInsecureFallback'), 'TLS and the keychain are never switched off', None),
    (re.compile(r'setOpenExternalLinks\(true|Qt::(RichText|AutoText|MarkdownText)'), 'foreign text is plain text', None),
    (re.compile(r'\bQ(SqlTableModel|SortFilterProxyModel)\b'), 'tables read windows of rows from the cache', None),
    (re.compile(r'resizeColumnsToContents|ResizeToContents'), 'freezes big tables', None),
    (re.compile(r'(?<![\w:.>])(?:std::|::)?(system|popen|wordexp|strn?cpy|strn?cat|stpcpy|v?sprintf|gets|strtok|'
                r'tmpnam|tempnam|mktemp|alloca|rand|srand|setjmp|longjmp)\s*\('),
     'C calls that lose the end of a buffer, run a shell, or race', None),
    (re.compile(r'"(/bin/|/usr/bin/)?(sh|bash|dash|cmd|cmd\.exe|powershell)"'), 'nothing is run through a shell',
     SHELL),
    (re.compile(r'\bQProcess::(execute|startCommand)\b|\bsplitCommand\('),
     'programs get their arguments one by one', None),
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
            if not product:
                continue
            code = line.split('//')[0]
            for pattern, why, exception in BANNED:
                where = line if 'TODO' in pattern.pattern else code
                if pattern.search(where) and not (exception and exception.search(where)):
                    problems.append(f'{path}:{number}: {why}: {line.strip()}')
    sources.report(problems, 'spellings')


main(sys.argv[1])
