// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/importservice.h"
#include "views/message.h"
#include "views/services.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace kontor {

class ColumnsPage;
class FilePage;
class ImportRun;
class MessageBar;
class ReviewPage;
class RunPage;
class StepHeader;

/// From a file to records: choose it, say what the columns are, look at what would come of every row, carry it out.
/// Back never loses anything; closing with something chosen asks first, and closing while the import runs lets it run.
/// Open it with open().
class ImportWizard : public QDialog
{
    Q_OBJECT

public:
    enum Step { File, Columns, Review, Run };

    /// \a runOwner: what outlives the wizard, for the import that is carried out. \a connection: the one looked at.
    ImportWizard(Services &services, const QString &connection, QObject *runOwner, QWidget *parent);

    void addFiles(const QStringList &paths);
    FilePage &filePage() { return *m_file; }
    /// At the top, while it covers the window.
    void say(const Message &message);
    /// Passwords were handed over.
    void refresh();
    Step step() const;

    void reject() override;

Q_SIGNALS:
    /// Carried out from now on; belongs to the run owner.
    void begun(kontor::ImportRun *run);
    void reportsRequested(const QString &plan);
    void historyRequested(const QString &plan);
    void undoRequested(const QString &plan);
    void passwordsRequested(const QString &plan);

private:
    void build();
    void connectPages();
    void goTo(Step step);
    void next();
    void back();
    void showState();
    void carryOut();
    void importFailedRows();
    QString title() const;

    Services &m_services;
    const QString m_connection;
    QObject *m_runOwner;
    StepHeader *m_header;
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    FilePage *m_file;
    ColumnsPage *m_columns;
    ReviewPage *m_review;
    RunPage *m_run;
    QPointer<ImportRun> m_running;
    bool m_goesToReview = false; ///< as soon as the rows with errors are read again
    QLabel *m_missing;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_close;
};

} // namespace kontor
