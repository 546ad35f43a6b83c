# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""lima-city through kontor-cli against kontor-sandbox: every operation, and what goes wrong with it."""
import base64
import contextlib
import json
import os
import pathlib
import random
import signal
import subprocess
import time
import unittest
import urllib.error
import urllib.request

from clicase import BIN, CliCase, Run


class LimaCase(CliCase):
    sandbox_arguments = ('--customers', '60')
    vendor = 'lima-city'

    def ask(self, verb, path, key, body=None):
        """What the vendor itself says to a key, past Kontor: status and JSON."""
        headers = {'Authorization': 'Basic ' + base64.b64encode(f'api:{key}'.encode()).decode(),
                   'Accept': 'application/json', 'Content-Type': 'application/json'}
        data = json.dumps(body).encode() if body is not None else None
        request = urllib.request.Request(self.told['base_url'] + path, data=data, headers=headers, method=verb)
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:
                return answer.status, json.loads(answer.read() or b'null')
        except urllib.error.HTTPError as error:
            with error:
                return error.code, None

    def key_name(self, customer):
        return self.secret_name(f'customer/{customer}/api_key')

    def create(self, username, *more):
        return self.cli('--yes', 'create', 'customers', '--set', f'username={username}', '--set',
                        f'email=office@{username}.example', '--set', 'disk_space_gb=10', '--set', 'mysql_space_gb=1',
                        '--set', 'mail_limit=50', *more)

    def created(self, username, *more):
        run = self.create(username, *more)
        self.assertEqual(run.code, 0, run.err)
        return run

    def new_customer(self, username='neu1'):
        """A customer made here, with its key where the next runs find it."""
        made = self.created(username, '--set', 'furnish_api_key=true', '--print-secrets').json
        self.environment[self.key_name(made['id'])] = made['secrets']['api_key']
        return made['id']

    def adopt(self, announced, key=None):
        """One of the announced customers, added by hand."""
        self.environment[self.key_name(announced['id'])] = key or announced['api_key']
        return self.ok('--yes', 'act', 'add-existing', 'customers', '--set', f"id={announced['id']}", '--set',
                       f"username={announced['username']}", '--secret', 'api_key=-',
                       stdin=(key or announced['api_key']) + '\n').json

    def adopted(self):
        """Connected, with the first announced customer: it, and its domain."""
        self.connect()
        customer = self.told['customers'][0]
        self.adopt(customer)
        self.ok('sync')
        domains = self.ok('list', 'domains', '--filter', 'type:domain').json
        return customer, domains[0]


class Connecting(LimaCase):
    def test_the_probe(self):
        self.connect()
        self.assertTrue(self.ok('connections', 'test', 'mine').json['ok'])

    def test_wrong_key(self):
        self.connect()
        wrong = self.environment | {self.secret_name('api-key'): 'wrong'}
        run = self.cli('connections', 'test', 'mine', env=wrong)
        self.assertEqual(run.code, 3, run.err)
        self.assertIn('reseller key', run.err)

    def test_missing_key(self):
        self.connect()
        del self.environment[self.secret_name('api-key')]
        self.assertEqual(self.cli('connections', 'test', 'mine').code, 5)

    def test_another_server(self):
        self.connect(base_url=self.told['base_url'] + '/elsewhere')
        run = self.cli('connections', 'test', 'mine')
        self.assertEqual(run.code, 4, run.err)
        self.assertIn('https://www.lima-city.de', run.err)

    def test_a_customers_key_cannot_make_customers(self):
        self.connect(secrets={'api-key': self.told['customers'][0]['api_key']})
        run = self.create('neu1')
        self.assertEqual(run.code, 3, run.err)
        self.assertIn('reseller.customers.admin', run.err)
        self.assertEqual(self.applied(), 0)


