// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fieldeditors.h"

#include "models/schema/fieldrules.h"
#include "models/tables/referencenames.h"
#include "views/plaintext.h"
#include "views/recordpicker.h"
#include "views/secretedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace kontor {

namespace {

constexpr qint64 megabytesPerGigabyte = 1024;

/// Without the margins an editor would not line up with its label.
void fill(QWidget *editor, QWidget *content)
{
    auto *layout = new QHBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content);
}

/// As a person would type it, and read back as exactly the same value.
QString editableText(const FieldSpec &field, const QJsonValue &value)
{
    if (field.type == FieldType::Megabytes && value.isDouble()) {
        const qint64 size = value.toInteger();
        if (size != 0 && size % megabytesPerGigabyte == 0)
            return QStringLiteral("%1 GB").arg(size / megabytesPerGigabyte);
        return QStringLiteral("%1 MB").arg(size);
    }
    return fieldTextFromValue(field, value);
}

/// One line: text, numbers, sizes, amounts, dates, addresses.
class LineEditor final : public FieldEditor
{
public:
    LineEditor(const FieldSpec &field, QWidget *parent) : FieldEditor(field, parent), m_line(new QLineEdit(this))
    {
        fill(this, m_line);
        setControl(m_line);
        m_line->setPlaceholderText(placeholder());
        if (field.limits.maxLength) m_line->setMaxLength(*field.limits.maxLength);
        connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::edited);
    }

    void setValue(const QJsonValue &value) override
    {
        const QString text = editableText(field(), value);
        // What the vendor has may be longer than it allows today; it must not be cut by being looked at.
        m_line->setMaxLength(std::max(int(text.size()), field().limits.maxLength.value_or(32767)));
        m_line->setText(text);
    }
    Result<QJsonValue> value() const override { return fieldValueFromText(field(), m_line->text()); }
    void setReadOnly(bool on) override
    {
        m_line->setReadOnly(on);
        m_line->setPlaceholderText(on ? QString() : placeholder());
    }
    QString remark() const override
    {
        const QString text = m_line->text();
        if (const QString warning = hiddenCharactersWarning(text); !warning.isEmpty()) return warning;
        const bool isName = field().type == FieldType::DomainName || field().type == FieldType::Email;
        return isName && domainWithAscii(text) != text ? domainWithAscii(text) : QString();
    }

private:
    QString placeholder() const
    {
        switch (field().type) {
        case FieldType::Megabytes:
            return QStringLiteral("25 GB");
        case FieldType::DateTime:
            return QStringLiteral("2026-03-01 09:30");
        case FieldType::Url:
            return QStringLiteral("https://");
        default:
            return {};
        }
    }

    QLineEdit *m_line;
};

/// Several lines: long text, or a list with one entry a line.
class LinesEditor final : public FieldEditor
{
public:
    LinesEditor(const FieldSpec &field, QWidget *parent) : FieldEditor(field, parent), m_text(new QPlainTextEdit(this))
    {
        constexpr int shownLines = 4;
        fill(this, m_text);
        setControl(m_text);
        m_text->setTabChangesFocus(true);
        m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * shownLines + 14);
        if (isList()) m_text->setPlaceholderText(FieldEditor::tr("One entry a line"));
        connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
    }

    void setValue(const QJsonValue &value) override
    {
        QStringList items;
        for (const QJsonValue &item : value.toArray())
            items += item.toString();
        m_text->setPlainText(isList() ? items.join(u'\n') : value.toString());
    }
    Result<QJsonValue> value() const override
    {
        if (!isList()) return QJsonValue(m_text->toPlainText());
        // Not through fieldValueFromText(): a single entry may contain a comma.
        QJsonArray items;
        for (const QString &line : m_text->toPlainText().split(u'\n'))
            if (const QString item = line.trimmed(); !item.isEmpty()) items.append(item);
        return QJsonValue(items);
    }
    void setReadOnly(bool on) override { m_text->setReadOnly(on); }
    QString remark() const override { return hiddenCharactersWarning(m_text->toPlainText()); }

