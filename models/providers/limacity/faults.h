// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/net/httpclient.h"
#include "models/schema/mutation.h"

#include <QStringList>

namespace kontor::limacity {

/// Whose key a request was made with: that of the connection, or that of one customer.
enum class KeyOf { Reseller, Customer };

/// What an answer says that is no success. Two forms are known: {"status":"invalid_resource","errors":{"name":["muss
/// ausgefüllt werden"]}} (go-acme/lego, error.json) and {"status":400,"error":"Bad Request"} (go-acme/lego #2248);
/// "errors" is read leniently.
struct Fault
{
    QString code{};    ///< "invalid_resource", or the status number as text; empty where there is none
    QString message{}; ///< the vendor's words that belong to no field
    QHash<QString, QStringList> fields{}; ///< field -> the vendor's words, in German
    bool isGenuine = false; ///< false for an answer that is not the interface's: a web page, another server
};
Fault faultOf(const HttpAnswer &answer);

/// A redirect to a page to log in: how a web panel refuses a key.
bool isLoginRedirect(const HttpAnswer &answer);

/// The vendor's German words as they are, with what they mean where that is known.
QString explained(const QString &vendorWords);

/// The answer, which was no success, as an Error. \a now: UTC.
Error errorOf(const HttpAnswer &answer, KeyOf keyOf, const QDateTime &now);

/// What the answer to a changing request means. \c after and \c oneTimeSecrets stay empty.
Attempt attemptOf(const Mutation &mutation, const HttpAnswer &answer, KeyOf keyOf, const QDateTime &now);

/// No key of the customer is known on this computer.
Error missingKey();

} // namespace kontor::limacity
