// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/resourcepage.h"

#include "models/storage/viewstore.h"
#include "models/sync/syncservice.h"
#include "views/filterbar.h"
#include "views/icons.h"
#include "views/notelabel.h"
#include "views/plaintext.h"
#include "views/recorddelegate.h"
#include "views/sidebar.h"

#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kontor {

namespace {

constexpr int usualWidth = 130;
constexpr int nameWidth = 230;
constexpr int mostSelected = 10'000;

/// As kept: "name=230;status=hidden;...".
struct KeptColumns
{
    QStringList order{};
    QHash<QString, QByteArray> sizes{};
};

KeptColumns keptColumns(const QByteArray &setting)
{
    KeptColumns kept;
    for (const QByteArray &entry : setting.split(';')) {
        const qsizetype equals = entry.indexOf('=');
        if (equals < 1) continue;
        kept.order << QString::fromLatin1(entry.left(equals));
        kept.sizes.insert(kept.order.last(), entry.mid(equals + 1));
    }
    return kept;
}

/// \a order, and what only \a other has behind its neighbour there.
QStringList withMissing(QStringList order, const QStringList &other)
{
    qsizetype place = 0;
    for (const QString &key : other) {
        const qsizetype known = order.indexOf(key);
        if (known < 0) order.insert(place, key);
        place = (known < 0 ? place : known) + 1;
    }
    return order;
}

} // namespace

ResourcePage::ResourcePage(Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_model(services.connections, services.cache),
      m_filter(new FilterBar(m_model, this)),
      m_new(new QPushButton(this)),
      m_kept(new NoteLabel({}, this)),
      m_table(new QTableView(this)),
      m_empty(new QWidget(this)),
      m_emptyTitle(new QLabel(m_empty)),
      m_emptyText(new QLabel(m_empty)),
      m_emptyAction(new QPushButton(m_empty)),
      m_emptyImport(new QPushButton(tr("Import ..."), m_empty)),
      m_stack(new QStackedLayout)
{
    buildTable();
    for (QLabel *label : {m_emptyTitle, m_emptyText}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    QFont large = m_emptyTitle->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_emptyTitle->setFont(large);
    m_emptyTitle->setObjectName(QStringLiteral("emptyTitle"));
    m_emptyAction->setObjectName(QStringLiteral("emptyAction"));
    auto *emptyLayout = new QVBoxLayout(m_empty);
    emptyLayout->addStretch(2);
    emptyLayout->addWidget(m_emptyTitle);
    emptyLayout->addWidget(m_emptyText);
    emptyLayout->addSpacing(8);
    emptyLayout->addWidget(m_emptyAction, 0, Qt::AlignCenter);
    m_emptyImport->setObjectName(QStringLiteral("emptyImport"));
    emptyLayout->addWidget(m_emptyImport, 0, Qt::AlignCenter);
    connect(m_emptyImport, &QPushButton::clicked, this, &ResourcePage::importRequested);
    emptyLayout->addStretch(3);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_new->setObjectName(QStringLiteral("newButton"));
    m_new->setText(tr("New"));
    m_new->setIcon(icon(QStringLiteral("add")));
    m_new->setMenu(new QMenu(m_new));
    m_kept->setObjectName(QStringLiteral("keptNotice"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(m_new, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 0);
    layout->addLayout(top);
    layout->addWidget(m_kept);
    layout->addLayout(m_stack, 1);

    connect(&m_model, &RecordTableModel::countsChanged, this, &ResourcePage::showEmptiness);
    connect(&m_model, &RecordTableModel::busyChanged, this, &ResourcePage::showEmptiness);
    connect(&m_model, &RecordTableModel::busyChanged, this, [this] {
        // The rows come after the news that they are there.
        if (!m_model.isBusy() && !m_wanted.id.isEmpty())
            QMetaObject::invokeMethod(
                this, [this] { select(std::exchange(m_wanted, {})); }, Qt::QueuedConnection);
    });
    connect(&m_model, &RecordTableModel::columnsChanged, this, &ResourcePage::restoreColumns);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ResourcePage::remember);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ResourcePage::restore);
    connect(&m_services.sync, &SyncService::progressChanged, this, &ResourcePage::showEmptiness);
    connect(&m_services.connections, &ConnectionService::connectionsChanged, this, [this] {
        showOffers();
        showKeptNote();
    });
}

void ResourcePage::buildTable()
{
    m_table->setObjectName(QStringLiteral("recordTable"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new RecordDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicator(0, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    connect(header, &QWidget::customContextMenuRequested, this, &ResourcePage::showColumnMenu);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const auto record = m_model.recordAt(index.row())) Q_EMIT activated(*record);
    });
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { Q_EMIT menuRequested(m_table->viewport()->mapToGlobal(at)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_restoring) Q_EMIT currentChanged();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_restoring) return;
        m_place.reset(); // the person has chosen something else
        Q_EMIT selectionChanged();
    });
}

