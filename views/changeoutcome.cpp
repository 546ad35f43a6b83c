// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changeoutcome.h"

#include "views/plaintext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace kontor {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChangeOutcome)
};

const ActionSpec *actionOf(const ConnectionService &connections, const ChangeRow &row)
{
    const ResourceSpec *resource = connections.resourceOf(row.connection, row.mutation.type);
    return resource && row.mutation.verb == Verb::Act ? resource->action(row.mutation.action) : nullptr;
}

bool isLocal(const ConnectionService &connections, const ChangeRow &row)
{
    const ResourceSpec *resource = connections.resourceOf(row.connection, row.mutation.type);
    return resource && resource->isLocal(row.mutation.verb, row.mutation.action);
}

/// Steps belong to the change they follow: for people the two are one.
bool isStep(const ChangeRow &row)
{
    return row.dependsOn >= 0;
}

QString doneOne(const ConnectionService &connections, const ChangeRow &row)
{
    const QString name = domainWithAscii(row.objectName);
    switch (row.mutation.verb) {
    case Verb::Create:
        return Text::tr("%1 was created.").arg(name);
    case Verb::Update:
        return isLocal(connections, row) ? Text::tr("%1 was changed on this computer; nothing was sent.").arg(name)
                                         : Text::tr("%1 was changed.").arg(name);
    case Verb::Delete:
        return isLocal(connections, row) ? Text::tr("%1 was forgotten here; nothing happened at the vendor.").arg(name)
                                         : Text::tr("%1 was deleted.").arg(name);
    case Verb::Act:
        break;
    }
    const ActionSpec *action = actionOf(connections, row);
    const QString label = action ? translated(action->label) : row.mutation.action;
    return name.isEmpty() ? Text::tr("%1: done.").arg(label) : Text::tr("%1: done for %2.").arg(label, name);
}

QString doneMany(const ConnectionService &connections, const PlanReport &report)
{
    const ChangeRow &first = report.rows.front();
    const auto done = int(std::ranges::count_if(
        report.rows, [](const ChangeRow &row) { return row.state == ChangeState::Done && !isStep(row); }));
    const bool mixed = std::ranges::any_of(report.rows, [&](const ChangeRow &row) {
        return !isStep(row) &&
               (row.mutation.verb != first.mutation.verb || row.mutation.action != first.mutation.action ||
                isLocal(connections, row) != isLocal(connections, first));
    });
    if (mixed) return Text::tr("%n change(s) were made.", nullptr, done);
    switch (first.mutation.verb) {
    case Verb::Create:
        return Text::tr("%n record(s) were created.", nullptr, done);
    case Verb::Update:
        return Text::tr("%n record(s) were changed.", nullptr, done);
    case Verb::Delete:
        return isLocal(connections, first)
                   ? Text::tr("%n record(s) were forgotten here; nothing happened at the vendor.", nullptr, done)
                   : Text::tr("%n record(s) were deleted.", nullptr, done);
    case Verb::Act:
        break;
    }
    const ActionSpec *action = actionOf(connections, first);
    return Text::tr("%1: done for %n record(s).", nullptr, done)
        .arg(action ? translated(action->label) : first.mutation.action);
}

const ChangeRow *firstIn(const PlanReport &report, std::initializer_list<ChangeState> states)
{
    const auto it = std::ranges::find_if(
        report.rows, [&](const ChangeRow &row) { return std::ranges::find(states, row.state) != states.end(); });
    return it == report.rows.end() ? nullptr : &*it;
}

/// "Invite the owner": what the change is called.
QString verbOf(const ConnectionService &connections, const ChangeRow &row)
{
    if (const ActionSpec *action = actionOf(connections, row)) return translated(action->label);
    const ResourceSpec *resource = connections.resourceOf(row.connection, row.mutation.type);
    return resource ? translated(resource->label) : row.mutation.type;
}

QString refusedOne(const ConnectionService &connections, const ChangeRow &row)
{
    if (isStep(row))
        return Text::tr("The further step \"%1\" was refused: %2").arg(verbOf(connections, row), row.errorText);
    return Text::tr("%1 was refused: %2").arg(domainWithAscii(row.objectName), row.errorText);
}

/// "3 refused", by the state's word.
QString countedState(ChangeState state, int count)
{
    switch (state) {
    case ChangeState::Done:
        return Text::tr("%Ln done", nullptr, count);
    case ChangeState::Rejected:
        return Text::tr("%Ln refused", nullptr, count);
    case ChangeState::NotRun:
        return Text::tr("%Ln not begun", nullptr, count);
    case ChangeState::Review:
        return Text::tr("%Ln to review", nullptr, count);
    case ChangeState::Cancelled:
        return Text::tr("%Ln cancelled", nullptr, count);
    case ChangeState::Skipped:
        return Text::tr("%Ln already as wanted", nullptr, count);
    default:
        return Text::tr("%Ln under way", nullptr, count);
    }
}

