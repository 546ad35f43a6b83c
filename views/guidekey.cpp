// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guidekey.h"

#include "views/guidedialog.h"

#include <QApplication>
#include <QDialog>
#include <QHash>
#include <QKeyEvent>

namespace kontor {

namespace {

/// QWidget::isAncestorOf() ends at windows.
bool belongsTo(const QObject *object, const QObject *owner)
{
    while (object && object != owner)
        object = object->parent();
    return object != nullptr;
}

} // namespace

GuideKey::GuideKey(QWidget *window) : QObject(window), m_window(window)
{
    qApp->installEventFilter(this);
}

QString GuideKey::topicOf(const QString &dialog)
{
    static const QHash<QString, QString> topics{
        {QStringLiteral("connectionDialog"), QStringLiteral("first-steps#connection")},
        {QStringLiteral("removeQuestion"), QStringLiteral("first-steps#connection")},
        {QStringLiteral("settingsDialog"), QStringLiteral("first-steps#settings")},
        {QStringLiteral("recordDialog"), QStringLiteral("daily-work#form")},
        {QStringLiteral("discardQuestion"), QStringLiteral("daily-work#form")},
        {QStringLiteral("signOnDialog"), QStringLiteral("daily-work#sign-on")},
        {QStringLiteral("planDialog"), QStringLiteral("bulk-changes#review")},
        {QStringLiteral("importWizard"), QStringLiteral("import-export#import")},
        {QStringLiteral("textChangesDialog"), QStringLiteral("import-export#columns")},
        {QStringLiteral("handoverDialog"), QStringLiteral("import-export#passwords")},
        {QStringLiteral("passwordsQuestion"), QStringLiteral("import-export#passwords")},
        {QStringLiteral("exportDialog"), QStringLiteral("import-export#export")},
        {QStringLiteral("oneTimeSecretsDialog"), QStringLiteral("safety#once")},
        {QStringLiteral("shortcutsDialog"), QStringLiteral("keys")},
    };
    return topics.value(dialog);
}

void GuideKey::open(const QString &topic)
{
    openBeside(m_window, topic);
}

void GuideKey::openBeside(QWidget *owner, const QString &topic)
{
    // A window-modal dialog blocks every window but those that belong to it.
    if (m_guide && m_guide->parentWidget() != owner) delete m_guide;
    if (!m_guide) {
        m_guide = new GuideDialog(m_window, owner);
        m_guide->show();
    }
    if (!topic.isEmpty()) m_guide->showTopic(topic);
    m_guide->raise();
    m_guide->activateWindow();
}

bool GuideKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType()) return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier) return false;
    auto *dialog = qobject_cast<QDialog *>(static_cast<QWidget *>(watched)->window());
    // The window has an entry in its menu for it, with the same key.
    if (!dialog || qobject_cast<GuideDialog *>(dialog) || !belongsTo(dialog, m_window)) return false;
    openBeside(dialog, topicOf(dialog->objectName()));
    return true;
}

} // namespace kontor
