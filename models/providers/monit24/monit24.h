// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/provider.h"

namespace kontor::monit24 {

/// Monit24.pl speaks two dialects that have little in common on the wire: API 2.0.0 (JSON RPC, folder rpc) with the
/// documented distributor role, and API v3 (REST, folder rest). A connection's setting "dialect" chooses.
namespace dialects {
inline constexpr auto v2 = "v2";
inline constexpr auto v3 = "v3";
} // namespace dialects

/// The vendor's line in the catalogue.
ProviderEntry entry();

/// What the descriptions of both dialects have alike; \a dialect is the one it is for.
std::vector<FieldSpec> credentials(const char *dialect);
std::vector<FieldSpec> settings(const char *dialect);
/// The one of the dialect first.
std::vector<BaseUrlPreset> baseUrls(const char *dialect);
std::vector<RateSpec> rates();
PanelSpec panel();

/// The error for what the vendor hides while its account is blocked; of kind Conflict.
Error hiddenWhileBlocked();

} // namespace kontor::monit24
