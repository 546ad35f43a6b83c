// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QString>

#include <optional>

namespace kontor {

/// The three kinds of record every vendor's resources are sorted into, and what records merely point to (packages,
/// plans, roles), which has no table of its own in the window: pickers choose from it and the command line lists it.
enum class Kind { Customer, Domain, Account, Lookup };

/// "customers", "domains", "accounts", "lookups": as on the command line and in JSON.
QString kindName(Kind kind);
/// The inverse, also for the singular ("customer"). Nothing for anything else.
std::optional<Kind> kindFromName(const QString &name);

/// Points at one record of one connection. \c type is the resource's type ("mailbox", "alias", ...), because an
/// address may exist as more than one.
struct RecordKey
{
    QString connection;
    QString type;
    QString id;

    bool operator==(const RecordKey &) const = default;
};
size_t qHash(const RecordKey &key, size_t seed = 0);

/// One customer, domain or account as last seen at the vendor. Field values are JSON: text, number, boolean, list of
/// texts, or null for "the vendor sent null"; a missing key means "not known".
struct Record
{
    QString connection; ///< id of the connection
    Kind kind = Kind::Customer;
    QString type;   ///< ResourceSpec::type
    QString id;     ///< the vendor's immutable id where there is one, else the natural key
    QString name;   ///< what people call it
    QString status; ///< one of ResourceSpec::states, a lower-case English word; empty where the vendor has none
    QString parent; ///< id of the parent record (customer of a domain, domain of a mailbox); empty at the top
    QJsonObject fields;
    QDateTime fetchedAt;   ///< UTC
    bool detailed = false; ///< fields hold everything "show" gives, not only what lists give

    RecordKey key() const { return {connection, type, id}; }
};

} // namespace kontor

Q_DECLARE_METATYPE(kontor::RecordKey)
Q_DECLARE_METATYPE(kontor::Record)
