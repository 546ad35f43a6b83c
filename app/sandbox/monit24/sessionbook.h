// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace kontor::sandbox::monit24 {

/// The sessions of version 3, each with the token that stands for it.
class SessionBook
{
public:
    struct Session
    {
        qint64 id = 0;
        qint64 login = 0; ///< the account that signed in
        QByteArray token{};
        bool isVerified = true; ///< the second factor has been given, where there is one
        QDateTime created{};
    };

    /// The session that is there from the start, of a token made "in the web panel".
    void keep(const QByteArray &token, qint64 login);
    const Session &open(qint64 login, bool isVerified, const QDateTime &now);
    std::optional<Session> byToken(const QByteArray &token) const;
    std::optional<Session> byId(qint64 id) const;
    QList<Session> of(qint64 login) const;
    void verify(qint64 id);
    void close(qint64 id);
    void closeAll(qint64 login);
    void clear();

private:
    QList<Session> m_sessions;
    qint64 m_next = 1;
};

} // namespace kontor::sandbox::monit24
