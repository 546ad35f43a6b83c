// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/net/httprequest.h"

#include <QJsonObject>

namespace kontor::monit24::rpc {

/// One call of a method. All calls go to the same address as JSON in a POST (README, README_Users).
struct Call
{
    QString module;
    QString method;
    QJsonObject data{};

    /// Needs no login: Location::Find (README) and Distributor::Create (README_Distributors).
    bool isPublic() const;
};

/// A call that changes nothing: Find, Read, Meta.
HttpRequest readRequest(const Call &call, Priority priority);

/// A call that changes something, sent at most once.
HttpRequest changeRequest(const Call &call);

/// The value of an id: a number where it is one, as the vendor's samples have it.
QJsonValue idValue(const QString &id);

/// "2.0.0" and other last numbers, which change nothing for a client (Versions). Empty: not told, which is no problem.
bool isExpectedVersion(const QString &version);

} // namespace kontor::monit24::rpc
