// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace kontor::monit24::rpc {

/// The elements of a Find, each once.
using Elements = std::vector<QJsonObject>;

/// The id of an element as text; empty without one.
QString idOf(const QJsonObject &element);
/// Any of its members as text: numbers too.
QString textOf(const QJsonObject &element, const char *member);
/// The element with this id; null when there is none.
const QJsonObject *elementWith(const Elements &elements, const QString &id);

} // namespace kontor::monit24::rpc
