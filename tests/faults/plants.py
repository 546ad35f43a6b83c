# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The proof on trial: losses, doubles and false reports are made on purpose, on the vendor's side or in the journal, and
each must be called by its name. The same kills without them must come out well."""
import collections
import contextlib
import subprocess

import disk
from house import BAD, BIN, Bench, Run
from kills import killed_at
import statefile

Plant = collections.namedtuple('Plant', 'what road points at hand verdict faults', defaults=[()])


class Tampered(Bench):
    """A bench into whose home, or whose vendor, somebody puts a hand: hand(bench, road, words, plans) at the moment
    that "at" names."""
    at, hand, faults = '', None, ()

    def after_the_end(self, road, words, plans):
        self.reach('end', road, words, plans)

    def after_recovery(self, road, words, plans):
        self.reach('recovery', road, words, plans)

    def reach(self, moment, road, words, plans):
        if moment != self.at:
            return
        if self.hand:
            self.hand(self, road, words, plans)
        if self.faults:
            self.sandbox.control('fault', {'faults': list(self.faults)})


@contextlib.contextmanager
def without_rules(bench):
    """The journal, where nothing is forbidden: as if the program had no triggers, or had them wrong."""
    with statefile.writing(bench.home / 'state.sqlite') as database:
        rules = database.execute("SELECT name,sql FROM sqlite_schema WHERE type='trigger' AND tbl_name IN "
                                 "('change','attempt')").fetchall()
        for name, _ in rules:
            database.execute(f'DROP TRIGGER {name}')
        yield database
        for _, sql in rules:
            database.execute(sql)


def new_plans(database, plans):
    return [row[0] for row in database.execute('SELECT id FROM plan') if row[0] not in plans]


def says(state):
    """The journal says that the change is in this state."""
    def hand(bench, _road, _words, plans):
        with without_rules(bench) as database:
            for plan in new_plans(database, plans):
                database.execute('UPDATE change SET state=? WHERE plan=?', (state, plan))
                statefile.seal(database, plan)
    return hand


def forgets(bench, _road, _words, plans):
    """The journal has never heard of it."""
    with without_rules(bench) as database:
        database.execute('PRAGMA foreign_keys=OFF')
        for plan in new_plans(database, plans):
            for table in ('attempt', 'sealed_secret', 'change'):
                database.execute(f'DELETE FROM {table} WHERE plan=?', (plan,))
            database.execute('DELETE FROM plan WHERE id=?', (plan,))


def sent_once_more(bench, road, words, _plans):
    """The vendor gets it a second time, from a home that knows nothing of the first."""
    stranger = bench.scratch / 'stranger'
    environment = bench.environment

    def cli(*more):
        call = [BIN / 'kontor-cli', '--home', stranger, '--secrets', 'session', '--format', 'json', '--yes', *more]
        run = Run(subprocess.run(call, input=road.stdin, capture_output=True, text=True, check=False,
                                 env=environment))
        if run.code != 0:
            raise RuntimeError(run.err)
    if not stranger.exists():
        pairs = [f'--set={key}={value}' for key, value in bench.told['settings'].items()]
        cli('connections', 'add', bench.vendor, '--label', 'mine', '--base-url', bench.told['base_url'], *pairs,
            '--pace', 'off')
    cli('sync')
    again = list(words)
    if words[0] == 'update':
        again[-1] += ' again'  # what is there already is not sent
    cli(*again)


PLANTS = [
    Plant('the vendor has it twice', 'create', ('outcome.committed',), 'recovery', sent_once_more, 'twice'),
    Plant('the vendor has an update twice', 'update', ('outcome.committed',), 'recovery', sent_once_more, 'twice'),
    Plant('the vendor has it twice, and the journal nothing', 'create', ('plan.in-transaction',), 'recovery',
          sent_once_more, 'lost'),
    Plant('what was sent is ready to be sent', 'create', ('outcome.before',), 'end', says('ready'), 'twice'),
    Plant('what was sent is planned', 'create', ('answer.complete',), 'end', says('planned'), 'twice'),
    Plant('what happened is forgotten', 'create', ('outcome.before',), 'end', forgets, 'lost'),
    Plant('what is done is forgotten', 'delete', ('outcome.committed',), 'end', forgets, 'lost'),
    Plant('it is left open', 'create', ('outcome.committed',), 'recovery', says('wait'), 'lost'),
    Plant('what never left is done', 'create', ('intent.committed',), 'end', says('done'), 'false'),
    Plant('what never left was not needed', 'update', ('intent.committed',), 'end', says('skipped'), 'false'),
    Plant('what happened was refused', 'create', ('outcome.before',), 'end', says('rejected'), 'false'),
    Plant('what happened was cancelled', 'disable', ('outcome.before',), 'end', says('cancelled'), 'false'),
    Plant('asked for again it fails', 'create', ('plan.in-transaction',), 'end', None, 'false',
          ('status:POST=400',)),
]


def tried(bench, plant, planted):
    bench.at, bench.hand, bench.faults = (plant.at, plant.hand, plant.faults) if planted else ('', None, ())
    try:
        return killed_at(bench, bench.road(plant.road), plant.points)
    finally:
        bench.sandbox.control('fault', {'faults': []})
        # Nothing of it may be on the next one's way.
        bench.at, bench.hand, bench.faults = '', None, ()
        for plan in bench.open_plans():
            bench.cli('--yes', 'plans', 'resume', plan)


def undisturbed_but_refused(bench):
    """A program that nobody killed and that failed all the same."""
    road = bench.road('create')
    words, before = road.words(bench), bench.applied()
    with bench.fault('status:POST=400'):
        run = bench.cli('--yes', *words, failpoint='no.such.place')
    return bench.undisturbed(road, run, before)


def planted(some):
    """In a home of its own. What is to be printed of each, and whether it was called by its name."""
    told = []
    with Tampered('rackspace') as bench:
        for road in bench.roads:
            bench.measure(road)
        for plant in some:
            clean, verdict = tried(bench, plant, False), tried(bench, plant, True)
            well = clean.word not in BAD and clean.kills == 1 and verdict.word == plant.verdict
            said = (f"{'seen' if well else 'NOT SEEN':9} {plant.what} ({plant.road}, {plant.points[0]}): "
                    f'{verdict.word.upper()}, and {clean.word} without it')
            told.append((said if well else f'{said}\n  {verdict.note}\n  without it: {clean.note}', well))
        if PLANTS[-1] in some:
            verdict = undisturbed_but_refused(bench)
            told.append((f'{verdict.word.upper()}: it failed, and nobody disturbed it', verdict.word == 'false'))
    return told


def main(_options, pool):
    """Those of disk, power and races are in these themselves, where they are made in the same way."""
    disk.check_that_it_sees()
    shares = 3
    told = [one for some in pool.map(planted, [PLANTS[at::shares] for at in range(shares)]) for one in some]
    for said, _ in told:
        print(said)
    seen, total = sum(well for _, well in told), len(PLANTS) + 1
    print(f'plants: {seen} of {total} called by their name')
    return seen == total
