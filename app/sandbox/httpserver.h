// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpconnection.h"

#include <QObject>
#include <QSslCertificate>
#include <QSslKey>

#include <optional>

class QTcpServer;

namespace kontor::sandbox {

/// What the server shows on TLS.
struct TlsIdentity
{
    QSslCertificate certificate;
    QSslKey key;
};

/// A small HTTP/1.1 server on 127.0.0.1, plain or TLS, that can misbehave on purpose. Keeps connections open, at most
/// 256 of them. The handler is called in the server's thread, one request at a time; it may be moved to another thread
/// before it listens.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    /// \a now is the time of the Date header (UTC).
    HttpServer(Handler handler, std::function<QDateTime()> now, const std::optional<TlsIdentity> &tls,
               QObject *parent = nullptr);
    ~HttpServer() override;

    bool listen(quint16 port); ///< 0: any free one
    quint16 port() const;
    void closeConnections();

private:
    void accept();

    Handler m_handler;
    std::function<QDateTime()> m_now;
    QTcpServer *m_server; ///< a child
};

} // namespace kontor::sandbox
