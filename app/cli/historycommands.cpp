// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/text.h"
#include "models/imports/historyexport.h"
#include "models/storage/driftmarks.h"

#include <algorithm>

namespace kontor::cli {

namespace {

/// "2026-01-31" (that day begins) or "2026-01-31T09:30", by the clock of this computer unless a zone is given.
Result<QDateTime> timeFrom(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    const QDateTime time = day.isValid() ? day.startOfDay() : QDateTime::fromString(text, Qt::ISODate);
    if (time.isValid()) return time.toUTC();
    return usageError(Text::tr("\"%1\" is no time: write 2026-01-31 or 2026-01-31T09:30.").arg(text));
}

/// The file of --output; nothing when there is none.
std::optional<QString> outputFile(const Arguments &arguments)
{
    const QString path = arguments.value(QStringLiteral("output"));
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

/// What was changed through Kontor, newest first; with --output as a file that spreadsheets can open.
class HistoryCommand final : public Command
{
public:
    using Command::Command;
    void run() override
    {
        const auto allowed = m_arguments.allow(
            {QStringLiteral("connection"), QStringLiteral("type"), QStringLiteral("record"), QStringLiteral("plan"),
             QStringLiteral("text"), QStringLiteral("limit"), QStringLiteral("kind"), QStringLiteral("verb"),
             QStringLiteral("state"), QStringLiteral("person"), QStringLiteral("from"), QStringLiteral("until"),
             QStringLiteral("output"), QStringLiteral("replace")});
        if (!allowed) return fail(allowed.error());
        const auto query = queryFromOptions();
        if (!query) return fail(query.error());
        if (const auto path = outputFile(m_arguments)) return write(*path, *query);
        const auto rows = m_engine.changes().history(*query);
        if (!rows) return fail(rows.error());
        QJsonArray array;
        for (const ChangeRow &row : *rows)
            array.append(withPerson(row));
        m_output.rows(array, {QStringLiteral("at"), QStringLiteral("person"), QStringLiteral("connection"),
                              QStringLiteral("verb"), QStringLiteral("type"), QStringLiteral("id"),
                              QStringLiteral("name"), QStringLiteral("state"), QStringLiteral("error")});
        succeed();
    }

private:
    Result<HistoryQuery> queryFromOptions() const
    {
        HistoryQuery query{.plan = m_arguments.value(QStringLiteral("plan")),
                           .verb = m_arguments.value(QStringLiteral("verb")),
                           .person = m_arguments.value(QStringLiteral("person")),
                           .text = m_arguments.value(QStringLiteral("text"))};
        if (m_arguments.has(QStringLiteral("limit"))) query.limit = m_arguments.value(QStringLiteral("limit")).toInt();
        if (m_arguments.has(QStringLiteral("connection"))) {
            const auto connection = theConnection();
            if (!connection) return failure(connection.error());
            query.connection = (*connection)->id;
        }
        for (const QString &name : m_arguments.values(QStringLiteral("state"))) {
            const auto state = changeStateFromName(name);
            if (!state) return usageError(Text::tr("There is no state \"%1\". States: %2.").arg(name, stateNames()));
            query.states.push_back(*state);
        }
        if (const auto taken = takeTimes(query); !taken) return failure(taken.error());
        if (const auto taken = takeRecord(query); !taken) return failure(taken.error());
        return query;
    }

    Result<void> takeTimes(HistoryQuery &query) const
    {
        for (const auto &[option, place] :
             {std::pair("from", &HistoryQuery::from), std::pair("until", &HistoryQuery::until)}) {
            if (!m_arguments.has(QLatin1String(option))) continue;
            const auto time = timeFrom(m_arguments.value(QLatin1String(option)));
            if (!time) return failure(time.error());
            query.*place = *time;
        }
        return {};
    }

    /// "--record KIND ID": records that are gone from the cache have a history too.
    Result<void> takeRecord(HistoryQuery &query) const
    {
        const QString record = m_arguments.value(QStringLiteral("record"));
        query.id = record.isEmpty() ? QString() : m_arguments.word(1);
        const QString kind = record.isEmpty() ? m_arguments.value(QStringLiteral("kind")) : record;
        query.kind = kindFromName(kind);
        if (!record.isEmpty() && (!query.kind || query.id.isEmpty()))
            return usageError(Text::tr("Say which record: --record KIND ID."));
        if (!kind.isEmpty() && !query.kind)
            return usageError(Text::tr("KIND is customers, domains, accounts or lookups, not \"%1\".").arg(kind));
        return {};
    }

    static QString stateNames()
    {
        QStringList names;
        for (int i = 0; i <= int(ChangeState::Review); ++i)
            names << changeStateName(static_cast<ChangeState>(i));
        return names.join(QLatin1String(", "));
    }

    QJsonObject withPerson(const ChangeRow &row)
    {
        QJsonObject object = changeJson(row, labelOf(row.connection));
        const auto known = m_persons.constFind(row.plan);
        if (known == m_persons.cend()) {
            const auto plan = m_engine.changes().planRow(row.plan).value_or(std::nullopt);
            m_persons.insert(row.plan, plan ? plan->person : QString());
        }
        object.insert(QStringLiteral("person"), m_persons.value(row.plan));
        return object;
    }

    void write(const QString &path, const HistoryQuery &query)
    {
        m_engine.imports()
            .exportHistory({.path = path, .query = query, .replaces = m_arguments.has(QStringLiteral("replace"))}, this)
            ->onFinished(this, [this](const Result<qint64> &written) {
                if (!written) return fail(written.error());
                m_output.say(Text::tr("%n change(s) exported.", nullptr, int(*written)));
                succeed();
            });
    }

    QHash<QString, QString> m_persons; ///< by plan
};

/// What changed at the vendors without us since earlier syncs, newest first.
class DriftCommand final : public Command
{
public:
    using Command::Command;
    void run() override
    {
        const auto allowed = m_arguments.allow({QStringLiteral("limit"), QStringLiteral("what"), QStringLiteral("text"),
                                                QStringLiteral("unread"), QStringLiteral("mark-read"),
                                                QStringLiteral("output"), QStringLiteral("replace")});
        if (!allowed) return fail(allowed.error());
        if (const auto taken = takeEntries(); !taken) return fail(taken.error());
        const auto path = outputFile(m_arguments);
        if (path) return exportTo(*path);
        print();
        markAndSucceed();
    }

private:
    void exportTo(const QString &path)
    {
        DriftExport wanted{.path = path, .entries = m_entries, .replaces = m_arguments.has(QStringLiteral("replace"))};
        JobOf<qint64> *job = exportDrift(m_engine.connections(), std::move(wanted), this);
        job->onFinished(this, [this](const Result<qint64> &written) {
            if (!written) return fail(written.error());
            m_output.say(Text::tr("%n line(s) exported.", nullptr, int(*written)));
            markAndSucceed();
        });
    }
    void markAndSucceed()
    {
        if (m_arguments.has(QStringLiteral("mark-read"))) m_marks.mark(m_entries, true, m_all);
        succeed();
    }
    Result<void> takeEntries()
    {
        QString connection;
        if (m_arguments.words.size() > 1) {
            const auto found = connectionNamed(m_arguments.word(1));
            if (!found) return failure(found.error());
            connection = (*found)->id;
        }
        const QString what = m_arguments.value(QStringLiteral("what"));
        const QStringList known{QStringLiteral("added"), QStringLiteral("changed"), QStringLiteral("gone")};
        if (!what.isEmpty() && !known.contains(what))
            return usageError(Text::tr("--what is added, changed or gone, not \"%1\".").arg(what));
        constexpr int everything = 100'000;
        m_all = m_engine.cache().drift({}, everything);
        const auto limit =
            std::size_t(std::max(0, m_arguments.value(QStringLiteral("limit"), QStringLiteral("1000")).toInt()));
        for (const DriftEntry &entry : m_all) {
            if (m_entries.size() == limit) break;
            if (!connection.isEmpty() && entry.key.connection != connection) continue;
            if (!what.isEmpty() && entry.what != what) continue;
            if (m_arguments.has(QStringLiteral("unread")) && m_marks.isRead(entry)) continue;
            if (fits(entry)) m_entries.push_back(entry);
        }
        return {};
    }

    bool fits(const DriftEntry &entry) const
    {
        const QString text = m_arguments.value(QStringLiteral("text"));
        return entry.name.contains(text, Qt::CaseInsensitive) || entry.key.id.contains(text, Qt::CaseInsensitive);
    }

    void print() const
    {
        QJsonArray array;
        for (const DriftEntry &entry : m_entries)
            array.append(QJsonObject{{QStringLiteral("connection"), labelOf(entry.key.connection)},
                                     {QStringLiteral("what"), entry.what},
                                     {QStringLiteral("type"), entry.key.type},
                                     {QStringLiteral("id"), entry.key.id},
                                     {QStringLiteral("name"), entry.name},
                                     {QStringLiteral("before"), entry.before},
                                     {QStringLiteral("after"), entry.after},
                                     {QStringLiteral("changed"), QJsonArray::fromStringList(entry.changedFields())},
                                     {QStringLiteral("read"), m_marks.isRead(entry)},
                                     {QStringLiteral("seen_at"), entry.seenAt.toString(Qt::ISODate)}});
        m_output.rows(array, {QStringLiteral("seen_at"), QStringLiteral("connection"), QStringLiteral("what"),
                              QStringLiteral("type"), QStringLiteral("id"), QStringLiteral("name"),
                              QStringLiteral("changed")});
    }

    DriftMarks m_marks{m_engine.settings()};
    std::vector<DriftEntry> m_all;
    std::vector<DriftEntry> m_entries;
};

} // namespace

std::unique_ptr<Command> makeHistoryCommand(Engine &engine, const Arguments &arguments)
{
    return std::make_unique<HistoryCommand>(engine, arguments);
}

std::unique_ptr<Command> makeDriftCommand(Engine &engine, const Arguments &arguments)
{
    return std::make_unique<DriftCommand>(engine, arguments);
}

} // namespace kontor::cli
