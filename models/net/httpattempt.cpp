// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/httpattempt.h"

#include "models/core/failpoint.h"
#include "models/net/onesenddevice.h"

#include <QNetworkAccessManager>
#include <QSslError>

namespace kontor {

namespace {

constexpr qint64 mostHeaderBytes = 256LL * 1024;
constexpr int mostHeaderLines = 1000;

/// There was no connection to send anything on.
bool isBeforeSending(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        return true;
    default:
        return false;
    }
}

} // namespace

HttpAttempt::HttpAttempt(QNetworkAccessManager &network, const QNetworkRequest &request, const QByteArray &verb,
                         const QByteArray &body, bool once, Limits limits, QObject *parent)
    : QObject(parent), m_limits(limits), m_sentSize(body.size()), m_deadline(this), m_idle(this)
{
    QNetworkRequest prepared = request;
    if (once) {
        m_device = new OneSendDevice(body, this);
        prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        prepared.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
        m_reply = network.sendCustomRequest(prepared, verb, m_device);
    } else {
        m_reply =
            body.isEmpty() && verb == "GET" ? network.get(prepared) : network.sendCustomRequest(prepared, verb, body);
    }
    m_reply->setParent(this);
    if (once) KONTOR_FAILPOINT("request.made");
    m_elapsed.start();
    m_deadline.setSingleShot(true);
    m_idle.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        stop(Error::Kind::Timeout, tr("The vendor did not answer completely within %1 seconds.")
                                       .arg((m_limits.deadline.count() + 999) / 1000));
    });
    connect(&m_idle, &QTimer::timeout, this,
            [this] { stop(Error::Kind::Timeout, tr("The vendor stopped answering. Try again later.")); });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpAttempt::checkHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpAttempt::take);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this] {
        if (m_device && m_device->atEnd()) KONTOR_FAILPOINT("body.given");
        m_idle.start(m_limits.idle);
    });
    connect(m_reply, &QNetworkReply::finished, this, &HttpAttempt::finish);
    m_deadline.start(m_limits.deadline);
    m_idle.start(m_limits.idle);
}

HttpAttempt::~HttpAttempt()
{
    m_ended = true;
    // The device is a child too, and must outlive what reads from it.
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        delete m_reply;
    }
}

void HttpAttempt::cancel()
{
    stop(Error::Kind::Cancelled, tr("Cancelled."));
}

void HttpAttempt::stop(Error::Kind kind, const QString &message)
{
    if (m_ended || m_stopped) return;
    m_stopped = Error{.kind = kind, .message = message};
    m_reply->abort();
}

void HttpAttempt::checkHeaders()
{
    if (m_device) KONTOR_FAILPOINT("answer.head");
    qint64 bytes = 0;
    const auto headers = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : headers)
        bytes += name.size() + value.size();
    if (bytes > mostHeaderBytes || headers.size() > mostHeaderLines)
        stop(Error::Kind::Protocol,
             tr("The vendor's answer has an unreasonably large head. Is this really its server?"));
}

void HttpAttempt::take()
{
    m_idle.start(m_limits.idle);
    m_body += m_reply->readAll();
    if (m_body.size() > m_limits.answerBytes)
        stop(Error::Kind::Protocol, tr("The vendor's answer is larger than the %1 MiB that are accepted.")
                                        .arg(m_limits.answerBytes / (1024LL * 1024)));
}

void HttpAttempt::finish()
{
    if (m_ended) return;
    if (!m_stopped && m_reply->bytesAvailable() > 0) take();
    m_ended = true;
    m_deadline.stop();
    m_idle.stop();
    if (m_device) KONTOR_FAILPOINT("answer.complete");
    if (m_stopped) {
        m_stopped->delivery = delivery();
        m_stopped->detail = QStringLiteral("after %1 ms, %2 bytes read").arg(m_elapsed.elapsed()).arg(m_body.size());
        m_outcome = failure(*m_stopped);
        Q_EMIT ended();
        return;
    }
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const int error = int(m_reply->error());
    // 1 to 99 are the connection's errors, whatever part of an answer had come; from 201 on they are HTTP's own. With
    // 307 and 308 Qt complains that the body cannot be sent again although it must not follow: the answer is whole.
    const bool redirect = status >= 300 && status < 400;
    const bool resend = error == QNetworkReply::ContentReSendError && !redirect;
    const bool answered = status > 0 && !resend && (error == QNetworkReply::NoError || error > 200);
    if (answered)
        m_outcome = answer();
    else
        m_outcome = failure(networkError());
    Q_EMIT ended();
}

HttpAnswer HttpAttempt::answer() const
{
    HttpAnswer answer{.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                      .body = m_body,
                      .elapsed = std::chrono::milliseconds(m_elapsed.elapsed())};
    const auto headers = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : headers)
        answer.headers.append({name.toLower(), value});
    return answer;
}

/// Certain only when nothing of the body was handed out and the error is one from before sending. A request without a
/// body leaves no such evidence: Qt may have sent it on a kept connection, lost that, and failed to make another.
Error::Delivery HttpAttempt::delivery() const
{
    if (!m_device || m_sentSize == 0 || m_device->bytesGiven() > 0) return Error::Delivery::Unknown;
    return isBeforeSending(m_reply->error()) ? Error::Delivery::NotSent : Error::Delivery::Unknown;
}

bool HttpAttempt::vendorFailed() const
{
    if (m_outcome) return m_outcome->status >= 500;
    if (m_stopped) return m_stopped->kind != Error::Kind::Cancelled;
    return !isBeforeSending(m_reply->error());
}

Error HttpAttempt::networkError() const
{
    Error error{.kind = Error::Kind::Network,
                .detail = QStringLiteral("%1 (%2)").arg(m_reply->errorString()).arg(m_reply->error()),
                .delivery = delivery()};
    const QString host = m_reply->url().host();
    switch (m_reply->error()) {
    case QNetworkReply::HostNotFoundError:
        error.message = tr("There is no server called %1. Check the address and the network.").arg(host);
        break;
    case QNetworkReply::ConnectionRefusedError:
        error.message =
            tr("%1 refuses connections on port %2. Check the address.").arg(host).arg(m_reply->url().port(443));
        break;
    case QNetworkReply::SslHandshakeFailedError:
        error.kind = Error::Kind::Tls;
        error.message =
            tr("The secure connection to %1 could not be made: %2. Nothing was sent. Check the address, this "
               "computer's clock, and whether something stands between it and the vendor.")
                .arg(host, m_reply->errorString());
        break;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        error.message = tr("The proxy does not let us through: %1.").arg(m_reply->errorString());
        break;
    case QNetworkReply::TimeoutError:
        error.kind = Error::Kind::Timeout;
        error.message = tr("%1 does not answer.").arg(host);
        break;
    default:
        error.message = tr("The connection to %1 broke off before the answer was complete.").arg(host);
    }
    return error;
}

} // namespace kontor
