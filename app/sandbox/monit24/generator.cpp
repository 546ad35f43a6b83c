// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/monit24/generator.h"

#include "app/sandbox/monit24/catalogue.h"

#include <algorithm>

namespace kontor::sandbox::monit24 {

namespace {

// What an account's dice are thrown for.
enum What : quint64 {
    Whose,
    Which,
    Groups,
    Services,
    Suspensions,
    Weekly,
    Addresses,
    State,
    Person,
    When,
    Looks = 100
};

constexpr qint64 baseOf(Kind kind)
{
    switch (kind) {
    case Kind::Group:
        return 150'507'000;
    case Kind::Service:
        return 279'000;
    case Kind::Suspension:
        return 71'000;
    case Kind::WeeklySuspension:
        return 8'000;
    case Kind::Address:
        return 512'000;
    }
    return 0;
}

/// The one day that everything happened around, so that a seed gives the same world on every day.
const QDateTime &newestDay()
{
    static const QDateTime day(QDate(2026, 10, 1), QTime(12, 0), Qt::UTC);
    return day;
}

QString languageOf(Tongue tongue)
{
    return tongue == Tongue::Polish ? QStringLiteral("pl") : QStringLiteral("en");
}

QString groupName(Tongue tongue, int slot)
{
    constexpr const char *names[][3]{{"Standard", "Webshop", "Büro & Filialen"},
                                     {"Domyślna", "Sklep internetowy", "Poczta i łącza"},
                                     {"Predeterminado", "Tienda", "Oficinas"},
                                     {"Default", "Shop", "Offices & lines"}};
    return QString::fromUtf8(names[int(tongue)][slot]);
}

} // namespace

int Sizes::of(Kind kind) const
{
    switch (kind) {
    case Kind::Group:
        return groups;
    case Kind::Service:
        return services;
    case Kind::Suspension:
        return suspensions;
    case Kind::WeeklySuspension:
        return weekly;
    case Kind::Address:
        return addresses;
    }
    return 0;
}

int Generator::indexOf(qint64 account) const
{
    const qint64 index = (account - firstAccount) / accountStride;
    return account >= firstAccount && accountId(int(index)) == account && index < m_customers ? int(index) : -1;
}

qint64 Generator::objectId(Kind kind, int index, int slot)
{
    return baseOf(kind) + objectStride * index + slot;
}

int Generator::ownerOf(Kind kind, qint64 object) const
{
    const qint64 index = (object - baseOf(kind)) / objectStride;
    return object >= baseOf(kind) && index < m_customers ? int(index) : -1;
}

int Generator::companyOf(int index) const
{
    // Beyond the customers there are companies that no vendor has.
    return dice(index, Whose) % 4 == 0 ? m_customers + index : index;
}

QString Generator::login(int index) const
{
    return m_names.company(companyOf(index)).slug;
}

qint64 Generator::packageId(int index) const
{
    constexpr qint64 ids[]{438, 438, 632, 632, 632, 633, 633, 640, 120};
    return ids[dice(index, Which) % std::size(ids)];
}

Sizes Generator::sizes(int index) const
{
    Sizes sizes{.groups = 1 + int(dice(index, Groups) % 5) / 2, .services = int(dice(index, Services) % 7)};
    if (dice(index, Services) % 11 == 0) sizes.services = 0; // nobody has set it up yet
    if (packageId(index) >= 633) sizes.services *= 2;
    if (sizes.services > 0) sizes.suspensions = int(dice(index, Suspensions) % 4) / 3;
    if (sizes.services > 1) sizes.weekly = int(dice(index, Weekly) % 6) / 5;
    sizes.addresses = sizes.groups + int(dice(index, Addresses) % 3);
    sizes.isBlocked = dice(index, State) % 17 == 0;
    return sizes;
}

Account Generator::account(int index) const
{
    const Company company = m_names.company(companyOf(index));
    const quint64 person = dice(index, Person);
    const quint64 when = dice(index, When);
    Account account{.id = accountId(index), .userId = accountId(index) + 1, .parent = distributor};
    account.login = company.slug;
    account.password = QStringLiteral("Pw-%1").arg(scatter(m_seed, quint64(index), Person, 99), 0, 36);
    account.name = company.name;
    account.email = QStringLiteral("office@%1.%2").arg(company.slug, company.topLevel);
    const kontor::sandbox::Person contact = m_names.person(company.tongue, quint64(index), 0);
    account.contactPerson = contact.firstName + u' ' + contact.lastName;
    if (person % 4 != 0) account.contactPhone = company.phone;
    if (person % 3 != 0) {
        account.address =
            QStringLiteral("%1, %2 %3, %4").arg(company.street, company.postalCode, company.city, company.country);
        account.taxId = company.country + QString::number(1'000'000'000 + (person >> 8) % 8'999'999'999);
    }
    account.language = languageOf(company.tongue);
    account.packageId = packageId(index);
    account.isBlocked = sizes(index).isBlocked;
    account.isActivated = account.isBlocked || dice(index, State) % 13 != 0;
    account.hasTwoFactor = person % 9 == 0;
    account.isReadOnly = person % 31 == 0;
    account.created = newestDay().addDays(-qint64(when % 4'000) - 30).addSecs(qint64((when >> 16) % 86'400));
    if (account.isActivated && (when >> 32) % 3 != 0) {
        account.lastLogin = newestDay().addSecs(-qint64((when >> 34) % (30 * 86'400)));
        account.lastLoginAddress = QStringLiteral("203.0.113.%1").arg(1 + when % 250);
    }
    return account;
}

Service Generator::service(int index, int slot, const Company &company, const Account &account) const
{
    constexpr int usualTypes[]{5, 1, 7, 2, 5, 9, 5};
    const quint64 dice = this->dice(index, Looks + quint64(slot));
    const Package &package = *packageOf(account.packageId);
    const ServiceType *type = serviceTypeOf(usualTypes[(quint64(slot) + dice % 2) % std::size(usualTypes)]);
    if (package.hasBrowsers && dice % 5 == 0) type = serviceTypeOf(13);
    constexpr const char *hosts[]{"www", "shop", "gw", "mail", "intranet", "ns1", "api"};
    const QString host = QStringLiteral("%1.%2.%3").arg(QLatin1String(hosts[slot % 7]), company.slug, company.topLevel);

    Service service{.id = objectId(Kind::Service, index, slot)};
    service.group = objectId(Kind::Group, index, int((dice >> 4) % quint64(sizes(index).groups)));
    service.type = type->id;
    service.url = QLatin1String(type->prefix) + host;
    service.name = slot < 7 ? host : host + QStringLiteral(" (2)");
    const auto usable = std::ranges::find_if(intervals(), [&](int i) { return i >= package.minInterval; });
    service.interval = *std::min(usable + int((dice >> 8) % 3), intervals().end() - 1);
    service.isPaused = account.isBlocked || (dice >> 12) % 8 == 0;
    service.isSilent = (dice >> 16) % 12 == 0;
    if ((dice >> 20) % 5 == 0) service.description = QStringLiteral("Umowa / contract %1").arg(dice % 9'000);
    if (type->id == 2) service.settings.insert(QStringLiteral("port"), 587);
    if ((dice >> 24) % 10 == 0) return service; // never looked yet
    service.error = (dice >> 28) % 11 == 0 ? 1 : 0;
    service.averageResponse = qint64(8 + (dice >> 32) % 1'900);
    service.lastValid = newestDay().addMSecs(-qint64((dice >> 20) % 600'000));
    if (service.error == 1 || (dice >> 36) % 4 == 0)
        service.lastInvalid = newestDay().addSecs(-qint64((dice >> 18) % 2'000'000));
    return service;
}

void Generator::addSuspensions(Tenant &tenant, int index, const Sizes &sizes) const
{
    for (int slot = 0; slot < sizes.suspensions; ++slot) {
        const quint64 dice = this->dice(index, Suspensions + 50);
        const QDateTime start = newestDay().addDays(qint64(dice % 120)).addSecs(qint64((dice >> 8) % 24) * 3'600);
        tenant.suspensions << Suspension{.id = objectId(Kind::Suspension, index, slot),
                                         .service = tenant.services.first().id,
                                         .start = start,
                                         .end = start.addSecs(7'200),
                                         .comment = QStringLiteral("Prace serwisowe / maintenance")};
    }
    for (int slot = 0; slot < sizes.weekly; ++slot)
        tenant.weekly << WeeklySuspension{.id = objectId(Kind::WeeklySuspension, index, slot),
                                          .service = tenant.services.last().id,
                                          .start = {.day = 7, .hour = 2},
                                          .end = {.day = 7, .hour = 4, .minute = 30},
                                          .comment = QStringLiteral("Backup"),
                                          .onlyNotifications = true};
}

Tenant Generator::tenant(int index) const
{
    const Company company = m_names.company(companyOf(index));
    const Sizes sizes = this->sizes(index);
    Tenant tenant{.account = account(index)};
    for (int slot = 0; slot < sizes.groups; ++slot) {
        const quint64 dice = this->dice(index, Groups + 60 + quint64(slot));
        Group group{.id = objectId(Kind::Group, index, slot),
                    .name = groupName(company.tongue, slot),
                    .isDefault = slot == 0,
                    .reportsDaily = dice % 7 == 0,
                    .reportsWeekly = dice % 3 == 0};
        group.locations = {locations()[dice % 4].id, locations()[4 + (dice >> 8) % 4].id};
        tenant.groups << group;
    }
    for (int slot = 0; slot < sizes.services; ++slot)
        tenant.services << service(index, slot, company, tenant.account);
    addSuspensions(tenant, index, sizes);
    for (int slot = 0; slot < sizes.addresses; ++slot) {
        Address address{.id = objectId(Kind::Address, index, slot),
                        .group = tenant.groups.at(slot % sizes.groups).id,
                        .channel = QStringLiteral("email"),
                        .address = tenant.account.email};
        if (slot >= sizes.groups) {
            address.channel = QStringLiteral("sms");
            address.address = company.phone;
            address.description = tenant.account.contactPerson;
        }
        tenant.addresses << address;
    }
    return tenant;
}

} // namespace kontor::sandbox::monit24
