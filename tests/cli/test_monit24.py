# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that kontor-cli does with Monit24, in both versions of its interface, against kontor-sandbox."""
import unittest

from clicase import CliCase

RUNNING = {'active', 'failing', 'suspended'}


class Monit24(CliCase):
    sandbox_arguments = ('--customers', '30')
    vendor = 'monit24'
    label = 'watch'
    customers = 30       # that the login sees
    owner = 'account_id'  # the field of a group or service that names its customer
    lookups = {'package', 'service-type', 'location'}

    def fetched(self):
        self.connect()
        return self.ok('sync').json[self.label]

    def records(self, kind, type_=None, **fields):
        """Out of the cache: all of a type with these values."""
        found = self.ok('list', kind).json
        return [one for one in found if type_ in (None, one['type']) and
                all(one['fields'].get(key) == value for key, value in fields.items())]

    def customer(self, status='active'):
        return next(one for one in self.records('customers', 'customer') if one['status'] == status and
                    not one['fields'].get('is_own'))

    def busy_customer(self):
        """An active customer, the services of it that run, and those that do not: at least one of both."""
        for customer in self.records('customers', 'customer'):
            services = self.records('domains', 'service', **{self.owner: customer['id']})
            runs = sorted(one['id'] for one in services if one['status'] in RUNNING)
            rests = sorted(one['id'] for one in services if one['status'] not in RUNNING)
            if customer['status'] == 'active' and len(runs) > 1 and rests:
                return customer['id'], runs, rests
        raise AssertionError('nobody has enough services')

    def running(self, customer):
        """The services of a customer that run, as the vendor has it now."""
        self.ok('sync')
        services = self.records('domains', 'service', **{self.owner: customer})
        return sorted(one['id'] for one in services if one['status'] in RUNNING)

    def group_of(self, customer):
        return self.records('domains', 'group', **{self.owner: customer})[0]

    def do(self, *arguments, **more):
        return self.ok('--yes', *arguments, **more).json

    def refused(self, *arguments, code=2, **more):
        run = self.cli('--yes', *arguments, **more)
        self.assertEqual(run.code, code, run.out + run.err)
        return run

    def states(self, *record):
        """Of the changes of a record, newest first: what was done and how that ended."""
        return [(one['verb'], one['state']) for one in self.ok('history', '--record', *record).json]

    def make_customer(self, login='acme', **values):
        given = self.new_customer(login) | values
        pairs = [f'--set={key}={value}' for key, value in given.items() if value is not None]
        return self.do('create', 'customers', *pairs, '--secret', 'password=-', stdin='Abcdef!23456\n')


class Version2(Monit24):
    dialect = 'v2'
    create, update, block = 'Account::Create', 'Account::Update', 'Account::Block'
    types = {'customers': {'customer'}, 'accounts': {'user', 'notification-address'},
             'domains': {'group', 'service', 'suspension'}}
    notes = 'comment'

    def new_customer(self, login):
        return {'login': login, 'name': 'Acme Ltd', 'package_id': '632', 'language': 'en', 'activate': 'false',
                'email': f'{login}@example.com', 'contact_person': 'Jane Doe'}

    def new_service(self, name):
        return {'name': name, 'type_id': '5', 'url': f'https://{name}', 'interval': '600'}

    def new_span(self):
        return {'start_timestamp': '2027-03-01T09:30:00Z', 'end_timestamp': '2027-03-01T11:30:00Z'}


class Version3(Monit24):
    dialect = 'v3'
    customers = 31  # its own account as well
    owner = 'owner_id'
    create, update, block = '/accounts/subaccount', 'PUT /monit24/v3/accounts', '/block'
    types = {'customers': {'customer'}, 'accounts': {'notification-address'},
             'domains': {'group', 'service', 'suspension', 'weekly-suspension'}}
    notes = 'description'

    def new_customer(self, login):
        return {'username': login, 'name': 'Acme Ltd', 'package_id': '632', 'language_id': 'en',
                'email_address': f'{login}@example.com', 'contact_person': 'Jane Doe'}

    def new_service(self, name):
        return {'name': name, 'type_id': 'https', 'address': f'https://{name}', 'interval': '600'}

    def new_span(self):
        return {'start_time': '2027-03-01T09:30:00Z', 'end_time': '2027-03-01T11:30:00Z'}


class Administrator(Version3):
    """Version 3 for a login that /admin is open to."""
    sandbox_arguments = (*Monit24.sandbox_arguments, '--quirk', 'monit24.admin=1')
    customers = 30
    create, update = '/admin/accounts', 'PUT /monit24/v3/admin/accounts'


