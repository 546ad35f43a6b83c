// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connectionservice.h"
#include "models/core/secret.h"
#include "models/schema/fieldspec.h"
#include "models/storage/recordcache.h"

#include <QJsonValue>
#include <QWidget>

namespace kontor {

/// What an editor may look things up in.
struct EditorContext
{
    ConnectionService &connections;
    RecordCache &cache;
    QString connection{}; ///< id; empty while the connection is only a draft
};

/// Edits the value of one described field. What the person sees is what value() gives: an editor that was only filled
/// gives back what it was filled with, so that opening a form changes nothing.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /// \a field must outlive the editor: descriptions do.
    FieldEditor(const FieldSpec &field, QWidget *parent);

    const FieldSpec &field() const { return m_field; }
    /// The widget that takes the keyboard; named "field.<key>".
    QWidget *control() const { return m_control; }

    /// Undefined: not known.
    virtual void setValue(const QJsonValue &value) = 0;
    /// Undefined: nothing was given. The error says what is expected.
    virtual Result<QJsonValue> value() const = 0;
    virtual void setReadOnly(bool on);
    /// Further remarks on what is in the editor: not an error, but worth knowing.
    virtual QString remark() const { return {}; }
    /// Whether the editor shows the field's label itself (a check box does).
    virtual bool carriesLabel() const { return false; }

    /// FieldType::Secret only.
    virtual Secret secret() const { return {}; }
    /// As if the person had typed it.
    virtual void enterSecret(const Secret &) {}
    virtual void setStoredSince(const QDateTime &) {}

Q_SIGNALS:
    void edited();
    /// remark() is another one, though nobody typed.
    void remarkChanged();

protected:
    /// Names the control and makes it the one the label and the keyboard go to.
    void setControl(QWidget *control);

private:
    const FieldSpec &m_field;
    QWidget *m_control = nullptr;
};

/// The editor for the field's type. \a offerPasswords: new passwords can be generated (not for keys a vendor gave).
FieldEditor *makeFieldEditor(const FieldSpec &field, const EditorContext &context, bool offerPasswords,
                             QWidget *parent);

} // namespace kontor
