// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace kontor {

class ChangeService;
class Clock;
class ConnectionService;
class ImportService;
class RecordCache;
class SignOnService;
class SyncService;
class ViewStore;

/// What the window works with; made and owned by app/application, outlives every view.
struct Services
{
    ConnectionService &connections;
    RecordCache &cache;
    SyncService &sync;
    ChangeService &changes;
    ImportService &imports;
    SignOnService &signOn;
    ViewStore &settings;
    const Clock &clock;
    bool mayWrite = true;       ///< false: another instance holds the data; this window reads only
    bool secretsPersist = true; ///< false: keys live for this run only
    /// Starts the imitated vendors and adds connections to them; null where that is not possible.
    std::function<void()> trySandbox{};
};

} // namespace kontor