class Customers(LimaCase):
    def test_a_new_one_with_its_key(self):
        self.connect()
        run = self.created('neu1', '--set', 'furnish_api_key=true', '--set', 'label=The new one', '--print-secrets')
        made, key = run.json, run.json['secrets']['api_key']
        self.assertEqual(self.ask('GET', '/usercp/api_keys', key)[0], 200)
        self.assertEqual((made['name'], made['status']), ('neu1', 'active'))
        self.assertEqual((made['fields']['label'], made['fields']['has_key']), ('The new one', True))
        self.assertNotIn('api_key', made['fields'])
        self.assertEqual(self.applied('POST', '*/customers'), 1)
        # Nothing of it was stored with "--secrets session": the environment brings it back.
        self.environment[self.key_name(made['id'])] = key
        self.ok('sync')
        self.assertEqual(self.ok('show', 'customers', made['id'], '--fresh').json['status'], 'active')
        keys = self.ok('list', 'accounts').json
        self.assertEqual([k['fields']['api_key_end'] for k in keys], [key[-4:]])
        for path in self.home.rglob('*'):
            if path.is_file():
                self.assertNotIn(key.encode(), path.read_bytes(), path)

    def test_the_key_is_printed_on_request_only(self):
        self.connect()
        run = self.created('neu1', '--set', 'furnish_api_key=true')
        self.assertNotIn('secrets', run.json)
        self.assertIn('--print-secrets', run.err)

    def test_without_its_key_nothing_can_be_seen(self):
        self.connect()
        made = self.created('neu1').json
        self.assertEqual((made['status'], made['fields']['has_key']), ('no-key', False))
        self.ok('sync')
        self.assertEqual(self.ok('list', 'accounts').json, [])
        run = self.cli('--yes', 'act', 'set-php-version', 'customers', made['id'], '--set', 'version=8.2')
        self.assertEqual(run.code, 1, run.err)

    def test_existing_ones_are_added_here_and_nothing_is_sent(self):
        self.connect()
        customer = self.told['customers'][0]
        made = self.adopt(customer)
        self.assertEqual((made['id'], made['name'], made['status']), (str(customer['id']), customer['username'], 'active'))
        self.assertEqual(self.applied(), 0)
        self.ok('sync')
        self.assertEqual(self.ok('show', 'customers', made['id']).json['status'], 'active')
        # Without the environment the key is gone, and so is what it opens; what was seen before stays.
        known = len(self.ok('list', 'accounts').json)
        del self.environment[self.key_name(made['id'])]
        self.ok('sync')
        self.assertEqual(self.ok('show', 'customers', made['id']).json['status'], 'no-key')
        self.assertEqual(len(self.ok('list', 'accounts').json), known)

    def test_label_and_note_stay_here(self):
        customer, _ = self.adopted()
        before = self.sandbox.control('requests')['count']
        changed = self.ok('--yes', 'update', 'customers', str(customer['id']), '--set', 'label=Böhm', '--set',
                          'note=calls on Mondays').json
        self.assertEqual((changed['fields']['label'], changed['fields']['note']), ('Böhm', 'calls on Mondays'))
        self.assertEqual(self.sandbox.control('requests')['count'], before)
        self.ok('sync')
        self.assertEqual(self.ok('show', 'customers', str(customer['id']), '--fresh').json['fields']['label'], 'Böhm')
        self.assertEqual(len(self.ok('list', 'customers', '--filter', 'Böhm').json), 1)

    def test_deleting_forgets(self):
        customer, _ = self.adopted()
        before = self.sandbox.control('requests')['count']
        self.ok('--yes', 'delete', 'customers', str(customer['id']))
        self.assertEqual(self.sandbox.control('requests')['count'], before)
        self.assertEqual(self.ask('GET', '/usercp/api_keys', customer['api_key'])[0], 200)
        self.ok('sync')
        for kind in ('customers', 'domains', 'accounts'):
            self.assertEqual(self.ok('list', kind).json, [], kind)

    def test_a_new_key_for_a_customer(self):
        self.connect()
        customer = self.told['customers'][0]
        self.assertEqual(self.adopt(customer, 'not-a-key')['status'], 'key-refused')
        self.environment[self.key_name(customer['id'])] = customer['api_key']
        run = self.ok('--yes', 'update', 'customers', str(customer['id']), '--secret', 'api_key=-',
                      stdin=customer['api_key'] + '\n')
        self.assertEqual(run.json['status'], 'active')

    def test_php(self):
        customer, _ = self.adopted()
        number = str(customer['id'])
        shown = self.ok('show', 'customers', number, '--fresh').json
        self.assertIn('PHP Warning', shown['fields']['php_error_log'])
        changed = self.ok('--yes', 'act', 'set-php-version', 'customers', number, '--set', 'version=8.3').json
        self.assertEqual(changed['fields']['php_version'], '8.3')
        self.assertIn('PHP 8.3', self.ok('show', 'customers', number, '--fresh').json['fields']['php_error_log'])
        self.ok('sync')
        self.assertEqual(self.ok('show', 'customers', number).json['fields']['php_version'], '8.3')
        run = self.cli('--yes', 'act', 'set-php-version', 'customers', number, '--set', 'version=5.2')
        self.assertEqual(run.code, 2, run.err)
        self.assertIn('version: ', run.err)
        self.assertIn('ist kein gültiger Wert', run.err)

    def test_german_complaints_stand_at_their_fields(self):
        self.connect()
        taken = self.told['customers'][0]
        run = self.cli('--yes', 'create', 'customers', '--set', f"username={taken['username']}", '--set',
                       'email=new@elsewhere.example', '--set', 'disk_space_gb=5000', '--set', 'mysql_space_gb=1',
                       '--set', 'mail_limit=50')
        self.assertEqual(run.code, 2, run.err)
        self.assertIn('username: ist bereits vergeben', run.err)
        self.assertIn('disk_space_gb: muss kleiner oder gleich 1000 sein', run.err)
        self.assertEqual(self.ok('list', 'customers').json, [])
        self.assertEqual(self.applied(), 0)


