// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/protection.h"

#include <QCoreApplication>
#include <QLocale>

namespace kontor {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(kontor::Protection)
};

} // namespace

QString protectAction()
{
    return QStringLiteral("protect");
}

QString unprotectAction()
{
    return QStringLiteral("unprotect");
}

bool isProtection(const Mutation &mutation)
{
    return mutation.verb == Verb::Act && (mutation.action == protectAction() || mutation.action == unprotectAction());
}

QString protectionText(const ProtectedRecord &record)
{
    const QString since = QLocale().toString(record.at.toLocalTime(), QLocale::ShortFormat);
    const QString who = record.person.isEmpty() ? Texts::tr("since %1").arg(since)
                                                : Texts::tr("by %1 since %2").arg(record.person, since);
    return record.reason.isEmpty() ? who : Texts::tr("%1: %2").arg(who, record.reason);
}

std::optional<QString> protectionAgainst(const ProtectedRecords &records, const QString &connection,
                                         const Mutation &mutation)
{
    // What is made new is nothing that anybody could have protected.
    if (records.isEmpty() || mutation.verb == Verb::Create || mutation.id.isEmpty()) return {};
    const RecordKey key{connection, mutation.type, mutation.id};
    if (const ProtectedRecord *own = records.find(key))
        return Texts::tr("It is protected %1. Lift the protection first.").arg(protectionText(*own));
    const ProtectedRecord *below = mutation.verb == Verb::Delete ? records.findBelow(key) : nullptr;
    if (!below) return {};
    return Texts::tr("\"%1\" would go with it and is protected %2. Lift that protection first.")
        .arg(below->name, protectionText(*below));
}

} // namespace kontor
