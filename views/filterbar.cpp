// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filterbar.h"

#include "views/icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStringListModel>
#include <QVBoxLayout>

namespace kontor {

FilterBar::FilterBar(RecordTableModel &model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_edit(new QLineEdit(this)),
      m_problem(new QLabel(this)),
      m_counts(new QLabel(this)),
      m_words(new QStringListModel(this)),
      m_completer(new QCompleter(m_words, this))
{
    m_edit->setObjectName(QStringLiteral("filterEdit"));
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->setPlaceholderText(tr("Filter: words, or status:disabled, name:smith*, -type:alias"));
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->setObjectName(QStringLiteral("filterProblem"));
    m_problem->hide();
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setObjectName(QStringLiteral("filterCounts"));
    m_completer->setWidget(m_edit);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);

    auto *line = new QHBoxLayout;
    line->addWidget(m_edit, 1);
    line->addWidget(m_counts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_problem);
    setFocusProxy(m_edit);

    connect(m_edit, &QLineEdit::textChanged, this, &FilterBar::apply);
    connect(m_edit, &QLineEdit::textEdited, this, &FilterBar::offer);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterBar::complete);
    connect(&m_model, &RecordTableModel::countsChanged, this, &FilterBar::showCounts);
    connect(&m_model, &RecordTableModel::busyChanged, this, &FilterBar::showCounts);
    connect(&m_model, &RecordTableModel::columnsChanged, this, &FilterBar::apply);
}

QString FilterBar::text() const
{
    return m_edit->text();
}

void FilterBar::setText(const QString &text)
{
    m_edit->setText(text);
}

void FilterBar::takeFocus()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterBar::apply()
{
    const auto filter = FilterExpression::parse(m_edit->text(), m_model.filterFields());
    m_problem->setVisible(!filter);
    if (!filter) {
        m_problem->setText(filter.error().message);
        return;
    }
    m_model.setFilter(*filter);
}

void FilterBar::showCounts()
{
    const QLocale locale;
    const QString shown = locale.toString(m_model.shownCount());
    const bool all = m_model.shownCount() == m_model.totalCount();
    m_counts->setText(all ? shown : tr("%1 of %2").arg(shown, locale.toString(m_model.totalCount())));
}

/// Names while a word is typed, values after the colon.
void FilterBar::offer()
{
    const QString before = m_edit->text().left(m_edit->cursorPosition());
    QString word = before.section(u' ', -1);
    QString sign;
    if (word.startsWith(u'-')) {
        sign = QStringLiteral("-");
        word.remove(0, 1);
    }
    QStringList words;
    if (const qsizetype colon = word.indexOf(u':'); colon > 0) {
        for (const QString &value : m_model.filterValues(word.left(colon)))
            words << sign + word.left(colon + 1) + (value.contains(u' ') ? u'"' + value + u'"' : value);
    } else if (word.size() >= 2) {
        for (const QString &field : m_model.filterFields())
            words << sign + field + u':';
    }
    m_words->setStringList(words);
    m_completer->setCompletionPrefix(sign + word);
    if (m_completer->completionCount() > 0 && m_completer->currentCompletion() != sign + word)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void FilterBar::complete(const QString &token)
{
    const int cursor = m_edit->cursorPosition();
    const QString before = m_edit->text().left(cursor);
    const auto wordStart = before.lastIndexOf(u' ') + 1;
    m_edit->setText(before.left(wordStart) + token + m_edit->text().mid(cursor));
    m_edit->setCursorPosition(int(wordStart + token.size()));
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape &&
        !m_completer->popup()->isVisible() && !m_edit->text().isEmpty()) {
        m_edit->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kontor
