# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""kontor-cli against kontor-sandbox, as programs: what a script does, and what goes wrong for it."""
import contextlib
import json
import socket
import stat
import subprocess
import time
import unittest
import urllib.request

import clicase
import statefile
from clicase import BIN


class CliCase(clicase.CliCase):
    vendor = 'rackspace'
    label = 'mail'


class Vendors(CliCase):
    def test_descriptions_are_machine_readable(self):
        vendor = next(v for v in self.ok('vendors').json if v['id'] == 'rackspace')
        kinds = {r['kind'] for r in vendor['resources']}
        self.assertEqual(kinds, {'customers', 'domains', 'accounts'})
        customer = next(r for r in vendor['resources'] if r['kind'] == 'customers')
        self.assertIn('referenceNumber', [f['key'] for f in customer['fields']])
        self.assertIn('active', customer['states'])
        self.assertFalse(customer['kept_here'])
        for one in self.ok('vendors').json:
            self.assertIn('dialect', one)
            self.assertEqual([a for r in one['resources'] for a in r['actions'] if a.get('step')], [])


class Working(CliCase):
    def test_from_connection_to_history(self):
        self.connect()
        self.assertTrue(self.ok('connections', 'test', 'mail').json['ok'])
        report = self.ok('sync', 'mail').json['mail']
        self.assertEqual(report['customers']['added'], 12)
        customers = self.ok('list', 'customers', '--connection', 'mail').json
        self.assertEqual(len(customers), 12)
        self.assertEqual(set(customers[0]), {'connection', 'kind', 'id', 'name', 'status', 'parent', 'fields', 'alias',
                                             'tags', 'fetched_at', 'type'})
        self.assertEqual(self.ok('sync', 'mail').json['mail']['customers'], {'added': 0, 'changed': 0, 'gone': 0})

        made = self.ok('--yes', 'create', 'customers', '--connection', 'mail', '--set', 'name=Acme Ltd').json
        self.assertEqual(made['name'], 'Acme Ltd')
        self.assertTrue(made['id'])
        self.assertTrue(made['fields']['referenceNumber'])
        self.assertEqual(self.applied('POST', '*/customers'), 1)

        self.ok('--yes', 'update', 'customers', made['id'], '--set', 'name=Acme Holding')
        fresh = self.ok('show', 'customers', made['id'], '--fresh').json
        self.assertEqual(fresh['name'], 'Acme Holding')
        self.assertEqual(fresh['fields']['referenceNumber'], made['fields']['referenceNumber'])
        self.ok('--yes', 'act', 'disable', 'customers', made['id'])
        self.ok('--yes', 'act', 'enable', 'customers', made['id'])

        history = self.ok('history', '--record', 'customers', made['id']).json
        self.assertEqual([h['verb'] for h in history], ['enable', 'disable', 'update', 'create'])
        self.assertEqual({h['state'] for h in history}, {'done'})
        self.assertEqual(history[2]['before']['name'], 'Acme Ltd')

        self.ok('--yes', 'delete', 'customers', made['id'])
        self.assertEqual(self.cli('show', 'customers', made['id']).code, 2)

    def test_domains_and_mailboxes(self):
        self.connect()
        self.ok('sync')
        customer = self.ok('list', 'customers').json[0]
        self.ok('--yes', 'create', 'domains', '--parent', customer['id'], '--set', 'name=neu.example', '--set',
                'serviceType=rsemail', '--set', 'rsEmailMaxNumberMailboxes=5')
        run = self.ok('--yes', 'create', 'accounts', '--set', 'type=mailbox', '--parent', 'neu.example', '--set',
                      'name=jane', '--set', 'size=1024', '--secret', 'password=-', stdin='Abcdef!23456\n')
        self.assertEqual(run.json['id'], 'jane@neu.example')
        self.assertNotIn('Abcdef!23456', run.out + run.err)
        self.ok('--yes', 'update', 'accounts', 'jane@neu.example', '--set', 'displayName=Jane Doe')
        self.assertEqual(self.ok('show', 'accounts', 'jane@neu.example', '--fresh').json['fields']['displayName'],
                         'Jane Doe')
        found = self.ok('list', 'accounts', '--filter', 'jane type:mailbox').json
        self.assertIn('jane@neu.example', [a['id'] for a in found])

    def test_templates_have_what_can_be_imported(self):
        self.connect()
        vendor = next(v for v in self.ok('vendors').json if v['id'] == 'rackspace')
        customer = next(r for r in vendor['resources'] if r['type'] == 'customer')
        run = self.ok('template', 'customers', '--connection', 'mail')
        self.assertEqual(run.out, ','.join(f['key'] for f in customer['fields'] if f['csv']) + '\n')
        mailbox = self.ok('template', 'accounts', '--connection', 'mail', '--type', 'mailbox').out.strip().split(',')
        self.assertEqual(mailbox[0], 'parent')
        # A file is about one type: the first of the kind unless another is named.
        self.assertEqual(self.ok('template', 'accounts', '--connection', 'mail').out.strip().split(','), mailbox)
        alias = self.ok('template', 'accounts', '--connection', 'mail', '--type', 'alias').out.strip().split(',')
        self.assertNotEqual(alias, mailbox)
        self.assertEqual(self.cli('template', 'accounts', '--type', 'carrier-pigeon').code, 1)
        self.assertEqual(self.cli('template', 'lookups').code, 1)

    def test_lookups_are_a_kind_of_their_own(self):
        self.connect()
        self.ok('sync', '--top')
        self.assertEqual(self.ok('list', 'lookups').json, [])

    def test_sign_on_prints_the_link_only_on_request(self):
        self.connect()
        self.ok('sync', '--top')
        customer = self.ok('list', 'customers').json[0]
        url = self.ok('sign-on', 'customers', customer['id'], '--as', 'clerk', '--virtual', '--print-url').json['url']
        with contextlib.closing(urllib.request.urlopen(url, timeout=10)) as page:
            self.assertIn(customer['id'], page.read().decode())
        token = url.split('loginToken=')[1]
        for path in self.home.rglob('*'):
            if path.is_file():
                self.assertNotIn(token.encode(), path.read_bytes(), path)


