// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/net/httpclient.h"
#include "models/schema/mutation.h"

namespace kontor::rackspace {

/// What an unsuccessful answer says. Since 2011 the body is an object with one member whose name ends in "Fault"
/// (wiki "Errors"; the names vary, so the ending decides); before and still, the header x-error-message.
struct Fault
{
    QString name{};    ///< "badRequestFault"; empty without a body fault
    QString message{}; ///< the vendor's words; empty when there is neither body fault nor header
    QString details{};
    bool isRecoverable = false; ///< a deleted mailbox that can be restored

    /// False for an answer that is not the interface's: a proxy's page, another server.
    bool isGenuine() const { return !name.isEmpty() || !message.isEmpty(); }
};
Fault faultOf(const HttpAnswer &answer);

/// The vendor throttles with 403 and "Exceeded request limits" and counts throttled calls too (wiki "Rest API",
/// Throttling), so everything waits for the next minute and a little more. \a now: UTC, used when the answer has no
/// Date.
HttpClient::Throttle throttleOf(const HttpAnswer &answer, const QDateTime &now);

/// The answer, which was no success, as an Error. \a clockSkew as HttpClient has it.
Error errorOf(const HttpAnswer &answer, std::optional<std::chrono::seconds> clockSkew, const QDateTime &now);

/// What the answer to a changing request means. \c after stays empty.
Attempt attemptOf(const Mutation &mutation, const HttpAnswer &answer, std::optional<std::chrono::seconds> clockSkew,
                  const QDateTime &now);

} // namespace kontor::rackspace
