// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpmessage.h"
#include "app/sandbox/rackspace/tokenbook.h"

#include <optional>

namespace kontor::sandbox::rackspace {

/// Which of the pages that sign-on links lead to the request is for: /TokenLogin.aspx or /webmail.
std::optional<TokenBook::Page> signOnPage(const Request &request);

/// The page: who is signed on, or why nobody is (403). Takes the token with it.
Reply visit(TokenBook::Page page, const Request &request, TokenBook &tokens, const QDateTime &now);

} // namespace kontor::sandbox::rackspace
