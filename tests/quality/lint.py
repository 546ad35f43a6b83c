# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy (checks in .clang-tidy) and clazy (level 1) over the sources of the product: lint.py ROOT BUILD [--changed]

What a linter found clean is not asked again until the file, one of its own headers, the checks or the linter change
(stamps in BUILD/lint), so that only the first run is long. With --changed: the files of the last commit and of what is
not committed yet, at most MOST_CHANGED; 77 where there is no git to ask."""
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys

import sources

CLAZY = 'level1,no-non-pod-global-static,no-fully-qualified-moc-types'
LINTERS = {
    'clang-tidy': ['clang-tidy', '--quiet'],
    'clazy': ['clazy-standalone', f'-checks={CLAZY}', '--header-filter=^$'],
}
MOST_CHANGED = 6
SKIPPED = 77


class Lint:
    def __init__(self, root, build):
        self.root, self.build = root, build
        self.stamps = pathlib.Path(build) / 'lint'
        self.stamps.mkdir(exist_ok=True)
        self.commands = {c['file']: c['command'] for c in json.load(open(f'{build}/compile_commands.json',
                                                                         encoding='utf-8'))
                         if re.match(rf'{re.escape(root)}/(app|models|views)/', c['file'])}
        self.versions = {name: subprocess.run([call[0], '--version'], capture_output=True, text=True,
                                              check=True).stdout for name, call in LINTERS.items()}
        self.settings = pathlib.Path(root, '.clang-tidy').read_text(encoding='utf-8')
        self.texts = {}

    def text(self, path):
        if path not in self.texts:
            try:
                self.texts[path] = pathlib.Path(path).read_bytes()
            except OSError:
                self.texts[path] = b''
        return self.texts[path]

    def own_headers(self, name):
        """All of ours that a source includes, however deep."""
        found, waiting = set(), [name]
        while waiting:
            for header in re.findall(rb'^#include "([^"]+)"', self.text(waiting.pop()), re.M):
                path = f'{self.root}/{header.decode()}'
                if path not in found and os.path.exists(path):
                    found.add(path)
                    waiting.append(path)
        return sorted(found)

    def stamp(self, name, linter):
        digest = hashlib.sha256()
        for part in [linter, self.versions[linter], self.settings, str(LINTERS[linter]), self.commands[name]]:
            digest.update(part.encode() + b'\0')
        for path in [name, *self.own_headers(name)]:
            digest.update(path.encode() + b'\0' + self.text(path) + b'\0')
        return self.stamps / digest.hexdigest()

    def check(self, work):
        """The findings of one linter in one file, and whether it had to be asked."""
        name, linter = work
        stamp = self.stamp(name, linter)
        if stamp.exists():
            return [], False
        run = subprocess.run(['nice', *LINTERS[linter], '-p', self.build, name], cwd=self.root, capture_output=True,
                             text=True, check=False)
        found = [line for line in (run.stdout + run.stderr).splitlines()
                 if re.search(r'(warning|error): ', line) and 'unknown warning option' not in line
                 and 'Wno-' not in line]
        if not found and run.returncode:
            found = [f'{name}: {linter} ended with {run.returncode}: {run.stderr.strip()[-300:]}']
        if not found:
            stamp.touch()
        return sorted(set(found)), True

    def changed(self):
        """Sources touched by the last commit or since, or None without git."""
        names = set()
        for call in (['diff', '--name-only', 'HEAD~1'], ['ls-files', '--others', '--exclude-standard']):
            run = subprocess.run(['git', '-C', self.root, *call], capture_output=True, text=True, check=False)
            if run.returncode:
                return None
            names |= {f'{self.root}/{line}' for line in run.stdout.splitlines()}
        return sorted(names & self.commands.keys())


def main(root, build, *options):
    lint = Lint(root, build)
    names = sorted(lint.commands)
    if '--changed' in options:
        names = lint.changed()
        if names is None:
            print('There is no git history here to say what changed.')
            return SKIPPED
        if len(names) > MOST_CHANGED:
            print(f'{len(names)} sources changed: the first {MOST_CHANGED} are looked at here, all of them by '
                  'tests/run --lint')
            names = names[:MOST_CHANGED]
    work = [(name, linter) for name in names for linter in LINTERS]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        outcomes = list(pool.map(lint.check, work))
    asked = sum(was_asked for _, was_asked in outcomes)
    print(f'{len(names)} files, {len(LINTERS)} linters: {asked} looks, {len(work) - asked} known to be clean')
    sources.report(sorted({line for lines, _ in outcomes for line in lines}), 'lint')
    return 0


sys.exit(main(*sys.argv[1:]))
