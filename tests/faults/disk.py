# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The disk fails: the i-th write, truncation or fsync below the home, once or from then on, for every i until none is
left. Whatever fails, nothing is lost or happens twice, nothing is sent after the journal could not be written, and the
program says in a sentence and by its exit code what is wrong. And it is killed at each step of folding the log into the
state."""
import collections
import random
import signal
import subprocess

from house import BAD, SHIM, Bench, Run, Verdict, summary
import roads

Strike = collections.namedtuple('Strike', 'name error ops sticky')
STRIKES = [Strike('full from then on', 'ENOSPC', 'wt', True), Strike('no space once', 'ENOSPC', 'wt', False),
           Strike('write fails once', 'EIO', 'wt', False), Strike('fsync fails once', 'EIO', 's', False),
           Strike('fsync fails from then on', 'EIO', 's', True)]
CHANGING = {'POST', 'PUT', 'PATCH', 'DELETE'}
VENDORS = ['rackspace', 'devo']  # the road through the disk is the same for all of them
QUICK = 4  # of each strike on each road


class Shimmed:
    """What the shim wrote down about one run."""

    def __init__(self, lines):
        self.operations = sum(line[0].isdigit() for line in lines)
        self.struck = [line.split(' ', 2)[2] for line in lines if line.startswith('struck ')]
        self.sent = [line.split()[1] for line in lines if line.startswith('sent ')]
        # Only what came after the journal was struck: cache and log are not needed for a change.
        self.late, journal = [], False
        for line in lines:
            journal = journal or (line.startswith('struck ') and ' state.sqlite' in line)
            if journal and line.startswith('sent-after '):
                self.late.append(line.split()[1])


def shim(bench, **words):
    log = bench.scratch / 'shim.log'
    log.unlink(missing_ok=True)
    more = {f'KONTOR_SHIM_{key.upper()}': str(value) for key, value in words.items() if value is not None}
    return log, more | {'LD_PRELOAD': str(SHIM), 'KONTOR_SHIM_HOME': str(bench.home), 'KONTOR_SHIM_LOG': str(log)}


def run_with(bench, road, words, **how):
    log, more = shim(bench, **how)
    run = bench.cli('--yes', *words, stdin=road.stdin, more=more)
    return run, Shimmed(log.read_text(encoding='utf-8').splitlines() if log.exists() else [])


def complaint(run, shimmed):
    """What is wrong with how the program ended; nothing when that is as it should be."""
    if run.code not in (0, 5):
        return f'it ended with {run.code}: {run.err.strip()}'
    if run.code == 5 and not any(line.startswith('kontor-cli: ') and len(line) > 40 and
                                 ('space' in line or 'disk' in line.lower() or 'written' in line)
                                 for line in run.err.splitlines()):
        return f'it does not say what is wrong: {run.err.strip()}'
    changing = CHANGING & set(shimmed.late)
    return f'sent after the journal had failed: {changing}' if changing else ''


def struck(bench, road, strike, at):
    """A run whose disk fails at the operation of this number. Nothing when there were not so many."""
    words, before, plans = road.words(bench), bench.applied(), bench.plans()
    run, shimmed = run_with(bench, road, words, at=at, strike=strike.error, ops=strike.ops,
                            sticky=1 if strike.sticky else None)
    if not shimmed.struck:
        return None
    wrong = complaint(run, shimmed)
    if wrong:
        return Verdict('false', 0, f'{shimmed.struck[0]}: {wrong}')
    if run.code == 0 and not road.waits and \
            bench.amount(bench.applied() - before) != bench.amount(bench.expected[road.name]):
        return Verdict('false', 0, f'{shimmed.struck[0]}: it says done, and is not')
    verdict = bench.recovered(road, words, before, plans)
    return verdict._replace(note=f'{shimmed.struck[0]}: {run.err.strip()} {verdict.note}')


def numbers(bench, road, strike, everything, dice):
    """All of them, or some that are spread over the run."""
    words = road.words(bench)
    run, shimmed = run_with(bench, road, words, ops=strike.ops)
    bench.finish(road)
    if run.code != 0 or shimmed.operations < 5 or not (road.waits or CHANGING & set(shimmed.sent)):
        raise RuntimeError(f'the shim does not see what {road.name} does: {run.code} {run.err} {shimmed.sent}')
    count = shimmed.operations
    if everything:
        return range(1, 10 * count)
    return sorted(dice.sample(range(1, count + 1), min(QUICK, count)))


def on_each_road(bench, name, everything, seed):
    dice = random.Random(f'{seed} {name}')
    create = bench.roads[0]
    for road in [*bench.roads, roads.ImportPlan(create), roads.ImportApply(create)]:
        bench.measure(road)
        for strike in STRIKES:
            for at in numbers(bench, road, strike, everything, dice):
                verdict = struck(bench, road, strike, at)
                if not verdict:
                    break
                yield name, road.name, (strike.name, f'#{at}'), verdict


def folding(bench, name):
    """Killed at each write and fsync of the state itself: there the log is folded into it."""
    road = bench.roads[0]
    for at in range(1, 200):
        words, before, plans = road.words(bench), bench.applied(), bench.plans()
        run, shimmed = run_with(bench, road, words, at=at, strike='KILL', only='state.sqlite', **{'not': '-wal'})
        if run.code != -signal.SIGKILL:
            if at < 4:
                raise RuntimeError(f'the log is not folded: {shimmed.operations}')
            return
        yield name, road.name, ('checkpoint', f'#{at}'), bench.recovered(road, words, before, plans)._replace(kills=1)


def disk(name, everything, seed):
    results = []
    with Bench(name) as bench:
        for result in on_each_road(bench, name, everything, seed):
            results.append(result)
            if result[-1].word in BAD:
                print(*result, flush=True)
        results += folding(bench, name)
    return results


def check_that_it_sees():
    """Each way to end wrongly is called so."""
    def ended(code, err, *lines):
        return complaint(Run(subprocess.CompletedProcess([], code, '', err)), Shimmed(lines))
    sentence = 'kontor-cli: There is no space left for /home/state.sqlite. Free some and try again.\n'
    journal, cache = 'struck w state.sqlite-wal', 'struck w cache.sqlite-wal'
    right = [ended(5, sentence, 'sent POST', journal, 'sent-after GET'), ended(0, '', cache, 'sent-after POST')]
    wrong = [ended(5, sentence, journal, 'sent-after POST'), ended(0, '', cache, journal, 'sent-after DELETE'),
             ended(5, 'kontor-cli: failed\n', journal), ended(2, sentence, journal), ended(-6, sentence, journal),
             ended('endless', sentence, journal)]
    if any(right) or not all(wrong):
        raise RuntimeError(f'it does not see what is wrong: {right} {wrong}')


def main(options, pool):
    check_that_it_sees()
    names = [name for name in VENDORS if name in options.vendors]
    results = [one for some in pool.map(disk, names, [bool(options.nightly)] * len(names),
                                        [options.seed] * len(names)) for one in some]
    table = collections.Counter((verb, cell[0], verdict.word) for _, verb, cell, verdict in results)
    for (verb, strike, word), count in sorted(table.items()):
        print(f'{verb:14} {strike:26} {word:8} {count}')
    return summary(results, 'disk') and bool(results)
