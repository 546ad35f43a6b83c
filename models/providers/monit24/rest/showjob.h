// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/monit24/rest/wire.h"

#include <QFlags>

namespace kontor::monit24::rest {

/// Reads one record. What the vendor keeps under addresses of its own (contact data, permissions) is read too where it
/// is wanted; such a part that the login may not see is left unknown. Error NotFound only when the vendor has none:
/// what cannot be seen because its account is blocked is an error of kind Conflict. Whose it is is taken from \a known.
class ShowJob final : public StepsJob<Record>
{
public:
    enum class Part { Main = 0, UserData = 1, Permissions = 2 };
    Q_DECLARE_FLAGS(Parts, Part)

    /// All parts there are for the type.
    static Parts everything(const QString &type);

    ShowJob(const Wire &wire, const Record &known, Parts parts, Priority priority, QObject *owner);

protected:
    void run() override;

private:
    void readMain();
    void gotMain(const Record &record);
    void absent(const Error &said);
    void readUserData();
    void readPermissions();

    Wire m_wire;
    Record m_record;
    Parts m_parts;
    Priority m_priority;
    Surface m_surface;
};

/// The account a record belongs to, as far as it is known.
QString accountOf(const Record &record);

/// Whether what belongs to this account may be hidden. Whose it is is not known: then it may belong to any.
bool mayBeHidden(const QString &account, const QStringList &blocked);

/// A record of which only type and id are known.
Record recordOf(const QString &type, const QString &id);

} // namespace kontor::monit24::rest

Q_DECLARE_OPERATORS_FOR_FLAGS(kontor::monit24::rest::ShowJob::Parts)
