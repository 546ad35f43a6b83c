// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

#include <memory>

namespace kontor {

/// The folder below which all of Kontor's own files live, 0700 and ours. Holds the lock that lets one instance write.
class Home
{
public:
    /// \a folder empty: the platform's data folder. Creates it; refuses a folder of somebody else or one that others
    /// can read (with the command that mends it).
    static Result<std::unique_ptr<Home>> open(const QString &folder);
    ~Home();

    QString folder() const { return m_folder; }
    QString statePath() const;
    QString cachePath() const;
    QString temporaryFolder() const; ///< for hand-over files: private, emptied at open by the writer
    /// False when another instance holds the lock: this one reads only.
    bool mayWrite() const { return m_mayWrite; }

private:
    Home(QString folder, int lock) : m_folder(std::move(folder)), m_lock(lock), m_mayWrite(lock >= 0) {}
    QString m_folder;
    int m_lock; ///< descriptor holding the kernel lock, -1 when somebody else has it
    bool m_mayWrite;
};

} // namespace kontor
