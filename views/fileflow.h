// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/message.h"
#include "views/services.h"

#include <QHash>
#include <QObject>

#include <functional>

class QDialog;
class QWidget;

namespace kontor {

class ImportRun;
class ImportWizard;
struct HandOver;
class ResourcePage;

/// Files come in and go out this way: opens the wizard, looks after what it has begun when it is closed again, saves
/// reports of imports old and new, shows passwords that were made until somebody has handed them over, and exports what
/// a table shows.
class FileFlow : public QObject
{
    Q_OBJECT

public:
    /// \a services and \a window must outlive the flow.
    FileFlow(Services &services, QWidget *window);

    /// \a connection: the one looked at; may be empty.
    void start(const QString &connection, const QStringList &files = {});
    /// Asks for a folder and writes the reports of an import there.
    void saveReports(const QString &plan);
    void writeReports(const QString &plan, const QString &folder);

    /// Of imports that are over, also of earlier runs of the program.
    int passwordsWaiting() const;
    void openPasswords();
    /// False while something would be lost with the program, which is so where there is no keychain; then the person is
    /// asked, and \a closeAnyway comes when that is fine.
    bool mayClose(std::function<void()> closeAnyway);

    /// What the page shows, or has selected; waits until it shows all of it.
    void startExport(ResourcePage &page);

Q_SIGNALS:
    void messageRaised(const kontor::Message &message);
    /// True while a dialog is open: nothing should move under the cursor.
    void holdRequested(bool hold);
    void historyRequested(const QString &plan);
    void undoRequested(const QString &plan);
    void passwordsWaitingChanged();

private:
    void adopt(ImportRun *run, ImportWizard *wizard);
    void finished(ImportRun *run);
    void leave(ImportRun *run);
    void tell(ImportRun *run);
    QStringList plansWithPasswords() const;
    void handOver(const QString &plan);
    void openSheet(const QString &plan, const HandOver &passwords);
    ImportWizard *wizardOf(const QString &plan) const;
    QWidget *parentFor(const QString &plan) const;
    void say(const QString &plan, const Message &message);
    void openExport(const ResourcePage &page);
    void hold(QDialog *dialog);

    Services &m_services;
    QWidget *m_window;
    QHash<ImportRun *, ImportWizard *> m_runs; ///< each with the wizard that shows it; null: closed
    int m_openDialogs = 0;
    bool m_waitsToExport = false;
    bool m_mayClose = false; ///< the person has given up what would be lost
};

} // namespace kontor
