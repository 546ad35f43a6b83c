// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/redactor.h"

#include <QString>

namespace kontor {

/// Sends everything Qt and Kontor log through \a redactor into <folder>/kontor.log (0600; the last one is kept as
/// kontor.log.1 when it grows over 1 MiB) and, with KONTOR_LOG=1 in the environment, to stderr. \a redactor must live
/// as long as the program logs. stopLogging() gives the default handler back.
void startLogging(const QString &folder, const Redactor &redactor);
void stopLogging();

} // namespace kontor
