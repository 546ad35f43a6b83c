# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of kontor-cli for fish. What can stand where is known by the program itself: "kontor-cli complete".

function __kontor_complete
    set -l before (commandline -opc)
    set -l typed (commandline -ct)
    for line in (kontor-cli complete $argv $before[2..-1] "$typed" 2>/dev/null)
        switch $line
            case :files
                __fish_complete_path $typed
            case :folders
                __fish_complete_directories $typed
            case '*'
                echo $line
        end
    end
end

complete -c kontor-cli -f -a '(__kontor_complete)'
