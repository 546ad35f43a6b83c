// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/net/httprequest.h"
#include "models/providers/comparison.h"
#include "models/providers/limacity/address.h"
#include "models/schema/mutation.h"

namespace kontor::limacity {

/// A read of a path.
HttpRequest readRequest(const QString &path, Priority priority);

/// The one request that makes the change. An error when it cannot be put into words the vendor understands; then
/// nothing may be sent. Says nothing about the key.
Result<HttpRequest> changeRequest(const Mutation &mutation);

/// Whether the change is one that is made at the vendor with the key of a customer; otherwise it takes the reseller's.
bool takesCustomerKey(const Mutation &mutation);
/// That customer.
QString customerOf(const Mutation &mutation);

/// Where the record of the change is; the id of a new one is empty.
Address addressOf(const Mutation &mutation);

/// The fields as they should read when the change has been applied. Only what reading back can show.
QJsonObject wantedFields(const Mutation &mutation);

/// How the wanted values stand against a record that was read.
/// Names are compared as name servers do, addresses by what they mean, roles as a set; null and empty are the same.
Comparison compare(const QJsonObject &wanted, const Record &record);

/// The whole name of a DNS record: "@" and nothing are the domain itself, "www" is below it.
QString wholeName(const QString &name, const QString &domainName);

} // namespace kontor::limacity
