# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Devo through kontor-cli against kontor-sandbox: every operation, and what goes wrong with it."""
import hashlib
import hmac
import json
import time
import unittest
import urllib.error
import urllib.request

from clicase import CliCase


class DevoCase(CliCase):
    sandbox_arguments = ('--customers', '60')
    vendor = 'devo'

    @property
    def wrong(self):
        """The environment with a secret that is not the vendor's."""
        return self.environment | {self.secret_name('api-secret'): 'not-the-secret'}

    def connected(self):
        self.connect()
        self.ok('sync')
        return self.ok('list', 'domains').json

    def ask(self, verb, path, body=b''):
        """What the vendor itself says, past Kontor: status and JSON."""
        stamp = str(int(time.time() * 1000))
        signature = hmac.new(self.told['api_secret'].encode(),
                             self.told['api_key'].encode() + body + stamp.encode(), hashlib.sha256).hexdigest()
        headers = {'x-logtrust-reseller-apikey': self.told['api_key'], 'x-logtrust-timestamp': stamp,
                   'x-logtrust-sign': signature, 'Content-Type': 'application/json'}
        request = urllib.request.Request(self.told['base_url'] + path, data=body or None, headers=headers, method=verb)
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:
                return answer.status, json.loads(answer.read() or b'null')
        except urllib.error.HTTPError as error:
            with error:
                return error.code, json.loads(error.read() or b'null')

    def create_domain(self, name, *more):
        return self.ok('--yes', 'create', 'domains', '--set', f'name={name}', '--set', 'plan=child', *more)

    def owned_domain(self, name='acme'):
        return self.create_domain(name, '--set', f'owner=ada@{name}.example').json['id']

    def add_user(self, domain, email, *more):
        return self.ok('--yes', 'create', 'accounts', '--parent', domain, '--set', f'email={email}', *more).json

    def state_at_vendor(self, domain):
        return self.ask('GET', f'/domain/{domain}')[1]['status']

    def user_at_vendor(self, email, domain):
        return self.ask('GET', f'/user/email/{email}/domain/{domain}')[1]


class Connecting(DevoCase):
    def test_the_probe_names_the_reseller(self):
        self.connect()
        report = self.ok('connections', 'test', 'mine').json
        self.assertTrue(report['ok'])
        self.assertTrue(report['identity'].startswith('sandbox ('), report)

    def test_wrong_secret_as_in_production(self):
        self.connect()
        for command in (('connections', 'test', 'mine'), ('sync',)):
            with self.subTest(command):
                run = self.cli(*command, env=self.wrong)
                self.assertEqual(run.code, 3, run.err)
                self.assertIn('the key or the secret is wrong', run.err)
                self.assertIn('region', run.err)

    def test_a_change_with_a_wrong_secret_says_the_same(self):
        domain = self.connected()[0]['id']
        run = self.cli('--yes', 'act', 'disable', 'domains', domain,
                       env=self.wrong)
        self.assertEqual(run.code, 3, run.err)
        self.assertIn('the key or the secret is wrong', run.err)
        self.assertEqual(self.applied(), 0)

    def test_wrong_region(self):
        self.connect(base_url=self.told['base_url'] + '-eu')
        run = self.cli('connections', 'test', 'mine')
        self.assertEqual(run.code, 3, run.err)
        self.assertIn('region', run.err)

    def test_missing_secret(self):
        self.connect()
        del self.environment[self.secret_name('api-secret')]
        self.assertEqual(self.cli('sync').code, 5)

    def test_no_secret_in_the_files(self):
        self.connected()
        for path in self.home.rglob('*'):
            if path.is_file():
                self.assertNotIn(self.told['api_secret'].encode(), path.read_bytes(), path)


class ConnectingAsDocumented(DevoCase):
    sandbox_arguments = ('--customers', '12', '--quirk', 'devo.signature-status=400')

    def test_wrong_secret(self):
        self.connect()
        run = self.cli('connections', 'test', 'mine',
                       env=self.wrong)
        self.assertEqual(run.code, 3, run.err)
        self.assertIn('does not accept the key', run.err)
        self.assertIn('Invalid signature', run.err)


