// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultserver.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>
#include <QTimer>

#include <sys/socket.h>

namespace kontor::test {

namespace {

std::unique_ptr<QTcpServer> makeServer(const std::optional<FaultServer::Tls> &tls)
{
    if (!tls) return std::make_unique<QTcpServer>();
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(tls->certificate);
    configuration.setPrivateKey(tls->key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    server->setSslConfiguration(configuration);
    return server;
}

QByteArray head(const FaultServer::Answer &answer)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(answer.status) + " Status\r\n";
    for (const auto &[name, value] : answer.headers)
        text += name + ": " + value + "\r\n";
    return text + "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
}

} // namespace

FaultServer::FaultServer(Script script, std::optional<Tls> tls)
    : m_script(std::move(script)), m_server(makeServer(tls)), m_tls(tls.has_value())
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            take(socket);
    });
    m_server->listen(QHostAddress::LocalHost);
}

FaultServer::~FaultServer() = default;

QUrl FaultServer::url() const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2")
                    .arg(m_tls ? QStringLiteral("https") : QStringLiteral("http"))
                    .arg(m_server->serverPort()));
}

void FaultServer::take(QTcpSocket *socket)
{
    m_buffers.insert(socket, {});
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_buffers.remove(socket);
        socket->deleteLater();
    });
    if (socket->bytesAvailable() > 0) read(socket);
}

void FaultServer::read(QTcpSocket *socket)
{
    const QByteArray news = socket->readAll();
    m_bytes += news.size();
    if (!m_buffers.contains(socket)) return;
    QByteArray &buffer = m_buffers[socket];
    buffer += news;
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0) return;
    Request request;
    QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    request.verb = first.value(0);
    request.target = first.value(1);
    for (const QByteArray &line : lines)
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    const qsizetype size = request.headers.value("content-length", "0").toLongLong();
    if (buffer.size() < headEnd + 4 + size) return;
    request.body = buffer.mid(headEnd + 4, size);
    buffer.remove(0, headEnd + 4 + size);
    m_arrivals.append(request);
    const Answer scripted = m_script(request);
    QTimer::singleShot(scripted.delayMs, socket, [this, socket, scripted] { answer(socket, scripted); });
}

void FaultServer::answer(QTcpSocket *socket, const Answer &answer)
{
    auto part = [&](const QByteArray &bytes) {
        socket->write(bytes);
        socket->flush();
        socket->disconnectFromHost();
    };
    switch (answer.fault) {
    case Fault::None:
        socket->write(head(answer) + "\r\n" + answer.body);
        return;
    case Fault::CloseBeforeAnswer:
        socket->disconnectFromHost();
        return;
    case Fault::ResetBeforeAnswer: {
        const linger now{1, 0};
        ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
        socket->abort();
        return;
    }
    case Fault::HalfClose:
        ::shutdown(int(socket->socketDescriptor()), SHUT_WR);
        return;
    case Fault::CloseInStatusLine:
        return part("HTTP/1.1 20");
    case Fault::CloseInHeaders:
        return part("HTTP/1.1 200 OK\r\nContent-Type: applic");
    case Fault::CloseInBody:
        return part(head(answer) + "\r\n" + answer.body.left(answer.body.size() / 2));
    case Fault::Silence:
        return;
    case Fault::Trickle: {
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket] { socket->write("H"); });
        socket->write("HTTP/1.1 200 OK\r\nX-Slow: ");
        timer->start(50);
        return;
    }
    case Fault::HugeHeader:
        socket->write("HTTP/1.1 200 OK\r\nX-Huge: " + QByteArray(1024 * 1024, 'x') + "\r\nContent-Length: 2\r\n\r\n{}");
        return;
    case Fault::ManyHeaders: {
        QByteArray lines;
        for (int i = 0; i < 5000; ++i)
            lines += "X-" + QByteArray::number(i) + ": 1\r\n";
        socket->write("HTTP/1.1 200 OK\r\n" + lines + "Content-Length: 2\r\n\r\n{}");
        return;
    }
    }
}

} // namespace kontor::test
