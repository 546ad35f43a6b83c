#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
# tour.sh PROGRAM LANGUAGE: the walk through the main screens comes to its end, every picture of it shows something, and
# everything on the screens is in the language.
set -eu
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=$here/../support
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
"$folder/xrun.sh" 1440x900 "$folder/private-env.sh" "$1" --sandbox --home "$scratch/home" --lang "$2" --tour "$scratch/tour"
pictures=("$scratch"/tour/*.png)
[ ${#pictures[@]} -ge 13 ] || { echo "only ${#pictures[@]} pictures"; exit 1; }
for page in import-1-question import-2-columns import-3-review import-4-over export import-dark-3-review export-dark \
    history-plan protect protected unprotect drift drift-dark history-dark protected-dark \
    settings guide guide-dark keys rackspace-sign-on sign-ons devo-deletion error-key-refused error-fields \
    error-unreachable; do
    compgen -G "$scratch/tour/*-$page.png" >/dev/null || { echo "no picture of $page"; exit 1; }
done
for page in 00-first-start 00-first-start-dark 01-customers 08-form 09-connection 10-no-match 12-customers-dark; do
    [ -e "$scratch/tour/$page.png" ] || { echo "no picture of $page"; exit 1; }
done
for picture in "${pictures[@]}"; do
    [ "$(identify -format '%k' "$picture")" -gt 50 ] || { echo "$picture is empty"; exit 1; }
done
for file in "$scratch"/home/*; do
    case $(stat -c %a "$file") in *00) ;; *) echo "$file can be read by others"; exit 1 ;; esac
done
/usr/bin/python3 -B "$here/tourtexts.py" "$here/../.." "$scratch/tour" "$2"
echo "${#pictures[@]} pictures"
