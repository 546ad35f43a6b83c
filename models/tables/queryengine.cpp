// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/queryengine.h"

#include "models/storage/cacheschema.h"
#include "models/storage/searchtext.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace kontor {

namespace {

/// Columns of the table; everything else is a described field inside the JSON text.
QString columnExpression(const QString &field)
{
    static const QHash<QString, QString> columns{
        {QStringLiteral("name"), QStringLiteral("r.name")},
        {QStringLiteral("id"), QStringLiteral("r.id")},
        {QStringLiteral("status"), QStringLiteral("r.status")},
        {QStringLiteral("parent"), QStringLiteral("r.parent")},
        {QStringLiteral("type"), QStringLiteral("s.type")},
        {QStringLiteral("fetched"), QStringLiteral("r.fetched")},
        {QStringLiteral("connection"), QStringLiteral("s.connection")},
        {isField(), QStringLiteral("s.type||char(10)||r.id")},
    };
    if (const auto known = columns.constFind(field); known != columns.cend()) return *known;
    QString path = field;
    path.remove(u'"').remove(u'\'');
    return QStringLiteral("json_extract(r.fields,'$.\"%1\"')").arg(path);
}

/// "kind=?1 and the scope", with the values to bind from ?2 on.
struct Condition
{
    std::string sql;
    QStringList values;
};

Condition scopeCondition(const CacheQuestion &question)
{
    Condition condition{" r.kind=?1", {}};
    auto place = [&](const QString &value) {
        condition.values << value;
        return "?" + std::to_string(condition.values.size() + 1);
    };
    if (!question.connections.isEmpty()) {
        std::string list;
        for (const QString &connection : question.connections)
            list += (list.empty() ? "" : ",") + place(connection);
        condition.sql += " AND r.shelf IN (SELECT id FROM shelf WHERE connection IN (" + list + "))";
    }
    if (question.parent) {
        condition.sql +=
            " AND r.shelf IN (SELECT id FROM shelf WHERE connection=" + place(question.parent->connection) +
            ") AND r.parent=" + place(question.parent->id);
    }
    if (!question.type.isEmpty())
        condition.sql += " AND r.shelf IN (SELECT id FROM shelf WHERE type=" + place(question.type) + ")";
    return condition;
}

void bindCondition(Statement &statement, const CacheQuestion &question, const Condition &condition)
{
    statement.bind(1, qint64(question.kind));
    for (qsizetype i = 0; i < condition.values.size(); ++i)
        statement.bind(int(i) + 2, condition.values.at(i));
}

QString yesNo(const QString &value)
{
    if (value == QLatin1String("yes") || value == QLatin1String("true")) return QStringLiteral("1");
    if (value == QLatin1String("no") || value == QLatin1String("false")) return QStringLiteral("0");
    return value;
}

/// One token against values of its field.
class Matcher
{
public:
    explicit Matcher(const FilterToken &token) : m_token(token)
    {
        m_number = token.value.toDouble(&m_isNumber);
        if (!m_isNumber) {
            const QDate date = QDate::fromString(token.value, Qt::ISODate);
            if (date.isValid()) m_milliseconds = date.startOfDay(Qt::UTC).toMSecsSinceEpoch();
        }
        if (token.value.contains(u'*'))
            m_pattern = QRegularExpression(QRegularExpression::anchoredPattern(
                QRegularExpression::escape(token.value).replace(QLatin1String("\\*"), QLatin1String(".*"))));
    }

    /// \a connection: the column with the connection's id.
    bool matches(const Statement &row, int column, int connection, const QHash<QString, QString> &labels) const
    {
        if (m_token.field == isField()) return isAmong(row.text(connection), row.text(column)) != m_token.negated;
        const bool isNamed = !m_token.named.isEmpty() && pointsToNamed(row.text(column), row.text(connection));
        return (isNamed || matchesPlainly(row, column, labels)) != m_token.negated;
    }

private:
    bool isAmong(const QString &connection, const QString &typeAndId) const
    {
        const qsizetype end = typeAndId.indexOf(u'\n');
        return m_token.records.contains({connection, typeAndId.left(end), typeAndId.mid(end + 1)});
    }

    bool pointsToNamed(const QString &text, const QString &connection) const
    {
        // A list of ids is there as JSON.
        const auto points = [&](const QString &id) {
            return text == id || (text.startsWith(u'[') && text.contains(u'"' + id + u'"'));
        };
        return std::ranges::any_of(m_token.named.value(connection), points);
    }

