// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/rackspace/resources.h"

#include <QtGlobal>

namespace kontor::rackspace {

namespace {

constexpr auto page = "Wiki: Domain";
constexpr auto showPage = "Wiki: Domain, Show";
constexpr auto rackspaceGroup = QT_TRANSLATE_NOOP("Vendor", "Rackspace Email");
constexpr auto exchangeGroup = QT_TRANSLATE_NOOP("Vendor", "Exchange");
constexpr auto servicesGroup = QT_TRANSLATE_NOOP("Vendor", "Services");
constexpr auto legacyGroup = QT_TRANSLATE_NOOP("Vendor", "Mobile services");

std::vector<FieldSpec> generalFields()
{
    return {
        {.key = "name",
         .label = QT_TRANSLATE_NOOP("Vendor", "Domain"),
         .type = FieldType::DomainName,
         .flags = flags::keyColumn | FieldFlag::Immutable,
         .help = QT_TRANSLATE_NOOP("Vendor", "The name of the domain; it cannot be changed later."),
         .source = page,
         .csvAliases = {"domain", "domain name", "Domäne", "Domainname", "domena", "nazwa domeny", "dominio"}},
        {.key = "accountNumber",
         .label = QT_TRANSLATE_NOOP("Vendor", "Customer"),
         .type = FieldType::Reference,
         .flags = flags::shownColumn,
         .help = QT_TRANSLATE_NOOP("Vendor", "Account number of the customer the domain belongs to."),
         .source = page,
         .reference = types::customer},
        {.key = "serviceType",
         .label = QT_TRANSLATE_NOOP("Vendor", "Service"),
         .type = FieldType::Choice,
         .flags = flags::column,
         .help = QT_TRANSLATE_NOOP("Vendor", "Which mail service the domain has."),
         .source = page,
         .choices = {{.value = "rsemail", .label = QT_TRANSLATE_NOOP("Vendor", "Rackspace Email")},
                     {.value = "exchange", .label = QT_TRANSLATE_NOOP("Vendor", "Exchange")},
                     {.value = "both", .label = QT_TRANSLATE_NOOP("Vendor", "Both")}},
         .csvAliases = {"service", "service type", "Dienst", "usługa", "servicio"},
         .defaultValue = "rsemail"},
        {.key = "aliases",
         .label = QT_TRANSLATE_NOOP("Vendor", "Alternate domains"),
         .type = FieldType::List,
         .flags = flags::shownDetail,
         .help = QT_TRANSLATE_NOOP("Vendor", "Further domain names that deliver to the same mailboxes."),
         .source = showPage},
        {.key = "catchAllAddress",
         .label = QT_TRANSLATE_NOOP("Vendor", "Catch-all address"),
         .type = FieldType::Email,
         .flags = flags::shownDetail,
         .help = QT_TRANSLATE_NOOP("Vendor", "Gets mail to names that do not exist; the action \"Set catch-all "
                                             "address\" changes it."),
         .source = "Wiki: Rest API, Domain Catch-All Address"},
        {.key = "archivingServiceEnabled",
         .label = QT_TRANSLATE_NOOP("Vendor", "Archiving"),
         .type = FieldType::Boolean,
         .flags = flags::detail,
         .help = QT_TRANSLATE_NOOP("Vendor", "Whether mail of the domain is archived."),
         .source = page,
         .group = servicesGroup},
        {.key = "publicFoldersEnabled",
         .label = QT_TRANSLATE_NOOP("Vendor", "Public folders"),
         .type = FieldType::Boolean,
         .flags = flags::shownDetail,
         .help = QT_TRANSLATE_NOOP("Vendor", "Whether Exchange public folders are on."),
         .source = showPage,
         .group = servicesGroup},
    };
}

std::vector<FieldSpec> rackspaceFields()
{
    return {
        {.key = "rsEmailMaxNumberMailboxes",
         .label = QT_TRANSLATE_NOOP("Vendor", "Rackspace mailboxes, at most"),
         .type = FieldType::Integer,
         .flags = flags::column,
         .help = QT_TRANSLATE_NOOP("Vendor", "How many Rackspace Email mailboxes may be made; needed when the domain "
                                             "gets Rackspace Email. Accounts that are no resellers leave it out."),
         .source = page,
         .group = rackspaceGroup,
         .limits = {.min = 0},
         .csvAliases = {"mailboxes", "max mailboxes", "Postfächer", "skrzynki", "buzones"}},
        {.key = "rsEmailUsedStorage",
         .label = QT_TRANSLATE_NOOP("Vendor", "Rackspace mailboxes, used"),
         .type = FieldType::Integer,
         .flags = flags::shownColumn | FieldFlag::Unconfirmed,
         .help = QT_TRANSLATE_NOOP("Vendor", "Rackspace calls it used storage; users of the interface read it as the "
                                             "number of mailboxes in use."),
         .source = showPage,
         .group = rackspaceGroup},
        {.key = "rsEmailBaseMailboxSize",
         .label = QT_TRANSLATE_NOOP("Vendor", "Rackspace mailbox size"),
         .type = FieldType::Megabytes,
         .flags = flags::detail,
         .help = QT_TRANSLATE_NOOP("Vendor", "The usual size of one Rackspace Email mailbox, in megabytes."),
         .source = page,
         .group = rackspaceGroup,
         .limits = {.min = 0}},
        {.key = "rsEmailExtraStorage",
         .label = QT_TRANSLATE_NOOP("Vendor", "Rackspace extra storage"),
         .type = FieldType::Megabytes,
         .flags = flags::detail,
         .help = QT_TRANSLATE_NOOP("Vendor", "Storage bought beside what the mailboxes come with, in megabytes."),
         .source = page,
         .group = rackspaceGroup,
         .limits = {.min = 0}},
        {.key = "rsEmailProduct",
         .label = QT_TRANSLATE_NOOP("Vendor", "Rackspace product"),
         .type = FieldType::Choice,
         .flags = flags::detail | FieldFlag::Unconfirmed,
         .help = QT_TRANSLATE_NOOP("Vendor", "Rackspace Email or Rackspace Email Plus; Rackspace does not document "
                                             "whether it is told when the domain is read."),
         .source = "Wiki: Domain, edit \"document rsEmailProduct field\"",
         .group = rackspaceGroup,
         .choices = {{.value = "rse-basic", .label = QT_TRANSLATE_NOOP("Vendor", "Rackspace Email")},
                     {.value = "rse-plus", .label = QT_TRANSLATE_NOOP("Vendor", "Rackspace Email Plus")}}},
    };
}

std::vector<FieldSpec> exchangeFields()
{
    return {
        {.key = "exchangeMaxNumMailboxes",
         .label = QT_TRANSLATE_NOOP("Vendor", "Exchange mailboxes, at most"),
         .type = FieldType::Integer,
         .flags = flags::column,
         .help = QT_TRANSLATE_NOOP("Vendor", "How many Exchange mailboxes may be made; needed when the domain gets "
                                             "Exchange. Accounts that are no resellers leave it out."),
         .source = page,
         .group = exchangeGroup,
         .limits = {.min = 0},
         .csvAliases = {"exchange mailboxes", "Exchange-Postfächer", "skrzynki Exchange", "buzones Exchange"}},
        {.key = "exchangeUsedStorage",
         .label = QT_TRANSLATE_NOOP("Vendor", "Exchange storage, used"),
         .type = FieldType::Integer,
         .flags = flags::shownColumn | FieldFlag::Unconfirmed,
         .help = QT_TRANSLATE_NOOP("Vendor", "As Rackspace counts it; the unit is not documented."),
         .source = showPage,
         .group = exchangeGroup},
        {.key = "exchangeBaseMailboxSize",
         .label = QT_TRANSLATE_NOOP("Vendor", "Exchange mailbox size"),
         .type = FieldType::Megabytes,
         .flags = flags::shownDetail,
         .help = QT_TRANSLATE_NOOP("Vendor", "The usual size of one Exchange mailbox, in megabytes."),
         .source = showPage,
         .group = exchangeGroup},
        {.key = "exchangeExtraStorage",
         .label = QT_TRANSLATE_NOOP("Vendor", "Exchange extra storage"),
         .type = FieldType::Megabytes,
         .flags = flags::detail,
         .help = QT_TRANSLATE_NOOP("Vendor", "Exchange storage bought beside what the mailboxes come with, in "
                                             "megabytes."),
         .source = page,
         .group = exchangeGroup,
         .limits = {.min = 0}},
        {.key = "exchangeTotalStorage",
         .label = QT_TRANSLATE_NOOP("Vendor", "Exchange storage, all"),
         .type = FieldType::Megabytes,
         .flags = flags::shownDetail,
         .help = QT_TRANSLATE_NOOP("Vendor", "All Exchange storage of the domain, in megabytes."),
         .source = showPage,
         .group = exchangeGroup},
    };
}

std::vector<FieldSpec> legacyFields()
{
    return {
        {.key = "activeSyncMobileServiceEnabled",
         .label = QT_TRANSLATE_NOOP("Vendor", "ActiveSync"),
         .type = FieldType::Boolean,
         .flags = flags::detail,
         .help = QT_TRANSLATE_NOOP("Vendor", "Whether the ActiveSync mobile service is on."),
         .source = page,
         .group = legacyGroup},
        {.key = "activeSyncLicenses",
         .label = QT_TRANSLATE_NOOP("Vendor", "ActiveSync licences"),
         .type = FieldType::Integer,
         .flags = flags::detail,
         .help = QT_TRANSLATE_NOOP("Vendor", "How many mailboxes may use ActiveSync."),
         .source = page,
         .group = legacyGroup,
         .limits = {.min = 0}},
        {.key = "blackBerryMobileServiceEnabled",
         .label = QT_TRANSLATE_NOOP("Vendor", "BlackBerry"),
         .type = FieldType::Boolean,
         .flags = flags::detail,
         .help = QT_TRANSLATE_NOOP("Vendor", "Whether the BlackBerry mobile service is on."),
         .source = page,
         .group = legacyGroup},
        {.key = "blackBerryLicenses",
         .label = QT_TRANSLATE_NOOP("Vendor", "BlackBerry licences"),
         .type = FieldType::Integer,
         .flags = flags::detail,
         .help = QT_TRANSLATE_NOOP("Vendor", "How many mailboxes may use the BlackBerry service."),
         .source = page,
         .group = legacyGroup,
         .limits = {.min = 0}},
    };
}

std::vector<FieldSpec> fields()
{
    std::vector<FieldSpec> all;
    for (auto part :
         {generalFields(), rackspaceFields(), exchangeFields(), legacyFields(), spamFields(SpamScope::Domain)})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

ActionSpec catchAllAction()
{
    return {.key = "set-catch-all",
            .label = QT_TRANSLATE_NOOP("Vendor", "Set catch-all address"),
            .inverse = "set-catch-all",
            .danger = Danger::Noticeable,
            .parameters = {{.key = "address",
                            .label = QT_TRANSLATE_NOOP("Vendor", "Address"),
                            .type = FieldType::Email,
                            .flags = flags::editable | FieldFlag::RequiredOnCreate,
                            .help = QT_TRANSLATE_NOOP("Vendor", "The address that gets the mail. How to switch the "
                                                                "catch-all off is not documented."),
                            .source = "Wiki: Rest API, Domain Catch-All Address"}},
            .help = QT_TRANSLATE_NOOP("Vendor", "Delivers mail to unknown names of the domain to one address."),
            .source = "Wiki: Rest API, Domain Catch-All Address"};
}

} // namespace

ResourceSpec domainResource()
{
    return {
        .kind = Kind::Domain,
        .type = types::domain,
        .label = QT_TRANSLATE_NOOP("Vendor", "Domain"),
        .plural = QT_TRANSLATE_NOOP("Vendor", "Domains"),
        .parentType = types::customer,
        .idField = "name",
        .nameField = "name",
        .naturalKey = {"name"},
        .fields = fields(),
        .verbs = {{.verb = Verb::Create, .paceClasses = {pace::write, pace::domainWrite}, .danger = Danger::Noticeable},
                  {.verb = Verb::Update, .paceClasses = {pace::write, pace::domainWrite}, .danger = Danger::Noticeable},
                  {.verb = Verb::Delete,
                   .paceClasses = {pace::write, pace::domainWrite},
                   .danger = Danger::Destructive}},
        .actions = {catchAllAction(), spamAction(SpamScope::Domain)},
        .canSignOn = true,
        .help = QT_TRANSLATE_NOOP("Vendor", "A mail domain of a customer. Signing on to it opens its mail "
                                            "archive."),
        .source = page};
}

} // namespace kontor::rackspace
