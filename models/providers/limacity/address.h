// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/schema/record.h"

namespace kontor::limacity {

/// Where a record of a customer's account is at the vendor, and whose key opens it.
struct Address
{
    QString type; ///< ResourceSpec::type; never "customer", which no URL leads to
    QString customer{};
    QString domain{};     ///< id of the domain of a DNS record
    QString domainName{}; ///< its name
    QString id{};

    /// Of a record as far as it is known.
    static Address of(const Record &record);
    /// Of a new record, or the records of a list, below \a parent.
    static Address below(const Record &parent, const QString &type);

    QString parentId() const;

    /// "/usercp/domains/123/records/5678". An error when an id is missing or would change the path, as ".." does: the
    /// request would hit another object.
    Result<QString> path() const;
    /// The path of the list the record is in. Collections end in ".json" where the vendor's page and the public clients
    /// write it so.
    Result<QString> listPath() const;
};

} // namespace kontor::limacity