void ResourcePage::show(const TableScope &scope)
{
    // Not before the first page: the columns are not the person's yet.
    if (std::exchange(m_isShown, true)) keepColumns();
    m_current = {};
    m_wanted = {};
    m_place.reset();
    m_table->setAccessibleName(kindLabel(scope.kind));
    m_model.setScope(scope);
    showOffers();
    showKeptNote();
    m_table->scrollToTop();
    Q_EMIT currentChanged();
    Q_EMIT selectionChanged();
}

std::optional<Record> ResourcePage::currentRecord() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model.recordAt(index.row()) : std::nullopt;
}

std::vector<Record> ResourcePage::selectedRecords() const
{
    std::vector<Record> records;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        for (int row = range.top(); row <= range.bottom() && records.size() < mostSelected; ++row)
            if (auto record = m_model.recordAt(row)) records.push_back(std::move(*record));
    return records;
}

void ResourcePage::select(const RecordKey &key)
{
    const int row = m_model.rowOf(key);
    m_wanted = row < 0 && m_model.isBusy() ? key : RecordKey();
    if (row < 0) return;
    m_table->selectRow(row);
    m_table->scrollTo(m_model.index(row, 0));
}

ExportDialog::Offer ResourcePage::exportOffer() const
{
    ExportDialog::Offer offer{.name = kindName(m_model.scope().kind), .shown = m_model.rowNumbers()};
    std::vector<int> selected;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            selected.push_back(row);
    std::ranges::sort(selected);
    for (const int row : selected)
        if (row < int(offer.shown.size())) offer.selected.push_back(offer.shown[std::size_t(row)]);
    const QHeaderView *header = m_table->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical)) offer.visibleFields.append(m_model.columnKey(logical));
    }
    return offer;
}

void ResourcePage::keepColumns()
{
    if (!m_isShown) return;
    const QString setting = QStringLiteral("columns.") + kindName(m_model.scope().kind);
    const QHeaderView *header = m_table->horizontalHeader();
    QStringList order;
    QHash<QString, QByteArray> sizes;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        order << m_model.columnKey(logical);
        sizes.insert(order.last(), header->isSectionHidden(logical) ? QByteArray("hidden")
                                                                    : QByteArray::number(header->sectionSize(logical)));
    }
    // The columns of other vendors, which are not there now, keep their size and place.
    const KeptColumns before = keptColumns(m_services.settings.value(setting));
    order = withMissing(order, before.order);
    QByteArrayList columns;
    for (const QString &key : std::as_const(order))
        columns << key.toLatin1() + '=' + sizes.value(key, before.sizes.value(key));
    m_services.settings.setValue(setting, columns.join(';'));
}

void ResourcePage::restoreColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    const KeptColumns kept =
        keptColumns(m_services.settings.value(QStringLiteral("columns.") + kindName(m_model.scope().kind)));
    QStringList described;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QString key = m_model.columnKey(column);
        described << key;
        const bool isWide = column == 0 || key == QLatin1String("connection");
        const QByteArray size = kept.sizes.value(key);
        header->setSectionHidden(column, size.isEmpty() ? !m_model.isDefaultColumn(column) : size == "hidden");
        header->resizeSection(column, size.toInt() > 0 ? size.toInt() : isWide ? nameWidth : usualWidth);
    }
    int place = 0;
    for (const QString &key : withMissing(kept.order, described))
        if (const int column = m_model.columnOf(key); column >= 0)
            header->moveSection(header->visualIndex(column), place++);
}

void ResourcePage::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 1; column < m_model.columnCount(); ++column) {
        QString label = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction *action = menu->addAction(label.replace(u'&', QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, header, column](bool on) {
            header->setSectionHidden(column, !on);
            keepColumns();
        });
    }
    menu->popup(header->mapToGlobal(position));
}

void ResourcePage::remember()
{
    m_restoring = true;
    if (const auto record = currentRecord()) m_current = record->key();
}

void ResourcePage::restore()
{
    const int row = m_current.id.isEmpty() ? -1 : m_model.rowOf(m_current);
    if (row >= 0) m_table->selectRow(row);
    m_restoring = false;
    if (m_place) return findPlace();
    Q_EMIT selectionChanged();
    if (row < 0) Q_EMIT currentChanged();
}

ResourcePage::Place ResourcePage::place() const
{
    const QHeaderView *header = m_table->horizontalHeader();
    Place place{.scope = m_model.scope(),
                .filter = m_filter->text(),
                .sortedBy = m_model.columnKey(header->sortIndicatorSection()),
                .order = header->sortIndicatorOrder(),
                .scrolled = m_table->verticalScrollBar()->value()};
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        for (int row = range.top(); row <= range.bottom() && place.selected.size() < mostSelected; ++row)
            place.selected.push_back(m_model.keyAt(row));
    if (m_table->currentIndex().isValid()) place.current = m_model.keyAt(m_table->currentIndex().row());
    return place;
}

