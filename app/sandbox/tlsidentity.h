// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpserver.h"

#include <optional>

namespace kontor::sandbox {

/// A certificate for 127.0.0.1 and localhost, signed by itself and valid for a month, made with the openssl command.
/// The key touches only a private folder that is gone when this returns. Nothing when there is no such command.
std::optional<TlsIdentity> makeTlsIdentity();

} // namespace kontor::sandbox