class Looking(DevoCase):
    def test_all_that_there_is(self):
        domains = self.connected()
        told = self.ask('GET', '/domain?all=true')[1]
        self.assertEqual({d['id'] for d in domains}, {d['name'] for d in told})
        first = next(d for d in domains if d['status'] == 'active')
        users = self.ok('list', 'accounts', '--filter', f'parent:"{first["id"]}"').json
        self.assertEqual({u['name'] for u in users},
                         {u['email'] for u in self.ask('GET', f'/user/domain/{first["id"]}')[1]})
        self.assertEqual(sum(u['fields']['owner'] for u in users), 1)
        plans = self.ok('list', 'lookups').json
        self.assertEqual({p['id'] for p in plans}, {'my-basic-plan', 'child', 'my-business-plan'})
        self.assertIn('ADMIN', plans[0]['fields']['roles'])

    def test_a_second_sync_finds_nothing_new(self):
        self.connected()
        report = self.ok('sync').json['mine']
        nothing = {'added': 0, 'changed': 0, 'gone': 0}
        self.assertEqual((report['domains'], report['accounts']), (nothing, nothing))
        self.assertEqual(report['failed_lists'], 0)

    def test_show_knows_more(self):
        domain = next(d for d in self.connected() if d['status'] == 'active')
        fields = self.ok('show', 'domains', domain['id'], '--fresh').json['fields']
        told = self.ask('GET', f'/domain/{domain["id"]}/retention')[1]
        self.assertEqual(fields['retentionValue'], told['retentionValue'])
        self.assertTrue(fields['has_owner'])
        users = self.ask('GET', f'/user/domain/{domain["id"]}')[1]
        self.assertEqual(fields['owner_email'], next(u['email'] for u in users if u['owner']))
        user = self.ok('show', 'accounts', f'{users[0]["email"]}/{domain["id"]}', '--fresh').json['fields']
        self.assertEqual(user['id'], self.ask('GET', f'/user/email/{users[0]["email"]}')[1]['id'])


