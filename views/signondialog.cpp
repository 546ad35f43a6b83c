// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/signondialog.h"

#include "models/storage/recordcache.h"
#include "models/sync/syncservice.h"
#include "models/tables/recordcolumns.h"
#include "views/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace kontor {

namespace {

constexpr int mostUsers = 500;

} // namespace

SignOnDialog::SignOnDialog(Services &services, const Record &customer, const SignOnChoice &before, QWidget *parent)
    : QDialog(parent), m_services(services), m_customer(customer)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("signOnDialog"));
    setWindowTitle(tr("Sign on at %1").arg(domainWithAscii(customer.name)));
    build(before);
    const ProviderSpec *spec = services.connections.specOf(customer.connection);
    const bool takesReal = spec && spec->signOn.takesUser;
    const bool takesVirtual = spec && spec->signOn.takesVirtualUser;
    m_virtual->setVisible(takesVirtual);
    m_name->setVisible(takesVirtual);
    if (!takesVirtual) m_real->setChecked(true);
    m_real->setVisible(takesReal);
    m_users->setVisible(takesReal);
    if (takesReal) {
        fillUsers(before.virtualUser ? QString() : before.user);
        services.sync.want(customer);
        connect(&services.cache, &RecordCache::changed, this, [this] { fillUsers(m_users->currentData().toString()); });
    }
    check();
    m_virtual->isChecked() ? m_name->setFocus() : m_users->setFocus();
    resize(460, sizeHint().height());
}

void SignOnDialog::build(const SignOnChoice &before)
{
    auto *column = new QVBoxLayout(this);
    QLabel *about =
        plainLabel(tr("%1, number %2").arg(domainWithAscii(m_customer.name), visibleText(m_customer.id)), this);
    makeExplanation(about);
    column->addWidget(about);

    m_virtual = new QRadioButton(tr("As a &virtual administrator"), this);
    m_virtual->setObjectName(QStringLiteral("virtualButton"));
    m_virtual->setToolTip(tr("Exists only for this sign-on, with full rights, under any name."));
    m_name = new QLineEdit(before.virtualUser ? before.user : QString(), this);
    m_name->setObjectName(QStringLiteral("virtualNameEdit"));
    m_name->setAccessibleName(tr("Name of the virtual administrator"));
    m_name->setPlaceholderText(tr("Name; empty takes the one of the connection"));
    m_real = new QRadioButton(tr("As a &real administrator"), this);
    m_real->setObjectName(QStringLiteral("realButton"));
    m_users = new QComboBox(this);
    m_users->setObjectName(QStringLiteral("usersBox"));
    m_users->setAccessibleName(tr("Administrator"));
    m_hint = plainLabel({}, this);
    m_hint->setObjectName(QStringLiteral("hint"));
    makeExplanation(m_hint);
    (before.virtualUser ? m_virtual : m_real)->setChecked(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_virtual, m_name, m_real, m_users, m_hint})
        column->addWidget(widget);

    auto *more = new QFormLayout;
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("reasonEdit"));
    m_reason->setPlaceholderText(tr("Ticket or reason, for the ledger"));
    more->addRow(tr("R&eason"), m_reason);
    column->addLayout(more);
    m_remember = new QCheckBox(tr("&Do not ask again for this customer"), this);
    m_remember->setObjectName(QStringLiteral("rememberBox"));
    m_remember->setChecked(true);
    column->addWidget(m_remember);

    auto *buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(tr("Sign on"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("signOnButton"));
    m_go->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("cancelButton"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_virtual, &QRadioButton::toggled, this, &SignOnDialog::check);
    connect(m_users, &QComboBox::currentIndexChanged, this, &SignOnDialog::check);
}

void SignOnDialog::fillUsers(const QString &chosen)
{
    const ProviderSpec *spec = m_services.connections.specOf(m_customer.connection);
    const ResourceSpec *users = spec ? spec->resource(QString::fromUtf8(spec->signOn.userType)) : nullptr;
    if (!users) return;
    m_users->clear();
    for (const Record &user : m_services.cache.childrenOf(m_customer.key(), users->kind, mostUsers))
        if (user.type == users->typeName()) m_users->addItem(visibleText(user.name), user.id);
    const int index = m_users->findData(chosen);
    if (index >= 0) m_users->setCurrentIndex(index);
    m_hint->setText(m_users->count() > 0
                        ? QString()
                        : tr("No administrators of this customer are known yet; they are being fetched."));
    m_hint->setVisible(m_users->count() == 0);
    check();
}

void SignOnDialog::check()
{
    const bool isVirtual = m_virtual->isChecked();
    m_name->setEnabled(isVirtual);
    m_users->setEnabled(!isVirtual);
    m_go->setEnabled(isVirtual || m_users->currentIndex() >= 0);
}

SignOnChoice SignOnDialog::choice() const
{
    if (m_virtual->isChecked()) return {.user = m_name->text().trimmed(), .virtualUser = true};
    return {.user = m_users->currentData().toString(), .virtualUser = false};
}

QString SignOnDialog::reason() const
{
    return m_reason->text().trimmed();
}

bool SignOnDialog::isToBeRemembered() const
{
    return m_remember->isChecked();
}

} // namespace kontor