class ComplaintsWithAnotherStatus(LimaCase):
    sandbox_arguments = ('--customers', '12', '--quirk', 'lima-city.invalid-status=422')

    def test_the_same_words(self):
        self.connect()
        run = self.create(self.told['customers'][0]['username'])
        self.assertEqual(run.code, 2, run.err)
        self.assertIn('username: ist bereits vergeben', run.err)


class WithoutTheKeyAskedFor(LimaCase):
    sandbox_arguments = ('--customers', '12', '--quirk', 'lima-city.no-keys=1')

    def test_the_customer_is_there_and_says_what_is_missing(self):
        self.connect()
        made = self.created('neu1', '--set', 'furnish_api_key=true').json
        self.assertEqual((made['status'], made['fields']['key_problem']), ('no-key', 'not-furnished'))


class IdsThatAreTexts(LimaCase):
    sandbox_arguments = ('--customers', '12', '--quirk', 'lima-city.text-ids=1')

    def test_everything_is_found_again(self):
        _, domain = self.adopted()
        made = self.new_customer()
        self.assertTrue(made.isdigit())
        record = self.ok('--yes', 'create', 'domains', '--type', 'dns-record', '--parent', domain['id'], '--set',
                         'name=x', '--set', 'type=A', '--set', 'content=192.0.2.9').json
        self.ok('--yes', 'delete', 'domains', record['id'])


