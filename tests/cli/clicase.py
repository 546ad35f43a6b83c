# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of kontor-cli share: a sandbox of their own, a home of their own, and the program itself."""
import contextlib
import fnmatch
import json
import os
import pathlib
import re
import signal
import ssl
import subprocess
import tempfile
import unittest
import urllib.request

BIN = pathlib.Path(os.environ['KONTOR_BIN'])


class Sandbox:
    """The imitated vendors as a process; its announcement and its own count of what was applied."""

    def __init__(self, *arguments):
        self.process = subprocess.Popen([BIN / 'kontor-sandbox', *arguments], stdout=subprocess.PIPE, text=True)
        self.announced = json.loads(self.process.stdout.readline())

    def control(self, path, data=None):
        url = f"{self.announced['control_url']}/{path}"
        body = json.dumps(data).encode() if data is not None else None
        certificate = self.announced.get('certificate')
        trust = ssl.create_default_context(cadata=certificate) if certificate else None
        request = urllib.request.Request(url, data=body)
        with contextlib.closing(urllib.request.urlopen(request, timeout=10, context=trust)) as answer:
            return json.loads(answer.read() or b'null')

    def close(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(10)
        self.process.stdout.close()


class Run:
    def __init__(self, finished):
        self.code, self.out, self.err = finished.returncode, finished.stdout, finished.stderr

    @property
    def json(self):
        return json.loads(self.out)


class CliCase(unittest.TestCase):
    sandbox_arguments = ('--customers', '12')
    vendor = ''   # the one that connect() is about
    dialect = ''  # empty: the vendor's usual one
    label = 'mine'

    def setUp(self):
        self.sandbox = Sandbox(*self.sandbox_arguments)
        self.addCleanup(self.sandbox.close)
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.home = pathlib.Path(scratch.name) / 'home'
        self.environment = dict(os.environ, KONTOR_SETTLE_MS='20')

    @property
    def told(self):
        """What the sandbox announces of the vendor, in the dialect of this case."""
        told = self.sandbox.announced['vendors'][self.vendor]
        return told | told.get('dialects', {}).get(self.dialect, {})

    def secret_name(self, key):
        """The environment variable that "--secrets session" reads."""
        return 'KONTOR_SECRET_' + re.sub('[^A-Z0-9]', '_', f'{self.label}_{key}'.upper())

    def cli(self, *arguments, stdin='', env=None):
        call = [BIN / 'kontor-cli', '--home', self.home, '--secrets', 'session', '--format', 'json', *arguments]
        return Run(subprocess.run(call, input=stdin, capture_output=True, text=True, timeout=120, check=False,
                                  env=env or self.environment))

    def ok(self, *arguments, **more):
        run = self.cli(*arguments, **more)
        self.assertEqual(run.code, 0, run.err)
        return run

    def connect(self, base_url=None, settings=None, secrets=None):
        """Adds the connection as it is announced; settings come on top, secrets instead of the announced ones."""
        for key, value in (self.told['secrets'] if secrets is None else secrets).items():
            self.environment[self.secret_name(key)] = value
        pairs = [f'--set={key}={value}' for key, value in (self.told['settings'] | (settings or {})).items()]
        return self.ok('connections', 'add', self.vendor, '--label', self.label, '--base-url',
                       base_url or self.told['base_url'], *pairs, '--pace', 'off')

    def applied(self, verb='*', path='*', thing='*'):
        """How many changes took effect in the sandbox, by patterns: of the verb, the path and what was changed."""
        return sum(entry['count'] for entry in self.sandbox.control('applied')
                   if fnmatch.fnmatchcase(entry['verb'], verb) and fnmatch.fnmatchcase(entry['path'], path) and
                   fnmatch.fnmatchcase(entry['object'], thing))

    @contextlib.contextmanager
    def fault(self, *faults):
        self.sandbox.control('fault', {'faults': list(faults)})
        try:
            yield
        finally:
            self.sandbox.control('fault', {'faults': []})
