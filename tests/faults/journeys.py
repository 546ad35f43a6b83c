# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills where a change has a longer way: a file that is read and planned, a plan that pauses or is cancelled, a wait for
the vendor, reports, and a home of an older version."""
import contextlib
import csv
import os
import pathlib
import re
import signal
import sqlite3

from house import BAD, Bench, Verdict, summary
from kills import killed_at
import roads
import statefile

READING = ['csv.opened', 'csv.in-parse', 'csv.parsed', 'plan.in-transaction', 'plan.committed']
WAITING = ['back-off', 'pace.waiting']
CANCELLING = ['cancelling', 'move.in-transaction', 'move.committed']
REPORTING = ['report.before-rename', 'report.renamed']
MIGRATING = ['migration.backed-up', 'migration.in-transaction', 'migration.committed']
NOT_THERE = ('pre-check', 'Nothing is asked at the vendor before a change: it is checked against the cache, and the '
             'vendor refuses. Undo alone looks first, and keeps nothing before it has looked.')


def reading(bench, name, road):
    """Nothing is kept of it or all of it, and all of its rows happen once."""
    bench.measure(road)
    for point in READING:
        yield name, road.name, (point,), killed_at(bench, road, (point,))
    apply = roads.ImportApply(road.create)
    bench.measure(apply)
    for point in ('intent.committed', 'answer.complete', 'outcome.committed'):
        yield name, apply.name, (point,), killed_at(bench, apply, (point + '@2',))
    # "apply --first" itself ends with the rest still open, so that what resuming gives is what is expected.
    first = roads.ImportApply(road.create, '--first', '2', name='import apply --first')
    bench.expected[first.name] = bench.expected[apply.name]
    yield name, first.name, ('pausing',), killed_at(bench, first, ('pausing',))


def shortly_before_the_minute(bench):
    """By the vendor's clock: one that counts by minutes is waited for until its next one."""
    second = int(bench.sandbox.control('clock')['now'][17:19])
    bench.sandbox.control('clock', {'advance_seconds': (57 - second) % 60})


def waiting(bench, name):
    create = bench.roads[0]
    # The second time it is asked the vendor says yes.
    # Everything is a POST in one dialect; there the place tells.
    changing = 'Create' if bench.dialect == 'v2' else 'POST'
    for point in WAITING:
        shortly_before_the_minute(bench)
        with bench.fault(f'throttle:{changing}@1x1'):
            verdict = killed_at(bench, create, (point,))
        yield name, create.name, (point,), verdict


def cancelled(bench, name, road):
    """Killed while a plan is cancelled, it is open as it was or cancelled, and cancelling it again ends it: nothing of
    it was ever sent."""
    for point in CANCELLING:
        plan = bench.ok(*road.words(bench)).json['plan']
        before = bench.applied()
        run = bench.cli('--yes', 'plans', 'cancel', plan, failpoint=point)
        if run.code != -signal.SIGKILL:
            yield name, 'plans cancel', (point,), Verdict('false', 0, f'not killed: {run.code} {run.err}')
            continue
        if plan in bench.open_plans():
            bench.cli('--yes', 'plans', 'cancel', plan)
        states = {row['state'] for row in bench.ok('history', '--plan', plan).json}
        word = 'twice' if bench.applied() != before else 'done' if states == {'cancelled'} else 'false'
        yield name, 'plans cancel', (point,), Verdict(word, 1, f'{states}')


def files_of(folder):
    return {path.name: path.read_bytes() for path in folder.glob('*.csv')}


def reported(bench, name, road):
    """A file of a report is there whole or not at all, and each row is in exactly one."""
    for point in REPORTING:
        path = road.write(bench)
        plan = bench.ok('import', 'plan', str(path), '--kind', road.create.kind, '--connection', 'mine').json['plan']
        bench.ok('--yes', 'import', 'apply', plan)
        folder = bench.scratch / f'report-{bench.number()}'
        folder.mkdir()
        run = bench.cli('import', 'report', plan, '--dir', str(folder), failpoint=point)
        left = files_of(folder)
        told = bench.ok('import', 'report', plan, '--dir', str(folder)).json
        whole = files_of(folder)
        rows = [row['kontor_line'] for text in whole.values()
                for row in csv.DictReader(text.decode('utf-8-sig').splitlines())]
        lines = [str(number + 2) for number in range(road.rows)]
        word = 'done' if run.code == -signal.SIGKILL else 'false'
        if any(whole.get(file) != text for file, text in left.items()) or len(whole) != len(told['files']):
            word = 'false'
        if sorted(rows) != lines:
            word = 'lost' if len(rows) < len(lines) else 'twice'
        yield name, 'import report', (point,), Verdict(word, 1, f'{sorted(left)} {sorted(whole)} {rows}')


