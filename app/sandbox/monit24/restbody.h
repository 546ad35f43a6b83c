// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/monit24/problem.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace kontor::sandbox::monit24 {

/// Takes what a body of version 3 says into an object. What is left out stays as it is, what is of a wrong type is a
/// problem, what is unknown or the server's own is passed over: a full representation can be sent back.
class RestBody
{
public:
    /// \a prefix names a nested object in problems: "user_data.".
    explicit RestBody(QJsonObject body, QString prefix = {}) : m_body(std::move(body)), m_prefix(std::move(prefix)) {}

    bool has(const char *name) const { return m_body.contains(QLatin1String(name)); }
    void require(std::initializer_list<const char *> names);
    void text(const char *name, QString &to, bool canBeEmpty = true);
    void nullableText(const char *name, QString &to);
    void email(const char *name, QString &to);
    void choice(const char *name, QString &to, std::initializer_list<const char *> allowed);
    void flag(const char *name, bool &to);
    void number(const char *name, qint64 &to);
    void number(const char *name, int &to);
    void texts(const char *name, QStringList &to);
    void ids(const char *name, QList<qint64> &to);
    void object(const char *name, QJsonObject &to);
    void time(const char *name, QDateTime &to);
    void refuse(Code code, const char *name) { m_problems << Problem{code, m_prefix + QLatin1String(name)}; }

    const Problems &problems() const { return m_problems; }

private:
    /// The value, when it is there and of this type; otherwise a problem, or nothing.
    std::optional<QJsonValue> value(const char *name, QJsonValue::Type type);

    QJsonObject m_body;
    QString m_prefix;
    Problems m_problems;
};

} // namespace kontor::sandbox::monit24
