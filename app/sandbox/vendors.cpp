// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/vendors.h"

#include "app/sandbox/devo/devo.h"
#include "app/sandbox/limacity/limacity.h"
#include "app/sandbox/monit24/monit24.h"
#include "app/sandbox/rackspace/rackspace.h"

#include <algorithm>

namespace kontor::sandbox {

namespace {

template<class Knows>
std::optional<QString> firstUnknown(const QStringList &names, const Knows &knows)
{
    const auto unknown = std::ranges::find_if_not(names, [&](const QString &name) {
        const VendorEntry *entry = vendorEntry(name.section(u'.', 0, 0));
        return entry && knows(*entry, name.section(u'.', 1));
    });
    return unknown == names.end() ? std::nullopt : std::optional(*unknown);
}

} // namespace

const std::vector<VendorEntry> &vendorEntries()
{
    static const std::vector<VendorEntry> entries{
        rackspace::entry(),
        monit24::entry(),
        devo::entry(),
        limacity::entry(),
    };
    return entries;
}

const VendorEntry *vendorEntry(const QString &id)
{
    const auto &all = vendorEntries();
    const auto found =
        std::ranges::find_if(all, [&](const VendorEntry &entry) { return id == QLatin1String(entry.id); });
    return found == all.end() ? nullptr : &*found;
}

std::optional<QString> unknownKey(const QStringList &names)
{
    return firstUnknown(names, [](const VendorEntry &entry, const QString &name) {
        return std::ranges::any_of(entry.keys, [&](const char *key) { return name == QLatin1String(key); });
    });
}

std::optional<QString> unknownQuirk(const QStringList &names)
{
    return firstUnknown(names, [](const VendorEntry &entry, const QString &name) {
        return std::ranges::any_of(entry.quirks, [&](const Quirk &quirk) { return name == QLatin1String(quirk.name); });
    });
}

QString vendorHelp()
{
    QString keys = QStringLiteral("Keys for --key:\n");
    QString quirks = QStringLiteral("Quirks for --quirk:\n");
    for (const VendorEntry &entry : vendorEntries()) {
        for (const char *key : entry.keys)
            keys += QStringLiteral("  %1.%2\n").arg(QLatin1String(entry.id), QLatin1String(key));
        for (const Quirk &quirk : entry.quirks)
            quirks += QStringLiteral("  %1.%2 %3\n")
                          .arg(QLatin1String(entry.id), QLatin1String(quirk.name), QLatin1String(quirk.help));
    }
    return keys + quirks;
}

} // namespace kontor::sandbox
