// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Help page "lima-city REST-API".
#include "app/sandbox/limacity/call.h"

#include <array>

namespace kontor::sandbox::limacity {

namespace {

Answer setVersion(Call &call)
{
    const QJsonValue wrapped = call.body.value(QLatin1String("php_version"));
    if (!wrapped.isObject()) return refused(400);
    const QString version = wrapped.toObject().value(QLatin1String("version")).toString();
    static const QStringList known{QStringLiteral("7.0"), QStringLiteral("7.4"), QStringLiteral("8.0"),
                                   QStringLiteral("8.1"), QStringLiteral("8.2"), QStringLiteral("8.3")};
    Problems problems;
    if (version.isEmpty())
        problems.add("version", isBlank);
    else if (!known.contains(version))
        problems.add("version", isNoChoice);
    if (!problems.isEmpty()) return problems.answer(call.invalidStatus);
    call.world.edit(call.account).phpVersion = version;
    return done();
}

/// Its form is in no text seen.
Answer errorLog(Call &call)
{
    const Account account = call.world.account(call.account);
    return shown(Json::object(
        {{"php_error_log",
          Json::texts({QStringLiteral("[01-Jun-2026 10:00:00 UTC] PHP Warning:  Undefined variable $page in "
                                      "/home/webpages/lima-city/%1/index.php on line 12 (PHP %2)")
                           .arg(account.username, account.phpVersion)})}}));
}

constexpr std::array rules{"websites.admin"};

constexpr std::array routes{
    Route{"POST", "usercp/php_version", {setVersion, rules}},
    Route{"GET", "usercp/php_error_log", {errorLog, rules}},
};

} // namespace

std::span<const Route> phpRoutes()
{
    return routes;
}

} // namespace kontor::sandbox::limacity
