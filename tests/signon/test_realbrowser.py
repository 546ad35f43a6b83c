# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole way of a sign-on in a real browser: kontor-cli asks the sandbox for a token, hands a private page to the
browser the desktop would start, and Chromium lands on the vendor's page signed on. Meanwhile no argument of any process
holds the token. Exit code 77 where there is no Chromium or Chrome."""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time

BIN = pathlib.Path(os.environ['KONTOR_BIN'])
PATIENCE = 60

# Stays on this machine: every name but 127.0.0.1 is unknown to it. The pages it shows are written to a file.
BROWSER = '''#!/bin/bash
printf '%s\\n' "$@" >{scratch}/arguments
cp "${{1#file://}}" {scratch}/handed
cp "${{1#file://}}" {scratch}/handed
{browser} --headless --no-sandbox --no-first-run --disable-gpu --disable-dev-shm-usage --disable-background-networking \\
    --disable-component-update --disable-sync --password-store=basic \\
    --host-resolver-rules='MAP * ~NOTFOUND, EXCLUDE 127.0.0.1' --user-data-dir={scratch}/profile \\
    --virtual-time-budget=5000 --dump-dom "$@" >{scratch}/page.part 2>{scratch}/browser.log
mv {scratch}/page.part {scratch}/page
'''


class Watch(threading.Thread):
    """The arguments of all processes, again and again."""

    def __init__(self):
        super().__init__(daemon=True)
        self.seen = set()
        self.stopped = threading.Event()

    def run(self):
        while not self.stopped.is_set():
            for process in pathlib.Path('/proc').glob('[0-9]*/cmdline'):
                try:
                    self.seen.add(process.read_bytes())
                except OSError:
                    pass  # it has ended
            time.sleep(0.01)


def desktop(scratch, browser):
    """A session in which this browser is the one for web pages, and its environment."""
    script = scratch / 'browser'
    script.write_text(BROWSER.format(scratch=scratch, browser=browser), encoding='utf-8')
    script.chmod(0o700)
    # Without a desktop xdg-open takes the browser from here.
    return dict(os.environ, BROWSER=str(script), XDG_CURRENT_DESKTOP='X-Generic')


def main():
    browser = next(filter(None, map(shutil.which, ('chromium', 'chromium-browser', 'google-chrome'))), None)
    if not browser or not shutil.which('xdg-open'):
        print('There is no Chromium and xdg-open here: the hand-over was not tried in a real browser.')
        return 77
    with tempfile.TemporaryDirectory() as folder:
        scratch = pathlib.Path(folder)
        sandbox = subprocess.Popen([BIN / 'kontor-sandbox', '--customers', '4', '--until-stdin-closes'],
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        announced = json.loads(sandbox.stdout.readline())
        vendor = announced['vendors']['rackspace']
        env = dict(desktop(scratch, browser), KONTOR_SECRET_MAIL_SECRET_KEY=vendor['secret_key'])

        def cli(*arguments):
            run = subprocess.run([BIN / 'kontor-cli', '--home', scratch / 'home', '--secrets', 'session', '--format',
                                  'json', *arguments], env=env, capture_output=True, text=True, check=False,
                                 timeout=PATIENCE)
            assert run.returncode == 0, run.stderr
            return json.loads(run.stdout or 'null')

        cli('connections', 'add', 'rackspace', '--label', 'mail', '--base-url', vendor['base_url'], '--set',
            f"user-key={vendor['user_key']}", '--set', f"sign-on-url={vendor['sign_on_url']}", '--pace', 'off')
        cli('sync', '--top')
        customer = cli('list', 'customers')[0]
        watch = Watch()
        watch.start()
        cli('sign-on', 'customers', customer['id'], '--as', 'clerk', '--virtual')
        page = scratch / 'page'
        deadline = time.monotonic() + PATIENCE
        while not page.exists() and time.monotonic() < deadline:
            time.sleep(0.05)
        watch.stopped.set()
        watch.join()
        assert page.exists(), (scratch / 'browser.log').read_text(encoding='utf-8', errors='replace')[-2000:]

        shown = page.read_text(encoding='utf-8')
        assert 'You are signed on' in shown and f"({customer['id']})" in shown, shown
        token = re.search(r'loginToken=([^"&<]+)', (scratch / 'handed').read_text(encoding='utf-8')).group(1).encode()
        for arguments in watch.seen:
            # Where a token would stand is in the settings of a connection, and no secret.
            assert b'loginToken' not in arguments.replace(b'loginToken={token}', b''), arguments
            assert token not in arguments, arguments
        given = (scratch / 'arguments').read_text(encoding='utf-8')
        assert given.strip().endswith('.html') and 'http:' not in given, given
        assert any(str(scratch).encode() in arguments and b'--dump-dom' in arguments for arguments in watch.seen)
        sandbox.stdin.close()
        sandbox.wait(10)
        print(f'Signed on in {browser} through {given.strip()}; {len(watch.seen)} argument lists were read.')
    return 0


sys.exit(main())
