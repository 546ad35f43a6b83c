// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/failpoint.h"

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <string>
#include <string_view>

namespace kontor {

namespace {

struct Wanted
{
    std::string name;
    int hit = 1;
};

/// Read once: the program must not be changed by being asked at every place.
const Wanted &wanted()
{
    static const Wanted known = [] {
        const char *text = std::getenv("KONTOR_FAILPOINT");
        Wanted made{.name = text ? text : ""};
        if (const auto at = made.name.rfind('@'); at != std::string::npos) {
            made.hit = std::atoi(made.name.c_str() + at + 1);
            made.name.resize(at);
        }
        return made;
    }();
    return known;
}

} // namespace

void failpoint(const char *name)
{
    static std::atomic<int> hits = 0;
    if (wanted().name == std::string_view(name) && ++hits == wanted().hit) ::raise(SIGKILL);
}

} // namespace kontor
