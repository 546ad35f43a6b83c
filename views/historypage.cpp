// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/historypage.h"

#include "models/changes/changeservice.h"
#include "models/changes/protection.h"
#include "models/imports/importservice.h"
#include "models/signon/signonservice.h"
#include "views/changeoutcome.h"
#include "views/historymodel.h"
#include "views/pageparts.h"
#include "views/plaintext.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace kontor {

class HistoryPage::Private
{
public:
    explicit Private(Services &given) : services(given) {}

    std::optional<ChangeRow> chosen() const
    {
        const QModelIndex current = table->currentIndex();
        return current.isValid() ? std::optional(model->rowAt(current.row())) : std::nullopt;
    }
    /// What the buttons of a plan are about: the chosen row's, or the one that is shown alone.
    QString planAtHand() const
    {
        const auto row = chosen();
        return row ? row->plan : plan;
    }
    HistoryQuery query() const
    {
        HistoryQuery query = filters->query();
        query.plan = plan;
        return query;
    }

    Services &services;
    HistoryModel *model = nullptr;
    HistoryFilters *filters = nullptr;
    QPushButton *allPlans = nullptr;
    QPushButton *exporting = nullptr;
    QLabel *summary = nullptr;
    QLabel *empty = nullptr;
    QTableView *table = nullptr;
    QPlainTextEdit *detail = nullptr;
    QPushButton *undo = nullptr;
    QPushButton *undoPlan = nullptr;
    QPushButton *retry = nullptr;
    QPushButton *planOnly = nullptr;
    QPushButton *reports = nullptr;
    QPushButton *panel = nullptr;
    QPushButton *happened = nullptr;
    QPushButton *notHappened = nullptr;
    QTimer moved;       ///< after changes have moved
    bool stale = false; ///< changes have moved since the last reading
    QString plan;
    bool hasFailures = false; ///< of the plan that is shown alone
    QString asked;            ///< the plan that was looked at last, and whether it is an import
    bool askedIsImport = false;
};

HistoryPage::HistoryPage(Services &services, QWidget *parent) : QWidget(parent), d(std::make_unique<Private>(services))
{
    using namespace std::chrono_literals;
    setObjectName(QStringLiteral("historyPage"));
    d->model = new HistoryModel(services.changes, services.connections, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(buildTop());
    d->summary = plainLabel({}, this);
    d->summary->setObjectName(QStringLiteral("historySummary"));
    d->summary->hide();
    column->addWidget(d->summary);
    d->empty = plainLabel({}, this);
    d->empty->setObjectName(QStringLiteral("historyEmpty"));
    column->addWidget(d->empty);
    column->addWidget(buildTable(), 1);
    auto *bottom = new QHBoxLayout;
    buildButtons(services, bottom);
    buildReviewButtons(services, bottom);
    bottom->addStretch(1);
    column->addLayout(bottom);

    connect(d->filters, &HistoryFilters::changed, this, &HistoryPage::refresh);
    d->moved.setSingleShot(true);
    d->moved.setInterval(500ms);
    connect(&d->moved, &QTimer::timeout, this, &HistoryPage::refresh);
    // A large plan moves all the time: it is followed, but not read again for every change.
    connect(&services.changes, &ChangeService::changeMoved, this, [this] {
        d->stale = true;
        if (isVisible() && !d->moved.isActive()) d->moved.start();
    });
    connect(d->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showDetail();
        showButtons();
    });
    refresh();
}

HistoryPage::~HistoryPage() = default;

QWidget *HistoryPage::buildTop()
{
    d->filters = new HistoryFilters(d->services, this);
    d->exporting = new QPushButton(tr("Export ..."), this);
    d->exporting->setObjectName(QStringLiteral("historyExportButton"));
    d->exporting->setToolTip(tr("What is listed here, as a table that only you can read"));
    d->allPlans = new QPushButton(tr("Show everything"), this);
    d->allPlans->setObjectName(QStringLiteral("allPlansButton"));
    d->allPlans->hide();
    d->filters->addBesideSearch(d->allPlans);
    d->filters->addBesideSearch(d->exporting);
    connect(d->exporting, &QPushButton::clicked, this, &HistoryPage::choosePlace);
    connect(d->allPlans, &QPushButton::clicked, this, [this] {
        d->plan.clear();
        d->filters->reset();
    });
    return d->filters;
}

