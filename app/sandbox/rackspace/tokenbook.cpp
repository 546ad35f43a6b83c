// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/rackspace/tokenbook.h"

#include <QRandomGenerator>

#include <chrono>

namespace kontor::sandbox::rackspace {

namespace {

constexpr std::chrono::milliseconds life = std::chrono::minutes(10);
constexpr int tokenDigits = 41;
constexpr qsizetype manyTokens = 10'000;

QString newToken()
{
    QString token;
    while (token.size() < tokenDigits)
        token += QString::number(QRandomGenerator::system()->generate(), 16).toUpper();
    return token.left(tokenDigits);
}

} // namespace

QString TokenBook::issue(const Holder &holder, const QDateTime &now)
{
    if (m_tokens.size() >= manyTokens) forgetOld(now);
    const QString token = newToken();
    m_tokens.insert(token, {.holder = holder, .created = now});
    return token;
}

TokenBook::Visit TokenBook::redeem(const QString &token, Page page, const QDateTime &now, Holder &holder)
{
    const auto entry = m_tokens.find(token);
    if (entry == m_tokens.end() || entry->holder.page != page) return Visit::Unknown;
    if (entry->isUsed) return Visit::Used;
    if (entry->created.msecsTo(now) >= life.count()) return Visit::Expired;
    entry->isUsed = true;
    holder = entry->holder;
    return Visit::Welcome;
}

void TokenBook::forgetOld(const QDateTime &now)
{
    m_tokens.removeIf([&](QHash<QString, Entry>::iterator entry) {
        return entry->isUsed || entry->created.msecsTo(now) >= life.count();
    });
}

} // namespace kontor::sandbox::rackspace
