// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/core/secret.h"
#include "models/providers/provider.h"
#include "models/storage/connectionstore.h"

#include <QHash>
#include <QJsonObject>
#include <QProcess>

namespace kontor {

/// The imitated vendors as a child process that ends with this one. start() gives the JSON line it prints: by
/// vendor "base_url", and "settings" and "secrets" by the names they have in the vendor's description.
class SandboxProcess : public QObject
{
    Q_OBJECT

public:
    explicit SandboxProcess(QObject *parent = nullptr);
    ~SandboxProcess() override;

    JobOf<QJsonObject> *start(const QStringList &arguments, QObject *owner);

    /// A connection to one imitated vendor, as it would be typed; secrets are returned beside it.
    static Connection connectionTo(const ProviderEntry &vendor, const QJsonObject &announced,
                                   QHash<QString, Secret> *secrets);

private:
    QProcess m_process;
};

} // namespace kontor
