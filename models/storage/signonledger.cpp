// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/signonledger.h"

namespace kontor {

Result<void> SignOnLedger::add(const SignOnEntry &entry)
{
    auto statement = m_state.database().prepare(
        "INSERT INTO sign_on(connection,customer_id,customer_name,account,user,virtual_user,person,reason,at,"
        "expires_at,outcome,note) VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12)");
    if (!statement) return failure(statement.error());
    statement->bind(1, entry.connection)
        .bind(2, entry.customerId)
        .bind(3, entry.customerName)
        .bind(4, entry.account)
        .bind(5, entry.user)
        .bind(6, qint64(entry.virtualUser))
        .bind(7, entry.person)
        .bind(8, entry.reason)
        .bind(9, entry.at.toMSecsSinceEpoch())
        .bind(10, entry.expiresAt.isValid() ? entry.expiresAt.toMSecsSinceEpoch() : 0)
        .bind(11, entry.outcome)
        .bind(12, entry.note);
    if (const auto done = statement->run(); !done) return failure(done.error());
    return {};
}

Result<std::vector<SignOnEntry>> SignOnLedger::newest(int limit, const QString &connection)
{
    auto statement = m_state.database().prepare(
        "SELECT id,connection,customer_id,customer_name,account,user,virtual_user,person,reason,at,expires_at,outcome,"
        "note FROM sign_on WHERE ?1='' OR connection=?1 ORDER BY id DESC LIMIT ?2");
    if (!statement) return failure(statement.error());
    statement->bind(1, connection).bind(2, qint64(limit));
    std::vector<SignOnEntry> entries;
    auto row = statement->next();
    for (; row && *row; row = statement->next())
        entries.push_back({.id = statement->integer(0),
                           .connection = statement->text(1),
                           .customerId = statement->text(2),
                           .customerName = statement->text(3),
                           .account = statement->text(4),
                           .user = statement->text(5),
                           .virtualUser = statement->integer(6) != 0,
                           .person = statement->text(7),
                           .reason = statement->text(8),
                           .at = QDateTime::fromMSecsSinceEpoch(statement->integer(9), Qt::UTC),
                           .expiresAt = QDateTime::fromMSecsSinceEpoch(statement->integer(10), Qt::UTC),
                           .outcome = statement->text(11),
                           .note = statement->text(12)});
    if (!row) return failure(row.error());
    return entries;
}

} // namespace kontor
