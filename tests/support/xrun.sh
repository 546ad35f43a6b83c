#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
# xrun.sh WIDTHxHEIGHT COMMAND...: COMMAND under an Xvfb of its own on a free display, with a window manager and a
# session bus.
set -eu
size=$1
shift
exec 3< <(Xvfb -displayfd 1 -screen 0 "${size}x24" -nolisten tcp 2>/dev/null & echo "pid $!"; wait)
while read -r -u3 line; do
    case $line in
    pid*) server=${line#pid } ;;
    *) export DISPLAY=:$line; break ;;
    esac
done
[ -n "${DISPLAY:-}" ] || { echo "Xvfb did not start" >&2; exit 1; }
openbox >/dev/null 2>&1 &
manager=$!
trap 'kill $manager $server 2>/dev/null || true' EXIT
for _ in $(seq 100); do
    xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 0x && break
    sleep 0.05
done
dbus-run-session -- "$@" 2> >(grep -v 'Failed to set fd limit' >&2)
