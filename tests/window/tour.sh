#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
# tour.sh PROGRAM: the walk through the main screens comes to its end, and every picture of it shows something.
set -eu
folder=$(cd "$(dirname "${BASH_SOURCE[0]}")/../support" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
"$folder/xrun.sh" 1440x900 "$folder/private-env.sh" "$1" --sandbox --home "$scratch/home" --tour "$scratch/tour"
pictures=("$scratch"/tour/*.png)
[ ${#pictures[@]} -ge 13 ] || { echo "only ${#pictures[@]} pictures"; exit 1; }
for page in import-1-question import-2-columns import-3-review import-4-over export import-dark-3-review export-dark \
    history-plan protect protected unprotect drift drift-dark history-dark protected-dark; do
    compgen -G "$scratch/tour/*-$page.png" >/dev/null || { echo "no picture of $page"; exit 1; }
done
for picture in "${pictures[@]}"; do
    [ "$(identify -format '%k' "$picture")" -gt 50 ] || { echo "$picture is empty"; exit 1; }
done
for file in "$scratch"/home/*; do
    case $(stat -c %a "$file") in *00) ;; *) echo "$file can be read by others"; exit 1 ;; esac
done
echo "${#pictures[@]} pictures"
