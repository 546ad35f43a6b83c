// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectionservice.h"

#include "models/connections/connectionjobs.h"
#include "models/connections/recordkeeper.h"
#include "models/storage/protectedrecords.h"

#include <map>

namespace kontor {

namespace {

using State = ConnectionStatus::State;

/// What an error says about the connection as a whole; nothing for those that concern one request only.
std::optional<State> stateAfter(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unauthorized:
        return State::KeyRefused;
    case Error::Kind::RateLimited:
        return State::Throttled;
    case Error::Kind::Network:
    case Error::Kind::Timeout:
    case Error::Kind::Tls:
        return State::Unreachable;
    case Error::Kind::Secrets:
        return State::KeyMissing;
    default:
        return std::nullopt;
    }
}

Error unknownConnection()
{
    return {.kind = Error::Kind::NotFound,
            .message = ConnectionService::tr("There is no such connection any more."),
            .delivery = Error::Delivery::NotSent};
}

} // namespace

/// What is in use of one connection.
struct InUse
{
    std::unique_ptr<Provider> provider{};
    QPointer<SecretLoad> loading{};
    ConnectionStatus status{};
};

class ConnectionService::Private
{
public:
    Private(ConnectionService &service, ConnectionBook rows, StateStore &state)
        : q(service),
          book(std::move(rows)),
          kept(state),
          keeper([&service](const QString &id) { return service.specOf(id); }, kept, book.secretStore()),
          protections(state)
    {
    }

    /// For whoever waits for a provider: waits for the keys, which are loaded once for all.
    class ProviderJob final : public JobOf<Provider *>
    {
    public:
        ProviderJob(Private &service, QString id, QObject *owner)
            : JobOf<Provider *>(owner), m_service(service), m_guard(&service.q), m_id(std::move(id))
        {
            start();
        }

    protected:
        void run() override
        {
            if (m_over) return;
            if (!m_guard || !m_service.book.row(m_id)) return conclude(failure(unknownConnection()));
            if (Provider *ready = m_service.inUse[m_id].provider.get()) return conclude(ready);
            SecretLoad *load = m_service.load(m_id);
            load->onFinished(this, [this](const Result<Secrets> &outcome) {
                if (m_over) return;
                if (!outcome) return conclude(failure(outcome.error()));
                // The service was told first and has made it, unless the connection was changed meanwhile.
                run();
            });
            connect(load, &QObject::destroyed, this, [this] { run(); });
        }
        void abort() override { m_over = true; }

    private:
        void conclude(Outcome outcome)
        {
            m_over = true;
            finish(std::move(outcome));
        }

        Private &m_service;
        QPointer<ConnectionService> m_guard;
        QString m_id;
        bool m_over = false;
    };

    SecretLoad *load(const QString &id);
    void loaded(const QString &id, const Result<Secrets> &secrets);
    void setStatus(const QString &id, State state, const std::optional<Error> &error = {});
    void retire(const QString &id);

    ConnectionService &q;
    ConnectionBook book;
    KeptStore kept;
    RecordKeeper keeper;
    ProtectedRecords protections;
    std::map<QString, InUse> inUse;
};

SecretLoad *ConnectionService::Private::load(const QString &id)
{
    InUse &use = inUse[id];
    if (use.loading) return use.loading;
    auto *job = new SecretLoad(book, *book.row(id), {}, &q);
    use.loading = job;
    job->onFinished(&q, [this, id, job](const Result<Secrets> &outcome) {
        job->deleteLater();
        const auto now = inUse.find(id);
        if (now != inUse.end() && now->second.loading == job) loaded(id, outcome);
    });
    setStatus(id, State::LoadingKeys);
    return job;
}

void ConnectionService::Private::loaded(const QString &id, const Result<Secrets> &secrets)
{
    InUse &use = inUse[id];
    use.loading.clear();
    const Connection *row = book.row(id);
    if (!secrets) return setStatus(id, stateAfter(secrets.error()).value_or(State::Idle), secrets.error());
    ProviderOptions options = book.options(*row, *secrets);
    options.recordSecrets = keeper.secretsOf(id, *book.describe(*row));
    use.provider = book.entry(row->vendor)->make(std::move(options), book.redactor(), book.clock());
    QObject::connect(&use.provider->pacer(), &Pacer::budgetChanged, &q, [this, id] { Q_EMIT q.rateBudgetChanged(id); });
    setStatus(id, State::Ready);
}

void ConnectionService::Private::setStatus(const QString &id, State state, const std::optional<Error> &error)
{
    ConnectionStatus &status = inUse[id].status;
    const auto said = [](const std::optional<Error> &e) {
        return e ? e->message : QString();
    };
    const bool same = status.state == state && said(status.error) == said(error);
    status = {state, error};
    if (!same) Q_EMIT q.statusChanged(id);
}

void ConnectionService::Private::retire(const QString &id)
{
    InUse gone = std::exchange(inUse[id], {});
    if (gone.loading) gone.loading->deleteLater();
    if (!gone.provider) return;
    // From the event loop, so that whoever was given this provider a moment ago has it in hand when it is called back.
    auto *old = gone.provider.release();
    old->setParent(&q);
    QMetaObject::invokeMethod(
        &q,
        [this, id, old] {
            Q_EMIT q.providerAboutToGo(id);
            delete old;
        },
        Qt::QueuedConnection);
}