    bool matchesPlainly(const Statement &row, int column, const QHash<QString, QString> &labels) const
    {
        const QString text = row.text(column);
        using Comparison = FilterToken::Comparison;
        if (m_token.comparison == Comparison::Empty) return row.isNull(column) || text.isEmpty();
        if (row.isNull(column)) return false;
        if (m_token.comparison != Comparison::Matches) return compares(row, column, text);
        if (m_token.field == QLatin1String("connection") && fits(labels.value(text).toCaseFolded())) return true;
        const QString folded = text.toCaseFolded();
        return fits(folded) || (folded.size() == 1 && folded == yesNo(m_token.value));
    }

    bool fits(const QString &folded) const
    {
        return m_pattern ? m_pattern->match(folded).hasMatch() : folded.contains(m_token.value);
    }

    bool compares(const Statement &row, int column, const QString &text) const
    {
        double difference = 0;
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        if (m_token.field == QLatin1String("fetched") && m_milliseconds)
            difference = double(row.integer(column) - *m_milliseconds);
        else if (m_isNumber && isNumber)
            difference = number - m_number;
        else
            difference = QString::compare(text, m_token.value, Qt::CaseInsensitive);
        switch (m_token.comparison) {
        case FilterToken::Comparison::Less:
            return difference < 0;
        case FilterToken::Comparison::LessOrEqual:
            return difference <= 0;
        case FilterToken::Comparison::Greater:
            return difference > 0;
        default:
            return difference >= 0;
        }
    }

    FilterToken m_token;
    double m_number = 0;
    bool m_isNumber = false;
    std::optional<qint64> m_milliseconds;
    std::optional<QRegularExpression> m_pattern;
};

std::vector<FilterToken> fieldTokens(const FilterExpression &filter)
{
    std::vector<FilterToken> tokens;
    std::ranges::copy_if(filter.tokens, std::back_inserter(tokens),
                         [](const auto &token) { return !token.field.isEmpty(); });
    return tokens;
}

std::vector<std::string> words(const FilterExpression &filter, bool negated)
{
    std::vector<std::string> found;
    for (const FilterToken &token : filter.tokens)
        if (token.field.isEmpty() && token.negated == negated && !token.value.isEmpty())
            found.push_back(token.value.toUtf8().toStdString());
    return found;
}

/// A row and what it is sorted by.
struct Keyed
{
    std::int32_t row;
    bool isNumber;
    double number;
    QByteArray text;
};

/// The names of what records belong to, each looked up once; the number of one that is not known.
class ParentNames
{
public:
    ParentNames(Database &database, const QHash<qint64, qint64> &shelves) : m_shelves(shelves)
    {
        auto find = database.prepare("SELECT name FROM record WHERE shelf=?1 AND id=?2");
        if (find) m_find = std::move(*find);
    }

    QString nameOf(qint64 shelf, const QString &parent)
    {
        const auto place = m_shelves.constFind(shelf);
        if (place == m_shelves.cend() || parent.isEmpty()) return parent;
        QHash<QString, QString> &known = m_known[*place];
        if (const auto name = known.constFind(parent); name != known.cend()) return *name;
        m_find.bind(1, *place).bind(2, parent);
        const auto row = m_find.next();
        const QString name = row && *row ? m_find.text(0) : parent;
        m_find.reset();
        return *known.insert(parent, name);
    }

private:
    const QHash<qint64, qint64> &m_shelves;
    QHash<qint64, QHash<QString, QString>> m_known;
    Statement m_find;
};

QString nameOf(const std::vector<FilterToken> &tokens)
{
    QString name;
    for (const FilterToken &token : tokens)
        name += token.field + QChar(u'0' + int(token.comparison)) + (token.negated ? u'-' : u'+') + token.value + u'\n';
    for (const FilterToken &token : tokens) {
        for (auto it = token.named.begin(); it != token.named.end(); ++it)
            name += it.key() + u'\n' + it->join(u'\n') + u'\n';
        for (const RecordKey &key : token.records)
            name += key.connection + u'\n' + key.type + u'\n' + key.id + u'\n';
    }
    return name;
}

} // namespace

void CacheQuestion::describe(const ConnectionService &known)
{
    for (const Connection &connection : known.connections()) {
        labels.insert(connection.id, connection.label);
        const ProviderSpec *spec = known.specOf(connection.id);
        if (!spec) continue;
        for (const ResourceSpec &resource : spec->resources)
            if (*resource.parentType)
                parentTypes.insert(connection.id + u'\n' + resource.typeName(),
                                   QString::fromLatin1(resource.parentType));
    }
}

bool CacheQuestion::sameOrderAs(const CacheQuestion &other) const
{
    return kind == other.kind && connections == other.connections && parent == other.parent && type == other.type &&
           sortField == other.sortField && order == other.order;
}

void QueryEngine::forget()
{
    m_blobLoaded = false;
    m_orderOf.reset();
    m_matchesOf.clear();
    m_matches.clear();
}

