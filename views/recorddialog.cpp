// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/recorddialog.h"

#include "models/schema/fieldrules.h"
#include "models/sync/syncservice.h"
#include "models/tables/recordcolumns.h"
#include "views/discard.h"
#include "views/plaintext.h"
#include "views/recordform.h"
#include "views/recordpicker.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kontor {

namespace {

RecordForm::Purpose purposeOf(Verb verb)
{
    switch (verb) {
    case Verb::Create:
        return RecordForm::Purpose::Create;
    case Verb::Act:
        return RecordForm::Purpose::Parameters;
    default:
        return RecordForm::Purpose::Edit;
    }
}

/// Ids that each record brings itself: which, depends on the record.
bool isOwnList(const FieldSpec &field)
{
    return field.type == FieldType::List && *field.reference;
}

QString titleOf(const RecordDialog::Task &task, const ResourceSpec &resource)
{
    const QString label = translated(resource.label);
    if (task.verb == Verb::Create) return RecordDialog::tr("New: %1").arg(label);
    const ActionSpec *action = task.verb == Verb::Act ? resource.action(task.action) : nullptr;
    const QString what = action ? translated(action->label) : RecordDialog::tr("Edit");
    if (task.records.empty()) return what;
    if (task.records.size() == 1) return QStringLiteral("%1: %2").arg(what, domainWithAscii(task.records.front().name));
    return QStringLiteral("%1: %2").arg(what, RecordDialog::tr("%n record(s)", nullptr, int(task.records.size())));
}

} // namespace

RecordDialog::RecordDialog(Services &services, Task task, QWidget *parent)
    : QDialog(parent), m_services(services), m_task(std::move(task)), m_resource(m_task.types.front())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("recordDialog"));
    build();
    chooseType(0);
    if (m_task.records.size() == 1) {
        m_form->setValues(m_task.records.front().fields);
        if (needsDetails()) fetchDetails();
    }
    resize(580, std::min(720, std::max(sizeHint().height(), 300) + m_area->widget()->sizeHint().height()));
}

void RecordDialog::build()
{
    auto *column = new QVBoxLayout(this);
    const Connection *connection = m_services.connections.find(m_task.connection);
    QString where = connection ? connection->label : QString();
    if (m_task.verb == Verb::Update) where = tr("%1, number %2").arg(where, visibleText(m_task.records.front().id));
    QLabel *place = plainLabel(where, this);
    makeExplanation(place);
    column->addWidget(place);

    m_local = plainLabel(tr("This changes only what is kept on this computer. Nothing is sent to the vendor."), this);
    m_local->setObjectName(QStringLiteral("localNotice"));
    makeExplanation(m_local);
    m_local->hide();
    column->addWidget(m_local);

    m_notice = plainLabel({}, this);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->hide();
    column->addWidget(m_notice);

    auto *top = new QFormLayout;
    if (m_task.types.size() > 1) {
        m_type = new QComboBox(this);
        m_type->setObjectName(QStringLiteral("typeBox"));
        for (const ResourceSpec *type : m_task.types)
            m_type->addItem(translated(type->label));
        top->addRow(tr("&Type"), m_type);
        connect(m_type, &QComboBox::currentIndexChanged, this, &RecordDialog::chooseType);
    }
    if (m_task.verb == Verb::Create) buildParent(top);
    column->addLayout(top);

    m_area = new QScrollArea(this);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    column->addWidget(m_area, 1);

    m_help = plainLabel({}, this);
    m_help->setObjectName(QStringLiteral("help"));
    makeExplanation(m_help);
    m_help->setAlignment(Qt::AlignTop);
    // Room for the longest usual explanation, so that the buttons do not move while one tabs through the form.
    m_help->setMinimumHeight(3 * m_help->fontMetrics().lineSpacing());
    column->addWidget(m_help);

    m_buttons = new QDialogButtonBox(this);
    QPushButton *save = m_buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("saveButton"));
    save->setDefault(true);
    QPushButton *cancel = m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RecordDialog::submitted);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &RecordDialog::reject);
}

void RecordDialog::buildParent(QFormLayout *layout)
{
    m_parent = new RecordPicker(m_services.connections, m_services.cache, m_task.connection, this);
    m_parent->line()->setObjectName(QStringLiteral("parentPicker"));
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_parent);
    m_parentNote = plainLabel({}, box);
    m_parentNote->setObjectName(QStringLiteral("note.parent"));
    makeProblem(m_parentNote);
    m_parentNote->hide();
    column->addWidget(m_parentNote);
    m_parentLabel = new QLabel(this);
    m_parentLabel->setTextFormat(Qt::PlainText);
    m_parentLabel->setBuddy(m_parent->line());
    layout->addRow(m_parentLabel, box);
    connect(m_parent, &RecordPicker::picked, this, &RecordDialog::showParent);
}

