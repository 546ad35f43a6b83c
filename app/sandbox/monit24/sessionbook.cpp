// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/monit24/sessionbook.h"

#include <QRandomGenerator>

#include <algorithm>

namespace kontor::sandbox::monit24 {

namespace {

QByteArray newToken()
{
    QByteArray bytes;
    while (bytes.size() < 24)
        bytes += char(QRandomGenerator::system()->bounded(256));
    return bytes.toHex();
}

} // namespace

void SessionBook::keep(const QByteArray &token, qint64 login)
{
    m_sessions << Session{.id = m_next++, .login = login, .token = token};
}

const SessionBook::Session &SessionBook::open(qint64 login, bool isVerified, const QDateTime &now)
{
    m_sessions << Session{
        .id = m_next++, .login = login, .token = newToken(), .isVerified = isVerified, .created = now};
    return m_sessions.last();
}

std::optional<SessionBook::Session> SessionBook::byToken(const QByteArray &token) const
{
    const auto found = std::ranges::find(m_sessions, token, &Session::token);
    return found == m_sessions.end() ? std::nullopt : std::optional(*found);
}

std::optional<SessionBook::Session> SessionBook::byId(qint64 id) const
{
    const auto found = std::ranges::find(m_sessions, id, &Session::id);
    return found == m_sessions.end() ? std::nullopt : std::optional(*found);
}

QList<SessionBook::Session> SessionBook::of(qint64 login) const
{
    QList<Session> own = m_sessions;
    own.removeIf([login](const Session &session) { return session.login != login; });
    return own;
}

void SessionBook::verify(qint64 id)
{
    for (Session &session : m_sessions)
        if (session.id == id) session.isVerified = true;
}

void SessionBook::close(qint64 id)
{
    m_sessions.removeIf([id](const Session &session) { return session.id == id; });
}

void SessionBook::closeAll(qint64 login)
{
    m_sessions.removeIf([login](const Session &session) { return session.login == login; });
}

void SessionBook::clear()
{
    m_sessions.clear();
    m_next = 1;
}

} // namespace kontor::sandbox::monit24
