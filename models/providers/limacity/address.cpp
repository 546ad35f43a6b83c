// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/limacity/address.h"

#include "models/providers/limacity/resources.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kontor::limacity {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(LimaCity)
};

Error nowhere(const QString &message)
{
    return {.kind = Error::Kind::Invalid, .message = message, .delivery = Error::Delivery::NotSent};
}

/// Ids are numbers, sometimes written as text; anything that could be more than one segment is none.
Result<QString> below(const QString &collection, const QString &id, const QString &tail = {})
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_-]{1,64}$"));
    if (!plain.match(id).hasMatch())
        return failure(nowhere(Texts::tr("It is not known where this record is at lima-city. Refresh the list.")));
    return collection + u'/' + id + tail;
}

} // namespace

Address Address::of(const Record &record)
{
    Address address{.type = record.type, .customer = record.parent, .id = record.id};
    if (record.type == QLatin1String(types::dnsRecord)) {
        address.customer = record.fields.value(QLatin1String("customer_id")).toString();
        address.domain = record.parent;
        address.domainName = record.fields.value(QLatin1String("domain")).toString();
    }
    return address;
}

Address Address::below(const Record &parent, const QString &type)
{
    if (parent.type != QLatin1String(types::domain)) return {.type = type, .customer = parent.id};
    const QString name = parent.fields.value(QLatin1String("unicode_fqdn")).toString();
    return {.type = type,
            .customer = parent.parent,
            .domain = parent.id,
            .domainName = name.isEmpty() ? parent.name : name};
}

QString Address::parentId() const
{
    return type == QLatin1String(types::dnsRecord) ? domain : customer;
}

Result<QString> Address::path() const
{
    if (type == QLatin1String(types::apiKey)) return limacity::below(QStringLiteral("/usercp/api_keys"), id);
    if (type == QLatin1String(types::dnsRecord)) {
        const Result<QString> records =
            limacity::below(QStringLiteral("/usercp/domains"), domain, QStringLiteral("/records"));
        return records ? limacity::below(*records, id) : records;
    }
    return failure(nowhere(Texts::tr("lima-city has no address for a single record of this type.")));
}

Result<QString> Address::listPath() const
{
    if (type == QLatin1String(types::apiKey)) return QStringLiteral("/usercp/api_keys");
    if (type == QLatin1String(types::role)) return QStringLiteral("/usercp/api_keys/roles");
    if (type == QLatin1String(types::domain)) return QStringLiteral("/usercp/domains.json");
    if (type == QLatin1String(types::dnsRecord))
        return limacity::below(QStringLiteral("/usercp/domains"), domain, QStringLiteral("/records.json"));
    return failure(nowhere(Texts::tr("lima-city has no list of this type.")));
}

} // namespace kontor::limacity
