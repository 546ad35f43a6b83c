# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of kontor-sandbox for fish: the same words as behind "kontor-cli sandbox".

source (status dirname)/kontor-cli.fish
complete -c kontor-sandbox -f -a '(__kontor_complete sandbox)'
