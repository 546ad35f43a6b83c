// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>
#include <QUrlQuery>

#include <functional>
#include <memory>
#include <utility>

class QTcpServer;
class QTcpSocket;

namespace kontor::sandbox {

struct Request
{
    QByteArray verb;
    QString path;         ///< decoded
    QStringList segments; ///< of the path, each decoded on its own
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

struct Reply
{
    enum class Ending {
        Whole,
        Reset,    ///< nothing, and the connection is torn down
        Cut,      ///< half of the body, then closed
        Trickled, ///< a byte at a time
    };
    int status = 200;
    QByteArray contentType = "application/json; charset=utf-8";
    QList<std::pair<QByteArray, QByteArray>> headers{};
    QByteArray body{};
    Ending ending = Ending::Whole;
    int delayMs = 0;
    QDateTime date{}; ///< what the Date header says; invalid: now
};

/// A small HTTP/1.1 server on loopback that can misbehave on purpose. Keeps connections open; refuses what is larger
/// than 8 MiB. Lives in the thread it was made in.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<Reply(const Request &)>;

    explicit HttpServer(Handler handler, QObject *parent = nullptr);
    ~HttpServer() override;

    bool listen(quint16 port); ///< 0: any free one
    quint16 port() const;

private:
    void take(QTcpSocket *socket);
    bool takeRequest(QTcpSocket *socket, QByteArray &buffer);
    void answer(QTcpSocket *socket, const Request &request);
    void write(QTcpSocket *socket, const Reply &reply, bool close);
    void trickle(QTcpSocket *socket, const QByteArray &bytes);

    Handler m_handler;
    QHash<QTcpSocket *, QByteArray> m_buffers; ///< outlives the server, whose sockets say goodbye when it goes
    std::unique_ptr<QTcpServer> m_server;
};

} // namespace kontor::sandbox
