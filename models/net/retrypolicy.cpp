// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/retrypolicy.h"

#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>

namespace kontor {

bool RetryPolicy::worthAnotherTry(const Error &error)
{
    return error.kind == Error::Kind::Network || error.kind == Error::Kind::Timeout;
}

bool RetryPolicy::worthAnotherTry(const HttpAnswer &answer)
{
    return answer.status == 408 || answer.status >= 500;
}

std::chrono::milliseconds RetryPolicy::backoff(int tries)
{
    constexpr int baseMs = 400;
    constexpr int capMs = 8000;
    const int most = std::min(capMs, baseMs << std::min(tries, 10));
    return std::chrono::milliseconds(QRandomGenerator::global()->bounded(most + 1));
}

std::optional<std::chrono::seconds> RetryPolicy::retryAfter(const QByteArray &header, const QDateTime &now)
{
    using std::chrono::seconds;
    bool isNumber = false;
    qint64 wait = header.trimmed().toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime when = httpDate(header);
        if (!when.isValid()) return std::nullopt;
        wait = now.secsTo(when);
    }
    return std::clamp(seconds(wait), seconds(1), seconds(3600));
}

QDateTime httpDate(const QByteArray &header)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace kontor
