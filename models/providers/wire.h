// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/net/httpclient.h"
#include "models/schema/record.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrentRun>

#include <functional>
#include <optional>

namespace kontor {

/// What the jobs of one connection share, whatever the vendor. Each job has a copy, because a job belongs to whoever
/// asked and may outlive the client; then nothing is sent any more.
struct Wire
{
    QPointer<HttpClient> http;
    Redactor *redactor = nullptr;
    const Clock *clock = nullptr;
    QString connection;

    /// A started job; after the client's end one that fails as Cancelled and NotSent.
    HttpJob *send(const HttpRequest &request, QObject *owner) const;
    /// See HttpClient::clockSkew().
    std::optional<std::chrono::seconds> clockSkew() const { return http ? http->clockSkew() : std::nullopt; }
};

/// What a decoder has to know beside the answer. Copied into worker threads.
struct Decoding
{
    QString connection;
    QDateTime now; ///< UTC; becomes Record::fetchedAt
};

/// A read whose answer is decoded on a worker thread, whatever its size.
template<class T>
class ReadJob final : public StepsJob<T>
{
public:
    /// Runs on the worker: must hold copies of all it uses.
    using Decoder = std::function<Result<T>(const HttpAnswer &answer)>;
    /// What an unsuccessful answer means; runs in the job's thread.
    using Explain = std::function<Error(const HttpAnswer &answer)>;

    /// Started already. Without \a explain the decoder gets every answer, for vendors whose failures are successes of
    /// HTTP.
    ReadJob(const Wire &wire, HttpRequest request, Decoder decoder, Explain explain, QObject *owner)
        : StepsJob<T>(owner),
          m_wire(wire),
          m_request(std::move(request)),
          m_decoder(std::move(decoder)),
          m_explain(std::move(explain))
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
        if (m_explain && !answer.isSuccess()) {
            this->finish(failure(m_explain(answer)));
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
        watcher->setFuture(QtConcurrent::run([decoder = m_decoder, answer] { return decoder(answer); }));
    }

    Wire m_wire;
    HttpRequest m_request;
    Decoder m_decoder;
    Explain m_explain;
};

} // namespace kontor
