# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two instances begin at the same moment on one home: one works, the other says that it cannot and changes nothing. When
the one that works is killed, the home is free at once."""
import json
import random
import shutil
import subprocess
import time

from house import BIN, Bench

QUICK, NIGHTLY = 40, 200
HOLD_MS = 150  # so long the vendor takes for an answer: the first is still there when the second comes
DONE, LOCKED = 0, 6


def started(bench, home, words):
    call = [BIN / 'kontor-cli', '--home', home, '--secrets', 'session', '--format', 'json', '--yes', *words]
    return subprocess.Popen(call, env=bench.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                            stderr=subprocess.PIPE, text=True)


def both(bench, home, words, gap):
    """Exit codes and what was said, of two at once; so many milliseconds apart."""
    first = started(bench, home, words[0])
    time.sleep(gap / 1000)
    second = started(bench, home, words[1])
    ends = [process.communicate(timeout=60) for process in (first, second)]
    return [(process.returncode, end[1]) for process, end in zip((first, second), ends)]


def what_is_wrong(ends, amount):
    codes = sorted(code for code, _ in ends)
    if codes == [DONE, DONE]:
        return 'both' if amount == 2 else f'both are done, {amount} happened'
    if codes != [DONE, LOCKED]:
        return f'{ends}'
    said = next(said for code, said in ends if code == LOCKED)
    if not said.startswith('kontor-cli: ') or len(said) < 40:
        return f'it does not say why: {said}'
    return '' if amount == 1 else f'{amount} happened'


def check_that_it_sees():
    locked = (LOCKED, 'kontor-cli: Kontor is open and holds the data: close it first.')
    right = what_is_wrong([(DONE, ''), locked], 1)
    wrong = [what_is_wrong([(DONE, ''), locked], 2), what_is_wrong([locked, locked], 0),
             what_is_wrong([(DONE, ''), (5, locked[1])], 1), what_is_wrong([(DONE, ''), (LOCKED, '')], 1),
             what_is_wrong([(DONE, ''), (DONE, '')], 1)]
    if right or not all(wrong):
        raise RuntimeError(f'it does not see what is wrong: {right} {wrong}')


def start_races(bench, count, dice):
    create, wrong, both_done = bench.roads[0], [], 0
    bench.measure(create)
    with bench.fault(f'delay:POST={HOLD_MS}'):
        for number in range(count):
            before = bench.applied()
            words = [create.words(bench), create.words(bench)]
            problem = what_is_wrong(both(bench, bench.home, words, dice.uniform(0, 5)),
                                    sum((bench.applied() - before).values()))
            if problem == 'both':
                both_done += 1
            elif problem:
                wrong.append(f'race {number}: {problem}')
    if both_done > count // 2:
        wrong.append(f'{both_done} of {count} did not meet')
    return wrong


def first_starts(bench, count, dice):
    """On a home that is not there yet: its folder, its state and its lock come into being under both of them."""
    wrong, told = [], bench.told
    for key, value in told['secrets'].items():
        bench.environment[bench.secret_name(key, 'yours')] = value
    for number in range(count):
        home = bench.scratch / 'new'
        shutil.rmtree(home, ignore_errors=True)
        pairs = [f'--set={key}={value}' for key, value in told['settings'].items()]
        words = [['connections', 'add', bench.vendor, '--label', label, '--base-url', told['base_url'], *pairs]
                 for label in ('mine', 'yours')]
        ends = both(bench, home, words, dice.uniform(0, 3))
        codes = sorted(code for code, _ in ends)
        labels = [one['label'] for one in bench_list(bench, home)]
        if codes not in ([DONE, DONE], [DONE, LOCKED]) or len(labels) != codes.count(DONE):
            wrong.append(f'first start {number}: {ends} {labels}')
    return wrong


def bench_list(bench, home):
    call = [BIN / 'kontor-cli', '--home', home, '--secrets', 'session', '--format', 'json', 'connections', 'list']
    return json.loads(subprocess.run(call, env=bench.environment, capture_output=True, text=True, check=True).stdout)


def killed_holders(bench, count, dice):
    """The one that comes right after the kill is let in, and settles what was left."""
    create, wrong = bench.roads[0], []
    bench.measure(create)
    for number in range(count):
        words, before, plans = create.words(bench), bench.applied(), bench.plans()
        with bench.fault(f'delay:POST={HOLD_MS}'):
            holder = started(bench, bench.home, words)
            time.sleep(dice.uniform(0.02, 0.15))
            holder.kill()
            holder.wait()
            next_one = bench.cli('plans')
        holder.communicate()
        verdict = bench.recovered(create, words, before, plans)
        if next_one.code != DONE or verdict.word not in ('done', 'again', 'review', 'refused'):
            wrong.append(f'holder {number}: {next_one.code} {next_one.err} {verdict}')
    return wrong


def in_a_home_of_its_own(races, count, seed):
    with Bench('rackspace') as bench:
        return races(bench, count, random.Random(f'{seed} {races.__name__}'))


def main(options, pool):
    check_that_it_sees()
    count = NIGHTLY if options.nightly else QUICK
    kinds = {start_races: count, first_starts: count // 4, killed_holders: count // 4}
    wrong = [line for lines in pool.map(in_a_home_of_its_own, kinds, kinds.values(), [options.seed] * len(kinds))
             for line in lines]
    for line in wrong:
        print(line)
    print(f'races: {count} starts at once, {count // 4} on a new home, {count // 4} holders killed, {len(wrong)} wrong')
    return not wrong
