// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changeflow.h"

#include "models/changes/protection.h"
#include "views/changeoutcome.h"
#include "views/onetimesecretsdialog.h"
#include "views/plaintext.h"
#include "views/plandialog.h"
#include "views/protectdialog.h"
#include "views/recorddialog.h"

#include <QWidget>

#include <algorithm>

namespace kontor {

namespace {

QString titleFor(const QString &what, const std::vector<Record> &records)
{
    if (records.size() == 1) return QStringLiteral("%1: %2").arg(what, domainWithAscii(records.front().name));
    return QStringLiteral("%1: %2").arg(what, ChangeFlow::tr("%n record(s)", nullptr, int(records.size())));
}

/// The types of the kind a person may make here; below \a parent only those that can be.
std::vector<const ResourceSpec *> creatable(const ProviderSpec &spec, Kind kind, const std::optional<Record> &parent)
{
    std::vector<const ResourceSpec *> all;
    for (const ResourceSpec *resource : spec.resourcesOf(kind))
        if (resource->verb(Verb::Create)) all.push_back(resource);
    if (!parent) return all;
    std::vector<const ResourceSpec *> below = all;
    std::erase_if(below, [&](const ResourceSpec *resource) {
        return QLatin1String(resource->parentType) != parent->type ||
               (resource->listedFor && !resource->listedFor(*parent)) ||
               !resource->verb(Verb::Create)->isOfferedFor(*parent);
    });
    return below.empty() ? all : below;
}

/// Something that can be taken back and keeps the record out of use, to be offered instead of deleting it.
const ActionSpec *milderThanDelete(const ResourceSpec &resource, const std::vector<Record> &records)
{
    const auto it = std::ranges::find_if(resource.actions, [&](const ActionSpec &action) {
        const StateSpec *after = resource.state(QString::fromUtf8(action.resultingStatus));
        return *action.inverse && action.danger != Danger::Destructive && action.parameters.empty() && after &&
               after->tone != StateSpec::Tone::Good &&
               std::ranges::all_of(records, [&](const Record &record) { return action.isOfferedFor(record); });
    });
    return it == resource.actions.end() ? nullptr : &*it;
}

/// Of records or requests.
template<class T>
QStringList connectionsOf(const std::vector<T> &some)
{
    QStringList ids;
    for (const T &one : some)
        if (!ids.contains(one.connection)) ids << one.connection;
    return ids;
}

/// Steps belong to the change they follow.
bool isStep(const ChangeRow &row)
{
    return row.dependsOn >= 0;
}

bool isRefused(const PlannedChange &change)
{
    return change.outcome == PlannedChange::Outcome::Invalid || change.outcome == PlannedChange::Outcome::Conflict;
}

} // namespace

ChangeFlow::ChangeFlow(Services &services, QWidget *window) : QObject(window), m_services(services), m_window(window) {}

const ResourceSpec *ChangeFlow::resourceOf(const Record &record) const
{
    return m_services.connections.resourceOf(record.connection, record.type);
}

void ChangeFlow::say(Message::Level level, const QString &text)
{
    Q_EMIT messageRaised({.level = level, .text = visibleLines(text)});
}

bool ChangeFlow::mayWrite(const QString &connectionId)
{
    const Connection *connection = m_services.connections.find(connectionId);
    if (!m_services.mayWrite)
        say(Message::Level::Warning, tr("Another window of Kontor is working with this data, so this one only shows "
                                        "it. Make changes there, or close it and start this one again."));
    else if (!connection)
        say(Message::Level::Error, tr("There is no such connection any more."));
    else if (connection->protection == Protection::ReadOnly)
        say(Message::Level::Warning, tr("The connection \"%1\" is protected: read only. Lift the protection in its "
                                        "settings first.")
                                         .arg(connection->label));
    else
        return true;
    return false;
}

/// Records may be of several connections: the review says which of them are left out and why.
bool ChangeFlow::mayWriteAny(const QStringList &connectionIds)
{
    const bool any = m_services.mayWrite && std::ranges::any_of(connectionIds, [this](const QString &id) {
                         const Connection *connection = m_services.connections.find(id);
                         return connection && connection->protection != Protection::ReadOnly;
                     });
    return any || mayWrite(connectionIds.front());
}

bool ChangeFlow::mustReview(const ChangePlan &plan) const
{
    const auto changes = std::ranges::count_if(plan.changes, [](const PlannedChange &c) { return !isStep(c.row); });
    if (changes > 1 || plan.danger() == Danger::Destructive) return true;
    return std::ranges::any_of(plan.changes, [this](const PlannedChange &change) {
        const Connection *connection = m_services.connections.find(change.row.connection);
        return connection && connection->protection == Protection::Confirm;
    });
}

void ChangeFlow::open(QDialog *dialog)
{
    if (m_openDialogs++ == 0) Q_EMIT holdRequested(true);
    connect(dialog, &QObject::destroyed, this, [this] {
        if (--m_openDialogs == 0) Q_EMIT holdRequested(false);
    });
    dialog->open();
}

void ChangeFlow::openForm(RecordDialog *dialog)
{
    connect(dialog, &RecordDialog::submitted, this, [this, dialog] { planForm(dialog); });
    connect(&m_services.changes, &ChangeService::held, dialog,
            [dialog](const QString &connection, const Error &why) { dialog->showWaiting(connection, why.message); });
    open(dialog);
}

void ChangeFlow::create(Kind kind, const QString &connectionId, const std::optional<Record> &parent)
{
    if (!mayWrite(connectionId)) return;
    const ProviderSpec *spec = m_services.connections.specOf(connectionId);
    const std::vector<const ResourceSpec *> types = creatable(*spec, kind, parent);
    if (types.empty())
        return say(Message::Level::Info, tr("%1 does not offer to create this.").arg(QString::fromUtf8(spec->name)));
    openForm(new RecordDialog(m_services, {.connection = connectionId, .types = types, .parent = parent}, m_window));
}

void ChangeFlow::make(const QString &connectionId, const QString &type, const QString &actionKey)
{
    if (!mayWrite(connectionId)) return;
    const ResourceSpec *resource = m_services.connections.specOf(connectionId)->resource(type);
    const ActionSpec *action = resource ? resource->action(actionKey) : nullptr;
    if (!action || !action->makesRecord) return;
    if (action->parameters.empty())
        return run({{.connection = connectionId, .type = type, .verb = Verb::Act, .action = actionKey}},
                   translated(action->label));
    openForm(new RecordDialog(m_services,
                              {.verb = Verb::Act, .connection = connectionId, .types = {resource}, .action = actionKey},
                              m_window));
}

void ChangeFlow::edit(const Record &record)
{
    const ResourceSpec *resource = resourceOf(record);
    if (!mayWrite(record.connection) || !resource) return;
    if (const ProtectedRecord *kept = m_services.connections.protections().find(record.key())) {
        Q_EMIT messageRaised(
            {.level = Message::Level::Warning,
             .text = tr("%1 is protected %2.").arg(domainWithAscii(record.name), visibleLines(protectionText(*kept))),
             .actionText = tr("Lift the protection ..."),
             .action = [guard = QPointer(this), record] {
                 if (guard) guard->protect({record}, false);
             }});
        return;
    }
    const VerbSpec *update = resource->verb(Verb::Update);
    if (!update || !update->isOfferedFor(record))
        return say(Message::Level::Info, tr("The vendor does not offer to change this."));
    openForm(new RecordDialog(
        m_services, {.verb = Verb::Update, .connection = record.connection, .types = {resource}, .records = {record}},
        m_window));
}

void ChangeFlow::remove(const std::vector<Record> &records)
{
    if (records.empty() || !mayWriteAny(connectionsOf(records))) return;
    std::vector<ChangeRequest> requests;
    for (const Record &record : records)
        requests.push_back(
            {.connection = record.connection, .type = record.type, .verb = Verb::Delete, .id = record.id});
    const ResourceSpec *resource = resourceOf(records.front());
    const QString what = resource && resource->isLocal(Verb::Delete) ? tr("Forget") : tr("Delete");
    const Result<ChangePlan> plan =
        m_services.changes.plan(requests, titleFor(what, records), QStringLiteral("window"));
    if (!plan) return say(Message::Level::Error, plan.error().message);
    const bool isLocal = resource && resource->isLocal(Verb::Delete);
    // What was only kept here is gone as well, so it is asked about all the same.
    if (!isLocal && !mustReview(*plan)) return submit(*plan, {});
    PlanDialog *dialog = review(*plan, m_window, {});
    if (isLocal) return;
    const bool alike = std::ranges::all_of(records, [&](const Record &record) {
        return record.type == records.front().type && record.connection == records.front().connection;
    });
    const ActionSpec *milder = resource && alike ? milderThanDelete(*resource, records) : nullptr;
    if (!milder) return;
    dialog->offerInstead(tr("%1 instead").arg(translated(milder->label)));
    connect(dialog, &PlanDialog::insteadChosen, this, [this, milder, records] { act(milder->name(), records); });
}

void ChangeFlow::act(const QString &actionKey, const std::vector<Record> &records)
{
    std::vector<Record> fitting = records;
    std::erase_if(fitting, [&](const Record &record) {
        const ResourceSpec *resource = resourceOf(record);
        const ActionSpec *action = resource ? resource->action(actionKey) : nullptr;
        return !action || !action->isOfferedFor(record);
    });
    if (fitting.empty() || !mayWriteAny(connectionsOf(fitting))) return;
    const ResourceSpec *resource = resourceOf(fitting.front());
    const ActionSpec *action = resource->action(actionKey);
    if (!action->parameters.empty())
        return openForm(new RecordDialog(m_services,
                                         {.verb = Verb::Act,
                                          .connection = fitting.front().connection,
                                          .types = {resource},
                                          .records = fitting,
                                          .action = actionKey},
                                         m_window));
    std::vector<ChangeRequest> requests;
    for (const Record &record : fitting)
        requests.push_back({.connection = record.connection,
                            .type = record.type,
                            .verb = Verb::Act,
                            .id = record.id,
                            .action = actionKey});
    run(requests, titleFor(translated(action->label), fitting));
}

void ChangeFlow::run(const std::vector<ChangeRequest> &requests, const QString &title)
{
    if (requests.empty() || !mayWriteAny(connectionsOf(requests))) return;
    const Result<ChangePlan> plan = m_services.changes.plan(requests, title, QStringLiteral("window"));
    if (!plan) return say(Message::Level::Error, plan.error().message);
    if (!plan->isSendable() && plan->changes.size() == 1) {
        const PlannedChange &change = plan->changes.front();
        return say(isRefused(change) ? Message::Level::Error : Message::Level::Info,
                   isRefused(change) ? change.row.errorText : tr("It is already so; nothing was sent."));
    }
    if (mustReview(*plan))
        review(*plan, m_window, {});
    else
        submit(*plan, {});
}

void ChangeFlow::undo(const QString &plan, std::optional<int> seq)
{
    say(Message::Level::Info, tr("Reading how the records are now ..."));
    // A second click meanwhile would read the same and send it twice.
    if (std::exchange(m_undoing, true)) return;
    JobOf<ChangePlan> *job = m_services.changes.planUndo(plan, seq, QStringLiteral("window"), this);
    job->onFinished(this, [this](const Result<ChangePlan> &undo) {
        m_undoing = false;
        if (!undo) return say(Message::Level::Error, undo.error().message);
        say(Message::Level::Info, {});
        const bool asWanted = std::ranges::none_of(undo->changes, isRefused);
        if (undo->isSendable() && asWanted && !mustReview(*undo))
            submit(*undo, {});
        else
            review(*undo, m_window, {});
    });
    job->deleteWhenFinished();
}

void ChangeFlow::retry(const QString &plan)
{
    int withoutSecrets = 0;
    const auto requests = m_services.changes.requestsToRetry(plan, &withoutSecrets);
    if (!requests) return say(Message::Level::Error, requests.error().message);
    if (requests->empty())
        return say(Message::Level::Info, withoutSecrets > 0
                                             ? tr("What failed carried passwords, which are not kept. Enter it again.")
                                             : tr("Nothing of it failed."));
    if (!mayWriteAny(connectionsOf(*requests))) return;
    const Result<ChangePlan> again = m_services.changes.plan(*requests, tr("Once more"), QStringLiteral("window"));
    if (!again) return say(Message::Level::Error, again.error().message);
    review(*again, m_window, {});
    if (withoutSecrets > 0)
        say(Message::Level::Warning,
            tr("%n change(s) carried passwords, which are not kept: enter them again.", nullptr, withoutSecrets));
}

void ChangeFlow::protect(const std::vector<Record> &records, bool isProtected)
{
    std::vector<Record> concerned = records;
    std::erase_if(concerned, [&](const Record &record) {
        return m_services.connections.protections().contains(record.key()) == isProtected;
    });
    if (concerned.empty()) return;
    // Not a matter of the connection's protection: nothing goes to the vendor.
    if (!m_services.mayWrite) {
        mayWrite(concerned.front().connection);
        return;
    }
    auto *dialog = new ProtectDialog(m_services, concerned, isProtected, m_window);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { protectNow(dialog->records(), dialog->isProtecting(), dialog->reason()); });
    open(dialog);
}

