// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/net/httprequest.h"
#include "models/providers/comparison.h"
#include "models/providers/devo/address.h"
#include "models/schema/mutation.h"

namespace kontor::devo {

/// A read of a path. Lists come whole, so they may be larger than other answers.
HttpRequest readRequest(const QString &path, Priority priority, const QList<std::pair<QString, QString>> &query = {});

/// The one request that makes the change. An error when it cannot be put into words the vendor understands; then
/// nothing may be sent.
Result<HttpRequest> changeRequest(const Mutation &mutation);

/// Which user the change is about; empty for one that is about a domain only. For "assign-owner" the owner-to-be.
Membership userOf(const Mutation &mutation);
/// Which domain, for a new one as it was typed.
QString domainOf(const Mutation &mutation);

/// The fields as they should read when the change has been applied. Only what reading back can show.
QJsonObject wantedFields(const Mutation &mutation);
/// The values before the change, of what the change sets; only what is known.
QJsonObject formerFields(const Mutation &mutation);

/// "active" or "disabled" for enabling and disabling; empty for other changes.
QString wantedStatus(const Mutation &mutation);

/// How the wanted values stand against a record that was read.
/// Addresses, names of roles and states are compared without case, lists without order, reals as the vendor rounds
/// them; null and empty are the same.
Comparison compare(const QJsonObject &wanted, const Record &record);

} // namespace kontor::devo