void RecordDialog::chooseType(int index)
{
    m_resource = m_task.types.at(std::size_t(index));
    const RecordForm::Purpose purpose = purposeOf(m_task.verb);
    const ActionSpec *action = m_task.verb == Verb::Act ? resource().action(m_task.action) : nullptr;
    RecordForm::Check check = [this, action](const QJsonObject &values, const QStringList &secrets) {
        if (!action) return checkFields(resource(), m_task.verb, values, secrets);
        QHash<QString, QString> problems = checkParameters(*action, values, secrets);
        if (m_task.records.size() > 1)
            for (const FieldSpec &field : action->parameters)
                if (isOwnList(field)) problems.remove(field.name());
        return problems;
    };
    const EditorContext context{m_services.connections, m_services.cache, m_task.connection};
    std::vector<const FieldSpec *> fields =
        RecordForm::editable(action ? action->parameters : resource().fields, purpose);
    if (m_task.records.size() > 1) std::erase_if(fields, [](const FieldSpec *field) { return isOwnList(*field); });
    auto *form = new RecordForm(std::move(fields), purpose, context, std::move(check), this);
    connect(form, &RecordForm::helpChanged, m_help,
            [this](const QString &help) { m_help->setText(visibleLines(help)); });
    // What was typed survives changing one's mind, passwords too, and looking at a type that has no such field.
    if (m_form) {
        m_typed.keep(*m_form);
        m_typed.enterInto(*form);
    }
    m_form = form;
    m_area->setWidget(form);
    setWindowTitle(titleOf(m_task, resource()));
    const bool isLocal = resource().isLocal(m_task.verb, m_task.action);
    m_local->setVisible(isLocal);
    // A key that the vendor is not told must be one it knows already.
    for (QToolButton *generate : m_form->findChildren<QToolButton *>(QStringLiteral("generateButton")))
        generate->setHidden(isLocal);
    m_help->setText(action ? translated(action->help) : translated(resource().help));

    const QString parentType = QString::fromUtf8(resource().parentType);
    if (m_parent) {
        const ProviderSpec *spec = m_services.connections.specOf(m_task.connection);
        const ResourceSpec *above = spec ? spec->resource(parentType) : nullptr;
        m_parentLabel->setVisible(above);
        m_parent->setVisible(above);
        m_parentNote->hide();
        if (above) {
            m_parentLabel->setText(withoutMnemonic(translated(above->label)) + QStringLiteral(" *"));
            m_parent->line()->setAccessibleName(tr("%1 (required)").arg(translated(above->label)));
            const bool isParent = m_task.parent && m_task.parent->type == parentType;
            const bool isAbove = m_task.parent && m_task.parent->type == QString::fromUtf8(above->parentType);
            m_parent->setType(above->kind, parentType, isAbove ? std::optional(m_task.parent->key()) : std::nullopt);
            if (isParent) m_parent->setRecord(m_task.parent);
        }
    }
    alignTitles(*this);
    form->focusFirst();
}

QString RecordDialog::parentProblem() const
{
    if (m_task.verb != Verb::Create || !*resource().parentType) return {};
    if (!m_parent->record()) return tr("Choose one from the list; type to find it.");
    if (resource().listedFor && !resource().listedFor(*m_parent->record()))
        return tr("%1 cannot have records of this type.").arg(visibleText(m_parent->record()->name));
    const VerbSpec *create = resource().verb(Verb::Create);
    if (create && !create->isOfferedFor(*m_parent->record()))
        return tr("At %1 none can be made.").arg(visibleText(m_parent->record()->name));
    return {};
}

void RecordDialog::showParent()
{
    const QString problem = m_parent->record() ? parentProblem() : QString();
    m_parentNote->setText(QStringLiteral("⚠ ") + problem);
    m_parentNote->setVisible(!problem.isEmpty());
}

bool RecordDialog::needsDetails() const
{
    const Record &record = m_task.records.front();
    return resource().canShow && !record.detailed &&
           std::ranges::any_of(resource().fields, [&](const FieldSpec &field) {
               return field.has(FieldFlag::DetailOnly) && !field.has(FieldFlag::WriteOnly) &&
                      m_form->editor(field.name());
           });
}

