// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/panel.h"

#include "app/sandbox/webpage.h"

#include <algorithm>

namespace kontor::sandbox {

namespace {

const QString panelFolder = QStringLiteral("panel");

} // namespace

QString panelPath(const Vendor &vendor)
{
    return panelFolder + u'/' + vendor.id();
}

std::optional<Reply> panelPage(const Request &request, const std::vector<std::unique_ptr<Vendor>> &vendors)
{
    if (request.segments.value(0) != panelFolder) return std::nullopt;
    const auto found =
        std::ranges::find_if(vendors, [&](const auto &vendor) { return vendor->id() == request.segments.value(1); });
    if (found == vendors.end()) return std::nullopt;
    if (request.changes()) return Reply{.status = 405};
    const Vendor &vendor = **found;
    return WebPage{.title = vendor.name(),
                   .heading = QStringLiteral("The panel of %1").arg(vendor.name()),
                   .paragraphs = QStringList{QStringLiteral("Here you would sign on to the vendor's own panel.")} +
                                 vendor.panelText()}
        .reply();
}

} // namespace kontor::sandbox
