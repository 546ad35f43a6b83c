// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sidebar.h"

#include "models/changes/changeservice.h"
#include "models/connections/connectionservice.h"
#include "models/storage/driftmarks.h"
#include "models/storage/recordcache.h"
#include "models/sync/syncservice.h"
#include "models/tables/recordcolumns.h"
#include "views/icons.h"
#include "views/plaintext.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QTimer>

#include <utility>

namespace kontor {

namespace {

constexpr int whatRole = Qt::UserRole + 1; ///< kind name, page name, or "connection"
constexpr int connectionRole = Qt::UserRole + 2;

QString kindIcon(Kind kind)
{
    return kindName(kind);
}

QString stateText(const ConnectionStatus &status)
{
    using State = ConnectionStatus::State;
    switch (status.state) {
    case State::Idle:
        return Sidebar::tr("not used yet");
    case State::LoadingKeys:
        return Sidebar::tr("reading its key");
    case State::Ready:
        return Sidebar::tr("ready");
    case State::KeyMissing:
        return Sidebar::tr("key missing");
    case State::KeyRefused:
        return Sidebar::tr("key refused");
    case State::Throttled:
        return Sidebar::tr("waiting for the vendor");
    case State::Unreachable:
        return Sidebar::tr("unreachable");
    }
    return {};
}

bool needsHelp(const ConnectionStatus &status)
{
    using State = ConnectionStatus::State;
    return status.state == State::KeyMissing || status.state == State::KeyRefused || status.state == State::Unreachable;
}

/// The connection's colour, hollow while something is wrong: never by colour alone, the word stands beside it.
QIcon dot(const QString &colour, bool wrong)
{
    constexpr int size = 32;
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(colour), 4));
    painter.setBrush(wrong ? Qt::NoBrush : QBrush(QColor(colour)));
    painter.drawEllipse(QRect(8, 8, 16, 16));
    return pixmap;
}

} // namespace

QString kindLabel(Kind kind)
{
    switch (kind) {
    case Kind::Customer:
        return Sidebar::tr("Customers");
    case Kind::Domain:
        return Sidebar::tr("Domains");
    case Kind::Account:
        return Sidebar::tr("Accounts");
    case Kind::Lookup:
        return Sidebar::tr("Choices");
    }
    return {};
}

Sidebar::Sidebar(Services &services, QWidget *parent)
    : QTreeWidget(parent), m_services(services), m_counting(new QTimer(this))
{
    using namespace std::chrono_literals;
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(tr("Connections and pages"));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(14);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setIconSize(QSize(18, 18));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::Interactive);
    header()->resizeSection(1, 58);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) { announce(item); });
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (item->data(0, whatRole).toString() == QLatin1String("connection"))
            Q_EMIT editConnection(item->data(0, connectionRole).toString());
    });
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const QTreeWidgetItem *item = itemAt(at);
        const QString connection = item ? item->data(0, connectionRole).toString() : QString();
        if (!connection.isEmpty()) Q_EMIT menuRequested(connection, viewport()->mapToGlobal(at));
    });
    connect(&m_services.connections, &ConnectionService::connectionsChanged, this, &Sidebar::rebuild);
    connect(&m_services.connections, &ConnectionService::statusChanged, this, [this](const QString &id) {
        if (QTreeWidgetItem *item = find(QStringLiteral("connection"), id)) updateConnection(item, id);
    });
    // Counting asks the cache for each kind of each connection, and a first fill changes it all the time.
    m_counting->setSingleShot(true);
    m_counting->setInterval(200ms);
    connect(m_counting, &QTimer::timeout, this, &Sidebar::updateTexts);
    connect(&m_services.cache, &RecordCache::changed, this, &Sidebar::countSoon);
    connect(&m_services.sync, &SyncService::finished, this, &Sidebar::countSoon);
    connect(&m_services.changes, &ChangeService::changeMoved, this, [this](const QString &, int, ChangeState state) {
        if (state == ChangeState::Review || state == ChangeState::Done || state == ChangeState::Rejected) countSoon();
    });
    rebuild();
    // Ages grow older by themselves.
    auto *minute = new QTimer(this);
    minute->setTimerType(Qt::VeryCoarseTimer);
    connect(minute, &QTimer::timeout, this, &Sidebar::updateTexts);
    constexpr int everyMs = 60'000;
    minute->start(everyMs);
}

