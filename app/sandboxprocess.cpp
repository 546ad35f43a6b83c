// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandboxprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

namespace kontor {

namespace {

/// Waits for the one line the sandbox prints when it listens.
class AnnouncementJob final : public JobOf<QJsonObject>
{
public:
    AnnouncementJob(QProcess &process, QStringList arguments, QObject *owner)
        : JobOf(owner), m_process(process), m_arguments(std::move(arguments))
    {
        start();
    }

protected:
    void run() override
    {
        connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] { readLine(); });
        connect(&m_process, &QProcess::errorOccurred, this, [this] { giveUp(m_process.errorString()); });
        connect(&m_process, &QProcess::finished, this,
                [this] { giveUp(QString::fromUtf8(m_process.readAllStandardError())); });
        const QString program = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("kontor-sandbox"));
        m_process.start(program, m_arguments);
    }
    void abort() override { m_process.kill(); }

private:
    void readLine()
    {
        if (!m_process.canReadLine()) return;
        const QJsonDocument line = QJsonDocument::fromJson(m_process.readLine());
        if (line.isObject())
            finish(line.object());
        else
            giveUp(QStringLiteral("unexpected output"));
    }
    void giveUp(const QString &why)
    {
        finish(failure({.kind = Error::Kind::Storage,
                        .message = QCoreApplication::translate(
                            "SandboxProcess", "The sandbox did not start. It comes with Kontor: install it again."),
                        .detail = why}));
    }

    QProcess &m_process;
    QStringList m_arguments;
};

} // namespace

SandboxProcess::SandboxProcess(QObject *parent) : QObject(parent) {}

SandboxProcess::~SandboxProcess()
{
    if (m_process.state() == QProcess::NotRunning) return;
    m_process.disconnect();
    m_process.terminate();
    if (!m_process.waitForFinished(1000)) m_process.kill();
}

JobOf<QJsonObject> *SandboxProcess::start(const QStringList &arguments, QObject *owner)
{
    return new AnnouncementJob(m_process, QStringList{QStringLiteral("--until-stdin-closes")} + arguments, owner);
}

Connection SandboxProcess::connectionTo(const ProviderEntry &vendor, const QJsonObject &announced,
                                        QHash<QString, Secret> *secrets)
{
    Connection connection;
    connection.vendor = vendor.spec->idName();
    connection.label =
        QCoreApplication::translate("SandboxProcess", "Sandbox: %1").arg(QString::fromUtf8(vendor.spec->name));
    connection.colour = QStringLiteral("#2a7f9e");
    connection.baseUrl = announced.value(QLatin1String("base_url")).toString();
    // Our own sandbox asks for no patience unless it is told to, and trying the program out should not wait for it.
    connection.pace = std::nullopt;
    const QJsonObject settings = announced.value(QLatin1String("settings")).toObject();
    const QJsonObject given = announced.value(QLatin1String("secrets")).toObject();
    QHash<QString, QString> all;
    for (auto it = settings.begin(); it != settings.end(); ++it)
        all.insert(it.key(), it.value().toString());
    // Only what the description knows: a connection with anything else is refused.
    const ProviderSpec &spec = vendor.describe(all);
    for (const auto &fields : {spec.credentials, spec.settings}) {
        for (const FieldSpec &field : fields) {
            if (field.type == FieldType::Secret && given.contains(field.name()))
                secrets->insert(field.name(), Secret::fromText(given.value(field.name()).toString()));
            else if (field.type != FieldType::Secret && all.contains(field.name()))
                connection.settings.insert(field.name(), all.value(field.name()));
        }
    }
    return connection;
}

} // namespace kontor
