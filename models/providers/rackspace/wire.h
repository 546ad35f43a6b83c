// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/rackspace/codec.h"
#include "models/providers/rackspace/faults.h"
#include "models/providers/rackspace/requests.h"
#include "models/providers/wire.h"

#include <functional>

namespace kontor::rackspace {

/// What the jobs of one connection at Rackspace share.
struct Wire : kontor::Wire
{
    /// Waits that tests shorten.
    struct Times
    {
        std::chrono::milliseconds staleRead{1'500}; ///< before a read that does not show the change is repeated
        std::chrono::milliseconds readBack{10'000}; ///< longest wait for the record after a change
    };

    Times times{};

    Decoding decoding() const { return {.connection = connection, .now = clock->utcNow()}; }
    Error errorOf(const HttpAnswer &answer) const { return rackspace::errorOf(answer, clockSkew(), clock->utcNow()); }
};

/// A read of a path; a path that cannot be is the outcome.
template<class T>
JobOf<T> *read(const Wire &wire, const Result<QString> &path, Priority priority,
               std::function<Result<T>(const QByteArray &body)> decoder, QObject *owner,
               const QList<std::pair<QString, QString>> &query = {})
{
    if (!path) return new SettledJob<T>(failure(path.error()), owner);
    return new ReadJob<T>(
        wire, readRequest(*path, priority, query),
        [decoder = std::move(decoder)](const HttpAnswer &answer) { return decoder(answer.body); },
        [wire](const HttpAnswer &answer) { return wire.errorOf(answer); }, owner);
}

/// The customer with this reference number; NotFound when there is none.
JobOf<Record> *findByReference(const Wire &wire, const QString &referenceNumber, Priority priority, QObject *owner);

/// The account the key belongs to: also the positive control that a look-up works.
JobOf<Record> *showMe(const Wire &wire, Priority priority, QObject *owner);

} // namespace kontor::rackspace
