// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/recordtablemodel.h"

#include "models/changes/protection.h"
#include "models/tables/queryworker.h"
#include "models/tables/recordcolumns.h"
#include "models/tables/referencenames.h"

#include <QThread>
#include <QTimer>

#include <algorithm>
#include <set>
#include <unordered_map>

namespace kontor {

using std::chrono::milliseconds;

namespace {

constexpr int pageRows = 64;
constexpr std::size_t mostPages = 64;
constexpr int firstScreen = 64;
constexpr milliseconds afterFirstPaint{40};
constexpr milliseconds refreshAtMost{250};
constexpr int refreshShare = 4; ///< reading again takes at most one part in five of the time

} // namespace

class RecordTableModel::Private
{
public:
    Private(RecordTableModel *model, ConnectionService &c, RecordCache &k)
        : q(model), connections(c), cache(k), names(c, k), engine(k.path())
    {
    }

    CacheQuestion question() const;
    void makeColumns();
    void startWorker();
    void ask();
    void askAgain();
    void take(quint64 of, const std::vector<std::int32_t> &rows, qint64 inScope, qint64 tookMs);
    void apply();
    void replaceRows(std::vector<std::int32_t> rows);
    void showFirstRows();
    void recordsChanged(const QString &connection, Kind kind, const QList<RecordKey> &keys);
    void namesChanged(Kind kind);
    const Record *record(int row) const;
    QString text(const Record &record, const RecordColumn &column) const;
    /// Of the record in its name's cell; null everywhere else.
    const ProtectedRecord *protection(const Record &record, const RecordColumn &column) const;
    QString toolTip(const Record &record, const RecordColumn &column) const;
    QString spoken(const Record &record, const RecordColumn &column) const;
    void protectionsChanged();
    void setBusy(bool on);

