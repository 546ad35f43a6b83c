// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/recordtablemodel.h"

#include <QWidget>

class QCompleter;
class QLabel;
class QLineEdit;
class QStringListModel;

namespace kontor {

/// Type and the table filters. Completes field names and their values; a mistake is explained below the line while the
/// last good filter stays in force.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(RecordTableModel &model, QWidget *parent);

    QString text() const;
    void setText(const QString &text);
    void takeFocus();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void showCounts();
    void offer();
    void complete(const QString &token);

    RecordTableModel &m_model;
    QLineEdit *m_edit;
    QLabel *m_problem;
    QLabel *m_counts;
    QStringListModel *m_words;
    QCompleter *m_completer;
};

} // namespace kontor
