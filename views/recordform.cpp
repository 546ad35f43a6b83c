// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/recordform.h"

#include "models/schema/fieldrules.h"
#include "views/plaintext.h"
#include "views/wholetext.h"

#include <QApplication>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace kontor {

namespace {

bool isNothing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty());
}

QLabel *heading(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setContentsMargins(0, 12, 0, 2);
    return label;
}

void scrollTo(QWidget *widget)
{
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(parent)) return area->ensureWidgetVisible(widget);
}

} // namespace

std::vector<const FieldSpec *> RecordForm::editable(const std::vector<FieldSpec> &fields, Purpose purpose)
{
    std::vector<const FieldSpec *> found;
    for (const FieldSpec &field : fields) {
        const bool given = purpose == Purpose::Parameters || purpose == Purpose::Connection;
        if (field.has(FieldFlag::Computed) || (!given && !field.has(FieldFlag::InForm))) continue;
        if (purpose == Purpose::Create && field.has(FieldFlag::UpdateOnly)) continue;
        // The record itself has no such field: it is given once, for a further step.
        if (purpose == Purpose::Edit && field.has(FieldFlag::ForFollowUp)) continue;
        // A value that is only sent and only on create has nothing to show afterwards.
        if (purpose == Purpose::Edit && field.has(FieldFlag::Immutable) && field.has(FieldFlag::WriteOnly)) continue;
        found.push_back(&field);
    }
    return found;
}

RecordForm::RecordForm(std::vector<const FieldSpec *> fields, Purpose purpose, const EditorContext &context,
                       Check check, QWidget *parent)
    : QWidget(parent), m_purpose(purpose), m_check(std::move(check))
{
    auto *layout = new QFormLayout(this);
    // Explanations below a field take all the room there is, so that none is cut.
    layout->setFieldGrowthPolicy(purpose == Purpose::Connection ? QFormLayout::AllNonFixedFieldsGrow
                                                                : QFormLayout::ExpandingFieldsGrow);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout->setContentsMargins(0, 0, 0, 0);
    // Groups together, in the order in which each first appears; the nameless one first.
    QStringList groups{QString()};
    for (const FieldSpec *field : fields)
        if (const QString group = QString::fromUtf8(field->group); !groups.contains(group)) groups.append(group);
    m_rows.reserve(fields.size());
    for (const QString &group : std::as_const(groups)) {
        bool headed = group.isEmpty();
        for (const FieldSpec *field : fields) {
            if (QString::fromUtf8(field->group) != group) continue;
            if (!std::exchange(headed, true)) layout->addRow(heading(translated(field->group), this));
            addRow(layout, *field, context);
        }
    }
    // What room is left over stays below the last field instead of tearing the rows apart.
    layout->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding));
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *now) { onFocusChanged(now); });
    if (purpose != Purpose::Edit)
        for (Row &row : m_rows)
            if (const QString text = QString::fromUtf8(row.editor->field().defaultValue); !text.isEmpty())
                if (const auto value = fieldValueFromText(row.editor->field(), text)) row.editor->setValue(*value);
    for (Row &row : m_rows)
        row.original = current(row);
}

RecordForm::~RecordForm()
{
    // The focus goes from editor to editor while they are taken down, when the rows are gone already.
    disconnect(qApp, nullptr, this, nullptr);
}

