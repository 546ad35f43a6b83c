// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/historypage.h"

#include "models/changes/changeservice.h"
#include "models/imports/importservice.h"
#include "views/historymodel.h"
#include "views/plaintext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
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
    HistoryModel *model = nullptr;
    QLineEdit *search = nullptr;
    QPushButton *allPlans = nullptr;
    QLabel *empty = nullptr;
    QTableView *table = nullptr;
    QPlainTextEdit *detail = nullptr;
    QPushButton *undo = nullptr;
    QPushButton *undoPlan = nullptr;
    QPushButton *retry = nullptr;
    QPushButton *reports = nullptr;
    QPushButton *happened = nullptr;
    QPushButton *notHappened = nullptr;
    QTimer delay;       ///< after typing
    QTimer moved;       ///< after changes have moved
    bool stale = false; ///< changes have moved since the last reading
    QString plan;
    ImportService *imports = nullptr;
    QString asked; ///< the plan that was looked at last, and whether it is an import
    bool askedIsImport = false;

    std::optional<ChangeRow> chosen() const
    {
        const QModelIndex current = table->currentIndex();
        return current.isValid() ? std::optional(model->rowAt(current.row())) : std::nullopt;
    }
};

HistoryPage::HistoryPage(Services &services, QWidget *parent) : QWidget(parent), d(std::make_unique<Private>())
{
    using namespace std::chrono_literals;
    setObjectName(QStringLiteral("historyPage"));
    d->imports = &services.imports;
    d->model = new HistoryModel(services.changes, services.connections, this);
    auto *column = new QVBoxLayout(this);
    auto *top = new QHBoxLayout;
    d->search = new QLineEdit(this);
    d->search->setObjectName(QStringLiteral("historySearch"));
    d->search->setAccessibleName(tr("Search the history"));
    d->search->setPlaceholderText(tr("Search by name, number or text"));
    d->search->setClearButtonEnabled(true);
    d->allPlans = new QPushButton(tr("Show everything"), this);
    d->allPlans->setObjectName(QStringLiteral("allPlansButton"));
    d->allPlans->hide();
    top->addWidget(d->search, 1);
    top->addWidget(d->allPlans);
    column->addLayout(top);
    d->empty = plainLabel({}, this);
    d->empty->setObjectName(QStringLiteral("historyEmpty"));
    column->addWidget(d->empty);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    d->table = new QTableView(splitter);
    d->table->setObjectName(QStringLiteral("historyTable"));
    d->table->setAccessibleName(tr("Changes"));
    d->table->setModel(d->model);
    d->table->setSelectionBehavior(QAbstractItemView::SelectRows);
    d->table->setSelectionMode(QAbstractItemView::SingleSelection);
    d->table->setAlternatingRowColors(true);
    d->table->setShowGrid(false);
    d->table->setTabKeyNavigation(false);
    d->table->verticalHeader()->hide();
    d->table->horizontalHeader()->setStretchLastSection(true);
    d->table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    d->table->setColumnWidth(HistoryModel::When, 140);
    d->table->setColumnWidth(HistoryModel::What, 250);
    d->table->setColumnWidth(HistoryModel::Name, 220);
    d->table->setColumnWidth(HistoryModel::Where, 160);
    d->table->setColumnWidth(HistoryModel::Outcome, 100);
    d->detail = new QPlainTextEdit(splitter);
    d->detail->setObjectName(QStringLiteral("historyDetail"));
    d->detail->setAccessibleName(tr("The chosen change"));
    d->detail->setReadOnly(true);
    d->detail->setTabChangesFocus(true);
    d->detail->setPlaceholderText(tr("Choose a change to see it before and after."));
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    column->addWidget(splitter, 1);
    auto *bottom = new QHBoxLayout;
    buildButtons(services, bottom);
    column->addLayout(bottom);

    // What is typed should not search at every key.
    d->delay.setSingleShot(true);
    d->delay.setInterval(150ms);
    connect(&d->delay, &QTimer::timeout, this, &HistoryPage::refresh);
    connect(d->search, &QLineEdit::textChanged, &d->delay, qOverload<>(&QTimer::start));
    d->moved.setSingleShot(true);
    d->moved.setInterval(500ms);
    connect(&d->moved, &QTimer::timeout, this, &HistoryPage::refresh);
    // A large plan moves all the time: it is followed, but not read again for every change.
    connect(&services.changes, &ChangeService::changeMoved, this, [this] {
        d->stale = true;
        if (isVisible() && !d->moved.isActive()) d->moved.start();
    });
    connect(d->allPlans, &QPushButton::clicked, this, [this] { showPlan({}); });
    connect(d->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, &services](const QModelIndex &now) {
                d->detail->setPlainText(
                    now.isValid() ? changeDetailText(services.connections, d->model->rowAt(now.row())) : QString());
                showButtons();
            });
    refresh();
}

