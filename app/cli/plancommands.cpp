// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plancommand.h"
#include "app/cli/text.h"

namespace kontor::cli {

namespace {

struct Place
{
    QString plan;
    std::optional<int> seq{};
};

/// "PLAN" or "PLAN/SEQ", as history prints them.
Result<Place> placeFrom(const QString &word)
{
    const QStringList parts = word.split(u'/');
    Place place{.plan = parts.value(0)};
    if (parts.size() == 2) {
        bool isNumber = false;
        place.seq = parts[1].toInt(&isNumber);
        if (!isNumber) place.plan.clear();
    }
    if (!place.plan.isEmpty() && parts.size() <= 2) return place;
    return usageError(Text::tr("Say which plan, or PLAN/SEQ for one change of it; \"kontor-cli history\" lists them."));
}

QString modeName(PlanProgress::Mode mode)
{
    switch (mode) {
    case PlanProgress::Mode::Writing:
        return QStringLiteral("writing");
    case PlanProgress::Mode::Running:
        return QStringLiteral("running");
    case PlanProgress::Mode::Pausing:
        return QStringLiteral("pausing");
    case PlanProgress::Mode::Paused:
        return QStringLiteral("paused");
    case PlanProgress::Mode::FromBefore:
        break;
    }
    return QStringLiteral("from-before");
}

QJsonObject progressJson(const PlanProgress &progress)
{
    return {{QStringLiteral("plan"), progress.row.id},
            {QStringLiteral("title"), progress.row.title},
            {QStringLiteral("origin"), progress.row.origin},
            {QStringLiteral("at"), progress.row.createdAt.toString(Qt::ISODate)},
            {QStringLiteral("mode"), modeName(progress.mode)},
            {QStringLiteral("why"), progress.pauseReason},
            {QStringLiteral("total"), progress.total},
            {QStringLiteral("done"), progress.done},
            {QStringLiteral("failed"), progress.failed},
            {QStringLiteral("review"), progress.review},
            {QStringLiteral("cancelled"), progress.cancelled},
            {QStringLiteral("open"), progress.open},
            {QStringLiteral("in_flight"), progress.inFlight}};
}

/// undo PLAN[/SEQ]: reads the records, says what will and what will not be taken back, and does it.
class UndoCommand final : public PlanCommand
{
public:
    using PlanCommand::PlanCommand;
    void run() override
    {
        if (const auto allowed = m_arguments.allow({}); !allowed) return fail(allowed.error());
        const auto place = placeFrom(m_arguments.word(1));
        if (!place) return fail(place.error());
        m_engine.changes()
            .planUndo(place->plan, place->seq, QStringLiteral("cli"), this)
            ->onFinished(this, [this](const Result<ChangePlan> &plan) {
                if (!plan) return fail(plan.error());
                planned(*plan);
            });
    }

private:
    void planned(const ChangePlan &plan)
    {
        for (const PlannedChange &change : plan.changes)
            if (!change.isSendable())
                m_output.say(Text::tr("Left alone: %1 \"%2\": %3")
                                 .arg(change.row.mutation.type, change.row.objectName, change.row.errorText));
        if (!plan.isSendable())
            return fail({.kind = Error::Kind::Conflict,
                         .message = Text::tr("Nothing of it can be taken back."),
                         .delivery = Error::Delivery::NotSent});
        const auto changes = std::ranges::count_if(plan.changes, &PlannedChange::isSendable);
        if (!confirmed(Text::tr("%n change(s) will be taken back. Type yes to go on:", nullptr, int(changes)))) return;
        carryOut(plan);
    }
};

/// plans: those that are not over. plans resume PLAN goes on with one, plans cancel PLAN gives up what has not begun,
/// plans retry PLAN makes a new one of what failed, plans settle PLAN/SEQ happened|not-happened decides what nobody may
/// guess.
class PlansCommand final : public PlanCommand
{
public:
    using PlanCommand::PlanCommand;
    void run() override
    {
        const QString word = m_arguments.word(1);
        const bool settles = word == QLatin1String("settle");
        const auto allowed = m_arguments.allow(settles ? QStringList{QStringLiteral("note")} : QStringList());
        if (!allowed) return fail(allowed.error());
        if (settles) return settle();
        // What an earlier run left is looked at first, as the window does when it starts.
        if (m_engine.mayWrite())
            if (const auto recovered = recover(); !recovered) return fail(recovered.error());
        if (word.isEmpty())
            listWhenRecovered();
        else if (word == QLatin1String("retry"))
            retry();
        else if (word == QLatin1String("resume") || word == QLatin1String("cancel"))
            goOn(word == QLatin1String("resume"));
        else
            fail(usageError(Text::tr("plans is followed by nothing, resume PLAN, cancel PLAN, retry PLAN or settle "
                                     "PLAN/SEQ."))
                     .value());
    }

private:
    /// A secret that is on its way into the keychain would not get there if the program ended now.
    void listWhenRecovered()
    {
        if (!m_engine.changes().isRecoveringSecrets()) return list();
        connect(&m_engine.changes(), &ChangeService::secretsRecovered, this,
                [this](const RecordKey &, const std::optional<Error> &problem) {
                    if (problem) {
                        m_output.problem(*problem);
                        m_code = exitCode(*problem);
                    }
                    if (!m_engine.changes().isRecoveringSecrets()) list();
                });
    }

