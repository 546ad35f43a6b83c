// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importwizard/runpage.h"

#include "models/tables/recordcolumns.h"
#include "views/historymodel.h"
#include "views/importwizard/importrun.h"
#include "views/importwizard/importtexts.h"
#include "views/plaintext.h"
#include "views/plandialog.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace kontor {

namespace {

using Mode = PlanProgress::Mode;

int overOf(const PlanProgress &progress)
{
    return progress.done + progress.failed + progress.review + progress.cancelled;
}

} // namespace

RunPage::RunPage(Services &services, QWidget *parent)
    : ImportPage(parent),
      m_services(services),
      m_title(plainLabel({}, this)),
      m_progress(new QProgressBar(this)),
      m_time(plainLabel({}, this)),
      m_why(plainLabel({}, this)),
      m_done(new QLabel(this)),
      m_failed(new QLabel(this)),
      m_review(new QLabel(this)),
      m_left(new QLabel(this)),
      m_leftTitle(new QLabel(this)),
      m_problems(new QTableWidget(0, 3, this)),
      m_pause(addButton(tr("&Pause"), "pauseButton")),
      m_resume(addButton(tr("&Go on with all the rest"), "resumeButton")),
      m_resumeNext(addButton(tr("Go on with the &next"), "resumeNextButton")),
      m_nextCount(new QSpinBox(this)),
      m_stop(addButton(tr("&Stop"), "stopButton")),
      m_reports(addButton(tr("Save &reports ..."), "reportsButton")),
      m_history(addButton(tr("Show in &history"), "historyButton")),
      m_undo(addButton(tr("&Undo this import"), "undoButton")),
      m_again(addButton(tr("Import the rows with &errors again"), "againButton")),
      m_passwords(addButton(tr("Hand &passwords over ..."), "passwordsButton"))
{
    using namespace std::chrono_literals;
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    const auto soon = [this] {
        if (m_run && !m_soon.isActive()) m_soon.start();
    };
    connect(&m_soon, &QTimer::timeout, this, &RunPage::update);
    connect(&services.changes, &ChangeService::planWritten, this, soon);
    connect(&services.changes, &ChangeService::changeMoved, this, soon);
    connect(&services.changes, &ChangeService::planPaused, this, soon);
    connect(m_pause, &QPushButton::clicked, this, [this] { m_services.changes.pause(m_run->plan()); });
    connect(m_resume, &QPushButton::clicked, this, [this] { m_services.changes.resume(m_run->plan()); });
    connect(m_resumeNext, &QPushButton::clicked, this,
            [this] { m_services.changes.resume(m_run->plan(), m_nextCount->value()); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_services.changes.cancel(m_run->plan()); });
    connect(m_reports, &QPushButton::clicked, this, [this] { Q_EMIT reportsRequested(m_run->plan()); });
    connect(m_history, &QPushButton::clicked, this, [this] { Q_EMIT historyRequested(m_run->plan()); });
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoRequested(m_run->plan()); });
    connect(m_again, &QPushButton::clicked, this, &RunPage::againRequested);
    connect(m_passwords, &QPushButton::clicked, this, [this] { Q_EMIT passwordsRequested(m_run->plan()); });
}

QPushButton *RunPage::addButton(const QString &text, const char *name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

void RunPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_title->setObjectName(QStringLiteral("runTitle"));
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_title->setFont(large);
    m_progress->setObjectName(QStringLiteral("runProgress"));
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_time->setObjectName(QStringLiteral("runTime"));
    makeExplanation(m_time);
    m_why->setObjectName(QStringLiteral("runWhy"));
    column->addWidget(m_title);
    column->addWidget(m_progress);
    column->addWidget(m_time);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24); // long words must not look like one sentence
    buildNumbers(grid);
    column->addSpacing(8);
    column->addLayout(grid);
    column->addSpacing(8);
    column->addWidget(m_why);
    auto *running = new QHBoxLayout;
    constexpr int mostNext = 10'000;
    constexpr int usualNext = 50;
    m_nextCount->setObjectName(QStringLiteral("nextCount"));
    m_nextCount->setAccessibleName(tr("So many changes before the next pause"));
    m_nextCount->setRange(1, mostNext);
    m_nextCount->setValue(usualNext);
    for (QWidget *one : std::initializer_list<QWidget *>{m_pause, m_resume, m_resumeNext, m_nextCount, m_stop})
        running->addWidget(one);
    running->addStretch(1);
    column->addLayout(running);
    auto *over = new QHBoxLayout;
    for (QPushButton *button : {m_passwords, m_reports, m_again, m_history, m_undo})
        over->addWidget(button);
    over->addStretch(1);
    column->addLayout(over);
    buildProblems();
    column->addWidget(m_problems, 10);
    column->addStretch(1);
    m_stop->setToolTip(tr("Give up what has not begun; what was done stays done"));
    m_pause->setToolTip(tr("Begin nothing more for now; what is on its way still ends"));
}

