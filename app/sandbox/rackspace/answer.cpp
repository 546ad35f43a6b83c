// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/rackspace/answer.h"

namespace kontor::sandbox::rackspace {

Answer done(const QString &object)
{
    return {.object = object};
}

Answer shown(const char *root, Node body)
{
    return {.root = QString::fromLatin1(root), .body = std::move(body)};
}

Answer badRequest(const QString &message)
{
    return {.status = 400, .root = QStringLiteral("badRequestFault"), .message = message};
}

Answer missingField(const char *name)
{
    return badRequest(QStringLiteral("Missing required field: %1").arg(QLatin1String(name)));
}

Answer wrongValue(const QString &field)
{
    return badRequest(QStringLiteral("Invalid value for field: %1").arg(field));
}

Answer invalid(const QString &message)
{
    return {.status = 400, .root = QStringLiteral("validationFault"), .message = message};
}

Answer notAllowed(const QString &message)
{
    return {.status = 403, .root = QStringLiteral("unauthorizedFault"), .message = message};
}

Answer notFound(const QString &message, const char *resourceType, bool isRecoverable)
{
    Node more;
    more.append(QStringLiteral("resourceType"), QString::fromLatin1(resourceType));
    if (isRecoverable)
        more.append(QStringLiteral("additionalData"), Node::Members{{QStringLiteral("isRecoverable"), Node(true)}});
    return {.status = 404, .root = QStringLiteral("itemNotFoundFault"), .body = more, .message = message};
}

Answer conflict(const QString &message)
{
    return {.status = 409, .root = QStringLiteral("appsFault"), .message = message};
}

} // namespace kontor::sandbox::rackspace
