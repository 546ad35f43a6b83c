// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/monit24/rpc/codec.h"

namespace kontor::monit24::rpc {

/// Reads one record. Where no Read is documented for a distributor, the record is picked out of the list. Error
/// NotFound only when the vendor has none: what cannot be seen because its account is blocked is an error of another
/// kind.
class ShowJob final : public StepsJob<Record>
{
public:
    enum class Contact { With, Without }; ///< a customer's contact data, which is a list of its own

    ShowJob(const Wire &wire, Record known, Contact contact, Priority priority, QObject *owner);

protected:
    void run() override;

private:
    bool isOfType(const char *type) const { return m_known.type == QLatin1String(type); }
    bool hasRead() const;
    void read();
    void pick();
    void absent(const Error &said);
    void checkBlocked(const Elements &accounts, const Error &said);
    void readContact(const QJsonObject &element);
    void decode(const QJsonObject &element, const Joins &joins);

    Wire m_wire;
    Record m_known;
    Contact m_contact;
    Priority m_priority;
};

/// The account a record belongs to, as far as it is known.
QString accountOf(const Record &record);

} // namespace kontor::monit24::rpc
