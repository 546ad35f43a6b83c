// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importcommand.h"

#include "app/cli/plancommand.h"
#include "app/cli/text.h"

namespace kontor::cli {

namespace {

/// import apply PLAN, import resume PLAN: goes on with a plan of an import; --first N only so far.
class ImportApplyCommand final : public PlanCommand
{
public:
    using PlanCommand::PlanCommand;
    void run() override
    {
        if (const auto allowed = m_arguments.allow({QStringLiteral("first")}); !allowed) return fail(allowed.error());
        if (const auto recovered = recover(); !recovered) return fail(recovered.error());
        m_id = m_arguments.word(2);
        const auto progress = m_engine.changes().progress(m_id);
        if (!progress) {
            // Nothing is open: what became of it is all there is to say.
            const auto tally = m_engine.imports().reports().tally(m_id);
            if (!tally) return fail(tally.error());
            return print();
        }
        if (m_arguments.has(QStringLiteral("first"))) {
            bool isNumber = false;
            m_first = m_arguments.value(QStringLiteral("first")).toInt(&isNumber);
            if (!isNumber || *m_first < 1) return fail(usageError(Text::tr("--first takes a number of rows.")).value());
        }
        if (!confirmed(Text::tr("%1: %2 of %3 done, %4 not begun. Type yes to go on:")
                           .arg(progress->row.title)
                           .arg(progress->done)
                           .arg(progress->total)
                           .arg(progress->open)))
            return;
        follow(m_id);
        m_engine.changes().resume(m_id, m_first);
    }

protected:
    void conclude(const PlanReport &) override
    {
        if (end()) print();
    }
    void standsStill(const Error &why) override
    {
        // After the first rows it stands still because it was told to.
        if (!m_first) return PlanCommand::standsStill(why);
        m_output.say(Text::tr("The first rows are over. To go on: kontor-cli import resume %1").arg(m_id));
        if (end()) print();
    }

private:
    void print()
    {
        const auto report = m_engine.changes().report(m_id);
        if (!report) return fail(report.error());
        QJsonArray items;
        ImportTally tally;
        const auto read = m_engine.imports().reports().eachOutcome(
            m_id, report->rows, [&](const ImportLedgerRow &row, const ImportReports::RowOutcome &outcome) {
                items.append(QJsonObject{{QStringLiteral("row"), row.row + 1},
                                         {QStringLiteral("line"), row.line},
                                         {QStringLiteral("state"), outcome.word},
                                         {QStringLiteral("id"), outcome.remoteId},
                                         {QStringLiteral("error"), outcome.reason}});
                tally.add(outcome.outcome, outcome.isOpen);
            });
        if (!read) return fail(read.error());
        const int cancelled = report->cancelled();
        m_output.object({{QStringLiteral("plan"), m_id},
                         {QStringLiteral("counts"), QJsonObject{{QStringLiteral("done"), tally.success},
                                                                {QStringLiteral("failed"), tally.error},
                                                                {QStringLiteral("skipped"), tally.skipped},
                                                                {QStringLiteral("review"), tally.review},
                                                                {QStringLiteral("cancelled"), cancelled},
                                                                {QStringLiteral("open"), tally.open}}},
                         {QStringLiteral("items"), items}});
        Q_EMIT done(tally.error + tally.review + cancelled == 0 ? 0 : 2);
    }

