// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/net/httprequest.h"
#include "models/providers/provider.h"

#include <QByteArray>
#include <QJsonArray>

namespace kontor::monit24::rest {

/// Most items of one page (common_operations; the default is 10).
inline constexpr qint64 pageSize = 1000;

/// What a decoder has to know beside the answer. Copied into worker threads.
struct Reading
{
    QString connection;
    QDateTime now;        ///< UTC; becomes Record::fetchedAt
    QStringList ownIds{}; ///< the login's account and the one it belongs to
};

/// The answers of the vendor as records. Pure functions for any thread. Lenient where the documents leave it open (ids
/// are numbers or texts, unknown keys are ignored, user_data is nested or beside the account), but a value of a wrong
/// type is an Error of kind Protocol that names the field and the record.

/// One page of a list: an array, with the number of all items in X-Total-Count (common_operations). Cursors are offsets
/// as text.
Result<ListPage> decodePage(const HttpAnswer &answer, const QString &type, qint64 offset, const Reading &how);

/// One shown record; an answer about another one is an error. An empty \a id takes any ("my_account").
Result<Record> decodeRecord(const QByteArray &body, const QString &type, const QString &id, const Reading &how);

/// The contact data of the account \a id as fields. "settings" may be [] or an object; neither is looked at.
Result<QJsonObject> decodeUserData(const QByteArray &body, const QString &id);

/// See permissionsFrom(). An answer that is no JSON at all is an error.
Result<QJsonArray> decodePermissions(const QByteArray &body);

/// The id in the answer to a create: {"id": 12}.
Result<QString> decodeNewId(const QByteArray &body);

/// Whether the vendor can have called a record of the type so: ids of records are numbers, those of dictionaries are
/// words (conventions). Anything else (nothing, dots) would lead to another place of the interface.
bool isId(const QString &id, const QString &type);

/// X-Total-Count, or -1.
qint64 totalOf(const HttpAnswer &answer);

/// "2026-03-01T10:00:00+01:00" as "2026-03-01T09:00:00Z"; nothing for anything else (RFC 3339, api2_migration).
std::optional<QString> utcTime(const QString &vendorTime);

/// What the record's status is, judged by its fields; empty where the type has none or they do not tell.
QString statusOf(const QString &type, const QJsonObject &fields);

} // namespace kontor::monit24::rest
