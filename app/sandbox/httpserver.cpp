// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/httpserver.h"

#include <QLocale>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <optional>

namespace kontor::sandbox {

namespace {

constexpr qsizetype largestHead = 64 * 1024;
constexpr qsizetype largestBody = 8 * 1024 * 1024;

QByteArray reason(int status)
{
    static const QHash<int, QByteArray> reasons{{200, "OK"},
                                                {302, "Found"},
                                                {400, "Bad Request"},
                                                {403, "Forbidden"},
                                                {404, "Not Found"},
                                                {405, "Method Not Allowed"},
                                                {406, "Not Acceptable"},
                                                {409, "Conflict"},
                                                {413, "Payload Too Large"},
                                                {417, "Expectation Failed"},
                                                {429, "Too Many Requests"},
                                                {500, "Internal Server Error"},
                                                {502, "Bad Gateway"},
                                                {503, "Service Unavailable"}};
    return reasons.value(status, "Status");
}

/// A chunked body put together; nothing while it is incomplete.
std::optional<std::pair<QByteArray, qsizetype>> unchunk(const QByteArray &buffer, qsizetype from)
{
    QByteArray body;
    for (qsizetype at = from;;) {
        const qsizetype lineEnd = buffer.indexOf("\r\n", at);
        if (lineEnd < 0) return std::nullopt;
        bool isNumber = false;
        const qsizetype size = buffer.mid(at, lineEnd - at).split(';').first().trimmed().toLongLong(&isNumber, 16);
        if (!isNumber || size > largestBody) return std::pair{body, buffer.size()};
        if (buffer.size() < lineEnd + 2 + size + 2) return std::nullopt;
        if (size == 0) return std::pair{body, lineEnd + 4};
        body += buffer.mid(lineEnd + 2, size);
        at = lineEnd + 2 + size + 2;
    }
}

bool parseHead(const QByteArray &head, Request &request)
{
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    if (first.size() != 3) return false;
    request.verb = first.at(0);
    const QByteArray target = first.at(1);
    const qsizetype question = target.indexOf('?');
    const QByteArray path = question < 0 ? target : target.left(question);
    request.path = QUrl::fromPercentEncoding(path);
    for (const QByteArray &segment : path.split('/'))
        if (!segment.isEmpty()) request.segments << QUrl::fromPercentEncoding(segment);
    if (question >= 0) request.query = QUrlQuery(QString::fromUtf8(target.mid(question + 1)));
    for (const QByteArray &line : lines)
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    return true;
}

} // namespace

HttpServer::HttpServer(Handler handler, QObject *parent)
    : QObject(parent), m_handler(std::move(handler)), m_server(std::make_unique<QTcpServer>())
{
    connect(m_server.get(), &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            take(socket);
    });
}

HttpServer::~HttpServer() = default;

bool HttpServer::listen(quint16 port)
{
    return m_server->listen(QHostAddress::LocalHost, port);
}

quint16 HttpServer::port() const
{
    return m_server->serverPort();
}

void HttpServer::take(QTcpSocket *socket)
{
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_buffers.insert(socket, {});
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_buffers.remove(socket);
        socket->deleteLater();
    });
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
        if (!m_buffers.contains(socket)) return;
        QByteArray &buffer = m_buffers[socket];
        buffer += socket->readAll();
        while (m_buffers.contains(socket) && takeRequest(socket, m_buffers[socket])) {
        }
    });
}

/// True when a whole request was taken out of the buffer.
bool HttpServer::takeRequest(QTcpSocket *socket, QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0) {
        if (buffer.size() > largestHead) socket->abort();
        return false;
    }
    Request request;
    if (!parseHead(buffer.left(headEnd), request)) {
        write(socket, {.status = 400}, true);
        return false;
    }
    qsizetype end = headEnd + 4;
    if (request.headers.contains("expect")) {
        buffer.clear();
        write(socket, {.status = 417}, true);
        return false;
    }
    if (request.headers.value("transfer-encoding").toLower() == "chunked") {
        const auto whole = unchunk(buffer, end);
        if (!whole) return false;
        request.body = whole->first;
        end = whole->second;
    } else {
        const qsizetype size = request.headers.value("content-length", "0").toLongLong();
        if (size > largestBody) {
            write(socket, {.status = 413}, true);
            return false;
        }
        if (buffer.size() < end + size) return false;
        request.body = buffer.mid(end, size);
        end += size;
    }
    buffer.remove(0, end);
    answer(socket, request);
    return true;
}

void HttpServer::answer(QTcpSocket *socket, const Request &request)
{
    const Reply reply = m_handler(request);
    const bool close = request.headers.value("connection").toLower() == "close";
    if (reply.delayMs <= 0) return write(socket, reply, close);
    QTimer::singleShot(reply.delayMs, socket, [this, socket, reply, close] { write(socket, reply, close); });
}

void HttpServer::write(QTcpSocket *socket, const Reply &reply, bool close)
{
    if (reply.ending == Reply::Ending::Reset) {
        socket->abort();
        return;
    }
    const QDateTime date = reply.date.isValid() ? reply.date : QDateTime::currentDateTimeUtc();
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reason(reply.status) + "\r\n";
    head += "Cache-Control: private\r\nServer: Microsoft-IIS/7.0\r\n";
    head +=
        "Date: " + QLocale::c().toString(date, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1() + "\r\n";
    if (!reply.body.isEmpty()) head += "Content-Type: " + reply.contentType + "\r\n";
    head += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    if (close) head += "Connection: close\r\n";
    head += "\r\n";
    if (reply.ending == Reply::Ending::Trickled) return trickle(socket, head + reply.body);
    if (reply.ending == Reply::Ending::Cut) {
        socket->write(head + reply.body.left(reply.body.size() / 2));
        socket->disconnectFromHost();
        return;
    }
    socket->write(head + reply.body);
    if (close) socket->disconnectFromHost();
}

void HttpServer::trickle(QTcpSocket *socket, const QByteArray &bytes)
{
    constexpr int everyMs = 200;
    auto *timer = new QTimer(socket);
    auto at = std::make_shared<qsizetype>(0); // shared with nobody but the timer's own function, which is copied
    connect(timer, &QTimer::timeout, socket, [socket, timer, bytes, at] {
        if (*at >= bytes.size()) return timer->deleteLater();
        socket->write(bytes.mid((*at)++, 1));
    });
    timer->start(everyMs);
}

} // namespace kontor::sandbox