class InAnAccount(LimaCase):
    def records_at_vendor(self, customer, domain):
        return self.ask('GET', f"/usercp/domains/{domain['id']}/records.json", customer['api_key'])[1]['records']

    def record_at_vendor(self, customer, domain, number):
        return next(r for r in self.records_at_vendor(customer, domain) if str(r['id']) == number)

    def add_record(self, domain, *settings):
        pairs = [f'--set={pair}' for pair in settings]
        return self.ok('--yes', 'create', 'domains', '--type', 'dns-record', '--parent', domain['id'], *pairs).json

    def keys_at_vendor(self, customer):
        return self.ask('GET', '/usercp/api_keys', customer['api_key'])[1]['api_keys']

    def test_all_that_there_is(self):
        customer, domain = self.adopted()
        told = self.ask('GET', '/usercp/domains.json', customer['api_key'])[1]['domains']
        self.assertEqual({d['id'] for d in self.ok('list', 'domains', '--filter', 'type:domain').json},
                         {str(d['id']) for d in told})
        records = self.ok('list', 'domains', '--filter', 'type:dns-record').json
        self.assertLessEqual({str(r['id']) for r in self.records_at_vendor(customer, domain)}, {r['id'] for r in records})
        text = next(r for r in records if r['fields']['type'] == 'TXT')
        self.assertEqual(text['fields']['content'], 'v=spf1 include:emailsrvr.com ~all')
        keys = self.ok('list', 'accounts').json
        self.assertEqual({k['id'] for k in keys}, {str(k['id']) for k in self.keys_at_vendor(customer)})
        roles = self.ok('list', 'lookups').json
        self.assertIn('dns.admin', [r['name'] for r in roles])
        for run in (self.ok('list', 'accounts'), self.ok('list', 'customers'), self.ok('history')):
            self.assertNotIn(customer['api_key'], run.out)

    def test_a_second_sync_finds_nothing_new(self):
        self.adopted()
        report = self.ok('sync').json['mine']
        nothing = {'added': 0, 'changed': 0, 'gone': 0}
        self.assertEqual((report['customers'], report['domains']), (nothing, nothing))
        self.assertEqual(report['failed_lists'], 0)

    def test_records(self):
        customer, domain = self.adopted()
        zone = domain['name']
        www = self.add_record(domain, 'name=shop', 'type=A', 'content=192.0.2.44', 'ttl=600')
        self.assertEqual((www['name'], www['fields']['subdomain'], www['fields']['ttl']), (f'shop.{zone}', 'shop', 600))
        apex = self.add_record(domain, 'name=@', 'type=MX', 'content=mx9.example.net', 'priority=30')
        self.assertEqual((apex['name'], apex['fields']['subdomain'], apex['fields']['priority']), (zone, '', 30))
        text = self.add_record(domain, 'name=_acme-challenge', 'type=TXT', 'content="quoted text"')
        self.assertEqual(text['fields']['content'], 'quoted text')
        self.assertEqual(self.record_at_vendor(customer, domain, text['id'])['content'], '"quoted text"')

        self.ok('--yes', 'update', 'domains', www['id'], '--set', 'content=192.0.2.45')
        told = self.record_at_vendor(customer, domain, www['id'])
        self.assertEqual((told['content'], told['ttl'], told['name']), ('192.0.2.45', 600, f'shop.{zone}'))
        self.ok('--yes', 'update', 'domains', apex['id'], '--set', 'priority=5')
        told = self.record_at_vendor(customer, domain, apex['id'])
        self.assertEqual((told['priority'], told['name'], told['subdomain']), (5, zone, False))
        self.ok('--yes', 'update', 'domains', text['id'], '--set', 'content=other text')
        self.assertEqual(self.record_at_vendor(customer, domain, text['id'])['content'], '"other text"')
        run = self.cli('--yes', 'update', 'domains', www['id'], '--set', 'priority=5')
        self.assertEqual(run.code, 2, run.err)
        self.assertIn('Only MX and SRV', run.err)
        run = self.cli('--yes', 'create', 'domains', '--type', 'dns-record', '--parent', domain['id'], '--set', 'name=y',
                       '--set', 'type=A', '--set', 'content=not-an-address')
        self.assertEqual(run.code, 2, run.err)
        self.assertIn('content: ist nicht gültig', run.err)

        for record in (www, apex, text):
            self.ok('--yes', 'delete', 'domains', record['id'])
        left = {str(r['id']) for r in self.records_at_vendor(customer, domain)}
        self.assertFalse(left & {www['id'], apex['id'], text['id']})
        self.ok('sync')
        self.assertEqual(self.cli('show', 'domains', www['id']).code, 2)

    def test_keys(self):
        customer, _ = self.adopted()
        number = str(customer['id'])
        run = self.ok('--yes', 'create', 'accounts', '--parent', number, '--set', 'name=deploy', '--set',
                      'roles=websites.admin,dns.reader', '--print-secrets')
        made, key = run.json, run.json['secrets']['api_key']
        self.assertEqual(self.ask('GET', '/usercp/domains.json', key)[0], 403)  # it is a key, without that right
        self.assertEqual((made['name'], made['fields']['api_key_end']), ('deploy', key[-4:]))
        replaced = self.ok('--yes', 'update', 'accounts', made['id'], '--set', 'name=dns', '--set',
                           'roles=domains.reader').json
        self.assertEqual((replaced['name'], replaced['fields']['roles']), ('dns', ['domains.reader']))
        self.assertEqual(self.ask('GET', '/usercp/domains.json', key)[0], 200)
        run = self.cli('--yes', 'update', 'accounts', made['id'], '--set', 'roles=emperor')
        self.assertEqual(run.code, 2, run.err)
        self.assertIn('roles: ist kein gültiger Wert', run.err)
        self.ok('--yes', 'delete', 'accounts', made['id'])
        self.assertEqual(self.ask('GET', '/usercp/domains.json', key)[0], 401)
        self.assertNotIn(made['id'], {str(k['id']) for k in self.keys_at_vendor(customer)})

    def test_lost_answers(self):
        customer, domain = self.adopted()
        with self.fault('reset-after:POSTx1'):
            record = self.add_record(domain, 'name=once', 'type=A', 'content=192.0.2.50')
        self.assertEqual(self.applied('POST', '*/records*'), 1)
        with self.fault('reset-after:PUTx1'):
            self.ok('--yes', 'update', 'domains', record['id'], '--set', 'content=192.0.2.51')
        self.assertEqual(self.applied('PUT', '*/records*'), 1)
        with self.fault('reset-after:DELETEx1'):
            self.ok('--yes', 'delete', 'domains', record['id'])
        self.assertEqual(self.applied('DELETE', '*/records*'), 1)
        with self.fault('reset-after:POSTx1'):
            key = self.ok('--yes', 'create', 'accounts', '--parent', str(customer['id']), '--set', 'name=once', '--set',
                          'roles=dns.reader').json
        self.assertEqual(self.applied('POST', '*/api_keys*'), 1)
        with self.fault('reset-after:DELETEx1'):
            self.ok('--yes', 'delete', 'accounts', key['id'])
        self.assertEqual(self.applied('DELETE', '*/api_keys*'), 1)
        # What cannot be read back is for a person to settle.
        with self.fault('reset-after:POSTx1'):
            run = self.cli('--yes', 'act', 'set-php-version', 'customers', str(customer['id']), '--set', 'version=8.3')
        self.assertEqual((run.code, run.json['state']), (2, 'review'), run.err)

    def test_reads_that_lag_behind(self):
        _, domain = self.adopted()
        with self.fault('stale-readx1'):
            record = self.add_record(domain, 'name=late', 'type=A', 'content=192.0.2.50')
        self.assertEqual(record['fields']['content'], '192.0.2.50')
        with self.fault('stale-readx1'):
            changed = self.ok('--yes', 'update', 'domains', record['id'], '--set', 'content=192.0.2.51').json
        self.assertEqual(changed['fields']['content'], '192.0.2.51')

    def test_answers_that_make_no_sense(self):
        self.adopted()
        known = len(self.ok('list', 'domains').json)
        for fault in ('wrong-type', 'html', 'garbage', 'truncate', 'empty'):
            with self.subTest(fault):
                with self.fault(f'{fault}:GET'):
                    run = self.cli('sync')
                self.assertIn(run.code, (2, 4), run.err)
                self.assertEqual(len(self.ok('list', 'domains').json), known)
        self.ok('sync')

    def test_throttled(self):
        customer, domain = self.adopted()
        with self.fault('throttle:GETx2'):
            self.ok('sync')
        with self.fault('throttle:POSTx1'):
            self.add_record(domain, 'name=patient', 'type=A', 'content=192.0.2.60')
        self.assertEqual(self.applied('POST', '*/records*'), 1)

    def test_a_refused_key_concerns_its_customer_only(self):
        customer, _ = self.adopted()
        other = self.told['customers'][1]
        self.adopt(other)
        self.ok('sync')
        known = len(self.ok('list', 'accounts').json)
        self.environment[self.key_name(customer['id'])] = 'not-a-key'
        self.ok('sync')
        customers = {c['id']: c for c in self.ok('list', 'customers').json}
        self.assertEqual(customers[str(customer['id'])]['status'], 'key-refused')
        self.assertEqual(customers[str(customer['id'])]['fields']['key_problem'], 'refused')
        self.assertEqual(customers[str(other['id'])]['status'], 'active')
        self.assertEqual(len(self.ok('list', 'accounts').json), known)
        # The other one can be worked with, and the refused one says what is wrong.
        self.ok('--yes', 'act', 'set-php-version', 'customers', str(other['id']), '--set', 'version=8.3')
        run = self.cli('--yes', 'act', 'set-php-version', 'customers', str(customer['id']), '--set', 'version=8.3')
        self.assertEqual(run.code, 3, run.err)
        self.assertIn('Other customers are not concerned', run.err)
        self.assertTrue(self.ok('connections', 'test', 'mine').json['ok'])


