// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/welcomepage.h"

#include "views/notelabel.h"
#include "views/plaintext.h"

#include <QCommandLinkButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace kontor {

namespace {

QCommandLinkButton *door(const QString &name, const QString &title, const QString &text, QWidget *parent)
{
    auto *button = new QCommandLinkButton(title, text, parent);
    button->setObjectName(name);
    button->setIcon({});
    button->setAccessibleDescription(text);
    return button;
}

} // namespace

WelcomePage::WelcomePage(Services &services, QWidget *parent) : QWidget(parent)
{
    constexpr int width = 460;
    setObjectName(QStringLiteral("welcomePage"));
    auto *box = new QWidget(this);
    box->setFixedWidth(width);
    auto *column = new QVBoxLayout(box);
    column->setSpacing(10);
    QLabel *title = plainLabel(tr("Welcome to Kontor"), box);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.7);
    title->setFont(font);
    column->addWidget(title);
    QLabel *about = plainLabel(tr("Customers, domains and accounts of your resellers' connections in one place."), box);
    makeExplanation(about);
    column->addWidget(about);

    QCommandLinkButton *sandbox = door(QStringLiteral("trySandboxButton"), tr("&Try the sandbox"),
                                       tr("Imitated vendors with made-up customers. Nothing to set up, nothing can "
                                          "break."),
                                       box);
    // Where the sandbox cannot run there is no door to it.
    sandbox->setVisible(services.trySandbox != nullptr && services.mayWrite);
    QCommandLinkButton *add =
        door(QStringLiteral("addConnectionButton"), tr("&Add a connection"),
             tr("You need a key from the vendor's control panel; the form says where it is."), box);
    add->setEnabled(services.mayWrite);
    QCommandLinkButton *guide = door(QStringLiteral("openGuideButton"), tr("Open the &guide"),
                                     tr("What Kontor does, and every key it listens to. F1 brings it back."), box);
    for (QCommandLinkButton *button : {sandbox, add, guide})
        column->addWidget(button);
    if (!services.mayWrite)
        column->addWidget(
            new NoteLabel(tr("ⓘ Another window of Kontor is working with this data, so this one only shows "
                             "it."),
                          box));

    // In a row of its own: aligned in the column it would get the height that its texts need at the window's width.
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(box);
    row->addStretch(1);
    auto *page = new QVBoxLayout(this);
    page->addStretch(1);
    page->addLayout(row);
    page->addStretch(2);
    connect(sandbox, &QCommandLinkButton::clicked, this, &WelcomePage::trySandbox);
    connect(add, &QCommandLinkButton::clicked, this, &WelcomePage::addConnection);
    connect(guide, &QCommandLinkButton::clicked, this, &WelcomePage::openGuide);
}

} // namespace kontor
