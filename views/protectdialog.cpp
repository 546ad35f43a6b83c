// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/protectdialog.h"

#include "models/changes/protection.h"
#include "models/connections/connectionservice.h"
#include "views/icons.h"
#include "views/plaintext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor {

namespace {

/// More names than this nobody reads.
constexpr std::size_t mostNames = 5;

} // namespace

ProtectDialog::ProtectDialog(const Services &services, std::vector<Record> records, bool isProtected, QWidget *parent)
    : QDialog(parent), m_records(std::move(records)), m_isProtecting(isProtected), m_reason(new QLineEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("protectDialog"));
    setWindowTitle(m_isProtecting ? tr("Protect") : tr("Lift the protection"));
    auto *column = new QVBoxLayout(this);
    QLabel *text = plainLabel(explanation(services), this);
    text->setObjectName(QStringLiteral("explanation"));
    column->addWidget(text);
    auto *title = new QLabel(
        m_isProtecting ? tr("&Why (whoever wants to change it reads this):") : tr("&Why (for the history):"), this);
    title->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("reasonEdit"));
    constexpr int mostLetters = 500;
    m_reason->setMaxLength(mostLetters);
    column->addWidget(title);
    column->addWidget(m_reason);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *go =
        buttons->addButton(m_isProtecting ? tr("Protect") : tr("Lift the protection"), QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("protectButton"));
    go->setIcon(icon(m_isProtecting ? QStringLiteral("protect") : QStringLiteral("unprotect")));
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    (m_isProtecting ? go : cancel)->setDefault(true);
    if (!m_isProtecting) go->setAutoDefault(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_reason->setFocus();
    // A layout does not ask a label that wraps how high it is at this width.
    constexpr int width = 560;
    const QMargins margins = column->contentsMargins();
    text->setMinimumHeight(text->heightForWidth(width - margins.left() - margins.right()));
    resize(width, sizeHint().height());
}

QString ProtectDialog::explanation(const Services &services) const
{
    QStringList lines;
    for (const Record &record : m_records) {
        if (std::size_t(lines.size()) == mostNames) {
            lines += tr("and %n more", nullptr, int(m_records.size() - mostNames));
            break;
        }
        const ProtectedRecord *known = services.connections.protections().find(record.key());
        const QString name = domainWithAscii(record.name);
        lines += QStringLiteral("• ") +
                 (known ? tr("%1: protected %2").arg(name, visibleLines(protectionText(*known))) : name);
    }
    const QString what =
        m_isProtecting
            ? tr("Until somebody lifts the protection nothing changes this from here: no form, no change of many, no "
                 "import, no undo, no command line. Other programs and the vendor's panel still can.")
            : tr("From then on this can be changed and deleted again. The history keeps who lifted the protection.");
    return lines.join(u'\n') + QLatin1String("\n\n") + what;
}

QString ProtectDialog::reason() const
{
    return m_reason->text().trimmed();
}

} // namespace kontor