    void list()
    {
        QJsonArray array;
        for (const PlanProgress &progress : m_engine.changes().openPlans())
            array.append(progressJson(progress));
        m_output.rows(array, {QStringLiteral("plan"), QStringLiteral("title"), QStringLiteral("mode"),
                              QStringLiteral("total"), QStringLiteral("done"), QStringLiteral("failed"),
                              QStringLiteral("review"), QStringLiteral("open"), QStringLiteral("in_flight")});
        Q_EMIT done(m_code);
    }

    /// Or gives it up.
    void goOn(bool resumes)
    {
        const QString plan = m_arguments.word(2);
        const auto progress = m_engine.changes().progress(plan);
        if (!progress)
            return fail(
                {.kind = Error::Kind::NotFound,
                 .message = Text::tr("There is no open plan \"%1\"; \"kontor-cli plans\" lists them.").arg(plan)});
        const QString question = Text::tr("%1: %2 of %3 done, %4 being checked, %5 not begun. Type yes to go on:")
                                     .arg(progress->row.title)
                                     .arg(progress->done)
                                     .arg(progress->total)
                                     .arg(progress->inFlight)
                                     .arg(progress->open);
        if (resumes && !confirmed(question)) return;
        follow(plan);
        if (resumes)
            m_engine.changes().resume(plan);
        else
            m_engine.changes().cancel(plan);
    }

    /// Only what was refused, cancelled or not begun: what is done, or may be, is not sent again.
    void retry()
    {
        const QString of = m_arguments.word(2);
        if (const auto known = m_engine.changes().report(of); !known) return fail(known.error());
        int withoutSecrets = 0;
        const auto requests = m_engine.changes().requestsToRetry(of, &withoutSecrets);
        if (!requests) return fail(requests.error());
        if (withoutSecrets > 0)
            m_output.say(Text::tr("%n change(s) carried passwords, which are not kept: enter them again.", nullptr,
                                  withoutSecrets));
        if (requests->empty()) return nothingToRetry(of, withoutSecrets);
        const auto before = m_engine.changes().planRow(of).value_or(std::nullopt);
        const auto plan = m_engine.changes().plan(*requests, Text::tr("Once more: %1").arg(before ? before->title : of),
                                                  QStringLiteral("cli"));
        if (!plan) return fail(plan.error());
        for (const PlannedChange &change : plan->changes)
            if (!change.isSendable())
                m_output.say(Text::tr("Left alone: %1 \"%2\": %3")
                                 .arg(change.row.mutation.type, change.row.objectName, change.row.errorText));
        if (!plan->isSendable())
            return fail({.kind = Error::Kind::Conflict,
                         .message = Text::tr("Nothing of it can be sent."),
                         .delivery = Error::Delivery::NotSent});
        const auto changes = std::ranges::count_if(plan->changes, &PlannedChange::isSendable);
        if (!confirmed(Text::tr("%n change(s) will be sent once more. Type yes to go on:", nullptr, int(changes))))
            return;
        carryOut(*plan);
    }

    void nothingToRetry(const QString &plan, int withoutSecrets)
    {
        if (withoutSecrets > 0)
            return fail({.kind = Error::Kind::Conflict, .message = Text::tr("Nothing of it can be sent.")});
        m_output.say(Text::tr("Nothing of it failed."));
        const auto report = m_engine.changes().report(plan);
        if (report) conclude(*report);
    }

    void settle()
    {
        const auto place = placeFrom(m_arguments.word(2));
        if (!place) return fail(place.error());
        const QString said = m_arguments.word(3);
        const bool happened = said == QLatin1String("happened");
        if (!place->seq || (!happened && said != QLatin1String("not-happened")))
            return fail(usageError(Text::tr("plans settle PLAN/SEQ happened, or not-happened.")).value());
        const auto settled = m_engine.changes().settleByHand(place->plan, *place->seq, happened,
                                                             m_arguments.value(QStringLiteral("note")));
        if (!settled) return fail(settled.error());
        const auto report = m_engine.changes().report(place->plan);
        if (!report) return fail(report.error());
        const auto row = std::ranges::find(report->rows, *place->seq, &ChangeRow::seq);
        m_output.object(changeJson(*row, labelOf(row->connection)));
        succeed();
    }

    int m_code = 0;
};

} // namespace

std::unique_ptr<Command> makeUndoCommand(Engine &engine, const Arguments &arguments)
{
    return std::make_unique<UndoCommand>(engine, arguments);
}

std::unique_ptr<Command> makePlansCommand(Engine &engine, const Arguments &arguments)
{
    return std::make_unique<PlansCommand>(engine, arguments);
}

} // namespace kontor::cli