    RecordTableModel *q;
    ConnectionService &connections;
    RecordCache &cache;
    ReferenceNames names;
    TableScope scope;
    FilterExpression filter;
    QString sortField = QStringLiteral("name");
    Qt::SortOrder order = Qt::AscendingOrder;
    std::vector<RecordColumn> columns;
    std::set<Kind> namedKinds; ///< of the records whose names stand in the columns
    std::vector<std::int32_t> rows;
    qint64 total = 0;
    bool reset = true; ///< the next answer is another view of the data, not the same one grown
    bool busy = false;
    bool held = false;
    struct Waiting
    {
        std::vector<std::int32_t> rows;
        qint64 total;
    };
    std::optional<Waiting> waiting; ///< an answer that came while held
    mutable QueryEngine engine;     ///< of this thread: pages of rows by number
    mutable std::unordered_map<int, std::vector<Record>> pages;
    QThread thread;
    QueryWorker *worker = nullptr;
    quint64 life = 0;
    bool again = false; ///< data changed since the last question
    QTimer asking;
    milliseconds tookLast{0};
};

CacheQuestion RecordTableModel::Private::question() const
{
    CacheQuestion question{.kind = scope.kind,
                           .connections = scope.connections,
                           .parent = scope.parent,
                           .type = scope.type,
                           .filter = filter,
                           .sortField = sortField,
                           .order = order};
    question.describe(connections);
    return question;
}

void RecordTableModel::Private::makeColumns()
{
    columns = recordColumns(connections, scope);
    namedKinds.clear();
    for (const Connection *connection : connectionsIn(connections, scope)) {
        const ProviderSpec *spec = connections.specOf(connection->id);
        if (!spec) continue;
        const auto add = [&](const char *type) {
            if (const ResourceSpec *named = spec->resource(QString::fromUtf8(type))) namedKinds.insert(named->kind);
        };
        for (const ResourceSpec *resource : spec->resourcesOf(scope.kind)) {
            add(resource->parentType);
            for (const FieldSpec &field : resource->fields)
                if (ReferenceNames::refers(field)) add(field.reference);
        }
    }
}

// Not before the first paint: a thread beside it makes it twice as slow on two cores.
void RecordTableModel::Private::startWorker()
{
    if (worker) return;
    worker = new QueryWorker(cache.path());
    worker->moveToThread(&thread);
    connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
    connect(worker, &QueryWorker::answered, q,
            [this](quint64 of, const std::vector<std::int32_t> &answer, qint64 inScope, qint64 tookMs) {
                take(of, answer, inScope, tookMs);
            });
    connect(worker, &QueryWorker::failed, q, [this](quint64 of) {
        if (of == life) setBusy(false);
    });
    thread.setObjectName(QStringLiteral("table query"));
    thread.start();
}

void RecordTableModel::Private::ask()
{
    asking.stop();
    startWorker();
    life = worker->newLife();
    setBusy(true);
    QMetaObject::invokeMethod(worker, [to = worker, of = life, asked = question(),
                                       reread = std::exchange(again, false)] { to->ask(of, asked, reread); });
}

void RecordTableModel::Private::askAgain()
{
    again = true;
    // While a first fill pours in, reading again all the time would take the processor from it.
    if (!asking.isActive()) asking.start(std::max(refreshAtMost, tookLast * refreshShare));
}

void RecordTableModel::Private::take(quint64 of, const std::vector<std::int32_t> &answer, qint64 inScope, qint64 tookMs)
{
    if (of != life) return;
    tookLast = milliseconds(tookMs);
    waiting = Waiting{answer, inScope};
    setBusy(false);
    if (!held) apply();
}

void RecordTableModel::Private::apply()
{
    if (!waiting) return;
    Waiting news = std::move(*waiting);
    waiting.reset();
    const bool counts = news.total != total || news.rows.size() != rows.size();
    total = news.total;
    if (reset) {
        reset = false;
        q->beginResetModel();
        pages.clear();
        rows = std::move(news.rows);
        q->endResetModel();
    } else {
        replaceRows(std::move(news.rows));
    }
    if (counts) Q_EMIT q->countsChanged();
}

/// The same view of changed data: what is in front of and behind the difference stays where it is, so that selection
/// and scroll position stay too.
void RecordTableModel::Private::replaceRows(std::vector<std::int32_t> news)
{
    const auto [oldEnd, newEnd] = std::ranges::mismatch(rows, news);
    const auto same = std::size_t(oldEnd - rows.begin());
    std::size_t tail = 0;
    while (tail < rows.size() - same && tail < news.size() - same &&
           rows[rows.size() - 1 - tail] == news[news.size() - 1 - tail])
        ++tail;
    const auto removed = int(rows.size() - same - tail);
    const auto added = int(news.size() - same - tail);
    const auto first = int(same);
    if (removed > 0) {
        q->beginRemoveRows({}, first, first + removed - 1);
        rows.erase(rows.begin() + first, rows.begin() + first + removed);
        pages.clear();
        q->endRemoveRows();
    }
    if (added > 0) {
        q->beginInsertRows({}, first, first + added - 1);
        rows = std::move(news);
        pages.clear();
        q->endInsertRows();
    }
}

/// Where the order has an index the first screen is there at once, before anything else starts.
void RecordTableModel::Private::showFirstRows()
{
    q->beginResetModel();
    pages.clear();
    rows.clear();
    total = 0;
    if (filter.isEmpty() && sortField == QLatin1String("name"))
        if (auto first = engine.firstRows(question(), firstScreen)) rows = std::move(*first);
    total = qint64(rows.size());
    reset = rows.empty();
    q->endResetModel();
    Q_EMIT q->countsChanged();
}

void RecordTableModel::Private::recordsChanged(const QString &connection, Kind kind, const QList<RecordKey> &keys)
{
    if (kind != scope.kind || (!scope.connections.isEmpty() && !scope.connections.contains(connection))) return;
    Q_UNUSED(keys)
    // Values change in place at once; which rows there are, and in what order, follows.
    pages.clear();
    if (!rows.empty()) Q_EMIT q->dataChanged(q->index(0, 0), q->index(int(rows.size()) - 1, int(columns.size()) - 1));
    askAgain();
}

/// Records of another kind that rows may point to: a plan, or the customer of a domain, got another name.
void RecordTableModel::Private::namesChanged(Kind kind)
{
    names.forget();
    if (!namedKinds.contains(kind) || kind == scope.kind || rows.empty()) return;
    Q_EMIT q->dataChanged(q->index(0, 0), q->index(int(rows.size()) - 1, int(columns.size()) - 1));
    // Their order is that of the names.
    if (sortField == QLatin1String("parent")) askAgain();
}

QString RecordTableModel::Private::text(const Record &record, const RecordColumn &column) const
{
    return cellText(connections, names, record, column, QDateTime::currentDateTimeUtc());
}

const ProtectedRecord *RecordTableModel::Private::protection(const Record &record, const RecordColumn &column) const
{
    return column.key == QLatin1String("name") ? connections.protections().find(record.key()) : nullptr;
}

/// A tool tip with a "<" in it would be taken for HTML.
QString RecordTableModel::Private::toolTip(const Record &record, const RecordColumn &column) const
{
    const QString tip = cellToolTip(names, record, column);
    const QString plain = tip.isEmpty() ? text(record, column) : tip;
    QString shown = plain.toHtmlEscaped();
    if (const ProtectedRecord *kept = protection(record, column))
        shown += QLatin1String("<br>") + (protectedWord() + u' ' + visibleText(protectionText(*kept))).toHtmlEscaped();
    // A tool tip with a "<" in it would be taken for HTML, and one that only is escaped shows "&amp;": it has to be
    // HTML as a whole.
    return shown == plain ? plain : QStringLiteral("<span>%1</span>").arg(shown);
}

QString RecordTableModel::Private::spoken(const Record &record, const RecordColumn &column) const
{
    const QString said = column.label + QLatin1String(": ") + text(record, column);
    return protection(record, column) ? said + QLatin1String(", ") + protectedWord() : said;
}

/// Names show it at once; a filter that asks for it looks again.
void RecordTableModel::Private::protectionsChanged()
{
    if (!rows.empty()) Q_EMIT q->dataChanged(q->index(0, 0), q->index(int(rows.size()) - 1, int(columns.size()) - 1));
    if (std::ranges::find(filter.tokens, isField(), &FilterToken::field) == filter.tokens.end()) return;
    nameReferences(filter, connections, cache, scope.kind);
    ask();
}

const Record *RecordTableModel::Private::record(int row) const
{
    if (row < 0 || std::size_t(row) >= rows.size()) return nullptr;
    const int page = row / pageRows;
    auto known = pages.find(page);
    if (known == pages.end()) {
        const auto from = rows.begin() + page * pageRows;
        const auto to = rows.begin() + std::min<std::ptrdiff_t>((page + 1) * pageRows, std::ssize(rows));
        auto records = engine.records({from, to});
        if (!records) return nullptr;
        if (pages.size() >= mostPages) pages.clear();
        known = pages.emplace(page, std::move(*records)).first;
    }
    const Record &found = known->second.at(std::size_t(row % pageRows));
    return found.id.isEmpty() ? nullptr : &found;
}

void RecordTableModel::Private::setBusy(bool on)
{
    if (busy == on) return;
    busy = on;
    Q_EMIT q->busyChanged();
}

RecordTableModel::RecordTableModel(ConnectionService &connections, RecordCache &cache, QObject *parent)
    : QAbstractTableModel(parent), d(std::make_unique<Private>(this, connections, cache))
{
    d->asking.setSingleShot(true);
    connect(&d->asking, &QTimer::timeout, this, [this] { d->ask(); });
    connect(&cache, &RecordCache::changed, this,
            [this](const QString &connection, Kind kind, const QList<RecordKey> &keys) {
                d->namesChanged(kind);
                d->recordsChanged(connection, kind, keys);
            });
    connect(&connections, &ConnectionService::connectionsChanged, this, [this] { setScope(d->scope); });
    connect(&connections.protections(), &ProtectedRecords::changed, this, [this] { d->protectionsChanged(); });
    d->makeColumns();
}

RecordTableModel::~RecordTableModel()
{
    d->thread.quit();
    d->thread.wait();
}

void RecordTableModel::setScope(const TableScope &scope)
{
    const bool otherKind = d->scope.kind != scope.kind;
    d->scope = scope;
    if (otherKind) {
        d->sortField = QStringLiteral("name");
        d->order = Qt::AscendingOrder;
    }
    beginResetModel();
    d->makeColumns();
    d->rows.clear();
    d->pages.clear();
    d->names.forget();
    endResetModel();
    Q_EMIT columnsChanged();
    d->waiting.reset();
    if (d->worker) d->life = d->worker->newLife();
    d->showFirstRows();
    d->asking.start(afterFirstPaint);
}

const TableScope &RecordTableModel::scope() const
{
    return d->scope;
}

void RecordTableModel::setFilter(const FilterExpression &filter)
{
    d->filter = filter;
    nameReferences(d->filter, d->connections, d->cache, d->scope.kind);
    d->reset = true;
    d->ask();
}

void RecordTableModel::hold(bool on)
{
    d->held = on;
    if (!on) d->apply();
}

QStringList RecordTableModel::filterFields() const
{
    QStringList fields;
    for (const RecordColumn &column : d->columns)
        fields << column.key;
    fields << isField();
    fields.sort(Qt::CaseInsensitive);
    return fields;
}

QStringList RecordTableModel::filterValues(const QString &field) const
{
    QStringList values;
    if (field == isField()) return isWords();
    for (const Connection *connection : connectionsIn(d->connections, d->scope)) {
        if (field == QLatin1String("connection")) values << connection->label;
        const ProviderSpec *spec = d->connections.specOf(connection->id);
        if (!spec) continue;
        for (const ResourceSpec *resource : spec->resourcesOf(d->scope.kind)) {
            if (field == QLatin1String("type")) values << resource->typeName();
            if (field == QLatin1String("status"))
                for (const StateSpec &state : resource->states)
                    values << QString::fromLatin1(state.word);
            if (const FieldSpec *described = resource->field(field)) {
                for (const ChoiceSpec &choice : described->choices)
                    values << QString::fromUtf8(choice.value);
                if (described->type == FieldType::Boolean) values << QStringLiteral("yes") << QStringLiteral("no");
            }
        }
    }
    values.removeDuplicates();
    return values;
}

QString RecordTableModel::columnKey(int column) const
{
    return column >= 0 && column < columnCount() ? d->columns.at(std::size_t(column)).key : QString();
}

int RecordTableModel::columnOf(const QString &key) const
{
    const auto it = std::ranges::find(d->columns, key, &RecordColumn::key);
    return it == d->columns.end() ? -1 : int(it - d->columns.begin());
}

bool RecordTableModel::isDefaultColumn(int column) const
{
    return column >= 0 && column < columnCount() && d->columns.at(std::size_t(column)).byDefault;
}

std::optional<Record> RecordTableModel::recordAt(int row) const
{
    const Record *record = d->record(row);
    return record ? std::optional(*record) : std::nullopt;
}

RecordKey RecordTableModel::keyAt(int row) const
{
    const Record *record = d->record(row);
    return record ? record->key() : RecordKey{};
}

std::vector<qint64> RecordTableModel::rowNumbers() const
{
    return {d->rows.begin(), d->rows.end()};
}

int RecordTableModel::rowOf(const RecordKey &key) const
{
    const auto number = d->cache.rowOf(key);
    if (!number) return -1;
    const auto it = std::ranges::find(d->rows, std::int32_t(*number));
    return it == d->rows.end() ? -1 : int(it - d->rows.begin());
}

qint64 RecordTableModel::shownCount() const
{
    return qint64(d->rows.size());
}

qint64 RecordTableModel::totalCount() const
{
    return d->total;
}

bool RecordTableModel::isBusy() const
{
    return d->busy || d->asking.isActive();
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->rows.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->columns.size());
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const RecordColumn &column = d->columns.at(std::size_t(index.column()));
    if (role == FieldKeyRole) return column.key;
    if (role == FieldTypeRole) return column.spec ? int(column.spec->type) : -1;
    const bool isRight =
        column.spec && (column.spec->type == FieldType::Integer || column.spec->type == FieldType::Megabytes ||
                        column.spec->type == FieldType::Decimal || column.spec->type == FieldType::Money);
    if (role == Qt::TextAlignmentRole) return int((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const Record *record = d->record(index.row());
    if (!record) return {};
    switch (role) {
    case Qt::DisplayRole:
        return d->text(*record, column);
    case Qt::ToolTipRole:
        return d->toolTip(*record, column);
    case Qt::AccessibleTextRole:
        return d->spoken(*record, column);
    case ProtectedRole:
        return d->protection(*record, column) ? QVariant(protectedWord()) : QVariant();
    case KeyRole:
        return QVariant::fromValue(record->key());
    case SortKeyRole:
        return column.key == QLatin1String("name") ? QVariant(record->name)
                                                   : record->fields.value(column.key).toVariant();
    case StatusToneRole: {
        const ResourceSpec *resource = resourceOf(d->connections, *record);
        const StateSpec *state = resource ? resource->state(record->status) : nullptr;
        return state && column.key == QLatin1String("status") ? QVariant(int(state->tone)) : QVariant();
    }
    case FractionRole: {
        const auto fraction = cellFraction(*record, column);
        return fraction ? QVariant(*fraction) : QVariant();
    }
    case ConnectionColourRole: {
        const Connection *connection = d->connections.find(record->connection);
        return connection ? QVariant(connection->colour) : QVariant();
    }
    default:
        return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columnCount()) return {};
    const RecordColumn &column = d->columns.at(std::size_t(section));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column.label;
    case Qt::ToolTipRole:
        return column.help;
    case FieldKeyRole:
        return column.key;
    default:
        return {};
    }
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount()) return;
    if (columnKey(column) == d->sortField && order == d->order) return;
    d->sortField = columnKey(column);
    d->order = order;
    d->reset = true;
    d->ask();
}

} // namespace kontor