class Domains(DevoCase):
    def test_with_owner_in_two_steps(self):
        self.connected()
        made = self.create_domain('acme', '--set', 'owner=ada@acme.example', '--set', 'ownerName=Ada Lovelace').json
        self.assertEqual((made['id'], made['status']), ('acme@sandbox', 'active'))
        self.assertEqual(self.user_at_vendor('ada@acme.example', 'acme@sandbox')['owner'], True)
        self.assertEqual((self.applied('POST', '*/domain'), self.applied('POST', '*/user/internal')), (1, 1))
        steps = self.ok('history', '--record', 'domains', 'acme@sandbox').json
        self.assertEqual({(s['verb'], s['state']) for s in steps}, {('create', 'done'), ('assign-owner', 'done')})
        fresh = self.ok('show', 'domains', 'acme@sandbox', '--fresh').json
        self.assertEqual(fresh['fields']['owner_email'], 'ada@acme.example')
        self.assertEqual(fresh['status'], 'active')

    def test_a_failed_second_step_leaves_a_domain_without_owner(self):
        self.connected()
        with self.fault('status:POST /probio/userx1=400'):
            run = self.cli('--yes', 'create', 'domains', '--set', 'name=acme', '--set', 'plan=child', '--set',
                           'owner=ada@acme.example')
        self.assertEqual(run.code, 2, run.err)
        self.assertIn('assign-owner', run.err)
        self.assertEqual(self.ok('show', 'domains', 'acme@sandbox').json['status'], 'no-owner')

    def test_without_owner(self):
        self.connected()
        made = self.create_domain('acme', '--set', 'time=3', '--set', 'volume=1.5').json
        self.assertEqual((made['id'], made['status']), ('acme@sandbox', 'no-owner'))
        self.assertEqual((made['fields']['time'], made['fields']['volume']), (3, 1.5))
        # Nobody can use it, but it can be looked at and synchronized.
        self.assertEqual(self.ok('show', 'domains', made['id'], '--fresh').json['status'], 'no-owner')
        self.ok('sync')
        self.assertEqual(self.ok('show', 'domains', made['id']).json['status'], 'no-owner')
        run = self.cli('--yes', 'act', 'disable', 'domains', made['id'])
        self.assertEqual(run.code, 1, run.err)
        self.assertIn('act assign-owner', run.err)
        owned = self.ok('--yes', 'act', 'assign-owner', 'domains', made['id'], '--set', 'owner=bo@acme.example').json
        self.assertEqual(owned['status'], 'active')
        user = self.user_at_vendor('bo@acme.example', made['id'])
        self.assertEqual((user['owner'], user['userName']), (True, 'bo'))
        self.ok('sync')
        self.assertEqual(self.ok('show', 'domains', made['id']).json['status'], 'active')
        self.assertTrue(self.ok('show', 'accounts', f'bo@acme.example/{made["id"]}').json['fields']['owner'])

    def test_what_exists_is_not_made_again(self):
        taken = self.connected()[0]['id']
        run = self.cli('--yes', 'create', 'domains', '--set', f'name={taken}', '--set', 'plan=child')
        self.assertEqual(run.code, 2, run.err)
        self.assertEqual(self.applied(), 0)

    def test_an_unknown_plan(self):
        self.connected()
        run = self.cli('--yes', 'create', 'domains', '--set', 'name=acme', '--set', 'plan=golden')
        self.assertEqual(run.code, 2, run.err)
        self.assertIn('no such plan', run.err)
        self.assertRegex(run.err, r'\[[0-9a-f]{16}\]')  # x-devo-cid

    def test_off_and_on_again(self):
        self.connected()
        domain = self.owned_domain()
        self.assertEqual(self.ok('--yes', 'act', 'disable', 'domains', domain).json['status'], 'disabled')
        self.assertEqual(self.state_at_vendor(domain), 'Disabled')
        run = self.ok('--yes', 'act', 'disable', 'domains', domain)
        self.assertIn('Nothing to do', run.err)
        self.assertEqual(self.applied('POST', '*/disable'), 1)
        self.assertEqual(self.ok('--yes', 'act', 'enable', 'domains', domain).json['status'], 'active')
        self.assertIn('Nothing to do', self.ok('--yes', 'act', 'enable', 'domains', domain).err)
        self.assertEqual((self.state_at_vendor(domain), self.applied('POST', '*/enable')), ('Active', 1))

    def test_somebody_else_was_quicker(self):
        self.connected()
        domain = self.owned_domain()
        self.assertEqual(self.ask('POST', f'/domain/{domain}/disable')[0], 200)
        self.assertEqual(self.ok('--yes', 'act', 'disable', 'domains', domain).json['status'], 'disabled')
        self.assertEqual(self.ask('POST', f'/domain/{domain}/enable')[0], 200)
        self.assertEqual(self.ok('--yes', 'act', 'enable', 'domains', domain).json['status'], 'active')
        self.assertEqual((self.applied('POST', '*/enable'), self.applied('POST', '*/disable')), (1, 1))

    def test_pending_ones_cannot_be_enabled(self):
        domains = self.connected()
        pending = [d for d in domains if d['status'] == 'pending']
        self.assertTrue(pending, 'the sandbox has one')
        self.assertEqual(self.cli('--yes', 'act', 'enable', 'domains', pending[0]['id']).code, 1)
        self.assertEqual(self.applied(), 0)

    def test_another_plan(self):
        self.connected()
        domain = self.owned_domain()
        changed = self.ok('--yes', 'act', 'change-plan', 'domains', domain, '--set', 'plan=my-business-plan').json
        self.assertEqual(changed['fields']['plan'], 'my-business-plan')
        self.assertEqual(self.ask('GET', f'/domain/{domain}')[1]['plan'], 'my-business-plan')
        run = self.cli('--yes', 'act', 'change-plan', 'domains', domain, '--set', 'plan=golden')
        self.assertEqual(run.code, 2, run.err)

    def test_retention(self):
        self.connected()
        domain = self.owned_domain()
        changed = self.ok('--yes', 'act', 'set-retention', 'domains', domain, '--set', 'volume=3.5', '--set',
                          'retentionValue=2', '--set', 'retentionUnit=WEEKS').json
        told = self.ask('GET', f'/domain/{domain}/retention')[1]
        self.assertEqual(told, {'volume': 3.5, 'retentionUnit': 'WEEKS', 'retentionValue': 2})
        self.assertEqual((changed['fields']['retentionUnit'], changed['fields']['retentionValue']), ('WEEKS', 2))
        run = self.cli('--yes', 'act', 'set-retention', 'domains', domain, '--set', 'volume=3')
        self.assertEqual(run.code, 2, run.err)
        self.assertIn('retentionValue', run.err)

    def test_delete(self):
        self.connected()
        domain = self.owned_domain()
        self.assertEqual(self.cli('delete', 'domains', domain).code, 1)  # asks, and nobody is there
        self.ok('--yes', 'delete', 'domains', domain)
        self.assertEqual(self.ask('GET', f'/domain/{domain}')[1]['error']['code'], 106)
        self.assertEqual(self.cli('show', 'domains', domain).code, 2)
        self.ok('sync')
        self.assertEqual(self.cli('show', 'accounts', f'ada@acme.example/{domain}').code, 2)

    def test_deleting_what_is_gone(self):
        self.connected()
        domain = self.owned_domain()
        self.assertEqual(self.ask('DELETE', f'/domain/{domain}')[0], 200)
        self.ok('--yes', 'delete', 'domains', domain)
        self.assertEqual(self.applied('DELETE', f'*/domain/{domain}'), 1)

    def test_undo(self):
        self.connected()
        domain = self.owned_domain()
        self.ok('--yes', 'act', 'disable', 'domains', domain)
        plan = self.ok('history', '--record', 'domains', domain).json[0]['plan']
        self.assertEqual(self.ok('--yes', 'undo', plan).json['counts']['done'], 1)
        self.assertEqual(self.state_at_vendor(domain), 'Active')


