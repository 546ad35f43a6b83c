// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/json.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace kontor::sandbox::limacity {

/// Right to make customers; only the reseller's own keys have it (help page for resellers).
extern const QString resellerRole;
/// The rights an account's key can have: those that are seen in the vendor's and its customers' texts. The full list is
/// not public.
QStringList accountRoles();

struct ApiKey
{
    qint64 id = 0;
    QString secret;
    std::optional<QString> name{};
    QStringList roles{};
    QDateTime createdAt{};

    Json shown(const QDateTime &lastUsed, bool idsAreTexts) const;
};

struct DnsRecord
{
    qint64 id = 0;
    QString name; ///< in full
    QString type;
    QString content;
    int ttl = 3600;
    std::optional<int> priority{};

    /// \a zone is the domain it is in. TXT comes back in quotes, and at the apex the sub-domain is false.
    Json shown(const QString &zone, bool idsAreTexts) const;
};

struct Domain
{
    qint64 id = 0;
    QString name;        ///< without the top level, as it is registered
    QString topLevel;    ///< "de"
    QString unicodeName; ///< in full, with the letters of its language
    bool isRenewed = true;
    QDate registered{};
    std::vector<DnsRecord> records{};

    QString zone() const { return name + u'.' + topLevel; }
    Json shown(const QDate &today, bool idsAreTexts) const;
};

/// A customer's account, or the reseller's own.
struct Account
{
    qint64 id = 0;
    QString username;
    QString email;
    qint64 diskSpaceGb = 10;
    qint64 mysqlSpaceGb = 1;
    qint64 mailLimit = 100;
    QString phpVersion = QStringLiteral("8.2");
    QDateTime usableFrom{}; ///< null: at once
    std::vector<ApiKey> keys{};
    std::vector<Domain> domains{};
};

/// A number, or its digits as text.
Json idOf(qint64 id, bool isText);

/// "2026-06-01T10:00:00.000+02:00"
QString vendorTime(const QDateTime &when);

} // namespace kontor::sandbox::limacity