void ChangeFlow::protectNow(const std::vector<Record> &records, bool isProtected, const QString &reason)
{
    const auto done = m_services.changes.protect(records, isProtected, reason, QStringLiteral("window"));
    if (!done) return say(Message::Level::Error, done.error().message);
    const QString name = domainWithAscii(records.front().name);
    if (isProtected)
        say(Message::Level::Success,
            *done == 1 ? tr("%1 is protected.").arg(name) : tr("%n record(s) are protected.", nullptr, *done));
    else
        say(Message::Level::Success, *done == 1 ? tr("%1 can be changed again.").arg(name)
                                                : tr("%n record(s) can be changed again.", nullptr, *done));
}

void ChangeFlow::settleByHand(const QString &plan, int seq, bool happened)
{
    const auto settled = m_services.changes.settleByHand(plan, seq, happened, {});
    if (!settled) return say(Message::Level::Error, settled.error().message);
    say(Message::Level::Success, happened ? tr("Noted: it happened.") : tr("Noted: it did not happen."));
}

void ChangeFlow::planForm(RecordDialog *dialog)
{
    const std::optional<std::vector<ChangeRequest>> requests = dialog->requests();
    if (!requests) return;
    const Result<ChangePlan> plan = m_services.changes.plan(*requests, dialog->title(), QStringLiteral("window"));
    if (!plan) return dialog->showProblems({}, plan.error().message);
    if (!plan->isSendable()) {
        const auto refused = std::ranges::find_if(plan->changes, isRefused);
        if (refused != plan->changes.end()) return dialog->showProblems(refused->problems, {});
        dialog->finish();
        return say(Message::Level::Info, tr("Nothing was changed, so nothing was sent."));
    }
    if (mustReview(*plan))
        review(*plan, dialog, dialog);
    else
        submit(*plan, dialog);
}

