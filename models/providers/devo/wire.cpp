// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/devo/wire.h"

#include "models/providers/devo/resources.h"

namespace kontor::devo {

JobOf<ListPage> *listDomains(const Wire &wire, Priority priority, QObject *owner)
{
    return read<ListPage>(wire, QStringLiteral("/domain"), priority, Asked::Collection,
                          [how = wire.decoding()](const QJsonValue &json) {
                              return decodeList(json, QString::fromLatin1(types::domain), {}, how);
                          },
                          owner, {{QStringLiteral("all"), QStringLiteral("true")}});
}

JobOf<ListPage> *listPlans(const Wire &wire, Priority priority, QObject *owner)
{
    return read<ListPage>(
        wire, QStringLiteral("/plan"), priority, Asked::Collection,
        [how = wire.decoding()](const QJsonValue &json) {
            return decodeList(json, QString::fromLatin1(types::plan), {}, how);
        },
        owner);
}

JobOf<ListPage> *listUsers(const Wire &wire, const QString &domain, Priority priority, QObject *owner)
{
    return new CheckedRead<ListPage>(
        wire,
        [wire, domain, priority](QObject *job) {
            return read<ListPage>(
                wire, pathOf({QStringLiteral("user"), QStringLiteral("domain"), domain}), priority, Asked::Record,
                [domain, how = wire.decoding()](const QJsonValue &json) {
                    return decodeList(json, QString::fromLatin1(types::user), domain, how);
                },
                job);
        },
        priority, owner);
}

} // namespace kontor::devo
