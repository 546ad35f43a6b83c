// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace kontor::sandbox::monit24 {

/// What the vendor offers everybody; nobody changes it.
struct Package
{
    qint64 id;
    const char *name;
    int maxServices;
    int maxSmsNumbers;
    int minLocations;
    int maxLocations;
    int minInterval;  ///< seconds
    bool isForNew;    ///< usable for new accounts
    bool hasBrowsers; ///< whether whole pages can be watched
};

struct ServiceType
{
    int id;             ///< in version 2
    const char *name;   ///< in version 2
    const char *textId; ///< in version 3
    const char *prefix;
    bool isBrowser; ///< loads whole pages
};

struct Location
{
    qint64 id;
    const char *name;
    const char *country;
};

std::span<const Package> packages();
const Package *packageOf(qint64 id);
std::span<const ServiceType> serviceTypes();
const ServiceType *serviceTypeOf(int id);
const ServiceType *serviceTypeOf(const QString &textId);
bool offers(const Package &package, const ServiceType &type);
std::span<const Location> locations();
bool isLocation(qint64 id);
/// Seconds between two looks that can be chosen.
std::span<const int> intervals();
std::span<const char *const> channels();
bool isChannel(const QString &id);

} // namespace kontor::sandbox::monit24
