// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"
#include "views/services.h"

#include <QDialog>

#include <vector>

class QLineEdit;

namespace kontor {

/// Asks before records are protected, or before their protection is lifted: says what follows, who protected them and
/// why, and takes a reason for the history. Lifting is never the default button. accepted() means go.
class ProtectDialog : public QDialog
{
    Q_OBJECT

public:
    ProtectDialog(const Services &services, std::vector<Record> records, bool isProtected, QWidget *parent);

    const std::vector<Record> &records() const { return m_records; }
    bool isProtecting() const { return m_isProtecting; }
    QString reason() const;

private:
    QString explanation(const Services &services) const;

    const std::vector<Record> m_records;
    const bool m_isProtecting;
    QLineEdit *m_reason;
};

} // namespace kontor
