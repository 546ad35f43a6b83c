# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What shells offer to complete: the same commands and options that kontor-cli accepts, the words of the vendors'
descriptions, and all of it through the scripts for bash, zsh and fish."""
import concurrent.futures
import os
import pathlib
import pty
import re
import select
import shutil
import subprocess
import tempfile
import threading
import time
import unittest

from clicase import BIN, CliCase

SCRIPTS = pathlib.Path(os.environ['KONTOR_SOURCE']) / 'resources/completions'
COMMON = {'home', 'format', 'yes', 'quiet', 'secrets', 'lang', 'help', 'version'}


def complete(*words):
    run = subprocess.run([BIN / 'kontor-cli', 'complete', *words], capture_output=True, text=True, timeout=30,
                         check=True)
    return run.stdout.splitlines()


def options_of(words):
    return {option.removeprefix('--') for option in complete(*words, '--')} - COMMON


def shapes():
    """Every command with its second word, where it has one."""
    found = []
    for first in complete(''):
        seconds = complete(first, '') if first in ('connections', 'import', 'plans') else []
        found += [(first, second) for second in seconds] or [(first,)]
    return found + [('plans',)]


class Accepted(unittest.TestCase):
    """Against the program itself, on an empty home: an option it does not know is refused before anything else."""

    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.home = scratch.name

    def refusal(self, words, options):
        """The option that is refused, or None. Only one may write in a home, so each thread has its own."""
        home = f'{self.home}/home-{threading.get_ident()}'
        call = [BIN / 'kontor-cli', '--home', home, '--secrets', 'session', *words]
        for option in options:
            call += [f'--{option}={self.home}/out' if option in ('output', 'dir') else f'--{option}=1']
        run = subprocess.run(call, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False)
        found = re.search(r'has no option --(\S+)\.', run.stderr)
        return found[1] if found else None

    def test_commands(self):
        run = subprocess.run([BIN / 'kontor-cli', '--home', f'{self.home}/home', '--secrets', 'session', 'nonsense'],
                             capture_output=True, text=True, check=False)
        known = re.search(r'Commands: (.*)\.', run.stderr)[1].split(', ')
        self.assertEqual(sorted(known + ['sandbox']), complete(''))

    def test_options(self):
        commands = [words for words in shapes() if words != ('sandbox',)]
        self.assertGreater(len(commands), 28)
        everything = set().union(*(options_of(words) for words in commands))
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            foreign = [(words, option) for words in commands for option in sorted(everything - options_of(words))]
            refused = list(pool.map(lambda case: self.refusal(case[0], [case[1]]), foreign))
        for (words, option), said in zip(foreign, refused):
            self.assertEqual(said, option, f'{" ".join(words)} takes --{option}, and nobody offers it')
        for words in commands:
            self.assertIsNone(self.refusal(words, sorted(options_of(words))), words)

    def test_options_of_the_sandbox(self):
        told = subprocess.run([BIN / 'kontor-sandbox', '--help'], capture_output=True, text=True, check=True).stdout
        known = set(re.findall(r'^  (?:-\w, )?--([a-z-]+)', told, re.M)) - {'help', 'help-all', 'version'}
        self.assertEqual(known - {'until-stdin-closes'}, options_of(('sandbox',)))
        kinds = re.search(r'Kinds:\n(.*?)Keys for', told, re.S)[1]
        self.assertEqual(sorted(re.findall(r'^  (\S+)', kinds, re.M)), complete('sandbox', '--fault', ''))

    def test_options_of_the_window(self):
        told = subprocess.run([BIN / 'kontor', '--help'], env=dict(os.environ, QT_QPA_PLATFORM='offscreen'),
                              capture_output=True, text=True, check=True).stdout
        known = set(re.findall(r'--[a-z-]+', re.sub(r'^ {10,}.*', '', told, flags=re.M)))
        self.assertGreater(len(known), 9)
        for script in ('kontor', '_kontor', 'kontor.fish'):
            text = (SCRIPTS / script).read_text(encoding='utf-8')
            text = re.sub(r' -l ([a-z-]+)', r' --\1', text) if script.endswith('fish') else text
            self.assertEqual({word for word in re.findall(r'(?<![\w-])--[a-z][a-z-]+', text)}, known, script)


class Words(CliCase):
    vendor = 'rackspace'

    def test_vendors_kinds_and_what_belongs_to_them(self):
        vendors = sorted({vendor['id'] for vendor in self.ok('vendors').json})
        self.assertEqual(complete('connections', 'add', ''), vendors)
        self.assertEqual(complete('connections', 'add', 'r'), ['rackspace'])
        for command in ('list', 'show', 'create', 'export', 'template'):
            self.assertEqual(complete(command, ''), ['accounts', 'customers', 'domains', 'lookups'])
        self.assertEqual(complete('--format', 'json', 'list', 'c'), ['customers'])
        self.assertEqual(complete('list', '--limit', '3', ''), complete('list', ''))
        self.assertIn('disable', complete('act', 'd'))
        self.assertEqual(complete('act', 'disable', 'cu'), ['customers'])
        self.assertIn('mailbox', complete('show', 'accounts', '--type', ''))
        self.assertNotIn('mailbox', complete('show', 'customers', '--type', ''))

    def test_values(self):
        self.assertEqual(complete('--format', ''), ['csv', 'json', 'table'])
        self.assertEqual(complete('--format=j'), ['--format=json'])
        self.assertEqual(complete('connections', 'protect', 'x', ''), ['confirm', 'normal', 'read-only'])
        self.assertEqual(complete('plans', 'settle', 'x/1', 'n'), ['not-happened'])
        self.assertIn('user-key=', complete('connections', 'add', 'rackspace', '--set', ''))
        self.assertNotIn('secret-key=', complete('connections', 'add', 'rackspace', '--set', ''))
        self.assertEqual(complete('connections', 'add', 'rackspace', '--secret', ''), ['secret-key=-'])
        self.assertIn('name=', complete('create', 'customers', '--set', 'na'))
        self.assertEqual(complete('import', 'plan', 'x.csv', '--kind', 'customers', '--policy', 'name=f'),
                         ['name=fill'])
        self.assertEqual(complete('import', 'plan', ''), [':files'])
        self.assertEqual(complete('--home', ''), [':folders'])
        self.assertEqual(complete('list', '--', '--'), [])

    def test_labels_of_connections(self):
        self.label = 'mail of Köln'
        self.connect()
        for words in (['list', 'customers', '--connection', 'm'], ['sync', ''], ['sync', 'other', 'mail'],
                      ['open-panel', 'm'], ['connections', 'remove', '']):
            self.assertEqual(complete('--home', str(self.home), *words), [self.label])
        self.assertEqual(complete(f'--home={self.home}', 'list', 'customers', '--connection=m'),
                         [f'--connection={self.label}'])

    def test_a_key_pressed_leaves_nothing_behind(self):
        self.assertEqual(complete('--home', str(self.home), 'sync', ''), [])
        self.assertFalse(self.home.exists())

    def test_connections_know_their_options(self):
        self.connect()
        for words in (['remove', 'mine', '--dry-run=1'], ['test', 'mine', '--fresh'],
                      ['protect', 'mine', 'read-only', '--first=1']):
            self.assertEqual(self.cli('connections', *words).code, 1)
        self.assertEqual(len(self.ok('connections', 'list').json), 1)
        self.assertEqual(self.ok('connections', 'list').json[0]['protection'], 'normal')


class Shells(CliCase):
    """The same through the scripts, as a shell calls them."""
    vendor = 'rackspace'

    def setUp(self):
        super().setUp()
        self.label = 'mail'
        self.connect()
        self.folder = self.home.parent
        (self.folder / 'list one.csv').write_text('x', encoding='utf-8')
        self.env = dict(self.environment, PATH=f'{BIN}:{os.environ["PATH"]}', HOME=str(self.folder))

    def shell(self, *call):
        return subprocess.run(call, env=self.env, cwd=self.folder, capture_output=True, text=True, timeout=60,
                              check=True).stdout

    def bash(self, line, script='kontor-cli', startup=''):
        """What a person at a terminal sees: the line, the tabulator, and what the shell made of it."""
        setup = self.folder / 'rc'
        setup.write_text(f"PS1='ready> '\n{startup}\nbind 'set bell-style none' 'set enable-bracketed-paste off'\n"
                         f'. {SCRIPTS / script}\n', encoding='utf-8')
        child, terminal = pty.fork()
        if child == 0:
            os.chdir(self.folder)
            os.execvpe('bash', ['bash', '--noprofile', '--rcfile', str(setup), '-i'], dict(self.env, TERM='dumb'))
        seen = self.read_until(terminal, 'ready> ')
        os.write(terminal, (line + '\t').encode())
        # The question mark is typed behind what was completed, so it tells when the completion is over.
        os.write(terminal, b'?')
        seen = self.read_until(terminal, '?')
        os.write(terminal, b'\x03\x04')
        os.close(terminal)
        os.waitpid(child, 0)
        return seen.rstrip('?')

    @staticmethod
    def read_until(terminal, end):
        seen, deadline = '', time.monotonic() + 20
        while not seen.endswith(end):
            if not select.select([terminal], [], [], max(0, deadline - time.monotonic()))[0]:
                raise AssertionError(f'waited for {end!r}, saw {seen!r}')
            seen += os.read(terminal, 4096).decode()
        return seen

    def test_bash(self):
        home = f'--home {self.home}'
        framework = '/usr/share/bash-completion/bash_completion'
        self.assertTrue(os.path.exists(framework), 'bash-completion is not installed')
        for startup in ('', f'. {framework}'):
            for typed, made in (('kontor-cli connections add ra', 'kontor-cli connections add rackspace '),
                                ('kontor-cli list cu', 'kontor-cli list customers '),
                                ('kontor-cli list customers --fil', 'kontor-cli list customers --filter '),
                                (f'kontor-cli {home} sync m', f'kontor-cli {home} sync mail '),
                                ('kontor-cli --format=js', 'kontor-cli --format=json '),
                                ('kontor-cli create customers --set=refere',
                                 'kontor-cli create customers --set=referenceNumber='),
                                ('kontor-cli import plan li', 'kontor-cli import plan list\\ one.csv ')):
                with self.subTest(typed=typed, startup=startup):
                    self.assertEqual(self.bash(typed, startup=startup), made)
        self.assertEqual(self.bash('kontor-sandbox --cus', 'kontor-sandbox'), 'kontor-sandbox --customers ')
        self.assertEqual(self.bash('kontor --theme d', 'kontor'), 'kontor --theme dark ')

    def test_zsh(self):
        self.assertTrue(shutil.which('zsh'), 'zsh is not installed')
        compadd = ('compadd() { while [[ $1 != -- ]]; do shift; done; shift; print -l -- "$@" }; '
                   '_files() { print files }; _arguments() { print -l -- "$@" }; CURRENT=$#words; PREFIX=${words[-1]}; ')

        def offered(*words):
            listed = ' '.join(f'"{word}"' for word in words)
            script = f'words=({listed}); service={words[0]}; {compadd} . {SCRIPTS}/_kontor'
            return self.shell('zsh', '-f', '-c', script).split()

        self.assertEqual(offered('kontor-cli', 'connections', 'add', 'ra'), ['rackspace'])
        self.assertEqual(offered('kontor-cli', '--home', str(self.home), 'sync', ''), ['mail'])
        self.assertIn('name=', offered('kontor-cli', 'create', 'customers', '--set', ''))
        self.assertEqual(offered('kontor-cli', 'import', 'plan', ''), ['files'])
        self.assertEqual(offered('kontor-sandbox', '--cus'), ['--customers'])
        self.assertTrue(any('--theme' in word for word in offered('kontor', '')))

    def test_fish(self):
        self.assertTrue(shutil.which('fish'), 'fish is not installed')

        def offered(line, script='kontor-cli'):
            told = self.shell('fish', '--no-config', '-c', f'source {SCRIPTS}/{script}.fish; complete -C "{line}"')
            return [word.split('\t')[0] for word in told.splitlines()]

        self.assertEqual(offered('kontor-cli connections add ra'), ['rackspace'])
        self.assertEqual(offered(f'kontor-cli --home {self.home} sync m'), ['mail'])
        self.assertEqual(offered('kontor-cli --format=js'), ['--format=json'])
        self.assertIn('list one.csv', offered('kontor-cli import plan li'))
        self.assertEqual(offered('kontor-sandbox --cus', 'kontor-sandbox'), ['--customers'])
        self.assertEqual(offered('kontor --theme d', 'kontor'), ['dark'])


if __name__ == '__main__':
    unittest.main()
