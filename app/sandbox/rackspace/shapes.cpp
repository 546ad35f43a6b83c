// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/rackspace/shapes.h"

#include <array>

namespace kontor::sandbox::rackspace {

namespace {

using Type = Field::Type;

/// Set by the vendor.
constexpr Field given(const char *name, Type type = Type::Text)
{
    return {.name = name, .type = type, .isWritable = false};
}

constexpr Field contact(const char *name)
{
    return {.name = name, .group = "contactInfo"};
}

/// One that comes as null until somebody sets it.
constexpr Field nullContact(const char *name)
{
    return {.name = name, .group = "contactInfo", .startsNull = true};
}

constexpr std::array customerFields{
    Field{.name = "name"}, given("accountNumber"), Field{.name = "referenceNumber"},
    given("addressLine1"), given("addressLine2"),  given("city"),
    given("state"),        given("zip"),           given("country"),
    given("phone"),        given("email"),
};

constexpr std::array domainFields{
    given("accountNumber"),
    Field{.name = "activeSyncLicenses", .type = Type::Number},
    Field{.name = "activeSyncMobileServiceEnabled", .type = Type::Flag},
    Field{.name = "aliases", .type = Type::Texts, .isWritable = false, .item = "alias"},
    Field{.name = "archivingServiceEnabled", .type = Type::Flag},
    Field{.name = "blackBerryLicenses", .type = Type::Number, .startsNull = true},
    Field{.name = "blackBerryMobileServiceEnabled", .type = Type::Flag},
    given("exchangeBaseMailboxSize", Type::Number),
    Field{.name = "exchangeExtraStorage", .type = Type::Number},
    Field{.name = "exchangeMaxNumMailboxes", .type = Type::Number},
    given("exchangeTotalStorage", Type::Number),
    given("exchangeUsedStorage", Type::Number),
    given("name"),
    Field{.name = "publicFoldersEnabled", .type = Type::Flag},
    Field{.name = "rsEmailBaseMailboxSize", .type = Type::Number},
    Field{.name = "rsEmailExtraStorage", .type = Type::Number},
    Field{.name = "rsEmailMaxNumberMailboxes", .type = Type::Number},
    Field{.name = "rsEmailProduct"},
    given("rsEmailUsedStorage", Type::Number),
    Field{.name = "serviceType"},
};

constexpr std::array mailboxFields{
    given("name"),
    Field{.name = "displayName"},
    Field{.name = "size", .type = Type::Number},
    given("currentUsage", Type::Number),
    Field{.name = "enabled", .type = Type::Flag},
    given("createdDate"),
    given("lastLogin"),
    Field{.name = "vacationMessage"},
    Field{.name = "enableVacationMessage", .type = Type::Flag},
    Field{.name = "emailForwardingAddressList",
          .type = Type::Texts,
          .writtenAs = "emailForwardingAddresses",
          .item = "emailAddress"},
    Field{.name = "saveForwardedEmail", .type = Type::Flag},
    Field{.name = "visibleInExchangeGAL", .type = Type::Flag},
    Field{.name = "visibleInRackspaceEmailCompanyDirectory", .type = Type::Flag},
    contact("firstName"),
    contact("lastName"),
    contact("initials"),
    nullContact("generationQualifier"),
    nullContact("organizationUnit"),
    nullContact("businessNumber"),
    nullContact("pagerNumber"),
    nullContact("homeNumber"),
    nullContact("mobileNumber"),
    nullContact("faxNumber"),
    nullContact("homeFaxNumber"),
    contact("businessStreet"),
    contact("businessCity"),
    contact("businessState"),
    contact("businessPostalCode"),
    contact("businessCountry"),
    contact("homeStreet"),
    contact("homeCity"),
    contact("homeState"),
    contact("homePostalCode"),
    contact("homeCountry"),
    contact("notes"),
    nullContact("title"),
    nullContact("userID"),
    nullContact("organizationalStatus"),
    nullContact("employeeType"),
    nullContact("customID"),
};

constexpr std::array exchangeFields{
    given("name"),
    Field{.name = "displayName"},
    Field{.name = "size", .type = Type::Number},
    given("currentUsage", Type::Number),
    Field{.name = "isHidden", .type = Type::Flag},
    Field{.name = "isPublicFolderAdmin", .type = Type::Flag},
    Field{.name = "enabled", .type = Type::Flag},
    given("createdDate"),
    given("lastLogin"),
    contact("firstName"),
    contact("lastName"),
    contact("jobTitle"),
    contact("company"),
    contact("department"),
    contact("businessNumber"),
    contact("homeNumber"),
    contact("mobileNumber"),
    contact("faxNumber"),
    contact("pagerNumber"),
    contact("addressLine1"),
    contact("city"),
    contact("state"),
    contact("zip"),
    contact("country"),
    contact("notes"),
    contact("customID"),
    Field{.name = "emailForwardingAddress"},
    Field{.name = "saveForwardedEmail", .type = Type::Flag},
    Field{.name = "emailAddressList", .type = Type::Addresses, .isWritable = false, .item = "emailAddress"},
    given("hasBlackBerryMobileService", Type::Flag),
    given("hasActiveSyncMobileService", Type::Flag),
    given("samAccountName"),
    Field{.name = "visibleInRackspaceEmailCompanyDirectory", .type = Type::Flag},
};

constexpr std::array adminFields{
    given("adminId"),
    Field{.name = "firstName"},
    Field{.name = "lastName"},
    Field{.name = "type"},
    Field{.name = "email"},
    Field{.name = "enabled", .type = Type::Flag},
    Field{.name = "locked", .type = Type::Flag},
    given("twoFactorEnabled", Type::Flag),
    Field{.name = "allowSimultaneousLogins", .type = Type::Flag},
    Field{.name = "passwordExpiration", .type = Type::Number},
    Field{.name = "restrictedIps", .type = Type::Texts, .item = "restrictedIp"},
};

constexpr Field rsSpam(const char *name, const char *writtenAs, Type type = Type::Text)
{
    return {.name = name, .type = type, .group = "rsEmailSettings", .writtenAs = writtenAs};
}

constexpr Field exchangeSpam(const char *name, const char *writtenAs)
{
    return {.name = name, .group = "exchangeSettings", .writtenAs = writtenAs};
}

constexpr std::array spamFields{
    Field{.name = "filterLevel"},
    rsSpam("spamHandling", "rsEmail.spamHandling"),
    rsSpam("hasFolderCleaner", "rsEmail.hasFolderCleaner", Type::Flag),
    rsSpam("spamFolderAgeLimit", "rsEmail.spamFolderAgeLimit", Type::Number),
    rsSpam("spamFolderNumLimit", "rsEmail.spamFolderNumLimit", Type::Number),
    rsSpam("spamForwardingAddress", "rsEmail.spamForwardingAddress"),
    exchangeSpam("forwardToDomainQuarantine", "exchange.forwardToDomainQuarantine"),
    exchangeSpam("quarantineOwner", "exchange.quarantineOwner"),
    exchangeSpam("defaultQuarantineOwner", "exchange.defaultQuarantineOwner"),
};

} // namespace

Shape customerShape()
{
    return customerFields;
}

Shape domainShape()
{
    return domainFields;
}

Shape mailboxShape()
{
    return mailboxFields;
}

Shape exchangeShape()
{
    return exchangeFields;
}

Shape adminShape()
{
    return adminFields;
}

Shape spamShape()
{
    return spamFields;
}

Record newDomain(const QString &name, const QString &accountNumber)
{
    Record domain(domainShape());
    domain.set(QLatin1String("name"), name);
    domain.set(QLatin1String("accountNumber"), accountNumber);
    domain.set(QLatin1String("serviceType"), QStringLiteral("rsemail"));
    domain.set(QLatin1String("rsEmailProduct"), QStringLiteral("rse-basic"));
    domain.set(QLatin1String("rsEmailBaseMailboxSize"), usualMailboxSize);
    domain.set(QLatin1String("exchangeBaseMailboxSize"), usualExchangeSize);
    return domain;
}

Record newMailbox(const QString &name)
{
    Record mailbox(mailboxShape());
    mailbox.set(QLatin1String("name"), name);
    mailbox.set(QLatin1String("size"), usualMailboxSize);
    mailbox.set(QLatin1String("enabled"), true);
    mailbox.set(QLatin1String("visibleInRackspaceEmailCompanyDirectory"), true);
    return mailbox;
}

Record newExchangeMailbox(const QString &name)
{
    Record mailbox(exchangeShape());
    mailbox.set(QLatin1String("name"), name);
    mailbox.set(QLatin1String("displayName"), name);
    mailbox.set(QLatin1String("size"), usualExchangeSize);
    mailbox.set(QLatin1String("enabled"), true);
    mailbox.set(QLatin1String("samAccountName"), QString(name + QStringLiteral("_53B5B")));
    return mailbox;
}

Record newAdmin(const QString &adminId)
{
    Record admin(adminShape());
    admin.set(QLatin1String("adminId"), adminId);
    admin.set(QLatin1String("enabled"), true);
    return admin;
}

Record newSpam()
{
    Record spam(spamShape());
    spam.set(QLatin1String("filterLevel"), QStringLiteral("on"));
    spam.set(QLatin1String("spamHandling"), QStringLiteral("toFolder"));
    spam.set(QLatin1String("forwardToDomainQuarantine"), QStringLiteral("off"));
    return spam;
}

} // namespace kontor::sandbox::rackspace
