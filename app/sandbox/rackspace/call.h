// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/clock.h"
#include "app/sandbox/rackspace/answer.h"
#include "app/sandbox/rackspace/tokenbook.h"
#include "app/sandbox/rackspace/world.h"

#include <span>

namespace kontor::sandbox::rackspace {

/// One request on its way through the routes: what it says, whom it is about, and the state it works on. account and
/// domain are there and known when the route's pattern names them.
struct Call
{
    const Request &request;
    Parameters fields; ///< of the body, form or JSON alike
    World &world;
    TokenBook &tokens;
    const Clock &clock;
    bool isFirstVersion = false;   ///< v0, which knew fewer customer fields
    bool cascades = false;         ///< deleting takes what is below along
    bool duplicatesRows = false;   ///< see Mischief
    QHash<QString, QString> names; ///< what stood for the {placeholders}
    bool isForAll = false;         ///< customers/all
    qint64 account = 0;
    DomainId domain{};

    QString name(const char *placeholder) const { return names.value(QString::fromLatin1(placeholder)); }
    QString field(const char *key) const { return fields.value(QLatin1String(key)).value_or(QString()); }
    bool has(const char *key) const { return fields.contains(QLatin1String(key)); }
};

using Handler = Answer (*)(Call &);

/// A route: verb and path below the version, with {placeholders}. {account} and {domain} are looked up before the
/// handler is called; what comes after them is the handler's.
struct Route
{
    const char *verb;
    const char *path;
    Handler handle;
};

std::span<const Route> customerRoutes();
std::span<const Route> domainRoutes();
std::span<const Route> mailboxRoutes();
std::span<const Route> aliasRoutes();
std::span<const Route> adminRoutes();
std::span<const Route> spamRoutes();

} // namespace kontor::sandbox::rackspace
