// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpserver.h"

#include <QJsonObject>
#include <QString>

namespace kontor::sandbox::rackspace {

/// The answer's format by Accept: "json", "xml", or empty for one that is not offered. None or */* is XML, the oldest.
QByteArray formatFor(const QByteArray &accept);

/// The vendor's XML: a default namespace of the root's name, lists wrapped twice.
QByteArray toXml(const QString &root, const QJsonObject &object);

/// A form or a JSON object as one flat list of fields; booleans and numbers keep their JSON type, form values are text.
QJsonObject bodyFields(const Request &request);

/// A comma list in text, or a JSON list.
QStringList listOf(const QJsonValue &value);
bool isTrue(const QJsonValue &value);
/// A number from JSON or form text.
qint64 numberOf(const QJsonValue &value, bool *ok = nullptr);

/// "6/11/2010 10:53:46 AM".
QString vendorDate(const QDateTime &when);

} // namespace kontor::sandbox::rackspace
