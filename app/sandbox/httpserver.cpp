// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/httpserver.h"

#include <QDateTime>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>

namespace kontor::sandbox {

namespace {

constexpr int mostConnections = 256;

QTcpServer *makeServer(const std::optional<TlsIdentity> &tls, QObject *parent)
{
    if (!tls) return new QTcpServer(parent);
    auto *server = new QSslServer(parent);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(tls->certificate);
    configuration.setPrivateKey(tls->key);
    configuration.setPeerVerifyMode(QSslSocket::AutoVerifyPeer);
    server->setSslConfiguration(configuration);
    return server;
}

} // namespace

HttpServer::HttpServer(Handler handler, std::function<QDateTime()> now, const std::optional<TlsIdentity> &tls,
                       QObject *parent)
    : QObject(parent), m_handler(std::move(handler)), m_now(std::move(now)), m_server(makeServer(tls, this))
{
    // Not newConnection: with TLS that comes before the handshake, when there is nothing to take yet.
    connect(m_server, &QTcpServer::pendingConnectionAvailable, this, &HttpServer::accept);
}

HttpServer::~HttpServer()
{
    closeConnections();
}

void HttpServer::closeConnections()
{
    qDeleteAll(findChildren<HttpConnection *>(Qt::FindDirectChildrenOnly));
}

bool HttpServer::listen(quint16 port)
{
    return m_server->listen(QHostAddress::LocalHost, port);
}

quint16 HttpServer::port() const
{
    return m_server->serverPort();
}

void HttpServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        if (findChildren<HttpConnection *>(Qt::FindDirectChildrenOnly).size() >= mostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        new HttpConnection(socket, m_handler, m_now, this);
    }
}

} // namespace kontor::sandbox
