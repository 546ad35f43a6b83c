// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace kontor {

/// One of our own icons (resources/icons), drawn in the text colour of the palette it appears on: right in light and
/// dark and crisp at any scale.
QIcon icon(const QString &name);

} // namespace kontor