private:
    bool isList() const { return field().type == FieldType::List; }

    QPlainTextEdit *m_text;
};

/// Yes, no, or not known. The third state ends with the first click: nobody can want it.
class CheckEditor final : public FieldEditor
{
public:
    CheckEditor(const FieldSpec &field, QWidget *parent) : FieldEditor(field, parent), m_box(new QCheckBox(this))
    {
        fill(this, m_box);
        setControl(m_box);
        connect(m_box, &QCheckBox::clicked, this, [this] { m_box->setTristate(false); });
        connect(m_box, &QCheckBox::stateChanged, this, [this] {
            showText();
            Q_EMIT edited();
        });
        setValue(QJsonValue::Undefined);
    }

    void setValue(const QJsonValue &value) override
    {
        m_box->setTristate(!value.isBool());
        m_box->setCheckState(!value.isBool() ? Qt::PartiallyChecked : value.toBool() ? Qt::Checked : Qt::Unchecked);
        showText();
    }
    Result<QJsonValue> value() const override
    {
        if (m_box->checkState() == Qt::PartiallyChecked) return QJsonValue(QJsonValue::Undefined);
        return QJsonValue(m_box->isChecked());
    }
    bool carriesLabel() const override { return true; }

private:
    void showText()
    {
        const QString label = withoutMnemonic(translated(field().label));
        m_box->setText(m_box->checkState() == Qt::PartiallyChecked ? FieldEditor::tr("%1 (not set)").arg(label)
                                                                   : label);
    }

    QCheckBox *m_box;
};

/// One of the described values; a value the description does not know is kept and shown as it came.
class ChoiceEditor final : public FieldEditor
{
public:
    ChoiceEditor(const FieldSpec &field, QWidget *parent) : FieldEditor(field, parent), m_box(new QComboBox(this))
    {
        fill(this, m_box);
        setControl(m_box);
        m_box->setEditable(field.choices.empty());
        m_box->addItem(FieldEditor::tr("(not set)"), QString());
        for (const ChoiceSpec &choice : field.choices)
            m_box->addItem(translated(choice.label), QString::fromUtf8(choice.value));
        connect(m_box, &QComboBox::currentTextChanged, this, &FieldEditor::edited);
    }

    void setValue(const QJsonValue &value) override
    {
        const QString text = value.toString();
        int index = m_box->findData(text);
        if (index < 0) {
            m_box->addItem(visibleLines(text), text);
            index = m_box->count() - 1;
        }
        m_box->setCurrentIndex(index);
    }
    Result<QJsonValue> value() const override
    {
        const int known = m_box->findText(m_box->currentText());
        const QString value = known >= 0 ? m_box->itemData(known).toString() : m_box->currentText();
        return value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(value);
    }

private:
    QComboBox *m_box;
};

/// A key or password: never filled, only typed or generated.
class SecretEditor final : public FieldEditor
{
public:
    SecretEditor(const FieldSpec &field, bool offerPasswords, QWidget *parent)
        : FieldEditor(field, parent),
          m_edit(new SecretEdit(offerPasswords ? SecretEdit::Offer::RevealAndGenerate : SecretEdit::Offer::Reveal,
                                field.limits.maxLength.value_or(0), this))
    {
        fill(this, m_edit);
        setControl(m_edit->line());
        connect(m_edit, &SecretEdit::edited, this, &FieldEditor::edited);
    }

    void setValue(const QJsonValue &) override { m_edit->clear(); }
    Result<QJsonValue> value() const override { return QJsonValue(QJsonValue::Undefined); }
    Secret secret() const override { return m_edit->secret(); }
    void enterSecret(const Secret &secret) override { m_edit->line()->setText(secret.revealText()); }
    void setStoredSince(const QDateTime &since) override { m_edit->setStoredSince(since); }

private:
    SecretEdit *m_edit;
};

