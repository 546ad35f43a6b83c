# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""changelog.py CHANGELOG.md "NAME <ADDRESS>" OUTPUT: the released sections of the change log ("## 1.2.3 (2026-11-26)")
as Debian writes change logs. What is not released yet is left out."""
import datetime
import email.utils
import re
import sys
import textwrap

HEADING = re.compile(r'^## (\d+\.\d+\.\d+) \((\d{4}-\d{2}-\d{2})\)$')


def sections(text):
    """(version, date, points) from the newest to the oldest."""
    found = []
    points = None
    for line in text.splitlines():
        heading = HEADING.match(line)
        if line.startswith('## '):
            points = []
            if heading:
                found.append((heading[1], heading[2], points))
        elif points is not None and line.startswith('* '):
            points.append(line[2:])
        elif points and line.strip():
            points[-1] += ' ' + line.strip()
    return found


def debian(found, maintainer):
    text = ''
    for version, date, points in found:
        at = datetime.datetime.fromisoformat(f'{date}T12:00:00+00:00')
        text += f'kontor ({version}) unstable; urgency=medium\n\n'
        for point in points:
            plain = point.replace('`', '')
            text += textwrap.fill(plain, 78, initial_indent='  * ', subsequent_indent='    ',
                                  break_on_hyphens=False, break_long_words=False) + '\n'
        text += f'\n -- {maintainer}  {email.utils.format_datetime(at)}\n\n'
    return text


def main(source, maintainer, output):
    found = sections(open(source, encoding='utf-8').read())
    if not found:
        sys.exit(f'{source}: no section of a release')
    with open(output, 'w', encoding='utf-8') as file:
        file.write(debian(found, maintainer).rstrip('\n') + '\n')


if __name__ == '__main__':
    main(*sys.argv[1:])
