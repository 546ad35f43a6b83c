// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/secret.h"

#include <QHash>
#include <QJsonObject>

class QToolButton;
class QWidget;

namespace kontor {

class RecordForm;

/// What a person typed into forms that were exchanged for others (another type, another dialect): nothing of it gets
/// lost, not even what the form in between has no field for.
class TypedValues
{
public:
    /// What was cleared in \a form stays cleared; what it has no field for stays as it was.
    void keep(const RecordForm &form);
    /// As if the person had typed it there, where \a form has such fields.
    void enterInto(RecordForm &form) const;
    void forget();

private:
    QJsonObject m_values;             ///< by field key
    QHash<QString, Secret> m_secrets; ///< by field key
};

/// Gives all titles of fields below \a dialog one width: several forms below each other are one form to people.
void alignTitles(const QWidget &dialog);

/// A button beside a line that says in a word what it does and can be reached with the keyboard.
QToolButton *textButton(const QString &text, const QString &name, QWidget *parent);

} // namespace kontor