void RecordForm::addRow(QFormLayout *layout, const FieldSpec &field, const EditorContext &context)
{
    const bool offerPasswords = m_purpose != Purpose::Connection;
    FieldEditor *editor = makeFieldEditor(field, context, offerPasswords, this);
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    keepWhole(box);
    column->addWidget(editor, 0, Qt::AlignTop);
    const QString help = helpText(field);
    if (m_purpose == Purpose::Connection && *field.help) {
        QLabel *below = plainLabel(translated(field.help), box);
        makeExplanation(below);
        column->addWidget(below);
    }
    QLabel *note = plainLabel({}, box);
    note->setObjectName(QStringLiteral("note.") + field.name());
    note->hide();
    column->addWidget(note);

    const QString name = translated(field.label);
    editor->control()->setAccessibleName(isRequired(field) ? tr("%1 (required)").arg(name) : name);
    editor->control()->setAccessibleDescription(help);
    editor->control()->setToolTip(toolTipText(help));
    if (m_purpose == Purpose::Edit && field.has(FieldFlag::Immutable)) editor->setReadOnly(true);
    if (editor->carriesLabel()) {
        layout->addRow(QString(), box);
    } else {
        auto *label = new QLabel(labelText(field), this);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(editor->control());
        label->setToolTip(toolTipText(help));
        layout->addRow(label, box);
    }
    m_rows.push_back({.editor = editor, .note = note});
    connect(editor, &FieldEditor::remarkChanged, this, [this] { showNotes(false); });
    const QString key = field.name();
    connect(editor, &FieldEditor::edited, this, [this, key] {
        if (m_filling) return;
        Row *row = rowOf(key);
        row->touched = true;
        row->foreignProblem.clear();
        showNotes(false);
        Q_EMIT edited();
    });
}

QString RecordForm::labelText(const FieldSpec &field) const
{
    const QString name = withoutMnemonic(translated(field.label));
    return isRequired(field) ? name + QStringLiteral(" *") : name;
}

QString RecordForm::helpText(const FieldSpec &field)
{
    QString help = translated(field.help);
    if (field.has(FieldFlag::Unconfirmed))
        help += QLatin1Char(' ') + tr("The vendor's documents leave this open; it may be refused.");
    const QString source = QString::fromUtf8(field.source);
    if (!source.isEmpty()) help += QLatin1Char('\n') + tr("Source: %1").arg(source);
    return help.trimmed();
}

bool RecordForm::isRequired(const FieldSpec &field) const
{
    return m_purpose != Purpose::Edit && field.has(FieldFlag::RequiredOnCreate);
}

RecordForm::Row *RecordForm::rowOf(const QString &key)
{
    const auto it = std::ranges::find(m_rows, key, [](const Row &row) { return row.editor->field().name(); });
    return it == m_rows.end() ? nullptr : &*it;
}

FieldEditor *RecordForm::editor(const QString &key) const
{
    const auto it = std::ranges::find(m_rows, key, [](const Row &row) { return row.editor->field().name(); });
    return it == m_rows.end() ? nullptr : it->editor;
}

QJsonValue RecordForm::current(const Row &row) const
{
    return row.editor->value().value_or(QJsonValue(QJsonValue::Undefined));
}

void RecordForm::setValues(const QJsonObject &values)
{
    const QScopedValueRollback filling(m_filling, true);
    for (Row &row : m_rows) {
        const QString key = row.editor->field().name();
        if (row.touched || row.editor->field().type == FieldType::Secret) continue;
        row.filled = values.contains(key);
        if (!row.filled && m_purpose != Purpose::Edit) continue;
        row.editor->setValue(values.value(key));
        row.original = current(row);
    }
    showNotes(false);
}

void RecordForm::enter(const QJsonObject &values)
{
    for (const Row &row : m_rows)
        if (const QString key = row.editor->field().name(); values.contains(key))
            row.editor->setValue(values.value(key));
}

bool RecordForm::isWanted(const Row &row, const QJsonValue &value) const
{
    const FieldSpec &field = row.editor->field();
    if (value.isUndefined() || field.type == FieldType::Secret) return false;
    if (m_purpose == Purpose::Edit) return value != row.original && !field.has(FieldFlag::Immutable);
    // What is ticked says what the action is about; it is no value that may stay as it was.
    const bool isChecklist = field.type == FieldType::List && *field.reference;
    if (row.filled && m_purpose == Purpose::Parameters && !isChecklist)
        return value != row.original || field.has(FieldFlag::RequiredOnCreate);
    return !isNothing(value);
}

