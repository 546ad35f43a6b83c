// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace kontor::sandbox {

/// Name and value pairs of a query or a form, in the order in which they came.
class Parameters
{
public:
    Parameters() = default;
    /// "a=1&b=two+words%21": "+" is a space, as forms and the vendors' servers have it.
    static Parameters fromEncoded(const QByteArray &encoded);

    void append(const QString &name, const QString &value) { m_pairs.append({name, value}); }
    bool contains(QLatin1String name) const { return value(name).has_value(); }
    std::optional<QString> value(QLatin1String name) const; ///< the first of that name
    const QList<std::pair<QString, QString>> &pairs() const { return m_pairs; }

private:
    QList<std::pair<QString, QString>> m_pairs;
};

/// One request as it arrived.
struct Request
{
    QByteArray verb;
    QByteArray target;    ///< path and query, as sent
    QString path;         ///< decoded
    QStringList segments; ///< of the path, each decoded on its own; empty ones are left out
    Parameters query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case, values byte for byte
    QByteArray body;
    bool keepAlive = true;
    QString operation{};    ///< what is asked for, where verb and path do not say: "Account::Find" (Vendor::understand)
    bool onlyReads = false; ///< changes nothing, whatever the verb (Vendor::understand)

    QByteArray header(const char *lowerCaseName) const { return headers.value(lowerCaseName); }
    bool changes() const { return verb != "GET" && verb != "HEAD" && !onlyReads; }
    /// "GET /v1/customers?size=10", "POST /json_api Account::Find": what faults are matched against.
    QString line() const { return withOperation(QString::fromUtf8(verb + ' ' + target)); }
    /// The path, and the operation when there is one: what requests are counted by.
    QString place() const { return withOperation(path); }

private:
    QString withOperation(const QString &text) const { return operation.isEmpty() ? text : text + u' ' + operation; }
};

/// One answer, and how the connection is to treat it.
struct Reply
{
    enum class Ending {
        Whole,
        Reset,    ///< nothing, and the connection is torn down
        Cut,      ///< announced whole, sent by half, then closed
        Trickled, ///< a byte at a time
    };

    int status = 200;
    QByteArray contentType = "application/json; charset=utf-8";
    QList<std::pair<QByteArray, QByteArray>> headers{};
    QByteArray body{};
    Ending ending = Ending::Whole;
    int delayMs = 0;
    int trickleMs = 20;      ///< between two bytes
    qint64 dateSkewSecs = 0; ///< how far the Date header is off
};

} // namespace kontor::sandbox
