// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpmessage.h"

namespace kontor::sandbox::rackspace {

/// The fields of a request's body, from a form (the documented way) or a flat JSON object (which works as well); values
/// become text either way. False when the body is neither, or a JSON value is not flat: lists go as one text with
/// commas.
bool readFields(const Request &request, Parameters &fields);

} // namespace kontor::sandbox::rackspace
