// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;

namespace kontor {

/// For labels that wrap inside form layouts, which give rows less height than texts of several lines need: the label
/// keeps as much as all of its text takes at its width.
void keepWhole(QLabel *label);

} // namespace kontor
