# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""kontor-cli looks back and holds its hand over records: history, drift, protection."""
import csv
import stat
import unittest

import clicase


class CliCase(clicase.CliCase):
    vendor = 'rackspace'
    label = 'mail'

    def setUp(self):
        super().setUp()
        self.connect()
        self.ok('sync')
        self.customers = self.ok('list', 'customers').json

    def rename(self, customer, name):
        return self.cli('--yes', 'update', 'customers', customer['id'], '--set', f'name={name}')

    def elsewhere(self, *arguments):
        """Somebody else, at another computer."""
        mine, self.home = self.home, self.home.parent / 'elsewhere'
        if not self.home.exists():
            self.connect()
            self.ok('sync')
        run = self.ok(*arguments)
        self.home = mine
        return run

    def table(self, path):
        self.assertEqual(stat.S_IMODE(path.stat().st_mode), 0o600)
        with open(path, encoding='utf-8', newline='') as file:
            return list(csv.DictReader(file))


class Protection(CliCase):
    def test_nothing_changes_it(self):
        first, second = self.customers[:2]
        told = self.ok('protect', 'customers', first['id'], '--reason', 'the mayor').json
        self.assertEqual([(one['id'], one['reason']) for one in told], [(first['id'], 'the mayor')])
        self.assertEqual(self.ok('protect').json, told)
        for arguments in (['update', 'customers', first['id'], '--set', 'name=Other'],
                          ['act', 'disable', 'customers', first['id']], ['delete', 'customers', first['id']]):
            with self.subTest(arguments):
                run = self.cli('--yes', *arguments)
                self.assertEqual(run.code, 2, run.err)
                self.assertIn('the mayor', run.err)
        self.assertEqual(self.applied('*', f"*/{first['id']}"), 0)
        # Nor a file, which changes the others.
        path = self.home.parent / 'names.csv'
        path.write_text(f"id,name\n{first['id']},Other\n{second['id']},Changed\n", encoding='utf-8')
        run = self.cli('import', 'plan', path, '--connection', 'mail', '--kind', 'customers', '--mode', 'update')
        self.assertEqual(run.code, 2, run.err)
        plan = run.json
        self.assertEqual((plan['counts']['conflict'], plan['counts']['update']), (1, 1))
        self.cli('--yes', 'import', 'apply', plan['plan'])
        names = {one['id']: one['name'] for one in self.ok('list', 'customers').json}
        self.assertEqual((names[first['id']], names[second['id']]), (first['name'], 'Changed'))

    def test_is_found_and_shown(self):
        first = self.customers[0]
        self.ok('protect', 'customers', first['id'], '--reason', 'why')
        found = self.ok('list', 'customers', '--filter', 'is:protected').json
        self.assertEqual([one['id'] for one in found], [first['id']])
        self.assertEqual(found[0]['protected']['reason'], 'why')
        self.assertEqual(len(self.ok('list', 'customers', '--filter', '-is:protected').json), 11)
        self.assertEqual(self.ok('show', 'customers', first['id']).json['protected']['reason'], 'why')
        self.assertEqual(self.cli('list', 'customers', '--filter', 'is:blue').code, 1)

    def test_survives_the_cache(self):
        first = self.customers[0]
        self.ok('protect', 'customers', first['id'])
        for file in self.home.glob('cache.sqlite*'):
            file.unlink()
        # What is not in the cache is protected all the same, and can be let go.
        self.assertEqual(self.ok('protect').json[0]['id'], first['id'])
        self.ok('sync')
        self.assertEqual(self.rename(first, 'Other').code, 2)
        self.assertEqual(self.ok('--yes', 'unprotect', 'customers', first['id']).json, [])
        self.assertEqual(self.rename(first, 'Other').code, 0)

    def test_lifting_is_asked_for_and_kept(self):
        first = self.customers[0]
        self.ok('protect', 'customers', first['id'])
        run = self.cli('unprotect', 'customers', first['id'])
        self.assertEqual(run.code, 1, run.err)
        self.assertEqual(len(self.ok('protect').json), 1)
        self.ok('--yes', 'unprotect', 'customers', first['id'], '--reason', 'left us')
        rows = self.ok('history', '--record', 'customers', first['id']).json
        self.assertEqual([(row['verb'], row['state'], row['error']) for row in rows],
                         [('unprotect', 'done', 'left us'), ('protect', 'done', '')])
        # Twice changes nothing.
        self.ok('--yes', 'unprotect', 'customers', first['id'])
        self.assertEqual(len(self.ok('history', '--record', 'customers', first['id']).json), 2)

    def test_an_undo_leaves_it_alone(self):
        first = self.customers[0]
        self.assertEqual(self.rename(first, 'Other').code, 0)
        plan = self.ok('history').json[0]['plan']
        self.ok('protect', 'customers', first['id'], '--reason', 'since today')
        run = self.cli('--yes', 'undo', plan)
        self.assertEqual(run.code, 2, run.err)
        self.assertIn('since today', run.err)
        self.assertEqual(self.ok('show', 'customers', first['id'], '--fresh').json['name'], 'Other')


