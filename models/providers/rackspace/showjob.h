// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/rackspace/wire.h"

#include <QFlags>

namespace kontor::rackspace {

/// Reads one record. What the vendor keeps under addresses of its own (spam settings, catch-all) is read too where it
/// is wanted; such a part that the record does not have, or that the key may not see, is left unknown.
class ShowJob final : public StepsJob<Record>
{
public:
    enum class Part { Main = 0, Spam = 1, CatchAll = 2 };
    Q_DECLARE_FLAGS(Parts, Part)

    /// All parts there are for the type.
    static Parts everything(const QString &type);

    ShowJob(const Wire &wire, Address address, Parts parts, Priority priority, QObject *owner);

protected:
    void run() override;

private:
    void readParts();
    void readPart(const QStringList &tail, std::function<Result<QJsonObject>(const QByteArray &)> decoder);
    void partRead(const Result<QJsonObject> &part);

    Wire m_wire;
    Address m_address;
    Parts m_parts;
    Parts m_open;
    Priority m_priority;
    Record m_record;
};

} // namespace kontor::rackspace

Q_DECLARE_OPERATORS_FOR_FLAGS(kontor::rackspace::ShowJob::Parts)
