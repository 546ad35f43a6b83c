// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/names.h"

#include <vector>

namespace kontor::sandbox {

/// The reseller's clients, the same ones at every vendor: client number i of one is client number i of all, under the
/// same name and with the same people and addresses. Not every client is a customer at every vendor.
class Clients
{
public:
    /// More than this no vendor has that tells all its customers in one answer, however many clients there are.
    static constexpr int mostAtSmallVendors = 5'000;

    Clients(int count, quint64 seed) : m_names(seed), m_seed(seed), m_count(count) {}

    int count() const { return m_count; }
    /// The clients that are at a vendor which one in \a share of them has chosen, rising; client 0 is everywhere.
    /// \a vendor is any number that is the vendor's own.
    std::vector<int> at(quint64 vendor, int share) const;

    Company company(int client) const { return m_names.company(client); }
    /// "slug.de": where its mail goes.
    QString mailDomain(int client) const;
    QString officeMail(int client) const; ///< "office@slug.de"
    /// The \a number-th of its people; those of the first mail domain.
    Person person(int client, int number) const;
    /// Which house they live in (see Names::person).
    quint64 house(int client) const;
    /// A number of the client that is the same for ever, for \a what.
    quint64 dice(int client, quint64 what, quint64 number = 0) const;

private:
    Names m_names;
    quint64 m_seed;
    int m_count;
};

} // namespace kontor::sandbox
