# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""import, export and template of kontor-cli against kontor-sandbox."""
import contextlib
import csv
import io
import os
import pathlib
import random
import signal
import subprocess
import time
import unittest

from clicase import CliCase


class ImportCase(CliCase):
    vendor = 'rackspace'

    def setUp(self):
        super().setUp()
        self.folder = self.home.parent
        self.connect()
        self.ok('sync')

    def write(self, rows, name='list.csv', encoding='utf-8', delimiter=','):
        path = self.folder / name
        text = io.StringIO()
        csv.writer(text, delimiter=delimiter).writerows(rows)
        path.write_bytes(text.getvalue().encode(encoding))
        return path

    @contextlib.contextmanager
    def another_home(self):
        """Somebody else with the same login at the vendor."""
        own, self.home = self.home, self.folder / 'other'
        try:
            self.connect()
            self.ok('sync')
            yield
        finally:
            self.home = own

    def a_domain(self):
        """One that takes mailboxes."""
        domains = self.ok('list', 'domains').json
        return next(one['name'] for one in domains if one['fields'].get('rsEmailMaxNumberMailboxes', 0) > 0)

    def report(self, plan):
        run = self.ok('import', 'report', plan, '--dir', str(self.folder))
        rows = {}
        for path in run.json['files']:
            with open(path, encoding='utf-8', newline='') as file:
                rows[pathlib.Path(path).stem.rsplit('-', 1)[1]] = list(csv.DictReader(file))
        return run.json, rows