Result<Database *> QueryEngine::database()
{
    if (!m_database) {
        auto opened = Database::open(m_path, Database::Profile::CacheReader);
        if (!opened) return failure(opened.error());
        m_database = std::move(*opened);
    }
    return m_database.get();
}

Result<std::vector<std::int32_t>> QueryEngine::rowsBy(const CacheQuestion &question, const std::string &orderBy,
                                                      int limit)
{
    const auto open = database();
    if (!open) return failure(open.error());
    const Condition condition = scopeCondition(question);
    // Without joining the shelf: nothing but the index of the order is read then.
    auto statement = (*open)->prepare("SELECT r.row FROM record r WHERE" + condition.sql + " ORDER BY " + orderBy +
                                      " LIMIT " + std::to_string(limit));
    if (!statement) return failure(statement.error());
    bindCondition(*statement, question, condition);
    std::vector<std::int32_t> rows;
    auto row = statement->next();
    for (; row && *row; row = statement->next())
        rows.push_back(std::int32_t(statement->integer(0)));
    if (!row) return failure(row.error());
    return rows;
}

/// The shelves of the records that those of a shelf belong to; empty when the order is not by them.
Result<QHash<qint64, qint64>> QueryEngine::parentShelves(const CacheQuestion &question)
{
    QHash<qint64, qint64> parents;
    if (question.sortField != QLatin1String("parent")) return parents;
    auto statement = m_database->prepare("SELECT id,connection,type FROM shelf");
    if (!statement) return failure(statement.error());
    QHash<QString, qint64> shelves;
    auto row = statement->next();
    for (; row && *row; row = statement->next())
        shelves.insert(statement->text(1) + u'\n' + statement->text(2), statement->integer(0));
    if (!row) return failure(row.error());
    for (auto it = shelves.cbegin(); it != shelves.cend(); ++it) {
        const QString type = question.parentTypes.value(it.key());
        const auto parent = shelves.constFind(it.key().section(u'\n', 0, 0) + u'\n' + type);
        if (!type.isEmpty() && parent != shelves.cend()) parents.insert(it.value(), *parent);
    }
    return parents;
}

/// In memory: SQLite's own sorter is slower, and does not know how people order names.
Result<std::vector<std::int32_t>> QueryEngine::rowsByField(const CacheQuestion &question)
{
    const auto open = database();
    if (!open) return failure(open.error());
    const Condition condition = scopeCondition(question);
    // All of a kind: in the order of the file, because along the index of names the rows lie scattered.
    const bool everything = question.connections.isEmpty() && !question.parent;
    auto statement = (*open)->prepare("SELECT r.row," + columnExpression(question.sortField).toStdString() +
                                      ",r.shelf FROM record r " + (everything ? "NOT INDEXED CROSS" : "") +
                                      " JOIN shelf s ON s.id=r.shelf WHERE" + condition.sql);
    if (!statement) return failure(statement.error());
    bindCondition(*statement, question, condition);
    const auto parents = parentShelves(question);
    if (!parents) return failure(parents.error());
    ParentNames names(**open, *parents);
    std::vector<Keyed> keyed;
    const bool byLabel = question.sortField == QLatin1String("connection");
    auto row = statement->next();
    for (; row && *row; row = statement->next()) {
        Keyed key{std::int32_t(statement->integer(0)), false, 0, {}};
        QString text = byLabel ? question.labels.value(statement->text(1)) : statement->text(1);
        if (!parents->isEmpty()) text = names.nameOf(statement->integer(2), text);
        key.number = text.toDouble(&key.isNumber);
        if (!key.isNumber) key.text = nameSortKey(text);
        keyed.push_back(std::move(key));
    }
    if (!row) return failure(row.error());
    // Numbers before words; what is the same stays in the order of rows.
    std::ranges::stable_sort(keyed, [](const Keyed &a, const Keyed &b) {
        if (a.isNumber != b.isNumber) return a.isNumber;
        return a.isNumber ? a.number < b.number : a.text < b.text;
    });
    std::vector<std::int32_t> rows;
    rows.reserve(keyed.size());
    for (const Keyed &key : keyed)
        rows.push_back(key.row);
    return rows;
}

Result<void> QueryEngine::loadOrder(const CacheQuestion &question)
{
    if (m_orderOf && m_orderOf->sameOrderAs(question)) return {};
    auto rows =
        question.sortField == QLatin1String("name") ? rowsBy(question, "r.sort_key", -1) : rowsByField(question);
    if (!rows) return failure(rows.error());
    m_order = std::move(*rows);
    m_places.clear();
    if (question.order == Qt::DescendingOrder) std::ranges::reverse(m_order);
    if (m_orderOf && m_orderOf->kind != question.kind) {
        m_blobLoaded = false;
        m_matchesOf.clear();
    }
    m_orderOf = question;
    return {};
}

