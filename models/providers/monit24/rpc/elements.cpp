// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rpc/elements.h"

#include <QVariant>

#include <algorithm>

namespace kontor::monit24::rpc {

QString idOf(const QJsonObject &element)
{
    return textOf(element, "id");
}

QString textOf(const QJsonObject &element, const char *member)
{
    const QJsonValue value = element.value(QLatin1String(member));
    return value.isString() || value.isDouble() ? value.toVariant().toString() : QString();
}

const QJsonObject *elementWith(const Elements &elements, const QString &id)
{
    const auto it = std::ranges::find_if(elements, [&](const QJsonObject &element) { return idOf(element) == id; });
    return it == elements.end() ? nullptr : &*it;
}

} // namespace kontor::monit24::rpc
