// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/monit24/panel.h"

namespace kontor::sandbox::monit24 {

namespace {

constexpr auto pageText = R"(<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Monit24 - Sandbox</title>
<style>
body { font: 16px/1.5 sans-serif; margin: 0; background: #eef1f4; color: #1d2733 }
header { background: #1b6b3a; color: #fff; padding: 14px 32px; font-weight: 600 }
main { max-width: 38em; margin: 48px auto; padding: 28px 36px; background: #fff; border-radius: 8px }
h1 { font-size: 22px; margin: 0 0 8px } p { margin: 8px 0 } small { color: #5b6875 }
</style></head>
<body><header>Monit24</header><main><h1>%1</h1><p>%2</p>
<p><small>This page belongs to the sandbox. Nothing here is real.</small></p></main></body></html>
)";

QString sentenceAbout(const std::optional<Account> &account, const QString &login)
{
    if (login.isEmpty()) return QStringLiteral("This is where people sign in to the web panel.");
    if (!account) return QStringLiteral("There is no login %1.").arg(login);
    // Distributors "can only access the API" (README_Distributors).
    if (account->isDistributor) return QStringLiteral("Distributors cannot sign in to the panel.");
    if (account->isBlocked) return QStringLiteral("The account %1 is blocked.").arg(account->name);
    if (!account->isActivated) return QStringLiteral("The account %1 has not been activated yet.").arg(account->name);
    return QStringLiteral("The login of %1 is ready.").arg(account->name);
}

} // namespace

Reply panelPage(const Request &request, const World &world)
{
    if (request.changes()) return {.status = 405};
    const QString login = request.query.value(QLatin1String("login")).value_or(QString());
    const auto id = world.byLogin(login);
    const auto account = id ? world.account(*id) : std::nullopt;
    QString page = QString::fromLatin1(pageText);
    page.replace(QLatin1String("%1"), QStringLiteral("Sign in"));
    page.replace(QLatin1String("%2"), sentenceAbout(account, login).toHtmlEscaped());
    return {.contentType = "text/html; charset=utf-8",
            .headers = {{"Cache-Control", "no-store"},
                        {"Referrer-Policy", "no-referrer"},
                        {"Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'"}},
            .body = page.toUtf8()};
}

} // namespace kontor::sandbox::monit24
