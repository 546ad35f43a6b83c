// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rpc/envelope.h"

#include "models/providers/monit24/rpc/resources.h"

#include <QJsonDocument>
#include <QLocale>

namespace kontor::monit24::rpc {

namespace {

/// A whole list comes in one answer, and a large distributor has many services.
constexpr qint64 largestAnswer = 64 * 1024 * 1024;

/// The version is not asked for: the address has it already, and a call with "2.0.0" would fail at a server that says
/// 2.0.1, which differs in nothing that matters (Versions).
QByteArray bodyOf(const Call &call)
{
    const bool isPolish = QLocale().language() == QLocale::Polish;
    QJsonObject envelope{{QStringLiteral("module"), call.module},
                         {QStringLiteral("method"), call.method},
                         {QStringLiteral("lang"), isPolish ? QStringLiteral("pl") : QStringLiteral("en")}};
    if (!call.data.isEmpty()) envelope.insert(QLatin1String("data"), call.data);
    if (!call.isPublic()) envelope.insert(QLatin1String("auth"), QJsonObject());
    return QJsonDocument(envelope).toJson(QJsonDocument::Compact);
}

HttpRequest request(const Call &call, const char *paceClass)
{
    return {.verb = "POST",
            .body = bodyOf(call),
            .contentType = "application/json",
            .paceClasses = {QString::fromLatin1(paceClass)}};
}

} // namespace

bool Call::isPublic() const
{
    return module == QLatin1String("Location") ||
           (module == QLatin1String("Distributor") && method == QLatin1String("Create"));
}

HttpRequest readRequest(const Call &call, Priority priority)
{
    HttpRequest read = request(call, pace::read);
    read.repeat = HttpRequest::Repeat::Harmless;
    read.priority = priority;
    read.maxAnswerBytes = largestAnswer;
    return read;
}

HttpRequest changeRequest(const Call &call)
{
    return request(call, pace::write);
}

QJsonValue idValue(const QString &id)
{
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    return isNumber && QString::number(number) == id ? QJsonValue(number) : QJsonValue(id);
}

bool isExpectedVersion(const QString &version)
{
    return version.isEmpty() || version.startsWith(QLatin1String("2.0."));
}

} // namespace kontor::monit24::rpc