class Unknown(LimaCase):
    """Whether a customer was created cannot be looked up: a person looks, and says so."""

    def unknown(self):
        self.connect()
        with self.fault('reset-after:POSTx1'):
            run = self.create('neu1', '--set', 'furnish_api_key=true')
        self.assertEqual(run.code, 2, run.err)
        self.assertIn('neu1', run.err)
        self.assertIn('reseller panel', run.err)
        self.assertEqual(run.json['state'], 'review')
        self.assertEqual(self.applied('POST', '*/customers'), 1)
        return f"{run.json['plan']}/{run.json['row']}"

    def test_it_happened(self):
        place = self.unknown()
        settled = self.ok('plans', 'settle', place, 'happened', '--note', 'seen in the panel').json
        self.assertEqual(settled['state'], 'done')
        self.assertEqual(self.ok('plans').json, [])
        self.assertEqual(self.cli('plans', 'settle', place, 'happened').code, 2)
        self.assertEqual(self.applied('POST', '*/customers'), 1)

    def test_it_did_not(self):
        place = self.unknown()
        settled = self.ok('plans', 'settle', place, 'not-happened').json
        self.assertNotIn(settled['state'], ('done', 'review'))
        self.assertEqual(self.ok('plans').json, [])
        # It had happened after all: the vendor says that the name is taken.
        self.assertIn('ist bereits vergeben', self.create('neu1').err)

    def test_other_answers_that_prove_nothing(self):
        self.connect()
        for fault in ('html', 'garbage', '500-after', 'truncate'):
            with self.subTest(fault):
                with self.fault(f'{fault}:POSTx1'):
                    run = self.create(f'by{fault}')
                self.assertEqual((run.code, run.json['state']), (2, 'review'), run.err)
        self.assertEqual(self.applied('POST', '*/customers'), 4)

    def test_throttled_is_certain(self):
        self.connect()
        with self.fault('throttle:POSTx1'):
            self.created('neu1')
        self.assertEqual(self.applied('POST', '*/customers'), 1)


