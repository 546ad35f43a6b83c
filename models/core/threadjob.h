// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

namespace kontor {

/// A function that runs beside the calling thread, in the global pool. It owns what it works with, because it may
/// outlive the job; once the job is cancelled or gone its \c stop is true and its result is not asked for.
template<class T>
class ThreadJob final : public JobOf<T>
{
public:
    using Work = std::function<Result<T>(const std::atomic<bool> &stop)>;

    ThreadJob(Work work, QObject *owner) : JobOf<T>(owner), m_work(std::move(work)) {}
    ~ThreadJob() override { *m_stop = true; }

protected:
    void run() override
    {
        auto *watcher = new QFutureWatcher<Result<T>>(this);
        QObject::connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
            if (!this->isFinished()) this->finish(watcher->result());
        });
        const auto promise = std::make_shared<QPromise<Result<T>>>();
        watcher->setFuture(promise->future());
        QThreadPool::globalInstance()->start([promise, work = std::move(m_work), stop = m_stop] {
            promise->start();
            promise->addResult(work(*stop));
            promise->finish();
        });
    }
    void abort() override { *m_stop = true; }

private:
    Work m_work;
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
};

} // namespace kontor