/// The id of another record, found by its name; typed where the cache has nothing to choose from.
class ReferenceEditor final : public FieldEditor
{
public:
    ReferenceEditor(const FieldSpec &field, const EditorContext &context, QWidget *parent)
        : FieldEditor(field, parent),
          m_context(context),
          m_picker(new RecordPicker(context.connections, context.cache, context.connection, this))
    {
        fill(this, m_picker);
        setControl(m_picker->line());
        const ProviderSpec *spec = context.connections.specOf(context.connection);
        m_target = spec ? spec->resource(QString::fromUtf8(field.reference)) : nullptr;
        if (m_target) m_picker->setType(m_target->kind, m_target->typeName());
        connect(m_picker, &RecordPicker::picked, this, &FieldEditor::edited);
        connect(m_picker, &RecordPicker::offerChanged, this, &FieldEditor::remarkChanged);
    }

    void setValue(const QJsonValue &value) override
    {
        const QString id = fieldTextFromValue(field(), value);
        if (!m_target || id.isEmpty()) return m_picker->setRecord({});
        std::optional<Record> known = m_context.cache.record({m_context.connection, m_target->typeName(), id});
        // Not in the cache (yet): its id is all there is to show.
        if (!known)
            known = Record{.connection = m_context.connection,
                           .kind = m_target->kind,
                           .type = m_target->typeName(),
                           .id = id,
                           .name = id};
        m_picker->setRecord(known);
    }
    Result<QJsonValue> value() const override
    {
        if (m_picker->record()) return QJsonValue(m_picker->record()->id);
        const QString typed = m_picker->line()->text().trimmed();
        if (typed.isEmpty() || !m_target || m_picker->hasNothingToOffer()) return QJsonValue(typed);
        if (m_context.cache.record({m_context.connection, m_target->typeName(), typed})) return QJsonValue(typed);
        const QString remedy = FieldEditor::tr("Choose one from the list; type to find it.");
        return failure({.kind = Error::Kind::Invalid,
                        .message = remedy,
                        .fields = {{field().name(), remedy}},
                        .delivery = Error::Delivery::NotSent});
    }
    QString remark() const override
    {
        if (m_picker->record()) {
            const Record &chosen = *m_picker->record();
            return chosen.name == chosen.id ? QString() : FieldEditor::tr("Id: %1").arg(visibleLines(chosen.id));
        }
        return m_picker->hasNothingToOffer() ? FieldEditor::tr("The vendor's list is not known here yet: type the id.")
                                             : QString();
    }

private:
    EditorContext m_context;
    const ResourceSpec *m_target = nullptr;
    RecordPicker *m_picker;
};

/// Ids of other records as a list of names with boxes to tick: those it was filled with (ticked), and all there are
/// where these are few (plans, roles). Where nothing is known to tick, ids are typed, one a line.
class ChecklistEditor final : public FieldEditor
{
public:
    ChecklistEditor(const FieldSpec &field, const EditorContext &context, QWidget *parent)
        : FieldEditor(field, parent),
          m_names(context.connections, context.cache),
          m_connection(context.connection),
          m_list(new QListWidget(this)),
          m_typed(new LinesEditor(field, this))
    {
        m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_list->setUniformItemSizes(true);
        fill(this, m_list);
        layout()->addWidget(m_typed);
        const ProviderSpec *spec = context.connections.specOf(context.connection);
        const ResourceSpec *target = spec ? spec->resource(QString::fromUtf8(field.reference)) : nullptr;
        constexpr int mostToTick = 500;
        if (target && target->kind == Kind::Lookup)
            for (const Record &record :
                 cachedRecords(context.connections, context.cache, context.connection, *target, mostToTick))
                add(record.id, Qt::Unchecked);
        connect(m_list, &QListWidget::itemChanged, this, &FieldEditor::edited);
        connect(m_typed, &FieldEditor::edited, this, &FieldEditor::edited);
        showList();
    }

