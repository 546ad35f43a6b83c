// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/importsettings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace kontor {

/// What happens to the text of a column before it is used. Open it with open(); accepted() means take assignment().
class TextChangesDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a isSecret: the field takes a password; \a sample: a cell of the file, to see what becomes of it.
    TextChangesDialog(const ImportAssignment &assignment, const QString &column, const QString &sample, bool isSecret,
                      QWidget *parent);

    ImportAssignment assignment() const;

private:
    const ImportAssignment m_before;
    QCheckBox *m_trim;
    QComboBox *m_case;
    QComboBox *m_part;
    QLineEdit *m_prefix;
    QLineEdit *m_instead;
};

} // namespace kontor
