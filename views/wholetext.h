// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace kontor {

/// For rows of form layouts, which give them less height than texts of several lines need: a label that wraps, or a
/// box with such labels, keeps as much height as all of its text takes at its width.
void keepWhole(QWidget *widget);

} // namespace kontor
