// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/importwizard/importpage.h"
#include "views/services.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace kontor {

class ImportRun;
struct PlanProgress;

/// Last page: how far the import is and what came of it. It only watches: the import goes on when the page is gone.
class RunPage : public ImportPage
{
    Q_OBJECT

public:
    RunPage(Services &services, QWidget *parent);

    void watch(ImportRun *run);
    /// Passwords may have been handed over.
    void refresh() { update(); }
    bool isOver() const;

    QString missing() const override { return {}; }
    void takeFocus() override;

Q_SIGNALS:
    void reportsRequested(const QString &plan);
    void historyRequested(const QString &plan);
    void undoRequested(const QString &plan);
    void passwordsRequested(const QString &plan);
    /// The rows with errors once more.
    void againRequested();

private:
    void build();
    void buildProblems();
    void buildNumbers(QGridLayout *grid);
    QPushButton *addButton(const QString &text, const char *name);
    void update();
    void showProgress(const PlanProgress &progress);
    void showWriting(const PlanProgress &progress);
    void showEnd();
    void showProblems();
    void addProblem(const QStringList &texts);
    void showNumbers(int done, int failed, int review, int left);
    void showTime(const PlanProgress &progress);

    Services &m_services;
    QPointer<ImportRun> m_run;
    QTimer m_soon;          ///< many steps are one look
    QElapsedTimer m_moving; ///< since it goes on without a pause
    int m_movedFrom = 0;    ///< how many were over then
    QLabel *m_title;
    QProgressBar *m_progress;
    QLabel *m_time;
    QLabel *m_why;
    QLabel *m_done;
    QLabel *m_failed;
    QLabel *m_review;
    QLabel *m_left;
    QLabel *m_leftTitle;
    QTableWidget *m_problems; ///< what did not work, and why
    QPushButton *m_pause;
    QPushButton *m_resume;
    QPushButton *m_resumeNext;
    QSpinBox *m_nextCount;
    QPushButton *m_stop;
    QPushButton *m_reports;
    QPushButton *m_history;
    QPushButton *m_undo;
    QPushButton *m_again;
    QPushButton *m_passwords;
};

} // namespace kontor
