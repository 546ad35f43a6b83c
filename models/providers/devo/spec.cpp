// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/devo/devo.h"
#include "models/providers/devo/resources.h"

#include <QtGlobal>

namespace kontor::devo {

namespace {

using namespace std::chrono_literals;

constexpr auto authorizing = "Page \"Authorizing Provisioning API requests\"";

std::vector<FieldSpec> credentials()
{
    return {
        {.key = "api-key",
         .label = QT_TRANSLATE_NOOP("Vendor", "API key"),
         .flags = FieldFlags(FieldFlag::InForm) | FieldFlag::RequiredOnCreate,
         .help = QT_TRANSLATE_NOOP("Vendor", "The reseller's (multitenant) key, which Devo hands out on request; the "
                                             "key of a single domain does not work here."),
         .source = authorizing},
        {.key = "api-secret",
         .label = QT_TRANSLATE_NOOP("Vendor", "API secret"),
         .type = FieldType::Secret,
         .flags = FieldFlags(FieldFlag::InForm) | FieldFlag::RequiredOnCreate | FieldFlag::WriteOnly,
         .help = QT_TRANSLATE_NOOP("Vendor", "The second half of the pair; it signs every request and is kept in the "
                                             "keychain of this computer only."),
         .source = authorizing},
    };
}

std::vector<FieldSpec> settings()
{
    return {
        {.key = "key-header",
         .label = QT_TRANSLATE_NOOP("Vendor", "Header of the API key"),
         .help = QT_TRANSLATE_NOOP("Vendor", "Under which name the key is sent; Devo's newer pages also name "
                                             "x-logtrust-domain-apikey."),
         .source = authorizing,
         .defaultValue = "x-logtrust-reseller-apikey"},
        {.key = "panel-url",
         .label = QT_TRANSLATE_NOOP("Vendor", "Address of the Devo web application"),
         .type = FieldType::Url,
         .help = QT_TRANSLATE_NOOP("Vendor", "What \"Open panel\" opens; each region has its own."),
         .source = "Devo: Cloud regions",
         .defaultValue = "https://us.devo.com"},
    };
}

std::vector<RateSpec> rates()
{
    constexpr auto unknown = "Not documented; two a second is careful";
    return {
        {.paceClass = pace::read,
         .label = QT_TRANSLATE_NOOP("Vendor", "Reading"),
         .requests = 2,
         .per = 1s,
         .source = unknown},
        {.paceClass = pace::write,
         .label = QT_TRANSLATE_NOOP("Vendor", "Changes"),
         .requests = 2,
         .per = 1s,
         .burst = 1,
         .source = unknown},
    };
}

std::vector<BaseUrlPreset> regions()
{
    return {
        {.label = QT_TRANSLATE_NOOP("Vendor", "USA"), .url = "https://api-us.devo.com/probio"},
        {.label = QT_TRANSLATE_NOOP("Vendor", "Europe"), .url = "https://api-eu.devo.com/probio"},
        {.label = QT_TRANSLATE_NOOP("Vendor", "Canada"), .url = "https://api-ca.devo.com/probio"},
        {.label = QT_TRANSLATE_NOOP("Vendor", "Asia and Pacific"), .url = "https://api-apac.devo.com/probio"},
        {.label = QT_TRANSLATE_NOOP("Vendor", "Spain (older contracts)"), .url = "https://api-es.devo.com/probio"},
        {.label = QT_TRANSLATE_NOOP("Vendor", "SASR (not in Devo's documents)"),
         .url = "https://api-sasr.devo.com/probio"},
    };
}

} // namespace

const ProviderSpec &spec()
{
    static const ProviderSpec description{
        .id = "devo",
        .name = "Devo",
        .summary = QT_TRANSLATE_NOOP("Vendor", "Domains of a Devo reseller (multitenant), their plans and their "
                                               "users."),
        .credentials = credentials(),
        .settings = settings(),
        .baseUrls = regions(),
        .rates = rates(),
        .panel = {.url = "https://us.devo.com", .source = "Devo: Cloud regions"},
        .resources = {domainResource(), userResource(), planResource()},
        .links = {{.label = QT_TRANSLATE_NOOP("Vendor", "Provisioning API"),
                   .url = "https://docs.devo.com/space/latest/177864705"},
                  {.label = QT_TRANSLATE_NOOP("Vendor", "Authorization of requests"),
                   .url = "https://docs.devo.com/space/latest/177864735"}},
    };
    return description;
}

} // namespace kontor::devo
