// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/recordpicker.h"

#include "models/tables/recordcolumns.h"
#include "models/tables/recordtablemodel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace kontor {

namespace {

constexpr int shownRows = 6;

} // namespace

RecordPicker::RecordPicker(ConnectionService &connections, RecordCache &cache, const QString &connectionId,
                           QWidget *parent)
    : QWidget(parent),
      m_model(new RecordTableModel(connections, cache, this)),
      m_connection(connectionId),
      m_line(new QLineEdit(this)),
      m_list(new QListView(this))
{
    m_line->setPlaceholderText(tr("Type a name or number"));
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("matches"));
    m_list->setAccessibleName(tr("Matches"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_list->setFixedHeight(fontMetrics().height() * shownRows * 5 / 4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_line);
    column->addWidget(m_list);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_record.reset();
        search();
        Q_EMIT picked();
    });
    // An action on the line, so it is not an edit to Qt.
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && m_record) setRecord({});
    });
    for (const auto changed : {&RecordTableModel::busyChanged, &RecordTableModel::countsChanged})
        connect(m_model, changed, this, [this] {
            if (!m_record) m_list->setVisible(!hasNothingToOffer());
            Q_EMIT offerChanged();
        });
    connect(m_list, &QListView::activated, this, &RecordPicker::take);
    connect(m_list, &QListView::clicked, this, &RecordPicker::take);
}

void RecordPicker::setType(Kind kind, const QString &type, const std::optional<RecordKey> &below)
{
    m_model->setScope({.kind = kind, .connections = {m_connection}, .parent = below, .type = type});
    m_list->setModelColumn(std::max(0, m_model->columnOf(QStringLiteral("name"))));
    setRecord({});
}

void RecordPicker::setRecord(const std::optional<Record> &record)
{
    const bool moved = m_record.has_value() != record.has_value() || (record && m_record->key() != record->key());
    m_record = record;
    const QSignalBlocker blocker(m_line);
    m_line->setText(record ? visibleText(record->name) : QString());
    m_list->setVisible(!record);
    if (!record) search();
    if (moved) Q_EMIT picked();
}

void RecordPicker::search()
{
    QString text;
    for (QString word : m_line->text().split(u' ', Qt::SkipEmptyParts))
        text += QStringLiteral(" \"%1\"").arg(word.remove(u'"'));
    if (const Result<FilterExpression> filter = FilterExpression::parse(text.trimmed(), {}))
        m_model->setFilter(*filter);
    m_list->setVisible(!hasNothingToOffer());
}

bool RecordPicker::hasNothingToOffer() const
{
    return m_model->totalCount() == 0 && !m_model->isBusy();
}

void RecordPicker::take(const QModelIndex &index)
{
    if (const std::optional<Record> record = m_model->recordAt(index.row())) {
        setRecord(record);
        m_line->setFocus();
    }
}

bool RecordPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down && m_list->isVisible() && m_model->rowCount() > 0) {
            m_list->setFocus();
            m_list->setCurrentIndex(m_model->index(0, m_list->modelColumn()));
            return true;
        }
        // The only match is meant; Return must not press the dialog's button meanwhile.
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_record && !hasNothingToOffer()) {
            if (m_model->rowCount() == 1) take(m_model->index(0, m_list->modelColumn()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kontor
