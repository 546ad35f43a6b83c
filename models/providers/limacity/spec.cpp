// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/limacity/limacity.h"
#include "models/providers/limacity/resources.h"

#include <QtGlobal>

namespace kontor::limacity {

namespace {

using namespace std::chrono_literals;

constexpr auto resellerPage = "Help page: Automation von Kunden-Verwaltung für Reseller";
constexpr auto panelUrl = "https://www.lima-city.de/resellercp";

std::vector<FieldSpec> credentials()
{
    return {
        {.key = "api-key",
         .label = QT_TRANSLATE_NOOP("Vendor", "Reseller key"),
         .type = FieldType::Secret,
         .flags = FieldFlags(FieldFlag::InForm) | FieldFlag::RequiredOnCreate | FieldFlag::WriteOnly,
         .help = QT_TRANSLATE_NOOP("Vendor", "From the page \"API keys\" of the reseller account; it needs the right "
                                             "reseller.customers.admin and is kept in the keychain of this computer "
                                             "only."),
         .source = resellerPage},
    };
}

std::vector<FieldSpec> settings()
{
    return {
        {.key = "panel-url",
         .label = QT_TRANSLATE_NOOP("Vendor", "Reseller panel address"),
         .type = FieldType::Url,
         .help = QT_TRANSLATE_NOOP("Vendor", "What \"Open panel\" opens: quotas are changed, customers locked and "
                                             "accounts entered there, because the interface offers none of it."),
         .source = resellerPage,
         .defaultValue = panelUrl},
    };
}

/// Nothing is documented; what the house takes then.
std::vector<RateSpec> rates()
{
    return {
        {.paceClass = pace::read, .label = QT_TRANSLATE_NOOP("Vendor", "Reading"), .requests = 2, .per = 1s},
        {.paceClass = pace::write,
         .label = QT_TRANSLATE_NOOP("Vendor", "Changes"),
         .requests = 2,
         .per = 1s,
         .burst = 1},
    };
}

} // namespace

const ProviderSpec &spec()
{
    static const ProviderSpec description{
        .id = "lima-city",
        .name = "lima-city",
        .summary = QT_TRANSLATE_NOOP("Vendor", "Creates customers of a lima-city reseller and works in their accounts: "
                                               "API keys, domains, DNS records, PHP version. The vendor lists no "
                                               "customers, so their list is kept here."),
        .credentials = credentials(),
        .settings = settings(),
        .baseUrls = {{.label = QT_TRANSLATE_NOOP("Vendor", "lima-city"), .url = "https://www.lima-city.de"}},
        .rates = rates(),
        .panel = {.url = panelUrl, .source = resellerPage},
        .resources = {customerResource(), domainResource(), dnsRecordResource(), apiKeyResource(), roleResource()},
        .links = {{.label = QT_TRANSLATE_NOOP("Vendor", "Automation for resellers"),
                   .url = "https://www.lima-city.de/hilfe/automation-von-kunden-verwaltung-fuer-reseller"},
                  {.label = QT_TRANSLATE_NOOP("Vendor", "lima-city REST API"),
                   .url = "https://www.lima-city.de/hilfe/lima-city-api"},
                  {.label = QT_TRANSLATE_NOOP("Vendor", "API reference"), .url = "https://www.lima-city.de/docs/"}},
    };
    return description;
}

} // namespace kontor::limacity
