// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/secret.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QLabel;
class QPagedPaintDevice;
class QPushButton;
class QTableWidget;

namespace kontor {

/// A password that was made here for a new record.
struct MadePassword
{
    QString account{}; ///< its name
    Secret password{};
};

/// The passwords that were made for new records, to be handed to those who will use them: shown, copied for a short
/// while, or printed, never written to a file. handedOver() comes only when the person says so; until then the sheet
/// can be opened again.
class HandoverDialog : public QDialog
{
    Q_OBJECT

public:
    HandoverDialog(std::vector<MadePassword> passwords, QWidget *parent);

    /// What is printed: plain text, a line for each.
    QString sheet() const;
    /// Puts the sheet on paper, as many pages as it takes.
    void printOn(QPagedPaintDevice *printer) const;

Q_SIGNALS:
    void handedOver();

private:
    void fill();
    void copyCurrent();
    void print();

    const std::vector<MadePassword> m_passwords;
    QTableWidget *m_table;
    QCheckBox *m_show;
    QCheckBox *m_confirm;
    QLabel *m_copied;
    QPushButton *m_copy;
    QPushButton *m_print;
};

} // namespace kontor
