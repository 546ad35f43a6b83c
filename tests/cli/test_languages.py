# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""kontor-cli speaks four languages to people and one to programs: verbs, options, keys of JSON and headers of CSV are never
translated."""
import csv
import io
import os
import re
import unittest

from clicase import CliCase

LANGUAGES = ('en', 'de', 'pl', 'es')
SYSTEMS = {'en': 'en_GB.UTF-8', 'de': 'de_DE.UTF-8', 'pl': 'pl_PL.UTF-8', 'es': 'es_ES.UTF-8'}


def keys(value, path=''):
    """Every key of an answer, with where it stands, without the numbers of rows."""
    found = set()
    if isinstance(value, dict):
        for key, one in value.items():
            found |= {f'{path}/{key}'} | keys(one, f'{path}/{key}')
    if isinstance(value, list):
        for one in value:
            found |= keys(one, path)
    return found


class ForPeople(CliCase):
    """Without a sandbox: nothing here asks a vendor."""

    def setUp(self):
        self.sandbox_arguments = ('--customers', '1')
        super().setUp()

    def spoken(self, language):
        return dict(self.environment, LC_ALL=SYSTEMS[language], LANG=SYSTEMS[language])

    def test_help_is_in_the_language_asked_for(self):
        texts = {language: self.ok('--lang', language, '--help').out for language in LANGUAGES}
        self.assertEqual(len(set(texts.values())), 4)
        for language in LANGUAGES:
            # The system's language is the same choice, and so is "as the system" of the settings.
            self.assertEqual(self.ok('--help', env=self.spoken(language)).out, texts[language], language)
            self.assertEqual(self.ok('--lang', 'system', '--help', env=self.spoken(language)).out, texts[language])
            # The choice goes over the system's.
            self.assertEqual(self.ok('--lang', language, '--help', env=self.spoken('pl')).out, texts[language])

    def test_help_names_the_same_verbs_and_options_everywhere(self):
        def words(text):
            verbs = re.findall(r'^  ([a-z-]+)', text, re.M)
            return verbs, sorted(re.findall(r'--[a-z-]+', text)), re.findall(r'KONTOR_[A-Z_]+', text)
        english = words(self.ok('--lang', 'en', '--help').out)
        self.assertIn('sign-on', english[0])
        for language in LANGUAGES[1:]:
            self.assertEqual(words(self.ok('--lang', language, '--help').out), english, language)

    def test_what_is_wrong_with_the_arguments_is_said_in_the_language(self):
        for call in (('list', 'customers', '--format'), ('--format', 'xml', 'vendors'), ('vendors', '--nonsense', '1')):
            said = {language: self.cli('--lang', language, *call) for language in LANGUAGES}
            self.assertEqual({run.code for run in said.values()}, {1}, call)
            self.assertEqual(len({run.err for run in said.values()}), 4, call)
        said = {language: self.cli('vendors', '--nonsense', '1', env=self.spoken(language)).err for language in LANGUAGES}
        self.assertEqual(len(set(said.values())), 4)

    def test_an_unknown_language_is_no_silent_english(self):
        for wrong in ('fr', 'deutsch', 'C'):
            run = self.cli('--lang', wrong, 'vendors')
            self.assertEqual(run.code, 1, wrong)
            self.assertIn(wrong, run.err)
        self.ok('--lang', 'de_AT', 'vendors')
        # A system without one of the four speaks English.
        french = dict(self.environment, LC_ALL='fr_FR.UTF-8', LANG='fr_FR.UTF-8')
        self.assertEqual(self.ok('--help', env=french).out, self.ok('--lang', 'en', '--help').out)


class ForPrograms(CliCase):
    vendor = 'rackspace'

    def setUp(self):
        super().setUp()
        self.connect()
        self.ok('sync')

    def alike(self, *call):
        """The keys of the answer, which are the same in every language."""
        answers = {language: keys(self.ok('--lang', language, *call).json) for language in LANGUAGES}
        for language in LANGUAGES[1:]:
            self.assertEqual(answers[language], answers['en'], f'{call} in {language}')
        return answers['en']

    def header(self, *call):
        headers = {}
        for language in LANGUAGES:
            text = self.ok('--lang', language, *call, '--format', 'csv').out.lstrip('\ufeff')
            headers[language] = next(csv.reader(io.StringIO(text)))
        for language in LANGUAGES[1:]:
            self.assertEqual(headers[language], headers['en'], f'{call} in {language}')
        return headers['en']

    def test_json_keys_are_the_same_in_every_language(self):
        self.assertIn('/fields/referenceNumber', self.alike('list', 'customers'))
        self.assertTrue(self.alike('vendors'))
        self.assertTrue(self.alike('connections', 'list'))
        number = self.ok('list', 'customers').json[0]['id']
        self.assertIn('/status', self.alike('show', 'customers', number))

    def test_values_that_programs_compare_are_the_same(self):
        def states(language):
            return [(one['kind'], one['status'], one['fetched_at'][:10]) for one in
                    self.ok('--lang', language, 'list', 'accounts').json]
        english = states('en')
        self.assertIn('active', {state for _, state, _ in english})
        for language in LANGUAGES[1:]:
            self.assertEqual(states(language), english, language)

    def test_csv_headers_are_the_same_in_every_language(self):
        self.assertIn('referenceNumber', self.header('export', 'customers'))
        self.assertIn('name', self.header('template', 'accounts', '--connection', self.label, '--type', 'mailbox'))
        self.assertTrue(self.header('list', 'domains'))

    def test_numbers_in_files_do_not_follow_the_language(self):
        files = {language: self.ok('--lang', language, 'export', 'accounts', '--raw', '--format', 'csv').out
                 for language in LANGUAGES}
        self.assertEqual(len(set(files.values())), 1)

    def test_an_import_understands_headers_of_every_language_and_answers_the_same(self):
        path = self.home.parent / 'list.csv'
        path.write_text('name,referenceNumber\nNew One,N-1\n')
        self.assertIn('/counts/create', self.alike('import', 'plan', str(path), '--kind', 'customers'))


del CliCase
if __name__ == '__main__':
    os.environ.setdefault('LC_ALL', 'C.UTF-8')
    unittest.main(verbosity=2)
