# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole programs side by side, in alternating rounds: tests/bench/measure.py BUILD start|memory|sync

start   the first paint of Kontor (an empty home, and one with synced customers) against the trivial Qt window
memory  proportional set size at rest, the same three
sync    the first sync of 10,000 customers against curl fetching the same pages, from the same sandbox
Medians and ratios; run it under tests/support/xrun.sh 1400x900 for start and memory."""
import base64
import datetime
import hashlib
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

BUILD = pathlib.Path(sys.argv[1])
ROUNDS = int(os.environ.get('KONTOR_ROUNDS', '7'))


def sandbox(customers):
    process = subprocess.Popen([BUILD / 'bin/kontor-sandbox', '--customers', str(customers)], stdout=subprocess.PIPE,
                               text=True)
    return process, json.loads(process.stdout.readline())['vendors']['rackspace']


def cli(home, key, *arguments):
    return subprocess.run([BUILD / 'bin/kontor-cli', '--home', home, '--secrets', 'session', '--format', 'json',
                           *arguments], env=dict(os.environ, KONTOR_SECRET_MAIL_SECRET_KEY=key), check=True,
                          capture_output=True, text=True)


def add_connection(home, vendor):
    cli(home, vendor['secret_key'], 'connections', 'add', 'rackspace', '--label', 'mail', '--base-url',
        vendor['base_url'], '--set', f"user-key={vendor['user_key']}", '--pace', 'off')


def first_paint(call):
    """Milliseconds from exec to the end of the first paint, and MiB at rest."""
    env = dict(os.environ, KONTOR_MEASURE_START=str(time.clock_gettime_ns(time.CLOCK_MONOTONIC)))
    process = subprocess.Popen(call, env=env, stdout=subprocess.PIPE, text=True)
    line = process.stdout.readline().split()
    time.sleep(1.5)
    rollup = pathlib.Path(f'/proc/{process.pid}/smaps_rollup').read_text(encoding='ascii')
    pss = next(int(row.split()[1]) for row in rollup.splitlines() if row.startswith('Pss:')) / 1024
    process.kill()
    process.wait()
    return float(line[2]), pss


def start():
    with tempfile.TemporaryDirectory() as scratch:
        process, vendor = sandbox(10_000)
        filled = pathlib.Path(scratch) / 'filled'
        add_connection(filled, vendor)
        cli(filled, vendor['secret_key'], 'sync', '--top')
        process.kill()
        calls = {
            'trivial': [BUILD / 'tests/bench_trivialwindow'],
            'kontor_empty': [BUILD / 'bin/kontor', '--secrets', 'session', '--home', pathlib.Path(scratch) / 'empty'],
            'kontor_10k': [BUILD / 'bin/kontor', '--secrets', 'session', '--home', filled],
        }
        figures = {name: [] for name in calls}
        for _ in range(ROUNDS + 1):
            for name, call in calls.items():
                figures[name].append(first_paint(call))
        base = None
        for name, pairs in figures.items():
            paint = statistics.median(p for p, _ in pairs[1:])
            pss = statistics.median(m for _, m in pairs[1:])
            base = base or (paint, pss)
            print(f'M {name} first_paint {paint:.1f} ms ({paint / base[0]:.2f}x)  at rest {pss:.1f} MiB '
                  f'({pss / base[1]:.2f}x)')


def signature(vendor, agent):
    stamp = datetime.datetime.now(datetime.timezone.utc).strftime('%Y%m%d%H%M%S')
    text = vendor['user_key'] + agent + stamp + vendor['secret_key']
    digest = base64.b64encode(hashlib.sha1(text.encode()).digest()).decode()
    return f"{vendor['user_key']}:{stamp}:{digest}"


def curl_pages(vendor, customers):
    """The same pages with the same number in flight, bytes thrown away."""
    urls = []
    for offset in range(0, customers, 250):
        urls += ['-o', '/dev/null', f"{vendor['base_url']}/customers?size=250&offset={offset}"]
    begun = time.perf_counter()
    subprocess.run(['curl', '-sS', '-Z', '--parallel-max', '4', '-A', 'curl', '-H', 'Accept: application/json', '-H',
                    f"X-Api-Signature: {signature(vendor, 'curl')}", *urls], check=True)
    return time.perf_counter() - begun


def sync():
    customers = 10_000
    process, vendor = sandbox(customers)
    ours, domains, theirs = [], [], []
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory() as scratch:
            home = pathlib.Path(scratch) / 'home'
            add_connection(home, vendor)
            begun = time.perf_counter()
            report = json.loads(cli(home, vendor['secret_key'], 'sync', '--top').stdout)['mail']
            ours.append(time.perf_counter() - begun)
            assert report['customers']['added'] == customers, report
            domains.append(report['domains']['added'])
        theirs.append(curl_pages(vendor, customers))
    process.kill()
    mine, curl = statistics.median(ours), statistics.median(theirs)
    print(f'M curl -Z 4 in flight, {customers} customers: {curl * 1000:.0f} ms')
    print(f'M kontor-cli sync --top, whole process, {customers} customers and {domains[0]} domains into the cache: '
          f'{mine * 1000:.0f} ms ({mine / curl:.2f}x)')


{'start': start, 'memory': start, 'sync': sync}[sys.argv[2]]()
