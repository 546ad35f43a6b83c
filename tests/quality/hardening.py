# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""hardening.py ROOT BUILD: the built programs have what packaging/hardening.cmake asks for. Read from the programs
themselves, because a flag that was given and had no effect protects nobody; what leaves no trace in a program is read
from the calls of the compiler."""
import json
import platform
import re
import subprocess
import sys

import sources

PROGRAMS = ('kontor', 'kontor-cli', 'kontor-sandbox')
FLAGS = ['-fstack-protector-strong', '-fstack-clash-protection', '-D_FORTIFY_SOURCE=3']
ENDBR64 = 'f3 0f 1e fa'


def told(*call):
    return subprocess.run(call, capture_output=True, text=True, check=True).stdout


def first_bytes(program, symbol):
    """The first four bytes of a function, as objdump writes them."""
    at = int(re.search(rf'^([0-9a-f]+) T {symbol}$', told('nm', program), re.M)[1], 16)
    code = told('objdump', '-d', f'--start-address={at}', f'--stop-address={at + 4}', program)
    return re.search(r'^\s*[0-9a-f]+:\t([0-9a-f ]+?)\s*(\t|$)', code, re.M)[1]


def missing_in(program):
    flags = ('-h', '-l', '-d', '--dyn-syms')
    header, segments, dynamic, symbols = (told('readelf', '-W', flag, program) for flag in flags)
    if not re.search(r'Type:\s+DYN', header) or not re.search(r'FLAGS_1.*\bPIE\b', dynamic):
        yield 'is at fixed addresses (no PIE)'
    if 'GNU_RELRO' not in segments or not re.search(r'FLAGS_1.*\bNOW\b', dynamic):
        yield 'leaves its table of symbols writable (no full RELRO)'
    if not re.search(r'GNU_STACK\s.*\sRW\s', segments):
        yield 'has a stack that can be executed'
    if re.search(r'LOAD\s.*\sRWE\s', segments):
        yield 'has memory that is writable and can be executed'
    if '__stack_chk_fail' not in symbols:
        yield 'has no canaries on its stack'
    if not re.search(r'__\w+_chk\b', symbols.replace('__stack_chk_fail', '')):
        yield 'has no checked forms of the C library (no FORTIFY)'
    for paths in re.findall(r'\((?:RPATH|RUNPATH)\).*\[(.*)\]', dynamic):
        # Beside the program itself, where only an installation writes. An empty one is the current folder.
        for path in set(paths.split(':')) - {'$ORIGIN/../lib/kontor/private'}:
            yield f'looks for libraries in "{path}"'
    if platform.machine() == 'x86_64' and first_bytes(program, 'main') != ENDBR64:
        yield 'has no marks where indirect jumps may land'


def calls_without_flags(root, build):
    wanted = FLAGS + (['-fcf-protection'] if platform.machine() == 'x86_64' else [])
    for entry in json.load(open(f'{build}/compile_commands.json', encoding='utf-8')):
        if re.match(rf'{re.escape(root)}/(app|models|views)/', entry['file']):
            lacking = [flag for flag in wanted if flag not in entry['command'].split()]
            if lacking:
                yield f'{entry["file"].removeprefix(root + "/")}: compiled without {" ".join(lacking)}'


def main(root, build):
    problems = [f'bin/{program} {what}' for program in PROGRAMS for what in missing_in(f'{build}/bin/{program}')]
    problems += calls_without_flags(root, build)
    sources.report(problems, 'hardening')


main(sys.argv[1], sys.argv[2])
