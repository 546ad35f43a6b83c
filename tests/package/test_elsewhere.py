# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The packages that cannot be built here, as far as this machine can say: packaging/windows.cmake and macos.cmake go
through CMake and CPack with programs that stand in for the real ones, NSIS compiles the installer, and the Flatpak
manifest is compared with what is installed. What only a Windows or a Mac can tell is not claimed."""
import json
import os
import pathlib
import plistlib
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as tree
import zipfile

SOURCE = pathlib.Path(os.environ['KONTOR_SOURCE'])
VERSION = re.search(r'^project\(Kontor VERSION (\S+)', (SOURCE / 'CMakeLists.txt').read_text(encoding='utf-8'), re.M)[1]

# The real packaging folder in a project whose programs do nothing. They are static: nothing of this system is packed.
STAND_IN = '''
cmake_minimum_required(VERSION 3.25)
project(Kontor VERSION {version} LANGUAGES CXX)
set(CMAKE_CXX_STANDARD 20)
find_package(Qt6 REQUIRED COMPONENTS Core Gui Svg)
add_library(kontor_options INTERFACE)
file(WRITE ${{CMAKE_BINARY_DIR}}/main.cpp "int main() {{ return 0; }}")
set(CMAKE_EXECUTABLE_SUFFIX "{suffix}")
foreach(program kontor kontor-cli kontor-sandbox)
    add_executable(${{program}} ${{CMAKE_BINARY_DIR}}/main.cpp)
    target_link_options(${{program}} PRIVATE -static)
endforeach()
function(enable_language)
endfunction()
function(qt_generate_deploy_app_script)
    cmake_parse_arguments(ARG "NO_UNSUPPORTED_PLATFORM_ERROR" "TARGET;OUTPUT_SCRIPT" "" ${{ARGN}})
    if(NOT ARG_TARGET OR NOT ARG_OUTPUT_SCRIPT OR ARG_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "wrong arguments: ${{ARGN}}")
    endif()
    file(WRITE ${{CMAKE_CURRENT_BINARY_DIR}}/deploy.cmake "file(TOUCH ${{CMAKE_SOURCE_DIR}}/deployed)")
    set(${{ARG_OUTPUT_SCRIPT}} ${{CMAKE_CURRENT_BINARY_DIR}}/deploy.cmake PARENT_SCOPE)
endfunction()
set({system} TRUE)
add_subdirectory({source}/packaging packaging)
'''


def run(*call, **more):
    done = subprocess.run([str(part) for part in call], capture_output=True, text=True, check=False, **more)
    if done.returncode:
        raise AssertionError(f'{call[0]} ended with {done.returncode}:\n{done.stdout[-4000:]}{done.stderr[-4000:]}')
    return done.stdout


class Elsewhere(unittest.TestCase):
    def pack(self, system, suffix, *generators):
        """What CPack makes of it, and the folder it was configured in."""
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        folder = pathlib.Path(scratch.name)
        (folder / 'CMakeLists.txt').write_text(
            STAND_IN.format(version=VERSION, system=system, suffix=suffix, source=SOURCE), encoding='utf-8')
        run('cmake', '-S', folder, '-B', folder / 'build', '-G', 'Ninja', '-DCMAKE_BUILD_TYPE=Release')
        run('cmake', '--build', folder / 'build')
        for generator in generators:
            run('cpack', '--config', folder / 'build/CPackConfig.cmake', '-G', generator, '-B', folder / 'made')
            self.assertTrue((folder / 'deployed').exists(), 'Qt was not brought along')
            (folder / 'deployed').unlink()
        return folder / 'made', folder / 'build/packaging'

    def test_windows(self):
        made, configured = self.pack('WIN32', '.exe', 'ZIP', 'NSIS')
        name = f'kontor-{VERSION}-windows-x86_64'
        with zipfile.ZipFile(made / f'{name}.zip') as packed:
            inside = {path.removeprefix(name + '/') for path in packed.namelist() if not path.endswith('/')}
        pictures = {f'doc/resources/pictures/{path.name}' for path in (SOURCE / 'resources/pictures').glob('*.png')}
        self.assertEqual(inside, {'bin/kontor.exe', 'bin/kontor-cli.exe', 'bin/kontor-sandbox.exe', 'doc/README.md',
                                  'doc/SECURITY.md', 'doc/LICENSE.txt'} | pictures)
        self.assertIn('Nullsoft Installer', run('file', '-b', made / f'{name}.exe'))
        script = next(made.rglob('project.nsi')).read_text(encoding='utf-8', errors='replace')
        self.assertIn('kontor.ico', script)
        self.assertIn(r'bin\kontor.exe', script)
        self.assertRegex(script, r'CreateShortCut "\$SMPROGRAMS\\\$STARTMENU_FOLDER\\Kontor.lnk"')
        for program in ('kontor', 'kontor-cli', 'kontor-sandbox'):
            resource = (configured / f'{program}.rc').read_text(encoding='utf-8')
            self.assertIn(f'FILEVERSION {VERSION.replace(".", ",")},0\n', resource)
            self.assertIn(f'"{program}.exe"', resource)
            self.assertTrue(pathlib.Path(re.search(r'1 ICON "(.*)"', resource)[1]).is_file())
            self.assertNotIn('@', resource)
        manifest = tree.parse(SOURCE / 'resources/windows/program.manifest').getroot()
        level = next(element for element in manifest.iter() if element.tag.endswith('requestedExecutionLevel'))
        self.assertEqual(level.get('level'), 'asInvoker')

    def test_macos(self):
        made, configured = self.pack('APPLE', '', 'ZIP')
        name = f'kontor-{VERSION}-macos'
        with zipfile.ZipFile(made / f'{name}.zip') as packed:
            inside = {path.removeprefix(name + '/') for path in packed.namelist() if not path.endswith('/')}
        bundle = 'Kontor.app/Contents/'
        for path in ('MacOS/Kontor', 'MacOS/kontor-cli', 'MacOS/kontor-sandbox', 'Resources/kontor.icns',
                     'Resources/LICENSE', 'Resources/man/man1/kontor-cli.1'):
            self.assertIn(bundle + path, inside)
        self.assertEqual([path for path in inside if not path.startswith(bundle)], [])
        told = plistlib.loads((configured / 'Info.plist').read_bytes())
        self.assertEqual((told['CFBundleExecutable'], told['CFBundleIconFile']), ('Kontor', 'kontor.icns'))
        self.assertEqual(told['CFBundleShortVersionString'], VERSION)
        self.assertEqual(told['CFBundleIdentifier'], 'local.kontor.console')
        self.assertEqual(told['CFBundleLocalizations'], ['en', 'de', 'pl', 'es'])

    def test_flatpak(self):
        path = SOURCE / 'packaging/flatpak/local.kontor.console.json'
        told = json.loads(path.read_text(encoding='utf-8'))
        metainfo = (SOURCE / 'resources/linux/local.kontor.console.metainfo.xml.in').read_text(encoding='utf-8')
        self.assertIn(f'<id>{told["app-id"]}</id>', metainfo)
        self.assertIn(f'<launchable type="desktop-id">{told["rename-desktop-file"]}</launchable>', metainfo)
        self.assertTrue((SOURCE / 'resources/linux' / told['rename-desktop-file']).is_file())
        self.assertTrue((SOURCE / f'resources/appicon/{told["rename-icon"]}.svg').is_file())
        # The keychain, the display and the network, and no folder of the person.
        self.assertIn('--talk-name=org.freedesktop.secrets', told['finish-args'])
        self.assertEqual([one for one in told['finish-args'] if 'filesystem' in one or 'device=all' in one], [])
        *libraries, own = told['modules']
        self.assertEqual([module['name'] for module in libraries],
                         ['tl-expected', 'simdjson', 'libsodium', 'qtkeychain'])
        for module in libraries:
            [source] = module['sources']
            self.assertRegex(source['url'], r'^https://deb\.debian\.org/debian/pool/main/.*\.orig\.tar\.[gx]z$')
            self.assertRegex(source['sha256'], r'^[0-9a-f]{64}$')
        self.assertEqual((path.parent / own['sources'][0]['path']).resolve(), SOURCE.resolve())
        options = (SOURCE / 'CMakeLists.txt').read_text(encoding='utf-8')
        for option in own['config-opts']:
            name = re.match(r'-D(\w+)=', option)[1]
            self.assertTrue(name == 'CMAKE_BUILD_TYPE' or f'option({name} ' in options, name)
        if shutil.which('flatpak-builder'):
            self.assertNotIn('Unknown', run('flatpak-builder', '--show-manifest', path))


if __name__ == '__main__':
    unittest.main()
