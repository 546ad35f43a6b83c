// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/net/httpclient.h"
#include "models/schema/mutation.h"

namespace kontor::devo {

/// What an answer says went wrong. The envelope is {"error":{"code":106,"message":"Invalid domain"}}; newer pages print
/// the family of the status as code ("4xx"). A second form has a text, "cid" and "object", a list of texts, at the top.
struct Fault
{
    QString code{};
    QString message{}; ///< the vendor's words
    QString cid{};     ///< from the body
    bool isTold = false;

    /// False for an answer that is not the interface's: a firewall's page, another server, nothing.
    bool isGenuine() const { return isTold; }
};
Fault faultOf(const HttpAnswer &answer);

/// x-devo-cid, by which Devo's support finds the request; ours where there is none.
QString correlationIdOf(const HttpAnswer &answer);

/// What was asked for: a collection (/domain, /plan) exists for every reseller, so "not found" is about key, region or
/// address there. When a record is read, an unknown user or plan is "not found"; in a change it is a wrong value.
enum class Asked { Collection, Record, Change };

/// The firewall before the interface throttles with pages of its own, also as 403 (not documented). \a now: UTC.
HttpClient::Throttle throttleOf(const HttpAnswer &answer, const QDateTime &now);

/// The answer, which was no success, as an Error. \a clockSkew as HttpClient has it.
Error errorOf(const HttpAnswer &answer, Asked asked, std::optional<std::chrono::seconds> clockSkew,
              const QDateTime &now);

/// Whether the error is a "not found" that could as well mean a refused signature: only another look, at what must be
/// there, tells which.
bool isDoubtful(const Error &error);

/// What the answer to a changing request means. \c after stays empty.
Attempt attemptOf(const Mutation &mutation, const HttpAnswer &answer, std::optional<std::chrono::seconds> clockSkew,
                  const QDateTime &now);

} // namespace kontor::devo
