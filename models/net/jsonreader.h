// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace kontor {

/// Limits on what is accepted from a vendor (reliability: S06, S07).
struct JsonLimits
{
    int depth = 64;
    int arrayItems = 100'000;
};

/// Parses strictly: complete UTF-8 JSON and nothing else, no lone surrogates, no raw control characters, no duplicate
/// keys, no numbers a 64-bit integer or a finite double cannot hold. Any thread. The error is Kind::Protocol and names
/// the byte offset where one is known.
Result<QJsonValue> parseJson(const QByteArray &text, const JsonLimits &limits = {});

/// Reads typed members of an object with errors that name the place. Lenient where vendors are known to be sloppy,
/// strict where a wrong value would do harm: text() takes numbers too (ids), integer() takes whole-number text, and
/// flag() takes true/false, 0/1 and their texts. A missing or null member gives the fallback.
class JsonView
{
public:
    JsonView(QJsonObject object, QString place) : m_object(std::move(object)), m_place(std::move(place)) {}

    bool has(const char *key) const;
    QString text(const char *key, const QString &fallback = {}) const;
    std::optional<qint64> integer(const char *key) const;
    std::optional<bool> flag(const char *key) const;
    QStringList texts(const char *key) const;
    QJsonObject object(const char *key) const;
    QJsonArray array(const char *key) const;

    /// The first member that had a type nobody can make sense of, as an error; none when all was fine.
    std::optional<Error> problem() const { return m_problem; }
    const QJsonObject &raw() const { return m_object; }

private:
    void complain(const char *key, const char *expected) const;

    QJsonObject m_object;
    QString m_place;
    mutable std::optional<Error> m_problem;
};

} // namespace kontor
