# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_package.py BUILD: makes the Debian package from what is built in BUILD and looks into it: files, rights,
dependencies, texts in four languages, icons, bill of materials and checksums; and asks lintian, desktop-file-validate
and appstreamcli."""
import gzip
import hashlib
import json
import os
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as tree

BUILD = pathlib.Path(sys.argv.pop(1)) if len(sys.argv) > 1 and not sys.argv[1].startswith('-') else pathlib.Path()
SOURCE = pathlib.Path(os.environ['KONTOR_SOURCE'])
LANGUAGES = ('de', 'pl', 'es')
LANG = '{http://www.w3.org/XML/1998/namespace}lang'
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
DOC = 'usr/share/doc/kontor'
FILES = {
    'usr/bin/kontor', 'usr/bin/kontor-cli', 'usr/bin/kontor-sandbox',
    'usr/share/applications/kontor.desktop', 'usr/share/metainfo/local.kontor.console.metainfo.xml',
    'usr/share/icons/hicolor/scalable/apps/kontor.svg',
    *(f'usr/share/icons/hicolor/{size}x{size}/apps/kontor.png' for size in SIZES),
    *(f'usr/share/man/man1/{program}.1.gz' for program in ('kontor', 'kontor-cli', 'kontor-sandbox')),
    *(f'usr/share/bash-completion/completions/{program}' for program in ('kontor', 'kontor-cli', 'kontor-sandbox')),
    'usr/share/zsh/vendor-completions/_kontor',
    *(f'usr/share/fish/vendor_completions.d/{program}.fish' for program in ('kontor', 'kontor-cli', 'kontor-sandbox')),
    f'{DOC}/copyright', f'{DOC}/changelog.gz', f'{DOC}/README.md', f'{DOC}/SECURITY.md',
    *(f'{DOC}/resources/pictures/{picture.name}' for picture in (SOURCE / 'resources/pictures').glob('*.png')),
}
# Said of every package here, and left so: see each reason.
KNOWN_TAGS = {
}


def run(*call, **more):
    done = subprocess.run([str(part) for part in call], capture_output=True, text=True, check=False, **more)
    if done.returncode:
        raise AssertionError(f'{call[0]} ended with {done.returncode}:\n{done.stdout}{done.stderr}')
    return done.stdout


class Package(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        scratch = tempfile.TemporaryDirectory()
        cls.addClassCleanup(scratch.cleanup)
        cls.made = pathlib.Path(scratch.name, 'made')
        # What is packed does not depend on the habits of the person who packs.
        run('cpack', '--config', BUILD / 'CPackConfig.cmake', '-G', 'DEB', '-B', cls.made, umask=0o077)
        [cls.deb] = cls.made.glob('*.deb')
        cls.root = pathlib.Path(scratch.name, 'root')
        run('dpkg-deb', '-x', cls.deb, cls.root)
        cls.control = dict(line.split(': ', 1) for line in run('dpkg-deb', '-f', cls.deb).splitlines()
                           if re.match(r'\S+: ', line))
        cache = (BUILD / 'CMakeCache.txt').read_text(encoding='utf-8')
        cls.version = re.search(r'^CMAKE_PROJECT_VERSION:STATIC=(.*)$', cache, re.M)[1]

    def text(self, path):
        data = (self.root / path).read_bytes()
        return (gzip.decompress(data) if path.endswith('.gz') else data).decode()

    def test_files_and_rights(self):
        found, bundled = set(), []
        for line in run('dpkg-deb', '-c', self.deb).splitlines():
            mode, owner, _, _, _, path = line.split(None, 5)
            path = path.removeprefix('./').split(' -> ')[0]
            self.assertEqual(owner, 'root/root', path)
            executable = mode.startswith('d') or path.startswith('usr/bin/')
            self.assertEqual(mode[1:], 'rwxr-xr-x' if executable else 'rw-r--r--', path)
            if path.startswith('usr/lib/kontor/private/libsimdjson.so.'):
                bundled.append(path)
            elif not path.endswith('/'):
                found.add(path)
        self.assertEqual(found, FILES)
        self.assertEqual(len(bundled), 1)

    def test_dependencies(self):
        depends = {re.sub(r' .*', '', entry): entry for entry in self.control['Depends'].split(', ')}
        for package in ('libqt6core6', 'libqt6widgets6', 'libqt6network6', 'libqt6svg6', 'libqt6dbus6',
                        'libqt6keychain1', 'libsqlite3-0', 'libsodium23', 'zlib1g', 'libc6', 'libstdc++6', 'libsecret-1-0', 'xdg-utils'):
            self.assertIn(package, depends)
        self.assertRegex(depends['libqt6core6'], r'>= 6\.')
        self.assertEqual([name for name in depends if 'simdjson' in name], [], 'Debian 13 has another one')
        self.assertEqual(self.control['Recommends'], 'gnome-keyring | kwalletmanager, qt6-translations-l10n')
        self.assertEqual(self.control['Version'], self.version)
        self.assertEqual(self.control['Section'], 'net')
        self.assertEqual(self.deb.name, f'kontor_{self.version}_{self.control["Architecture"]}.deb')

    def test_programs_start_from_the_package(self):
        told = run('ldd', self.root / 'usr/bin/kontor-cli')
        at = re.search(r'libsimdjson\S+ => (\S+)', told)[1]
        self.assertTrue(pathlib.Path(at).resolve().is_relative_to(self.root.resolve()), at)
        with tempfile.TemporaryDirectory() as home:
            vendors = run(self.root / 'usr/bin/kontor-cli', '--home', f'{home}/kontor', '--secrets', 'session',
                          '--format', 'json', 'vendors')
        self.assertGreaterEqual(len(json.loads(vendors)), 4)
        told = run(self.root / 'usr/bin/kontor', '--version', env=dict(os.environ, QT_QPA_PLATFORM='offscreen'))
        self.assertEqual(told.strip(), f'kontor {self.version}')
        for program in ('kontor', 'kontor-cli', 'kontor-sandbox'):
            sections = run('readelf', '-SW', self.root / 'usr/bin' / program)
            self.assertNotIn('.debug_info', sections)
            # What a program of the tests has and nobody else.
            self.assertNotIn(b'KONTOR_FAILPOINT', (self.root / 'usr/bin' / program).read_bytes())

    def test_one_version_everywhere(self):
        released = re.search(r'^## (\d\S+) \((\S+)\)$', (SOURCE / 'CHANGELOG.md').read_text(encoding='utf-8'), re.M)
        self.assertEqual(released[1], self.version)
        release = tree.fromstring(self.text('usr/share/metainfo/local.kontor.console.metainfo.xml')).find('releases')[0]
        self.assertEqual((release.get('version'), release.get('date')), released.groups())
        self.assertTrue(self.text(f'{DOC}/changelog.gz').startswith(f'kontor ({self.version}) '))
        self.assertIn(f'"{released[2]}" "Kontor {self.version}"', self.text('usr/share/man/man1/kontor-cli.1.gz'))
        parsed = run('dpkg-parsechangelog', '-l', '-', input=self.text(f'{DOC}/changelog.gz'))
        self.assertIn(f'Version: {self.version}', parsed)

    def test_packed_texts_are_reproducible(self):
        for path in (f'{DOC}/changelog.gz', 'usr/share/man/man1/kontor.1.gz'):
            data = (self.root / path).read_bytes()
            self.assertEqual(data[3] & 8, 0, f'{path} holds a file name')
            self.assertEqual(data[4:8], b'\0\0\0\0', f'{path} holds a time')

    def test_desktop_file(self):
        path = 'usr/share/applications/kontor.desktop'
        self.assertEqual(run('desktop-file-validate', self.root / path), '')
        for group in self.text(path).split('\n\n'):
            entries = dict(line.split('=', 1) for line in group.splitlines() if '=' in line)
            for key in ('GenericName', 'Comment', 'Keywords', 'Name'):
                if key in entries and entries[key] != 'Kontor':
                    for language in LANGUAGES:
                        self.assertTrue(entries.get(f'{key}[{language}]'), f'{key} in {language}')

    def test_metainfo(self):
        path = self.root / 'usr/share/metainfo/local.kontor.console.metainfo.xml'
        self.assertIn('Validation was successful', run('appstreamcli', 'validate', '--no-net', path))
        self.complete_in_all_languages(tree.parse(path).getroot())

    def test_metainfo_with_pictures(self):
        """As a publisher has it who says where the pictures are."""
        pictures = (SOURCE / 'resources/linux/screenshots.xml').read_text(encoding='utf-8')
        text = (SOURCE / 'resources/linux/local.kontor.console.metainfo.xml.in').read_text(encoding='utf-8')
        text = text.replace('@KONTOR_SCREENSHOTS@', pictures).replace('@KONTOR_PICTURES_URL@', 'https://127.0.0.1')
        with tempfile.TemporaryDirectory() as scratch:
            path = pathlib.Path(scratch, 'local.kontor.console.metainfo.xml')
            path.write_text(text, encoding='utf-8')
            self.assertIn('Validation was successful', run('appstreamcli', 'validate', '--no-net', path))
            root = tree.parse(path).getroot()
        self.complete_in_all_languages(root)
        for image in root.iter('image'):
            self.assertIn(f'{DOC}/resources/pictures/{image.text.rsplit("/", 1)[1]}', FILES)

    def complete_in_all_languages(self, root):
        """Each text without a language is followed by itself in every other one."""
        texts = 0
        for parent in root.iter():
            children = [child for child in parent if child.tag in ('summary', 'p', 'li', 'caption')]
            for number, child in enumerate(children):
                if child.get(LANG) is None:
                    texts += 1
                    after = [other.get(LANG) for other in children[number + 1:number + 1 + len(LANGUAGES)]]
                    self.assertEqual(after, list(LANGUAGES), child.text)
        self.assertGreater(texts, 8)

    def test_icons(self):
        for size in SIZES:
            data = (self.root / f'usr/share/icons/hicolor/{size}x{size}/apps/kontor.png').read_bytes()
            self.assertEqual(data[:8], b'\x89PNG\r\n\x1a\n')
            self.assertEqual(struct.unpack('>II', data[16:24]), (size, size))
        # The containers for the other systems, made by the same program.
        icons = BUILD / 'packaging/icons'
        self.assertIn('PNG', run('file', '-b', icons / 'kontor.ico'))
        self.assertRegex(run('file', '-b', icons / 'kontor.ico'), r'MS Windows icon resource - 7 icons')
        icns = (icons / 'kontor.icns').read_bytes()
        self.assertEqual((icns[:4], struct.unpack('>I', icns[4:8])[0]), (b'icns', len(icns)))

    def test_checksums_and_bill_of_materials(self):
        sums = dict(reversed(line.split('  ')) for line in (self.made / 'SHA256SUMS').read_text().splitlines())
        self.assertEqual(sorted(sums), sorted(path.name for path in self.made.glob('kontor_*')))
        self.assertEqual(len(sums), 2)
        for name, value in sums.items():
            self.assertEqual(hashlib.sha256((self.made / name).read_bytes()).hexdigest(), value)
        [bill] = self.made.glob('*.spdx.json')
        told = json.loads(bill.read_text(encoding='utf-8'))
        self.check_bill(told)
        again = self.made / 'again.json'
        run(sys.executable, '-B', SOURCE / 'packaging/sbom.py', self.deb, again)
        self.assertEqual(again.read_bytes(), bill.read_bytes())

    def check_bill(self, told):
        self.assertEqual(told['spdxVersion'], 'SPDX-2.3')
        packages = {entry['SPDXID']: entry for entry in told['packages']}
        names = {entry['name'] for entry in told['packages']}
        files = {entry['SPDXID']: entry for entry in told['files']}
        known = packages.keys() | files.keys() | {'SPDXRef-DOCUMENT'}
        for relation in told['relationships']:
            self.assertLessEqual({relation['spdxElementId'], relation['relatedSpdxElement']}, known)
        self.assertEqual(packages['SPDXRef-kontor']['licenseDeclared'], 'GPL-3.0-or-later')
        self.assertEqual(packages['SPDXRef-kontor']['checksums'][0]['checksumValue'],
                         hashlib.sha256(self.deb.read_bytes()).hexdigest())
        for entry in told['packages']:
            if entry['name'] != 'kontor':
                version = run('dpkg-query', '-W', '-f', '${Version}\n', entry['name']).split('\n')[0]
                self.assertEqual(entry['versionInfo'], version, entry['name'])
        # Linked, brought along, loaded at run time, and the source of what is inside.
        for package in ('libqt6widgets6', r'libicu\d+', 'libsecret-1-0', 'xdg-utils', r'libsimdjson\d+'):
            self.assertTrue(any(re.fullmatch(package, name) for name in names), package)
        for entry in told['files']:
            value = hashlib.sha256((self.root / entry['fileName'].lstrip('/')).read_bytes()).hexdigest()
            self.assertIn({'algorithm': 'SHA256', 'checksumValue': value}, entry['checksums'])
        licences = {entry['name']: entry['licenseDeclared'] for entry in told['packages']}
        self.assertEqual(licences['libqt6widgets6'], 'LGPL-3.0-only OR GPL-2.0-only')

    def test_lintian(self):
        self.assertTrue(shutil.which('lintian'), 'lintian is not installed')
        told = subprocess.run(['lintian', '--allow-root', '--tag-display-limit', '0', '--info', str(self.deb)],
                              capture_output=True, text=True, check=False).stdout
        tags = [line for line in told.splitlines() if re.match(r'[EW]: ', line)]
        self.assertEqual([line for line in tags if line.split()[2] not in KNOWN_TAGS], [], told)


if __name__ == '__main__':
    unittest.main()
