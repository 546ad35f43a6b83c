// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/monit24/rpc/findjob.h"
#include "models/providers/provider.h"

namespace kontor::monit24::rpc {

/// What an element does not say itself and other lists do.
struct Joins
{
    QHash<QString, QJsonObject> userOfAccount{};
    QHash<QString, QString> accountOfGroup{};

    static Joins of(const Elements &users, const Elements &groups);
};

/// An element of a Find, or the data of a Read, as a record. Lenient as the documents ask for: ids and flags are
/// numbers or text, keys may be missing or more than described. A described field of a wrong type is an Error of kind
/// Protocol that names field and record; of a field that is itself not confirmed, it is left out.
Result<Record> decodeRecord(const QString &type, const QJsonObject &element, const Joins &joins, const Decoding &how);

/// The same for a list.
Result<std::vector<Record>> decodeRecords(const QString &type, const Elements &elements, const Joins &joins,
                                          const Decoding &how);

/// The accounts that are blocked: while they are, what belongs to them is in no list (README_Distributors).
QSet<QString> blockedAccounts(const Elements &accounts);

/// "active", "inactive", "blocked", "paused" ... or nothing, judged by the fields.
QString statusOf(const QString &type, const QJsonObject &fields);

/// Unix time as ISO 8601 in UTC, and back; nothing for anything else.
std::optional<QString> isoTime(const QJsonValue &unixTime);
std::optional<qint64> unixTime(const QString &isoTime);

} // namespace kontor::monit24::rpc