class Plan(ImportCase):
    def test_customers_from_a_plain_file(self):
        path = self.write([['name', 'referenceNumber', 'shoe size'], ['New One', 'N-1', '42'], ['New Two', 'N-2', '43']])
        run = self.ok('import', 'plan', str(path), '--kind', 'customers')
        self.assertIn('shoe size', run.err)
        plan = run.json
        self.assertEqual((plan['rows'], plan['requests'], plan['counts']['create']), (2, 2, 2))
        self.assertEqual(plan['items'][0]['line'], 2)
        self.assertEqual(plan['items'][0]['changes']['name'], [None, 'New One'])
        self.assertEqual(self.applied(), 0)
        self.assertEqual(self.ok('plans').json[0]['open'], 2)

        done = self.ok('--yes', 'import', 'apply', plan['plan']).json
        self.assertEqual((done['counts']['done'], done['counts']['failed']), (2, 0))
        names = [one['name'] for one in self.ok('list', 'customers', '--filter', 'New').json]
        self.assertEqual(sorted(names), ['New One', 'New Two'])
        # Once more finds everything done.
        again = self.ok('import', 'plan', str(path), '--kind', 'customers', '--mode', 'upsert').json
        self.assertEqual((again['plan'], again['counts']['unchanged']), (None, 2))

    def test_first_rows_then_the_rest(self):
        path = self.write([['name', 'referenceNumber']] + [[f'New {n}', f'N-{n}'] for n in range(6)])
        plan = self.ok('import', 'plan', str(path), '--kind', 'customers').json['plan']
        first = self.ok('--yes', 'import', 'apply', plan, '--first', '2')
        self.assertEqual((first.json['counts']['done'], first.json['counts']['open']), (2, 4))
        rest = self.ok('--yes', 'import', 'resume', plan)
        self.assertEqual(rest.json['counts']['done'], 6)

    def test_fresh_asks_the_vendor_first(self):
        # Somebody else changed one and made another, and nothing was fetched since.
        known = next(one for one in self.ok('list', 'customers').json if one['fields'].get('referenceNumber'))
        path = self.write([['name', 'referenceNumber'], [known['name'], known['fields']['referenceNumber']],
                           ['Unheard of', 'F-1']])
        plan = ('import', 'plan', str(path), '--kind', 'customers', '--mode', 'upsert')
        self.assertEqual(self.ok(*plan).json['counts']['unchanged'], 1)
        with self.another_home():
            self.ok('--yes', 'update', 'customers', known['id'], '--set', 'name=Renamed elsewhere')
            self.ok('--yes', 'create', 'customers', '--set', 'name=Made elsewhere', '--set', 'referenceNumber=F-1')
        stale = self.ok(*plan).json
        self.assertEqual((stale['counts']['unchanged'], stale['counts']['create']), (1, 1))
        applied = self.applied()
        run = self.ok(*plan, '--fresh')
        self.assertEqual((run.json['counts']['update'], run.json['counts']['create']), (2, 0))
        self.assertIn('2 rows', run.err)
        self.assertEqual(run.json['items'][0]['changes']['name'], ['Renamed elsewhere', known['name']])
        self.assertEqual(self.applied(), applied)

    def test_bad_rows_are_named_and_left_out(self):
        self.ok('--yes', 'create', 'customers', '--set', 'name=There', '--set', 'referenceNumber=T-1')
        path = self.write([['name', 'referenceNumber'], ['There', 'T-1'], ['Good', 'G-1'], ['', 'E-1'], ['Twice', 'G-1']])
        run = self.cli('import', 'plan', str(path), '--kind', 'customers')
        self.assertEqual(run.code, 2)
        plan = run.json
        self.assertEqual([one['outcome'] for one in plan['items']], ['conflict', 'create', 'invalid', 'conflict'])
        self.assertIn('name', plan['items'][2]['errors'])
        self.assertIn('Line 3', plan['items'][3]['errors'][''])
        self.assertEqual(self.cli('--yes', 'import', 'apply', plan['plan']).json['counts']['done'], 1)
        told, rows = self.report(plan['plan'])
        self.assertEqual((told['success'], told['error']), (1, 3))
        self.assertEqual([row['kontor_line'] for row in rows['error']], ['2', '4', '5'])
        self.assertEqual(rows['success'][0]['name'], 'Good')

    def test_an_uncertain_encoding_is_asked_for(self):
        path = self.write([['name', 'referenceNumber'], ['Żółć Łódź', 'Z-1']], encoding='cp1250', delimiter=';')
        run = self.cli('import', 'plan', str(path), '--kind', 'customers')
        self.assertNotEqual(run.code, 0)
        self.assertIn('windows-1250', run.err)
        plan = self.ok('import', 'plan', str(path), '--kind', 'customers', '--dialect', 'encoding=windows-1250').json
        self.assertEqual(plan['items'][0]['changes']['name'][1], 'Żółć Łódź')

    def test_mapping_by_hand(self):
        path = self.write([['a', 'b', 'c'], ['x', 'New', 'r-1']])
        missing = self.cli('import', 'plan', str(path), '--kind', 'customers')
        self.assertEqual(missing.code, 1)
        plan = self.ok('import', 'plan', str(path), '--kind', 'customers', '--map', 'b=name', '--map',
                       '#3=referenceNumber').json
        self.assertEqual(plan['items'][0]['changes']['referenceNumber'][1], 'r-1')
        wrong = self.cli('import', 'plan', str(path), '--kind', 'customers', '--map', 'b=shoe')
        self.assertEqual(wrong.code, 1)
        self.assertIn('customer.name', wrong.err)
        self.assertEqual(self.cli('import', 'plan', str(path), '--kind', 'customers', '--map', 'z=name').code, 1)

    def test_mailboxes_by_whole_address(self):
        domain = self.a_domain()
        path = self.write([['E-Mail', 'Postfach', 'Größe'], ['', f'eva@{domain}', '2 GB'], ['', f'ivo@{domain}', '']])
        arguments = ('import', 'plan', str(path), '--type', 'mailbox', '--make-passwords')
        # The passwords have to be there when it is applied, by another process.
        refused = self.cli(*arguments)
        self.assertEqual(refused.code, 5, refused.err)
        self.assertIn('KONTOR_SECRET_JOURNAL_SEALING_KEY', refused.err)
        self.assertEqual(self.ok('plans').json, [])
        self.environment['KONTOR_SECRET_JOURNAL_SEALING_KEY'] = 'ab' * 32
        run = self.ok(*arguments)
        self.assertEqual(run.json['counts']['create'], 2)
        self.assertEqual(run.json['items'][0]['changes']['password'], [None, '***'])
        self.assertEqual(run.json['items'][0]['changes']['name'], [None, 'eva'])
        done = self.ok('--yes', 'import', 'apply', run.json['plan']).json
        self.assertEqual(done['counts']['done'], 2)
        self.assertEqual(self.applied('POST', '*/eva'), 1)

    def test_wrong_calls(self):
        path = self.write([['name'], ['x']])
        for words in (['import'], ['import', 'plan'], ['import', 'plan', str(path)],
                      ['import', 'plan', str(path), '--kind', 'customers', '--mode', 'explode'],
                      ['import', 'plan', str(path), '--type', 'pigeon']):
            self.assertEqual(self.cli(*words).code, 1, words)
        self.assertEqual(self.cli('import', 'plan', str(self.folder / 'none.csv'), '--kind', 'customers').code, 5)
        self.assertNotEqual(self.cli('--yes', 'import', 'apply', 'no-such-plan').code, 0)
        self.assertNotEqual(self.cli('import', 'report', 'no-such-plan', '--dir', str(self.folder)).code, 0)


