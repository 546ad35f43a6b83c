// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/vendor.h"

namespace kontor::sandbox {

/// Vendor::announcement(), and where the vendor's own panel would be, so that "Open panel" leads somewhere:
/// "panel/VENDOR" and all below. Not for a vendor that has none.
QJsonObject announcementWithPanel(const Vendor &vendor, const QString &root);

/// The page, if \a request is for the panel of one of \a vendors.
std::optional<Reply> panelPage(const Request &request, const std::vector<std::unique_ptr<Vendor>> &vendors);

} // namespace kontor::sandbox
