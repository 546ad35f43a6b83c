# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""sbom.py PACKAGE.deb OUTPUT.spdx.json: the bill of materials of a Debian package (SPDX 2.3), read from the package
itself: its programs with their checksums, the Debian packages whose libraries they link, what those bring along, and
what is loaded at run time; each with the version it was built or checked with and its licence where Debian tells it in
a form that machines can read.

The same package gives the same bytes: its date is that of the package's change log, its number comes from its
checksum."""
import email.utils
import functools
import gzip
import hashlib
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import uuid

# Debian's short names are nearly those of SPDX.
LICENCES = {
    'Apache-2.0': 'Apache-2.0', 'BSD-2-Clause': 'BSD-2-Clause', 'BSD-2-clause': 'BSD-2-Clause',
    'BSD-3-Clause': 'BSD-3-Clause', 'BSD-3-clause': 'BSD-3-Clause', 'CC0-1.0': 'CC0-1.0', 'Expat': 'MIT', 'MIT': 'MIT',
    'ISC': 'ISC', 'Zlib': 'Zlib', 'zlib': 'Zlib', 'curl': 'curl', 'GPL-2': 'GPL-2.0-only', 'GPL-2+': 'GPL-2.0-or-later',
    'GPL-2.0+': 'GPL-2.0-or-later', 'GPL-3': 'GPL-3.0-only', 'GPL-3+': 'GPL-3.0-or-later', 'LGPL-2': 'LGPL-2.0-only',
    'LGPL-2+': 'LGPL-2.0-or-later', 'LGPL-2.0+': 'LGPL-2.0-or-later', 'LGPL-2.1': 'LGPL-2.1-only',
    'LGPL-2.1+': 'LGPL-2.1-or-later', 'LGPL-3': 'LGPL-3.0-only', 'LGPL-3+': 'LGPL-3.0-or-later',
}
NOTHING = 'NOASSERTION'


def output(*call):
    return subprocess.run(call, capture_output=True, text=True, check=True).stdout


def fields(deb):
    return dict(line.split(': ', 1) for line in output('dpkg-deb', '-f', deb).splitlines() if re.match(r'\S+: ', line))


def expression(short):
    """Debian's "LGPL-3 or GPL-2" as SPDX writes it; NOASSERTION when a word of it is not known."""
    words = re.split(r'(\s+(?:or|and)\s+)', short.replace(', and', ' and').strip())
    known = [word.strip().upper() if re.fullmatch(r'\s+(or|and)\s+', word) else LICENCES.get(word) for word in words]
    return ' '.join(known) if all(known) else NOTHING


def licence_of(package):
    """Of the files a package mostly consists of ("Files: *")."""
    path = pathlib.Path('/usr/share/doc', package, 'copyright')
    text = path.read_text(encoding='utf-8', errors='replace') if path.exists() else ''
    if not text.startswith('Format:'):
        return NOTHING
    for stanza in re.split(r'\n\s*\n', text):
        licence = re.search(r'^License:\s*(\S.*)$', stanza, re.M)
        if licence and re.search(r'^Files:\s*\*\s*$', stanza, re.M):
            return expression(licence[1])
    return NOTHING


def names_of(path):
    """As dpkg may know it: /lib is another name of /usr/lib."""
    real = str(pathlib.Path(path).resolve())
    return [real, real.removeprefix('/usr'), path]


def owners(paths):
    """Path -> the Debian package it is of, with one question for all of them."""
    names = {name: path for path in paths for name in names_of(path)}
    told = subprocess.run(['dpkg', '-S', *names], capture_output=True, text=True, check=False).stdout
    found = re.findall(r'^(\S+?)(?:[:,].*)?: (/.*)$', told, re.M)
    return {names[name]: package for package, name in found if name in names}


def needed(binary):
    return re.findall(r'\(NEEDED\).*\[(.+)\]', output('readelf', '-dW', str(binary)))


def libraries(binary):
    """Name -> path of all a program is started with."""
    return dict(re.findall(r'^\s*(\S+) => (/\S+) ', output('ldd', str(binary)), re.M))


@functools.lru_cache(None)
def on_this_machine():
    """Package -> (version, source, architecture) of all that is installed."""
    query = '${db:Status-Status}|${Package}|${Version}|${source:Package}|${Architecture}\n'
    lines = (line.split('|') for line in output('dpkg-query', '-W', '-f', query).splitlines())
    return {line[1]: tuple(line[2:]) for line in lines if line[0] == 'installed'}


def reference(name):
    return 'SPDXRef-' + re.sub('[^A-Za-z0-9.-]', '-', name)


