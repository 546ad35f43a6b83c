// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/text.h"
#include "models/core/platform.h"

#include <algorithm>

namespace kontor::cli {

namespace {

/// Fetches connections into the cache, all of them side by side.
class SyncCommand final : public Command
{
public:
    using Command::Command;
    void run() override
    {
        if (const auto allowed = m_arguments.allow({QStringLiteral("top")}); !allowed) return fail(allowed.error());
        QStringList wanted;
        for (int i = 1; i < m_arguments.words.size(); ++i) {
            const auto connection = connectionNamed(m_arguments.word(i));
            if (!connection) return fail(connection.error());
            wanted << (*connection)->id;
        }
        if (wanted.isEmpty())
            for (const Connection &connection : m_engine.connections().connections())
                wanted << connection.id;
        if (wanted.isEmpty()) return fail(connectionNamed({}).error());
        m_waiting = int(wanted.size());
        if (platform::isTerminal(platform::Stream::Error))
            connect(&m_engine.sync(), &SyncService::progressChanged, this, &SyncCommand::showProgress);
        const auto depth =
            m_arguments.has(QStringLiteral("top")) ? SyncService::Depth::Top : SyncService::Depth::Everything;
        for (const QString &id : wanted)
            m_engine.sync().sync(id, depth, this)->onFinished(this, [this, id](const Result<SyncReport> &report) {
                take(id, report);
            });
    }

private:
    void showProgress(const QString &id)
    {
        const SyncProgress progress = m_engine.sync().progress(id);
        QString left;
        if (progress.left) left = Text::tr("about %1 s left").arg(progress.left->count());
        m_output.say(Text::tr("%1: %2 of %3 lists, %4 records %5")
                         .arg(labelOf(id))
                         .arg(progress.scopesDone)
                         .arg(progress.scopesTotal)
                         .arg(progress.recordsDone)
                         .arg(left));
    }

    void take(const QString &id, const Result<SyncReport> &report)
    {
        if (!report) {
            m_output.problem(report.error());
            m_code = std::max(m_code, exitCode(report.error()));
        } else {
            m_reports.insert(labelOf(id), toJson(*report));
            if (report->firstError) {
                m_output.problem(*report->firstError);
                m_code = std::max(m_code, 2);
            }
        }
        if (--m_waiting > 0) return;
        if (m_output.isJson() || !m_reports.isEmpty()) print();
        Q_EMIT done(m_code);
    }

    QJsonObject toJson(const SyncReport &report) const
    {
        QJsonObject object;
        for (const Kind kind : {Kind::Customer, Kind::Domain, Kind::Account}) {
            const Drift drift = report.kinds.value(kind);
            object.insert(kindName(kind), QJsonObject{{QStringLiteral("added"), drift.added},
                                                      {QStringLiteral("changed"), drift.changed},
                                                      {QStringLiteral("gone"), drift.gone}});
        }
        object.insert(QStringLiteral("seconds"), double(report.took.count()) / 1000.0);
        object.insert(QStringLiteral("requests"), report.requests);
        object.insert(QStringLiteral("failed_lists"), report.scopesFailed);
        return object;
    }

    void print() const
    {
        if (m_output.isJson()) return m_output.object(m_reports);
        QJsonArray lines;
        for (auto it = m_reports.begin(); it != m_reports.end(); ++it)
            for (const Kind kind : {Kind::Customer, Kind::Domain, Kind::Account}) {
                QJsonObject line = it.value().toObject().value(kindName(kind)).toObject();
                line.insert(QStringLiteral("connection"), it.key());
                line.insert(QStringLiteral("kind"), kindName(kind));
                lines.append(line);
            }
        m_output.rows(lines, {QStringLiteral("connection"), QStringLiteral("kind"), QStringLiteral("added"),
                              QStringLiteral("changed"), QStringLiteral("gone")});
    }

    int m_waiting = 0;
    int m_code = 0;
    QJsonObject m_reports;
};

} // namespace

std::unique_ptr<Command> makeSyncCommand(Engine &engine, const Arguments &arguments)
{
    return std::make_unique<SyncCommand>(engine, arguments);
}

} // namespace kontor::cli
