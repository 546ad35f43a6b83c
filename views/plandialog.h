// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeplan.h"
#include "views/services.h"

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kontor {

/// The review before anything is sent: what will change, before and after, how many requests it takes and how long at
/// least. For what cannot be undone the person types the immutable number of the record (or how many there are), which
/// is compared character by character. accepted() means go. Open it with open().
class PlanDialog : public QDialog
{
    Q_OBJECT

public:
    PlanDialog(Services &services, const ChangePlan &plan, QWidget *parent);

    const ChangePlan &plan() const { return m_plan; }
    /// Offers something that can be undone instead ("Disable instead").
    void offerInstead(const QString &label);

Q_SIGNALS:
    void insteadChosen();

private:
    QString summary() const;
    void build();
    void buildConfirmation(QVBoxLayout *column);
    void check();

    Services &m_services;
    const ChangePlan m_plan;
    QStringList m_expected; ///< any of these confirms; empty: nothing to type
    QLineEdit *m_confirm = nullptr;
    QPushButton *m_apply = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

/// "less than a minute", "about 12 minutes", in whole units a person thinks in; rounded up.
QString durationText(std::chrono::seconds duration);

} // namespace kontor
