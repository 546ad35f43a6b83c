// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine.h"

#include "app/languages.h"
#include "app/logging.h"
#include "app/sleepwatch.h"
#include "models/connections/recordkeeper.h"
#include "models/secrets/keychainstore.h"
#include "models/secrets/sessionstore.h"

namespace kontor {

Engine::Engine(std::unique_ptr<Home> home) : m_home(std::move(home)) {}

Engine::~Engine()
{
    stopLogging();
}

Result<std::unique_ptr<Engine>> Engine::open(Options options)
{
    auto home = Home::open(options.home);
    if (!home) return failure(home.error());
    std::unique_ptr<Engine> engine(new Engine(std::move(*home)));
    startLogging(engine->m_home->folder(), engine->m_redactor);
    if (const auto stores = engine->openStores(options); !stores) return failure(stores.error());
    if (const auto services = engine->startServices(std::move(options)); !services) return failure(services.error());
    return engine;
}

Result<void> Engine::openStores(const Options &options)
{
    auto state = StateStore::open(m_home->statePath(), mayWrite());
    if (!state) return failure(state.error());
    m_state = std::move(*state);
    m_connectionStore = std::make_unique<ConnectionStore>(*m_state);
    m_journal = std::make_unique<Journal>(*m_state);
    m_ledger = std::make_unique<SignOnLedger>(*m_state);
    m_importLedger = std::make_unique<ImportLedger>(*m_state);
    m_settings = std::make_unique<ViewStore>(*m_state);

    auto cache = RecordCache::open(m_home->cachePath(), mayWrite());
    if (!cache) return failure(cache.error());
    m_cache = std::move(*cache);

    if (options.secrets == Secrets::Keychain)
        m_secrets = std::make_unique<KeychainStore>();
    else
        m_secrets = std::make_unique<SessionStore>([this](const QString &connectionId) {
            const Connection *connection = m_connections ? m_connections->find(connectionId) : nullptr;
            return connection ? connection->label : connectionId;
        });
    return {};
}

Result<void> Engine::startServices(Options options)
{
    m_connections = std::make_unique<ConnectionService>(std::move(options.catalogue), *m_connectionStore, *m_secrets,
                                                        m_redactor, m_clock);
    if (const auto loaded = m_connections->load(); !loaded) return failure(loaded.error());
    describeConnections();
    QObject::connect(m_connections.get(), &ConnectionService::connectionsChanged, m_cache.get(),
                     [this] { describeConnections(); });
    m_cache->setCompletion([this](const QString &connection, const QString &type, std::span<Record> records) {
        m_connections->keeper().complete(connection, type, records);
    });
    m_sync = std::make_unique<SyncService>(*m_connections, *m_cache, m_clock);
    m_changes = std::make_unique<ChangeService>(*m_connections, *m_cache, *m_journal, m_clock,
                                                ChangeService::Times::fromEnvironment());
    m_imports = std::make_unique<ImportService>(ImportService::Parts{.connections = *m_connections,
                                                                     .cache = *m_cache,
                                                                     .changes = *m_changes,
                                                                     .journal = *m_journal,
                                                                     .ledger = *m_importLedger,
                                                                     .settings = *m_settings,
                                                                     .clock = m_clock,
                                                                     .labels = inAllLanguages});
    m_handover = std::make_unique<BrowserHandover>(m_home->temporaryFolder(), std::move(options.launcher));
    m_signOn = std::make_unique<SignOnService>(*m_connections, *m_ledger, *m_handover, m_redactor, m_clock);
    return {};
}

void Engine::watchSleep()
{
    if (m_sleep || !mayWrite()) return;
    const SleepWatch::Parts parts{.isBusy = [this] {
        return m_changes->isSending();
    }};
    m_sleep = std::make_unique<SleepWatch>(parts, QDBusConnection::systemBus());
    QObject::connect(m_sleep.get(), &SleepWatch::aboutToSleep, m_changes.get(), &ChangeService::prepareForSleep);
    QObject::connect(m_sleep.get(), &SleepWatch::wokeUp, m_changes.get(), &ChangeService::wakeUp);
}

void Engine::describeConnections()
{
    for (const Connection &connection : m_connections->connections())
        if (const ProviderSpec *spec = m_connections->specOf(connection.id)) m_cache->describe(*spec, connection.id);
}

} // namespace kontor
