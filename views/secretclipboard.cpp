// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/secretclipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTimer>

namespace kontor {

SecretClipboard::SecretClipboard(const Secret &secret, QObject *owner, std::chrono::milliseconds stay)
    : QObject(owner), m_secret(secret)
{
    auto *data = new QMimeData;
    data->setText(secret.revealText());
    // What KDE's clipboard history and others look for: a password manager's, not to be kept.
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    QGuiApplication::clipboard()->setMimeData(data);
    QTimer::singleShot(stay, this, &SecretClipboard::takeAway);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::takeAway);
}

void SecretClipboard::takeAway()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (m_secret.sameAs(Secret::fromText(clipboard->text()))) clipboard->clear();
    deleteLater();
}

} // namespace kontor
