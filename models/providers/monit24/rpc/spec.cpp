// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/monit24.h"
#include "models/providers/monit24/rpc/resources.h"
#include "models/providers/monit24/rpc/rpc.h"

#include <algorithm>
#include <array>

namespace kontor::monit24 {

const ProviderSpec &rpcSpec()
{
    static const ProviderSpec description{
        .id = "monit24",
        .name = "Monit24",
        .summary = QT_TRANSLATE_NOOP("Vendor", "Accounts, monitored services and groups of a Monit24.pl distributor, "
                                               "over API 2.0.0."),
        .credentials = credentials(dialects::v2),
        .settings = settings(dialects::v2),
        .baseUrls = baseUrls(dialects::v2),
        .rates = rates(),
        .panel = panel(),
        .resources = {rpc::customerResource(), rpc::groupResource(), rpc::serviceResource(), rpc::suspensionResource(),
                      rpc::userResource(), rpc::notificationAddressResource(), rpc::distributorResource(),
                      rpc::packageResource(), rpc::serviceTypeResource(), rpc::locationResource()},
        .links = {{.label = QT_TRANSLATE_NOOP("Vendor", "For distributors"),
                   .url = "https://api.cloudmonit.pl/2.0.0/doc/README_Distributors.html"},
                  {.label = QT_TRANSLATE_NOOP("Vendor", "Errors"),
                   .url = "https://api.cloudmonit.pl/2.0.0/doc/Errors.html"}},
        .dialect = dialects::v2,
    };
    return description;
}

namespace rpc {

const char *moduleOf(const QString &type)
{
    struct Row
    {
        const char *type;
        const char *module;
    };
    static constexpr std::array rows{
        Row{types::customer, "Account"},
        Row{types::distributor, "Distributor"},
        Row{types::user, "User"},
        Row{types::notificationAddress, "NotificationAddress"},
        Row{types::group, "Group"},
        Row{types::service, "Service"},
        Row{types::suspension, "ServiceSuspension"},
        Row{types::package, "Package"},
        Row{types::serviceType, "ServiceType"},
        Row{types::location, "Location"},
    };
    const auto *it = std::ranges::find_if(rows, [&](const Row &row) { return QLatin1String(row.type) == type; });
    return it == rows.end() ? nullptr : it->module;
}

} // namespace rpc

} // namespace kontor::monit24