QWidget *HistoryPage::buildTable()
{
    const ListWithDetail parts = listWithDetail(d->model, QStringLiteral("history"), this);
    d->table = parts.table;
    d->table->setAccessibleName(tr("Changes"));
    d->table->setSelectionMode(QAbstractItemView::SingleSelection);
    d->table->setColumnWidth(HistoryModel::When, 140);
    d->table->setColumnWidth(HistoryModel::Who, 70);
    d->table->setColumnWidth(HistoryModel::What, 180);
    d->table->setColumnWidth(HistoryModel::Name, 170);
    d->table->setColumnWidth(HistoryModel::Outcome, 100);
    d->table->setColumnWidth(HistoryModel::Where, 130);
    d->detail = parts.detail;
    d->detail->setAccessibleName(tr("The chosen change"));
    d->detail->setPlaceholderText(tr("Choose a change to see it before and after."));
    return parts.splitter;
}

void HistoryPage::buildButtons(Services &services, QHBoxLayout *layout)
{
    const auto button = [&](const char *name, const QString &text) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        made->setEnabled(services.mayWrite);
        made->hide();
        layout->addWidget(made);
        return made;
    };
    d->undo = button("undoButton", tr("Undo this change"));
    connect(d->undo, &QPushButton::clicked, this, [this] {
        if (const auto row = d->chosen()) Q_EMIT undoRequested(row->plan, row->seq);
    });
    d->undoPlan = button("undoPlanButton", tr("Undo the whole plan"));
    connect(d->undoPlan, &QPushButton::clicked, this, [this] {
        if (const auto row = d->chosen()) Q_EMIT undoRequested(row->plan, std::nullopt);
    });
    d->retry = button("retryButton", tr("Try what failed once more"));
    d->retry->setToolTip(
        tr("Everything of the plan that was refused, cancelled or not begun; what is done stays done"));
    connect(d->retry, &QPushButton::clicked, this, [this] { Q_EMIT retryRequested(d->planAtHand()); });
    d->planOnly = button("planOnlyButton", tr("Only this plan"));
    connect(d->planOnly, &QPushButton::clicked, this, [this] { showPlan(d->planAtHand()); });
    d->reports = button("reportsButton", tr("Reports ..."));
    connect(d->reports, &QPushButton::clicked, this, [this] { Q_EMIT reportsRequested(d->planAtHand()); });
    // They change nothing.
    d->planOnly->setEnabled(true);
    d->reports->setEnabled(true);
}

/// What settles a change nobody may guess about.
void HistoryPage::buildReviewButtons(Services &services, QHBoxLayout *layout)
{
    d->panel = new QPushButton(tr("Open panel"), this);
    d->panel->setObjectName(QStringLiteral("panelButton"));
    connect(d->panel, &QPushButton::clicked, this, [this] {
        if (const auto row = d->chosen()) Q_EMIT panelRequested(row->connection);
    });
    const auto settles = [&](const char *name, const QString &text, bool happened) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        made->setEnabled(services.mayWrite);
        made->setToolTip(tr("Look at the record in the vendor's panel first"));
        connect(made, &QPushButton::clicked, this, [this, happened] {
            if (const auto row = d->chosen()) Q_EMIT settledByHand(row->plan, row->seq, happened);
        });
        return made;
    };
    d->happened = settles("happenedButton", tr("It happened"), true);
    d->notHappened = settles("notHappenedButton", tr("It did not happen"), false);
    for (QPushButton *button : {d->panel, d->happened, d->notHappened}) {
        button->hide();
        layout->addWidget(button);
    }
}

void HistoryPage::showButtons()
{
    const auto row = d->chosen();
    const ChangeState state = row ? row->state : ChangeState::Planned;
    const bool isUndoable = state == ChangeState::Done && !isProtection(row->mutation);
    d->undo->setVisible(isUndoable);
    d->undoPlan->setVisible(isUndoable);
    const bool isFailed =
        state == ChangeState::Rejected || state == ChangeState::Cancelled || state == ChangeState::NotRun;
    d->retry->setVisible(isFailed || d->hasFailures);
    d->planOnly->setVisible(row && d->plan.isEmpty());
    const QString plan = d->planAtHand();
    d->reports->setVisible(!plan.isEmpty() && isImport(plan));
    const bool isToReview = state == ChangeState::Review;
    d->panel->setVisible(isToReview && !panelAddress(d->services.connections, row->connection).isEmpty());
    d->happened->setVisible(isToReview);
    d->notHappened->setVisible(isToReview);
}

bool HistoryPage::isImport(const QString &plan)
{
    if (std::exchange(d->asked, plan) != plan) d->askedIsImport = d->services.imports.isImport(plan);
    return d->askedIsImport;
}

