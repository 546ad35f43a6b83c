// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/net/httprequest.h"
#include "models/providers/comparison.h"
#include "models/providers/rackspace/address.h"
#include "models/schema/mutation.h"

namespace kontor::rackspace {

/// A read of a path.
HttpRequest readRequest(const QString &path, Priority priority, const QList<std::pair<QString, QString>> &query = {});

/// The one request that makes the change. An error when it cannot be put into words the vendor understands; then
/// nothing may be sent. The body is JSON with the flat names of writing; lists are one comma-separated text.
Result<HttpRequest> changeRequest(const Mutation &mutation);

/// Where the record is when the change has been applied (a new or renamed record has another address).
Address addressAfter(const Mutation &mutation);
/// Where the record was before; for a new one the same.
Address addressBefore(const Mutation &mutation);

/// The reference number a new customer is found by: the given one, or else the operation token.
QString referenceOf(const Mutation &mutation);

/// The fields as they should read when the change has been applied. Only what reading back can show.
QJsonObject wantedFields(const Mutation &mutation);

/// Actions that add or remove one entry of a list: the list's field and the entry.
struct ListEntry
{
    QString field;
    QString entry;
    bool present = false; ///< as wanted
};
std::optional<ListEntry> wantedEntry(const Mutation &mutation);

/// How the wanted values stand against a record that was read.
/// Texts are compared without case only where they are addresses; null, empty and blank are the same.
Comparison compare(const QJsonObject &wanted, const Record &record);
Comparison compareEntry(const ListEntry &wanted, const Record &record);

} // namespace kontor::rackspace