class Export(ImportCase):
    def test_round_trip_changes_only_what_was_edited(self):
        out = self.folder / 'out.csv'
        self.ok('export', 'customers', '--round-trip', '--output', str(out))
        self.assertEqual(out.stat().st_mode & 0o777, 0o600)
        self.assertEqual(self.cli('export', 'customers', '--output', str(out)).code, 2)
        with open(out, encoding='utf-8', newline='') as file:
            rows = list(csv.reader(file))
        name = rows[0].index('name')
        rows[2][name] = 'Edited'
        path = self.write(rows, 'edited.csv', delimiter=';')
        plan = self.ok('import', 'plan', str(path), '--kind', 'customers', '--mode', 'update').json
        self.assertEqual((plan['counts']['update'], plan['counts']['unchanged']), (1, len(rows) - 2))
        done = self.ok('--yes', 'import', 'apply', plan['plan']).json
        self.assertEqual(done['counts']['done'], 1)
        self.assertEqual(self.applied('PUT'), 1)

    def test_to_standard_output(self):
        run = self.ok('export', 'customers', '--raw')
        rows = list(csv.DictReader(io.StringIO(run.out)))
        self.assertEqual(len(rows), len(self.ok('list', 'customers').json))
        self.assertEqual(rows[0]['type'], 'customer')
        self.assertEqual([path.name for path in self.home.rglob('*.csv')], [])

    def test_no_list_is_a_formula(self):
        formula = '=HYPERLINK("http://127.0.0.1/")'
        self.ok('--yes', 'create', 'customers', '--set', f'name={formula}')
        columns = ('--columns', 'id,name', '--format', 'csv')
        rows = list(csv.DictReader(io.StringIO(self.ok('list', 'customers', *columns).out)))
        self.assertEqual([row['kontor_guarded'] for row in rows], ['1'] * len(rows))
        self.assertIn("'" + formula, [row['name'] for row in rows])
        self.assertNotIn(formula, [row['name'] for row in rows])
        raw = list(csv.reader(io.StringIO(self.ok('list', 'customers', *columns, '--raw').out)))
        self.assertEqual(raw[0], ['id', 'name'])
        self.assertIn(formula, [row[1] for row in raw])
        # It belongs to CSV alone.
        self.assertEqual(self.cli('list', 'customers', '--raw').code, 1)

    def test_a_template_goes_in(self):
        run = self.ok('template', 'customers', '--example')
        rows = list(csv.reader(io.StringIO(run.out)))
        rows[1][rows[0].index('name')] = 'From a template'
        plan = self.ok('import', 'plan', str(self.write(rows)), '--kind', 'customers').json
        self.assertEqual(plan['counts']['create'], 1)


