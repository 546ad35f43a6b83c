# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""kontor-cli killed at named places on each road of change at each vendor, and at random, once and twice."""
import collections
import random
import signal
import subprocess
import sys
import time

from house import BAD, BIN, WORDS, Bench, Verdict, summary

FIRST = ['plan.portion-in-transaction', 'plan.portion-committed', 'plan.in-transaction', 'plan.committed',
         'move.in-transaction', 'move.committed', 'intent.before', 'intent.in-transaction', 'intent.committed',
         'request.made', 'body.before', 'body.given', 'answer.head', 'answer.complete', 'answer.parsed',
         'outcome.before', 'outcome.in-transaction', 'outcome.committed', 'secret.before-keychain',
         'secret.before-wipe', 'cache.in-transaction', 'cache.committed']
# Killed again while it recovers: once what was sent is at the vendor, once when nothing was sent.
RECOVERY = ['recover.in-transaction', 'recover.committed', 'input.before-open', 'look.sent', 'look.answered']
AGAIN = ([('answer.complete', second) for second in
          [*RECOVERY, 'outcome.in-transaction', 'outcome.committed', 'cache.in-transaction', 'cache.committed']] +
         [('intent.committed', second) for second in
          [*RECOVERY, 'look.absent-once', 'absent.before-ready', 'intent.committed', 'body.given', 'outcome.committed']])
# A plan of which only a portion is kept is taken back.
AGAIN += [('plan.portion-committed', second) for second in ('take-back.in-transaction', 'take-back.committed')]
CELLS = [(point,) for point in FIRST] + AGAIN


def killed_at(bench, road, points):
    words, before, plans = road.words(bench), bench.applied(), bench.plans()
    run = bench.cli('--yes', *words, stdin=road.stdin, failpoint=points[0])
    if run.code != -signal.SIGKILL:
        return bench.undisturbed(road, run, before)
    kills = 1
    if len(points) > 1:
        kills += kill_recovery(bench, points[1])
        if kills == 1:
            verdict = bench.recovered(road, words, before, plans)
            return verdict if verdict.word in BAD else Verdict('n/a', 1, f'{points[1]} is not reached')
    return bench.recovered(road, words, before, plans)._replace(kills=kills)


def kill_recovery(bench, point):
    # What "plans" does it does first of all, also when it is told to resume.
    if point.startswith(('recover.', 'take-back.')):
        return int(bench.cli('plans', failpoint=point).code == -signal.SIGKILL)
    return sum(bench.cli('--yes', 'plans', 'resume', plan, failpoint=point).code == -signal.SIGKILL
               for plan in bench.open_plans())


def kill_after(bench, seconds, words, stdin=''):
    """Whether it was still there to be killed."""
    with subprocess.Popen(bench.call(BIN / 'kontor-cli', '--yes', *words), env=bench.environment, text=True,
                          stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            process.stdin.write(stdin)
            process.stdin.flush()
        except BrokenPipeError:
            pass
        time.sleep(seconds)
        process.kill()
    return int(process.returncode == -signal.SIGKILL)


def killed_after(bench, road, dice, usual, twice):
    words, before, plans = road.words(bench), bench.applied(), bench.plans()
    kills = kill_after(bench, dice.uniform(0, usual), words, road.stdin)
    if twice:
        # The start that follows finds the crash, and resuming reads back what nobody knows.
        kills += kill_after(bench, dice.uniform(0, usual), ['plans'])
        for plan in bench.open_plans():
            kills += kill_after(bench, dice.uniform(0, usual), ['plans', 'resume', plan])
    return bench.recovered(road, words, before, plans)._replace(kills=kills)


def directed(name):
    results = []
    with Bench(name) as bench:
        for road in bench.roads:
            if road.why_not:
                results += [(name, road.name, cell, Verdict('n/a', 0, road.why_not)) for cell in CELLS]
                continue
            bench.measure(road)
            for cell in CELLS:
                results.append((name, road.name, cell, killed_at(bench, road, cell)))
                if results[-1][-1].word in BAD:
                    print(f'{name} {road.name}, {cell}: {results[-1][-1]}', file=sys.stderr, flush=True)
    return results


def at_random(name, count, seed):
    """Every third of them once more while it recovers."""
    dice, results = random.Random(f'{seed} {name}'), []
    with Bench(name) as bench:
        usual = {road: bench.measure(road) for road in bench.roads if not road.why_not}
        for number in range(count):
            road = dice.choice(list(usual))
            twice = number % 3 == 0
            verdict = killed_after(bench, road, dice, usual[road], twice)
            results.append((name, road.name, ('random, twice' if twice else 'random',), verdict))
    return results


def print_table(results):
    table = collections.defaultdict(dict)
    for name, verb, cell, verdict in results:
        table[name, verb][cell] = WORDS[verdict.word]
    print('D done once   A nothing was kept: asked for again   R left to a person   F refused, nothing happened   '
          '- not reached or not there')
    for number, cell in enumerate(CELLS, 1):
        print(f"  {number:2} {' then '.join(cell)}")
    print(' ' * 30 + ''.join(f'{number:3}' for number in range(1, len(CELLS) + 1)))
    for (name, verb), row in table.items():
        print(f"{name + ' ' + verb:30}" + ''.join(f'{row[cell]:>3}' for cell in CELLS))
    for name, verb, why in sorted({(n, v, d.note) for n, v, _, d in results if d.word == 'n/a' and not d.kills and
                                   d.note != 'is not reached'}):
        print(f'{name} {verb}: {why}')


def main(options, pool):
    names = options.vendors
    results = [one for some in pool.map(directed, names) for one in some]
    print_table(results)
    count = options.nightly or options.random
    shares = [count // len(names) + (i < count % len(names)) for i in range(len(names))]
    for some in pool.map(at_random, names, shares, [options.seed] * len(names)):
        results += some
    return summary(results, 'kills')
