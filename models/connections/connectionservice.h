// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/redactor.h"
#include "models/providers/provider.h"
#include "models/secrets/secretstore.h"
#include "models/storage/connectionstore.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace kontor {

class ProtectedRecords;
class RecordKeeper;

/// What a person should know about a connection right now.
struct ConnectionStatus
{
    enum class State { Idle, LoadingKeys, Ready, KeyMissing, KeyRefused, Throttled, Unreachable };
    State state = State::Idle;
    std::optional<Error> error{}; ///< cause and remedy for every state that needs one
};

/// How much of one of a vendor's rate limits a connection could use now.
struct RateBudget
{
    const RateSpec *rate = nullptr;
    int left = 0;
    int requests = 0; ///< in any stretch of \c per
    std::chrono::milliseconds per{};
    std::chrono::milliseconds pausedFor{}; ///< the vendor asked for a rest; 0: no
};

/// The connections in use: keeps them in the state database and their secrets in the secret store, makes each one's
/// Provider when it is first needed, and knows how each is doing. The only owner of providers.
class ConnectionService : public QObject
{
    Q_OBJECT

public:
    using Secrets = QHash<QString, Secret>; ///< by credential key

    /// Everything passed by reference must outlive the service.
    ConnectionService(std::vector<ProviderEntry> catalogue, ConnectionStore &store, SecretStore &secrets,
                      Redactor &redactor, const Clock &clock, QObject *parent = nullptr);
    ~ConnectionService() override;

    const std::vector<ProviderEntry> &catalogue() const;
    /// The vendor's first description, that of a new connection; null for an unknown vendor.
    const ProviderSpec *vendor(const QString &vendorId) const;
    /// The description a connection with these settings has: the setting "dialect" chooses. Null for an unknown vendor.
    const ProviderSpec *describe(const QString &vendorId, const QHash<QString, QString> &settings) const;

    Result<void> load();
    const std::vector<Connection> &connections() const;
    /// By id, or by label (case-sensitive first, then not).
    const Connection *find(const QString &labelOrId) const;
    /// The description of a connection's vendor, in the connection's dialect; null for an unknown connection.
    const ProviderSpec *specOf(const QString &connectionId) const;
    /// What its vendor says about records of a type; null for an unknown connection or type.
    const ResourceSpec *resourceOf(const QString &connectionId, const QString &type) const;
    /// What is kept about single records; lives as long as the service.
    RecordKeeper &keeper();
    /// The records nobody may change; lives as long as the service.
    ProtectedRecords &protections();
    const ProtectedRecords &protections() const;
    ConnectionStatus status(const QString &connectionId) const;
    /// Of each limit the connection keeps to; empty while it has no provider, and for one without limits.
    std::vector<RateBudget> rateBudgets(const QString &connectionId) const;

    /// Checks a draft against the description without talking to anybody: field key -> problem.
    QHash<QString, QString> check(const Connection &draft, const Secrets &secrets) const;

    /// Saves the connection and its secrets; the secrets first, read back, then the row, so that a row never promises
    /// a key that is not there. \a secrets holds only those that were typed; the others stay as they are. The value is
    /// the saved connection with its id.
    JobOf<Connection> *save(const Connection &draft, const Secrets &secrets, QObject *owner);
    JobOf<bool> *remove(const QString &connectionId, QObject *owner);
    Result<void> protect(const QString &connectionId, Protection protection);

    /// Tries a draft at the vendor without saving it. \a secrets as for save(); missing ones are read from the store.
    JobOf<ProbeReport> *test(const Connection &draft, const Secrets &secrets, QObject *owner);

    /// The provider of a connection, with its secrets loaded. Stays valid until the connection is changed or removed:
    /// ask again for every piece of work.
    JobOf<Provider *> *provider(const QString &connectionId, QObject *owner);

    /// What others learnt about the connection from an answer (key refused, unreachable, throttled, fine again).
    void report(const QString &connectionId, const std::optional<Error> &error);

Q_SIGNALS:
    void connectionsChanged();
    void statusChanged(const QString &connectionId);
    /// Requests left or a pause began; not when time gives requests back.
    void rateBudgetChanged(const QString &connectionId);
    /// Before a provider is deleted: end what uses it.
    void providerAboutToGo(const QString &connectionId);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kontor
