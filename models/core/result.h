// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <tl/expected.hpp>

namespace kontor {

/// A value, or the reason why there is none.
template<class T>
using Result = tl::expected<T, Error>;

/// The usual way to return an Error from a function with a Result.
inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace kontor
