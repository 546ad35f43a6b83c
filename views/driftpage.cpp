// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/driftpage.h"

#include "models/imports/importservice.h"
#include "models/sync/syncservice.h"
#include "views/pageparts.h"
#include "views/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace kontor {

class DriftPage::Private
{
public:
    explicit Private(Services &given) : services(given) {}

    std::vector<int> chosenRows() const
    {
        std::vector<int> rows;
        for (const QModelIndex &index : table->selectionModel()->selectedRows())
            rows.push_back(index.row());
        return rows;
    }
    std::optional<Record> chosenRecord() const
    {
        const QModelIndex current = table->currentIndex();
        return current.isValid() ? services.cache.record(model->entryAt(current.row()).key) : std::nullopt;
    }

    Services &services;
    DriftModel *model = nullptr;
    QLineEdit *search = nullptr;
    QComboBox *connection = nullptr;
    QComboBox *what = nullptr;
    QCheckBox *unread = nullptr;
    QLabel *empty = nullptr;
    QTableView *table = nullptr;
    QPlainTextEdit *detail = nullptr;
    QPushButton *open = nullptr;
    QPushButton *read = nullptr;
    QPushButton *notRead = nullptr;
    QPushButton *allRead = nullptr;
    QPushButton *exporting = nullptr;
    QTimer typed;
    bool stale = false; ///< something was fetched since the last reading
};

DriftPage::DriftPage(Services &services, QWidget *parent) : QWidget(parent), d(std::make_unique<Private>(services))
{
    using namespace std::chrono_literals;
    setObjectName(QStringLiteral("driftPage"));
    d->model = new DriftModel(services, this);
    auto *column = new QVBoxLayout(this);
    column->addLayout(buildFilters());
    d->empty = plainLabel({}, this);
    d->empty->setObjectName(QStringLiteral("driftEmpty"));
    column->addWidget(d->empty);
    column->addWidget(buildTable(), 1);
    column->addLayout(buildButtons());
    d->typed.setSingleShot(true);
    d->typed.setInterval(150ms);
    connect(&d->typed, &QTimer::timeout, this, &DriftPage::applyFilter);
    connect(d->search, &QLineEdit::textChanged, &d->typed, qOverload<>(&QTimer::start));
    connect(d->connection, &QComboBox::currentIndexChanged, this, &DriftPage::applyFilter);
    connect(d->what, &QComboBox::currentIndexChanged, this, &DriftPage::applyFilter);
    connect(d->unread, &QCheckBox::toggled, this, &DriftPage::applyFilter);
    connect(d->table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DriftPage::showState);
    connect(d->table, &QTableView::activated, this, &DriftPage::openRecord);
    // Rows must not move while somebody reads, so that only a page that is opened anew reads anew.
    connect(&services.sync, &SyncService::finished, this, [this] {
        d->stale = true;
        if (isVisible() && d->model->rowCount() == 0) refresh();
    });
    refresh();
}

DriftPage::~DriftPage() = default;

QVBoxLayout *DriftPage::buildFilters()
{
    auto *column = new QVBoxLayout;
    auto *row = new QHBoxLayout;
    d->search = new QLineEdit(this);
    d->search->setObjectName(QStringLiteral("driftSearch"));
    d->search->setAccessibleName(tr("Search what changed at the vendors"));
    d->search->setPlaceholderText(tr("Search by name, number or value"));
    d->search->setClearButtonEnabled(true);
    d->connection = new QComboBox(this);
    d->connection->setObjectName(QStringLiteral("driftConnection"));
    d->connection->setAccessibleName(tr("Connection"));
    d->what = new QComboBox(this);
    d->what->setObjectName(QStringLiteral("driftWhat"));
    d->what->setAccessibleName(tr("What happened"));
    d->what->addItem(tr("Everything that happened"), QString());
    for (const char *what : {"added", "changed", "gone"})
        d->what->addItem(driftText(QLatin1String(what)), QLatin1String(what));
    d->unread = new QCheckBox(tr("Only what is &not read"), this);
    d->unread->setObjectName(QStringLiteral("driftUnread"));
    // In a row of its own, as in the history: beside the others long words would leave it no room.
    column->addWidget(d->search);
    row->addWidget(d->connection);
    row->addWidget(d->what);
    row->addWidget(d->unread);
    row->addStretch();
    column->addLayout(row);
    return column;
}

QWidget *DriftPage::buildTable()
{
    const ListWithDetail parts = listWithDetail(d->model, QStringLiteral("drift"), this);
    d->table = parts.table;
    d->table->setAccessibleName(tr("Changes at the vendors"));
    d->table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    d->table->setWordWrap(false);
    d->table->setColumnWidth(DriftModel::When, 150);
    d->table->setColumnWidth(DriftModel::What, 245);
    d->table->setColumnWidth(DriftModel::Name, 160);
    d->table->setColumnWidth(DriftModel::Changes, 260);
    d->detail = parts.detail;
    d->detail->setAccessibleName(tr("Before and after"));
    d->detail->setPlaceholderText(tr("Choose a line to see every field before and after."));
    return parts.splitter;
}