PlanDialog *ChangeFlow::review(const ChangePlan &plan, QWidget *parent, const QPointer<RecordDialog> &form)
{
    auto *dialog = new PlanDialog(m_services, plan, parent);
    connect(dialog, &QDialog::accepted, this, [this, dialog, form] { submit(dialog->plan(), form); });
    open(dialog);
    return dialog;
}

void ChangeFlow::submit(const ChangePlan &plan, const QPointer<RecordDialog> &form)
{
    if (form) form->setSending(true);
    // Of the flow, not of the form: closing the form does not stop what is on its way.
    JobOf<PlanReport> *job = m_services.changes.submit(plan, this);
    job->onFinished(this, [this, form](const Result<PlanReport> &outcome) { settle(outcome, form); });
    job->deleteWhenFinished();
}

void ChangeFlow::settle(const Result<PlanReport> &outcome, const QPointer<RecordDialog> &form)
{
    if (!outcome) {
        if (form) return form->showProblems({}, outcome.error().message);
        return say(Message::Level::Error, outcome.error().message);
    }
    // Before anything else: nothing shows these again.
    showSecrets(*outcome);
    if (form && showRefusal(*outcome, *form)) return;
    if (form) form->finish();
    tell(*outcome);
}

bool ChangeFlow::showRefusal(const PlanReport &report, RecordDialog &form) const
{
    const auto changes = std::ranges::count_if(report.rows, [](const ChangeRow &r) { return !isStep(r); });
    if (changes != 1 || report.failed() == 0) return false;
    const ChangeRow &row = report.rows.front();
    // A step that failed has left the record made: the message says so, and the form has done its work.
    if (row.state != ChangeState::Rejected && row.state != ChangeState::NotRun) return false;
    const ResourceSpec *resource = m_services.connections.resourceOf(row.connection, row.mutation.type);
    const ActionSpec *action = resource ? resource->action(row.mutation.action) : nullptr;
    QHash<QString, QString> fields;
    if (resource) fields = fieldsNamedIn(action ? action->parameters : resource->fields, row.errorText);
    QString sentence = tr("The change was refused: %1").arg(row.errorText);
    if (!row.correlationId.isEmpty()) sentence += QLatin1Char('\n') + tr("Request: %1").arg(row.correlationId);
    form.showProblems(fields, sentence);
    return true;
}

void ChangeFlow::showSecrets(const PlanReport &report)
{
    const std::vector<OneTimeSecret> secrets = oneTimeSecretsOf(m_services, report);
    if (!secrets.empty()) open(new OneTimeSecretsDialog(secrets, m_window));
}

void ChangeFlow::tell(const PlanReport &report)
{
    Message message = outcomeMessage(m_services.connections, report);
    const QPointer<ChangeFlow> guard(this);
    if (report.review() > 0 || report.failed() > 0) {
        message.actionText = tr("Show history");
        message.action = [guard, plan = report.plan] {
            if (guard) Q_EMIT guard->historyRequested(plan);
        };
    } else if (mayBeUndone(m_services.connections, report)) {
        message.actionText = tr("Undo");
        message.action = [guard, plan = report.plan] {
            if (guard) guard->undo(plan, {});
        };
    }
    Q_EMIT messageRaised(message);
}

} // namespace kontor
