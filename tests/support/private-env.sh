#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
# private-env.sh COMMAND...: COMMAND with empty folders of its own for everything a desktop program keeps, so that a
# test neither sees nor touches the person's settings.
set -eu
d=$(mktemp -d)
trap 'rm -rf "$d"' EXIT
mkdir -m 700 "$d/run" "$d/config" "$d/data" "$d/cache" "$d/tmp"
export XDG_RUNTIME_DIR=$d/run XDG_CONFIG_HOME=$d/config XDG_DATA_HOME=$d/data XDG_CACHE_HOME=$d/cache TMPDIR=$d/tmp
export LANG=C.UTF-8 LC_ALL=C.UTF-8 LANGUAGE= TZ=UTC
unset DBUS_SESSION_BUS_ADDRESS XDG_CURRENT_DESKTOP DESKTOP_SESSION KDE_FULL_SESSION
umask 077
"$@"
