// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/devo/answer.h"

namespace kontor::sandbox::devo {

Answer shown(Json body, const QString &object)
{
    return {.body = std::move(body), .object = object};
}

Answer refused(Code code, const QString &message, int status)
{
    Answer answer = refused(int(code), message);
    answer.status = status;
    return answer;
}

Answer refused(int code, const QString &message)
{
    return {.status = 400, .body = Json::object({{"error", Json::object({{"code", code}, {"message", message}})}})};
}

Answer missing(const char *field)
{
    return refused(Code::InvalidValue, QStringLiteral("The field %1 is mandatory").arg(QLatin1String(field)));
}

Answer wrongValue(const QString &field)
{
    return refused(Code::InvalidValue, QStringLiteral("Invalid value for %1").arg(field));
}

} // namespace kontor::sandbox::devo
