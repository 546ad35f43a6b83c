// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

/// One request to the sandbox on a connection of its own, written by hand. May block: the sandbox has a thread of its
/// own.
struct Called
{
    int status = 0; ///< 0: no answer at all
    QByteArray head{};
    QByteArray body{};
    bool isWhole = false; ///< as long as it was announced

    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    bool isJson() const { return !QJsonDocument::fromJson(body).isNull(); }
    QByteArray header(const QByteArray &name) const
    {
        const qsizetype at = head.indexOf("\r\n" + name + ": ");
        if (at < 0) return {};
        const qsizetype from = at + name.size() + 4;
        return head.mid(from, head.indexOf('\r', from) - from);
    }
};

inline Called call(const kontor::sandbox::Sandbox &sandbox, const QByteArray &verb, const QByteArray &path,
                   const QByteArray &body, const QByteArray &headers)
{
    constexpr int patienceMs = 10'000;
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), sandbox.port());
    socket.waitForConnected(patienceMs);
    socket.write(verb + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Length: " +
                 QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body);
    QByteArray all;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(patienceMs))
        all += socket.readAll();
    all += socket.readAll();
    const qsizetype end = all.indexOf("\r\n\r\n");
    Called called{.status = all.mid(9, 3).toInt(), .head = all.left(end + 2), .body = all.mid(end + 4)};
    called.isWhole = called.header("Content-Length").toLongLong() == called.body.size();
    return called;
}

/// How often the sandbox did what a request like this asks for; the answers do not matter.
inline int timesApplied(const kontor::sandbox::Sandbox &sandbox, const QString &verb, const QString &object = {})
{
    int count = 0;
    for (const QJsonValue &row : sandbox.applied())
        if (row[QLatin1String("verb")].toString() == verb &&
            (object.isEmpty() || row[QLatin1String("object")].toString() == object))
            count += row[QLatin1String("count")].toInt();
    return count;
}
