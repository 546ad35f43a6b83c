// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/net/httprequest.h"
#include "models/providers/comparison.h"
#include "models/providers/monit24/rest/surface.h"
#include "models/schema/mutation.h"

namespace kontor::monit24::rest {

/// A read of a path.
HttpRequest readRequest(const QString &path, Priority priority, const QList<std::pair<QString, QString>> &query = {});

/// Where all records of a type are listed, and where one of them is (inventory of v3.51).
QString listPath(const QString &type, const Surface &surface);
QString recordPath(const QString &type, const QString &id, const Surface &surface);
/// Where the records of a type below one other record are listed. Unsupported where the vendor has no such list,
/// Invalid where the parent's id is none.
Result<QString> listPathBelow(const Record &parent, const QString &type);
QString userDataPath(const QString &accountId);
/// The error for an id that is none, see isId(): nothing may be asked or sent about it. Paths are made of ids only.
Error numberNotKnown();

/// Whether a new record of this type names the account that owns it (objects; "owner_id").
bool namesOwner(const QString &type);
/// The owner as far as the mutation tells it; empty when only a group is named.
QString ownerOf(const Mutation &mutation, const Surface &surface);
/// The group the new record goes into; empty when none is named.
QString groupOf(const Mutation &mutation);

/// The one request that makes the change. An error when it cannot be put into words the vendor understands; then
/// nothing may be sent. \a owner is the owner_id of a new record that names one.
Result<HttpRequest> changeRequest(const Mutation &mutation, const Surface &surface, const QString &owner = {});

/// The fields as they should read when the change has been applied. Only what reading back can show.
QJsonObject wantedFields(const Mutation &mutation);

/// Whether the change is about what the vendor keeps under userDataPath(): contact data of an account. A field of the
/// same name elsewhere (the address of a service) is none.
bool changesContact(const Mutation &mutation);

/// After an unblock, the note which services ran has done its work.
void forgetResumed(const Mutation &mutation, Record &after);

/// How the wanted values stand against a record that was read.
/// Lists are compared without order, e-mail addresses without case, times as moments; null and empty are the same.
Comparison compare(const QJsonObject &wanted, const Record &record);

} // namespace kontor::monit24::rest
