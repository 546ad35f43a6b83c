// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/importledger.h"

#include "models/storage/recordjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kontor {

namespace {

QByteArray listText(const QStringList &list)
{
    return QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact);
}

QStringList listFrom(std::string_view utf8)
{
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(utf8.data(), qsizetype(utf8.size())));
    QStringList list;
    const QJsonArray array = document.array();
    for (const QJsonValue &item : array)
        list.append(item.toString());
    return list;
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

constexpr auto entryColumns = "plan,sources,header,secret_columns,settings,created_at";

/// As in the journal: a plan that is being written down is not there yet.
constexpr auto isWhole = "plan NOT IN (SELECT plan FROM arriving)";

ImportEntry entryOf(const Statement &row)
{
    ImportEntry entry{.plan = row.text(0),
                      .sources = listFrom(row.utf8(1)),
                      .header = listFrom(row.utf8(2)),
                      .settings = jsonFromUtf8(row.utf8(4)),
                      .createdAt = QDateTime::fromMSecsSinceEpoch(row.integer(5), Qt::UTC)};
    for (const QString &column : listFrom(row.utf8(3)))
        entry.secretColumns.append(column.toInt());
    return entry;
}

} // namespace

Result<void> ImportLedger::add(const ImportEntry &entry)
{
    auto head = m_state.database().prepare("INSERT INTO import(plan,sources,header,secret_columns,settings,created_at) "
                                           "VALUES(?1,?2,?3,?4,?5,?6)");
    if (!head) return failure(head.error());
    QStringList secret;
    for (const int column : entry.secretColumns)
        secret.append(QString::number(column));
    const QByteArray sources = listText(entry.sources);
    const QByteArray header = listText(entry.header);
    const QByteArray secretColumns = listText(secret);
    const QByteArray settings = QJsonDocument(entry.settings).toJson(QJsonDocument::Compact);
    head->bind(1, entry.plan)
        .bindText(2, view(sources))
        .bindText(3, view(header))
        .bindText(4, view(secretColumns))
        .bindText(5, view(settings))
        .bind(6, entry.createdAt.toMSecsSinceEpoch());
    if (const auto done = head->run(); !done) return failure(done.error());
    return {};
}

Result<void> ImportLedger::RowWriter::add(const ImportLedgerRow &row)
{
    if (!m_insert) {
        auto insert = m_database.prepare("INSERT INTO import_row(plan,row,source,line,cells,first,changes,shared,"
                                         "verdict,problem) VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10)");
        if (!insert) return failure(insert.error());
        m_insert = std::move(*insert);
    }
    const QByteArray cells = listText(row.cells);
    m_insert->bind(1, m_plan)
        .bind(2, qint64(row.row))
        .bind(3, qint64(row.source))
        .bind(4, row.line)
        .bindText(5, view(cells))
        .bind(6, qint64(row.first))
        .bind(7, qint64(row.count))
        .bind(8, qint64(row.shared))
        .bind(9, row.verdict)
        .bind(10, row.problem);
    if (const auto done = m_insert->run(); !done) return failure(done.error());
    return {};
}

Result<std::optional<ImportEntry>> ImportLedger::entry(const QString &plan)
{
    auto statement =
        m_state.database().prepare(std::string("SELECT ") + entryColumns + " FROM import WHERE plan=?1 AND " + isWhole);
    if (!statement) return failure(statement.error());
    statement->bind(1, plan);
    const auto found = statement->next();
    if (!found) return failure(found.error());
    return *found ? std::optional(entryOf(*statement)) : std::nullopt;
}

Result<void> ImportLedger::eachRow(const QString &plan,
                                   const std::function<Result<void>(const ImportLedgerRow &)> &take)
{
    auto rows = m_state.database().prepare("SELECT row,source,line,cells,first,changes,shared,verdict,problem "
                                           "FROM import_row WHERE plan=?1 ORDER BY row");
    if (!rows) return failure(rows.error());
    rows->bind(1, plan);
    while (true) {
        const auto more = rows->next();
        if (!more) return failure(more.error());
        if (!*more) return {};
        const auto taken = take({.row = int(rows->integer(0)),
                                 .source = int(rows->integer(1)),
                                 .line = rows->integer(2),
                                 .cells = listFrom(rows->utf8(3)),
                                 .first = int(rows->integer(4)),
                                 .count = int(rows->integer(5)),
                                 .shared = int(rows->integer(6)),
                                 .verdict = rows->text(7),
                                 .problem = rows->text(8)});
        if (!taken) return taken;
    }
}

Result<std::vector<ImportEntry>> ImportLedger::entries(int limit)
{
    auto rows = m_state.database().prepare(std::string("SELECT ") + entryColumns + " FROM import WHERE " + isWhole +
                                           " ORDER BY created_at DESC LIMIT ?1");
    if (!rows) return failure(rows.error());
    rows->bind(1, qint64(limit));
    std::vector<ImportEntry> entries;
    while (true) {
        const auto more = rows->next();
        if (!more) return failure(more.error());
        if (!*more) return entries;
        entries.push_back(entryOf(*rows));
    }
}

} // namespace kontor