HistoryPage::~HistoryPage() = default;

void HistoryPage::buildButtons(Services &services, QHBoxLayout *layout)
{
    const auto button = [&](const char *name, const QString &text, auto &&clicked) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        made->hide();
        layout->addWidget(made);
        connect(made, &QPushButton::clicked, this, [this, clicked] {
            if (const auto row = d->chosen()) clicked(*row);
        });
        made->setEnabled(services.mayWrite);
        return made;
    };
    d->undo = button("undoButton", tr("Undo this change"),
                     [this](const ChangeRow &row) { Q_EMIT undoRequested(row.plan, row.seq); });
    d->undoPlan = button("undoPlanButton", tr("Undo the whole plan"),
                         [this](const ChangeRow &row) { Q_EMIT undoRequested(row.plan, std::nullopt); });
    d->retry = button("retryButton", tr("Try what failed once more"),
                      [this](const ChangeRow &row) { Q_EMIT retryRequested(row.plan); });
    d->reports =
        button("reportsButton", tr("Reports ..."), [this](const ChangeRow &row) { Q_EMIT reportsRequested(row.plan); });
    // They change nothing.
    d->reports->setEnabled(true);
    d->happened = button("happenedButton", tr("It happened"),
                         [this](const ChangeRow &row) { Q_EMIT settledByHand(row.plan, row.seq, true); });
    d->happened->setToolTip(tr("Look at the record in the vendor's panel first"));
    d->notHappened = button("notHappenedButton", tr("It did not happen"),
                            [this](const ChangeRow &row) { Q_EMIT settledByHand(row.plan, row.seq, false); });
    d->notHappened->setToolTip(d->happened->toolTip());
    layout->addStretch(1);
}

void HistoryPage::showButtons()
{
    const auto row = d->chosen();
    const ChangeState state = row ? row->state : ChangeState::Planned;
    d->undo->setVisible(state == ChangeState::Done);
    d->undoPlan->setVisible(state == ChangeState::Done);
    d->retry->setVisible(state == ChangeState::Rejected || state == ChangeState::Cancelled ||
                         state == ChangeState::NotRun);
    d->reports->setVisible(row && isImport(row->plan));
    d->happened->setVisible(state == ChangeState::Review);
    d->notHappened->setVisible(state == ChangeState::Review);
}

bool HistoryPage::isImport(const QString &plan)
{
    if (std::exchange(d->asked, plan) != plan) d->askedIsImport = d->imports->isImport(plan);
    return d->askedIsImport;
}

void HistoryPage::showPlan(const QString &plan)
{
    d->plan = plan;
    d->allPlans->setVisible(!plan.isEmpty());
    refresh();
}

HistoryPage::Place HistoryPage::place() const
{
    const std::optional<ChangeRow> chosen = d->chosen();
    return {.plan = d->plan,
            .search = d->search->text(),
            .chosenPlan = chosen ? chosen->plan : QString(),
            .chosenSeq = chosen ? chosen->seq : 0};
}

void HistoryPage::restorePlace(const Place &place)
{
    d->search->setText(place.search);
    showPlan(place.plan);
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
    d->model->setQuery({.plan = d->plan, .text = d->search->text().trimmed()});
    const int rows = d->model->rowCount();
    if (chosen) choose(chosen->plan, chosen->seq);
    if (!d->table->currentIndex().isValid()) d->detail->clear();
    showButtons();
    QString why = d->model->problem();
    if (why.isEmpty() && rows == 0)
        why = d->search->text().isEmpty() && d->plan.isEmpty()
                  ? tr("Nothing has been changed yet. Every change made with Kontor will be listed here, with before "
                       "and after.")
                  : tr("No change fits. Search for something else.");
    d->empty->setText(visibleLines(why));
    d->empty->setVisible(!why.isEmpty());
}

} // namespace kontor
