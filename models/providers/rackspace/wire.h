// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/net/httpclient.h"
#include "models/providers/rackspace/codec.h"
#include "models/providers/rackspace/faults.h"
#include "models/providers/rackspace/requests.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrentRun>

#include <functional>

namespace kontor::rackspace {

/// What the jobs of one connection share. Each job has a copy, because a job belongs to whoever asked and may outlive
/// the client; then nothing is sent any more.
struct Wire
{
    /// Waits that tests shorten.
    struct Times
    {
        std::chrono::milliseconds staleRead{1'500}; ///< before a read that does not show the change is repeated
        std::chrono::milliseconds readBack{10'000}; ///< longest wait for the record after a change
    };

    QPointer<HttpClient> http;
    Redactor *redactor = nullptr;
    const Clock *clock = nullptr;
    QString connection;
    Times times{};

    Decoding decoding() const { return {.connection = connection, .now = clock->utcNow()}; }
    HttpJob *send(const HttpRequest &request, QObject *owner) const;
    std::optional<std::chrono::seconds> clockSkew() const { return http ? http->clockSkew() : std::nullopt; }
    Error errorOf(const HttpAnswer &answer) const { return rackspace::errorOf(answer, clockSkew(), clock->utcNow()); }
};

/// A read whose answer is decoded on a worker thread.
template<class T>
class ReadJob final : public StepsJob<T>
{
public:
    /// Runs on the worker: must hold copies of all it uses.
    using Decoder = std::function<Result<T>(const QByteArray &body)>;

    ReadJob(const Wire &wire, HttpRequest request, Decoder decoder, QObject *owner)
        : StepsJob<T>(owner), m_wire(wire), m_request(std::move(request)), m_decoder(std::move(decoder))
    {
        this->start();
    }

protected:
    void run() override
    {
        this->template step<HttpAnswer>(m_wire.send(m_request, this),
                                        [this](const HttpAnswer &answer) { decode(answer); });
    }

private:
    void decode(const HttpAnswer &answer)
    {
        if (!answer.isSuccess()) {
            this->finish(failure(m_wire.errorOf(answer)));
            return;
        }
        auto *watcher = new QFutureWatcher<Result<T>>(this);
        QObject::connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, answer] {
            Result<T> value = watcher->result();
            if (!value && value.error().correlationId.isEmpty()) {
                Error error = value.error();
                error.correlationId = answer.correlationId;
                error.httpStatus = answer.status;
                value = failure(std::move(error));
            }
            this->finish(std::move(value));
        });
        watcher->setFuture(QtConcurrent::run([decoder = m_decoder, body = answer.body] { return decoder(body); }));
    }

    Wire m_wire;
    HttpRequest m_request;
    Decoder m_decoder;
};

/// A read of a path; a path that cannot be is the outcome.
template<class T>
JobOf<T> *read(const Wire &wire, const Result<QString> &path, Priority priority, typename ReadJob<T>::Decoder decoder,
               QObject *owner, const QList<std::pair<QString, QString>> &query = {})
{
    if (!path) return new SettledJob<T>(failure(path.error()), owner);
    return new ReadJob<T>(wire, readRequest(*path, priority, query), std::move(decoder), owner);
}

/// The customer with this reference number; NotFound when there is none.
JobOf<Record> *findByReference(const Wire &wire, const QString &referenceNumber, Priority priority, QObject *owner);

/// The account the key belongs to: also the positive control that a look-up works.
JobOf<Record> *showMe(const Wire &wire, Priority priority, QObject *owner);

} // namespace kontor::rackspace
