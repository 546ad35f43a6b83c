# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What all parts of tests/faults share: a vendor with a home of its own, the program that is disturbed on it, what a
person does afterwards, and the verdict: nothing may be lost, happen twice, or be told otherwise than it was."""
import collections
import contextlib
import os
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile
import time

BIN = pathlib.Path(os.environ['KONTOR_BIN'])
TESTS = pathlib.Path(os.environ['KONTOR_TEST_BIN'])
KILLABLE = TESTS / 'kontor-cli-failpoints'
SHIM = TESTS / 'kontor-diskshim.so'
sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / 'cli'))
from clicase import Run, Sandbox  # noqa: E402
import roads  # noqa: E402

OVER = {'done', 'rejected', 'skipped', 'cancelled', 'not-run', 'review'}
PATIENCE_S = 90  # for what takes a fraction of a second, or the minute that a throttled vendor asks for
SETTLE_MS = '50'  # longer than the imitated vendors take, as the real one is longer than the vendors'
Verdict = collections.namedtuple('Verdict', 'word kills note')
WORDS = {'done': 'D', 'again': 'A', 'review': 'R', 'refused': 'F', 'n/a': '-', 'lost': 'LOST', 'twice': 'TWICE',
         'false': 'FALSE'}
BAD = ('lost', 'twice', 'false')


class Bench:
    """One vendor with a home of its own, and how many changes each road makes when nobody disturbs it."""
    latest = 40  # changes of the history, among which those of the road in question are

    def __init__(self, name):
        self.name = name
        self.vendor, self.dialect, make, ready = roads.VENDORS[name]
        self.sandbox = Sandbox('--customers', '12')
        self.folder = tempfile.TemporaryDirectory()
        self.scratch = pathlib.Path(self.folder.name)
        self.home = self.scratch / 'home'
        self.environment = dict(os.environ, KONTOR_SETTLE_MS=SETTLE_MS, KONTOR_PORTION_MS='0',
                                KONTOR_SECRET_JOURNAL_SEALING_KEY='ab' * 32)
        self.numbers, self.known, self.expected = 0, {}, {}
        told = self.sandbox.announced['vendors'][self.vendor]
        self.told = told | told.get('dialects', {}).get(self.dialect, {})
        self.connect('mine', 'off')
        self.ok('sync')
        if ready:
            ready(self)
        self.roads = make()

    def connect(self, label, pace):
        for key, value in self.told['secrets'].items():
            self.environment[self.secret_name(key, label)] = value
        pairs = [f'--set={key}={value}' for key, value in self.told['settings'].items()]
        self.ok('connections', 'add', self.vendor, '--label', label, '--base-url', self.told['base_url'], *pairs,
                '--pace', pace)

    def close(self):
        self.sandbox.close()
        self.folder.cleanup()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    @staticmethod
    def secret_name(key, label='mine'):
        return 'KONTOR_SECRET_' + re.sub('[^A-Z0-9]', '_', f'{label}_{key}'.upper())

    def number(self):
        self.numbers += 1
        return self.numbers

    def road(self, name):
        return next(road for road in self.roads if road.name == name)

    def call(self, program, *words):
        return [program, '--home', self.home, '--secrets', 'session', '--format', 'json', *words]

    def cli(self, *words, stdin='', failpoint='', more=None):
        """more: further environment, as for the shim."""
        program = KILLABLE if failpoint else BIN / 'kontor-cli'
        call = self.call(program, *words)
        try:
            return Run(subprocess.run(call, input=stdin, capture_output=True, text=True, timeout=PATIENCE_S,
                                      check=False,
                                      env=self.environment | {'KONTOR_FAILPOINT': failpoint} | (more or {})))
        except subprocess.TimeoutExpired:
            return Run(subprocess.CompletedProcess(call, 'endless', '', f'not over after {PATIENCE_S} s'))

    def ok(self, *words, **more):
        run = self.cli(*words, **more)
        if run.code != 0:
            raise RuntimeError(f"{self.name}: {' '.join(map(str, words))}: {run.code}\n{run.err}")
        return run

    def change(self, road):
        return self.ok('--yes', *road.words(self), stdin=road.stdin).json

    def look(self, kind, number):
        return self.ok('show', kind, number, '--fresh').json

    @contextlib.contextmanager
    def fault(self, *faults):
        self.sandbox.control('fault', {'faults': list(faults)})
        try:
            yield
        finally:
            self.sandbox.control('fault', {'faults': []})

    def applied(self):
        counts = collections.Counter()
        for one in self.sandbox.control('applied'):
            counts[(one['verb'], one['path'], one['object'])] += one['count']
        return counts

    def plans(self):
        """All that were ever journalled. Only while no program is killed: a look must not repair anything."""
        with contextlib.closing(sqlite3.connect(f"file:{self.home / 'state.sqlite'}?mode=ro", uri=True)) as state:
            return {row[0] for row in state.execute('SELECT id FROM plan')}

    def measure(self, road):
        road.set_up(self)
        words, before, begun = road.words(self), self.applied(), time.monotonic()
        self.ok('--yes', *words, stdin=road.stdin)
        self.finish(road)
        self.expected[road.name] = self.applied() - before
        return time.monotonic() - begun

    def finish(self, road):
        """What a road leaves waiting for a person."""
        if road.waits:
            for plan in self.open_plans():
                self.ok('--yes', 'plans', 'resume', plan)

    def open_plans(self):
        return [one['plan'] for one in self.ok('plans').json]

    # Where the self-test puts its hands in; nothing happens here in any other run.

    def after_the_end(self, road, words, plans):
        """The program was ended; nobody has started it again."""

    def after_recovery(self, road, words, plans):
        """A person has gone on; nobody has looked yet."""

    def recovered(self, road, words, before, plans):
        """As a person would go on: what is open is resumed, what was never kept is asked for again."""
        said = ''
        self.after_the_end(road, words, plans)
        for _ in range(4):
            waiting = self.open_plans()
            if not waiting:
                break
            for plan in waiting:
                said = self.cli('--yes', 'plans', 'resume', plan).err.strip()
        self.after_recovery(road, words, plans)
        rows = [row for row in self.ok('history', '--limit', str(self.latest)).json
                if row['plan'] not in plans or row['plan'] == road.plan]
        if rows:
            return self.judge(road, rows, self.applied() - before, said)
        if self.applied() != before:
            return Verdict('lost', 0, 'it happened, and the journal does not know it')
        run = self.cli('--yes', *words, stdin=road.stdin)
        self.finish(road)
        self.after_recovery(road, words, plans)
        total, most = self.amount(self.applied() - before)
        wanted, most_wanted = self.amount(self.expected[road.name])
        if total > wanted or most > most_wanted:
            return Verdict('twice', 0, f'asked for again: {dict(self.applied() - before)}')
        if run.code == 0 and total == wanted:
            return Verdict('again', 0, '')
        return Verdict('false', 0, f'asked for again: {run.code} {run.err.strip()}')

    def judge(self, road, rows, happened, said):
        states = {row['state'] for row in rows}
        note = '; '.join(f"{row['verb']} {row['state']} {row['error']}".strip() for row in rows) + f' {said}'
        total, most = self.amount(happened)
        wanted, most_wanted = self.amount(self.expected[road.name])
        if most > most_wanted or total > wanted:
            return Verdict('twice', 0, f'{dict(happened)}: {note}')
        if not states <= OVER:
            return Verdict('lost', 0, f'left open: {note}')
        if states <= {'done', 'skipped'}:
            return Verdict('done' if total == wanted else 'false', 0, f'{dict(happened)}: {note}')
        if 'review' in states:
            return Verdict('review', 0, note)
        return Verdict('false' if total else 'refused', 0, f'{dict(happened)}: {note}')

    def undisturbed(self, road, run, before):
        if run.code == 0:
            self.finish(road)
        if run.code == 0 and self.amount(self.applied() - before) == self.amount(self.expected[road.name]):
            return Verdict('n/a', 0, 'is not reached')
        return Verdict('false', 0, f'nobody disturbed it, and it ended with {run.code}: {run.err.strip()}')

    @staticmethod
    def amount(happened):
        """How many changes took effect, and how many on the same thing."""
        return sum(happened.values()), max(happened.values(), default=0)


def summary(results, what):
    """Prints and judges; results are (vendor, road, cell, Verdict)."""
    counts = collections.Counter(verdict.word for *_, verdict in results)
    kills = sum(verdict.kills for *_, verdict in results)
    cells = len(results) - counts['n/a']
    for name, verb, cell, verdict in results:
        if verdict.word in BAD:
            print(f"{verdict.word.upper()}: {name} {verb}, {' then '.join(cell)}: {verdict.note}")
    why = {(name, verb): verdict.note for name, verb, _, verdict in results if verdict.word in ('review', 'refused')}
    for (name, verb), note in why.items():
        print(f'For example {name} {verb}: {note}')
    print(f"{what}: kills {kills}, cells {cells} of {len(results)}, " +
          ', '.join(f'{word} {counts[word]}' for word in WORDS if word != 'n/a'))
    return not any(counts[word] for word in BAD)