void RunPage::buildProblems()
{
    m_problems->setObjectName(QStringLiteral("runProblems"));
    m_problems->setAccessibleName(tr("What did not work"));
    m_problems->setHorizontalHeaderLabels({tr("Record"), tr("What came of it"), tr("Why")});
    m_problems->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_problems->horizontalHeader()->setHighlightSections(false);
    m_problems->horizontalHeader()->setStretchLastSection(true);
    m_problems->setColumnWidth(0, 260);
    m_problems->setColumnWidth(1, 120);
    m_problems->verticalHeader()->hide();
    m_problems->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_problems->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_problems->setTabKeyNavigation(false);
    m_problems->setAlternatingRowColors(true);
    m_problems->setShowGrid(false);
    m_problems->hide();
}

void RunPage::buildNumbers(QGridLayout *grid)
{
    int column = 0;
    const auto add = [&](QLabel *number, QLabel *title, const QString &text, const char *name) {
        QFont large = number->font();
        large.setPointSizeF(large.pointSizeF() * 1.8);
        number->setFont(large);
        number->setObjectName(QLatin1String(name));
        number->setTextFormat(Qt::PlainText);
        title->setText(text);
        title->setTextFormat(Qt::PlainText);
        makeExplanation(title);
        grid->addWidget(number, 0, column);
        grid->addWidget(title, 1, column);
        grid->setColumnMinimumWidth(column++, 130);
    };
    add(m_done, new QLabel(this), tr("done"), "doneCount");
    add(m_failed, new QLabel(this), tr("refused or with errors"), "failedCount");
    add(m_review, new QLabel(this), tr("to review"), "reviewCount");
    add(m_left, m_leftTitle, tr("left"), "leftCount");
    grid->setColumnStretch(column, 1);
}

void RunPage::watch(ImportRun *run)
{
    m_run = run;
    m_moving.invalidate();
    connect(run, &ImportRun::finished, this, &RunPage::update);
    m_title->setText(visibleText(run->title()));
    update();
}

bool RunPage::isOver() const
{
    return !m_run || m_run->isOver();
}

void RunPage::update()
{
    if (!m_run) return;
    const bool isOver = m_run->isOver();
    const bool isReported = isOver && m_run->report();
    for (QWidget *one : std::initializer_list<QWidget *>{m_pause, m_resume, m_resumeNext, m_nextCount, m_stop})
        one->setVisible(false);
    for (QPushButton *button : {m_reports, m_history, m_undo})
        button->setVisible(isReported);
    m_again->hide();
    m_passwords->hide();
    if (isOver)
        showEnd();
    else if (const auto progress = m_services.changes.progress(m_run->plan()))
        showProgress(*progress);
    Q_EMIT changed();
}

void RunPage::showNumbers(int done, int failed, int review, int left)
{
    const QLocale locale;
    m_done->setText(locale.toString(done));
    m_failed->setText(locale.toString(failed));
    m_review->setText(locale.toString(review));
    m_left->setText(locale.toString(left));
}

void RunPage::showProgress(const PlanProgress &progress)
{
    const int left = progress.open + progress.inFlight;
    showNumbers(progress.done, progress.failed, progress.review, left);
    m_leftTitle->setText(tr("left"));
    m_progress->setRange(0, progress.total);
    m_progress->setValue(progress.total - left);
    if (progress.mode == Mode::Writing) return showWriting(progress);
    const bool waits = progress.mode != Mode::Running;
    m_pause->setVisible(!waits && progress.open > 0);
    m_resume->setVisible(waits && progress.open > 0);
    // The last one needs no pause after it.
    m_resumeNext->setVisible(waits && progress.open > 1);
    m_nextCount->setVisible(waits && progress.open > 1);
    m_stop->setVisible(progress.open > 0);
    QString why;
    if (progress.mode == Mode::Pausing) why = tr("Pausing: %n still on the way.", nullptr, progress.inFlight);
    if (progress.mode == Mode::Paused)
        why = progress.pauseReason.isEmpty() ? tr("Paused. Nothing is sent until you go on.")
                                             : tr("Paused. %1").arg(visibleText(progress.pauseReason));
    m_why->setText(why.isEmpty() ? tr("You may close this window: the import goes on, and is shown below the table and "
                                      "in the history.")
                                 : QStringLiteral("⚠ ") + why);
    showTime(progress);
}

