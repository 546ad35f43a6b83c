// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/filterexpression.h"
#include "models/tables/recordtablemodel.h"
#include "models/tables/searchblob.h"

#include <QDateTime>

#include <cstdint>
#include <memory>
#include <vector>

namespace kontor {

/// A question to the cache in the cache's own words: labels and descriptions are resolved before.
struct CacheQuestion
{
    Kind kind = Kind::Customer;
    QStringList connections{}; ///< ids; empty: all
    std::optional<RecordKey> parent{};
    QString type{}; ///< empty: all of the kind
    FilterExpression filter{};
    QString sortField = QStringLiteral("name");
    Qt::SortOrder order = Qt::AscendingOrder;
    QHash<QString, QString> labels{};      ///< connection id -> label, for "connection:"
    QHash<QString, QString> parentTypes{}; ///< connection id + '\n' + type -> what such records belong to

    /// Takes labels and parents' types from the connections.
    void describe(const ConnectionService &connections);

    bool sameOrderAs(const CacheQuestion &other) const;
};

/// Answers questions with row numbers in order. Keeps the search blob, the order and the last field matches in between,
/// so that a further keystroke costs one scan. For one thread; has a connection of its own. What it reads and finds
/// damaged is an error, never a record, and noted: see noteCacheDamage().
class QueryEngine
{
public:
    explicit QueryEngine(QString cachePath) : m_path(std::move(cachePath)) {}

    /// What was read is read again for the next question.
    void forget();

    struct Answer
    {
        std::vector<std::int32_t> rows;
        std::int64_t total = 0; ///< in scope, before the filter
    };
    Result<Answer> ask(const CacheQuestion &question);

    /// Rows in the default order without any preparation: for the first screen.
    Result<std::vector<std::int32_t>> firstRows(const CacheQuestion &question, int count);
    Result<std::vector<Record>> records(const std::vector<std::int32_t> &rows);

private:
    Result<Database *> database();
    Result<Answer> answerTo(const CacheQuestion &question);
    Result<void> loadOrder(const CacheQuestion &question);
    void findPlaces();
    Result<std::vector<bool>> fieldMatches(const CacheQuestion &question);
    Result<std::vector<std::int32_t>> rowsBy(const CacheQuestion &question, const std::string &orderBy, int limit);
    Result<std::vector<std::int32_t>> rowsByField(const CacheQuestion &question);
    Result<QHash<qint64, qint64>> parentShelves(const CacheQuestion &question);

    QString m_path;
    std::unique_ptr<Database> m_database;
    SearchBlob m_blob;
    bool m_blobLoaded = false;
    std::optional<CacheQuestion> m_orderOf;
    std::vector<std::int32_t> m_order;
    std::vector<std::uint32_t> m_places; ///< of m_order's rows in the blob; empty: not looked up yet
    QString m_matchesOf;
    std::vector<bool> m_matches;
};

} // namespace kontor
