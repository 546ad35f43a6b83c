// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpmessage.h"

namespace kontor::sandbox {

/// What a browser gets to see of an imitated vendor. The texts are plain.
struct WebPage
{
    QString title;
    QString heading;
    QStringList paragraphs;
    QString colour = QStringLiteral("#1f5c8a");

    /// Kept by nobody on the way, and it can load nothing and tell nobody where it is.
    Reply reply(int status = 200) const;
};

} // namespace kontor::sandbox
