// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/monit24/rpc/envelope.h"
#include "models/providers/monit24/rpc/faults.h"
#include "models/providers/monit24/rpc/meta.h"
#include "models/providers/wire.h"

#include <functional>

namespace kontor::monit24::rpc {

/// What the jobs of one connection share.
struct Wire : kontor::Wire
{
    QPointer<MetaBook> meta{};
    QString login{};
    QString distributorId{};                    ///< of the connection's own account, where it is known
    std::chrono::milliseconds readBack{10'000}; ///< longest wait for the record after a change

    Decoding decoding() const { return {.connection = connection, .now = clock->utcNow()}; }
};

/// A call that changes nothing, its data decoded on a worker thread, its errors without secrets.
template<class T>
class CallJob final : public StepsJob<T>
{
public:
    /// Runs on the worker: must hold copies of all it uses.
    using Decoder = std::function<Result<T>(const QJsonObject &data)>;

    /// Started already.
    CallJob(const Wire &wire, Call call, Priority priority, Decoder decoder, QObject *owner)
        : StepsJob<T>(owner), m_wire(wire), m_call(std::move(call)), m_priority(priority), m_decoder(std::move(decoder))
    {
        this->start();
    }

protected:
    void run() override
    {
        auto *job = new ReadJob<T>(
            m_wire, readRequest(m_call, m_priority),
            [decoder = m_decoder](const HttpAnswer &answer) -> Result<T> {
                const Result<QJsonObject> data = dataOf(answer);
                if (!data) return failure(data.error());
                return decoder(*data);
            },
            {}, this);
        job->onFinished(this, [this, job](const Result<T> &outcome) {
            job->deleteLater();
            if (outcome)
                this->finish(outcome);
            else
                this->finish(failure(cleaned(outcome.error(), *m_wire.redactor)));
        });
    }

private:
    Wire m_wire;
    Call m_call;
    Priority m_priority;
    Decoder m_decoder;
};

/// Work on a worker thread for what was read already. The function must hold copies of all it uses.
template<class T>
class WorkJob final : public JobOf<T>
{
public:
    /// Started already.
    WorkJob(std::function<Result<T>()> work, QObject *owner) : JobOf<T>(owner), m_work(std::move(work))
    {
        this->start();
    }

protected:
    void run() override
    {
        auto *watcher = new QFutureWatcher<Result<T>>(this);
        QObject::connect(watcher, &QFutureWatcherBase::finished, this,
                         [this, watcher] { this->finish(watcher->result()); });
        watcher->setFuture(QtConcurrent::run(m_work));
    }
    void abort() override {}

private:
    std::function<Result<T>()> m_work;
};

} // namespace kontor::monit24::rpc
