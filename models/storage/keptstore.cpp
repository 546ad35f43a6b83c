// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/keptstore.h"

#include "models/storage/recordjson.h"

#include <algorithm>

namespace kontor {

namespace {

constexpr const char *upsert =
    "INSERT INTO kept(connection,type,id,record,whole,secrets,changed_at) VALUES(?1,?2,?3,?4,?5,?6,?7) "
    "ON CONFLICT(connection,type,id) DO UPDATE SET record=excluded.record,whole=excluded.whole,"
    "secrets=excluded.secrets,changed_at=excluded.changed_at";

} // namespace

Result<void> KeptStore::load()
{
    m_entries.clear();
    auto statement = m_state.database().prepare("SELECT record,whole,secrets FROM kept");
    if (!statement) return failure(statement.error());
    auto row = statement->next();
    for (; row && *row; row = statement->next()) {
        const std::optional<Record> record = recordFromUtf8(statement->utf8(0));
        if (!record) continue;
        m_entries.insert(record->key(), {.record = *record,
                                         .isWhole = statement->integer(1) != 0,
                                         .secrets = statement->text(2).split(u'\n', Qt::SkipEmptyParts)});
    }
    if (!row) return failure(row.error());
    return {};
}

const KeptStore::Entry *KeptStore::find(const RecordKey &key) const
{
    const auto it = m_entries.constFind(key);
    return it == m_entries.cend() ? nullptr : &*it;
}

std::vector<Record> KeptStore::records(const QString &connection, const QString &type) const
{
    std::vector<Record> found;
    for (const Entry &entry : m_entries)
        if (entry.isWhole && entry.record.connection == connection && entry.record.type == type)
            found.push_back(entry.record);
    std::ranges::sort(found, {}, &Record::id);
    return found;
}

std::vector<RecordKey> KeptStore::keysOf(const QString &connection) const
{
    std::vector<RecordKey> keys;
    for (auto it = m_entries.keyBegin(); it != m_entries.keyEnd(); ++it)
        if (it->connection == connection) keys.push_back(*it);
    return keys;
}

Result<void> KeptStore::write(Statement &statement, const Entry &entry) const
{
    const RecordKey key = entry.record.key();
    statement.bind(1, key.connection)
        .bind(2, key.type)
        .bind(3, key.id)
        .bind(4, recordText(entry.record))
        .bind(5, qint64(entry.isWhole))
        .bind(6, entry.secrets.join(u'\n'))
        .bind(7, QDateTime::currentMSecsSinceEpoch());
    if (const auto done = statement.run(); !done) return failure(done.error());
    return {};
}

Result<void> KeptStore::put(const Entry &entry)
{
    auto statement = m_state.database().prepare(upsert);
    if (!statement) return failure(statement.error());
    if (const auto done = write(*statement, entry); !done) return done;
    m_entries.insert(entry.record.key(), entry);
    return {};
}

Result<void> KeptStore::putAll(const std::vector<Entry> &entries)
{
    if (entries.empty()) return {};
    auto transaction = Transaction::begin(m_state.database());
    if (!transaction) return failure(transaction.error());
    auto statement = m_state.database().prepare(upsert);
    if (!statement) return failure(statement.error());
    for (const Entry &entry : entries)
        if (const auto done = write(*statement, entry); !done) return done;
    if (const auto done = transaction->commit(); !done) return done;
    for (const Entry &entry : entries)
        m_entries.insert(entry.record.key(), entry);
    return {};
}

Result<void> KeptStore::forget(const RecordKey &key)
{
    auto statement = m_state.database().prepare("DELETE FROM kept WHERE connection=?1 AND type=?2 AND id=?3");
    if (!statement) return failure(statement.error());
    statement->bind(1, key.connection).bind(2, key.type).bind(3, key.id);
    if (const auto done = statement->run(); !done) return failure(done.error());
    m_entries.remove(key);
    return {};
}

Result<void> KeptStore::forgetConnection(const QString &connection)
{
    auto statement = m_state.database().prepare("DELETE FROM kept WHERE connection=?1");
    if (!statement) return failure(statement.error());
    statement->bind(1, connection);
    if (const auto done = statement->run(); !done) return failure(done.error());
    m_entries.removeIf([&](const auto &entry) { return entry.key().connection == connection; });
    return {};
}

} // namespace kontor
