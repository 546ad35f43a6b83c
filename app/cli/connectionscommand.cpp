// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/text.h"

#include <QTextStream>

#include <cstdio>

namespace kontor::cli {

namespace {

/// connections add | list | test | remove | protect.
class ConnectionsCommand final : public Command
{
public:
    using Command::Command;
    void run() override
    {
        const QString what = m_arguments.word(1);
        if (what == QLatin1String("add")) return add();
        if (what == QLatin1String("list") || what.isEmpty()) return list();
        if (what == QLatin1String("test")) return test();
        if (what == QLatin1String("remove")) return remove();
        if (what == QLatin1String("protect")) return protect();
        fail(usageError(Text::tr("connections takes add, list, test, remove or protect, not \"%1\".").arg(what))
                 .value());
    }

private:
    QJsonObject toJson(const Connection &connection) const
    {
        QJsonObject settings;
        for (auto it = connection.settings.begin(); it != connection.settings.end(); ++it)
            settings.insert(it.key(), it.value());
        return {
            {QStringLiteral("id"), connection.id},
            {QStringLiteral("vendor"), connection.vendor},
            {QStringLiteral("label"), connection.label},
            {QStringLiteral("base_url"), connection.baseUrl},
            {QStringLiteral("settings"), settings},
            {QStringLiteral("secrets"), QJsonArray::fromStringList(connection.storedSecrets.keys())},
            {QStringLiteral("protection"), protectionName(connection.protection)},
            {QStringLiteral("pace"),
             connection.pace ? QJsonValue(*connection.pace) : QJsonValue(QStringLiteral("off"))},
        };
    }

    void list()
    {
        if (const auto allowed = m_arguments.allow({}); !allowed) return fail(allowed.error());
        QJsonArray array;
        for (const Connection &connection : m_engine.connections().connections())
            array.append(toJson(connection));
        m_output.rows(array, {QStringLiteral("label"), QStringLiteral("vendor"), QStringLiteral("base_url"),
                              QStringLiteral("protection"), QStringLiteral("id")});
        succeed();
    }

    /// Secrets come from stdin: one line for each "--secret KEY=-", in the order given.
    Result<ConnectionService::Secrets> readSecrets() const
    {
        ConnectionService::Secrets secrets;
        QTextStream in(stdin);
        for (const QString &given : m_arguments.values(QStringLiteral("secret"))) {
            const auto pair = keyAndValue(given);
            if (!pair) return failure(pair.error());
            if (pair->second != QLatin1String("-"))
                return usageError(
                    Text::tr("A secret on the command line can be seen by everybody on this machine: write "
                             "--secret %1=- and give it on standard input.")
                        .arg(pair->first));
            secrets.insert(pair->first, Secret::fromText(in.readLine()));
        }
        return secrets;
    }

    Result<Connection> draft() const
    {
        Connection connection;
        connection.vendor = m_arguments.word(2);
        const ProviderSpec *spec = m_engine.connections().vendor(connection.vendor);
        if (!spec) {
            QStringList known;
            for (const ProviderEntry &entry : m_engine.connections().catalogue())
                known << entry.spec->idName();
            return usageError(Text::tr("There is no vendor \"%1\". Known: %2.")
                                  .arg(connection.vendor, known.join(QLatin1String(", "))));
        }
        for (const QString &given : m_arguments.values(QStringLiteral("set"))) {
            const auto pair = keyAndValue(given);
            if (!pair) return failure(pair.error());
            connection.settings.insert(pair->first, pair->second);
        }
        spec = m_engine.connections().describe(connection.vendor, connection.settings);
        connection.label = m_arguments.value(QStringLiteral("label"), connection.vendor);
        connection.colour = QStringLiteral("#2a7f9e");
        connection.baseUrl =
            m_arguments.value(QStringLiteral("base-url"),
                              spec->baseUrls.empty() ? QString() : QString::fromLatin1(spec->baseUrls.front().url));
        const QString pace = m_arguments.value(QStringLiteral("pace"), QStringLiteral("1"));
        bool isNumber = false;
        if (pace == QLatin1String("off"))
            connection.pace = std::nullopt;
        else if (const double factor = pace.toDouble(&isNumber); isNumber && factor > 0)
            connection.pace = factor;
        else
            return usageError(Text::tr("--pace takes off or a positive factor, not \"%1\".").arg(pace));
        return connection;
    }

    void add()
    {
        const auto allowed =
            m_arguments.allow({QStringLiteral("label"), QStringLiteral("base-url"), QStringLiteral("set"),
                               QStringLiteral("secret"), QStringLiteral("pace")});
        if (!allowed) return fail(allowed.error());
        const auto connection = draft();
        if (!connection) return fail(connection.error());
        auto secrets = readSecrets();
        if (!secrets) return fail(secrets.error());
        m_engine.connections()
            .save(*connection, *secrets, this)
            ->onFinished(this, [this](const Result<Connection> &saved) {
                if (!saved) return fail(saved.error());
                m_output.object(toJson(*saved));
                succeed();
            });
    }

    void test()
    {
        if (const auto allowed = m_arguments.allow({}); !allowed) return fail(allowed.error());
        const auto connection = connectionNamed(m_arguments.word(2));
        if (!connection) return fail(connection.error());
        m_engine.connections()
            .test(**connection, {}, this)
            ->onFinished(this, [this](const Result<ProbeReport> &report) {
                if (!report) return fail(report.error());
                QJsonObject object{{QStringLiteral("ok"), true}, {QStringLiteral("identity"), report->identity}};
                if (report->customers >= 0) object.insert(QStringLiteral("customers"), report->customers);
                if (report->clockSkew)
                    object.insert(QStringLiteral("clock_skew_seconds"), qint64(report->clockSkew->count()));
                m_output.object(object);
                succeed();
            });
    }

    void remove()
    {
        if (const auto allowed = m_arguments.allow({}); !allowed) return fail(allowed.error());
        const auto connection = connectionNamed(m_arguments.word(2));
        if (!connection) return fail(connection.error());
        const QString id = (*connection)->id;
        m_engine.connections().remove(id, this)->onFinished(this, [this, id](const Result<bool> &gone) {
            if (!gone) return fail(gone.error());
            m_engine.cache().removeConnection(id, this)->onFinished(this, [this](const Result<int> &swept) {
                if (swept)
                    succeed();
                else
                    fail(swept.error());
            });
        });
    }

    void protect()
    {
        if (const auto allowed = m_arguments.allow({}); !allowed) return fail(allowed.error());
        const auto connection = connectionNamed(m_arguments.word(2));
        if (!connection) return fail(connection.error());
        const auto protection = protectionFromName(m_arguments.word(3));
        if (!protection) return fail(usageError(Text::tr("protect takes read-only, confirm or normal.")).value());
        const auto done = m_engine.connections().protect((*connection)->id, *protection);
        if (!done) return fail(done.error());
        succeed();
    }
};

} // namespace

std::unique_ptr<Command> makeConnectionsCommand(Engine &engine, const Arguments &arguments)
{
    return std::make_unique<ConnectionsCommand>(engine, arguments);
}

} // namespace kontor::cli
