// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/monit24.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace kontor::monit24 {

namespace {

using namespace std::chrono_literals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Monit24)
};

} // namespace

std::vector<FieldSpec> credentials(const char *dialect)
{
    const bool isV3 = std::string_view(dialect) == dialects::v3;
    const FieldFlags secret = FieldFlags(FieldFlag::InForm) | FieldFlag::WriteOnly;
    std::vector<FieldSpec> fields{
        {.key = "dialect",
         .label = QT_TRANSLATE_NOOP("Vendor", "Interface"),
         .type = FieldType::Choice,
         .help = QT_TRANSLATE_NOOP("Vendor", "Which interface of Monit24 the address belongs to. Distributors are "
                                             "documented for 2.0.0 only."),
         .source = "README_Distributors; api2_migration",
         .choices = {{.value = dialects::v2, .label = QT_TRANSLATE_NOOP("Vendor", "API 2.0.0 (distributors)")},
                     {.value = dialects::v3, .label = QT_TRANSLATE_NOOP("Vendor", "API v3")}},
         .defaultValue = isV3 ? dialects::v3 : dialects::v2},
        {.key = "login",
         .label = QT_TRANSLATE_NOOP("Vendor", "Login"),
         .flags = isV3 ? FieldFlags(FieldFlag::InForm) : FieldFlags(FieldFlag::InForm) | FieldFlag::RequiredOnCreate,
         .help = isV3 ? QT_TRANSLATE_NOOP("Vendor", "The name one signs in with at Monit24; not needed with a token.")
                      : QT_TRANSLATE_NOOP("Vendor", "The login of the distributor's account."),
         .source = "README_Distributors, Creating a distributor account; quickstart"},
        {.key = "password",
         .label = QT_TRANSLATE_NOOP("Vendor", "Password"),
         .type = FieldType::Secret,
         .flags = isV3 ? secret : secret | FieldFlag::RequiredOnCreate,
         .help = isV3
                     ? QT_TRANSLATE_NOOP("Vendor", "Is refused for accounts with two-factor sign-in: enter a token for "
                                                   "those.")
                     : QT_TRANSLATE_NOOP("Vendor", "Sent with each request over the secure connection; kept in the "
                                                   "keychain of this computer only."),
         .source = "README, request envelope; quickstart"},
    };
    if (isV3)
        fields.push_back({.key = "token",
                          .label = QT_TRANSLATE_NOOP("Vendor", "Token"),
                          .type = FieldType::Secret,
                          .flags = secret,
                          .help = QT_TRANSLATE_NOOP("Vendor", "From the web panel; used instead of the password, and "
                                                              "needed where two-factor login is on."),
                          .source = "quickstart; api inventory, sessions"});
    return fields;
}

std::vector<FieldSpec> settings(const char *dialect)
{
    std::vector<FieldSpec> fields{
        {.key = "panel-url",
         .label = QT_TRANSLATE_NOOP("Vendor", "Panel address"),
         .type = FieldType::Url,
         .help =
             QT_TRANSLATE_NOOP("Vendor", "Where \"Open panel\" leads. Distributors of API 2.0.0 cannot log in there "
                                         "themselves; their customers can."),
         .source = "README_Distributors",
         .defaultValue = "https://panel.monit24.pl"},
    };
    if (std::string_view(dialect) == dialects::v2)
        fields.push_back({.key = "distributor-id",
                          .label = QT_TRANSLATE_NOOP("Vendor", "Number of the distributor"),
                          .help = QT_TRANSLATE_NOOP("Vendor", "The number Monit24 gave when the distributor's account "
                                                              "was created; with it the connection test can say whose "
                                                              "account this is."),
                          .source = "README_Distributors, Distributor::Read"});
    return fields;
}

std::vector<BaseUrlPreset> baseUrls(const char *dialect)
{
    std::vector<BaseUrlPreset> presets{
        {.label = QT_TRANSLATE_NOOP("Vendor", "Monit24.pl, API 2.0.0"),
         .url = "https://api.cloudmonit.pl/2.0.0/json_api"},
        {.label = QT_TRANSLATE_NOOP("Vendor", "Monit24.pl, API v3"), .url = "https://api.monit24.pl/v3"},
    };
    if (std::string_view(dialect) == dialects::v3) std::ranges::reverse(presets);
    return presets;
}

/// Nothing is documented for either dialect.
std::vector<RateSpec> rates()
{
    return {
        {.paceClass = "read", .label = QT_TRANSLATE_NOOP("Vendor", "Reading"), .requests = 2, .per = 1s},
        {.paceClass = "write", .label = QT_TRANSLATE_NOOP("Vendor", "Changes"), .requests = 2, .per = 1s, .burst = 1},
    };
}

PanelSpec panel()
{
    return {.url = "https://panel.monit24.pl", .source = "README_Distributors, Administration Panel"};
}

Error hiddenWhileBlocked()
{
    return {.kind = Error::Kind::Conflict,
            .message = Texts::tr("Monit24 hides this while its account is blocked. Unblock the account first."),
            .delivery = Error::Delivery::Answered};
}

} // namespace kontor::monit24
