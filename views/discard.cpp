// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/discard.h"

#include <QCoreApplication>
#include <QDialog>
#include <QMessageBox>
#include <QPushButton>

namespace kontor {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Discard)
};

} // namespace

void askToDiscard(QDialog *dialog, std::function<void()> discard)
{
    const QString name = QStringLiteral("discardQuestion");
    // One that was answered may still wait for its deletion.
    if (const auto *asked = dialog->findChild<QMessageBox *>(name); asked && asked->isVisible()) return;
    auto *box = new QMessageBox(dialog);
    box->setObjectName(name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(dialog->windowTitle());
    box->setTextFormat(Qt::PlainText);
    box->setText(Text::tr("Give up what you have entered?"));
    QPushButton *yes = box->addButton(Text::tr("Discard"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("discardButton"));
    QPushButton *no = box->addButton(Text::tr("Keep editing"), QMessageBox::RejectRole);
    no->setObjectName(QStringLiteral("keepButton"));
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    QObject::connect(yes, &QPushButton::clicked, dialog, std::move(discard));
    box->open();
}

} // namespace kontor