def steps():
    """The SQL of each step of the state, as the source has it; up to the first that is made by code."""
    source = (pathlib.Path(os.environ['KONTOR_SOURCE']) / 'models/storage/statestore.cpp').read_text(encoding='utf-8')
    texts = dict(re.findall(r'const char \*(\w+) = R"\((.*?)\)";', source, re.DOTALL)) | {'""': ''}
    for first, second, made in re.findall(r'Migration\{\{(\S+), (\S+?)\}(, \w+)?\}', source):
        if made:
            return
        yield texts[first] + texts[second]


def make_old(path, version):
    """The state as an earlier version wrote it: its schema, with what it knew of the rows."""
    old = path.with_name('old.sqlite')
    old.unlink(missing_ok=True)
    with statefile.writing(old) as database:
        database.executescript(''.join(list(steps())[:version]))
        database.execute(f'PRAGMA user_version={version}')
        database.execute('ATTACH ? AS new', (str(path),))
        for (table,) in database.execute("SELECT name FROM sqlite_schema WHERE type='table'").fetchall():
            columns = ','.join(row[1] for row in database.execute(f'PRAGMA main.table_info({table})'))
            database.execute(f'INSERT OR REPLACE INTO main.{table}({columns}) SELECT {columns} FROM new.{table}')
        database.commit()
        database.execute('PRAGMA journal_mode=WAL')
    for suffix in ('-wal', '-shm'):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    old.chmod(0o600)
    old.replace(path)


def version_of(path):
    with contextlib.closing(sqlite3.connect(f'file:{path}?mode=ro', uri=True)) as database:
        sound = database.execute('PRAGMA integrity_check').fetchone()[0]
        return database.execute('PRAGMA user_version').fetchone()[0] if sound == 'ok' else sound


def migrated(bench, name):
    """An older home with a change that was sent and not settled: whatever the moment, it has all of it afterwards."""
    create = bench.roads[0]
    state = bench.home / 'state.sqlite'
    current = version_of(state)
    for version in range(1, len(list(steps())) + 1):
        for point in MIGRATING if version < current else ():
            words, before, plans = create.words(bench), bench.applied(), bench.plans()
            killed = bench.cli('--yes', *words, stdin=create.stdin, failpoint='answer.complete').code
            make_old(state, version)
            kept = bench.plans()
            # The first step of several is the one that is killed; the next start goes on from there.
            run = bench.cli('plans', failpoint=point)
            copies = {int(path.suffix.removeprefix('.before-')): version_of(path)
                      for path in state.parent.glob('state.sqlite.before-*')}
            wrong = [f'{at} is {found}' for at, found in copies.items() if found != at - 1]
            verdict = bench.recovered(create, words, before, plans)
            if (killed, run.code) != (-signal.SIGKILL, -signal.SIGKILL) or kept - bench.plans() or \
                    version_of(state) != current or wrong:
                verdict = Verdict('false', 0, f'{killed} {run.code} {run.err} {version_of(state)} {wrong}')
            yield name, f'from version {version}', (point,), verdict._replace(kills=2)


def journeys(name):
    results = []
    with Bench(name) as bench:
        create = bench.roads[0]
        bench.measure(create)
        road = roads.ImportPlan(create)
        steps = [waiting(bench, name)]
        if name in roads.FILES:
            steps += [reading(bench, name, road), cancelled(bench, name, road), reported(bench, name, road)]
        if name == 'rackspace':
            steps.append(migrated(bench, name))
        for step in steps:
            results += step
    return results


def main(options, pool):
    results = [one for some in pool.map(journeys, options.vendors) for one in some]
    for name, verb, cell, verdict in results:
        note = f': {verdict.note}' if verdict.word in (*BAD, 'n/a', 'review', 'refused') else ''
        print(f"{name:13} {verb:22} {cell[0]:24} {verdict.word}{note}")
    print(f'n/a: {NOT_THERE[0]} sent, answered, committed. {NOT_THERE[1]}')
    reached = {cell[0].split('@')[0] for *_, cell, verdict in results if verdict.kills}
    missing = set(READING + WAITING + CANCELLING + REPORTING + MIGRATING + ['pausing']) - reached
    if missing and set(roads.FILES) <= set(options.vendors):
        print(f'never reached: {sorted(missing)}')
        return False
    return summary(results, 'journeys')