    void setValue(const QJsonValue &value) override
    {
        {
            const QSignalBlocker quiet(m_list);
            for (int row = 0; row < m_list->count(); ++row)
                m_list->item(row)->setCheckState(Qt::Unchecked);
            for (const QJsonValue &one : value.toArray())
                tick(fieldTextFromValue(field(), one));
        }
        if (m_list->count() == 0) m_typed->setValue(value);
        showList();
        Q_EMIT edited();
    }
    Result<QJsonValue> value() const override
    {
        if (m_list->count() == 0) return m_typed->value();
        QJsonArray ids;
        for (int row = 0; row < m_list->count(); ++row)
            if (m_list->item(row)->checkState() == Qt::Checked)
                ids.append(m_list->item(row)->data(Qt::UserRole).toString());
        return QJsonValue(ids);
    }
    QString remark() const override
    {
        return m_list->count() == 0 ? FieldEditor::tr("The vendor's list is not known here yet: type the ids.")
                                    : QString();
    }

private:
    void add(const QString &id, Qt::CheckState state)
    {
        const QString name = m_names.nameOf(m_connection, QString::fromUtf8(field().reference), id);
        auto *item = new QListWidgetItem(visibleLines(name.isEmpty() ? id : name), m_list);
        item->setData(Qt::UserRole, id);
        item->setToolTip(toolTipText(FieldEditor::tr("Id: %1").arg(id)));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(state);
    }
    void tick(const QString &id)
    {
        for (int row = 0; row < m_list->count(); ++row)
            if (m_list->item(row)->data(Qt::UserRole).toString() == id)
                return m_list->item(row)->setCheckState(Qt::Checked);
        add(id, Qt::Checked);
    }
    void showList()
    {
        constexpr int leastLines = 2;
        constexpr int mostLines = 6;
        const bool any = m_list->count() > 0;
        m_list->setFixedHeight(fontMetrics().height() * std::clamp(m_list->count(), leastLines, mostLines) * 5 / 4 + 4);
        m_list->setVisible(any);
        m_typed->setVisible(!any);
        m_typed->control()->setObjectName(QString());
        const QWidget *before = control();
        QWidget *now = any ? static_cast<QWidget *>(m_list) : m_typed->control();
        setControl(now);
        if (!before || before == now) return;
        now->setAccessibleName(before->accessibleName());
        now->setAccessibleDescription(before->accessibleDescription());
        now->setToolTip(before->toolTip());
    }

    ReferenceNames m_names;
    QString m_connection;
    QListWidget *m_list;
    LinesEditor *m_typed;
};

} // namespace

FieldEditor::FieldEditor(const FieldSpec &field, QWidget *parent) : QWidget(parent), m_field(field) {}

void FieldEditor::setReadOnly(bool on)
{
    m_control->setEnabled(!on);
}

void FieldEditor::setControl(QWidget *control)
{
    m_control = control;
    control->setObjectName(QStringLiteral("field.") + m_field.name());
    setFocusProxy(control);
}

FieldEditor *makeFieldEditor(const FieldSpec &field, const EditorContext &context, bool offerPasswords, QWidget *parent)
{
    switch (field.type) {
    case FieldType::LongText:
        return new LinesEditor(field, parent);
    case FieldType::List:
        if (ReferenceNames::refers(field)) return new ChecklistEditor(field, context, parent);
        return new LinesEditor(field, parent);
    case FieldType::Boolean:
        return new CheckEditor(field, parent);
    case FieldType::Choice:
        return new ChoiceEditor(field, parent);
    case FieldType::Secret:
        return new SecretEditor(field, offerPasswords, parent);
    case FieldType::Reference:
        return new ReferenceEditor(field, context, parent);
    default:
        return new LineEditor(field, parent);
    }
}

} // namespace kontor
