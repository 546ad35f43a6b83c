# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""models/core/platform.h on this system, and its part for Windows: built by MinGW and run by Wine, where both are
installed. Wine keeps files with the modes of this system, so what others may there is asked of the mode."""
import os
import pathlib
import pty
import shutil
import stat
import subprocess
import sys
import tempfile
import unittest

SOURCE = pathlib.Path(os.environ['KONTOR_SOURCE'])
PROGRAM = pathlib.Path(sys.argv.pop(1))
MINGW = shutil.which('x86_64-w64-mingw32-g++-posix') or shutil.which('x86_64-w64-mingw32-g++')
WINE = shutil.which('wine64') or shutil.which('wine64', path='/usr/lib/wine')


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


class Checks:
    """What holds on every system; call is how the program is started."""
    call = ()
    environment = dict(os.environ)

    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = pathlib.Path(scratch.name)

    def spelled(self, path):
        return str(path)

    def told(self, *words):
        return subprocess.run([*self.call, *map(self.spelled, words)], env=self.environment, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, timeout=120, check=False)

    def start(self, *words, **more):
        process = subprocess.Popen([*self.call, *map(self.spelled, words)], env=self.environment, text=True,
                                   stdout=subprocess.PIPE, **more)
        self.addCleanup(process.stdout.close)
        return process

    def test_everything(self):
        run = self.told(self.folder)
        self.assertEqual((run.returncode, run.stdout.strip()), (0, '0 problem(s)'), run.stdout + run.stderr[-2000:])
        for name in ('gehört uns', 'state', 'lock'):
            self.assertEqual(mode(self.folder / name) & 0o77, 0, name)

    def test_a_folder_that_others_can_read(self):
        folder = self.folder / 'ours'
        folder.mkdir(mode=0o700)
        self.assertEqual(self.told('standing', folder).stdout.strip(), 'private')
        for others in (0o755, 0o705, 0o703):
            folder.chmod(others)
            self.assertEqual(self.told('standing', folder).stdout.strip(), 'open', oct(others))

    def test_one_has_the_lock_until_it_ends(self):
        lock = self.folder / 'lock'
        holder = self.start('hold', lock, stdin=subprocess.PIPE)
        self.assertEqual(holder.stdout.readline().strip(), 'taken')
        self.assertEqual(self.told('try', lock).stdout.strip(), 'refused')
        holder.kill()
        holder.wait(10)
        holder.stdin.close()
        self.assertEqual(self.told('try', lock).stdout.strip(), 'taken')


class Here(Checks, unittest.TestCase):
    call = (PROGRAM,)

    def test_links_and_other_peoples_folders(self):
        folder = self.folder / 'ours'
        folder.mkdir(mode=0o700)
        link = self.folder / 'link'
        link.symlink_to(folder)
        self.assertEqual(self.told('standing', link).stdout.strip(), 'no-folder')
        if os.geteuid() == 0:
            os.chown(folder, 12345, -1)
            self.assertEqual(self.told('standing', folder).stdout.strip(), 'somebody-elses')
        else:
            self.assertEqual(self.told('standing', '/').stdout.strip(), 'somebody-elses')

    def test_a_terminal_is_told_from_a_pipe(self):
        ours, theirs = pty.openpty()
        self.addCleanup(os.close, ours)
        process = self.start('try', self.folder / 'lock', stdin=theirs)
        os.close(theirs)
        self.assertEqual(process.communicate(timeout=10)[0].strip(), 'taken at a terminal')
        self.assertEqual(self.told('try', self.folder / 'lock').stdout.strip(), 'taken')


@unittest.skipUnless(MINGW and WINE, 'MinGW or Wine is not installed')
class Windows(Checks, unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        scratch = tempfile.TemporaryDirectory()
        cls.addClassCleanup(scratch.cleanup)
        program = pathlib.Path(scratch.name) / 'platformcheck.exe'
        subprocess.run([MINGW, '-std=c++20', '-Wall', '-Wextra', '-Werror', '-static', f'-I{SOURCE}', '-o', program,
                        SOURCE / 'tests/package/platformcheck.cpp', SOURCE / 'models/core/platformwindows.cpp'],
                       check=True, timeout=120)
        cls.call = (WINE, program)
        cls.environment = dict(os.environ, WINEPREFIX=f'{scratch.name}/wine', WINEDEBUG='-all', WINEARCH='win64',
                               WINEDLLOVERRIDES='mscoree,mshtml,winemenubuilder.exe=')
        subprocess.run([WINE, 'wineboot', '--init'], env=cls.environment, capture_output=True, timeout=180, check=True)
        server = shutil.which('wineserver') or '/usr/lib/wine/wineserver64'
        cls.addClassCleanup(lambda: subprocess.run([server, '--kill'], env=cls.environment, check=False))

    def spelled(self, path):
        return f'Z:{path}'.replace('/', '\\') if isinstance(path, pathlib.Path) else str(path)


if __name__ == '__main__':
    unittest.main()