Result<std::vector<bool>> QueryEngine::fieldMatches(const CacheQuestion &question)
{
    const std::vector<FilterToken> tokens = fieldTokens(question.filter);
    const QString name = nameOf(tokens);
    if (!m_matchesOf.isEmpty() && m_matchesOf == name) return m_matches;
    std::string columns;
    std::vector<Matcher> matchers;
    for (const FilterToken &token : tokens) {
        columns += "," + columnExpression(token.field).toStdString();
        matchers.emplace_back(token);
    }
    auto statement =
        m_database->prepare("SELECT r.row" + columns +
                            ",s.connection FROM record r JOIN shelf s ON s.id=r.shelf WHERE r.kind=?1 ORDER BY r.row");
    if (!statement) return failure(statement.error());
    statement->bind(1, qint64(question.kind));
    std::vector<bool> matches(m_blob.size(), false);
    auto row = statement->next();
    for (; row && *row; row = statement->next()) {
        const std::size_t index = m_blob.indexOf(std::int32_t(statement->integer(0)));
        if (index == m_blob.size()) continue; // came after the blob was read; the next reading has it
        bool all = true;
        for (std::size_t i = 0; all && i < matchers.size(); ++i)
            all = matchers[i].matches(*statement, int(i) + 1, int(matchers.size()) + 1, question.labels);
        matches[index] = all;
    }
    if (!row) return failure(row.error());
    m_matchesOf = name;
    m_matches = matches;
    return matches;
}

/// Once for each order and blob, so that a keystroke only walks along.
void QueryEngine::findPlaces()
{
    if (m_places.size() == m_order.size()) return;
    m_places.clear();
    m_places.reserve(m_order.size());
    for (const std::int32_t row : m_order)
        m_places.push_back(std::uint32_t(m_blob.indexOf(row)));
}

Result<QueryEngine::Answer> QueryEngine::ask(const CacheQuestion &question)
{
    if (!QFile::exists(m_path)) return Answer{};
    auto answer = answerTo(question);
    if (!answer) return failure(noteCacheDamage(m_path, answer.error()));
    return answer;
}

Result<QueryEngine::Answer> QueryEngine::answerTo(const CacheQuestion &question)
{
    const auto open = database();
    if (!open) return failure(open.error());
    if (const auto done = loadOrder(question); !done) return failure(done.error());
    Answer answer{.total = std::int64_t(m_order.size())};
    if (question.filter.isEmpty()) {
        answer.rows = m_order;
        return answer;
    }
    if (!m_blobLoaded) {
        if (const auto done = m_blob.load(**open, int(question.kind)); !done) return failure(done.error());
        m_blobLoaded = true;
        m_places.clear();
    }
    std::vector<bool> matches = m_blob.matches(words(question.filter, false));
    for (const std::string &unwanted : words(question.filter, true))
        for (std::size_t i = 0; i < matches.size(); ++i)
            if (matches[i] && m_blob.holds(i, unwanted)) matches[i] = false;
    if (!fieldTokens(question.filter).empty()) {
        const auto fields = fieldMatches(question);
        if (!fields) return failure(fields.error());
        for (std::size_t i = 0; i < matches.size(); ++i)
            matches[i] = matches[i] && (*fields)[i];
    }
    findPlaces();
    answer.rows.clear();
    for (std::size_t i = 0; i < m_order.size(); ++i)
        if (m_places[i] < matches.size() && matches[m_places[i]]) answer.rows.push_back(m_order[i]);
    return answer;
}

Result<std::vector<std::int32_t>> QueryEngine::firstRows(const CacheQuestion &question, int count)
{
    if (!QFile::exists(m_path)) return std::vector<std::int32_t>();
    auto rows = rowsBy(question, question.order == Qt::AscendingOrder ? "r.sort_key" : "r.sort_key DESC", count);
    if (!rows) return failure(noteCacheDamage(m_path, rows.error()));
    return rows;
}

Result<std::vector<Record>> QueryEngine::records(const std::vector<std::int32_t> &rows)
{
    std::vector<Record> records;
    if (rows.empty()) return records;
    const auto open = database();
    if (!open) return failure(open.error());
    auto statement = (*open)->prepare(std::string("SELECT ") + cacheRecordColumns +
                                      " FROM record r JOIN shelf s ON s.id=r.shelf WHERE r.row=?1");
    if (!statement) return failure(statement.error());
    records.reserve(rows.size());
    for (const std::int32_t number : rows) {
        statement->bind(1, qint64(number));
        const auto row = statement->next();
        if (!row) return failure(noteCacheDamage(m_path, row.error()));
        auto record = *row ? readCacheRecord(m_path, *statement) : Record{};
        if (!record) return failure(record.error());
        records.push_back(std::move(*record));
        statement->reset();
    }
    return records;
}

} // namespace kontor
