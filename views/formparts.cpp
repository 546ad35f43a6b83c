// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/formparts.h"

#include "views/recordform.h"

#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace kontor {

void TypedValues::keep(const RecordForm &form)
{
    for (const QString &key : m_values.keys())
        if (form.editor(key)) m_values.remove(key);
    const QJsonObject values = form.values();
    for (auto it = values.begin(); it != values.end(); ++it)
        m_values.insert(it.key(), it.value());
    m_secrets.removeIf([&](const auto &entry) { return form.editor(entry.key()); });
    m_secrets.insert(form.secrets());
}

void TypedValues::enterInto(RecordForm &form) const
{
    form.enter(m_values);
    form.enterSecrets(m_secrets);
}

void TypedValues::forget()
{
    m_values = {};
    m_secrets.clear();
}

void alignTitles(const QWidget &dialog)
{
    QList<QLabel *> titles = dialog.findChildren<QLabel *>();
    titles.removeIf([](const QLabel *any) { return !any->buddy(); });
    int widest = 0;
    for (const QLabel *title : std::as_const(titles))
        widest = std::max(widest, title->sizeHint().width());
    for (QLabel *title : std::as_const(titles))
        title->setMinimumWidth(widest);
}

QToolButton *textButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setObjectName(name);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace kontor
