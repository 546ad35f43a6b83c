// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/statestore.h"

#include <QDateTime>

#include <vector>

namespace kontor {

/// Who signed on as whom. Never a token or URL.
struct SignOnEntry
{
    qint64 id = 0;
    QString connection;
    QString customerId;
    QString customerName;
    QString account; ///< the mailbox for a webmail sign-on, else empty
    QString user;    ///< as which user
    bool virtualUser = false;
    QString person;
    QString reason; ///< ticket or free text
    QDateTime at;
    QDateTime expiresAt;
    QString outcome; ///< "opened", "refused", "failed", "printed"
    QString note;
};

class SignOnLedger
{
public:
    explicit SignOnLedger(StateStore &state) : m_state(state) {}
    Result<void> add(const SignOnEntry &entry);
    Result<std::vector<SignOnEntry>> newest(int limit, const QString &connection = {});

private:
    StateStore &m_state;
};

} // namespace kontor
