// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/provider.h"
#include "models/providers/rackspace/address.h"
#include "models/providers/wire.h"

#include <QByteArray>

namespace kontor::rackspace {

/// Most items of one page; wiki "Rest API", Paging.
inline constexpr qint64 pageSize = 250;

/// The answers of the vendor as records. Pure functions for any thread. Lenient as the vendor asks for (unknown keys
/// are ignored, absent texts are null, empty or a space, a missing array is empty), but a value of a wrong type is an
/// Error of kind Protocol that names the field and the record.

/// One page of a list. \a place is the address of any record of the list; its name is ignored. \a offset is what was
/// asked for. Cursors are offsets as text.
Result<ListPage> decodePage(const QByteArray &body, const Address &place, qint64 offset, const Decoding &how);

/// One shown record. An answer about another object than \a place is an error.
Result<Record> decodeRecord(const QByteArray &body, const Address &place, const Decoding &how);

/// The customer found by a reference number.
Result<Record> decodeFoundCustomer(const QByteArray &body, const QString &referenceNumber, const Decoding &how);

/// Spam settings as fields ("filterLevel", "rsEmail.spamHandling", ...); \a type is the record's type.
Result<QJsonObject> decodeSpam(const QByteArray &body, const QString &type, const QString &place);

/// {"catchAllAddress": "..."} from the answer of /catchalladdress, whose member is called "address" as when written.
Result<QJsonObject> decodeCatchAll(const QByteArray &body, const QString &place);

/// A JSON string: the archiving link.
Result<QString> decodeText(const QByteArray &body, const QString &place);

/// A login token.
struct LoginToken
{
    Secret token;
    QString user;
};
Result<LoginToken> decodeLoginToken(const QByteArray &body);

/// Parses and wants an object.
Result<QJsonObject> decodeObject(const QByteArray &body, const QString &place);

/// "6/11/2010 10:53:46 AM" as "2010-06-11T10:53:46"; nothing for anything else. Without zone, as the vendor sends it.
std::optional<QString> isoDate(const QString &vendorDate);

/// What the record's status is, judged by its fields: "active", "disabled", "locked" or nothing.
QString statusOf(const QString &type, const QJsonObject &fields);

} // namespace kontor::rackspace