class History(CliCase):
    def test_is_narrowed_down(self):
        first, second = self.customers[:2]
        self.rename(first, 'Uno')
        self.ok('--yes', 'act', 'disable', 'customers', second['id'])
        with self.fault('status:PUT=400'):
            self.assertEqual(self.rename(second, 'Dos').code, 2)
        for options, expected in ((['--verb', 'update'], 2), (['--verb', 'disable'], 1), (['--state', 'done'], 2),
                                  (['--state', 'done', '--state', 'rejected'], 3), (['--kind', 'domains'], 0),
                                  (['--record', 'customers', first['id']], 1), (['--person', 'nobody at all'], 0),
                                  (['--from', '2001-01-01'], 3), (['--until', '2001-01-01T10:00'], 0),
                                  (['--limit', '1', '--record', 'customers', first['id']], 1)):
            with self.subTest(options):
                self.assertEqual(len(self.ok('history', *options).json), expected)
        for options in (['--state', 'blue'], ['--kind', 'blue'], ['--from', 'yesterday'], ['--record', 'customers']):
            with self.subTest(options):
                self.assertEqual(self.cli('history', *options).code, 1)

    def test_is_exported_without_secrets(self):
        self.ok('--yes', 'create', 'domains', '--parent', self.customers[0]['id'], '--set', 'name=neu.example', '--set',
                'serviceType=rsemail', '--set', 'rsEmailMaxNumberMailboxes=5')
        self.ok('--yes', 'create', 'accounts', '--type', 'mailbox', '--parent', 'neu.example', '--set',
                'name=exported', '--set', 'size=1024', '--secret', 'password=-', stdin='Never-2b-seen\n')
        self.rename(self.customers[0], '+49 30 1234')
        path = self.home.parent / 'history.csv'
        self.ok('history', '--output', path)
        rows = self.table(path)
        self.assertEqual(len(rows), 3)
        self.assertNotIn('Never-2b-seen', path.read_text(encoding='utf-8'))
        self.assertEqual(rows[0]['verb'], 'update')
        self.assertIn('+49 30 1234', rows[0]['after'])
        self.assertIn(self.customers[0]['name'], rows[0]['before'])
        # A file that is there stays, unless somebody says otherwise.
        self.assertNotEqual(self.cli('history', '--output', path).code, 0)
        self.ok('history', '--verb', 'create', '--output', path, '--replace')
        self.assertEqual([row['verb'] for row in self.table(path)], ['create', 'create'])

    def test_only_what_failed_is_tried_once_more(self):
        path = self.home.parent / 'names.csv'
        path.write_text('id,name\n' + ''.join(f"{one['id']},New {n}\n" for n, one in enumerate(self.customers[:4])),
                        encoding='utf-8')
        plan = self.ok('import', 'plan', path, '--connection', 'mail', '--kind', 'customers', '--mode',
                       'update').json['plan']
        with self.fault('status:PUTx2=400'):
            self.assertEqual(self.cli('--yes', 'import', 'apply', plan).code, 2)
        self.assertEqual(len(self.ok('history', '--plan', plan, '--state', 'rejected').json), 2)
        before = self.applied('PUT')
        again = self.ok('--yes', 'plans', 'retry', plan).json
        self.assertEqual(again['counts'], {'done': 2, 'failed': 0, 'skipped': 0, 'review': 0, 'cancelled': 0})
        self.assertEqual(again['reasons'], [])
        self.assertEqual(self.applied('PUT'), before + 2)
        self.assertEqual(self.ok('--yes', 'plans', 'retry', again['plan']).json['counts']['done'], 2)
        self.assertEqual(self.applied('PUT'), before + 2)
        self.assertEqual(self.cli('--yes', 'plans', 'retry', 'nothing').code, 2)


class Drift(CliCase):
    def test_what_others_changed(self):
        first = self.customers[0]
        second = self.ok('--yes', 'create', 'customers', '--set', 'name=Short of life').json
        self.elsewhere('--yes', 'update', 'customers', first['id'], '--set', 'name=By somebody else')
        self.elsewhere('--yes', 'delete', 'customers', second['id'])
        self.elsewhere('--yes', 'create', 'customers', '--set', 'name=Brand new')
        self.rename(self.customers[2], 'Mine')
        self.ok('sync')
        rows = self.ok('drift').json
        self.assertEqual({(row['what'], row['name']) for row in rows},
                         {('changed', 'By somebody else'), ('gone', second['name']), ('added', 'Brand new')})
        renamed = next(row for row in rows if row['name'] == 'By somebody else')
        self.assertEqual(renamed['changed'], ['name'])
        self.assertEqual(renamed['before']['name'], first['name'])
        self.assertFalse(renamed['read'])
        self.assertEqual(len(self.ok('drift', 'mail', '--what', 'added').json), 1)
        self.assertEqual(len(self.ok('drift', '--text', 'SOMEBODY').json), 1)
        self.assertEqual(self.cli('drift', '--what', 'blue').code, 1)
        path = self.home.parent / 'drift.csv'
        self.ok('drift', '--what', 'changed', '--output', path, '--mark-read')
        self.assertEqual([row['name'] for row in self.table(path)], ['By somebody else'])
        self.assertEqual({row['name'] for row in self.ok('drift', '--unread').json}, {'Brand new', second['name']})


if __name__ == '__main__':
    unittest.main()