class Killed(ImportCase):
    """An import that is killed again and again still sends every row exactly once, with the password it was given."""
    rows = int(os.environ.get('KONTOR_IMPORT_ROWS', '2000'))

    def setUp(self):
        super().setUp()
        self.environment['KONTOR_SECRET_JOURNAL_SEALING_KEY'] = 'cd' * 32
        customer = self.ok('list', 'customers').json[0]['id']
        self.ok('--yes', 'create', 'domains', '--parent', customer, '--set', 'name=many.example', '--set',
                'serviceType=rsemail', '--set', f'rsEmailMaxNumberMailboxes={self.rows}')

    def resume(self, plan):
        call = [str(part) for part in (os.environ['KONTOR_BIN'] + '/kontor-cli', '--home', self.home, '--secrets',
                                       'session', '--format', 'json', '--yes', 'import', 'resume', plan)]
        return subprocess.Popen(call, env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def made(self):
        return self.applied('POST', '*/many.example/*')

    def test_three_times(self):
        rows = [['address', 'size']] + [[f'm{n}@many.example', '1 GB'] for n in range(self.rows)]
        path = self.write(rows)
        run = self.ok('import', 'plan', str(path), '--type', 'mailbox', '--map', 'address=name', '--make-passwords')
        plan = run.json['plan']
        self.assertEqual(run.json['counts']['create'], self.rows)
        dice = random.Random(5)
        for part in (0.2, 0.5, 0.8):
            with self.resume(plan) as process:
                while self.made() < part * self.rows and process.poll() is None:
                    time.sleep(0.005)
                time.sleep(dice.uniform(0, 0.02))
                process.send_signal(signal.SIGKILL)
            self.assertEqual(process.returncode, -signal.SIGKILL)
        end = self.ok('--yes', 'import', 'resume', plan)
        self.assertEqual(end.json['counts']['done'], self.rows)
        told, reported = self.report(plan)
        self.assertEqual((told['success'], len(reported['success'])), (self.rows, self.rows))
        self.assertEqual(self.made(), self.rows)
        self.ok('sync')
        names = [one['id'] for one in self.ok('list', 'accounts', '--filter', 'type:mailbox many.example').json]
        self.assertEqual(len(names), self.rows)
        self.hand_over(plan, path)

    def test_without_the_key(self):
        rows = [['address', 'size'], ['one@many.example', '1 GB']]
        plan = self.ok('import', 'plan', str(self.write(rows)), '--type', 'mailbox', '--map', 'address=name',
                       '--make-passwords').json['plan']
        without = dict(self.environment)
        del without['KONTOR_SECRET_JOURNAL_SEALING_KEY']
        for command in ('plans', 'import'):
            with self.subTest(command):
                run = self.cli('--yes', command, 'resume', plan, env=without)
                self.assertEqual(run.code, 5, run.err)
                self.assertIn('resume ' + plan, run.err)
        self.assertEqual(self.made(), 0)
        self.assertEqual(self.ok('--yes', 'plans', 'resume', plan).json['counts']['done'], 1)

    def hand_over(self, plan, path):
        sheet = self.ok('import', 'passwords', plan).json
        passwords = {row['id']: row['password'] for row in sheet}
        self.assertEqual(len(passwords), self.rows)
        self.assertEqual(len(set(passwords.values())), self.rows)
        one = passwords['m7@many.example'].encode()
        for written in list(self.home.rglob('*')) + list(path.parent.glob('*.csv')):
            if written.is_file():
                self.assertNotIn(one, written.read_bytes(), written)
        self.ok('--yes', 'import', 'passwords', plan, '--forget')
        self.assertEqual(self.ok('import', 'passwords', plan).json, [])


if __name__ == '__main__':
    unittest.main()