/// What a vendor does not have is not there; all connections together have everything.
bool Sidebar::hasKind(const QString &connection, Kind kind) const
{
    const ProviderSpec *spec = m_services.connections.specOf(connection);
    return !spec || !spec->resourcesOf(kind).empty();
}

Kind Sidebar::firstKind(const QString &connection) const
{
    for (const Kind kind : {Kind::Customer, Kind::Domain})
        if (hasKind(connection, kind)) return kind;
    return Kind::Account;
}

QTreeWidgetItem *Sidebar::addKinds(QTreeWidgetItem *parent, const QString &connection)
{
    for (const Kind kind : {Kind::Customer, Kind::Domain, Kind::Account}) {
        if (!hasKind(connection, kind)) continue;
        auto *item = new QTreeWidgetItem(parent);
        item->setText(0, kindLabel(kind));
        item->setIcon(0, icon(kindIcon(kind)));
        item->setData(0, whatRole, kindName(kind));
        item->setData(0, connectionRole, connection);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    }
    parent->setExpanded(true);
    return parent;
}

void Sidebar::rebuild()
{
    m_quiet = true;
    const QString what = currentItem() ? currentItem()->data(0, whatRole).toString() : QString();
    const QString connection = currentConnection();
    clear();
    auto *all = new QTreeWidgetItem(this, {tr("All connections")});
    all->setIcon(0, icon(QStringLiteral("connection")));
    all->setFlags(Qt::ItemIsEnabled);
    addKinds(all, {});
    for (const Connection &one : m_services.connections.connections()) {
        auto *item = new QTreeWidgetItem(this);
        item->setData(0, whatRole, QStringLiteral("connection"));
        item->setData(0, connectionRole, one.id);
        addKinds(item, one.id);
    }
    auto *back = new QTreeWidgetItem(this, {tr("Looking back")});
    back->setFlags(Qt::ItemIsEnabled);
    const std::vector<std::tuple<QString, QString, QString>> pages{
        {QStringLiteral("history"), tr("History"), QStringLiteral("history")},
        {QStringLiteral("drift"), tr("Changes by others"), QStringLiteral("drift")},
        {QStringLiteral("sign-ons"), tr("Sign-ons"), QStringLiteral("key")}};
    for (const auto &[page, label, symbol] : pages) {
        auto *item = new QTreeWidgetItem(back, {label});
        item->setIcon(0, icon(symbol));
        item->setData(0, whatRole, page);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    }
    back->setExpanded(true);
    updateTexts();
    if (QTreeWidgetItem *known = find(what, connection)) setCurrentItem(known);
    m_quiet = false;
}

void Sidebar::countSoon()
{
    if (!m_counting->isActive()) m_counting->start();
}

void Sidebar::countDrift()
{
    if (m_driftCount) {
        m_driftMoved = true;
        return;
    }
    m_driftMoved = false;
    m_driftCount = countUnreadDrift(m_services.cache, m_services.settings, this);
    m_driftCount->onFinished(this, [this](const Result<int> &count) {
        std::exchange(m_driftCount, nullptr)->deleteLater();
        if (count) m_unreadDrift = *count;
        if (QTreeWidgetItem *item = find(QStringLiteral("drift"), {})) updatePage(item, QStringLiteral("drift"));
        if (m_driftMoved) countDrift();
    });
}

