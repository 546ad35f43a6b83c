// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/limacity/records.h"

namespace kontor::sandbox::limacity {

const QString resellerRole = QStringLiteral("reseller.customers.admin");

QStringList accountRoles()
{
    return {QStringLiteral("websites.admin"), QStringLiteral("databases.reader"), QStringLiteral("domains.reader"),
            QStringLiteral("domains.admin"),  QStringLiteral("dns.admin"),        QStringLiteral("dns.editor"),
            QStringLiteral("dns.reader")};
}

Json idOf(qint64 id, bool isText)
{
    return isText ? Json(QString::number(id)) : Json(id);
}

QString vendorTime(const QDateTime &when)
{
    constexpr int summerTimeSecs = 2 * 60 * 60;
    return when.toOffsetFromUtc(summerTimeSecs).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) +
           QStringLiteral("+02:00");
}

Json ApiKey::shown(const QDateTime &lastUsed, bool idsAreTexts) const
{
    return Json::object({{"id", idOf(id, idsAreTexts)},
                         {"api_key", secret},
                         {"name", name ? Json(*name) : Json()},
                         {"roles", Json::texts(roles)},
                         {"created_at", vendorTime(createdAt)},
                         {"last_used_at", lastUsed.isValid() ? Json(vendorTime(lastUsed)) : Json()}});
}

Json DnsRecord::shown(const QString &zone, bool idsAreTexts) const
{
    const bool isQuoted = type == QLatin1String("TXT") && !content.startsWith(u'"');
    Json record = Json::object(
        {{"id", idOf(id, idsAreTexts)}, {"content", isQuoted ? u'"' + content + u'"' : content}, {"name", name}});
    // Those of the vendor's own name servers have no sub-domain at all.
    if (type != QLatin1String("NS"))
        record.add(QStringLiteral("subdomain"), name == zone ? Json(false) : Json(name.chopped(zone.size() + 1)));
    record.add(QStringLiteral("ttl"), ttl);
    record.add(QStringLiteral("type"), type);
    record.add(QStringLiteral("priority"), priority ? Json(*priority) : Json());
    return record;
}

Json Domain::shown(const QDate &today, bool idsAreTexts) const
{
    constexpr double pricePerYear = 11.88;
    const auto midnight = [](QDate day) {
        return day.toString(Qt::ISODate) + QStringLiteral("T00:00:00+00:00");
    };
    return Json::object({{"id", idOf(id, idsAreTexts)},
                         {"mode", "CREATE"},
                         {"tld", topLevel},
                         {"domain", name},
                         {"in_subscription", false},
                         {"auto_renew", isRenewed},
                         {"status", "ok"},
                         {"unicode_fqdn", unicodeName},
                         {"registered_at", midnight(registered)},
                         {"registered_until", midnight(registered.addYears(today.year() - registered.year() + 1))},
                         {"renew_price", pricePerYear}});
}

} // namespace kontor::sandbox::limacity
