// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/core/secret.h"
#include "models/schema/providerspec.h"
#include "models/storage/connectionstore.h"

#include <QHash>
#include <QJsonObject>
#include <QProcess>

namespace kontor {

/// The imitated vendors as a child process that ends with this one. start() gives the JSON line it prints: base URLs
/// and keys by vendor.
class SandboxProcess : public QObject
{
    Q_OBJECT

public:
    explicit SandboxProcess(QObject *parent = nullptr);
    ~SandboxProcess() override;

    JobOf<QJsonObject> *start(const QStringList &arguments, QObject *owner);

    /// A connection to one imitated vendor, as it would be typed; secrets are returned beside it.
    static Connection connectionTo(const QString &vendor, const QJsonObject &announced, const ProviderSpec &spec,
                                   QHash<QString, Secret> *secrets);

private:
    QProcess m_process;
};

} // namespace kontor