void HistoryPage::showDetail()
{
    const auto row = d->chosen();
    if (!row) return d->detail->clear();
    ChangeContext context;
    context.plan = d->services.changes.planRow(row->plan).value_or(std::nullopt);
    context.attempts = d->services.changes.attempts(row->plan, row->seq).value_or(std::vector<AttemptRow>());
    d->detail->setPlainText(changeDetailText(d->services.connections, *row, context));
}

/// What became of the plan that is shown alone: how many, and by reason.
void HistoryPage::showSummary()
{
    d->hasFailures = false;
    d->summary->setVisible(!d->plan.isEmpty());
    if (d->plan.isEmpty()) return;
    const auto report = d->services.changes.report(d->plan);
    if (!report) return d->summary->setText(visibleLines(report.error().message));
    d->hasFailures = report->failed() + report->cancelled() > 0;
    const auto plan = d->services.changes.planRow(d->plan).value_or(std::nullopt);
    QStringList lines{rollUpText(*report)};
    if (plan) lines.front().prepend(visibleLines(plan->title) + QLatin1String(": "));
    lines += reasonLines(*report);
    d->summary->setText(lines.join(u'\n'));
}

void HistoryPage::showPlan(const QString &plan)
{
    d->plan = plan;
    if (plan.isEmpty())
        refresh();
    else
        d->filters->reset();
}

void HistoryPage::showReview()
{
    d->plan.clear();
    d->filters->chooseReview();
}

HistoryPage::Place HistoryPage::place() const
{
    const std::optional<ChangeRow> chosen = d->chosen();
    return {.plan = d->plan,
            .filters = d->filters->choices(),
            .chosenPlan = chosen ? chosen->plan : QString(),
            .chosenSeq = chosen ? chosen->seq : 0};
}

void HistoryPage::restorePlace(const Place &place)
{
    d->plan = place.plan;
    d->filters->choose(place.filters);
    if (!place.chosenPlan.isEmpty()) choose(place.chosenPlan, place.chosenSeq);
}

void HistoryPage::choose(const QString &plan, int seq)
{
    for (int row = 0; row < d->model->rowCount(); ++row)
        if (d->model->rowAt(row).plan == plan && d->model->rowAt(row).seq == seq)
            return d->table->setCurrentIndex(d->model->index(row, 0));
}

/// Nobody looked while it was hidden, so nothing was read.
void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (d->stale) refresh();
}

void HistoryPage::refresh()
{
    d->stale = false;
    d->moved.stop();
    // Where the person was reading stays chosen.
    const std::optional<ChangeRow> chosen = d->chosen();
    d->filters->refreshChoices();
    d->model->setQuery(d->query());
    if (chosen) choose(chosen->plan, chosen->seq);
    showDetail();
    showSummary();
    showButtons();
    showEmptiness();
}

void HistoryPage::showEmptiness()
{
    const bool isEmpty = d->model->rowCount() == 0;
    const bool isNarrowed = !d->plan.isEmpty() || !d->filters->isEmpty();
    QString why = d->model->problem();
    if (why.isEmpty() && isEmpty)
        why = isNarrowed ? tr("No change fits. Search for something else.")
                         : tr("Nothing has been changed yet. Every change made with Kontor will be listed here, with "
                              "before and after.");
    d->empty->setText(visibleLines(why));
    d->empty->setVisible(!why.isEmpty());
    d->allPlans->setVisible(isNarrowed);
    d->exporting->setEnabled(!isEmpty);
}

void HistoryPage::choosePlace()
{
    auto *dialog = askForTableFile(tr("Export the history"), QStringLiteral("history.csv"), this);
    dialog->setObjectName(QStringLiteral("historyPlaceDialog"));
    connect(dialog, &QFileDialog::fileSelected, this, &HistoryPage::exportTo);
}

void HistoryPage::exportTo(const QString &path)
{
    d->exporting->setEnabled(false);
    // The dialog has asked whether to replace a file that is there.
    HistoryExport wanted{.path = path, .query = d->query(), .replaces = QFileInfo::exists(path)};
    wanted.format.byteOrderMark = true;
    JobOf<qint64> *job = d->services.imports.exportHistory(wanted, this);
    job->onFinished(this, [this, path](const Result<qint64> &written) {
        d->exporting->setEnabled(true);
        Q_EMIT messageRaised(
            tableSaved(written, path, [](int count) { return tr("%Ln change(s) exported to %1.", nullptr, count); }));
    });
    job->deleteWhenFinished();
}

} // namespace kontor
