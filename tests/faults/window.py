# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window killed while it works off a plan of a file: the plan is made by kontor-cli, and let go on in the window as a
person does who cannot see: through the accessible button "Go on". Wants a display and a session bus."""
import contextlib
import os
import random
import signal
import subprocess
import time

from house import BAD, BIN, Bench, summary
import roads

QUICK, NIGHTLY = 40, 300
DELAY_MS = 60  # that the vendor takes for a change, so that a plan lasts a while
KILLS = 3  # of one plan
LOCKED = 6
PATIENCE_S = 30


class Lost(RuntimeError):
    """The window does not do what the proof needs."""


def accessible():
    import gi
    gi.require_version('Atspi', '2.0')
    from gi.repository import Atspi
    return Atspi


def buttons(node, role, skip):
    """All buttons below, without what lies in tables."""
    if node.get_role() in skip:
        return
    if node.get_role() == role:
        yield node
    for number in range(node.get_child_count()):
        child = node.get_child_at_index(number)
        if child:
            yield from buttons(child, role, skip)


def press(button):
    """A button with a menu offers to show that first, and a menu does not answer before it is closed."""
    action = button.get_action_iface()
    names = [action.get_action_name(number) for number in range(action.get_n_actions())]
    action.do_action(names.index('Press'))


def go_on(process):
    """Presses the button of the plan in the window of this process."""
    atspi = accessible()
    skip = {atspi.Role.TABLE, atspi.Role.TREE_TABLE, atspi.Role.TREE, atspi.Role.LIST, atspi.Role.MENU_BAR,
            atspi.Role.PAGE_TAB_LIST}
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end and process.poll() is None:
        desktop = atspi.get_desktop(0)
        for number in range(desktop.get_child_count()):
            with contextlib.suppress(Exception):  # one that was killed is still listed for a moment
                program = desktop.get_child_at_index(number)
                if program.get_process_id() != process.pid:
                    continue
                for button in buttons(program, atspi.Role.PUSH_BUTTON, skip):
                    shown = button.get_state_set().contains(atspi.StateType.SHOWING)
                    if shown and button.get_name().startswith('Go on:'):
                        return press(button)
        time.sleep(0.05)
    raise Lost('no button to go on with the plan')


def opened(bench):
    environment = bench.environment | {'QT_LINUX_ACCESSIBILITY_ALWAYS_ON': '1', 'QT_QPA_PLATFORM': 'xcb'}
    return subprocess.Popen([BIN / 'kontor', '--home', bench.home, '--secrets', 'session', '--lang', 'en'],
                            env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def killed(bench, dice, length):
    """One run of the window and its end. Whether it was killed, and whether it held the home."""
    process = opened(bench)
    try:
        if dice.random() < 0.2:
            time.sleep(dice.uniform(0, 1))
            held = True
        else:
            go_on(process)
            time.sleep(dice.uniform(0, length))
            held = dice.random() < 0.7 or bench.cli('--yes', 'plans').code == LOCKED
    finally:
        process.kill()
        process.wait()
    return process.returncode == -signal.SIGKILL, held


def undisturbed(bench, road):
    """Without a kill the window does all of it; that long it takes."""
    words, before = road.words(bench), bench.applied()
    process = opened(bench)
    try:
        go_on(process)
        begun = time.monotonic()
        while sum((bench.applied() - before).values()) < road.rows and time.monotonic() < begun + PATIENCE_S:
            time.sleep(0.05)
        length = time.monotonic() - begun
        if bench.cli('plans').code != LOCKED:
            raise Lost('the home of an open window is not locked')
    finally:
        process.kill()
        process.wait()
    bench.cli('plans')
    bench.cli('--yes', *words)
    if sum((bench.applied() - before).values()) != road.rows:
        raise Lost('the window does not work off a plan')
    bench.expected[road.name] = bench.applied() - before
    return length


def plan_killed(bench, road, dice, length):
    """A plan, its kills and what came of it. The verdict, and how many kills struck with a part of it done."""
    words, before, plans = road.words(bench), bench.applied(), bench.plans()
    ends, midst = [], 0
    while len(ends) < KILLS and any(plan['open'] for plan in bench.ok('plans').json):
        ends.append(killed(bench, dice, length))
        midst += ends[-1][0] and 0 < sum((bench.applied() - before).values()) < road.rows
    verdict = bench.recovered(road, words, before, plans)._replace(kills=sum(end for end, _ in ends))
    if not all(held for _, held in ends):
        verdict = verdict._replace(word='false', note='an open window did not hold the home')
    return verdict, midst


def main(options, _pool):
    if not os.environ.get('DISPLAY'):
        print('window: there is no display; run it under tests/support/xrun.sh')
        return False
    count, dice, results = NIGHTLY if options.nightly else QUICK, random.Random(options.seed), []
    with Bench('rackspace') as bench:
        road = roads.ImportApply(bench.roads[0], name='a plan in the window')
        road.rows = 8
        with bench.fault(f'delay:POST={DELAY_MS}'):
            length, kills, midst = undisturbed(bench, road), 0, 0
            while kills < count:
                verdict, struck = plan_killed(bench, road, dice, length)
                kills, midst = kills + max(1, verdict.kills), midst + struck
                results.append(('rackspace', road.name, ('random',), verdict))
                if verdict.word in BAD:
                    print(*results[-1], flush=True)
    print(f'{midst} of the kills with a part of the plan done')
    return summary(results, 'window') and midst >= kills / 4