void ResourcePage::restorePlace(const Place &place)
{
    m_place = place;
    m_filter->setText(place.filter);
    if (const int column = m_model.columnOf(place.sortedBy); column >= 0) m_table->sortByColumn(column, place.order);
    findPlace();
}

/// The first rows are there at once and all of them a moment later, as another reset.
void ResourcePage::findPlace()
{
    if (!m_place) return;
    m_restoring = true;
    const Place &place = *m_place;
    QItemSelection selection;
    for (const RecordKey &key : place.selected)
        if (const int row = m_model.rowOf(key); row >= 0)
            selection.select(m_model.index(row, 0), m_model.index(row, 0));
    QItemSelectionModel *chosen = m_table->selectionModel();
    if (const int row = m_model.rowOf(place.current); row >= 0)
        chosen->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::NoUpdate);
    chosen->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->verticalScrollBar()->setValue(place.scrolled);
    m_restoring = false;
    Q_EMIT selectionChanged();
    Q_EMIT currentChanged();
}

/// Absent where the vendors in scope offer nothing new.
void ResourcePage::showOffers()
{
    const TableScope &scope = m_model.scope();
    const auto offers = newOffers(m_services.connections, {scope.kind}, scope.connections, m_services.mayWrite);
    fillNewMenu(*m_new->menu(), m_services.connections, offers,
                [this](const NewOffer &offer) { Q_EMIT newRequested(offer); });
    m_new->setVisible(!offers.empty());
}

bool ResourcePage::isKeptHere() const
{
    const TableScope &scope = m_model.scope();
    if (scope.connections.size() != 1) return false;
    const ProviderSpec *spec = m_services.connections.specOf(scope.connections.front());
    return spec && std::ranges::any_of(spec->resourcesOf(scope.kind), &ResourceSpec::keptHere);
}

void ResourcePage::showKeptNote()
{
    m_kept->setVisible(isKeptHere());
    if (!isKeptHere()) return;
    const TableScope &scope = m_model.scope();
    QStringList kept;
    bool all = true;
    for (const ResourceSpec *resource :
         m_services.connections.specOf(scope.connections.front())->resourcesOf(scope.kind)) {
        all = all && resource->keptHere;
        if (resource->keptHere) kept << translated(resource->plural);
    }
    const QString text = all ? tr("This list is kept on this computer: the vendor has none.")
                             : tr("%1: kept on this computer, because the vendor has no list of them.")
                                   .arg(kept.join(QLatin1String(", ")));
    m_kept->setNote(text);
}

/// Why there is nothing, and what helps.
void ResourcePage::showEmptiness()
{
    const bool empty = m_model.rowCount() == 0 && !m_model.isBusy();
    m_stack->setCurrentWidget(empty ? m_empty : static_cast<QWidget *>(m_table));
    if (!empty) return;
    m_emptyAction->disconnect(this);
    m_emptyAction->show();
    m_emptyImport->hide();
    bool fetching = false;
    for (const Connection &connection : m_services.connections.connections())
        fetching = fetching || m_services.sync.progress(connection.id).stage != SyncProgress::Stage::Idle;
    if (m_services.connections.connections().empty()) {
        m_emptyTitle->setText(tr("No connection yet"));
        m_emptyText->setText(tr("A connection is one login at one vendor."));
        m_emptyAction->setText(tr("Add a connection"));
        connect(m_emptyAction, &QPushButton::clicked, this, &ResourcePage::addConnection);
    } else if (m_model.totalCount() > 0) {
        m_emptyTitle->setText(tr("Nothing matches the filter"));
        m_emptyText->setText(tr("%n record(s) are hidden by it.", nullptr, int(m_model.totalCount())));
        m_emptyAction->setText(tr("Clear the filter"));
        connect(m_emptyAction, &QPushButton::clicked, this, [this] { m_filter->setText({}); });
    } else if (fetching) {
        m_emptyTitle->setText(tr("Asking the vendor ..."));
        m_emptyText->setText(tr("The first rows appear as soon as they arrive."));
        m_emptyAction->hide();
    } else if (isKeptHere()) {
        m_emptyTitle->setText(tr("Nothing here yet"));
        m_emptyText->setText(
            tr("The vendor has no list of these. What is made or added here is kept on this computer."));
        m_emptyAction->setText(tr("New"));
        m_emptyAction->setVisible(!m_new->isHidden());
        m_emptyImport->setVisible(!m_new->isHidden());
        connect(m_emptyAction, &QPushButton::clicked, this, [this] { m_new->showMenu(); });
    } else {
        m_emptyTitle->setText(tr("Nothing here"));
        m_emptyText->setText(tr("The vendor has told of none so far."));
        m_emptyAction->setText(tr("Ask again"));
        m_emptyImport->setVisible(!m_new->isHidden());
        connect(m_emptyAction, &QPushButton::clicked, this, &ResourcePage::refreshRequested);
    }
}

} // namespace kontor