ConnectionService::ConnectionService(std::vector<ProviderEntry> catalogue, ConnectionStore &store, SecretStore &secrets,
                                     Redactor &redactor, const Clock &clock, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(*this, ConnectionBook(std::move(catalogue), store, secrets, redactor, clock),
                                  store.state()))
{
}

ConnectionService::~ConnectionService()
{
    // Jobs of ours use what d holds.
    qDeleteAll(findChildren<Job *>(QString(), Qt::FindDirectChildrenOnly));
}

const std::vector<ProviderEntry> &ConnectionService::catalogue() const
{
    return d->book.catalogue();
}

const ProviderSpec *ConnectionService::vendor(const QString &vendorId) const
{
    const ProviderEntry *entry = d->book.entry(vendorId);
    return entry ? entry->spec : nullptr;
}

const ProviderSpec *ConnectionService::describe(const QString &vendorId, const QHash<QString, QString> &settings) const
{
    const ProviderEntry *entry = d->book.entry(vendorId);
    return entry ? &entry->describe(settings) : nullptr;
}

Result<void> ConnectionService::load()
{
    if (const auto kept = d->kept.load(); !kept) return kept;
    if (const auto known = d->protections.load(); !known) return known;
    const auto loaded = d->book.load();
    if (loaded) Q_EMIT connectionsChanged();
    return loaded;
}

const std::vector<Connection> &ConnectionService::connections() const
{
    return d->book.rows();
}

const Connection *ConnectionService::find(const QString &labelOrId) const
{
    return d->book.find(labelOrId);
}

const ProviderSpec *ConnectionService::specOf(const QString &connectionId) const
{
    const Connection *row = d->book.row(connectionId);
    return row ? d->book.describe(*row) : nullptr;
}

const ResourceSpec *ConnectionService::resourceOf(const QString &connectionId, const QString &type) const
{
    const ProviderSpec *spec = specOf(connectionId);
    return spec ? spec->resource(type) : nullptr;
}

RecordKeeper &ConnectionService::keeper()
{
    return d->keeper;
}

ProtectedRecords &ConnectionService::protections()
{
    return d->protections;
}

const ProtectedRecords &ConnectionService::protections() const
{
    return d->protections;
}

ConnectionStatus ConnectionService::status(const QString &connectionId) const
{
    const auto it = d->inUse.find(connectionId);
    return it == d->inUse.end() ? ConnectionStatus() : it->second.status;
}

QHash<QString, QString> ConnectionService::check(const Connection &draft, const Secrets &secrets) const
{
    return d->book.check(draft, secrets);
}

JobOf<Connection> *ConnectionService::save(const Connection &draft, const Secrets &secrets, QObject *owner)
{
    auto *work = new ConnectionSave(d->book, draft, secrets, this);
    work->onFinished(this, [this, work](const Result<Connection> &saved) {
        work->deleteLater();
        if (!saved) return;
        d->retire(saved->id);
        Q_EMIT connectionsChanged();
        Q_EMIT statusChanged(saved->id);
    });
    return new WorkHandle<Connection>(work, owner);
}

JobOf<bool> *ConnectionService::remove(const QString &connectionId, QObject *owner)
{
    auto *work = new ConnectionRemoval(d->book, d->keeper, connectionId, this);
    work->onFinished(this, [this, work, connectionId](const Result<bool> &) {
        work->deleteLater();
        if (d->book.row(connectionId)) return;
        d->retire(connectionId);
        d->inUse.erase(connectionId);
        // What stays behind belongs to nobody: a connection's id never comes again.
        static_cast<void>(d->protections.forgetConnection(connectionId));
        Q_EMIT connectionsChanged();
    });
    return new WorkHandle<bool>(work, owner);
}

Result<void> ConnectionService::protect(const QString &connectionId, Protection protection)
{
    const Connection *known = d->book.row(connectionId);
    if (!known) return failure(unknownConnection());
    Connection row = *known;
    row.protection = protection;
    const auto kept = d->book.keep(row);
    if (kept) Q_EMIT connectionsChanged();
    return kept;
}

JobOf<ProbeReport> *ConnectionService::test(const Connection &draft, const Secrets &secrets, QObject *owner)
{
    auto *work = new ConnectionTest(d->book, draft, secrets, this);
    work->deleteWhenFinished();
    auto *handle = new WorkHandle<ProbeReport>(work, owner);
    // Nobody is interested any more: nothing goes on at the vendor.
    connect(handle, &QObject::destroyed, work, &QObject::deleteLater);
    return handle;
}

std::vector<RateBudget> ConnectionService::rateBudgets(const QString &connectionId) const
{
    const auto use = d->inUse.find(connectionId);
    if (use == d->inUse.end() || !use->second.provider) return {};
    std::vector<RateBudget> budgets;
    for (const RateSpec &rate : use->second.provider->spec().rates) {
        const Pacer::Budget budget = use->second.provider->pacer().budget(QString::fromLatin1(rate.paceClass));
        if (budget.requests > 0) budgets.push_back({&rate, budget.left, budget.requests, budget.per, budget.pausedFor});
    }
    return budgets;
}

JobOf<Provider *> *ConnectionService::provider(const QString &connectionId, QObject *owner)
{
    return new Private::ProviderJob(*d, connectionId, owner);
}

void ConnectionService::report(const QString &connectionId, const std::optional<Error> &error)
{
    if (!d->book.row(connectionId) || (error && error->aboutRecordKey)) return;
    if (!error) return d->setStatus(connectionId, State::Ready);
    if (const auto state = stateAfter(*error)) d->setStatus(connectionId, *state, error);
}

} // namespace kontor
