// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/services.h"
#include "views/signonflow.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace kontor {

/// As whom to sign on at a customer: a virtual administrator with any name, or a real one from the vendor's list. Open
/// it with open().
class SignOnDialog : public QDialog
{
    Q_OBJECT

public:
    SignOnDialog(Services &services, const Record &customer, const SignOnChoice &before, QWidget *parent);

    SignOnChoice choice() const;
    QString reason() const;
    bool isToBeRemembered() const;

private:
    void build(const SignOnChoice &before);
    void fillUsers(const QString &chosen);
    void check();

    Services &m_services;
    Record m_customer;
    QRadioButton *m_virtual = nullptr;
    QLineEdit *m_name = nullptr;
    QRadioButton *m_real = nullptr;
    QComboBox *m_users = nullptr;
    QLabel *m_hint = nullptr;
    QLineEdit *m_reason = nullptr;
    QCheckBox *m_remember = nullptr;
    QPushButton *m_go = nullptr;
};

} // namespace kontor
