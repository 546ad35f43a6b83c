// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/net/httpclient.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QTimer>

namespace kontor {

class OneSendDevice;

/// One request on the wire: sends it, watches deadline, idleness and sizes, and says how it ended. Deleting it aborts.
class HttpAttempt final : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        std::chrono::milliseconds deadline;
        std::chrono::milliseconds idle;
        qint64 answerBytes;
    };

    HttpAttempt(QNetworkAccessManager &network, const QNetworkRequest &request, const QByteArray &verb,
                const QByteArray &body, bool once, Limits limits, QObject *parent);
    ~HttpAttempt() override;

    void cancel();

    /// After \c ended. The answer has no correlation id yet.
    const Result<HttpAnswer> &outcome() const { return m_outcome; }
    /// After \c ended: whether a failure is the vendor's, or of what stands before it. Not so when no connection could
    /// be made, nor after a cancel: neither says how the vendor is.
    bool vendorFailed() const;

Q_SIGNALS:
    /// Once.
    void ended();

private:
    void take();
    void checkHeaders();
    void stop(Error::Kind kind, const QString &message);
    void finish();
    Error networkError() const;
    Error::Delivery delivery() const;
    HttpAnswer answer() const;

    QNetworkReply *m_reply = nullptr;
    OneSendDevice *m_device = nullptr;
    Limits m_limits;
    QByteArray m_body;
    qsizetype m_sentSize;
    QTimer m_deadline;
    QTimer m_idle;
    QElapsedTimer m_elapsed;
    std::optional<Error> m_stopped;
    Result<HttpAnswer> m_outcome;
    bool m_ended = false;
};

} // namespace kontor