class Bill:
    def __init__(self, deb):
        self.deb = deb
        self.about = fields(deb)
        self.packages, self.files, self.relations = [], [], []
        self.known = set()

    def relate(self, one, how, other):
        relation = {'spdxElementId': one, 'relationshipType': how, 'relatedSpdxElement': other}
        if relation not in self.relations:
            self.relations.append(relation)

    def add_debian(self, package):
        """The package as a part; the reference, or None when this machine does not have it."""
        told = on_this_machine().get(package)
        if not told:
            return None
        version, source, architecture = told
        if package not in self.known:
            self.known.add(package)
            self.packages.append({
                'SPDXID': reference(package), 'name': package, 'versionInfo': version,
                'supplier': 'Organization: Debian', 'sourceInfo': f'Debian source package {source}',
                'downloadLocation': NOTHING, 'filesAnalyzed': False, 'licenseConcluded': NOTHING,
                'licenseDeclared': licence_of(package), 'copyrightText': NOTHING,
                'externalRefs': [{'referenceCategory': 'PACKAGE-MANAGER', 'referenceType': 'purl',
                                  'referenceLocator': f'pkg:deb/debian/{package}@{version}?arch={architecture}'}],
            })
        return reference(package)

    def add_own(self, sha256):
        self.packages.append({
            'SPDXID': 'SPDXRef-kontor', 'name': 'kontor', 'versionInfo': self.about['Version'],
            'packageFileName': pathlib.Path(self.deb).name, 'supplier': 'Organization: The Kontor developers',
            'downloadLocation': NOTHING, 'filesAnalyzed': False, 'licenseConcluded': 'GPL-3.0-or-later',
            'licenseDeclared': 'GPL-3.0-or-later', 'copyrightText': '2026 The Kontor developers',
            'checksums': [{'algorithm': 'SHA256', 'checksumValue': sha256}], 'primaryPackagePurpose': 'APPLICATION',
        })
        self.relate('SPDXRef-DOCUMENT', 'DESCRIBES', 'SPDXRef-kontor')

    def add_program(self, root, path):
        name = '/' + str(path.relative_to(root))
        data = path.read_bytes()
        bundled = '/lib/' in name
        licence = 'Apache-2.0' if bundled else 'GPL-3.0-or-later'
        self.files.append({
            'SPDXID': reference(name), 'fileName': name, 'fileTypes': ['BINARY'], 'licenseConcluded': licence,
            'copyrightText': NOTHING,
            'checksums': [{'algorithm': kind, 'checksumValue': hashlib.new(kind, data).hexdigest()}
                          for kind in ('SHA1', 'SHA256')],
        })
        self.relate('SPDXRef-kontor', 'CONTAINS', reference(name))
        paths, direct = libraries(path), needed(path)
        inside = {library: at for library, at in paths.items() if pathlib.Path(at).resolve().is_relative_to(root)}
        # What was copied into the package came from the library of the same name on this machine.
        origins = paths | {library: self.original_of(library) for library in inside}
        packages = owners(origins.values())
        for library, at in sorted(paths.items()):
            package = packages.get(origins[library])
            if not package or not self.add_debian(package):
                sys.exit(f'sbom.py: nobody owns {library} ({at})')
            if library in inside:
                copy = '/' + str(pathlib.Path(at).resolve().relative_to(root))
                self.relate(reference(copy), 'GENERATED_FROM', reference(package))
                self.relate(reference(name), 'DYNAMIC_LINK', reference(copy))
            elif library in direct:
                self.relate(reference(name), 'DYNAMIC_LINK', reference(package))
            else:
                self.relate(reference(package), 'RUNTIME_DEPENDENCY_OF', reference(name))

    @staticmethod
    def original_of(library):
        found = re.search(rf'^\s*{re.escape(library)} .*=> (/\S+)$', output('/sbin/ldconfig', '-p'), re.M)
        return found[1] if found else ''

    def add_loaded(self):
        """What the package asks for and no program links: libraries opened and programs started at run time."""
        for kind, how in (('Depends', 'RUNTIME_DEPENDENCY_OF'), ('Recommends', 'OPTIONAL_DEPENDENCY_OF')):
            for entry in self.about.get(kind, '').split(','):
                names = [re.sub(r'[ (].*', '', choice.strip()) for choice in entry.split('|')]
                for name in names:
                    if name and name not in self.known and self.add_debian(name):
                        self.relate(reference(name), how, 'SPDXRef-kontor')

    def document(self, created, sha256):
        return {
            'spdxVersion': 'SPDX-2.3', 'dataLicense': 'CC0-1.0', 'SPDXID': 'SPDXRef-DOCUMENT',
            'name': pathlib.Path(self.deb).name,
            'documentNamespace': f'urn:uuid:{uuid.UUID(sha256[:32])}',
            'creationInfo': {'created': created,
                             'creators': ['Organization: The Kontor developers', 'Tool: kontor-sbom']},
            'packages': sorted(self.packages, key=lambda entry: entry['SPDXID']),
            'files': sorted(self.files, key=lambda entry: entry['SPDXID']),
            'relationships': sorted(self.relations, key=lambda entry: sorted(entry.items())),
        }


def date_of(root):
    text = gzip.decompress((root / 'usr/share/doc/kontor/changelog.gz').read_bytes()).decode()
    at = email.utils.parsedate_to_datetime(re.search(r'^ -- .*>  (.*)$', text, re.M)[1])
    return at.strftime('%Y-%m-%dT%H:%M:%SZ')


def main(deb, target):
    sha256 = hashlib.sha256(pathlib.Path(deb).read_bytes()).hexdigest()
    bill = Bill(deb)
    bill.add_own(sha256)
    with tempfile.TemporaryDirectory() as scratch:
        root = pathlib.Path(scratch).resolve()
        subprocess.run(['dpkg-deb', '-x', deb, str(root)], check=True)
        programs = [path for path in sorted(root.rglob('*')) if path.is_file() and path.read_bytes()[:4] == b'\x7fELF']
        for path in programs:
            bill.add_program(root, path)
        bill.add_loaded()
        document = bill.document(date_of(root), sha256)
    pathlib.Path(target).write_text(json.dumps(document, indent=1, ensure_ascii=False) + '\n', encoding='utf-8')
    print(f'{pathlib.Path(target).name}: {len(document["packages"])} packages, {len(document["files"])} programs')


if __name__ == '__main__':
    main(*sys.argv[1:])