/// The reasons, then the words and numbers support asks for, one line for each change that did not work.
QString detailOf(const PlanReport &report)
{
    constexpr int most = 50;
    QStringList lines = report.rows.size() > 1 ? reasonLines(report) : QStringList();
    for (const ChangeRow &row : report.rows) {
        if (row.errorText.isEmpty() || lines.size() >= most) continue;
        QString line = QStringLiteral("%1 (%2): %3").arg(row.objectName, row.mutation.id, row.errorText);
        if (!row.correlationId.isEmpty()) line += QStringLiteral(" [%1]").arg(row.correlationId);
        lines += line;
    }
    return visibleLines(lines.join(u'\n'));
}

} // namespace

QString rollUpText(const PlanReport &report)
{
    QStringList parts;
    int open = int(report.rows.size());
    for (const ChangeState state : {ChangeState::Done, ChangeState::Rejected, ChangeState::NotRun, ChangeState::Review,
                                    ChangeState::Cancelled, ChangeState::Skipped}) {
        const auto count = int(std::ranges::count(report.rows, state, &ChangeRow::state));
        open -= count;
        if (count > 0) parts << countedState(state, count);
    }
    if (open > 0) parts << countedState(ChangeState::Intent, open);
    return parts.join(QLatin1String(", "));
}

QStringList reasonLines(const PlanReport &report)
{
    constexpr qsizetype most = 8;
    QStringList lines;
    for (const ReasonGroup &group : report.groups()) {
        if (group.reason.isEmpty()) continue;
        if (lines.size() == most) {
            lines << Text::tr("and further reasons");
            break;
        }
        QStringList names;
        for (const QString &name : group.names)
            names << domainWithAscii(name);
        if (group.count > names.size()) names << QStringLiteral("…");
        lines << Text::tr("%1: %2 (%3)")
                     .arg(countedState(group.state, group.count), visibleLines(group.reason),
                          names.join(QLatin1String(", ")));
    }
    return lines;
}

Message outcomeMessage(const ConnectionService &connections, const PlanReport &report)
{
    QStringList sentences;
    Message message{.level = Message::Level::Success, .text = {}, .detail = detailOf(report)};
    const bool single = std::ranges::count_if(report.rows, [](const ChangeRow &row) { return !isStep(row); }) == 1;
    if (report.done() > 0)
        sentences += single ? doneOne(connections, report.rows.front()) : doneMany(connections, report);
    else
        message.level = Message::Level::Info;
    if (report.skipped() > 0) sentences += Text::tr("%n were already as wanted.", nullptr, report.skipped());
    if (report.cancelled() > 0) {
        sentences += Text::tr("%n were cancelled and not sent.", nullptr, report.cancelled());
        message.level = Message::Level::Warning;
    }
    if (const ChangeRow *refused = firstIn(report, {ChangeState::Rejected, ChangeState::NotRun})) {
        sentences +=
            single
                ? refusedOne(connections, *refused)
                : Text::tr("%n were refused, the first because: %1", nullptr, report.failed()).arg(refused->errorText);
        message.level = Message::Level::Error;
    }
    if (const ChangeRow *open = firstIn(report, {ChangeState::Review})) {
        sentences += Text::tr("%n need(s) a look: it is not certain what happened. %1", nullptr, report.review())
                         .arg(open->errorText);
        message.level = message.level == Message::Level::Error ? message.level : Message::Level::Warning;
    }
    if (!report.secretProblems.isEmpty()) {
        sentences += Text::tr("The keychain has not taken what the vendor showed only once: %1 It stays sealed on this "
                              "computer and is tried again when Kontor starts the next time.")
                         .arg(report.secretProblems.cbegin()->message);
        message.level = message.level == Message::Level::Error ? message.level : Message::Level::Warning;
    }
    message.text = visibleLines(sentences.join(u' ').trimmed());
    return message;
}

bool mayBeUndone(const ConnectionService &connections, const PlanReport &report)
{
    bool any = false;
    for (const ChangeRow &row : report.rows) {
        const Mutation &mutation = row.mutation;
        // A step goes back with the change it belongs to.
        if (row.state != ChangeState::Done || (isStep(row) && mutation.verb == Verb::Act)) continue;
        if (mutation.verb == Verb::Act) {
            const ActionSpec *action = actionOf(connections, row);
            if (!action || !*action->inverse || !mutation.values.isEmpty()) return false;
        } else if (mutation.verb == Verb::Update && mutation.before) {
            // Not known before (a password, a field nobody had fetched): nothing to go back to.
            for (auto it = mutation.values.begin(); it != mutation.values.end(); ++it)
                if (!mutation.before->fields.contains(it.key())) return false;
        } else {
            return false;
        }
        any = true;
    }
    return any;
}

QHash<QString, QString> fieldsNamedIn(const std::vector<FieldSpec> &fields, const QString &vendorText)
{
    constexpr int shortest = 4; // "id" or "to" would be found everywhere
    QHash<QString, QString> found;
    for (const FieldSpec &field : fields) {
        const QString key = field.name();
        if (key.size() < shortest) continue;
        const QRegularExpression word(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(key)),
                                      QRegularExpression::CaseInsensitiveOption);
        if (vendorText.contains(word)) found.insert(key, vendorText);
    }
    return found;
}

} // namespace kontor
