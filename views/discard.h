// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QDialog;

namespace kontor {

/// Asks, without blocking, whether what was typed into \a dialog may be given up, and calls \a discard when it may.
/// Asking again while the question is open does nothing.
void askToDiscard(QDialog *dialog, std::function<void()> discard);

} // namespace kontor
