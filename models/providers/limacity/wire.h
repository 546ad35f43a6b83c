// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/limacity/codec.h"
#include "models/providers/limacity/faults.h"
#include "models/providers/limacity/requests.h"
#include "models/providers/wire.h"

#include <functional>
#include <memory>

namespace kontor::limacity {

/// What the jobs of one connection at lima-city share.
struct Wire : kontor::Wire
{
    /// Waits that tests shorten.
    struct Times
    {
        std::chrono::milliseconds newAccount{60'000}; ///< after a create, how long a key may not be known yet
        std::chrono::milliseconds retry{5'000};       ///< between looks at a new account
        std::chrono::milliseconds staleRead{1'500};   ///< before a read that does not show the change is repeated
        std::chrono::milliseconds readBack{10'000};   ///< longest wait for the record after a change
    };

    Times times{};
    std::shared_ptr<RecordSecrets> recordSecrets{}; ///< shared with the connection, which may go before a job does

    Decoding decoding() const { return {.connection = connection, .now = clock->utcNow()}; }
    Error errorOf(const HttpAnswer &answer, KeyOf keyOf) const
    {
        return limacity::errorOf(answer, keyOf, clock->utcNow());
    }

    /// The key of a customer, from the keychain each time it is needed: none is held longer than the job that uses it.
    /// Empty when there is none; an error when the keychain does not answer.
    JobOf<Secret> *customerKey(const QString &customer, QObject *owner) const;
};

/// The request, signed with this key in place of the reseller's.
HttpRequest signedWith(HttpRequest request, const Secret &key);

/// A read of a path with a customer's key that is at hand; a path that cannot be is the outcome.
template<class T>
JobOf<T> *readWith(const Wire &wire, const Secret &key, const Result<QString> &path, Priority priority,
                   typename ReadJob<T>::Decoder decoder, QObject *owner)
{
    if (!path) return new SettledJob<T>(failure(path.error()), owner);
    return new ReadJob<T>(
        wire, signedWith(readRequest(*path, priority), key), std::move(decoder),
        [wire](const HttpAnswer &answer) { return wire.errorOf(answer, KeyOf::Customer); }, owner);
}

/// A read of a path with the customer's key, which is fetched first.
template<class T>
class CustomerReadJob final : public StepsJob<T>
{
public:
    /// Started already.
    CustomerReadJob(const Wire &wire, QString customer, Result<QString> path, Priority priority,
                    typename ReadJob<T>::Decoder decoder, QObject *owner)
        : StepsJob<T>(owner),
          m_wire(wire),
          m_customer(std::move(customer)),
          m_path(std::move(path)),
          m_priority(priority),
          m_decoder(std::move(decoder))
    {
        this->start();
    }

protected:
    void run() override
    {
        this->template step<Secret>(m_wire.customerKey(m_customer, this), [this](const Secret &key) {
            if (key.isEmpty()) return this->finish(failure(missingKey()));
            this->template step<T>(readWith<T>(m_wire, key, m_path, m_priority, m_decoder, this),
                                   [this](const T &value) { this->finish(value); });
        });
    }

private:
    Wire m_wire;
    QString m_customer;
    Result<QString> m_path;
    Priority m_priority;
    typename ReadJob<T>::Decoder m_decoder;
};

/// The list a record is in.
JobOf<ListPage> *readList(const Wire &wire, const Address &place, Priority priority, QObject *owner);
JobOf<ListPage> *readListWith(const Wire &wire, const Secret &key, const Address &place, QObject *owner);
/// The list of a record, on a round over all customers. What a key that is missing or refused does not open stays as it
/// was and is no failure of the round: the customer's own record says what is wrong with the key.
JobOf<ListPage> *readListOnRound(const Wire &wire, const Record &parent, const Address &place, QObject *owner);

} // namespace kontor::limacity
