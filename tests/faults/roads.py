# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The changes that are killed: for each vendor and verb a way to ask for one, on a record that is ready for it."""
import csv

# What a record is like before an action that changes something.
BEFORE = {'disable': 'active', 'enable': 'disabled', 'block': 'active', 'unblock': 'blocked'}


class Road:
    """A verb at a vendor. One that the vendor has gives words(bench): at each call a change that is still to be made."""
    why_not = ''  # for a verb the vendor does not have
    plan = ''  # of a road that only goes on with a plan made before
    waits = False  # for a person, before anything is sent

    def __init__(self, name):
        self.name = name

    def set_up(self, bench):
        """Once, before the first change."""

    stdin = ''


class Without(Road):
    def __init__(self, name, why_not):
        super().__init__(name)
        self.why_not = why_not


class Create(Road):
    """kind and further words; "{n}" in them is a number that was not there before."""

    def __init__(self, kind, *more, name='create', stdin=''):
        super().__init__(name)
        self.kind, self.more, self.stdin = kind, more, stdin

    def words(self, bench):
        n = bench.number()
        return ['create', self.kind, *(word.format(n=n, **bench.known) for word in self.more)]


class OnNew(Road):
    """Changes a record that a create made: always the same one, unless it is used up."""
    used_up = False

    def __init__(self, name, create):
        super().__init__(name)
        self.create, self.id = create, ''

    def set_up(self, bench):
        if not self.used_up:
            self.make(bench)

    def make(self, bench):
        self.id = bench.change(self.create)['id']


class Update(OnNew):
    def __init__(self, create, value, name='update'):
        super().__init__(name, create)
        self.value = value

    def words(self, bench):
        bench.look(self.create.kind, self.id)
        return ['update', self.create.kind, self.id, '--set', self.value.format(n=bench.number())]


class Delete(OnNew):
    used_up = True

    def __init__(self, create):
        super().__init__('delete', create)

    def words(self, bench):
        self.make(bench)
        return ['delete', self.create.kind, self.id]


class Switch(OnNew):
    """An action that has to be taken back before it can be done again."""

    def __init__(self, create, action, inverse, *more, name=''):
        super().__init__(name or action, create)
        self.action, self.inverse, self.more = action, inverse, more

    def words(self, bench):
        record = bench.look(self.create.kind, self.id)
        if record['status'] != BEFORE[self.action]:
            bench.ok('--yes', 'act', self.inverse, self.create.kind, self.id, *self.more_for(self.inverse))
            bench.look(self.create.kind, self.id)
        return ['act', self.action, self.create.kind, self.id, *self.more_for(self.action)]

    def more_for(self, action):
        return self.more if action == 'unblock' else ()


# Whose customers or domains can come from a plain list.
FILES = ('rackspace', 'devo', 'monit24 rpc', 'monit24 rest')


class ImportPlan(Road):
    """A file of customers as a plan, which then waits; the columns are what the create is told."""
    waits = True
    rows = 3

    def __init__(self, create, name='import plan'):
        super().__init__(name)
        self.create = create

    def write(self, bench):
        """A file of customers that were not there before."""
        pairs = [word.removeprefix('--set=').split('=', 1) for word in self.create.more if word.startswith('--set=')]
        header = [key for key, _ in pairs] + (['password'] if self.create.stdin else [])
        path = bench.scratch / f'list-{bench.number()}.csv'
        with open(path, 'w', encoding='utf-8', newline='') as file:
            writer = csv.writer(file)
            writer.writerow(header)
            for _ in range(self.rows):
                n = bench.number()
                cells = [value.format(n=n, **bench.known) for _, value in pairs]
                writer.writerow(cells + ([self.create.stdin.strip()] if self.create.stdin else []))
        return path

    def words(self, bench):
        return ['import', 'plan', str(self.write(bench)), '--kind', self.create.kind, '--connection', 'mine']


class ImportApply(ImportPlan):
    """A plan of some rows that is worked off."""
    waits = False

    def __init__(self, create, *more, name='import apply'):
        super().__init__(create, name)
        self.more = more

    def words(self, bench):
        self.plan = bench.ok(*super().words(bench)).json['plan']
        return ['import', 'apply', self.plan, *self.more]


def monit24(**fields):
    customer = Create('customers', *(f'--set={key}={value}' for key, value in fields.items()), '--secret',
                      'password=-', stdin='Abcdef!23456\n')
    nothing_ran = '--set=services_before_block='
    return [customer, Update(customer, 'name=Acme {n}'), Delete(customer),
            Switch(customer, 'block', 'unblock', nothing_ran, name='disable'),
            Switch(customer, 'unblock', 'block', nothing_ran, name='enable')]


def rackspace():
    customer = Create('customers', '--set=name=Acme {n}')
    return [customer, Update(customer, 'name=Holding {n}'), Delete(customer), Switch(customer, 'disable', 'enable'),
            Switch(customer, 'enable', 'disable')]


def devo():
    domain = Create('domains', '--set=name=acme{n}', '--set=plan=child', '--set=owner=ada@acme{n}.example')
    user = Create('accounts', '--parent={domain}', '--set=email=user{n}@acme.example', '--set=role=ADMIN')
    return [domain, Update(user, 'userName=Ada {n}'), Delete(domain), Switch(domain, 'disable', 'enable'),
            Switch(domain, 'enable', 'disable')]


def lima_city():
    # A record of the names of a domain stands for what can be read back; whether a customer was made cannot be.
    record = Create('domains', '--type=dns-record', '--parent={domain}', '--set=name=n{n}', '--set=type=A',
                    '--set=content=192.0.2.7')
    customer = Create('customers', '--set=username=neu{n}', '--set=email=office@neu{n}.example',
                      '--set=disk_space_gb=1', '--set=mysql_space_gb=1', '--set=mail_limit=1',
                      '--set=furnish_api_key=true', name='create customer')
    nobody = 'lima-city neither blocks nor opens anything'
    return [record, Update(record, 'ttl=1{n:03}'), Delete(record), customer, Without('disable', nobody),
            Without('enable', nobody)]


def lima_city_ready(bench):
    """Customers are known here only when they were added by hand: one, and a domain of it."""
    customer = bench.told['customers'][0]
    bench.environment[bench.secret_name(f"customer/{customer['id']}/api_key")] = customer['api_key']
    bench.ok('--yes', 'act', 'add-existing', 'customers', '--set', f"id={customer['id']}", '--set',
             f"username={customer['username']}", '--secret', 'api_key=-', stdin=customer['api_key'] + '\n')
    bench.ok('sync')
    bench.known['domain'] = bench.ok('list', 'domains', '--filter', 'type:domain').json[0]['id']


def devo_ready(bench):
    made = bench.ok('--yes', 'create', 'domains', '--set=name=home', '--set=plan=child', '--set=owner=ada@home.example')
    bench.known['domain'] = made.json['id']


# Name -> vendor, dialect, roads, what has to be there first.
VENDORS = {
    'rackspace': ('rackspace', '', rackspace, None),
    'devo': ('devo', '', devo, devo_ready),
    'lima-city': ('lima-city', '', lima_city, lima_city_ready),
    'monit24 rpc': ('monit24', 'v2', lambda: monit24(
        login='acme{n}', name='Acme Ltd', package_id='632', language='en', activate='true',
        email='acme{n}@example.com', contact_person='Jane Doe'), None),
    'monit24 rest': ('monit24', 'v3', lambda: monit24(
        username='acme{n}', name='Acme Ltd', package_id='632', language_id='en',
        email_address='acme{n}@example.com', contact_person='Jane Doe'), None),
}
