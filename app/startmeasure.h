// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace kontor {

/// For tests/bench: with KONTOR_MEASURE_START=<CLOCK_MONOTONIC in nanoseconds at exec> in the environment, prints
/// "M first_paint_ms N" to stdout once \a window has been painted for the first time. Does nothing otherwise.
void measureFirstPaint(QWidget &window);

} // namespace kontor