class Going(CliCase):
    """What goes wrong, with its sentence and exit code."""

    def test_usage(self):
        for arguments in (['nonsense'], ['list', 'things'], ['list', 'customers', '--colour', 'red'],
                          ['show', 'customers'], ['connections', 'add', 'nobody'], ['create', 'customers']):
            with self.subTest(arguments):
                run = self.cli(*arguments)
                self.assertEqual(run.code, 1, run.err)
                self.assertTrue(run.err.startswith('kontor-cli: '))

    def test_what_the_record_does_not_allow(self):
        self.connect()
        self.ok('sync', '--top')
        customer = self.ok('list', 'customers').json[0]
        run = self.cli('--yes', 'act', 'launch', 'customers', customer['id'])
        self.assertEqual(run.code, 1, run.err)
        self.assertIn(customer['id'], run.err)
        self.assertIn('act disable', run.err)
        self.assertEqual(self.cli('--yes', 'act', 'disable', 'customers').code, 1)
        self.assertEqual(self.applied(), 0)
        # Once its state is known only what the state allows is left; what is so already is no mistake.
        self.ok('--yes', 'act', 'disable', 'customers', customer['id'])
        run = self.cli('--yes', 'act', 'launch', 'customers', customer['id'])
        self.assertIn('act enable', run.err)
        self.assertNotIn('act disable', run.err)
        self.ok('--yes', 'act', 'disable', 'customers', customer['id'])
        self.assertEqual(self.applied(), 1)

    def test_panel(self):
        self.connect()
        self.assertIn(self.told['settings']['panel-url'], self.ok('open-panel', 'mail', '--print-url').out)
        for arguments in (['open-panel', 'nobody'], ['open-panel']):
            with self.subTest(arguments):
                self.assertEqual(self.cli(*arguments).code, 1)

    def test_secret_on_the_command_line_is_refused_for_connections(self):
        run = self.cli('connections', 'add', 'rackspace', '--label', 'x', '--secret', 'secret-key=plain')
        self.assertEqual(run.code, 1)

    def fails(self, run, code, *words):
        """One sentence that names cause and remedy, and the code a script goes by."""
        self.assertEqual(run.code, code, run.err)
        self.assertTrue(run.err.startswith('kontor-cli: '), run.err)
        self.assertEqual(len(run.err.splitlines()), 1, run.err)
        for word in words:
            self.assertIn(word, run.err)

    def test_wrong_key(self):
        self.connect()
        run = self.cli('sync', env=dict(self.environment, KONTOR_SECRET_MAIL_SECRET_KEY='wrong'))
        self.fails(run, 3, 'key')
        self.ok('sync', '--top')

    def test_missing_key(self):
        self.connect()
        env = {k: v for k, v in self.environment.items() if not k.startswith('KONTOR_SECRET')}
        self.fails(self.cli('sync', env=env), 5, 'KONTOR_SECRET_MAIL_SECRET_KEY', 'Set the environment variable')

    def test_no_keychain(self):
        self.connect()
        for arguments in (['sync', 'mail'], ['connections', 'add', 'rackspace', '--label', 'other', '--base-url',
                                             self.told['base_url'], '--set', 'user-key=k', '--secret',
                                             'secret-key=-']):
            with self.subTest(arguments[0]):
                call = [BIN / 'kontor-cli', '--home', self.home, '--secrets', 'keychain', *arguments]
                run = clicase.Run(subprocess.run(call, input='typed key\n', capture_output=True, text=True, timeout=120,
                                         check=False, env=self.environment))
                self.fails(run, 5, 'No keychain is running', 'gnome-keyring', '--secrets session')
                self.assertNotIn('typed key', run.out + run.err)
        self.assertEqual([c['label'] for c in self.ok('connections', 'list').json], ['mail'])

    def test_wrong_path_on_the_right_host(self):
        self.connect(base_url=self.told['base_url'].replace('/v1', '/v9'))
        self.fails(self.cli('sync', '--top'), 4, 'does not answer like', 'Check the address')

    def test_no_such_host(self):
        self.environment[self.secret_name('secret-key')] = 's'
        self.ok('connections', 'add', 'rackspace', '--label', 'mail', '--base-url', 'https://no-such-host.invalid/v1',
                '--set', 'user-key=k')
        run = self.cli('sync', '--top')
        self.fails(run, 4, 'no-such-host.invalid')

    def test_untrusted_certificate(self):
        tls = clicase.Sandbox('--customers', '3', '--tls')
        self.addCleanup(tls.close)
        self.connect(base_url=tls.announced['vendors']['rackspace']['base_url'])
        self.fails(self.cli('sync', '--top'), 4, 'secure connection', 'certificate', 'Nothing was sent')
        self.assertEqual(tls.control('requests')['count'], 0)

    def test_clock_off(self):
        self.connect()
        self.sandbox.control('fault', {'faults': ['status=403', 'clock=-3600']})
        self.fails(self.cli('connections', 'test', 'mail'), 3, 'clock of this computer is 60 minute', 'Set the clock')
        self.sandbox.control('fault', {'faults': []})
        self.ok('connections', 'test', 'mail')

    def test_throttled(self):
        self.connect()
        self.ok('sync', '--top')
        self.sandbox.control('fault', {'faults': ['status=429']})
        self.fails(self.cli('sync', '--top'), 4, 'too many requests')
        self.sandbox.control('fault', {'faults': []})
        self.assertEqual(len(self.ok('list', 'customers').json), 12)
        self.ok('sync', '--top')

    def test_disk_full(self):
        """On a small disk of its own that something else has filled."""
        for key, value in self.told['secrets'].items():
            self.environment[self.secret_name(key)] = value
        disk = self.home.parent / 'disk'
        disk.mkdir(mode=0o700)
        script = f'''
            set -e
            mount -t tmpfs -o size=900k,mode=700 none {disk}
            cli() {{ {BIN}/kontor-cli --home {disk}/home --secrets session --format json "$@"; }}
            cli connections add rackspace --label mail --base-url {self.told['base_url']} \\
                --set user-key={self.told['user_key']} --pace off >/dev/null
            cli sync --top >/dev/null
            head -c 2000000 /dev/zero >{disk}/other 2>/dev/null || true
            cli --yes create customers --set name=Full >/dev/null && exit 99 || echo "code $?" >&2
            rm {disk}/other
            cli list customers
            cli --yes create customers --set name=Fits >/dev/null'''
        namespace = ['unshare', '--user', '--map-root-user', '--mount', 'bash', '-c']
        if subprocess.run([*namespace, f'mount -t tmpfs none {disk}'], capture_output=True, check=False).returncode:
            self.skipTest('this system lets nobody make a small disk of their own (unshare, tmpfs)')
        run = clicase.Run(subprocess.run([*namespace, script], capture_output=True, text=True, timeout=120, check=False,
                                 env=self.environment))
        self.assertEqual(run.code, 0, run.err)
        self.assertIn('There is no space left', run.err)
        self.assertIn('code 5', run.err)
        self.assertEqual(len(json.loads(run.out)), 12)
        posts = [a for a in self.sandbox.control('applied') if a['verb'] == 'POST']
        self.assertEqual(sum(a['count'] for a in posts), 1, posts)

    def test_nobody_listens(self):
        with socket.socket() as unused:
            unused.bind(('127.0.0.1', 0))
            port = unused.getsockname()[1]
        self.connect(base_url=f'http://127.0.0.1:{port}/v1')
        self.fails(self.cli('sync'), 4, 'Check')

    def test_html_and_garbage(self):
        self.connect()
        self.ok('sync', '--top')
        for fault in ('html', 'garbage', 'truncate', 'empty', 'wrong-type'):
            with self.subTest(fault):
                with self.fault(fault):
                    self.fails(self.cli('sync', '--top'), 4)
                self.assertEqual(len(self.ok('list', 'customers').json), 12)
        self.assertEqual(self.ok('sync', '--top').json['mail']['customers'], {'added': 0, 'changed': 0, 'gone': 0})

    def test_plain_http_to_elsewhere(self):
        run = self.cli('connections', 'add', 'rackspace', '--label', 'x', '--base-url', 'http://example.com/v1',
                       '--set', 'user-key=k')
        self.assertIn('https', run.err)
        self.assertNotEqual(run.code, 0)

    def test_values_that_cannot_be(self):
        self.connect()
        self.ok('sync', '--top')
        run = self.cli('--yes', 'create', 'customers', '--set', 'name= leading space')
        self.assertEqual(run.code, 2, run.err)
        self.assertEqual(self.applied('POST'), 0)

    def test_read_only_connection(self):
        self.connect()
        self.ok('sync', '--top')
        self.ok('connections', 'protect', 'mail', 'read-only')
        self.assertEqual(self.cli('--yes', 'create', 'customers', '--set', 'name=X').code, 2)

    def test_answer_lost_after_the_vendor_did_it(self):
        self.connect()
        self.ok('sync', '--top')
        with self.fault('reset-after:POSTx1'):
            made = self.ok('--yes', 'create', 'customers', '--set', 'name=Once Only')
        self.ok('sync', '--top')
        self.assertEqual(len(self.ok('list', 'customers', '--filter', '"once only"').json), 1)
        self.assertEqual(made.json['name'], 'Once Only')

    def test_second_writer(self):
        self.connect()
        self.ok('sync', '--top')
        self.sandbox.control('fault', {'faults': ['delay=5000']})
        before = self.sandbox.control('requests')['count']
        busy = subprocess.Popen([BIN / 'kontor-cli', '--home', self.home, '--secrets', 'session', 'sync', '--top'],
                                env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(busy.wait)
        self.addCleanup(busy.kill)
        # It holds the lock once its first request has arrived, and waits for the answer.
        while self.sandbox.control('requests')['count'] == before and busy.poll() is None:
            time.sleep(0.02)
        run = self.cli('--yes', 'create', 'customers', '--set', 'name=Second')
        self.assertEqual(run.code, 6, run.err)
        self.assertEqual(len(self.ok('list', 'customers').json), 12)

    def test_folder_of_others(self):
        self.home.mkdir(mode=0o755)
        self.home.chmod(0o755)
        run = self.cli('list', 'customers')
        self.assertEqual(run.code, 5, run.err)
        self.assertIn('chmod', run.err)


class Plans(CliCase):
    """Plans of many changes, as a window leaves them: nobody is there who could look at a part of one."""

    def setUp(self):
        super().setUp()
        self.connect()
        self.ok('sync')

    def state(self):
        return statefile.writing(self.home / 'state.sqlite')

    def customers_of_one_plan(self, count):
        """Makes customers and says of the plans that made them that they are one."""
        for number in range(count):
            self.ok('--yes', 'create', 'customers', '--set', f'name=Many {number}')
        plans = [row['plan'] for row in self.ok('history').json]
        with self.state() as database:
            for seq, plan in enumerate(plans):
                database.execute('UPDATE change SET plan=?, seq=? WHERE plan=?', (plans[0], seq, plan))
            statefile.seal(database, plans[0])
        return plans[0]

    def left_open(self, count, origin='window'):
        """A plan of an earlier run with so many updates, none of them begun."""
        self.ok('--yes', 'update', 'customers', self.ok('list', 'customers').json[0]['id'], '--set', 'name=First')
        template = self.ok('history').json[0]['plan']
        with self.state() as database:
            database.execute("INSERT INTO plan(id,title,origin,person,created_at) "
                             "VALUES('open','Rename',?,'somebody',1)", (origin,))
            for seq in range(count):
                database.execute(
                    "INSERT INTO change SELECT 'open',?1,-1,connection,kind,type,verb,action,object_id,?1,"
                    "object_name,?1,replace(wanted,'First',?2),before,parent,'planned',0,'','','','',NULL,changed_at,"
                    "NULL,0 FROM change WHERE plan=?3", (seq, f'Name {seq}', template))
            statefile.seal(database, 'open')
        return 'open'

    def test_many_are_taken_back_at_once(self):
        plan = self.customers_of_one_plan(7)
        self.assertEqual(len(self.ok('list', 'customers').json), 19)
        self.assertEqual(self.ok('--yes', 'undo', plan).json['counts']['done'], 7)
        self.assertEqual(len(self.ok('list', 'customers').json), 12)
        self.assertEqual(self.ok('plans').json, [])

    def test_an_undo_that_keeps_failing_stops(self):
        plan = self.customers_of_one_plan(12)
        with self.fault('status:DELETE=400'):
            run = self.cli('--yes', 'undo', plan)
        self.assertEqual(run.code, 2, run.err)
        left = self.ok('plans').json
        self.assertEqual([(one['failed'], one['open']) for one in left], [(10, 2)])
        self.assertIn('resume ' + left[0]['plan'], run.err)
        self.assertEqual(self.cli('--yes', 'plans', 'cancel', left[0]['plan']).json['counts']['cancelled'], 2)

    def test_going_on_to_the_end(self):
        plan = self.left_open(7)
        self.assertEqual(self.ok('--yes', 'plans', 'resume', plan).json['counts']['done'], 7)

    def test_going_on_with_a_wrong_key(self):
        plan = self.left_open(3)
        run = self.cli('--yes', 'plans', 'resume', plan,
                       env=dict(self.environment, **{self.secret_name('secret-key'): 'wrong'}))
        self.assertEqual(run.code, 3, run.err)
        self.assertIn('resume ' + plan, run.err)
        self.assertEqual(self.ok('plans').json[0]['open'], 3)
        self.ok('--yes', 'plans', 'resume', plan)

    def an_outcome_that_cannot_be_read_back(self, origin):
        plan = self.left_open(1, origin)
        with self.state() as database:
            for state in ('ready', 'intent'):
                database.execute('UPDATE change SET state=? WHERE plan=?', (state, plan))
            statefile.seal(database, plan)
        with self.fault('reset-before'):
            run = self.cli('--yes', 'plans', 'cancel', plan)
        self.assertEqual(run.code, 4, run.err)
        self.assertEqual(self.ok('plans').json[0]['in_flight'], 1)

    def test_an_outcome_of_the_window_that_cannot_be_read_back(self):
        self.an_outcome_that_cannot_be_read_back('window')

    def test_an_outcome_of_an_earlier_command_that_cannot_be_read_back(self):
        self.an_outcome_that_cannot_be_read_back('cli')


class Secrets(CliCase):
    def test_lines_of_standard_input_come_in_the_order_given(self):
        self.connect()
        self.ok('sync')
        customer = self.ok('list', 'customers').json[0]['id']
        values = {'adminId': 'ed', 'type': 'standard', 'firstName': 'Ed', 'lastName': 'Poe', 'email': 'ed@acme.example',
                  'securityQuestion': 'Why?'}
        # A fixed order of whatever has none by itself: one of the two ways round would be the wrong one.
        self.environment['QT_HASH_SEED'] = '0'
        for first, second in (('password', 'securityAnswer'), ('securityAnswer', 'password')):
            with self.subTest(first):
                # The one that is empty is the one that is complained about.
                run = self.cli('--yes', 'create', 'accounts', '--type', 'administrator', '--parent', customer,
                               *[f'--set={key}={value}' for key, value in values.items()],
                               '--secret', f'{first}=-', '--secret', f'{second}=-', stdin='Abcdef!23456\n\n')
                self.assertEqual(run.code, 2, run.err)
                self.assertIn(second, run.err)
                self.assertNotIn(first, run.err)


class Files(CliCase):
    def test_private_and_without_secrets(self):
        self.connect()
        self.ok('sync')
        secrets = [self.told['secret_key'].encode()]
        for path in [self.home, *self.home.rglob('*')]:
            mode = stat.S_IMODE(path.stat().st_mode)
            self.assertEqual(mode & 0o077, 0, f'{path} is {mode:o}')
            if path.is_file():
                for secret in secrets:
                    self.assertNotIn(secret, path.read_bytes(), path)


if __name__ == '__main__':
    unittest.main()
