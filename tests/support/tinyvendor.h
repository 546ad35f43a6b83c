// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/provider.h"

#include <QStringList>

#include <functional>
#include <map>
#include <optional>

namespace kontor::test {

/// The smallest vendor that has what only some vendors have: clients without a list, each with a key that is shown
/// once; sites whose creation takes a second step; blocking that remembers what ran; tariffs that are only looked up.
/// Made of a description and a client only, as a new vendor's folder would be. The truth lives here, for one vendor at
/// a time.
class TinyVendor
{
public:
    TinyVendor();
    ~TinyVendor();
    TinyVendor(const TinyVendor &) = delete;
    TinyVendor &operator=(const TinyVendor &) = delete;

    static const ProviderSpec &spec();
    static ProviderEntry catalogueEntry();

    struct Site
    {
        QString tariff{};
        QString owner{};
        bool blocked = false;
    };
    struct Work
    {
        QString site;
        bool runs = true;
    };
    std::map<QString, QString> clients{}; ///< number -> key
    std::map<QString, Site> sites{};
    std::map<QString, Work> works{};
    QStringList log{}; ///< "show client 1", "list site", "create site a.example", "act site a.example assign-owner" ...
    /// An answer instead of the truth.
    std::function<std::optional<Attempt>(const Mutation &)> onApply{};
};

} // namespace kontor::test
