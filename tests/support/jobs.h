// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"

#include <QSignalSpy>
#include <QTest>

#include <chrono>

namespace kontor::test {

/// Waits for a job and gives its outcome; the test fails when it takes longer than \a limit.
template<class T>
Result<T> waitFor(JobOf<T> *job, std::chrono::milliseconds limit = std::chrono::seconds(10))
{
    if (!job->isFinished()) {
        QSignalSpy spy(job, &Job::finished);
        if (!spy.wait(int(limit.count())))
            return failure({.kind = Error::Kind::Timeout, .message = QStringLiteral("test: the job did not finish")});
    }
    return job->outcome();
}

} // namespace kontor::test
