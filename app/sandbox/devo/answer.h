// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/json.h"

#include <QStringList>

namespace kontor::sandbox::devo {

/// The outcome of one request.
struct Answer
{
    int status = 200;
    Json body{};      ///< null: none
    QString object{}; ///< what was changed, where the path does not say it

    bool isRefusal() const { return status >= 400; }
};

/// The codes of {"error":{"code","message"}}. Documented are 10, 100, 106, 112 and 116, most of them without a status;
/// the others are this sandbox's own, because there is no complete list.
enum class Code {
    InvalidSignature = 10,
    General = 100,
    InvalidValue = 101,
    InvalidPlan = 102,
    RoleNotFound = 103,
    InvalidDomain = 106,
    AlreadyExists = 107,
    NoOwner = 108,
    OwnerStays = 112,
    InvalidUser = 113,
    TooManyUsers = 114,
    WrongState = 116,
};

Answer shown(Json body, const QString &object = {});
Answer refused(Code code, const QString &message, int status = 400);
Answer refused(int code, const QString &message);
Answer missing(const char *field);
Answer wrongValue(const QString &field);

} // namespace kontor::sandbox::devo