class AnsweredWithoutBody(DevoCase):
    sandbox_arguments = ('--customers', '12', '--quirk', 'devo.empty-answers=1')

    def test_everything_still_works(self):
        self.connected()
        domain = self.owned_domain()
        self.assertEqual(domain, 'acme@sandbox')
        user = self.add_user(domain, 'ed@acme.example', '--set', 'role=ADMIN')
        self.assertEqual(user['fields']['roleList'], ['ADMIN'])
        self.assertEqual(self.ok('--yes', 'act', 'disable', 'domains', domain).json['status'], 'disabled')
        self.ok('--yes', 'delete', 'domains', domain)


class Users(DevoCase):
    def setUp(self):
        super().setUp()
        self.connected()
        self.domain = self.owned_domain()

    def test_internal(self):
        user = self.add_user(self.domain, 'ed@acme.example', '--set', 'userName=Ed Ott', '--set', 'role=NO_PRIVILEGES')
        self.assertEqual((user['id'], user['parent']), (f'ed@acme.example/{self.domain}', self.domain))
        self.assertEqual((user['status'], user['fields']['kind']), ('pending', 'internal'))
        quick = self.add_user(self.domain, 'flo@acme.example', '--set', 'role=ADMIN', '--set',
                              'skipMailValidation=true')
        self.assertEqual((quick['status'], quick['fields']['userName']), ('active', 'flo'))
        self.assertEqual(self.user_at_vendor('flo@acme.example', self.domain)['roleList'], ['ADMIN'])

    def test_external(self):
        user = self.add_user(self.domain, 'gus@acme.example', '--set', 'userName=Gus', '--set', 'role=reviewer', '--set',
                             'kind=external', '--set', 'externalId=idp-4711')
        self.assertEqual(user['fields']['kind'], 'external')
        self.assertEqual(self.ask('GET', '/user/email/gus@acme.example')[1]['externalId'], 'idp-4711')
        self.ok('sync')
        self.assertEqual(self.ok('show', 'accounts', user['id']).json['fields']['kind'], 'external')
        run = self.cli('--yes', 'create', 'accounts', '--parent', self.domain, '--set', 'email=h@acme.example', '--set',
                       'kind=external', '--set', 'role=OWNER')
        self.assertEqual(run.code, 2, run.err)
        self.assertIn('External users cannot be owners', run.err)

    def test_a_person_of_another_domain_keeps_the_name(self):
        self.add_user(self.domain, 'ed@acme.example', '--set', 'userName=Ed Ott', '--set', 'role=ADMIN')
        other = self.owned_domain('other')
        user = self.add_user(other, 'ed@acme.example', '--set', 'role=NO_PRIVILEGES')
        self.assertEqual(user['fields']['userName'], 'Ed Ott')

    def test_an_unknown_role_is_told_at_its_field(self):
        run = self.cli('--yes', 'create', 'accounts', '--parent', self.domain, '--set', 'email=h@acme.example', '--set',
                       'role=emperor')
        self.assertEqual(run.code, 2, run.err)
        self.assertIn('no such role', run.err)
        self.assertRegex(run.err, r'\[[0-9a-f]{16}\]')

    def test_roles(self):
        user = self.add_user(self.domain, 'ed@acme.example', '--set', 'role=NO_PRIVILEGES')['id']
        self.ok('--yes', 'act', 'set-role', 'accounts', user, '--set', 'role=ADMIN')
        self.assertEqual(self.user_at_vendor('ed@acme.example', self.domain)['roleList'], ['ADMIN'])
        both = self.ok('--yes', 'act', 'set-roles', 'accounts', user, '--set', 'roleList=reviewer, NO_PRIVILEGES').json
        self.assertEqual(set(both['fields']['roleList']), {'reviewer', 'NO_PRIVILEGES'})
        # With several roles there is no one role to replace.
        self.assertEqual(self.cli('--yes', 'act', 'set-role', 'accounts', user, '--set', 'role=ADMIN').code, 1)
        run = self.cli('--yes', 'act', 'set-roles', 'accounts', user, '--set', 'roleList=emperor')
        self.assertEqual(run.code, 2, run.err)

    def test_off_and_on_again(self):
        user = self.add_user(self.domain, 'ed@acme.example', '--set', 'role=ADMIN', '--set',
                             'skipMailValidation=true')['id']
        self.assertEqual(self.ok('--yes', 'act', 'disable', 'accounts', user).json['status'], 'disabled')
        self.assertIn('Nothing to do', self.ok('--yes', 'act', 'disable', 'accounts', user).err)
        self.assertEqual(self.user_at_vendor('ed@acme.example', self.domain)['status'], 'disabled')
        self.assertEqual(self.ok('--yes', 'act', 'enable', 'accounts', user).json['status'], 'active')
        path = f'/user/email/ed@acme.example/domain/{self.domain}'
        self.assertEqual(self.ask('POST', path + '/disable')[0], 200)
        self.assertEqual(self.ok('--yes', 'act', 'disable', 'accounts', user).json['status'], 'disabled')

    def test_update(self):
        user = self.add_user(self.domain, 'ed@acme.example', '--set', 'userName=Ed', '--set', 'role=ADMIN')['id']
        self.ok('--yes', 'update', 'accounts', user, '--set', 'userName=Edgar', '--set', 'phone=+49 30 1')
        told = self.ask('GET', '/user/email/ed@acme.example')[1]
        self.assertEqual((told['userName'], told['phone']), ('Edgar', '+49 30 1'))
        self.ok('--yes', 'update', 'accounts', user, '--set', 'phone=')
        told = self.ask('GET', '/user/email/ed@acme.example')[1]
        self.assertEqual((told['userName'], told['phone']), ('Edgar', None))
        self.assertIn('Nothing to do', self.ok('--yes', 'update', 'accounts', user, '--set', 'userName=Edgar').err)
        run = self.cli('--yes', 'update', 'accounts', user, '--set', 'userName=')
        self.assertEqual(run.code, 2, run.err)

    def test_update_of_an_external_one(self):
        user = self.add_user(self.domain, 'gus@acme.example', '--set', 'role=reviewer', '--set', 'kind=external',
                             '--set', 'externalId=idp-1')['id']
        self.ok('--yes', 'update', 'accounts', user, '--set', 'userName=Gustav')
        self.assertEqual(self.ask('GET', '/user/email/gus@acme.example')[1]['userName'], 'Gustav')

    def test_remove(self):
        user = self.add_user(self.domain, 'ed@acme.example', '--set', 'role=ADMIN')['id']
        self.ok('--yes', 'delete', 'accounts', user)
        self.assertEqual(self.ask('GET', f'/user/email/ed@acme.example/domain/{self.domain}')[0], 400)
        self.ok('sync')
        self.assertEqual(self.cli('show', 'accounts', user).code, 2)

    def test_the_owner_stays(self):
        self.ok('sync')
        run = self.cli('--yes', 'delete', 'accounts', f'ada@acme.example/{self.domain}')
        self.assertEqual(run.code, 1, run.err)
        self.assertEqual(self.applied('DELETE', f'*/domain/{self.domain}'), 0)


