// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/monit24/model.h"
#include "app/sandbox/names.h"

namespace kontor::sandbox::monit24 {

/// The kinds of object below an account that have numbers of their own.
enum class Kind { Group, Service, Suspension, WeeklySuspension, Address };

/// How many objects an account has, which is known without making them.
struct Sizes
{
    int groups = 0;
    int services = 0;
    int suspensions = 0;
    int weekly = 0;
    int addresses = 0;
    bool isBlocked = false;

    int of(Kind kind) const;
};

/// Every customer's account before anybody changes it, made when somebody looks: the same for the same seed, for any
/// number of customers, and kept nowhere. Accounts are counted from 0; the same company as at the other vendors has the
/// same number, and about one in four is a company that the others do not know.
class Generator
{
public:
    // The numbers of the sample calls, and room for 16 objects of a kind in each account.
    static constexpr qint64 distributor = 3'461;
    static constexpr qint64 firstAccount = 4'844;
    static constexpr qint64 accountStride = 2; // the user's number is in between
    static constexpr qint64 objectStride = 16;

    Generator(int customers, quint64 seed) : m_names(seed), m_seed(seed), m_customers(customers) {}

    int customers() const { return m_customers; }
    static qint64 accountId(int index) { return firstAccount + accountStride * index; }
    /// Which account it is; -1 when it is none that was made up.
    int indexOf(qint64 account) const;
    static qint64 objectId(Kind kind, int index, int slot);
    /// The account that a made-up object belongs to; -1 when the number is none of those.
    int ownerOf(Kind kind, qint64 object) const;
    qint64 firstFree(Kind kind) const { return objectId(kind, m_customers, 0); }

    QString login(int index) const;
    Sizes sizes(int index) const;
    Account account(int index) const;
    Tenant tenant(int index) const;

private:
    int companyOf(int index) const;
    quint64 dice(int index, quint64 what) const { return scatter(m_seed, quint64(index), what, 24); }
    qint64 packageId(int index) const;
    Service service(int index, int slot, const Company &company, const Account &account) const;
    void addSuspensions(Tenant &tenant, int index, const Sizes &sizes) const;

    Names m_names;
    quint64 m_seed;
    int m_customers;
};

} // namespace kontor::sandbox::monit24
