// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importwizard/importwizard.h"

#include "views/discard.h"
#include "views/importwizard/columnspage.h"
#include "views/importwizard/filepage.h"
#include "views/importwizard/importrun.h"
#include "views/importwizard/importtexts.h"
#include "views/importwizard/reviewpage.h"
#include "views/importwizard/runpage.h"
#include "views/importwizard/stepheader.h"
#include "views/messagebar.h"
#include "views/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace kontor {

ImportWizard::ImportWizard(Services &services, const QString &connection, QObject *runOwner, QWidget *parent)
    : QDialog(parent),
      m_services(services),
      m_connection(connection),
      m_runOwner(runOwner),
      m_header(new StepHeader({tr("File"), tr("Columns"), tr("Review"), tr("Run")}, this)),
      m_messages(new MessageBar(this)),
      m_pages(new QStackedWidget(this)),
      m_file(new FilePage(this)),
      m_columns(new ColumnsPage(services, this)),
      m_review(new ReviewPage(services, this)),
      m_run(new RunPage(services, this)),
      m_missing(plainLabel({}, this)),
      m_back(new QPushButton(tr("&Back"), this)),
      m_next(new QPushButton(this)),
      m_close(new QPushButton(tr("Close"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("importWizard"));
    setWindowTitle(tr("Import"));
    build();
    connectPages();
    resize(1040, 680);
    goTo(File);
}

void ImportWizard::build()
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(m_header);
    column->addWidget(m_messages);
    for (ImportPage *page : {static_cast<ImportPage *>(m_file), static_cast<ImportPage *>(m_columns),
                             static_cast<ImportPage *>(m_review), static_cast<ImportPage *>(m_run)})
        m_pages->addWidget(page);
    column->addWidget(m_pages, 1);
    m_missing->setObjectName(QStringLiteral("missing"));
    m_back->setObjectName(QStringLiteral("backButton"));
    m_back->setAutoDefault(false);
    m_next->setObjectName(QStringLiteral("nextButton"));
    m_next->setDefault(true);
    m_close->setObjectName(QStringLiteral("closeButton"));
    m_close->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_missing, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addWidget(m_close);
    column->addLayout(row);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::back);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::next);
    connect(m_close, &QPushButton::clicked, this, &ImportWizard::reject);
}

void ImportWizard::connectPages()
{
    for (int place = 0; place < m_pages->count(); ++place)
        connect(static_cast<ImportPage *>(m_pages->widget(place)), &ImportPage::changed, this,
                &ImportWizard::showState);
    connect(m_file, &FilePage::tableChanged, this, [this] {
        if (!m_file->table() || !std::exchange(m_goesToReview, false)) return;
        next();
        if (m_columns->missing().isEmpty()) next();
    });
    connect(m_run, &RunPage::reportsRequested, this, &ImportWizard::reportsRequested);
    connect(m_run, &RunPage::againRequested, this, &ImportWizard::importFailedRows);
    connect(m_run, &RunPage::passwordsRequested, this, &ImportWizard::passwordsRequested);
    // Both are seen in the window below.
    connect(m_run, &RunPage::historyRequested, this, [this](const QString &plan) {
        Q_EMIT historyRequested(plan);
        reject();
    });
    connect(m_run, &RunPage::undoRequested, this, [this](const QString &plan) {
        Q_EMIT undoRequested(plan);
        reject();
    });
}

void ImportWizard::addFiles(const QStringList &paths)
{
    m_file->addFiles(paths);
}

void ImportWizard::say(const Message &message)
{
    m_messages->show(message);
}

void ImportWizard::refresh()
{
    m_run->refresh();
}

ImportWizard::Step ImportWizard::step() const
{
    return Step(m_pages->currentIndex());
}

void ImportWizard::goTo(Step step)
{
    m_pages->setCurrentIndex(step);
    m_header->setCurrent(step);
    showState();
    static_cast<ImportPage *>(m_pages->currentWidget())->takeFocus();
}

void ImportWizard::next()
{
    switch (step()) {
    case File:
        m_columns->setTable(m_file->table(), m_file->decimalMark(), m_connection);
        return goTo(Columns);
    case Columns:
        m_review->start(m_file->table(), m_columns->settings());
        return goTo(Review);
    case Review:
        return carryOut();
    case Run:
        return;
    }
}

void ImportWizard::back()
{
    if (step() == Run) m_review->start(m_file->table(), m_columns->settings());
    goTo(Step(step() - 1));
}

void ImportWizard::showState()
{
    const Step now = step();
    const QString missing = static_cast<const ImportPage *>(m_pages->currentWidget())->missing();
    // What was not even begun can be begun again.
    const bool didNotBegin = now == Run && m_running && m_running->error();
    m_missing->setText(visibleLines(missing));
    m_back->setVisible((now != File && now != Run) || didNotBegin);
    m_next->setVisible(now != Run);
    m_next->setText(now == Review ? tr("&Start") : tr("&Next"));
    m_next->setEnabled(missing.isEmpty());
}

QString ImportWizard::title() const
{
    return tr("Import: %1").arg(sourcesTitle(m_file->table()->sources()));
}

void ImportWizard::carryOut()
{
    const std::optional<int> first = m_review->first();
    m_running = new ImportRun(m_services, m_review->takeReview(), title(), first, m_runOwner);
    Q_EMIT begun(m_running);
    m_run->watch(m_running);
    goTo(Run);
}

/// Columns and passwords are known; what is left is to mend the rows.
void ImportWizard::importFailedRows()
{
    m_goesToReview = true;
    goTo(File);
    m_file->replaceBy(m_running->failedRows());
}

void ImportWizard::reject()
{
    const bool isRunning = step() == Run;
    if (isRunning || !m_file->hasSources()) return QDialog::reject();
    askToDiscard(this, [this] { QDialog::reject(); });
}

} // namespace kontor
