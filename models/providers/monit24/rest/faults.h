// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/redactor.h"
#include "models/net/httprequest.h"
#include "models/schema/mutation.h"

#include <QDateTime>

namespace kontor::monit24::rest {

/// What an unsuccessful answer says. The vendor documents real HTTP statuses "with details in the body" (new_in_api3),
/// but not the body, so whatever looks like a sentence or like problems of fields is taken.
struct Fault
{
    QString message{};
    QString code{};
    QHash<QString, QString> fields{};
    bool isPage = false; ///< HTML or another text: not the interface, a proxy or another server
};
Fault faultOf(const HttpAnswer &answer);

/// How the connection signs in, and what may not show in texts.
struct Access
{
    bool usesToken = false;
    const Redactor *redactor = nullptr; ///< null: the vendor's words are taken as they are
    QDateTime now{};
};

/// The answer, which was no success, as an Error.
Error errorOf(const HttpAnswer &answer, const Access &access);

/// What the answer to a changing request means (outcome table of the house). \c after stays empty.
Attempt attemptOf(const Mutation &mutation, const HttpAnswer &answer, const Access &access);

/// "An account may allow certain addresses only; this computer has 192.0.2.1."
QString addressHint(const QString &ownAddress);

} // namespace kontor::monit24::rest
