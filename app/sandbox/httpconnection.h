// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/requestparser.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QTcpSocket;

namespace kontor::sandbox {

using Handler = std::function<Reply(const Request &)>;

/// One accepted connection: answers its requests in their order, one at a time, and misbehaves where the reply asks for
/// it. Deletes itself when the other side has gone, or has been silent for two minutes.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    /// Takes over \a socket; \a handler and \a now (UTC) have to outlive the connection.
    HttpConnection(QTcpSocket *socket, const Handler &handler, const std::function<QDateTime()> &now, QObject *parent);

private:
    void serve();
    void refuse(int status);
    void send(const Reply &reply, bool keepAlive);
    QByteArray headOf(const Reply &reply, bool keepAlive) const;
    void tearDown();
    void trickle(const QByteArray &bytes, int everyMs, bool keepAlive);
    void finishAnswer(bool keepAlive);

    QTcpSocket *m_socket;
    const Handler &m_handler;
    const std::function<QDateTime()> &m_now;
    RequestParser m_parser;
    QTimer m_silence;
    bool m_isAnswering = false;
};

} // namespace kontor::sandbox
