// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importwizard/celleditor.h"

#include "views/importwizard/reviewmodel.h"

#include <QLineEdit>

namespace kontor {

QWidget *CellEditor::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    auto *line = new QLineEdit(parent);
    line->setObjectName(QStringLiteral("cellEdit"));
    line->setFrame(false);
    line->setAutoFillBackground(true);
    if (index.data(ReviewModel::IsSecretRole).toBool()) line->setEchoMode(QLineEdit::Password);
    return line;
}

void CellEditor::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    static_cast<QLineEdit *>(editor)->setText(index.data(Qt::EditRole).toString());
}

void CellEditor::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QLineEdit *>(editor)->text(), Qt::EditRole);
}

} // namespace kontor
