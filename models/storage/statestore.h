// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/database.h"

#include <memory>

namespace kontor {

/// state.sqlite: what exists nowhere else. Opens it (or a read-only view when \a writable is false), migrates it in one
/// transaction per step after a backup (VACUUM INTO), refuses a file written by a newer version with a sentence, and
/// never deletes it. The stores below share its connection; all on one thread.
class StateStore
{
public:
    static Result<std::unique_ptr<StateStore>> open(const QString &path, bool writable);
    /// One more read-only view, for another thread, of a file that this program has open: what open() checked is not
    /// checked again, which takes as long as reading it.
    static Result<std::unique_ptr<StateStore>> openBeside(const QString &path);

    Database &database() { return *m_database; }
    bool isWritable() const { return m_writable; }
    static int currentVersion();

private:
    StateStore(std::unique_ptr<Database> database, bool writable)
        : m_database(std::move(database)), m_writable(writable)
    {
    }
    std::unique_ptr<Database> m_database;
    bool m_writable;
};

} // namespace kontor
