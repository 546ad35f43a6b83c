// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/provider.h"

#include <memory>

namespace kontor::monit24 {

/// The description of Monit24.pl's current interface, version 3 (REST).
const ProviderSpec &restSpec();

/// A client for it. \a redactor and \a clock must outlive the client.
std::unique_ptr<Provider> makeRestClient(ProviderOptions options, Redactor &redactor, const Clock &clock);

} // namespace kontor::monit24
