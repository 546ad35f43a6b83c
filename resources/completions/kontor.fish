# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of kontor for fish.

complete -c kontor -f
complete -c kontor -l help -d 'The options'
complete -c kontor -l help-all -d 'The options, and those of Qt'
complete -c kontor -l version -d 'The version'
complete -c kontor -l home -x -a '(__fish_complete_directories)' -d 'All data below this folder'
complete -c kontor -l sandbox -d 'Start imitated vendors and work with them'
complete -c kontor -l sandbox-customers -x -d 'How many customers the sandbox has'
complete -c kontor -l secrets -x -a 'keychain session' -d 'Where keys are kept'
complete -c kontor -l lang -x -a 'en de pl es' -d 'Language'
complete -c kontor -l theme -x -a 'light dark' -d 'Light or dark'
complete -c kontor -l tour -x -a '(__fish_complete_directories)' -d 'Walk through the screens and write pictures'
