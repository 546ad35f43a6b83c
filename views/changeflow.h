// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeservice.h"
#include "views/message.h"
#include "views/services.h"

#include <QObject>
#include <QPointer>

#include <optional>
#include <vector>

class QDialog;
class QWidget;

namespace kontor {

class PlanDialog;
class RecordDialog;

/// Every change a person makes in the window goes this way: form -> plan -> (review) -> journal -> message. Dialogs
/// belong to the window and never block; what a person typed stays until the vendor has taken it or the person gives
/// it up.
class ChangeFlow : public QObject
{
    Q_OBJECT

public:
    /// \a services and \a window must outlive the flow.
    ChangeFlow(Services &services, QWidget *window);

    /// Plans the requests and carries them out; asks for a review first when a connection is set to "confirm", when
    /// something cannot be taken back, or when several records are concerned.
    void run(const std::vector<ChangeRequest> &requests, const QString &title);

    /// Opens the form for a new record. Where the kind has several types the form lets the person choose; where it
    /// needs a parent and none is given, the form asks for it. \a parent may also be a record further above: then only
    /// what is below it is offered.
    void create(Kind kind, const QString &connectionId, const std::optional<Record> &parent);
    /// A new record by one of the vendor's actions (ActionSpec::makesRecord); asks for its parameters.
    void make(const QString &connectionId, const QString &type, const QString &actionKey);
    void edit(const Record &record);
    void remove(const std::vector<Record> &records);
    /// Takes back a plan, or one change of it: reads the records first, then goes the way of run(); what others changed
    /// since, and what cannot be taken back, is always shown in a review. One at a time: while one is being read, a
    /// further one is not begun.
    void undo(const QString &plan, std::optional<int> seq);
    /// What was refused, cancelled or not run, once more; always with a review.
    void retry(const QString &plan);
    /// Asks, then protects records or lifts their protection; those that are so already are left out.
    void protect(const std::vector<Record> &records, bool isProtected);
    /// The person has looked at the vendor's panel.
    void settleByHand(const QString &plan, int seq, bool happened);
    /// Asks for the action's parameters where it has any. Does nothing for records whose type has no such action.
    void act(const QString &actionKey, const std::vector<Record> &records);

Q_SIGNALS:
    void messageRaised(const kontor::Message &message);
    /// True while a dialog is open: nothing should move under the cursor.
    void holdRequested(bool hold);
    /// The person asks for the changes of one plan, for example those to review.
    void historyRequested(const QString &plan);

private:
    const ResourceSpec *resourceOf(const Record &record) const;
    bool mayWrite(const QString &connectionId);
    /// Whether anything can be changed at one of them at least; says why not where it cannot.
    bool mayWriteAny(const QStringList &connectionIds);
    void protectNow(const std::vector<Record> &records, bool isProtected, const QString &reason);
    bool mustReview(const ChangePlan &plan) const;
    void open(QDialog *dialog);
    void openForm(RecordDialog *dialog);
    void planForm(RecordDialog *dialog);
    PlanDialog *review(const ChangePlan &plan, QWidget *parent, const QPointer<RecordDialog> &form);
    void submit(const ChangePlan &plan, const QPointer<RecordDialog> &form);
    void settle(const Result<PlanReport> &outcome, const QPointer<RecordDialog> &form);
    bool showRefusal(const PlanReport &report, RecordDialog &form) const;
    void say(Message::Level level, const QString &text);
    void showSecrets(const PlanReport &report);
    void tell(const PlanReport &report);

    Services &m_services;
    QWidget *m_window;
    int m_openDialogs = 0;
    bool m_undoing = false; ///< the records of an undo are being read
};

} // namespace kontor
