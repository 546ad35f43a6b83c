// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/onetimesecretsdialog.h"

#include "models/connections/connectionservice.h"
#include "views/formparts.h"
#include "views/plaintext.h"
#include "views/planmodel.h"
#include "views/secretclipboard.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kontor {

std::vector<OneTimeSecret> oneTimeSecretsOf(const Services &services, const PlanReport &report)
{
    std::vector<OneTimeSecret> found;
    for (const ChangeRow &row : report.rows) {
        const auto secrets = report.oneTimeSecrets.value(row.seq);
        const ResourceSpec *resource = services.connections.resourceOf(row.connection, row.mutation.type);
        QStringList keys = secrets.keys();
        keys.sort();
        for (const QString &key : std::as_const(keys))
            found.push_back({.record = domainWithAscii(row.objectName),
                             .label = fieldLabel(resource, row.mutation.action, key),
                             .value = secrets.value(key),
                             .isKept = services.secretsPersist && report.keptSecrets.value(row.seq).contains(key),
                             .isSealed = services.secretsPersist && report.secretProblems.contains(row.seq)});
    }
    return found;
}

OneTimeSecretsDialog::OneTimeSecretsDialog(const std::vector<OneTimeSecret> &secrets, QWidget *parent)
    : QDialog(parent), m_copied(plainLabel({}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("oneTimeSecretsDialog"));
    setWindowTitle(tr("Shown only once"));
    const bool allKept = std::ranges::all_of(secrets, &OneTimeSecret::isKept);
    const bool staysSealed =
        std::ranges::all_of(secrets, [](const OneTimeSecret &one) { return one.isKept || one.isSealed; });
    auto *column = new QVBoxLayout(this);
    column->addWidget(plainLabel(tr("The vendor shows this once and never again. Hand it on or keep it now."), this));
    QLabel *where =
        plainLabel(allKept ? tr("Kontor has put it into this computer's keychain.")
                           : QStringLiteral("⚠ ") +
                                 (staysSealed ? tr("The keychain has not taken all of it. What is marked below stays "
                                                   "sealed on this computer and comes into the keychain when Kontor "
                                                   "starts the next time; copy it now if you need it before.")
                                              : tr("There is no keychain, and Kontor keeps no secret in a file: what "
                                                   "is marked below is lost when Kontor ends. Copy it first.")),
                   this);
    where->setObjectName(QStringLiteral("where"));
    if (!allKept) makeProblem(where);
    column->addWidget(where);

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    column->addLayout(form);
    QString record;
    int number = 0;
    for (const OneTimeSecret &secret : secrets) {
        if (std::exchange(record, secret.record) != secret.record || number == 0)
            form->addRow(plainLabel(secret.record, this));
        addSecret(form, secret, number++);
    }
    m_copied->setObjectName(QStringLiteral("copied"));
    makeExplanation(m_copied);
    m_copied->setMinimumHeight(m_copied->fontMetrics().lineSpacing());
    column->addWidget(m_copied);
    column->addStretch(1);

    auto *buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    m_close->setObjectName(QStringLiteral("closeButton"));
    connect(buttons, &QDialogButtonBox::rejected, this, &OneTimeSecretsDialog::reject);
    if (!allKept && !staysSealed) {
        m_confirm = new QCheckBox(tr("I have kept it in a safe place"), this);
        m_confirm->setObjectName(QStringLiteral("confirmBox"));
        column->addWidget(m_confirm);
        m_close->setEnabled(false);
        connect(m_confirm, &QCheckBox::toggled, m_close, &QWidget::setEnabled);
    }
    column->addWidget(buttons);
    resize(520, sizeHint().height());
}

void OneTimeSecretsDialog::addSecret(QFormLayout *layout, const OneTimeSecret &secret, int number)
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto *line = new QLineEdit(secret.value.revealText(), box);
    line->setObjectName(QStringLiteral("secret.%1").arg(number));
    line->setEchoMode(QLineEdit::Password);
    line->setReadOnly(true);
    line->setAccessibleName(secret.label);
    QToolButton *show = textButton(tr("Show"), QStringLiteral("show.%1").arg(number), box);
    show->setCheckable(true);
    show->setAccessibleName(tr("Show: %1").arg(secret.label));
    QToolButton *copyIt = textButton(tr("Copy"), QStringLiteral("copy.%1").arg(number), box);
    copyIt->setAccessibleName(tr("Copy: %1").arg(secret.label));
    row->addWidget(line, 1);
    row->addWidget(show);
    row->addWidget(copyIt);
    connect(show, &QToolButton::toggled, line, [line, show](bool on) {
        line->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
        show->setText(on ? tr("Hide") : tr("Show"));
    });
    connect(copyIt, &QToolButton::clicked, this, [this, value = secret.value] { copy(value); });
    const QString label = secret.isKept ? secret.label : QStringLiteral("⚠ ") + secret.label;
    auto *title = new QLabel(withoutMnemonic(label), this);
    title->setTextFormat(Qt::PlainText);
    title->setBuddy(line);
    layout->addRow(title, box);
}

void OneTimeSecretsDialog::copy(const Secret &secret)
{
    // Of the application: closing this dialog must not leave the secret on the clipboard.
    new SecretClipboard(secret, qApp);
    m_copied->setText(tr("Copied. In %n second(s) it is taken from the clipboard again.", nullptr,
                         int(SecretClipboard::usualStay.count())));
}

void OneTimeSecretsDialog::reject()
{
    if (m_confirm && !m_confirm->isChecked()) {
        m_copied->setText(tr("Not yet: copy what is marked, then say so below."));
        m_confirm->setFocus();
        return;
    }
    QDialog::reject();
}

} // namespace kontor
