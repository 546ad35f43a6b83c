// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/limacity/authenticator.h"

namespace kontor::limacity {

void KeyAuthenticator::sign(QNetworkRequest &request, const QByteArray &, QByteArray &) const
{
    request.setRawHeader("Authorization", "Basic " + ("api:" + m_key.reveal()).toBase64());
}

} // namespace kontor::limacity
