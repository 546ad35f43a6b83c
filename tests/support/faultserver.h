// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSslCertificate>
#include <QSslKey>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

class QTcpServer;
class QTcpSocket;

namespace kontor::test {

/// A scripted HTTP/1.1 server on 127.0.0.1 that counts what arrives and can die in every way a connection can die.
class FaultServer : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray verb;
        QByteArray target;                     ///< path and query as sent
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
    };
    enum class Fault {
        None,
        CloseBeforeAnswer,
        ResetBeforeAnswer,
        HalfClose, ///< our sending side is closed, theirs stays
        CloseInStatusLine,
        CloseInHeaders,
        CloseInBody,
        Silence,
        Trickle,    ///< a byte every 50 ms
        HugeHeader, ///< 1 MiB in one header line
        ManyHeaders,
    };
    struct Answer
    {
        int status = 200;
        QList<std::pair<QByteArray, QByteArray>> headers{{"Content-Type", "application/json"}};
        QByteArray body = "{}";
        Fault fault = Fault::None;
        int delayMs = 0;
    };
    using Script = std::function<Answer(const Request &)>;

    struct Tls
    {
        QSslCertificate certificate;
        QSslKey key;
    };

    explicit FaultServer(Script script, std::optional<Tls> tls = {});
    ~FaultServer() override;

    /// http(s)://127.0.0.1:port
    QUrl url() const;
    const QList<Request> &arrivals() const { return m_arrivals; }
    void forget() { m_arrivals.clear(); }
    /// Bytes of HTTP that came through, TLS not counted.
    qint64 bytesReceived() const { return m_bytes; }

private:
    void take(QTcpSocket *socket);
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const Answer &answer);

    Script m_script;
    QHash<QTcpSocket *, QByteArray> m_buffers; ///< outlives the server, whose sockets say goodbye when it goes
    std::unique_ptr<QTcpServer> m_server;
    bool m_tls;
    QList<Request> m_arrivals;
    qint64 m_bytes = 0;
};

} // namespace kontor::test
