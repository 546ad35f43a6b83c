// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/monit24/restbody.h"
#include "app/sandbox/monit24/restcall.h"

namespace kontor::sandbox::monit24 {

// What the routes of accounts and those below /admin have in common.

void readAccount(RestBody &body, Account &account);
void readUserData(RestBody &body, Account &account);
/// A login that another has, or a package that cannot be chosen; \a before is what it was, when it is not new.
Problems wrongWithAccount(const World &world, const Account &account, const std::optional<Account> &before);

} // namespace kontor::sandbox::monit24
