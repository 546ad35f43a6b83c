// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/rackspace/record.h"

namespace kontor::sandbox::rackspace {

/// What each kind of object consists of, in the order of the vendor's samples (wiki pages "Customer", "Domain",
/// "Rackspace Mailbox", "Exchange Mailbox", "Admin", "Domain Spam").
Shape customerShape();
Shape domainShape();
Shape mailboxShape();
Shape exchangeShape();
Shape adminShape();
Shape spamShape();

/// Objects as the vendor makes them when only what is required is given.
Record newDomain(const QString &name, const QString &accountNumber);
Record newMailbox(const QString &name);
Record newExchangeMailbox(const QString &name);
Record newAdmin(const QString &adminId);
Record newSpam();

constexpr qint64 usualMailboxSize = 25'600; ///< MB
constexpr qint64 usualExchangeSize = 2'048; ///< MB

} // namespace kontor::sandbox::rackspace
