// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importwizard/handoverdialog.h"

#include "models/tables/recordcolumns.h"
#include "views/importwizard/importtexts.h"
#include "views/plaintext.h"
#include "views/secretclipboard.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTableWidget>
#include <QTextDocument>
#include <QVBoxLayout>

namespace kontor {

namespace {

constexpr int nameColumn = 0;
constexpr int passwordColumn = 1;

} // namespace

HandoverDialog::HandoverDialog(std::vector<MadePassword> passwords, QWidget *parent)
    : QDialog(parent),
      m_passwords(std::move(passwords)),
      m_table(new QTableWidget(int(m_passwords.size()), 2, this)),
      m_show(new QCheckBox(tr("&Show the passwords"), this)),
      m_confirm(new QCheckBox(tr("I have &handed them over"), this)),
      m_copied(plainLabel({}, this)),
      m_copy(new QPushButton(tr("&Copy password"), this)),
      m_print(new QPushButton(tr("&Print ..."), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("handoverDialog"));
    setWindowTitle(tr("Passwords to hand over"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(plainLabel(tr("These passwords were made for the new records. Kontor writes them into no file "
                                    "and no report: copy them one by one, or print the sheet."),
                                 this));
    m_table->setObjectName(QStringLiteral("handoverTable"));
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({tr("Record"), tr("Password")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(nameColumn, 260);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    column->addWidget(m_table, 1);
    auto *tools = new QHBoxLayout;
    m_show->setObjectName(QStringLiteral("showPasswordsBox"));
    m_copy->setObjectName(QStringLiteral("copyPasswordButton"));
    m_print->setObjectName(QStringLiteral("printButton"));
    tools->addWidget(m_show);
    tools->addStretch(1);
    tools->addWidget(m_copy);
    tools->addWidget(m_print);
    column->addLayout(tools);
    makeExplanation(m_copied);
    m_copied->setObjectName(QStringLiteral("copied"));
    m_copied->setMinimumHeight(m_copied->fontMetrics().lineSpacing());
    column->addWidget(m_copied);
    m_confirm->setObjectName(QStringLiteral("handedOverBox"));
    column->addWidget(m_confirm);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("closeButton"));
    column->addWidget(buttons);
    for (QPushButton *button : {m_copy, m_print})
        button->setAutoDefault(false);
    connect(m_show, &QCheckBox::toggled, this, &HandoverDialog::fill);
    connect(m_copy, &QPushButton::clicked, this, &HandoverDialog::copyCurrent);
    connect(m_print, &QPushButton::clicked, this, &HandoverDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::finished, this, [this] {
        if (m_confirm->isChecked()) Q_EMIT handedOver();
    });
    fill();
    m_table->selectRow(0);
    resize(560, 460);
}

void HandoverDialog::fill()
{
    for (int row = 0; row < int(m_passwords.size()); ++row) {
        const MadePassword &one = m_passwords[std::size_t(row)];
        const QString password = one.password.revealText();
        m_table->setItem(row, nameColumn, new QTableWidgetItem(domainWithAscii(one.account)));
        m_table->setItem(row, passwordColumn, new QTableWidgetItem(m_show->isChecked() ? password : dotsFor(password)));
    }
}

void HandoverDialog::copyCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0) return;
    // Of the application: closing this dialog must not leave the secret on the clipboard.
    new SecretClipboard(m_passwords[std::size_t(row)].password, qApp);
    m_copied->setText(tr("Copied. In %n second(s) it is taken from the clipboard again.", nullptr,
                         int(SecretClipboard::usualStay.count())));
}

QString HandoverDialog::sheet() const
{
    QStringList lines{tr("Passwords to hand over"), {}};
    for (const MadePassword &one : m_passwords)
        lines += QStringLiteral("%1\t%2").arg(domainWithAscii(one.account), one.password.revealText());
    return lines.join(u'\n');
}

void HandoverDialog::print()
{
    auto *dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // A PDF would be a file with passwords.
    dialog->setOption(QAbstractPrintDialog::PrintToFile, false);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this](QPrinter *printer) { printOn(printer); });
    dialog->open();
}

void HandoverDialog::printOn(QPagedPaintDevice *printer) const
{
    QTextDocument document;
    document.setDefaultFont(QFont(QStringLiteral("monospace"), 11));
    document.setPlainText(sheet());
    document.print(printer);
}

} // namespace kontor
