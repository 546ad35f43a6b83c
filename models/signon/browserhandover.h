// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/core/secret.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>

namespace kontor {

/// Opens a sign-on link in the browser without the link in an argument list: writes a private page that goes there by
/// itself and opens the page's path. The page is deleted after \c lifetime, even if the program ends before, and at the
/// next start.
class BrowserHandover : public QObject
{
    Q_OBJECT

public:
    /// Opens a local file (a path) or a web address with the person's browser. False when nothing could be started.
    using Launcher = std::function<bool(const QString &target)>;

    BrowserHandover(QString privateFolder, Launcher launcher,
                    std::chrono::milliseconds lifetime = std::chrono::seconds(15), QObject *parent = nullptr);
    ~BrowserHandover() override;

    /// Only acceptable URLs (see urlgate). Storage errors and a browser that does not start are told apart.
    Result<void> open(const Secret &url);
    /// For an address without a secret in it: no page in between. Only acceptable addresses as well.
    Result<void> openPlain(const QString &address);

    /// Deletes every page in the folder: at start, and on quit.
    void wipe();

private:
    QStringList pages() const;
    void deleteLaterOn(const QString &page);

    QString m_folder;
    Launcher m_launcher;
    std::chrono::milliseconds m_lifetime;
};

} // namespace kontor
