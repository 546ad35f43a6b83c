// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <optional>

namespace kontor::test {

/// A server on loopback that keeps every request as it came and answers from fixtures: what is asked for, word for
/// word, is the assertion. Answers are given once each, in the order they were added; "METHOD target" without one gets
/// a 404 that the vendor would send.
class FixtureServer final : public QObject
{
public:
    struct Request
    {
        QByteArray verb;
        QByteArray target; ///< path and query, as sent
        QHash<QByteArray, QByteArray> headers;
        QByteArray body;

        QByteArray line() const { return verb + ' ' + target; }
    };
    struct Answer
    {
        int status = 200;
        QByteArray body{};
        QByteArray contentType = "application/json";
        QList<QByteArray> headers{};
        bool silent = false; ///< never answers
        bool dies = false;   ///< closes instead of answering
    };

    FixtureServer()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                socket->setParent(this);
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    /// \a path: where a vendor's base URL ends, "/v1".
    QUrl url(const QString &path = QStringLiteral("/v1")) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
    }

    /// \a line: "GET /v1/customers/me".
    void on(const QByteArray &line, Answer answer) { m_answers[line].append(std::move(answer)); }
    void on(const QByteArray &line, const QByteArray &body) { on(line, Answer{.body = body}); }

    const QList<Request> &requests() const { return m_requests; }
    QList<QByteArray> lines() const
    {
        QList<QByteArray> lines;
        for (const Request &request : m_requests)
            lines.append(request.line());
        return lines;
    }
    /// The last request; an empty one before the first.
    Request last() const { return m_requests.isEmpty() ? Request() : m_requests.last(); }
    void forget()
    {
        m_requests.clear();
        m_answers.clear();
    }

private:
    void take(QTcpSocket *socket)
    {
        QByteArray &buffer = m_buffers[socket];
        buffer += socket->readAll();
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0) return;
        Request request = parsed(buffer.left(end));
        const qsizetype length = request.headers.value("content-length", "0").toLongLong();
        if (buffer.size() < end + 4 + length) return;
        request.body = buffer.mid(end + 4, length);
        buffer.remove(0, end + 4 + length);
        m_requests.append(request);
        reply(socket, request);
    }

    static Request parsed(const QByteArray &head)
    {
        const QList<QByteArray> lines = head.split('\n');
        const QList<QByteArray> first = lines.first().trimmed().split(' ');
        Request request{.verb = first.value(0), .target = first.value(1)};
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        return request;
    }

    void reply(QTcpSocket *socket, const Request &request)
    {
        QList<Answer> &answers = m_answers[request.line()];
        const Answer answer =
            answers.isEmpty()
                ? Answer{.status = 404,
                         .body = R"({"itemNotFoundFault":{"code":404,"message":"Not Found","resourceType":"x"}})"}
                : answers.takeFirst();
        if (answer.silent) return;
        if (answer.dies) {
            socket->abort();
            return;
        }
        QByteArray text =
            "HTTP/1.1 " + QByteArray::number(answer.status) +
            " X\r\nDate: Sun, 01 Mar 2026 09:00:00 GMT\r\nContent-Length: " + QByteArray::number(answer.body.size()) +
            "\r\n";
        if (!answer.body.isEmpty()) text += "Content-Type: " + answer.contentType + "\r\n";
        for (const QByteArray &header : answer.headers)
            text += header + "\r\n";
        socket->write(text + "\r\n" + answer.body);
    }

    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QHash<QByteArray, QList<Answer>> m_answers;
    QList<Request> m_requests;
};

} // namespace kontor::test
