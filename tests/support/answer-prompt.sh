#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
# answer-prompt.sh SECONDS ANSWER COMMAND...: COMMAND, while a person answers the keyring's password prompt: waits for
# its window, lets SECONDS pass, and types ANSWER (Escape dismisses the prompt).
set -u
pause=$1 answer=$2
shift 2
(
    for _ in $(seq 500); do
        xdotool search --onlyvisible --name 'nlock' >/dev/null 2>&1 && break
        sleep 0.02
    done
    sleep "$pause"
    # The prompt takes the keyboard a moment after it is seen, so keys are sent until it is gone.
    for _ in $(seq 20); do
        if [ "$answer" = Escape ]; then
            xdotool key Escape
        else
            xdotool key ctrl+a type "$answer"
            xdotool key Return
        fi
        sleep 0.3
        xdotool search --onlyvisible --name 'nlock' >/dev/null 2>&1 || break
    done
) >/dev/null 2>&1 &
"$@"
