// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/devo/wire.h"

#include <QFlags>

namespace kontor::devo {

/// Reads one record. A domain is told without its users, its owner and its retention, and a user in a domain without
/// what belongs to the person; these parts are read too where they are wanted. A part the vendor refuses is left
/// unknown, but an active domain whose users it refuses to tell has no owner yet (page "Reseller operations").
class ShowJob final : public StepsJob<Record>
{
public:
    enum class Part { Main = 0, Users = 1, Retention = 2, Person = 4 };
    Q_DECLARE_FLAGS(Parts, Part)

    /// All parts there are for the type.
    static Parts everything(const QString &type);

    /// \a known leads to the record: its type and id.
    ShowJob(const Wire &wire, Record known, Parts parts, Priority priority, QObject *owner);

protected:
    void run() override;

private:
    JobOf<Record> *readMain(QObject *owner) const;
    void readParts();
    void readUsers();
    void noUsers(const Error &error);
    void readPart(const Result<QString> &path, std::function<Result<QJsonObject>(const QJsonValue &)> decoder);
    void add(const QJsonObject &fields);

    Wire m_wire;
    Record m_known;
    Parts m_parts;
    Parts m_open;
    Priority m_priority;
    Record m_record;
};

} // namespace kontor::devo

Q_DECLARE_OPERATORS_FOR_FLAGS(kontor::devo::ShowJob::Parts)