class Everywhere:
    """What is the same in both versions, seen from here."""

    def test_connection(self):
        added = self.connect().json
        self.assertEqual(added['settings']['dialect'], self.dialect)
        tested = self.ok('connections', 'test', self.label).json
        self.assertEqual((tested['ok'], tested['customers']), (True, self.customers))
        self.assertTrue(tested['identity'])

    def test_wrong_password(self):
        self.connect(secrets={'password': 'Wrong-9!password'})
        for arguments in (['connections', 'test', self.label], ['sync']):
            run = self.refused(*arguments, code=3)
            self.assertNotIn('Wrong-9!password', run.out + run.err)

    def test_everything_is_fetched(self):
        report = self.fetched()
        self.assertEqual((report['customers']['added'], report['failed_lists']), (self.customers, 0))
        for kind, types in self.types.items():
            self.assertEqual({one['type'] for one in self.records(kind)}, types, kind)
        self.assertEqual({one['type'] for one in self.records('lookups')}, self.lookups)
        self.assertEqual({one['status'] for one in self.records('customers')}, {'active', 'inactive', 'blocked'})
        customer = self.customer()
        fresh = self.ok('show', 'customers', customer['id'], '--fresh').json
        self.assertEqual(fresh['name'], customer['name'])
        for kind, types in self.types.items():
            for type_ in types:
                one = self.records(kind, type_)[0]
                shown = self.ok('show', kind, one['id'], '--type', type_, '--fresh').json
                self.assertEqual((shown['id'], shown['name']), (one['id'], one['name']))
        again = self.ok('sync').json[self.label]
        for kind in self.types:
            self.assertEqual(again[kind], {'added': 0, 'changed': 0, 'gone': 0}, kind)

    def test_customer_from_beginning_to_end(self):
        self.fetched()
        made = self.make_customer()
        self.assertEqual(made['name'], 'Acme Ltd')
        self.assertEqual(made['fields']['package_id'], '632')
        self.assertEqual(self.applied(thing='/accounts/*'), 1)

        self.do('update', 'customers', made['id'], '--set', 'name=Acme Holding', '--set', 'package_id=633')
        fresh = self.ok('show', 'customers', made['id'], '--fresh').json
        self.assertEqual((fresh['name'], fresh['fields']['package_id']), ('Acme Holding', '633'))
        unchanged = self.ok('--yes', 'update', 'customers', made['id'], '--set', 'name=Acme Holding')
        self.assertIn('Nothing to do', unchanged.err)
        self.assertEqual(self.applied(thing='/accounts/*'), 2)

        self.do('delete', 'customers', made['id'])
        self.refused('show', 'customers', made['id'])
        self.assertEqual(self.states('customers', made['id']),
                         [('delete', 'done'), ('update', 'done'), ('create', 'done')])
        self.ok('sync')
        self.assertEqual(len(self.records('customers')), self.customers)

    def test_block_remembers_what_unblock_resumes(self):
        self.fetched()
        customer, runs, rests = self.busy_customer()
        counted = {kind: len(self.records(kind)) for kind in self.types}
        blocked = self.do('act', 'block', 'customers', customer)
        self.assertEqual(blocked['status'], 'blocked')
        self.assertEqual(sorted(blocked['fields']['services_before_block']), runs)
        self.assertEqual(self.states('customers', customer), [('block-now', 'done'), ('block', 'done')])
        self.assertEqual(self.applied(), 1)

        # The vendor hides what is below; here it stays, and what was remembered outlives a fetch and a look.
        report = self.ok('sync').json[self.label]
        self.assertEqual([report[kind]['gone'] for kind in self.types], [0, 0, 0])
        self.assertEqual({kind: len(self.records(kind)) for kind in self.types}, counted)
        seen = self.ok('show', 'customers', customer, '--fresh').json
        self.assertEqual(sorted(seen['fields']['services_before_block']), runs)

        again = self.ok('--yes', 'act', 'block', 'customers', customer)
        self.assertIn('Nothing to do', again.err)
        self.assertEqual(self.applied(), 1)

        unblocked = self.do('act', 'unblock', 'customers', customer)
        self.assertEqual(unblocked['status'], 'active')
        self.assertFalse(unblocked['fields'].get('services_before_block'))
        self.assertEqual(self.running(customer), runs)
        for service in runs:
            self.assertEqual(self.applied(thing=f'/services/{service}'), 1)
        for service in rests:
            self.assertEqual(self.applied(thing=f'/services/{service}'), 0)
        self.assertEqual(self.applied(), 2 + len(runs))
        once_more = self.ok('--yes', 'act', 'unblock', 'customers', customer)
        self.assertIn('Nothing to do', once_more.err)

    def test_unblock_resumes_what_it_is_told(self):
        self.fetched()
        customer, runs, _ = self.busy_customer()
        self.do('act', 'block', 'customers', customer)
        self.do('act', 'unblock', 'customers', customer, '--set', f'services_before_block={runs[0]}')
        self.assertEqual(self.running(customer), runs[:1])
        self.do('act', 'block', 'customers', customer)
        self.do('act', 'unblock', 'customers', customer, '--set', 'services_before_block=')
        self.assertEqual(self.running(customer), [])

    def test_block_taken_back(self):
        self.fetched()
        customer, runs, _ = self.busy_customer()
        self.do('act', 'block', 'customers', customer)
        plan = self.ok('history', '--record', 'customers', customer).json[0]['plan']
        self.do('undo', plan)
        self.assertEqual(self.running(customer), runs)

    def test_groups_and_services(self):
        self.fetched()
        customer = self.customer()
        group = self.do('create', 'domains', '--type', 'group', '--parent', customer['id'], '--set', 'name=Shop')
        self.assertEqual((group['name'], group['parent']), ('Shop', customer['id']))
        self.assertEqual(group['fields'][self.owner], customer['id'])
        self.do('update', 'domains', group['id'], '--set', 'name=Shop & Büro')
        self.assertEqual(self.ok('show', 'domains', group['id'], '--fresh').json['name'], 'Shop & Büro')

        pairs = [f'--set={key}={value}' for key, value in self.new_service('www.acme.example').items()]
        service = self.do('create', 'domains', '--type', 'service', '--parent', group['id'], *pairs)
        self.assertEqual((service['parent'], service['status']), (group['id'], 'active'))
        self.do('act', 'pause', 'domains', service['id'])
        self.assertEqual(self.ok('show', 'domains', service['id'], '--fresh').json['status'], 'paused')
        self.assertIn('Nothing to do', self.ok('--yes', 'act', 'pause', 'domains', service['id']).err)
        self.do('act', 'resume', 'domains', service['id'])
        self.do('update', 'domains', service['id'], '--set', 'interval=900', '--set', 'name=Front page')
        fresh = self.ok('show', 'domains', service['id'], '--fresh').json
        self.assertEqual((fresh['status'], fresh['name'], fresh['fields']['interval']), ('active', 'Front page', 900))

        # A group with services in it stays; the sentence is the vendor's.
        self.refused('delete', 'domains', group['id'])
        self.do('delete', 'domains', service['id'])
        self.do('delete', 'domains', group['id'])
        for gone in (service['id'], group['id']):
            self.refused('show', 'domains', gone)
        self.assertEqual(self.applied(thing=f"/services/{service['id']}"), 5)
        self.assertEqual(self.applied(thing=f"/groups/{group['id']}"), 3)
        self.assertEqual(self.ok('sync').json[self.label]['domains'], {'added': 0, 'changed': 0, 'gone': 0})

    def test_suspensions(self):
        self.fetched()
        _, runs, _ = self.busy_customer()
        pairs = [f'--set={key}={value}' for key, value in self.new_span().items()]
        made = self.do('create', 'domains', '--type', 'suspension', '--parent', runs[0], *pairs, '--set',
                       f'{self.notes}=New cables')
        self.assertEqual((made['name'], made['parent']), ('New cables', runs[0]))
        for key, value in self.new_span().items():
            self.assertEqual(made['fields'][key], value)
        self.ok('sync')
        self.assertIn(made['id'], [one['id'] for one in self.records('domains', 'suspension')])
        self.do('delete', 'domains', made['id'])
        self.assertEqual(self.applied(thing=f"/suspensions/{made['id']}"), 2)
        backwards = dict(zip(self.new_span(), reversed(self.new_span().values())))
        run = self.refused('create', 'domains', '--type', 'suspension', '--parent', runs[0],
                           *[f'--set={key}={value}' for key, value in backwards.items()])
        self.assertTrue(run.err)
        self.assertEqual(self.applied(thing='/suspensions/*'), 2)

    def test_what_the_vendor_refuses(self):
        self.fetched()
        run = self.refused('create', 'customers',
                           *[f'--set={key}={value}' for key, value in (self.new_customer('neu') |
                                                                       {'package_id': '120'}).items()],
                           '--secret', 'password=-', stdin='Abcdef!23456\n')
        self.assertIn('package', run.err)
        self.assertNotIn('Abcdef!23456', run.out + run.err)
        group = self.group_of(self.customer()['id'])
        values = self.new_service('www.acme.example') | {'interval': '7'}
        run = self.refused('create', 'domains', '--type', 'service', '--parent', group['id'],
                           *[f'--set={key}={value}' for key, value in values.items()])
        self.assertIn('interval', run.err.lower())
        self.assertEqual(self.applied(), 0)

    def test_what_is_wrong_before_anything_is_sent(self):
        self.fetched()
        before = self.sandbox.control('requests')['count']
        customer = self.customer()
        for arguments in (['create', 'customers', '--set', 'name=Acme'],
                          ['update', 'customers', customer['id'], '--set', 'name='],
                          ['act', 'unblock', 'customers', customer['id'], '--set', 'services_before_block=1'],
                          ['delete', 'customers', '999999']):
            with self.subTest(arguments):
                self.assertIn(self.cli('--yes', *arguments).code, (1, 2))
        self.assertEqual(self.sandbox.control('requests')['count'], before)

    def test_what_is_not_there_any_more(self):
        self.fetched()
        made = self.make_customer()
        self.sandbox.control('reset', {})
        for arguments in (['update', 'customers', made['id'], '--set', 'name=Late'],
                          ['act', 'block', 'customers', made['id']]):
            with self.subTest(arguments):
                self.refused(*arguments)
        self.do('delete', 'customers', made['id'])  # that it is gone is what a delete wants
        self.refused('show', 'customers', made['id'], '--fresh')
        self.assertEqual(self.applied(), 0)
        self.ok('sync')
        self.assertEqual(len(self.records('customers')), self.customers)

    def test_somebody_else_has_blocked_it(self):
        self.fetched()
        customer, runs, rests = self.busy_customer()
        elsewhere = self.home.parent / 'elsewhere'
        self.connect_from(elsewhere)
        self.ok('--home', elsewhere, '--yes', 'act', 'block', 'customers', customer)
        applied = self.applied()
        self.assertIn('blocked already', self.refused('act', 'block', 'customers', customer).err)
        self.assertEqual(self.applied(), applied)
        self.ok('sync')
        self.assertEqual(self.ok('show', 'customers', customer).json['status'], 'blocked')
        self.assertEqual(sorted(one['id'] for one in self.records('domains', 'service', **{self.owner: customer})),
                         sorted(runs + rests))

    def connect_from(self, home):
        mine, self.home = self.home, home
        self.fetched()
        self.home = mine

    def test_answer_lost_after_the_vendor_did_it(self):
        self.fetched()
        customer, runs, _ = self.busy_customer()
        with self.fault(f'reset-after:{self.create}x1'):
            made = self.make_customer()
        self.assertEqual(self.applied(thing='/accounts/*'), 1)
        self.assertEqual(self.states('customers', made['id'])[-1], ('create', 'done'))
        with self.fault(f'reset-after:{self.block}x1'):
            blocked = self.do('act', 'block', 'customers', customer)
        self.assertEqual(sorted(blocked['fields']['services_before_block']), runs)
        with self.fault(f'reset-after:{self.update}x1'):
            self.do('update', 'customers', made['id'], '--set', 'name=Once Only')
        with self.fault('reset-afterx1'):
            self.ok('sync')
        self.assertEqual(self.applied(thing=f"/accounts/{made['id']}"), 2)
        self.assertEqual(self.applied(thing=f'/accounts/{customer}'), 1)
        with self.fault(f'reset-after:{self.delete}x1'):
            self.do('delete', 'customers', made['id'])
        self.assertEqual(self.applied(thing=f"/accounts/{made['id']}"), 3)

    def test_answers_of_no_use_after_the_vendor_did_it(self):
        self.fetched()
        for at, fault in enumerate(('html', '500-after', 'truncate', 'empty', 'garbage', 'inner-error')):
            with self.subTest(fault):
                with self.fault(f'{fault}:{self.create}x1'):
                    made = self.make_customer(f'acme{at}', name=f'Acme {at}')
                self.assertEqual(self.applied(thing=f"/accounts/{made['id']}"), 1)
                self.assertEqual(made['name'], f'Acme {at}')
        self.assertEqual(self.applied(), 6)

    def test_reads_that_make_no_sense(self):
        self.fetched()
        counted = {kind: len(self.records(kind)) for kind in self.types}
        for fault in ('html', 'garbage', 'truncate', 'empty', 'wrong-type'):
            with self.subTest(fault):
                with self.fault(fault):
                    run = self.cli('sync')
                self.assertIn(run.code, (2, 4), run.err)
                self.assertTrue(run.err)
                self.assertEqual({kind: len(self.records(kind)) for kind in self.types}, counted)
        self.ok('sync')

    def test_flags_as_texts(self):
        self.fetched()
        before = {kind: self.records(kind) for kind in self.types}
        with self.fault('text-flags'):
            self.ok('sync')
        for kind in self.types:
            now = {one['id']: one['status'] for one in self.records(kind)}
            self.assertEqual(now, {one['id']: one['status'] for one in before[kind]})

    def test_throttled(self):
        self.fetched()
        with self.fault('throttlex1'):
            self.ok('sync')
        with self.fault(f'throttle:{self.create}x1'):
            made = self.make_customer()
        self.assertEqual(self.applied(thing=f"/accounts/{made['id']}"), 1)

    def test_retired(self):
        self.connect()
        for status in (404, 410):
            with self.fault(f'retired={status}'):
                run = self.cli('connections', 'test', self.label)
            self.assertIn(run.code, (2, 4), run.err)
            self.assertIn('address', run.err)

    def test_no_secret_is_left_anywhere(self):
        self.fetched()
        made = self.make_customer()
        secrets = [*self.told['secrets'].values(), 'Abcdef!23456']
        history = self.ok('history').out
        self.assertIn(made['id'], history)
        for path in self.home.rglob('*'):
            if path.is_file():
                for secret in secrets:
                    self.assertNotIn(secret.encode(), path.read_bytes(), path)
                    self.assertNotIn(secret, history)


