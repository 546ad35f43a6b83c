// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/schema/record.h"

#include <QStringList>

namespace kontor::devo {

/// A path from its segments, percent-encoded; the "@" of full domain names and addresses stays, as in all samples of
/// the vendor. An error when a segment is empty or would lead somewhere else.
Result<QString> pathOf(const QStringList &segments);

/// A user in a domain. The record's id is "<e-mail>/<domain>", because one user may be in several domains.
struct Membership
{
    QString email;
    QString domain;

    QString id() const { return email + u'/' + domain; }
    /// Of a record's id. A domain's name has no "/", an address may have one.
    static Membership ofId(const QString &id);

    /// /user/email/{email}/domain/{domain}, and what is below.
    Result<QString> path(const QStringList &tail = {}) const;
};

/// "my-reseller" of "my-domain@my-reseller"; empty for a name without it.
QString tailOf(const QString &domain);

/// Whether \a full is the domain somebody calls \a name, which may lack the reseller's tail (page "Reseller
/// operations", create).
bool isDomainNamed(const QString &full, const QString &name);

/// Without regard to case.
bool sameText(const QString &one, const QString &other);

} // namespace kontor::devo