class Going(DevoCase):
    """What goes wrong on the way."""

    def test_a_domain_whose_answer_was_lost(self):
        self.connected()
        with self.fault('reset-after:POSTx1'):
            made = self.create_domain('acme').json
        self.assertEqual((made['id'], made['status']), ('acme@sandbox', 'no-owner'))
        self.assertEqual(self.applied('POST', '*/domain'), 1)

    def test_an_owner_whose_answer_was_lost(self):
        self.connected()
        with self.fault('reset-after:POST /probio/userx1'):
            made = self.create_domain('acme', '--set', 'owner=ada@acme.example').json
        self.assertEqual(made['status'], 'active')
        self.assertEqual((self.applied('POST', '*/domain'), self.applied('POST', '*/user/internal')), (1, 1))

    def test_other_changes_whose_answers_were_lost(self):
        self.connected()
        domain = self.owned_domain()
        user = f'ed@acme.example/{domain}'
        changes = (
            ('create', 'accounts', '--parent', domain, '--set', 'email=ed@acme.example', '--set', 'role=ADMIN'),
            ('update', 'accounts', user, '--set', 'userName=Edgar'),
            ('act', 'set-role', 'accounts', user, '--set', 'role=NO_PRIVILEGES'),
            ('act', 'disable', 'domains', domain),
            ('act', 'enable', 'domains', domain),
            ('act', 'change-plan', 'domains', domain, '--set', 'plan=my-business-plan'),
            ('act', 'set-retention', 'domains', domain, '--set', 'volume=2', '--set', 'retentionValue=3', '--set',
             'retentionUnit=WEEKS'),
            ('delete', 'accounts', user),
            ('delete', 'domains', domain),
        )
        for change in changes:
            with self.subTest(change):
                before = self.applied()
                with self.fault('reset-after:DELETEx1' if change[0] == 'delete' else 'reset-after:Px1'):
                    self.ok('--yes', *change)
                self.assertEqual(self.applied(), before + 1)
        self.assertEqual({h['state'] for h in self.ok('history').json}, {'done'})

    def test_what_never_arrived_is_sent_again(self):
        self.connected()
        with self.fault('reset-before:POSTx1'):
            self.create_domain('acme')
        self.assertEqual(self.applied('POST', '*/domain'), 1)

    def test_reads_that_lag_behind(self):
        self.connected()
        domain = self.owned_domain()
        with self.fault('stale-readx1'):
            self.assertEqual(self.ok('--yes', 'act', 'disable', 'domains', domain).json['status'], 'disabled')
        with self.fault('stale-readx1'):
            made = self.create_domain('second').json
        self.assertEqual((made['id'], made['status']), ('second@sandbox', 'no-owner'))
        self.ok('sync')
        self.assertEqual(self.ok('show', 'domains', domain).json['status'], 'disabled')

    def test_a_lost_answer_and_reads_that_lag_behind(self):
        self.connected()
        with self.fault('reset-after:POSTx1', 'stale-readx1'):
            self.create_domain('acme')
        self.assertEqual(self.applied('POST', '*/domain'), 1)

    def test_answers_that_make_no_sense(self):
        self.connected()
        known = len(self.ok('list', 'domains').json)
        for fault in ('wrong-type', 'html', 'garbage', 'truncate', 'empty'):
            with self.subTest(fault):
                with self.fault(f'{fault}:GET'):
                    run = self.cli('sync')
                self.assertEqual(run.code, 4, run.err)
                self.assertEqual(len(self.ok('list', 'domains').json), known)
        self.ok('sync')

    def test_nonsense_after_it_happened(self):
        self.connected()
        for fault in ('html', 'garbage', '500-after'):
            with self.subTest(fault):
                with self.fault(f'{fault}:POSTx1'):
                    made = self.create_domain(f'by-{fault}').json
                self.assertEqual(made['id'], f'by-{fault}@sandbox')
        self.assertEqual(self.applied('POST', '*/domain'), 3)

    def test_throttled(self):
        self.connect()
        with self.fault('throttle:GETx2'):
            self.ok('sync')
        with self.fault('throttle:POSTx1'):
            self.assertEqual(self.create_domain('acme').json['id'], 'acme@sandbox')
        self.assertEqual(self.applied('POST', '*/domain'), 1)

    def test_rows_that_come_twice(self):
        self.connect()
        with self.fault('duplicate-rows'):
            self.ok('sync')
        self.assertEqual(len(self.ok('list', 'domains').json), len(self.ask('GET', '/domain?all=true')[1]))


if __name__ == '__main__':
    unittest.main()
