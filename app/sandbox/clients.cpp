// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/clients.h"

namespace kontor::sandbox {

namespace {

constexpr quint64 houses = 1'001; // set apart from what vendors ask dice for
constexpr quint64 choices = 1'002;

} // namespace

std::vector<int> Clients::at(quint64 vendor, int share) const
{
    std::vector<int> chosen;
    for (int client = 0; client < m_count && int(chosen.size()) < mostAtSmallVendors; ++client)
        if (client == 0 || dice(client, choices, vendor) % quint64(share) == 0) chosen.push_back(client);
    return chosen;
}

QString Clients::mailDomain(int client) const
{
    const Company company = this->company(client);
    return company.slug + u'.' + company.topLevel;
}

QString Clients::officeMail(int client) const
{
    return QStringLiteral("office@") + mailDomain(client);
}

quint64 Clients::house(int client) const
{
    return dice(client, houses);
}

Person Clients::person(int client, int number) const
{
    return m_names.person(company(client).tongue, house(client), number);
}

quint64 Clients::dice(int client, quint64 what, quint64 number) const
{
    return scatter(m_seed, quint64(client), what, number);
}

} // namespace kontor::sandbox
