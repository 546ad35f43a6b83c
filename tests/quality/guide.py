# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guide is the same in every language: the same chapters, headings with the same anchors, the same tables, lists and
examples; its links lead somewhere; and what it calls a menu, a button or a field (**bold**) is called so by the program
in that language, and is the translation of what the English guide names in the same section."""
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

import sources

LUPDATE = '/usr/lib/qt6/bin/lupdate'
LANGUAGES = ('en', 'de', 'pl', 'es')
HEADING = re.compile(r'(#{1,3}) (.+) \{#([a-z0-9-]+)\}$')


def plain(text):
    """As a person reads it on the button: without the mnemonic, the dots and the colon."""
    text = re.sub(r'&(.)', r'\1', text)
    return re.sub(r'( ?\.\.\.| ?…|:)$', '', text.strip()).strip()


def catalogue(root):
    """language -> {text as shown: the English texts it stands for}"""
    with tempfile.TemporaryDirectory() as scratch:
        fresh = pathlib.Path(scratch) / 'fresh.ts'
        subprocess.run([LUPDATE, '-silent', '-I', '.', 'app', 'models', 'views', '-ts', str(fresh)], cwd=root,
                       check=True, capture_output=True)
        texts = [m.findtext('source') for m in tree.parse(fresh).getroot().iter('message')]
    shown = {'en': {plain(text): {plain(text)} for text in texts}}
    for language in LANGUAGES[1:]:
        shown[language] = {}
        for message in tree.parse(root / 'translations' / f'kontor_{language}.ts').getroot().iter('message'):
            translation = message.find('translation').text or ''
            shown[language].setdefault(plain(translation), set()).add(plain(message.findtext('source')))
    return shown


class Section:
    """What stands below one heading, and what of it must be alike everywhere."""

    def __init__(self, level, anchor):
        self.level, self.anchor, self.lines = level, anchor, []

    @property
    def text(self):
        return '\n'.join(self.lines)

    def shape(self):
        kinds = ('|', '* ', '```', '{keys}')
        steps = sum(1 for line in self.lines if re.match(r'[0-9]+\. ', line))
        return [self.level, self.anchor, steps] + [sum(line.startswith(kind) for line in self.lines) for kind in kinds]

    def code(self):
        blocks = re.findall(r'^```$(.*?)^```$', self.text, re.S | re.M)
        inline = [one for one in re.findall(r'`([^`\n]+)`', re.sub(r'^```$.*?^```$', '', self.text, flags=re.S | re.M))]
        # What one searches for may be a name of the country.
        return blocks, [one for one in inline if re.search(r'[^a-z]', one)]

    def terms(self):
        return [plain(' '.join(term.split())) for term in re.findall(r'\*\*(.+?)\*\*', self.text, re.S)]


def sections_of(path):
    found = []
    for line in path.read_text().splitlines():
        heading = HEADING.match(line)
        if heading:
            found.append(Section(len(heading[1]), heading[3]))
        elif found:
            found[-1].lines.append(line)
    return found


def faults(language, section, english, shown):
    if section.shape() != english.shape():
        yield f'other lists, tables or examples than in English: {section.shape()} instead of {english.shape()}'
    if section.code() != english.code():
        yield f'other examples than in English: {section.code()} instead of {english.code()}'
    wanted = english.terms()
    if len(section.terms()) != len(wanted):
        yield f'{len(section.terms())} bold names instead of {len(wanted)}'
    for term in section.terms():
        if term not in shown[language]:
            yield f'the program has nothing called "{term}"'
        elif language != 'en':
            fitting = [one for one in wanted if one in shown[language][term]]
            if fitting:
                wanted.remove(fitting[0])
            else:
                yield f'"{term}" is none of what the English section names: {wanted}'


def main(root, *_):
    root = pathlib.Path(root)
    guide = root / 'resources' / 'guide'
    shown = catalogue(root)
    chapters = sorted(path.name for path in (guide / 'en').glob('*.md'))
    packed = (root / 'resources' / 'kontor.qrc').read_text()
    problems = [] if len(chapters) >= 8 else ['the guide has lost chapters']
    anchors = {f'{chapter[:-3]}{mark}' for chapter in chapters for section in sections_of(guide / 'en' / chapter)
               for mark in ('', f'#{section.anchor}')}
    code = ' '.join(path.read_text() for path in (root / 'views').glob('*.cpp'))
    for topic in re.findall(r'"((?:%s)(?:#[a-z0-9-]+)?)"' % '|'.join(chapter[:-3] for chapter in chapters), code):
        if topic not in anchors:
            problems.append(f'the program opens "{topic}", which is not in the guide')
    for language in LANGUAGES:
        have = sorted(path.name for path in (guide / language).glob('*.md'))
        if have != chapters:
            problems.append(f'{language}: chapters {have} instead of {chapters}')
            continue
        for chapter in chapters:
            name = f'{language}/{chapter}'
            if f'guide/{name}' not in packed:
                problems.append(f'{name} is not in resources/kontor.qrc')
            sections, english = sections_of(guide / language / chapter), sections_of(guide / 'en' / chapter)
            if [one.anchor for one in sections] != [one.anchor for one in english]:
                problems.append(f'{name}: other headings than in English')
                continue
            for section, original in zip(sections, english):
                problems += [f'{name}#{section.anchor}: {fault}'
                             for fault in faults(language, section, original, shown)]
                problems += [f'{name}#{section.anchor}: the link {link} leads nowhere'
                             for link in re.findall(r'\]\(([^)]+)\)', section.text)
                             if link.replace('.md', '') not in anchors]
    sources.report(problems, 'guide')


main(*sys.argv[1:])
