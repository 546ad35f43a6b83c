// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/secret.h"

#include <QObject>

#include <chrono>

namespace kontor {

/// A secret on the clipboard for a short while. Clipboard managers that know the hint of password managers do not keep
/// it; after \c stay, and when the program ends, it is taken away again, unless something else was copied meanwhile.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds usualStay{10};

    /// \a owner: as long as the secret is to be looked after; the application for a dialog that closes before.
    SecretClipboard(const Secret &secret, QObject *owner, std::chrono::milliseconds stay = usualStay);

private:
    void takeAway();

    Secret m_secret;
};

} // namespace kontor
