#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
# keyring-session.sh DATADIR PASSWORD COMMAND...: COMMAND on a session bus of its own with a real gnome-keyring. The
# keyrings live under DATADIR, so that a second session sees what the first one wrote. A wrong PASSWORD leaves the
# keyring locked; an empty one starts the daemon without any keyring, as in a fresh profile.
set -eu
data=$1 password=$2
shift 2
mkdir -p "$data"
chmod 700 "$data"
run=$(mktemp -d)
trap 'rm -rf "$run"' EXIT
export XDG_DATA_HOME=$data XDG_RUNTIME_DIR=$run
unset DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL XDG_CURRENT_DESKTOP DESKTOP_SESSION KDE_FULL_SESSION
KEYRING_PASSWORD=$password dbus-run-session -- bash -c '
    if [ -n "$KEYRING_PASSWORD" ]; then
        printf "%s" "$KEYRING_PASSWORD" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    else
        gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1 </dev/null
    fi
    unset KEYRING_PASSWORD
    # The daemon forks before it has its name; asking for it too early would start a second one.
    for _ in $(seq 250); do
        gdbus call --session --dest org.freedesktop.DBus --object-path / \
            --method org.freedesktop.DBus.NameHasOwner org.freedesktop.secrets | grep -q true && break
        sleep 0.02
    done
    "$@"' keyring "$@" 2> >(grep -v "Failed to set fd limit" >&2)
