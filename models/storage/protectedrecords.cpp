// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/protectedrecords.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace kontor {

namespace {

QString textOf(const QList<RecordKey> &above)
{
    QJsonArray array;
    for (const RecordKey &key : above)
        array.append(QJsonArray{key.type, key.id});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<RecordKey> keysOf(const QString &connection, const QString &text)
{
    QList<RecordKey> keys;
    for (const QJsonValue &one : QJsonDocument::fromJson(text.toUtf8()).array())
        keys.append({connection, one.toArray().at(0).toString(), one.toArray().at(1).toString()});
    return keys;
}

} // namespace

Result<void> ProtectedRecords::load()
{
    m_records.clear();
    auto statement =
        m_state.database().prepare("SELECT connection,type,id,kind,name,above,reason,person,at FROM protected_record");
    if (!statement) return failure(statement.error());
    auto row = statement->next();
    for (; row && *row; row = statement->next()) {
        const RecordKey key{statement->text(0), statement->text(1), statement->text(2)};
        m_records.insert(key, {.key = key,
                               .kind = kindFromName(statement->text(3)).value_or(Kind::Account),
                               .name = statement->text(4),
                               .above = keysOf(key.connection, statement->text(5)),
                               .reason = statement->text(6),
                               .person = statement->text(7),
                               .at = QDateTime::fromMSecsSinceEpoch(statement->integer(8), Qt::UTC)});
    }
    if (!row) return failure(row.error());
    changeSet();
    return {};
}

void ProtectedRecords::changeSet()
{
    ++m_revision;
    m_below.clear();
    for (const ProtectedRecord &record : std::as_const(m_records))
        for (const RecordKey &above : record.above)
            m_below.insert(above, record.key);
    Q_EMIT changed();
}

const ProtectedRecord *ProtectedRecords::find(const RecordKey &key) const
{
    const auto it = m_records.constFind(key);
    return it == m_records.cend() ? nullptr : &*it;
}

const ProtectedRecord *ProtectedRecords::findBelow(const RecordKey &key) const
{
    const auto it = m_below.constFind(key);
    return it == m_below.cend() ? nullptr : find(*it);
}

std::vector<ProtectedRecord> ProtectedRecords::all(const QString &connection) const
{
    std::vector<ProtectedRecord> found;
    for (const ProtectedRecord &record : m_records)
        if (connection.isEmpty() || record.key.connection == connection) found.push_back(record);
    std::ranges::sort(found, [](const ProtectedRecord &one, const ProtectedRecord &other) {
        const int names = QString::localeAwareCompare(one.name, other.name);
        return names != 0 ? names < 0 : one.key.id < other.key.id;
    });
    return found;
}

Result<void> ProtectedRecords::write(const std::vector<ProtectedRecord> &records, bool isProtected)
{
    // Whoever protects what is protected already says so anew.
    auto statement = m_state.database().prepare(
        isProtected ? "INSERT OR REPLACE INTO protected_record(connection,type,id,kind,name,above,reason,person,at) "
                      "VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9)"
                    : "DELETE FROM protected_record WHERE connection=?1 AND type=?2 AND id=?3");
    if (!statement) return failure(statement.error());
    for (const ProtectedRecord &record : records) {
        statement->bind(1, record.key.connection).bind(2, record.key.type).bind(3, record.key.id);
        if (isProtected)
            statement->bind(4, kindName(record.kind))
                .bind(5, record.name)
                .bind(6, textOf(record.above))
                .bind(7, record.reason)
                .bind(8, record.person)
                .bind(9, record.at.toMSecsSinceEpoch());
        if (const auto done = statement->run(); !done) return failure(done.error());
    }
    return {};
}

void ProtectedRecords::take(const std::vector<ProtectedRecord> &records, bool isProtected)
{
    for (const ProtectedRecord &record : records)
        if (isProtected)
            m_records.insert(record.key, record);
        else
            m_records.remove(record.key);
    changeSet();
}

Result<void> ProtectedRecords::forgetConnection(const QString &connection)
{
    auto statement = m_state.database().prepare("DELETE FROM protected_record WHERE connection=?1");
    if (!statement) return failure(statement.error());
    statement->bind(1, connection);
    if (const auto done = statement->run(); !done) return failure(done.error());
    const auto removed = m_records.removeIf([&](const auto &one) { return one.key().connection == connection; });
    if (removed > 0) changeSet();
    return {};
}

} // namespace kontor