void RecordDialog::fetchDetails()
{
    say(tr("Fetching the remaining fields from the vendor …"), false);
    m_sayingFetch = true;
    JobOf<Record> *job = m_services.sync.refresh(m_task.records.front(), this);
    job->onFinished(this, [this, job](const Result<Record> &outcome) {
        job->deleteLater();
        // What was said meanwhile (sending, refused) is more important.
        const bool mayTell = m_sayingFetch;
        if (!outcome) {
            if (!mayTell) return;
            return say(tr("The remaining fields could not be fetched; what stays empty is not changed. %1")
                           .arg(outcome.error().message),
                       true);
        }
        if (mayTell) say({}, false);
        m_task.records.front() = *outcome;
        m_form->setValues(outcome->fields);
    });
}

ChangeRequest RecordDialog::baseRequest() const
{
    return {.connection = m_task.connection,
            .type = resource().typeName(),
            .verb = m_task.verb,
            .action = m_task.action,
            .values = m_form->values(),
            .secrets = m_form->secrets()};
}

std::optional<std::vector<ChangeRequest>> RecordDialog::requests()
{
    say({}, false);
    const QString problem = parentProblem();
    if (m_parentNote) {
        m_parentNote->setText(QStringLiteral("⚠ ") + problem);
        m_parentNote->setVisible(!problem.isEmpty());
    }
    const bool formFine = m_form->validate();
    if (!problem.isEmpty()) m_parent->line()->setFocus(Qt::OtherFocusReason);
    if (!formFine || !problem.isEmpty()) {
        say(tr("Something is missing or wrong; see the marked fields."), true);
        return std::nullopt;
    }
    std::vector<ChangeRequest> requests;
    if (m_task.verb == Verb::Create) {
        requests.push_back(baseRequest());
        if (*resource().parentType) requests.front().parent = m_parent->record();
        return requests;
    }
    // An action that makes a record has none to be done to.
    if (m_task.records.empty()) requests.push_back(baseRequest());
    const ActionSpec *action = m_task.verb == Verb::Act ? resource().action(m_task.action) : nullptr;
    for (const Record &record : m_task.records) {
        ChangeRequest &request = requests.emplace_back(baseRequest());
        request.connection = record.connection;
        request.type = record.type;
        request.id = record.id;
        if (!action || m_task.records.size() == 1) continue;
        for (const FieldSpec &field : action->parameters)
            if (isOwnList(field) && record.fields.contains(field.name()))
                request.values.insert(field.name(), record.fields.value(field.name()));
    }
    return requests;
}

void RecordDialog::showProblems(const QHash<QString, QString> &fields, const QString &sentence)
{
    setSending(false);
    const QHash<QString, QString> elsewhere = m_form->showProblems(fields);
    QStringList sentences = elsewhere.values();
    sentences.sort();
    if (!sentence.isEmpty() && !sentences.contains(sentence)) sentences.prepend(sentence);
    if (sentences.isEmpty()) sentences.append(tr("Something is missing or wrong; see the marked fields."));
    say(sentences.join(u'\n'), true);
}

void RecordDialog::say(const QString &sentence, bool problem)
{
    m_sayingFetch = false;
    problem ? makeProblem(m_notice) : makeOrdinary(m_notice);
    m_notice->setText(sentence.isEmpty() ? QString()
                                         : visibleLines(problem ? QStringLiteral("⚠ ") + sentence : sentence));
    m_notice->setVisible(!sentence.isEmpty());
}

void RecordDialog::setSending(bool sending)
{
    m_sending = sending;
    m_area->setEnabled(!sending);
    if (m_type) m_type->setEnabled(!sending);
    if (m_parent) m_parent->setEnabled(!sending);
    auto *save = m_buttons->findChild<QPushButton *>(QStringLiteral("saveButton"));
    auto *cancel = m_buttons->findChild<QPushButton *>(QStringLiteral("cancelButton"));
    save->setEnabled(!sending);
    cancel->setText(sending ? tr("Close") : tr("Cancel"));
    const bool isLocal = resource().isLocal(m_task.verb, m_task.action);
    if (sending) say(isLocal ? tr("Keeping it …") : tr("Sending to the vendor …"), false);
}

void RecordDialog::showWaiting(const QString &connection, const QString &why)
{
    if (!m_sending || connection != m_task.connection) return;
    say(tr("The change is kept and waits: %1\nYou can close this window; the change is sent as soon as it is possible.")
            .arg(why),
        false);
}

void RecordDialog::finish()
{
    m_sending = true; // whatever is typed has been dealt with
    QDialog::accept();
}

bool RecordDialog::isDirty() const
{
    return m_form->isDirty();
}

void RecordDialog::reject()
{
    if (m_sending || !isDirty()) return QDialog::reject();
    askToDiscard(this, [this] { QDialog::reject(); });
}

} // namespace kontor
