// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fieldeditors.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QWidget>

#include <functional>
#include <vector>

class QFormLayout;
class QLabel;

namespace kontor {

/// Editors for a list of described fields, with headings, required marks, limits while typing, and a place for what is
/// wrong at each field. Knows no vendor and sends nothing; the same form serves records, parameters of actions and
/// connections.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    enum class Purpose {
        Create,     ///< gives what was filled in
        Edit,       ///< gives only what differs from what it was filled with
        Parameters, ///< as Create; of fields that were filled only those that differ
        Connection, ///< as Create, with the help below each field
    };
    /// field key -> problem, for the values and the keys of the secrets that were given.
    using Check = std::function<QHash<QString, QString>(const QJsonObject &values, const QStringList &secrets)>;

    /// The fields a person can fill in for this purpose, in the order of the description.
    static std::vector<const FieldSpec *> editable(const std::vector<FieldSpec> &fields, Purpose purpose);

    /// \a fields must outlive the form: descriptions do.
    RecordForm(std::vector<const FieldSpec *> fields, Purpose purpose, const EditorContext &context, Check check,
               QWidget *parent);
    ~RecordForm() override;

    /// Fills the editors; what is typed already stays. A key that is missing is not known.
    void setValues(const QJsonObject &values);
    /// As if the person had typed these.
    void enter(const QJsonObject &values);
    /// What is to be sent, as Purpose says. Fields with unreadable text are left out; problems() has them.
    QJsonObject values() const;
    QHash<QString, Secret> secrets() const;
    void enterSecrets(const QHash<QString, Secret> &secrets);
    bool isDirty() const;
    bool isEmpty() const { return m_rows.empty(); }

    /// Everything that is wrong by the description, by field key.
    QHash<QString, QString> problems() const;
    /// Shows all problems, also at fields nobody has touched; true when there are none.
    bool validate();
    /// Problems somebody else found, shown until the field is edited. Those of unknown fields are returned.
    QHash<QString, QString> showProblems(const QHash<QString, QString> &problems);

    FieldEditor *editor(const QString &key) const;
    /// Puts the keyboard on the first field, or the first one with a problem.
    void focusFirst();

Q_SIGNALS:
    void edited();
    /// The keyboard went to a field: its explanation and where the vendor documents it.
    void helpChanged(const QString &help);

private:
    struct Row
    {
        FieldEditor *editor = nullptr;
        QLabel *note = nullptr;
        QJsonValue original = QJsonValue(QJsonValue::Undefined);
        bool touched = false;
        bool filled = false;      ///< shows what the vendor has
        QString foreignProblem{}; ///< from showProblems()
    };

    void addRow(QFormLayout *layout, const FieldSpec &field, const EditorContext &context);
    QString labelText(const FieldSpec &field) const;
    static QString helpText(const FieldSpec &field);
    bool isRequired(const FieldSpec &field) const;
    void showNotes(bool all);
    void onFocusChanged(const QWidget *now);
    Row *rowOf(const QString &key);
    QJsonValue current(const Row &row) const;
    bool isWanted(const Row &row, const QJsonValue &value) const;

    std::vector<Row> m_rows;
    Purpose m_purpose;
    Check m_check;
    bool m_filling = false;
};

} // namespace kontor
