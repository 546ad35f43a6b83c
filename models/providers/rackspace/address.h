// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/schema/record.h"

#include <QStringList>

namespace kontor::rackspace {

/// Where a record is at the vendor: the parts of its URL. Ids of records are made from the same parts.
struct Address
{
    QString type;          ///< ResourceSpec::type
    QString accountNumber; ///< "all" is good for reading domains
    QString domain{};      ///< the domain itself or the domain of the account
    QString name{};        ///< mailbox, alias or administrator

    /// Of a record as far as it is known; parts that are missing in the fields are taken from id and parent.
    static Address of(const Record &record);
    /// Of a new record below \a parent.
    static Address below(const Record &parent, const QString &type, const QString &name);

    /// The id its record has: account number, domain name, name@domain or login.
    QString id() const;
    QString parentId() const;

    /// "/customers/460182/domains/example.com/rs/mailboxes/anna", percent-encoded. An error when a part is missing or
    /// would change the path, as ".." does: the request would hit another object.
    Result<QString> path() const;
    /// The same with further segments.
    Result<QString> path(const QStringList &below) const;
    /// The path of the list the record is in.
    Result<QString> listPath() const;

private:
    QStringList segments() const;
};

/// A record's names are compared without case.
bool sameName(const QString &one, const QString &other);

} // namespace kontor::rackspace
