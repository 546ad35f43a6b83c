# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A vendor made of a description and a client only: its verbs, lists and templates on the command line."""
import json
import os
import subprocess
import sys
import tempfile
import unittest

CLI = sys.argv.pop(1)


class FifthVendor(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.home = os.path.join(scratch.name, 'home')
        self.ok('connections', 'add', 'tiny', '--label', 'tiny', '--base-url', 'https://tiny.example')

    def run_cli(self, *arguments):
        return subprocess.run([CLI, '--home', self.home, '--secrets', 'session', '--format', 'json', '--yes', *arguments],
                              env=dict(os.environ, KONTOR_SECRET_TINY_KEY='k', KONTOR_SETTLE_MS='20'), check=False,
                              capture_output=True, text=True, timeout=60)

    def ok(self, *arguments):
        run = self.run_cli(*arguments)
        self.assertEqual(run.returncode, 0, run.stderr)
        return json.loads(run.stdout) if run.stdout.strip().startswith(('{', '[')) else run.stdout

    def test_is_described(self):
        vendor = self.ok('vendors')[0]
        self.assertEqual(vendor['id'], 'tiny')
        self.assertEqual({r['type'] for r in vendor['resources']}, {'client', 'site', 'work', 'tariff'})

    def test_is_fetched_and_listed(self):
        self.ok('sync', 'tiny')
        self.assertEqual([r['id'] for r in self.ok('list', 'domains')], ['old.example'])
        self.assertEqual([r['id'] for r in self.ok('list', 'lookups')], ['basic'])
        self.assertEqual(self.ok('show', 'domains', 'old.example')['fields']['tariff'], 'basic')

    def test_verbs_and_further_steps(self):
        made = self.ok('create', 'domains', '--set', 'name=new.example', '--set', 'owner=o@example.com')
        self.assertEqual(made['id'], 'new.example')
        self.assertEqual([row['state'] for row in self.ok('history')], ['done', 'done'])

    def test_what_is_not_offered_is_not_there(self):
        self.ok('sync', 'tiny')
        refused = self.run_cli('delete', 'domains', 'old.example')
        self.assertEqual(refused.returncode, 1)
        self.assertIn('block', refused.stderr)
        self.assertNotIn('block-now', refused.stderr)

    def test_template(self):
        header = self.ok('template', 'domains')
        self.assertEqual(header.strip().split(',')[:2], ['name', 'tariff'])

    def test_an_action_makes_a_record_that_is_kept_here(self):
        self.ok('act', 'add-existing', 'customers', '--set', 'number=77', '--set', 'name=Old')
        self.assertEqual(self.ok('list', 'customers')[0]['name'], 'Old')
        self.ok('sync', 'tiny')
        self.assertEqual(self.ok('list', 'customers')[0]['id'], '77')


unittest.main()
