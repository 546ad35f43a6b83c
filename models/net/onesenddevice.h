// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace kontor {

/// A request body that can be read once and cannot be rewound. QNetworkAccessManager sends a request again by itself
/// when a connection drops before the answer's head, whatever its verb; with a body like this it cannot, and reports
/// ContentReSendError instead. Counts what was handed out: evidence of whether anything can have been sent.
class OneSendDevice final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneSendDevice(QByteArray body, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override { return m_given >= m_body.size(); }
    qint64 bytesGiven() const { return m_given; }

protected:
    qint64 readData(char *to, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_given = 0;
};

} // namespace kontor
