// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/rackspace/pages.h"

#include "app/sandbox/webpage.h"

namespace kontor::sandbox::rackspace {

namespace {

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
    return WebPage{
        .title = title, .heading = headingOf(visit), .paragraphs = {sentenceOf(visit, holder)}, .colour = colour}
        .reply(visit == TokenBook::Visit::Welcome ? 200 : 403);
}

} // namespace kontor::sandbox::rackspace
