// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeplan.h"
#include "views/formparts.h"
#include "views/services.h"

#include <QDialog>
#include <QPointer>

#include <optional>
#include <vector>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QScrollArea;

namespace kontor {

class RecordForm;
class RecordPicker;

/// The form for one piece of work: a new record, the changes of one, or the parameters of an action. Gives requests and
/// shows what came of them; never loses what was typed. Open it with open().
class RecordDialog : public QDialog
{
    Q_OBJECT

public:
    struct Task
    {
        Verb verb = Verb::Create;
        QString connection{};
        std::vector<const ResourceSpec *> types{}; ///< more than one: the person chooses (Create only)
        std::optional<Record> parent{};            ///< Create: what the new record belongs to, or lies further above
        std::vector<Record> records{};             ///< Update: one; Act: all it is done to, none to make a record
        QString action{};                          ///< Act
    };

    RecordDialog(Services &services, Task task, QWidget *parent);

    /// Checks the form; nothing when something is wrong, which is shown then.
    std::optional<std::vector<ChangeRequest>> requests();
    QString title() const { return windowTitle(); }

    /// Says at the fields, and above the form for the rest, why it was not done. The form stays as it is.
    void showProblems(const QHash<QString, QString> &fields, const QString &sentence);
    /// While a change is on its way the form cannot be edited; closing it does not stop the change.
    void setSending(bool sending);
    /// The change waits for something: says so, and that the dialog may be closed.
    void showWaiting(const QString &connection, const QString &why);
    /// Closes without asking.
    void finish();

    void reject() override;

Q_SIGNALS:
    void submitted();

private:
    void build();
    void buildParent(QFormLayout *layout);
    void chooseType(int index);
    void fetchDetails();
    bool needsDetails() const;
    void showParent();
    bool isDirty() const;
    QString parentProblem() const;
    const ResourceSpec &resource() const { return *m_resource; }
    ChangeRequest baseRequest() const;
    void say(const QString &sentence, bool problem);

    Services &m_services;
    Task m_task;
    const ResourceSpec *m_resource = nullptr;
    QLabel *m_local = nullptr; ///< shown when nothing will be sent
    QLabel *m_notice = nullptr;
    QLabel *m_help = nullptr;
    QComboBox *m_type = nullptr;
    QLabel *m_parentLabel = nullptr;
    RecordPicker *m_parent = nullptr;
    QLabel *m_parentNote = nullptr;
    QScrollArea *m_area = nullptr;
    QPointer<RecordForm> m_form;
    TypedValues m_typed; ///< of every type that was looked at
    QDialogButtonBox *m_buttons = nullptr;
    bool m_sending = false;
    bool m_sayingFetch = false; ///< the notice says that the remaining fields are being fetched
};

} // namespace kontor
