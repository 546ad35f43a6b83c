# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy (checks in .clang-tidy) or clazy (level 1) over every source of the product."""
import concurrent.futures
import json
import os
import re
import subprocess
import sys

import sources

CLAZY = 'level1,no-non-pod-global-static,no-fully-qualified-moc-types'


def main(root, build, linter):
    commands = json.load(open(f'{build}/compile_commands.json', encoding='utf-8'))
    names = sorted({c['file'] for c in commands
                    if re.match(rf'{re.escape(root)}/(app|models|views)/', c['file'])})

    def check(name):
        if linter == 'clazy':
            call = ['clazy-standalone', f'-checks={CLAZY}', '--header-filter=^$', '-p', build, name]
        else:
            call = ['clang-tidy', '--quiet', '-p', build, name]
        run = subprocess.run(call, cwd=root, capture_output=True, text=True, check=False)
        found = [line for line in (run.stdout + run.stderr).splitlines()
                 if re.search(r'(warning|error): ', line) and 'unknown warning option' not in line
                 and 'Wno-' not in line]
        return sorted(set(found))

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        problems = sorted({line for lines in pool.map(check, names) for line in lines})
    print(f'{len(names)} files')
    sources.report(problems, linter)


main(*sys.argv[1:4])