QHBoxLayout *DriftPage::buildButtons()
{
    auto *row = new QHBoxLayout;
    const auto button = [&](const char *name, const QString &text, auto slot) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    d->open = button("driftOpenButton", tr("&Open the record"), [this] { openRecord(); });
    d->read = button("driftReadButton", tr("&Mark as read"), [this] { mark(true); });
    d->notRead = button("driftUnreadButton", tr("Mark as not rea&d"), [this] { mark(false); });
    d->allRead = button("driftAllReadButton", tr("Mark &all that is listed as read"), [this] { markAll(); });
    row->addStretch(1);
    d->exporting = button("driftExportButton", tr("E&xport ..."), [this] { choosePlace(); });
    return row;
}

void DriftPage::applyFilter()
{
    d->typed.stop();
    d->model->setFilter(filter());
    showState();
}

DriftFilter DriftPage::filter() const
{
    return {.connection = d->connection->currentData().toString(),
            .what = d->what->currentData().toString(),
            .text = d->search->text().trimmed(),
            .unreadOnly = d->unread->isChecked()};
}

void DriftPage::restoreFilter(const DriftFilter &filter)
{
    d->connection->setCurrentIndex(std::max(0, d->connection->findData(filter.connection)));
    d->what->setCurrentIndex(std::max(0, d->what->findData(filter.what)));
    d->search->setText(filter.text);
    d->unread->setChecked(filter.unreadOnly);
    applyFilter();
}

void DriftPage::refresh()
{
    d->stale = false;
    const QSignalBlocker blocker(d->connection);
    const QVariant chosen = d->connection->currentData();
    d->connection->clear();
    d->connection->addItem(tr("All connections"), QString());
    for (const Connection &connection : d->services.connections.connections())
        d->connection->addItem(visibleLines(connection.label), connection.id);
    d->connection->setCurrentIndex(std::max(0, d->connection->findData(chosen)));
    d->model->refresh();
    applyFilter();
}

void DriftPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (d->stale) refresh();
}

void DriftPage::showState()
{
    const std::vector<int> rows = d->chosenRows();
    const auto isUnread = [this](int row) {
        return d->model->isUnread(row);
    };
    const bool mayMark = d->services.mayWrite && !rows.empty();
    d->read->setEnabled(mayMark && std::ranges::any_of(rows, isUnread));
    d->notRead->setEnabled(mayMark && !std::ranges::all_of(rows, isUnread));
    d->allRead->setEnabled(d->services.mayWrite && d->model->rowCount() > 0);
    d->exporting->setEnabled(d->model->rowCount() > 0);
    const QModelIndex current = d->table->currentIndex();
    const bool hasRecord = rows.size() == 1 && d->chosenRecord();
    d->open->setEnabled(hasRecord);
    d->open->setToolTip(hasRecord || rows.size() != 1 ? QString() : tr("The vendor has it no more."));
    d->detail->setPlainText(rows.size() == 1 && current.isValid() ? d->model->detail(d->model->entryAt(current.row()))
                                                                  : QString());
    QString why;
    if (d->model->totalCount() == 0)
        why = tr("Nothing has changed at the vendors without Kontor since it first fetched their records. What others "
                 "change there will be listed here, with before and after.");
    else if (d->model->rowCount() == 0)
        why = tr("Nothing fits. Search for something else.");
    d->empty->setText(why);
    d->empty->setVisible(!why.isEmpty());
}

void DriftPage::openRecord()
{
    const auto record = d->chosenRecord();
    if (!record) return;
    if (d->services.mayWrite) mark(true);
    Q_EMIT recordChosen(*record);
}

void DriftPage::mark(bool isRead)
{
    d->model->mark(d->chosenRows(), isRead);
    showState();
    Q_EMIT marked();
}

void DriftPage::markAll()
{
    std::vector<int> rows(std::size_t(d->model->rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    d->model->mark(rows, true);
    applyFilter();
    Q_EMIT marked();
}

void DriftPage::choosePlace()
{
    auto *dialog =
        askForTableFile(tr("Export what changed at the vendors"), QStringLiteral("changes-at-vendors.csv"), this);
    dialog->setObjectName(QStringLiteral("driftPlaceDialog"));
    connect(dialog, &QFileDialog::fileSelected, this, &DriftPage::exportTo);
}

void DriftPage::exportTo(const QString &path)
{
    d->exporting->setEnabled(false);
    // The dialog has asked whether to replace a file that is there.
    DriftExport wanted{.path = path, .entries = d->model->shown(), .replaces = QFileInfo::exists(path)};
    wanted.format.byteOrderMark = true;
    JobOf<qint64> *job = exportDrift(d->services.connections, std::move(wanted), this);
    job->onFinished(this, [this, path](const Result<qint64> &written) {
        d->exporting->setEnabled(d->model->rowCount() > 0);
        Q_EMIT messageRaised(
            tableSaved(written, path, [](int count) { return tr("%Ln line(s) exported to %1.", nullptr, count); }));
    });
    job->deleteWhenFinished();
}

} // namespace kontor
