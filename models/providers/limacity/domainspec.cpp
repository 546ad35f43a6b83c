// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/limacity/resources.h"

#include <QtGlobal>

namespace kontor::limacity {

namespace {

constexpr auto domains = "go-acme/lego, providers/dns/limacity";
constexpr auto records = "go-acme/lego, providers/dns/limacity; p-mng/lima_ddns";

FieldSpec renewal(const char *key, const char *label, FieldType type, const char *help)
{
    return {.key = key,
            .label = label,
            .type = type,
            .flags = flags::shownColumn,
            .help = help,
            .source = domains,
            .group = QT_TRANSLATE_NOOP("Vendor", "Renewal")};
}

FieldSpec detail(const char *key, const char *label, FieldType type, const char *help)
{
    return {.key = key, .label = label, .type = type, .flags = flags::shown, .help = help, .source = domains};
}

std::vector<FieldSpec> domainFields()
{
    return {
        {.key = "unicode_fqdn",
         .label = QT_TRANSLATE_NOOP("Vendor", "Domain"),
         .type = FieldType::DomainName,
         .flags = flags::shownColumn | FieldFlag::Searchable,
         .help = QT_TRANSLATE_NOOP("Vendor", "The whole name."),
         .source = domains},
        detail("id", QT_TRANSLATE_NOOP("Vendor", "Domain id"), FieldType::Text,
               QT_TRANSLATE_NOOP("Vendor", "Given by lima-city; it never changes.")),
        {.key = "status",
         .label = QT_TRANSLATE_NOOP("Vendor", "State at lima-city"),
         .flags = flags::shownColumn,
         .help = QT_TRANSLATE_NOOP("Vendor", "lima-city's own word; only \"ok\" is documented."),
         .source = domains},
        renewal("registered_until", QT_TRANSLATE_NOOP("Vendor", "Registered until"), FieldType::DateTime,
                QT_TRANSLATE_NOOP("Vendor", "When the registration ends or is renewed.")),
        renewal("auto_renew", QT_TRANSLATE_NOOP("Vendor", "Renews itself"), FieldType::Boolean,
                QT_TRANSLATE_NOOP("Vendor", "Whether lima-city renews the registration without being asked.")),
        renewal("renew_price", QT_TRANSLATE_NOOP("Vendor", "Renewal price"), FieldType::Money,
                QT_TRANSLATE_NOOP("Vendor", "What the next renewal costs; the currency is not told.")),
        renewal("registered_at", QT_TRANSLATE_NOOP("Vendor", "Registered since"), FieldType::DateTime,
                QT_TRANSLATE_NOOP("Vendor", "When the domain was registered.")),
        renewal("in_subscription", QT_TRANSLATE_NOOP("Vendor", "In the package"), FieldType::Boolean,
                QT_TRANSLATE_NOOP("Vendor", "Whether the domain is part of the customer's package.")),
        detail("domain", QT_TRANSLATE_NOOP("Vendor", "Name"), FieldType::Text,
               QT_TRANSLATE_NOOP("Vendor", "The name without its ending.")),
        detail("tld", QT_TRANSLATE_NOOP("Vendor", "Ending"), FieldType::Text,
               QT_TRANSLATE_NOOP("Vendor", "The top-level domain.")),
        detail("mode", QT_TRANSLATE_NOOP("Vendor", "Came by"), FieldType::Text,
               QT_TRANSLATE_NOOP("Vendor", "lima-city's word for how the domain came, for example CREATE.")),
    };
}

/// The types that the vendor's answers and the public clients have shown.
std::vector<ChoiceSpec> recordTypes()
{
    return {{.value = "A", .label = QT_TRANSLATE_NOOP("Vendor", "A (IPv4 address)")},
            {.value = "AAAA", .label = QT_TRANSLATE_NOOP("Vendor", "AAAA (IPv6 address)")},
            {.value = "CNAME", .label = QT_TRANSLATE_NOOP("Vendor", "CNAME (alias)")},
            {.value = "MX", .label = QT_TRANSLATE_NOOP("Vendor", "MX (mail server)")},
            {.value = "NS", .label = QT_TRANSLATE_NOOP("Vendor", "NS (name server)")},
            {.value = "SRV", .label = QT_TRANSLATE_NOOP("Vendor", "SRV (service)")},
            {.value = "TXT", .label = QT_TRANSLATE_NOOP("Vendor", "TXT (text)")}};
}

std::vector<FieldSpec> recordFields()
{
    return {
        {.key = "name",
         .label = QT_TRANSLATE_NOOP("Vendor", "Name"),
         .flags = flags::column | FieldFlag::Searchable,
         .help = QT_TRANSLATE_NOOP("Vendor", "The whole name or only what stands before the domain; empty or @ for the "
                                             "domain itself."),
         .source = records,
         .csvAliases = {"host", "hostname", "nazwa", "nombre"}},
        {.key = "type",
         .label = QT_TRANSLATE_NOOP("Vendor", "Type"),
         .type = FieldType::Choice,
         .flags = flags::column | FieldFlag::RequiredOnCreate | FieldFlag::Searchable,
         .help = QT_TRANSLATE_NOOP("Vendor", "The type of the record. Others that the panel may offer are shown, but "
                                             "made there."),
         .source = records,
         .choices = recordTypes(),
         .csvAliases = {"record type", "Typ", "tipo"}},
        {.key = "content",
         .label = QT_TRANSLATE_NOOP("Vendor", "Content"),
         .flags = flags::column | FieldFlag::RequiredOnCreate | FieldFlag::Searchable,
         .help = QT_TRANSLATE_NOOP("Vendor", "An address, a name or a text. A TXT record is written without the "
                                             "quotation marks around it; lima-city adds them."),
         .source = records,
         .csvAliases = {"value", "data", "Inhalt", "Wert", "wartość", "valor"}},
        {.key = "ttl",
         .label = QT_TRANSLATE_NOOP("Vendor", "TTL"),
         .type = FieldType::Integer,
         .flags = flags::column,
         .help = QT_TRANSLATE_NOOP("Vendor", "Seconds for which others may remember the record. lima-city publishes "
                                             "changes slowly: allow ten minutes and more before one can be seen."),
         .source = records,
         .csvAliases = {"time to live"},
         .defaultValue = "3600"},
        {.key = "priority",
         .label = QT_TRANSLATE_NOOP("Vendor", "Priority"),
         .type = FieldType::Integer,
         .flags = flags::column,
         .help = QT_TRANSLATE_NOOP("Vendor", "Only for MX and SRV: the smallest is tried first."),
         .source = records,
         .csvAliases = {"prio", "Priorität", "priorytet", "prioridad"}},
        {.key = "subdomain",
         .label = QT_TRANSLATE_NOOP("Vendor", "Subdomain"),
         .flags = flags::shown,
         .help = QT_TRANSLATE_NOOP("Vendor", "What stands before the domain; empty for the domain itself."),
         .source = records},
        {.key = "id",
         .label = QT_TRANSLATE_NOOP("Vendor", "Record id"),
         .flags = flags::shown,
         .help = QT_TRANSLATE_NOOP("Vendor", "Given by lima-city; it never changes."),
         .source = records},
        {.key = "domain",
         .label = QT_TRANSLATE_NOOP("Vendor", "Domain"),
         .type = FieldType::DomainName,
         .flags = flags::shown,
         .help = QT_TRANSLATE_NOOP("Vendor", "The domain the record belongs to."),
         .source = records},
        {.key = "customer_id",
         .label = QT_TRANSLATE_NOOP("Vendor", "Customer"),
         .type = FieldType::Reference,
         .flags = flags::shown,
         .help = QT_TRANSLATE_NOOP("Vendor", "The customer whose key opens the record."),
         .source = records,
         .reference = types::customer},
    };
}

} // namespace

ResourceSpec domainResource()
{
    return {.kind = Kind::Domain,
            .type = types::domain,
            .label = QT_TRANSLATE_NOOP("Vendor", "Domain"),
            .plural = QT_TRANSLATE_NOOP("Vendor", "Domains"),
            .parentType = types::customer,
            .listedPerParent = true,
            .listedFor = mayHaveKey,
            .idField = "id",
            .nameField = "unicode_fqdn",
            .naturalKey = {"unicode_fqdn"},
            .fields = domainFields(),
            .states = {{.word = "active", .label = QT_TRANSLATE_NOOP("Vendor", "Active")}},
            .help = QT_TRANSLATE_NOOP("Vendor", "The domains of a customer's account, with their renewal. They are "
                                                "ordered, renewed and given up in the panel."),
            .source = domains};
}

ResourceSpec dnsRecordResource()
{
    return {.kind = Kind::Domain,
            .type = types::dnsRecord,
            .label = QT_TRANSLATE_NOOP("Vendor", "DNS record"),
            .plural = QT_TRANSLATE_NOOP("Vendor", "DNS records"),
            .parentType = types::domain,
            .listedPerParent = true,
            .idField = "id",
            .nameField = "name",
            .naturalKey = {"name", "type", "content"},
            .fields = recordFields(),
            .verbs = {{.verb = Verb::Create, .paceClasses = {pace::write}, .danger = Danger::Noticeable},
                      {.verb = Verb::Update, .paceClasses = {pace::write}, .danger = Danger::Noticeable},
                      {.verb = Verb::Delete, .paceClasses = {pace::write}, .danger = Danger::Destructive}},
            .help = QT_TRANSLATE_NOOP("Vendor", "What name servers answer for a domain. Free subdomains of lima-city "
                                                "have no records of their own."),
            .source = records};
}

} // namespace kontor::limacity