class Version2Everywhere(Everywhere, Version2):
    delete = 'Account::Delete'


class Version3Everywhere(Everywhere, Version3):
    delete = 'DELETE /monit24/v3/accounts'


class AdministratorEverywhere(Everywhere, Administrator):
    delete = 'DELETE /monit24/v3/admin/accounts'


class OnlyVersion2(Version2):
    def test_activated_in_a_second_step(self):
        self.fetched()
        made = self.make_customer('one', activate='true')
        self.assertEqual(made['status'], 'active')
        self.assertEqual(self.states('customers', made['id']), [('activate', 'done'), ('create', 'done')])
        changes = self.ok('history', '--record', 'customers', made['id']).json
        self.assertEqual(len({one['plan'] for one in changes}), 1)
        # Without saying anything it is activated as well: that is the form's default.
        self.assertEqual(self.make_customer('two', activate=None)['status'], 'active')
        waiting = self.make_customer('three', activate='false')
        self.assertEqual(waiting['status'], 'inactive')
        self.assertEqual(self.do('act', 'activate', 'customers', waiting['id'])['status'], 'active')
        self.assertEqual(self.applied(path='*Account::Activate'), 3)
        self.assertEqual(self.applied(path='*Account::Create'), 3)

    def test_activation_that_fails_leaves_the_account(self):
        self.fetched()
        with self.fault('forbidden:Account::Activate'):
            run = self.cli('--yes', 'create', 'customers',
                           *[f'--set={key}={value}' for key, value in (self.new_customer('acme') |
                                                                       {'activate': 'true'}).items()],
                           '--secret', 'password=-', stdin='Abcdef!23456\n')
        self.assertEqual(run.code, 2, run.err)
        self.assertIn('activate', run.err)
        self.assertEqual(run.json['status'], 'inactive')
        self.assertEqual(self.do('act', 'activate', 'customers', run.json['id'])['status'], 'active')

    def test_activation_whose_answer_is_lost(self):
        self.fetched()
        with self.fault('reset-after:Account::Createx1', 'reset-after:Account::Activatex1'):
            made = self.make_customer(activate='true')
        self.assertEqual(made['status'], 'active')
        self.assertEqual(self.applied(thing=f"/accounts/{made['id']}"), 2)

    def test_users_have_the_contact_data(self):
        self.fetched()
        customer = self.customer()
        user = next(one for one in self.records('accounts', 'user') if one['parent'] == customer['id'])
        self.do('update', 'accounts', user['id'], '--set', 'contact_person=Maria Kowalska', '--set',
                'email=maria@example.com', '--set', 'tax_id=')
        fresh = self.ok('show', 'accounts', user['id'], '--fresh').json['fields']
        self.assertEqual((fresh['contact_person'], fresh['email']), ('Maria Kowalska', 'maria@example.com'))
        self.assertFalse(fresh['tax_id'])
        self.assertEqual(self.ok('show', 'customers', customer['id'], '--fresh').json['fields']['email'],
                         'maria@example.com')
        self.refused('create', 'accounts', '--set', 'type=user', '--parent', customer['id'], code=1)
        self.refused('delete', 'accounts', user['id'], code=1)
        address = self.records('accounts', 'notification-address')[0]
        self.refused('update', 'accounts', address['id'], '--set', 'address=x@example.com', code=1)

    def test_features_and_locations(self):
        self.fetched()
        group = self.group_of(self.customer()['id'])
        pairs = [f'--set={key}={value}' for key, value in self.new_service('www.acme.example').items()]
        service = self.do('create', 'domains', '--type', 'service', '--parent', group['id'], *pairs, '--set',
                          'features=port=8443', '--set', 'pause=true')
        self.assertEqual(service['status'], 'paused')
        self.assertEqual(self.ok('show', 'domains', service['id'], '--fresh').json['fields']['features'], ['port=8443'])
        self.do('update', 'domains', group['id'], '--set', 'location_ids=3,8')
        fresh = self.ok('show', 'domains', group['id'], '--fresh').json
        self.assertEqual(sorted(fresh['fields']['location_ids']), ['3', '8'])
        self.refused('update', 'domains', group['id'], '--set', 'location_ids=4711')

    def test_distributors(self):
        self.fetched()
        own = str(self.told['distributor_id'])
        self.assertEqual(self.records('accounts', 'distributor'), [])
        added = self.do('create', 'accounts', '--type', 'distributor', '--set', f'id={own}')
        self.assertEqual(added['id'], own)
        self.assertEqual(self.ok('show', 'accounts', own, '--fresh').json['fields']['login'], self.told['login'])
        person = ['--set', 'login=second', '--set', 'email=second@example.com', '--set', 'contact_person=Jan Nowak',
                  '--set', 'contact_phone=+48 22 123 45 67']
        made = self.do('act', 'register', 'accounts', *person, '--secret', 'password=-', stdin='Abcdef!23456\n')
        self.assertEqual((made['type'], made['fields']['login']), ('distributor', 'second'))
        self.assertEqual(self.applied(path='*Distributor::Create'), 1)
        self.ok('sync')
        self.assertEqual({one['id'] for one in self.records('accounts', 'distributor')}, {own, made['id']})
        taken = self.refused('act', 'register', 'accounts', *person, '--secret', 'password=-', stdin='Abcdef!23456\n')
        self.assertNotIn('Abcdef!23456', taken.err)

        # The new one has a login of its own and no customers; the number in the connection is checked.
        self.label = 'second'
        self.connect(settings={'login': 'second', 'distributor-id': made['id']}, secrets={'password': 'Abcdef!23456'})
        tested = self.ok('connections', 'test', 'second').json
        self.assertEqual(tested['customers'], 0)
        self.assertIn('Jan Nowak', tested['identity'])
        self.label = 'third'
        self.connect(settings={'login': 'second', 'distributor-id': own}, secrets={'password': 'Abcdef!23456'})
        self.assertIn('number', self.refused('connections', 'test', 'third').err)

        self.do('delete', 'accounts', own, '--connection', 'watch')
        self.assertEqual(self.applied(path='*Distributor::*'), 1)

    def test_login_that_is_no_distributor(self):
        self.fetched()
        self.make_customer(activate='true')
        self.label = 'theirs'
        self.connect(settings={'login': 'acme'}, secrets={'password': 'Abcdef!23456'})
        # The vendor lets a customer see itself, and nobody else.
        self.assertEqual(self.ok('connections', 'test', 'theirs').json['customers'], 1)
        self.refused('create', 'customers', *[f'--set={k}={v}' for k, v in self.new_customer('other').items()],
                     '--connection', 'theirs', '--secret', 'password=-', code=3, stdin='Abcdef!23456\n')

    def test_other_version(self):
        self.connect()
        with self.fault('other-version'):
            told = self.ok('connections', 'test', self.label).json['identity']
        self.assertIn('2.1.0', told)


