# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The power fails. A shim writes down what a run does to its disk and ends it at some operation; what was not synced by
then is dropped, kept, or torn at 512 or 4,096 bytes, and the home is what is left. As after a kill, nothing may be lost,
happen twice, or be told otherwise than it was."""
import collections
import random
import signal
import struct

from disk import run_with
from house import BAD, Bench, summary
import roads

HEAD = struct.Struct('<IIqQ')
MANNERS = ('all is gone', 'some is gone', 'torn at 512', 'torn at 4096', 'the last is gone', 'in any order')
QUICK, NIGHTLY = 60, 500
Operation = collections.namedtuple('Operation', 'op name offset data')


def operations_of(path):
    raw, at = path.read_bytes(), 0
    while at + HEAD.size <= len(raw):
        op, name_length, offset, size = HEAD.unpack_from(raw, at)
        at += HEAD.size
        name = raw[at:at + name_length].decode()
        at += name_length
        data = b''
        if chr(op) in 'wr':
            data = raw[at:at + size]
            at += size
        yield Operation(chr(op), name, offset, data)


def write_at(content, offset, data):
    if len(content) < offset:
        content.extend(bytes(offset - len(content)))
    content[offset:offset + len(data)] = data


class Disk:
    """Files as they are for sure, and what was asked for since without a sync of them."""

    def __init__(self, home, lies=False):
        """lies: it says that it has synced, and has not."""
        self.lies = lies
        self.files = {str(path.relative_to(home)): bytearray(path.read_bytes())
                      for path in home.rglob('*') if path.is_file()}
        self.pending = []

    def do(self, operation):
        if operation.op == 's' and self.lies:
            return
        if operation.op == 's':
            # A file brings its own content to the disk, and what happened to names before.
            for one in self.pending:
                if one.name == operation.name or one.op in 'ur':
                    self.apply(one)
            self.pending = [one for one in self.pending if one.name != operation.name and one.op not in 'ur']
        else:
            self.pending.append(operation)

    def apply(self, operation, data=None, offset=None):
        if operation.op == 'u':
            self.files.pop(operation.name, None)
        elif operation.op == 'r':
            if operation.name in self.files:
                self.files[operation.data.decode()] = self.files.pop(operation.name)
        elif operation.op == 't':
            content = self.files.setdefault(operation.name, bytearray())
            del content[operation.offset:]
            content.extend(bytes(operation.offset - len(content)))
        else:
            content = self.files.setdefault(operation.name, bytearray())
            write_at(content, operation.offset if offset is None else offset,
                     operation.data if data is None else data)

    def fail(self, manner, dice):
        """Returns how many operations did not come through whole."""
        lost = 0
        pending = self.pending
        if manner == 'the last is gone':
            pending, lost = pending[:-1], len(pending[-1:])
        if manner == 'in any order':
            pending = dice.sample(pending, len(pending))
        for one in pending:
            if manner.startswith('torn') and one.op == 'w':
                block = int(manner.split()[-1])
                whole = True
                for at in range(0, len(one.data), block):
                    if dice.random() < 0.5:
                        self.apply(one, one.data[at:at + block], one.offset + at)
                    else:
                        whole = False
                lost += not whole
            elif manner == 'all is gone' or (manner != 'the last is gone' and dice.random() < 0.5):
                lost += 1
            else:
                self.apply(one)
        return lost

    def lay(self, home):
        """What shared memory held is nowhere."""
        for path in home.rglob('*'):
            if path.is_file():
                path.unlink()
        for name, content in self.files.items():
            if name.endswith('-shm'):
                continue
            path = home / name
            path.parent.mkdir(mode=0o700, exist_ok=True)
            path.write_bytes(content)
            path.chmod(0o600)


def cut_off(bench, road, dice, at, manner, lies=False):
    words, before, plans = road.words(bench), bench.applied(), bench.plans()
    recording = bench.scratch / 'recording'
    recording.unlink(missing_ok=True)
    disk = Disk(bench.home, lies)
    run, _ = run_with(bench, road, words, at=at, strike='KILL', record=recording)
    if run.code != -signal.SIGKILL:
        return bench.undisturbed(road, run, before)
    for operation in operations_of(recording):
        disk.do(operation)
    lost = disk.fail(manner, dice)
    disk.lay(bench.home)
    verdict = bench.recovered(road, words, before, plans)
    return verdict._replace(kills=1, note=f'{lost} lost at #{at}: {verdict.note}')


def check_recording(bench, road):
    """A recording of a whole run makes the home that the run left."""
    recording = bench.scratch / 'recording'
    recording.unlink(missing_ok=True)
    words = road.words(bench)
    disk = Disk(bench.home)
    run, shimmed = run_with(bench, road, words, record=recording)
    for operation in operations_of(recording):
        disk.do(operation)
    for operation in disk.pending:
        disk.apply(operation)
    for name in ('state.sqlite', 'cache.sqlite'):
        if disk.files[name] != (bench.home / name).read_bytes():
            raise RuntimeError(f'the recording of {name} is not what happened: {run.code} {run.err}')
    return shimmed.operations


def check_that_it_sees(bench, road, usual, dice):
    """With a disk that lies about its syncs, what is kept of a change is gone, and the vendor has it."""
    for before_end in (2, 5, 9):  # a run may have some operations less than the one that was counted
        verdict = cut_off(bench, road, dice, usual - before_end, 'all is gone', lies=True)
        if verdict.word != 'n/a':
            break
    if verdict.word != 'lost':
        raise RuntimeError(f'a disk that lies goes unnoticed: {verdict}')


def power(name, count, seed):
    dice, results = random.Random(f'{seed} {name}'), []
    with Bench(name) as bench:
        create = bench.roads[0]
        usual = {}  # how many operations each road makes
        for road in [*bench.roads, *([roads.ImportApply(create)] if name in roads.FILES else [])]:
            if road.why_not:
                continue
            bench.measure(road)
            usual[road] = check_recording(bench, road)
        check_that_it_sees(bench, create, usual[create], dice)
        for number in range(count):
            road, manner = dice.choice(list(usual)), MANNERS[number % len(MANNERS)]
            verdict = cut_off(bench, road, dice, dice.randint(1, usual[road]), manner)
            results.append((name, road.name, (manner,), verdict))
            if verdict.word in BAD:
                print(*results[-1], flush=True)
    return results


def main(options, pool):
    names = options.vendors
    count = NIGHTLY if options.nightly else QUICK
    shares = [count // len(names) + (i < count % len(names)) for i in range(len(names))]
    results = [one for some in pool.map(power, names, shares, [options.seed] * len(names)) for one in some]
    for (manner, word), times in sorted(collections.Counter(
            (cell[0], verdict.word) for *_, cell, verdict in results).items()):
        print(f'{manner:18} {word:8} {times}')
    return summary(results, 'power') and bool(results)