QJsonObject RecordForm::values() const
{
    QJsonObject values;
    for (const Row &row : m_rows)
        if (const QJsonValue value = current(row); isWanted(row, value))
            values.insert(row.editor->field().name(), value);
    return values;
}

QHash<QString, Secret> RecordForm::secrets() const
{
    QHash<QString, Secret> secrets;
    for (const Row &row : m_rows)
        if (const Secret secret = row.editor->secret(); !secret.isEmpty())
            secrets.insert(row.editor->field().name(), secret);
    return secrets;
}

void RecordForm::enterSecrets(const QHash<QString, Secret> &secrets)
{
    for (const Row &row : m_rows)
        if (const auto it = secrets.constFind(row.editor->field().name()); it != secrets.cend())
            row.editor->enterSecret(*it);
}

bool RecordForm::isDirty() const
{
    return std::ranges::any_of(m_rows, [](const Row &row) {
        const Result<QJsonValue> value = row.editor->value();
        return !value || *value != row.original || !row.editor->secret().isEmpty();
    });
}

QHash<QString, QString> RecordForm::problems() const
{
    QHash<QString, QString> problems = m_check ? m_check(values(), secrets().keys()) : QHash<QString, QString>();
    for (const Row &row : m_rows)
        if (const auto value = row.editor->value(); !value)
            problems.insert(row.editor->field().name(),
                            value.error().fields.value(row.editor->field().name(), value.error().message));
    return problems;
}

void RecordForm::showNotes(bool all)
{
    const QHash<QString, QString> problems = this->problems();
    for (Row &row : m_rows) {
        QString problem = row.foreignProblem;
        if (problem.isEmpty() && (all || row.touched)) problem = problems.value(row.editor->field().name());
        const QString remark = problem.isEmpty() ? row.editor->remark() : QString();
        // Words, not colour alone, say that something is wrong.
        row.note->setText(problem.isEmpty() ? remark : visibleLines(QStringLiteral("⚠ ") + problem));
        problem.isEmpty() ? makeOrdinary(row.note) : makeProblem(row.note);
        row.note->setVisible(!row.note->text().isEmpty());
    }
}

bool RecordForm::validate()
{
    showNotes(true);
    const bool fine = problems().isEmpty();
    if (!fine) focusFirst();
    return fine;
}

QHash<QString, QString> RecordForm::showProblems(const QHash<QString, QString> &problems)
{
    QHash<QString, QString> unknown;
    for (Row &row : m_rows)
        row.foreignProblem.clear();
    for (auto it = problems.begin(); it != problems.end(); ++it) {
        if (Row *row = rowOf(it.key()))
            row->foreignProblem = it.value();
        else
            unknown.insert(it.key(), it.value());
    }
    showNotes(false);
    if (unknown.size() < problems.size()) focusFirst();
    return unknown;
}

void RecordForm::focusFirst()
{
    const auto bad = std::ranges::find_if(m_rows, [](const Row &row) { return row.note->text().startsWith(u'⚠'); });
    const auto row = bad != m_rows.end() ? bad : std::ranges::find_if(m_rows, [this](const Row &candidate) {
        return m_purpose != Purpose::Edit || !candidate.editor->field().has(FieldFlag::Immutable);
    });
    if (row == m_rows.end()) return;
    row->editor->control()->setFocus(Qt::OtherFocusReason);
    scrollTo(row->editor->parentWidget());
}

void RecordForm::onFocusChanged(const QWidget *now)
{
    if (!now || !isAncestorOf(now)) return;
    for (const Row &row : m_rows)
        if (row.editor == now || row.editor->isAncestorOf(now)) {
            scrollTo(row.editor->parentWidget());
            Q_EMIT helpChanged(helpText(row.editor->field()));
        }
}

} // namespace kontor
