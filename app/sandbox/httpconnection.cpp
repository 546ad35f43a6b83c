// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/httpconnection.h"

#include <QDateTime>
#include <QLocale>
#include <QTcpSocket>

#include <chrono>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace kontor::sandbox {

namespace {

constexpr std::chrono::minutes longestSilence{2};

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 406:
        return "Not Acceptable";
    case 409:
        return "Conflict";
    case 410:
        return "Gone";
    case 413:
        return "Payload Too Large";
    case 415:
        return "Unsupported Media Type";
    case 417:
        return "Expectation Failed";
    case 422:
        return "Unprocessable Entity";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Status";
    }
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, const Handler &handler, const std::function<QDateTime()> &now,
                               QObject *parent)
    : QObject(parent), m_socket(socket), m_handler(handler), m_now(now)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_silence.setSingleShot(true);
    m_silence.setInterval(longestSilence);
    connect(&m_silence, &QTimer::timeout, this, &HttpConnection::tearDown);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::serve);
    m_silence.start();
    serve();
}

void HttpConnection::serve()
{
    m_silence.start();
    m_parser.feed(m_socket->readAll());
    while (!m_isAnswering && m_socket->state() == QAbstractSocket::ConnectedState) {
        Request request;
        const RequestParser::State state = m_parser.next(request);
        if (state == RequestParser::State::NeedsMore) return;
        m_isAnswering = true;
        if (state == RequestParser::State::Refused) return refuse(m_parser.refusal());
        const Reply reply = m_handler(request);
        const bool keepAlive = request.keepAlive;
        if (reply.delayMs <= 0)
            send(reply, keepAlive);
        else
            QTimer::singleShot(reply.delayMs, this, [this, reply, keepAlive] { send(reply, keepAlive); });
    }
}

void HttpConnection::refuse(int status)
{
    send({.status = status}, false);
}

void HttpConnection::send(const Reply &reply, bool keepAlive)
{
    const QByteArray head = headOf(reply, keepAlive);
    switch (reply.ending) {
    case Reply::Ending::Reset:
        return tearDown();
    case Reply::Ending::Cut:
        // Without a body it is the head that breaks off.
        m_socket->write(reply.body.isEmpty() ? head.left(head.size() / 2)
                                             : head + reply.body.left(reply.body.size() / 2));
        return finishAnswer(false);
    case Reply::Ending::Trickled:
        return trickle(head + reply.body, reply.trickleMs, keepAlive);
    case Reply::Ending::Whole:
        m_socket->write(head + reply.body);
        return finishAnswer(keepAlive);
    }
}

QByteArray HttpConnection::headOf(const Reply &reply, bool keepAlive) const
{
    const QDateTime date = m_now().addSecs(reply.dateSkewSecs);
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonOf(reply.status) + "\r\n";
    bool hasCaching = false;
    for (const auto &[name, value] : reply.headers) {
        head += name + ": " + value + "\r\n";
        hasCaching = hasCaching || name.toLower() == "cache-control";
    }
    if (!hasCaching) head += "Cache-Control: private\r\n";
    if (!reply.body.isEmpty()) head += "Content-Type: " + reply.contentType + "\r\n";
    head += "Server: Microsoft-IIS/7.0\r\n";
    head +=
        "Date: " + QLocale::c().toString(date, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1() + "\r\n";
    head += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    if (!keepAlive) head += "Connection: close\r\n";
    return head + "\r\n";
}

void HttpConnection::tearDown()
{
#ifdef Q_OS_UNIX
    // With nothing to linger for, closing sends a reset instead of an orderly end.
    const linger none{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
#endif
    m_socket->abort();
    deleteLater();
}

void HttpConnection::trickle(const QByteArray &bytes, int everyMs, bool keepAlive)
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this, timer, bytes, keepAlive, at = qsizetype(0)]() mutable {
        m_silence.start();
        m_socket->write(bytes.mid(at++, 1));
        if (at < bytes.size()) return;
        timer->stop();
        timer->deleteLater();
        finishAnswer(keepAlive);
    });
    timer->start(everyMs);
}

void HttpConnection::finishAnswer(bool keepAlive)
{
    if (!keepAlive) return m_socket->disconnectFromHost();
    m_isAnswering = false;
    // Further requests may have arrived meanwhile; not from here, because serve() is often what called.
    QMetaObject::invokeMethod(this, &HttpConnection::serve, Qt::QueuedConnection);
}

} // namespace kontor::sandbox
