// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpmessage.h"
#include "app/sandbox/monit24/world.h"

namespace kontor::sandbox::monit24 {

/// The web panel's page: where people sign in, since neither version has links that do it for them. With ?login= it
/// says whose account it is and how that is.
Reply panelPage(const Request &request, const World &world);

} // namespace kontor::sandbox::monit24
