# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-format changes nothing."""
import subprocess
import sys

import sources


def main(root):
    names = [str(p) for p in sources.files(root, ['app', 'models', 'views', 'tests'], {'.cpp', '.h'})]
    run = subprocess.run(['clang-format', '--dry-run', '-Werror', '--ferror-limit=1', *names], cwd=root,
                         capture_output=True, text=True, check=False)
    problems = [line for line in run.stderr.splitlines() if 'error:' in line]
    if run.returncode and not problems:
        problems = [run.stderr]
    sources.report(problems, 'formatting')


main(sys.argv[1])
