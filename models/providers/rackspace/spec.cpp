// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/rackspace/rackspace.h"
#include "models/providers/rackspace/resources.h"

#include <QtGlobal>

namespace kontor::rackspace {

namespace {

using namespace std::chrono_literals;

constexpr auto panelUrl = "https://cp.rackspace.com/";

std::vector<FieldSpec> credentials()
{
    return {
        {.key = "user-key",
         .label = QT_TRANSLATE_NOOP("Vendor", "User key"),
         .flags = FieldFlags(FieldFlag::InForm) | FieldFlag::RequiredOnCreate,
         .help = QT_TRANSLATE_NOOP("Vendor", "From the page \"API keys\" of the Cloud Office Control Panel; only super "
                                             "administrators have one, and making new keys at once ends the old ones."),
         .source = "Wiki: Rest API, Authentication"},
        {.key = "secret-key",
         .label = QT_TRANSLATE_NOOP("Vendor", "Secret key"),
         .type = FieldType::Secret,
         .flags = FieldFlags(FieldFlag::InForm) | FieldFlag::RequiredOnCreate | FieldFlag::WriteOnly,
         .help = QT_TRANSLATE_NOOP("Vendor", "The second half of the pair; it signs every request and is kept in the "
                                             "keychain of this computer only."),
         .source = "Wiki: Rest API, Authentication"},
    };
}

std::vector<FieldSpec> settings()
{
    return {
        {.key = "sign-on-url",
         .label = QT_TRANSLATE_NOOP("Vendor", "Control panel address"),
         .type = FieldType::Url,
         .help = QT_TRANSLATE_NOOP("Vendor", "Where a login token opens the control panel; {token} stands for the "
                                             "token. Change it for a private-label panel."),
         .source = "Wiki: Customer, Create Login Tokens",
         .defaultValue = "https://cp.rackspace.com/TokenLogin.aspx?loginToken={token}"},
        {.key = "webmail-url",
         .label = QT_TRANSLATE_NOOP("Vendor", "Webmail address"),
         .type = FieldType::Url,
         .flags = FieldFlags(FieldFlag::InForm) | FieldFlag::Unconfirmed,
         .help = QT_TRANSLATE_NOOP("Vendor", "Where a mailbox token opens webmail; {token} stands for the token. "
                                             "Rackspace documents no address, so there is none to begin with."),
         .source = "rackspace-email-api, mailbox login token"},
        {.key = "sign-on-user",
         .label = QT_TRANSLATE_NOOP("Vendor", "Virtual administrator"),
         .help = QT_TRANSLATE_NOOP("Vendor", "The name a sign-on uses when none is given; it exists only for that "
                                             "sign-on and has full rights."),
         .source = "Wiki: Customer, Create Login Tokens",
         .defaultValue = "kontor"},
        {.key = "panel-url",
         .label = QT_TRANSLATE_NOOP("Vendor", "Panel address"),
         .type = FieldType::Url,
         .help = QT_TRANSLATE_NOOP("Vendor", "What \"Open panel\" opens. Change it for a private-label panel."),
         .source = "Wiki: Customer, Create Login Tokens",
         .defaultValue = panelUrl},
    };
}

std::vector<RateSpec> rates()
{
    return {
        {.paceClass = pace::read,
         .label = QT_TRANSLATE_NOOP("Vendor", "Reading"),
         .requests = 60,
         .per = 60s,
         .source = "Wiki: Rest API, Throttling"},
        {.paceClass = pace::write,
         .label = QT_TRANSLATE_NOOP("Vendor", "Changes"),
         .requests = 30,
         .per = 60s,
         .burst = 1,
         .source = "Wiki: Rest API, Throttling"},
        {.paceClass = pace::domainWrite,
         .label = QT_TRANSLATE_NOOP("Vendor", "Changes of domains"),
         .requests = 2,
         .per = 60s,
         .burst = 1,
         .source = "Wiki: Rest API, Throttling"},
    };
}

SignOnSpec signOn()
{
    return {.offered = true,
            .urlTemplate = "https://cp.rackspace.com/TokenLogin.aspx?loginToken={token}",
            .validFor = 10min,
            .takesUser = true,
            .takesVirtualUser = true,
            .userType = types::administrator,
            .source = "Wiki: Customer, Create Login Tokens"};
}

} // namespace

const ProviderSpec &spec()
{
    static const ProviderSpec description{
        .id = "rackspace",
        .name = "Rackspace Email",
        .summary = QT_TRANSLATE_NOOP("Vendor", "Customers, domains, mailboxes and administrators of a Rackspace Email "
                                               "& Apps (Cloud Office) reseller."),
        .credentials = credentials(),
        .settings = settings(),
        .baseUrls = {{.label = QT_TRANSLATE_NOOP("Vendor", "Rackspace, worldwide"),
                      .url = "https://api.emailsrvr.com/v1"}},
        .rates = rates(),
        .signOn = signOn(),
        .resources = {customerResource(), domainResource(), mailboxResource(), exchangeMailboxResource(),
                      aliasResource(), administratorResource()},
        .links = {{.label = QT_TRANSLATE_NOOP("Vendor", "API keys"),
                   .url = "https://cp.rackspace.com/MyAccount/Administrators/ApiKeys"},
                  {.label = QT_TRANSLATE_NOOP("Vendor", "Control panel"), .url = panelUrl}},
    };
    return description;
}

} // namespace kontor::rackspace