    QString m_id;
    std::optional<int> m_first;
};

/// import report PLAN --dir DIR: the files that say what became of each row. import list: what was imported.
class ImportReportCommand final : public Command
{
public:
    using Command::Command;
    void run() override
    {
        const bool lists = m_arguments.word(1) == QLatin1String("list");
        const auto allowed = m_arguments.allow(lists ? QStringList() : QStringList{QStringLiteral("dir")});
        if (!allowed) return fail(allowed.error());
        if (lists) return list();
        const auto files = m_engine.imports().reports().write(
            m_arguments.word(2), m_arguments.value(QStringLiteral("dir"), QStringLiteral(".")));
        if (!files) return fail(files.error());
        m_output.object({{QStringLiteral("plan"), m_arguments.word(2)},
                         {QStringLiteral("success"), files->tally.success},
                         {QStringLiteral("error"), files->tally.error},
                         {QStringLiteral("skipped"), files->tally.skipped},
                         {QStringLiteral("review"), files->tally.review},
                         {QStringLiteral("files"), QJsonArray::fromStringList(files->paths)}});
        succeed();
    }

private:
    void list()
    {
        const auto entries = m_engine.imports().imports(1'000);
        if (!entries) return fail(entries.error());
        QJsonArray array;
        for (const ImportEntry &entry : *entries)
            array.append(QJsonObject{{QStringLiteral("plan"), entry.plan},
                                     {QStringLiteral("files"), entry.sources.join(QLatin1String(", "))},
                                     {QStringLiteral("at"), entry.createdAt.toString(Qt::ISODate)}});
        m_output.rows(array, {QStringLiteral("plan"), QStringLiteral("files"), QStringLiteral("at")});
        succeed();
    }
};

/// import passwords PLAN: the passwords that were made for its new records, for handing them over; --forget wipes them.
class ImportPasswordsCommand final : public Command
{
public:
    using Command::Command;
    void run() override
    {
        if (const auto allowed = m_arguments.allow({QStringLiteral("forget")}); !allowed) return fail(allowed.error());
        const QString plan = m_arguments.word(2);
        if (m_arguments.has(QStringLiteral("forget"))) {
            if (!confirmed(Text::tr("The passwords cannot be shown again then. Type yes to go on:"))) return;
            if (const auto wiped = m_engine.changes().forgetHandOver(plan); !wiped) return fail(wiped.error());
            m_output.say(Text::tr("The passwords are wiped."));
            return succeed();
        }
        m_engine.changes().handOver(plan, this)->onFinished(this, [this](const Result<HandOver> &sheet) {
            if (!sheet) return fail(sheet.error());
            print(*sheet);
        });
    }

private:
    void print(const HandOver &sheet)
    {
        QJsonArray array;
        for (const HandOver::Row &row : sheet.rows)
            array.append(QJsonObject{{QStringLiteral("connection"), labelOf(row.record.connection)},
                                     {QStringLiteral("type"), row.record.type},
                                     {QStringLiteral("id"), row.record.id},
                                     {QStringLiteral("name"), row.objectName},
                                     {QStringLiteral("field"), row.field},
                                     {QStringLiteral("password"), row.secret.revealText()}});
        m_output.rows(array, {QStringLiteral("connection"), QStringLiteral("id"), QStringLiteral("name"),
                              QStringLiteral("password")});
        if (sheet.unreadable > 0)
            m_output.say(
                Text::tr("%n password(s) cannot be opened with the key of this keychain.", nullptr, sheet.unreadable));
        if (!sheet.rows.empty())
            m_output.say(Text::tr("Once they are handed over: kontor-cli import passwords %1 --forget")
                             .arg(m_arguments.word(2)));
        Q_EMIT done(sheet.unreadable > 0 ? 2 : 0);
    }
};

class ImportUsageCommand final : public Command
{
public:
    using Command::Command;
    void run() override
    {
        fail(usageError(Text::tr("import is followed by plan FILE, apply PLAN, resume PLAN, report PLAN --dir DIR, "
                                 "passwords PLAN or list."))
                 .value());
    }
};

} // namespace

std::unique_ptr<Command> makeImportCommand(Engine &engine, const Arguments &arguments)
{
    const QString word = arguments.word(1);
    if (word == QLatin1String("plan")) return makeImportPlanCommand(engine, arguments);
    if (word == QLatin1String("apply") || word == QLatin1String("resume"))
        return std::make_unique<ImportApplyCommand>(engine, arguments);
    if (word == QLatin1String("report") || word == QLatin1String("list"))
        return std::make_unique<ImportReportCommand>(engine, arguments);
    if (word == QLatin1String("passwords")) return std::make_unique<ImportPasswordsCommand>(engine, arguments);
    return std::make_unique<ImportUsageCommand>(engine, arguments);
}

} // namespace kontor::cli
