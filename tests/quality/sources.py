# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which files the rules look at, and how they report."""
import pathlib
import sys


def files(root, folders, endings):
    root = pathlib.Path(root)
    for folder in folders:
        for path in sorted((root / folder).rglob('*')):
            if path.suffix in endings and path.is_file():
                yield path.relative_to(root)


def tree(root, folder):
    """All files below a folder."""
    root = pathlib.Path(root)
    return [path.relative_to(root) for path in sorted((root / folder).rglob('*')) if path.is_file()]


def report(problems, rule):
    """Prints every problem as file:line: text and ends with 1 when there is one."""
    for problem in problems:
        print(problem)
    print(f'{rule}: {len(problems)} problem(s)')
    sys.exit(1 if problems else 0)
