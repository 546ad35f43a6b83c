// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/provider.h"
#include "models/providers/wire.h"

#include <QJsonValue>

namespace kontor::devo {

/// The answers of the vendor as records. Pure functions for any thread. Lenient as the vendor asks for ("never remove,
/// only add": unknown keys are ignored, missing ones are not known, a number may come as text), but a value of a wrong
/// type is an Error of kind Protocol that names the field and the record.

/// Parses an answer; a web page is told apart. \a place names the answer in errors.
Result<QJsonValue> decodeJson(const QByteArray &body, const QString &place);

/// A bare array of all domains or plans, or of the users of \a domain. Lists come whole. Deleted domains, should the
/// vendor list them, are left out.
Result<ListPage> decodeList(const QJsonValue &json, const QString &type, const QString &domain, const Decoding &how);

/// One domain; an error when it is another than the one called \a name, which may lack the reseller's tail. A domain
/// that is deleted "at the logic level" only (page "Reseller operations") is NotFound.
Result<Record> decodeDomain(const QJsonValue &json, const QString &name, const Decoding &how);

/// One user in a domain; an error when the answer is about somebody else. Some answers do not repeat the domain.
Result<Record> decodeUser(const QJsonValue &json, const QString &email, const QString &domain, const Decoding &how);

Result<Record> decodePlan(const QJsonValue &json, const QString &name, const Decoding &how);

/// What is the same in all domains of a user: {"phone", "id"} from GET /user/email/{email}.
Result<QJsonObject> decodePerson(const QJsonValue &json, const QString &email);

/// {"volume", "retentionUnit", "retentionValue"} from GET /domain/{domain}/retention.
Result<QJsonObject> decodeRetention(const QJsonValue &json, const QString &domain);

/// What the users of a domain tell about it: {"users", "has_owner", "owner_email"}. Whether there is an owner stays
/// unknown when no user says.
QJsonObject ownershipOf(const std::vector<Record> &users);

/// The vendor's word as one of the states, whatever its spelling; empty for an unknown one.
QString statusWord(const QString &vendorStatus);

/// An answer that does not follow the vendor's documents. \a what is for the log.
Error strangeAnswer(const QString &place, const QString &what);

} // namespace kontor::devo
