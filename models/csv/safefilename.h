// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kontor {

/// \a wanted as a name that is harmless as a file on every system, whoever chose it: only A-Z a-z 0-9 . _ -, at most 80
/// characters, nothing that leads out of a folder, no dot or hyphen in front, no name of a Windows device. Accents are
/// dropped, an ending such as ".csv" is kept. Never empty ("file").
QString safeFileName(const QString &wanted);

} // namespace kontor
