// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeplan.h"
#include "models/core/secret.h"
#include "views/services.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace kontor {

/// A secret the vendor showed in one answer and never again.
struct OneTimeSecret
{
    QString record; ///< whose it is, for people
    QString label;  ///< what it is: the field's label
    Secret value{};
    bool isKept = false;   ///< the keychain has it
    bool isSealed = false; ///< not yet, but it waits sealed in the journal for the next start
};

/// What a finished plan has to show once, in the order of its changes.
std::vector<OneTimeSecret> oneTimeSecretsOf(const Services &services, const PlanReport &report);

/// Shows secrets once: masked, to be revealed or copied, with the word on whether the keychain has them, or has them
/// after the next start. What neither is true of would be lost, so then the dialog closes only after the person has
/// said that it is kept elsewhere. Open it with open().
class OneTimeSecretsDialog : public QDialog
{
    Q_OBJECT

public:
    OneTimeSecretsDialog(const std::vector<OneTimeSecret> &secrets, QWidget *parent);

    void reject() override;

private:
    void addSecret(QFormLayout *layout, const OneTimeSecret &secret, int number);
    void copy(const Secret &secret);

    QLabel *m_copied;
    QCheckBox *m_confirm = nullptr; ///< none: nothing can be lost
    QPushButton *m_close = nullptr;
};

} // namespace kontor
