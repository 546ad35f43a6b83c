// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/monit24/catalogue.h"

#include <algorithm>
#include <array>

namespace kontor::sandbox::monit24 {

namespace {

// 632 and 438 are the packages of the samples; all names are made up, because no page tells any.
constexpr std::array packageRows{
    Package{.id = 120,
            .name = "Klasyk 2012",
            .maxServices = 8,
            .maxSmsNumbers = 1,
            .minLocations = 1,
            .maxLocations = 3,
            .minInterval = 600,
            .isForNew = false,
            .hasBrowsers = false},
    Package{.id = 438,
            .name = "Mini",
            .maxServices = 6,
            .maxSmsNumbers = 1,
            .minLocations = 1,
            .maxLocations = 3,
            .minInterval = 600,
            .isForNew = true,
            .hasBrowsers = false},
    Package{.id = 632,
            .name = "Standard",
            .maxServices = 15,
            .maxSmsNumbers = 3,
            .minLocations = 1,
            .maxLocations = 6,
            .minInterval = 300,
            .isForNew = true,
            .hasBrowsers = false},
    Package{.id = 633,
            .name = "Biznes",
            .maxServices = 50,
            .maxSmsNumbers = 10,
            .minLocations = 2,
            .maxLocations = 8,
            .minInterval = 60,
            .isForNew = true,
            .hasBrowsers = true},
    Package{.id = 640,
            .name = "Enterprise",
            .maxServices = 500,
            .maxSmsNumbers = 50,
            .minLocations = 2,
            .maxLocations = 8,
            .minInterval = 30,
            .isForNew = true,
            .hasBrowsers = true},
};

// Numbers and prefixes of the first four from ServiceType.html; the others' are made up, their text ids are not.
constexpr std::array typeRows{
    ServiceType{1, "http", "http", "http://", false},
    ServiceType{2, "smtp-helo", "smtp_helo", "smtp://", false},
    ServiceType{5, "https", "https", "https://", false},
    ServiceType{7, "ping", "ping", "ping://", false},
    ServiceType{9, "dns", "dns", "dns://", false},
    ServiceType{12, "fullpage", "fullpage", "http://", true},
    ServiceType{13, "fullpagehttps", "fullpagehttps", "https://", true},
};

constexpr std::array locationRows{
    Location{3, "Warszawa", "PL"},  Location{5, "Kraków", "PL"},  Location{6, "Frankfurt am Main", "DE"},
    Location{7, "London", "GB"},    Location{8, "Paris", "FR"},   Location{9, "Stockholm", "SE"},
    Location{11, "New York", "US"}, Location{14, "Madrid", "ES"},
};

constexpr std::array intervalRows{30, 60, 120, 180, 300, 600, 900, 1800, 3600};

constexpr std::array channelRows{"email", "email_dedicated", "email_extended", "email_short", "gadu_gadu", "jabber",
                                 "sms"};

template<class Rows, class Matches>
auto rowOf(const Rows &rows, const Matches &matches) -> decltype(rows.data())
{
    const auto found = std::ranges::find_if(rows, matches);
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

std::span<const Package> packages()
{
    return packageRows;
}

const Package *packageOf(qint64 id)
{
    return rowOf(packageRows, [id](const Package &row) { return row.id == id; });
}

std::span<const ServiceType> serviceTypes()
{
    return typeRows;
}

const ServiceType *serviceTypeOf(int id)
{
    return rowOf(typeRows, [id](const ServiceType &row) { return row.id == id; });
}

const ServiceType *serviceTypeOf(const QString &textId)
{
    return rowOf(typeRows, [&](const ServiceType &row) { return textId == QLatin1String(row.textId); });
}

bool offers(const Package &package, const ServiceType &type)
{
    return package.hasBrowsers || !type.isBrowser;
}

std::span<const Location> locations()
{
    return locationRows;
}

bool isLocation(qint64 id)
{
    return rowOf(locationRows, [id](const Location &row) { return row.id == id; });
}

std::span<const int> intervals()
{
    return intervalRows;
}

std::span<const char *const> channels()
{
    return channelRows;
}

bool isChannel(const QString &id)
{
    return rowOf(channelRows, [&](const char *row) { return id == QLatin1String(row); });
}

} // namespace kontor::sandbox::monit24
