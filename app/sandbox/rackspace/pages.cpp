// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/rackspace/pages.h"

namespace kontor::sandbox::rackspace {

namespace {

constexpr auto pageText = R"(<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>%1 - Sandbox</title>
<style>
body { font: 16px/1.5 sans-serif; margin: 0; background: #eef1f4; color: #1d2733 }
header { background: %4; color: #fff; padding: 14px 32px; font-weight: 600 }
main { max-width: 38em; margin: 48px auto; padding: 28px 36px; background: #fff; border-radius: 8px }
h1 { font-size: 22px; margin: 0 0 8px } p { margin: 8px 0 } small { color: #5b6875 }
</style></head>
<body><header>%1</header><main><h1>%2</h1><p>%3</p>
<p><small>This page belongs to the sandbox. Nothing here is real.</small></p></main></body></html>
)";

QString headingOf(TokenBook::Visit visit)
{
    return visit == TokenBook::Visit::Welcome ? QStringLiteral("You are signed on")
                                              : QStringLiteral("You are not signed on");
}

QString sentenceOf(TokenBook::Visit visit, const TokenBook::Holder &holder)
{
    switch (visit) {
    case TokenBook::Visit::Welcome:
        return holder.user == holder.whose ? QStringLiteral("Signed on as %1").arg(holder.user)
                                           : QStringLiteral("Signed on as %1 for %2").arg(holder.user, holder.whose);
    case TokenBook::Visit::Used:
        return QStringLiteral("This sign-on link has been used before.");
    case TokenBook::Visit::Expired:
        return QStringLiteral("This sign-on link was valid for ten minutes and has expired.");
    case TokenBook::Visit::Unknown:
        break;
    }
    return QStringLiteral("This sign-on link is not valid.");
}

} // namespace

std::optional<TokenBook::Page> signOnPage(const Request &request)
{
    if (request.path.compare(QLatin1String("/TokenLogin.aspx"), Qt::CaseInsensitive) == 0)
        return TokenBook::Page::Panel;
    if (request.path == QLatin1String("/webmail")) return TokenBook::Page::Webmail;
    return std::nullopt;
}

Reply visit(TokenBook::Page page, const Request &request, TokenBook &tokens, const QDateTime &now)
{
    if (request.changes()) return {.status = 405};
    const QString token = request.query.value(QLatin1String("loginToken")).value_or(QString());
    TokenBook::Holder holder;
    const TokenBook::Visit visit = tokens.redeem(token, page, now, holder);
    const bool isPanel = page == TokenBook::Page::Panel;
    const QString title = isPanel ? QStringLiteral("Control Panel") : QStringLiteral("Webmail");
    const QString colour = isPanel ? QStringLiteral("#8a1f2b") : QStringLiteral("#1f5c8a");
    return {.status = visit == TokenBook::Visit::Welcome ? 200 : 403,
            .contentType = "text/html; charset=utf-8",
            .headers = {{"Cache-Control", "no-store"},
                        {"Referrer-Policy", "no-referrer"},
                        {"Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'"}},
            .body = QString::fromLatin1(pageText)
                        .arg(title, headingOf(visit), sentenceOf(visit, holder).toHtmlEscaped(), colour)
                        .toUtf8()};
}

} // namespace kontor::sandbox::rackspace
