// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/vendor.h"

namespace kontor::sandbox {

/// Where a vendor's own panel would be, so that "Open panel" leads somewhere: "panel/VENDOR" and all below.
QString panelPath(const Vendor &vendor);

/// The page, if \a request is for the panel of one of \a vendors.
std::optional<Reply> panelPage(const Request &request, const std::vector<std::unique_ptr<Vendor>> &vendors);

} // namespace kontor::sandbox
