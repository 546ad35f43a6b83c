# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody sets the clock of the computer, far ahead or far back: while a change waits because the vendor asked for it,
in the middle of a plan, and between the end of the program and its next start."""
import datetime
import pathlib
import random
import signal
import struct
import subprocess
import time

from house import BAD, BIN, PATIENCE_S, TESTS, Bench, Verdict, summary
import roads

SHIM = TESTS / 'kontor-clockshim.so'
JUMPS = {'an hour ahead': 3600, 'an hour back': -3600, 'a day ahead': 86400, 'a day back': -86400,
         'ten years ahead': 10 * 365 * 86400}
RETRY_AFTER_S = 1  # that the imitated vendors ask for
# The one that counts by minutes is asked by its own clock, which stays as it is: nothing to be shortened by ours.
WAITING = ('devo', 'lima-city', 'monit24 rpc', 'monit24 rest')
VENDORS = ('rackspace', *WAITING)


class Clock:
    """What the programs of a bench take for the time."""

    def __init__(self, bench):
        self.file = pathlib.Path(bench.scratch) / 'clock'
        self.set(0)
        bench.environment |= {'LD_PRELOAD': str(SHIM), 'KONTOR_CLOCK_FILE': str(self.file)}

    def set(self, seconds):
        with open(self.file, 'r+b' if self.file.exists() else 'wb') as file:
            file.write(struct.pack('=q', seconds * 1000))


def check_that_it_is_set(bench, clock):
    """The program goes by the shim's clock: a change that is made tomorrow is of tomorrow in the history."""
    tomorrow = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=23)
    clock.set(86400)
    bench.change(bench.roads[0])
    told = max(row['at'] for row in bench.ok('history').json)
    clock.set(0)
    if datetime.datetime.fromisoformat(told.replace('Z', '+00:00')) < tomorrow:
        raise RuntimeError(f'the clock of the program is not set: {told}')


def meanwhile(bench, clock, jump, seconds, words, stdin=''):
    """A run in which the clock is set after so many seconds: its code, what it said, and how long it took."""
    begun = time.monotonic()
    with subprocess.Popen(bench.call(BIN / 'kontor-cli', '--yes', *words), env=bench.environment, text=True,
                          stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
        process.stdin.write(stdin)
        process.stdin.close()
        time.sleep(seconds)
        clock.set(jump)
        said = process.stderr.read()
        process.wait(PATIENCE_S)
    return process.returncode, said, time.monotonic() - begun


def asked_to_wait(bench, clock, jump):
    """The vendor is waited for as long as it asked for, whatever the clock says."""
    road = bench.roads[0]
    words, before, plans = road.words(bench), bench.applied(), bench.plans()
    changing = 'Create' if bench.dialect == 'v2' else 'POST'
    with bench.fault(f'throttle:{changing}@1x1'):
        code, said, seconds = meanwhile(bench, clock, jump, RETRY_AFTER_S / 2, words, road.stdin)
    if seconds < RETRY_AFTER_S:
        return Verdict('false', 0, f'it did not wait: {seconds:.2f} s')
    if code != 0:
        return Verdict('false', 0, f'{code}: {said}')
    return bench.recovered(road, words, before, plans)


def in_a_plan(bench, clock, jump, dice, usual):
    road = next(one for one in bench.more if one.name == 'import apply')
    words, before, plans = road.words(bench), bench.applied(), bench.plans()
    code, said, _ = meanwhile(bench, clock, jump, dice.uniform(0, usual), words)
    if code != 0:
        return Verdict('false', 0, f'{code}: {said}')
    return bench.recovered(road, words, before, plans)


def between_starts(bench, clock, jump):
    """Killed when it was sent, and read back by a start that finds another time."""
    road = bench.roads[0]
    words, before, plans = road.words(bench), bench.applied(), bench.plans()
    run = bench.cli('--yes', *words, stdin=road.stdin, failpoint='answer.complete')
    if run.code != -signal.SIGKILL:
        return Verdict('false', 0, f'not killed: {run.code} {run.err}')
    clock.set(jump)
    return bench.recovered(road, words, before, plans)._replace(kills=1)


def clocks(name, seed):
    dice, results = random.Random(f'{seed} {name}'), []
    with Bench(name) as bench:
        clock = Clock(bench)
        bench.latest = 1000  # the history goes by the clock: the newest is not the first where that was set back
        check_that_it_is_set(bench, clock)
        bench.measure(bench.roads[0])
        kinds = [('between two starts', between_starts, ())]
        if name in WAITING:
            kinds.append(('while it waits', asked_to_wait, ()))
        if name in roads.FILES:
            bench.more = [roads.ImportApply(bench.roads[0])]
            kinds.append(('in a plan', in_a_plan, (dice, bench.measure(bench.more[0]))))
        for kind, act, more in kinds:
            for jump, seconds in JUMPS.items():
                clock.set(0)
                results.append((name, kind, (jump,), act(bench, clock, seconds, *more)))
                if results[-1][-1].word in BAD:
                    print(*results[-1], flush=True)
    return results


def main(options, pool):
    names = [name for name in VENDORS if name in options.vendors]
    results = [one for some in pool.map(clocks, names, [options.seed] * len(names)) for one in some]
    return summary(results, 'clocks') and bool(results)