class Keyring:
    """A session bus with a real keyring, for as long as it is open."""

    def __init__(self, folder):
        script = pathlib.Path(os.environ['KONTOR_SOURCE']) / 'tests/support/keyring-session.sh'
        tell = 'echo "$DBUS_SESSION_BUS_ADDRESS|$XDG_RUNTIME_DIR|$XDG_DATA_HOME"; exec cat'
        self.process = subprocess.Popen([script, folder, 'pw123', 'sh', '-c', tell], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        bus, run, data = self.process.stdout.readline().strip().split('|')
        self.environment = {'DBUS_SESSION_BUS_ADDRESS': bus, 'XDG_RUNTIME_DIR': run, 'XDG_DATA_HOME': data}

    def close(self):
        self.process.stdin.close()
        self.process.wait(20)
        self.process.stdout.close()


class Killed(LimaCase):
    """kontor-cli dies while it makes customers: no key that was given out may be lost, and nobody is made twice."""
    rounds = 20

    def setUp(self):
        super().setUp()
        keyring = Keyring(self.home.parent / 'keyring')
        self.addCleanup(keyring.close)
        self.environment |= keyring.environment

    def call(self, *arguments):
        return [BIN / 'kontor-cli', '--home', self.home, '--secrets', 'keychain', '--format', 'json', *arguments]

    def cli(self, *arguments, stdin='', env=None):
        return Run(subprocess.run(self.call(*arguments), input=stdin, capture_output=True, text=True, timeout=120,
                                  check=False, env=env or self.environment))

    def arrived(self):
        return sum(r['count'] for r in self.sandbox.control('requests')['requests']
                   if (r['verb'], r['path']) == ('POST', '/resellercp/customers'))

    def made(self):
        """The numbers of the customers that the vendor has made."""
        return {entry['object'].rsplit('/', 1)[1] for entry in self.sandbox.control('applied')
                if entry['path'] == '/resellercp/customers'}

    @contextlib.contextmanager
    def creating(self, name):
        create = self.call('--yes', 'create', 'customers', '--set', f'username={name}', '--set',
                           f'email=office@{name}.example', '--set', 'disk_space_gb=1', '--set', 'mysql_space_gb=1',
                           '--set', 'mail_limit=1', '--set', 'furnish_api_key=true')
        with subprocess.Popen(create, env=self.environment, stdout=subprocess.DEVNULL,
                              stderr=subprocess.PIPE, text=True) as process:
            yield process

    def wait_for_arrival(self, process, before):
        while self.arrived() == before and process.poll() is None:
            time.sleep(0.001)

    def measure(self, name):
        """How long a create takes that nobody disturbs, and how much of it is left once the request has arrived."""
        before, started = self.arrived(), time.monotonic()
        with self.creating(name) as process:
            self.wait_for_arrival(process, before)
            arrived = time.monotonic()
            said = process.stderr.read()
        ended = time.monotonic()
        self.assertEqual(process.returncode, 0, said)
        self.assertIn('It is in the keychain', said)
        return ended - started, ended - arrived

    def kill_while_creating(self, number, dice, whole, rest):
        """Every second time after the request arrived: there the key is on its way into the keychain."""
        before = self.arrived()
        with self.creating(f'kill{number}') as process:
            if number % 2:
                time.sleep(dice.uniform(0, whole))
            else:
                self.wait_for_arrival(process, before)
                time.sleep(dice.uniform(0, rest))
            process.send_signal(signal.SIGKILL)
        return process.returncode == -signal.SIGKILL

    def check(self, number, before):
        new = self.made() - before
        self.assertLessEqual(len(new), 1)
        rows = [r for r in self.ok('history').json if r['name'] == f'kill{number}']
        self.assertLessEqual(len(rows), 1)
        state = rows[0]['state'] if rows else 'none'
        if state != 'done':
            self.assertIn(state, ('unknown', 'reconcile', 'review') if new else
                          ('none', 'planned', 'ready', 'unknown', 'reconcile', 'review'))
            return state
        self.assertEqual({rows[0]['id']}, new)
        self.ok('sync')
        customer = self.ok('show', 'customers', rows[0]['id'], '--fresh').json
        self.assertEqual((customer['name'], customer['status']), (f'kill{number}', 'active'), customer)
        # Only the customer's own key opens this list.
        self.assertEqual(len(self.ok('list', 'accounts', '--filter', f'parent:{rows[0]["id"]}').json), 1)
        return state

    def test_at_any_moment(self):
        self.ok('connections', 'add', 'lima-city', '--label', 'mine', '--base-url', self.told['base_url'], '--secret',
                'api-key=-', '--pace', 'off', stdin=self.told['api_key'] + '\n')
        self.measure('first')  # the keyring is slower when it is new
        whole, rest = self.measure('second')
        dice = random.Random(4711)
        killed = 0
        states = []
        for number in range(self.rounds):
            before, arrived = self.made(), self.arrived()
            killed += self.kill_while_creating(number, dice, whole, rest)
            self.ok('plans')
            states.append(self.check(number, before))
            self.assertLessEqual(self.arrived() - arrived, 1)
        self.assertGreater(killed, self.rounds // 2, states)
        self.assertIn('done', states)
        # What is left open is followed to its end, and nothing is sent again for it.
        arrived = self.arrived()
        for plan in self.ok('plans').json:
            if plan['in_flight']:
                self.assertEqual(self.cli('--yes', 'plans', 'cancel', plan['plan']).code, 2)
        self.assertEqual(self.arrived(), arrived)
        open_ones = [r for r in self.ok('history').json if r['state'] in ('unknown', 'reconcile')]
        self.assertEqual(open_ones, [])


if __name__ == '__main__':
    unittest.main()
