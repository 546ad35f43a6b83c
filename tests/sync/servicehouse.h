// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connectionservice.h"
#include "models/connections/recordkeeper.h"
#include "models/secrets/sessionstore.h"
#include "models/storage/journal.h"
#include "models/storage/recordcache.h"
#include "tests/support/fakeprovider.h"
#include "tests/support/jobs.h"

#include <QDir>
#include <QTemporaryDir>

#include <memory>

namespace kontor::test {

/// Real stores in a folder of their own and one saved connection to a made-up vendor: what services stand on. The clock
/// is the system's, because the stores stamp with it.
class ServiceHouse
{
public:
    /// \a more: further vendors beside the made-up one.
    /// \a keychain: instead of one that keeps secrets for this house only; must outlive it.
    explicit ServiceHouse(std::vector<ProviderEntry> more = {}, SecretStore *keychain = nullptr)
        : m_catalogue(std::move(more)), m_keychain(keychain)
    {
        m_catalogue.insert(m_catalogue.begin(), FakeVendor::catalogueEntry());
        if (!QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            qFatal("test: the folder cannot be made private");
        openStores();
        Connection draft;
        draft.vendor = QStringLiteral("fake");
        draft.label = QStringLiteral("Fake");
        draft.colour = QStringLiteral("#336699");
        draft.baseUrl = vendor.baseUrl();
        draft.settings = {{QStringLiteral("login"), QStringLiteral("me")}};
        const Result<Connection> saved =
            waitFor(connections->save(draft, {{QStringLiteral("key"), Secret("made-up key")}}, connections.get()));
        if (!saved) qFatal("test: %s", qPrintable(saved.error().message));
        id = saved->id;
        cache->describe(FakeVendor::spec(), id);
    }
    ~ServiceHouse() { closeStores(); }

    QString folder() const { return m_folder.path(); }
    /// From the next reopen() on.
    void useKeychain(SecretStore *keychain) { m_keychain = keychain; }

    /// What a new start of the program finds.
    void reopen()
    {
        closeStores();
        openStores();
    }
    void closeStores()
    {
        connections.reset();
        cache.reset();
        journal.reset();
        m_connectionStore.reset();
        state.reset();
    }

    /// Puts what the vendor has into the cache, without a request.
    void fillCache()
    {
        for (Record record : vendor.records) {
            record.connection = id;
            record.fetchedAt = clock.utcNow();
            const Result<int> put = waitFor(cache->putOne(record, cache.get()));
            if (!put) qFatal("test: %s", qPrintable(put.error().message));
        }
    }
    std::optional<Record> cached(const char *type, const QString &recordId) const
    {
        return cache->record({id, QLatin1String(type), recordId});
    }

    SystemClock clock;
    FakeVendor vendor;
    Redactor redactor;
    SessionStore secrets{[](const QString &) {
        return QString();
    }};
    std::unique_ptr<StateStore> state;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<RecordCache> cache;
    std::unique_ptr<ConnectionService> connections;
    QString id; ///< of the connection

private:
    void openStores()
    {
        auto openedState = StateStore::open(m_folder.filePath(QStringLiteral("state.sqlite")), true);
        if (!openedState) qFatal("test: %s", qPrintable(openedState.error().message));
        state = std::move(*openedState);
        journal = std::make_unique<Journal>(*state);
        auto openedCache = RecordCache::open(m_folder.filePath(QStringLiteral("cache.sqlite")), true);
        if (!openedCache) qFatal("test: %s", qPrintable(openedCache.error().message));
        cache = std::move(*openedCache);
        m_connectionStore = std::make_unique<ConnectionStore>(*state);
        connections = std::make_unique<ConnectionService>(m_catalogue, *m_connectionStore,
                                                          m_keychain ? *m_keychain : secrets, redactor, clock);
        if (const Result<void> loaded = connections->load(); !loaded)
            qFatal("test: %s", qPrintable(loaded.error().message));
        cache->setCompletion([this](const QString &connection, const QString &type, std::span<Record> records) {
            connections->keeper().complete(connection, type, records);
        });
        if (!id.isEmpty()) cache->describe(FakeVendor::spec(), id);
    }

    std::vector<ProviderEntry> m_catalogue;
    SecretStore *m_keychain;
    QTemporaryDir m_folder;
    std::unique_ptr<ConnectionStore> m_connectionStore;
};

} // namespace kontor::test
