// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/rackspace/wire.h"

#include "models/providers/rackspace/resources.h"

namespace kontor::rackspace {

JobOf<Record> *findByReference(const Wire &wire, const QString &referenceNumber, Priority priority, QObject *owner)
{
    return read<Record>(wire, QStringLiteral("/customers"), priority,
                        [referenceNumber, how = wire.decoding()](const QByteArray &body) {
                            return decodeFoundCustomer(body, referenceNumber, how);
                        },
                        owner, {{QStringLiteral("referenceNumber"), referenceNumber}});
}

JobOf<Record> *showMe(const Wire &wire, Priority priority, QObject *owner)
{
    const Address me{.type = QString::fromLatin1(types::customer), .accountNumber = QStringLiteral("me")};
    return read<Record>(
        wire, me.path(), priority,
        [me, how = wire.decoding()](const QByteArray &body) { return decodeRecord(body, me, how); }, owner);
}

} // namespace kontor::rackspace
