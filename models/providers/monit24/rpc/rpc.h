// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/provider.h"

namespace kontor::monit24 {

/// The description of Monit24's API 2.0.0.
const ProviderSpec &rpcSpec();

/// A client for it. \a redactor and \a clock must outlive the client.
std::unique_ptr<Provider> makeRpcClient(ProviderOptions options, Redactor &redactor, const Clock &clock);

} // namespace kontor::monit24
