// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace kontor::cli {

/// Text::tr() translates what the command line says to people, all in one context.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

} // namespace kontor::cli
