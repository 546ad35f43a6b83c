# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every header compiles alone: it includes what it uses. What its own source includes first has been shown by the build
(which has no precompiled header); the rest is compiled here."""
import concurrent.futures
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

import sources


def flags_of(build):
    """The compiler call of any source of the window, which sees every include folder."""
    commands = json.load(open(f'{build}/compile_commands.json', encoding='utf-8'))
    entry = next(c for c in commands if '/views/' in c['file'])
    words = shlex.split(entry['command'])
    words = words[next(i for i, w in enumerate(words) if w.endswith(('g++', 'c++', 'clang++', 'clazy'))):]
    keep = [w for w in words[1:] if w.startswith(('-I', '-D', '-std', '-f', '-W'))]
    system = [w for i, w in enumerate(words) if words[i - 1] == '-isystem']
    return words[0], keep + [f'-isystem{s}' for s in system]


def shown_by_build(root, header):
    source = pathlib.Path(root, header).with_suffix('.cpp')
    first = source.exists() and re.search(r'^#include (.+)$', source.read_text(encoding='utf-8'), re.M)
    return bool(first) and first[1] == f'"{header}"'


def main(root, build):
    compiler, flags = flags_of(build)

    def check(header):
        run = subprocess.run([compiler, *flags, '-fsyntax-only', '-x', 'c++', '-'], cwd=root, capture_output=True,
                             text=True, check=False, input=f'#include "{header}"\n')
        return f'{header}: {run.stderr.strip().splitlines()[0]}' if run.returncode else None

    headers = [h for h in sources.files(root, ['models', 'views'], {'.h'}) if not shown_by_build(root, h)]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        problems = [p for p in pool.map(check, headers) if p]
    print(f'{len(headers)} headers compiled alone')
    sources.report(problems, 'headers')


main(sys.argv[1], sys.argv[2])