void Sidebar::updateTexts()
{
    countDrift();
    const QLocale locale;
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        const QString what = (*it)->data(0, whatRole).toString();
        const QString connection = (*it)->data(0, connectionRole).toString();
        if (what == QLatin1String("connection")) updateConnection(*it, connection);
        if (what == QLatin1String("history") || what == QLatin1String("drift")) updatePage(*it, what);
        if (const auto kind = kindFromName(what)) {
            const QString count = locale.toString(m_services.cache.count(connection, *kind));
            (*it)->setText(1, count);
            (*it)->setData(0, Qt::AccessibleTextRole, QStringLiteral("%1: %2").arg(kindLabel(*kind), count));
        }
    }
}

/// A number only where somebody has to look.
void Sidebar::updatePage(QTreeWidgetItem *item, const QString &page)
{
    const bool isHistory = page == QLatin1String("history");
    const int count = isHistory ? m_services.changes.toReview() : m_unreadDrift;
    item->setText(1, count > 0 ? QLocale().toString(count) : QString());
    QString said = item->text(0);
    if (count > 0)
        said += QLatin1String(": ") +
                (isHistory ? tr("%Ln to review", nullptr, count) : tr("%Ln not read", nullptr, count));
    item->setData(0, Qt::AccessibleTextRole, said);
    item->setToolTip(0, toolTipText(said));
    item->setToolTip(1, toolTipText(said));
}

void Sidebar::updateConnection(QTreeWidgetItem *item, const QString &id)
{
    const Connection *connection = m_services.connections.find(id);
    if (!connection) return;
    const ConnectionStatus status = m_services.connections.status(id);
    QStringList notes{stateText(status)};
    if (connection->protection == Protection::ReadOnly) notes << tr("read-only");
    if (const auto fetched = m_services.sync.lastFetched(id, Kind::Customer))
        notes << tr("data of %1").arg(QLocale().toString(fetched->toLocalTime(), QLocale::ShortFormat));
    QString tip = visibleText(connection->label) + QLatin1String(" – ") + notes.join(QLatin1String(", "));
    item->setData(0, Qt::AccessibleTextRole, tip);
    if (status.error) tip += u'\n' + status.error->message;
    item->setText(0, visibleText(connection->label));
    item->setText(1, needsHelp(status) ? QStringLiteral("!") : QString());
    item->setFirstColumnSpanned(!needsHelp(status));
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setIcon(0, dot(connection->colour, needsHelp(status)));
    item->setToolTip(0, toolTipText(tip));
    item->setToolTip(1, toolTipText(tip));
}

QTreeWidgetItem *Sidebar::find(const QString &what, const QString &connection) const
{
    for (QTreeWidgetItemIterator it(const_cast<Sidebar *>(this)); *it; ++it)
        if ((*it)->data(0, whatRole).toString() == what && (*it)->data(0, connectionRole).toString() == connection)
            return *it;
    return nullptr;
}

void Sidebar::select(Kind kind, const QString &connection)
{
    m_quiet = true;
    if (QTreeWidgetItem *item = find(kindName(kind), connection)) setCurrentItem(item);
    m_quiet = false;
}

void Sidebar::selectPage(const QString &page)
{
    m_quiet = true;
    if (QTreeWidgetItem *item = find(page, {})) setCurrentItem(item);
    m_quiet = false;
}

QString Sidebar::currentConnection() const
{
    return currentItem() ? currentItem()->data(0, connectionRole).toString() : QString();
}

void Sidebar::announce(QTreeWidgetItem *item)
{
    if (m_quiet || !item) return;
    const QString what = item->data(0, whatRole).toString();
    if (const auto kind = kindFromName(what))
        Q_EMIT kindChosen(*kind, item->data(0, connectionRole).toString());
    else if (what == QLatin1String("connection"))
        Q_EMIT kindChosen(firstKind(item->data(0, connectionRole).toString()),
                          item->data(0, connectionRole).toString());
    else if (!what.isEmpty())
        Q_EMIT pageChosen(what);
}

} // namespace kontor