/// Very many changes take a while to be kept; closing the page takes nothing back, stopping does.
void RunPage::showWriting(const PlanProgress &progress)
{
    m_progress->setRange(0, progress.toWrite);
    m_progress->setValue(progress.written);
    m_stop->show();
    m_time->setText({});
    m_why->setText(tr("Kept here first, so that nothing is lost whatever happens: then the sending begins."));
}

/// By what was measured since it last went on, but never faster than the vendor allows.
void RunPage::showTime(const PlanProgress &progress)
{
    constexpr qint64 soonestMs = 3'000;
    const int over = overOf(progress);
    const int left = progress.open + progress.inFlight;
    if (progress.mode != Mode::Running) {
        m_moving.invalidate();
        return m_time->setText({});
    }
    if (!m_moving.isValid()) {
        m_moving.start();
        m_movedFrom = over;
    }
    const double allowed = double(m_run->estimated().count()) * left / std::max(1, progress.total);
    const int moved = over - m_movedFrom;
    if (m_moving.elapsed() < soonestMs || moved < 3) {
        const auto least = std::chrono::seconds(qint64(allowed));
        return m_time->setText(least.count() < 60
                                   ? QString()
                                   : tr("At least %1 left by the vendor's rate limit.").arg(durationText(least)));
    }
    const double perSecond = moved * 1000.0 / double(m_moving.elapsed());
    const auto seconds = std::chrono::seconds(qint64(std::max(allowed, left / perSecond)));
    m_time->setText(
        tr("%1 changes a minute, %2 left.").arg(QLocale().toString(int(perSecond * 60)), durationText(seconds)));
}

void RunPage::showEnd()
{
    m_progress->setRange(0, 1);
    m_progress->setValue(1);
    m_time->setText({});
    if (!m_run->report()) {
        showNumbers(0, 0, 0, 0);
        m_why->setText(QStringLiteral("⚠ ") + tr("Nothing was sent. %1").arg(visibleLines(m_run->error()->message)));
        return;
    }
    const ImportTally &tally = m_run->tally();
    showNumbers(tally.success, tally.error, tally.review, tally.skipped);
    m_leftTitle->setText(tr("skipped or not begun"));
    m_again->setVisible(tally.error > 0 && m_services.mayWrite);
    m_undo->setVisible(tally.success > 0 && m_services.mayWrite);
    const int passwords = m_services.imports.passwordsWaiting().value(m_run->plan());
    m_passwords->setVisible(passwords > 0 && m_services.mayWrite);
    QStringList sentences{tr("The import is over: %n row(s) of the file.", nullptr, tally.rows())};
    if (tally.review > 0)
        sentences += tr("What is to review is not certain: look at the vendor's panel and settle it in the history.");
    if (passwords > 0)
        sentences +=
            tr("%n password(s) were made; they stay sealed here until you have handed them over.", nullptr, passwords);
    m_why->setText(sentences.join(u' '));
    showProblems();
}

/// What the review left out, in the order of the file, and what the vendor did not do.
void RunPage::showProblems()
{
    constexpr int most = 500; // more nobody reads; the reports have all of them
    m_problems->setRowCount(0);
    for (const ImportRun::LeftOut &row : m_run->leftOut(most))
        addProblem({tr("Line %1").arg(row.line), verdictLabel(row.verdict), visibleLines(row.why)});
    for (const ChangeRow &change : m_run->report()->rows) {
        if (m_problems->rowCount() >= most) break;
        if (!change.errorText.isEmpty())
            addProblem(
                {domainWithAscii(change.objectName), changeStateText(change.state), visibleText(change.errorText)});
    }
    m_problems->setVisible(m_problems->rowCount() > 0);
}

void RunPage::addProblem(const QStringList &texts)
{
    const int row = m_problems->rowCount();
    m_problems->setRowCount(row + 1);
    for (int column = 0; column < texts.size(); ++column) {
        auto *item = new QTableWidgetItem(texts[column]);
        item->setToolTip(toolTipText(texts[column]));
        m_problems->setItem(row, column, item);
    }
}

void RunPage::takeFocus()
{
    for (QPushButton *button : {m_pause, m_resume, m_passwords, m_reports})
        if (button->isVisible()) return button->setFocus();
}

} // namespace kontor