class OnlyVersion3(Version3):
    def test_password_or_token(self):
        secrets = self.told['secrets']
        for name in ('password', 'token'):
            with self.subTest(name):
                self.label = name
                self.connect(secrets={name: secrets[name]})
                self.ok('connections', 'test', name)
        self.label = 'worn'
        self.connect(secrets={'token': 'worn-out'})
        self.assertIn('token', self.refused('connections', 'test', 'worn', code=3).err)

    def test_what_may_be_done_after_an_action(self):
        self.fetched()
        customer = self.busy_customer()[0]
        self.ok('show', 'customers', customer, '--fresh')  # what may be done now is not what may be done next
        for action in ('block', 'unblock', 'block'):
            self.do('act', action, 'customers', customer)

    def test_what_is_hidden_is_not_gone(self):
        self.fetched()
        customer = self.busy_customer()[0]
        group = self.group_of(customer)['id']
        self.do('act', 'block', 'customers', customer)
        run = self.refused('update', 'domains', group, '--set', 'name=Shop')
        self.assertIn('blocked', run.err)
        self.assertNotIn('no such record', run.err)
        self.do('act', 'unblock', 'customers', customer)
        self.do('update', 'domains', group, '--set', 'name=Shop')

    def test_new_customers(self):
        self.fetched()
        made = self.make_customer(contact_person='Jane Doe', phone_number='+48 22 123 45 67')
        self.assertEqual(made['status'], 'active')
        shown = self.ok('show', 'customers', made['id'], '--fresh').json
        self.assertFalse(shown['fields']['is_own'])
        invited = self.do('create', 'customers', *[f'--set={k}={v}' for k, v in self.new_customer('later').items()],
                          '--set', 'set_password_url=https://panel.monit24.pl/set')
        self.assertEqual(invited['status'], 'inactive')
        run = self.refused('act', 'activate', 'customers', invited['id'])
        self.assertIn('administrator', run.err)
        self.do('act', 'close', 'customers', invited['id'])
        self.ok('sync')
        self.assertNotIn(invited['id'], [one['id'] for one in self.records('customers')])

    def test_own_account(self):
        self.fetched()
        own = next(one for one in self.records('customers') if one['fields']['is_own'])
        self.assertEqual(own['id'], str(self.told['distributor_id']))
        for arguments in (['delete', 'customers', own['id']], ['act', 'block', 'customers', own['id']]):
            with self.subTest(arguments):
                self.refused(*arguments, code=1)
        both = self.do('update', 'customers', own['id'], '--set', 'name=We', '--set', 'phone_number=+48 1')
        self.assertEqual(both['name'], 'We')
        self.assertEqual(self.states('customers', own['id']), [('set-contact', 'done'), ('update', 'done')])
        self.assertEqual(self.applied(), 2)
        self.assertEqual(self.ok('show', 'customers', own['id'], '--fresh').json['fields']['phone_number'], '+48 1')

    def test_users(self):
        self.fetched()
        own = next(one for one in self.records('customers') if one['fields']['is_own'])
        values = ['--set', 'username=jane', '--set', 'name=Jane', '--set', 'email_address=jane@example.com']
        user = self.do('create', 'accounts', '--type', 'user', '--parent', own['id'], *values, '--secret',
                       'password=-', stdin='Abcdef!23456\n')
        self.assertEqual((user['type'], user['parent']), ('user', own['id']))
        self.ok('sync')
        self.assertEqual([one['id'] for one in self.records('accounts', 'user')], [user['id']])
        self.do('update', 'accounts', user['id'], '--set', 'name=Jane Doe')
        self.assertEqual(self.ok('show', 'accounts', user['id'], '--fresh').json['fields']['name'], 'Jane Doe')
        self.do('act', 'change-password', 'accounts', user['id'], '--secret', 'new_password=-', stdin='Fedcba!65432\n')
        self.label = 'jane'
        self.connect(settings={'login': 'jane'}, secrets={'password': 'Fedcba!65432'})
        self.ok('connections', 'test', 'jane')
        self.do('delete', 'accounts', user['id'])
        self.refused('connections', 'test', 'jane', code=3)

    def test_notification_addresses(self):
        self.fetched()
        group = self.group_of(self.customer()['id'])
        made = self.do('create', 'accounts', '--type', 'notification-address', '--parent', group['id'], '--set',
                       'address=ops@example.com', '--set', 'notification_channel_id=email')
        self.assertEqual((made['name'], made['parent']), ('ops@example.com', group['id']))
        self.do('update', 'accounts', made['id'], '--set', 'address=noc@example.com', '--set', 'description=Night')
        fresh = self.ok('show', 'accounts', made['id'], '--fresh').json
        self.assertEqual((fresh['name'], fresh['fields']['description']), ('noc@example.com', 'Night'))
        run = self.refused('update', 'accounts', made['id'], '--set', 'notification_channel_id=pigeon')
        self.assertTrue(run.err)
        self.do('delete', 'accounts', made['id'])
        self.assertEqual(self.applied(thing=f"/notification_addresses/{made['id']}"), 3)

    def test_services_have_more_to_them(self):
        self.fetched()
        _, runs, _ = self.busy_customer()
        self.do('act', 'force-analysis', 'domains', runs[0])
        self.assertEqual(self.do('act', 'archive', 'domains', runs[0])['status'], 'archived')
        self.ok('sync')
        self.assertEqual(self.ok('show', 'domains', runs[0]).json['status'], 'archived')
        self.assertIn(self.do('act', 'restore', 'domains', runs[0])['status'], ('active', 'paused'))
        self.do('update', 'domains', runs[0], '--set', 'notification_channel_ids=email,sms', '--set', 'sensor_ids=3,8')
        fresh = self.ok('show', 'domains', runs[0], '--fresh').json['fields']
        self.assertEqual(fresh['notification_channel_ids'], ['email', 'sms'])
        self.assertEqual(fresh['sensor_ids'], ['3', '8'])
        self.refused('update', 'domains', runs[0], '--set', 'type_id=ping')

    def test_suspensions_change(self):
        self.fetched()
        _, runs, _ = self.busy_customer()
        pairs = [f'--set={key}={value}' for key, value in self.new_span().items()]
        made = self.do('create', 'domains', '--type', 'suspension', '--parent', runs[0], *pairs)
        self.do('update', 'domains', made['id'], '--set', 'end_time=2027-03-01T12:30:00Z')
        self.assertEqual(self.ok('show', 'domains', made['id'], '--fresh').json['fields']['end_time'],
                         '2027-03-01T12:30:00Z')

        week = {'start_minute.day_of_week': 1, 'start_minute.hour': 2, 'start_minute.minute': 0,
                'end_minute.day_of_week': 1, 'end_minute.hour': 4, 'end_minute.minute': 30}
        weekly = self.do('create', 'domains', '--type', 'weekly-suspension', '--parent', runs[0],
                         *[f'--set={key}={value}' for key, value in week.items()], '--set', 'description=Backup')
        self.assertEqual({key: weekly['fields'][key] for key in week}, week)
        self.do('update', 'domains', weekly['id'], '--set', 'start_minute.hour=3')
        fresh = self.ok('show', 'domains', weekly['id'], '--fresh').json['fields']
        self.assertEqual({key: fresh[key] for key in week}, week | {'start_minute.hour': 3})
        self.do('delete', 'domains', weekly['id'])
        self.assertEqual(self.applied(thing=f"/weekly_suspensions/{weekly['id']}"), 3)


