// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeservice.h"
#include "models/connections/connectionservice.h"
#include "models/core/clock.h"
#include "models/core/redactor.h"
#include "models/imports/importservice.h"
#include "models/secrets/secretstore.h"
#include "models/signon/signonservice.h"
#include "models/storage/home.h"
#include "models/storage/journal.h"
#include "models/storage/recordcache.h"
#include "models/storage/statestore.h"
#include "models/storage/viewstore.h"
#include "models/sync/syncservice.h"

#include <memory>
#include <vector>

namespace kontor {

class SleepWatch;

/// Everything Kontor is without a window, put together: files, keychain, connections, sync, changes, sign-on. The
/// window and the command line each make one. Members are in order of dependence, so that they go in the right order.
class Engine
{
public:
    enum class Secrets {
        Keychain,
        Session, ///< memory and environment only; nothing is stored
    };
    struct Options
    {
        QString home; ///< empty: the platform's data folder
        Secrets secrets = Secrets::Keychain;
        std::vector<ProviderEntry> catalogue{};
        BrowserHandover::Launcher launcher{}; ///< opens a local file in the browser
    };

    /// The error says which file or folder is in the way and what to do. When another instance holds the data the
    /// engine opens for reading only (see mayWrite()).
    static Result<std::unique_ptr<Engine>> open(Options options);
    ~Engine();

    bool mayWrite() const { return m_home->mayWrite(); }
    /// From now on no change is begun while the computer goes to sleep, and what it slept over is read back. Asks the
    /// system's bus, which takes a moment: after the first paint, and only where changes are made.
    void watchSleep();
    Home &home() { return *m_home; }
    const Clock &clock() const { return m_clock; }
    SecretStore &secrets() { return *m_secrets; }
    ViewStore &settings() { return *m_settings; }
    RecordCache &cache() { return *m_cache; }
    ConnectionService &connections() { return *m_connections; }
    SyncService &sync() { return *m_sync; }
    ChangeService &changes() { return *m_changes; }
    ImportService &imports() { return *m_imports; }
    SignOnService &signOn() { return *m_signOn; }

private:
    explicit Engine(std::unique_ptr<Home> home);
    Result<void> openStores(const Options &options);
    Result<void> startServices(Options options);
    void describeConnections();

    SystemClock m_clock;
    Redactor m_redactor;
    std::unique_ptr<Home> m_home;
    std::unique_ptr<StateStore> m_state;
    std::unique_ptr<ConnectionStore> m_connectionStore;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<SignOnLedger> m_ledger;
    std::unique_ptr<ImportLedger> m_importLedger;
    std::unique_ptr<ViewStore> m_settings;
    std::unique_ptr<RecordCache> m_cache;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<ConnectionService> m_connections;
    std::unique_ptr<SyncService> m_sync;
    std::unique_ptr<ChangeService> m_changes;
    std::unique_ptr<ImportService> m_imports;
    std::unique_ptr<BrowserHandover> m_handover;
    std::unique_ptr<SignOnService> m_signOn;
    std::unique_ptr<SleepWatch> m_sleep;
};

} // namespace kontor
