// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/rackspace/requestfields.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kontor::sandbox::rackspace {

namespace {

bool readJson(const QByteArray &body, Parameters &fields)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject()) return false;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isArray() || it->isObject()) return false;
        fields.append(it.key(), it->toVariant().toString());
    }
    return true;
}

} // namespace

bool readFields(const Request &request, Parameters &fields)
{
    if (!request.changes() || request.body.isEmpty()) return true;
    const QByteArray type = request.header("content-type").toLower();
    if (type.startsWith("application/json") || type.startsWith("text/json")) return readJson(request.body, fields);
    if (!type.isEmpty() && !type.startsWith("application/x-www-form-urlencoded")) return false;
    fields = Parameters::fromEncoded(request.body);
    return true;
}

} // namespace kontor::sandbox::rackspace