class OnlyAdministrator(Administrator):
    def test_accounts_of_administrators(self):
        self.fetched()
        made = self.make_customer(contact_person='Jane Doe')
        self.assertEqual(made['fields']['contact_person'], 'Jane Doe')
        self.assertEqual(made['status'], 'inactive')
        self.assertEqual(self.do('act', 'activate', 'customers', made['id'])['status'], 'active')
        run = self.refused('create', 'customers', *[f'--set={k}={v}' for k, v in self.new_customer('later').items()],
                           '--set', 'set_password_url=https://panel.monit24.pl/set', '--secret', 'password=-',
                           stdin='Abcdef!23456\n')
        self.assertIn('sub-accounts', run.err)
        self.do('update', 'customers', made['id'], '--set', 'name=Acme Holding', '--set', 'phone_number=+48 1')
        fresh = self.ok('show', 'customers', made['id'], '--fresh').json
        self.assertEqual((fresh['name'], fresh['fields']['phone_number']), ('Acme Holding', '+48 1'))


class TwoFactor(Version3):
    sandbox_arguments = (*Monit24.sandbox_arguments, '--quirk', 'monit24.two-factor=1')

    def test_takes_a_token(self):
        secrets = self.told['secrets']
        self.connect(secrets={'password': secrets['password']})
        run = self.refused('connections', 'test', self.label, code=3)
        self.assertIn('token', run.err)
        self.label = 'token'
        self.connect(secrets=secrets)
        self.assertEqual(self.ok('sync', 'token').json['token']['customers']['added'], self.customers)


class TwoFactorInVersion2(Version2):
    sandbox_arguments = TwoFactor.sandbox_arguments

    def test_is_not_asked_for(self):
        self.assertEqual(self.fetched()['customers']['added'], self.customers)


if __name__ == '__main__':
    unittest.main()
