// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/importservice.h"
#include "models/signon/signonservice.h"
#include "models/storage/viewstore.h"
#include "models/sync/syncservice.h"
#include "tests/changes/changehouse.h"
#include "views/services.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QWidget>

namespace kontor::test {

/// Everything a dialog works with, real but for the vendor, and a window to open dialogs on.
class DialogHouse : public ChangeHouse
{
public:
    explicit DialogHouse(std::vector<ProviderEntry> more = {}) : ChangeHouse(std::move(more))
    {
        sync = std::make_unique<SyncService>(*connections, *cache, clock);
        ledger = std::make_unique<SignOnLedger>(*state);
        QDir(folder()).mkdir(QStringLiteral("pages"));
        handover = std::make_unique<BrowserHandover>(folder() + QStringLiteral("/pages"), [this](const QString &path) {
            opened << path;
            return browserStarts;
        });
        signOn = std::make_unique<SignOnService>(*connections, *ledger, *handover, redactor, clock);
        views = std::make_unique<ViewStore>(*state);
        importLedger = std::make_unique<ImportLedger>(*state);
        imports = std::make_unique<ImportService>(ImportService::Parts{.connections = *connections,
                                                                       .cache = *cache,
                                                                       .changes = *changes,
                                                                       .journal = *journal,
                                                                       .ledger = *importLedger,
                                                                       .settings = *views,
                                                                       .clock = clock,
                                                                       .labels = [](const char *text) {
                                                                           return QStringList{QString::fromUtf8(text)};
                                                                       }});
        services = std::make_unique<Services>(
            Services{*connections, *cache, *sync, *changes, *imports, *signOn, *views, clock});
        window.resize(900, 700);
        window.show();
    }
    ~DialogHouse()
    {
        // Dialogs are the window's children and work with the services.
        qDeleteAll(window.findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly));
    }

    /// The dialog of this name that is open, or null.
    template<class T = QDialog>
    T *dialog(const char *name) const
    {
        for (QWidget *top : QApplication::topLevelWidgets())
            if (top->isVisible() && top->objectName() == QLatin1String(name)) return qobject_cast<T *>(top);
        return nullptr;
    }
    void protect(Protection protection)
    {
        if (!connections->protect(id, protection)) qFatal("test: cannot protect the connection");
    }

    std::unique_ptr<SyncService> sync;
    std::unique_ptr<SignOnLedger> ledger;
    std::unique_ptr<BrowserHandover> handover;
    std::unique_ptr<SignOnService> signOn;
    std::unique_ptr<ViewStore> views;
    std::unique_ptr<ImportLedger> importLedger;
    std::unique_ptr<ImportService> imports;
    std::unique_ptr<Services> services;
    QStringList opened;
    bool browserStarts = true;
    QWidget window;
};

template<class T>
T *named(const QWidget *parent, const QString &name)
{
    T *found = parent->findChild<T *>(name);
    if (!found) qFatal("test: there is no %s", qPrintable(name));
    return found;
}

inline void press(const QWidget *parent, const char *button)
{
    auto *found = named<QAbstractButton>(parent, QLatin1String(button));
    QVERIFY2(found->isEnabled(), button);
    QTest::mouseClick(found, Qt::LeftButton);
}

/// Types any text; keyClicks() knows ASCII only.
inline void typeText(QWidget *widget, const QString &text)
{
    for (const QChar letter : text)
        if (letter == QLatin1Char('\n'))
            QTest::keyClick(widget, Qt::Key_Return);
        else
            QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

/// Replaces the text of a line as a person does.
inline void typeInto(const QWidget *parent, const QString &line, const QString &text)
{
    auto *edit = named<QLineEdit>(parent, line);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_Delete);
    typeText(edit, text);
}

/// What a label says, or nothing when it is hidden.
inline QString said(const QWidget *parent, const QString &label)
{
    const auto *found = named<QLabel>(parent, label);
    return found->isVisibleTo(parent) ? found->text() : QString();
}

} // namespace kontor::test
