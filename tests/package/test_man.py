# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual pages say what the programs say of themselves: every command and option of --help is there, and nothing
else; and they are well-formed."""
import os
import pathlib
import re
import subprocess
import unittest

BIN = pathlib.Path(os.environ['KONTOR_BIN'])
SOURCE = pathlib.Path(os.environ['KONTOR_SOURCE'])


def told_by(*call):
    return subprocess.run([BIN / call[0], *call[1:]], env=dict(os.environ, QT_QPA_PLATFORM='offscreen'), check=True,
                          capture_output=True, text=True).stdout


def page(program):
    return (SOURCE / f'resources/man/{program}.1.in').read_text(encoding='utf-8')


def options_on(text):
    text = re.sub(r'\\f[BIR]', '', text)
    return {option.replace('\\', '') for option in re.findall(r'(?<![\w-])\\-\\-[a-z](?:[a-z]|\\-(?=[a-z]))*', text)}


class Manual(unittest.TestCase):
    def test_window_and_sandbox(self):
        for program in ('kontor', 'kontor-sandbox'):
            told = re.sub(r'^ {10,}.*', '', told_by(program, '--help'), flags=re.M)
            options = set(re.findall(r'^  (?:-\w, )?(--[a-z-]+)', told, re.M))
            self.assertGreater(len(options), 9)
            self.assertEqual(options_on(page(program)), options, program)

    def test_faults_of_the_sandbox(self):
        kinds = re.search(r'Kinds:\n(.*?)Keys for', told_by('kontor-sandbox', '--help'), re.S)[1]
        named = re.search(r'^The kinds:$(.*?)^\.SH', page('kontor-sandbox'), re.S | re.M)[1]
        self.assertEqual(re.findall(r'^\.B (.*)$', named.replace('\\', ''), re.M), re.findall(r'^  (\S+)', kinds, re.M))

    def commands(self):
        """First words with the second ones that belong to them, as --help writes them."""
        found = set()
        for line in told_by('kontor-cli', '--help').splitlines():
            words = re.match(r'  ([a-z-]+)( .*)?$', line)
            if not words:
                continue
            parts = re.sub(r' {3,}.*', '', words[2] or '').split(' | ')
            for part in parts:
                second = re.match(r' ?([a-z]+)(?: |$)', part)
                found.add(f'{words[1]} {second[1]}' if second else words[1])
        return found

    def test_commands(self):
        commands = self.commands()
        self.assertIn('connections protect', commands)
        self.assertIn('plans settle', commands)
        self.assertGreater(len(commands), 28)
        text = page('kontor-cli').replace('\\-', '-')
        heads = [re.sub(r'\\f[BIR]', '', line) for line in re.findall(r'^\.TP\n\.B ([a-z].*)$', text, re.M)]
        named = set()
        for head in heads:
            first = head.split()[0]
            for part in head.removeprefix(first).split(' | '):
                second = re.match(r' ?([a-z]+)(?: |$)', part)
                named.add(f'{first} {second[1]}' if second else first)
        self.assertEqual(named - {'complete'}, commands)

    def test_options(self):
        on_page = options_on(page('kontor-cli'))
        in_help = set(re.findall(r'--[a-z]+(?:-[a-z]+)*', told_by('kontor-cli', '--help')))
        self.assertEqual(in_help - on_page, set())
        offered = {'--help', '--version'}
        for words in ((), ('sandbox',)):
            offered |= set(told_by('kontor-cli', 'complete', *words, '--').split())
        for command in self.commands():
            offered |= set(told_by('kontor-cli', 'complete', *command.split(), '--').split())
        sandbox_only = set(told_by('kontor-cli', 'complete', 'sandbox', '--').split()) - in_help
        self.assertEqual(on_page, offered - sandbox_only)

    @staticmethod
    def told_of(heads):
        """Command -> the options that its heads name; alternatives are parted by a bar between spaces."""
        found = {}
        for head in heads:
            first = head.split()[0]
            for part in head.removeprefix(first).split(' | '):
                second = re.match(r' ?([a-z]+)(?: |$)', part)
                words = f'{first} {second[1]}' if second else first
                found.setdefault(words, set()).update(re.findall(r'--[a-z]+(?:-[a-z]+)*', part))
        return found

    def test_each_command_with_its_own_options(self):
        told = told_by('kontor-cli', '--help')
        commands, everywhere = told.split('\nEverywhere: ')
        common = set(told_by('kontor-cli', 'complete', 'vendors', '--').split())
        self.assertEqual(set(re.findall(r'--[a-z]+', everywhere.split('\nWith ')[0])), common)
        entries = re.findall(r'^  ([a-z](?:.|\n(?! {2}[a-z]))*)', commands, re.M)
        in_help = self.told_of([re.sub(r'\s*\n\s*', ' ', entry) for entry in entries])
        text = page('kontor-cli').replace('\\-', '-')
        heads = re.findall(r'^\.TP\n\.B ([a-z].*)$', text, re.M)
        on_page = self.told_of([re.sub(r'\\f[BIR]', '', head) for head in heads])
        self.assertEqual(set(in_help), self.commands())
        # All of the sandbox are in its own --help and on its own page.
        for command in set(in_help) - {'sandbox'}:
            offered = set(told_by('kontor-cli', 'complete', *command.split(), '--').split()) - common
            self.assertEqual(in_help[command], offered, f'{command} --help')
            self.assertEqual(on_page[command], offered, f'{command} on its page')

    def test_well_formed(self):
        for program in ('kontor', 'kontor-cli', 'kontor-sandbox'):
            text = page(program).replace('@KONTOR_DATE@', '2026-01-01').replace('@PROJECT_VERSION@', '1')
            self.assertNotIn('@', re.sub(r'@(FROM|\\fIFROM|3x2|5x1)|\\fB@', '', text))
            run = subprocess.run(['groff', '-man', '-Tutf8', '-ww', '-rCHECKSTYLE=3', '-K', 'utf8'], input=text,
                                 capture_output=True, text=True, check=True)
            self.assertEqual(run.stderr, '', program)


if __name__ == '__main__':
    unittest.main()
