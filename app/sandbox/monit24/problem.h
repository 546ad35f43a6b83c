// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace kontor::sandbox::monit24 {

/// The six sorts of error of version 2, in the order in which a call is checked (Errors.html).
enum class Category { System, RequestFormat, Version, Auth, DataFormat, DataValidation };

/// Everything that either interface can refuse.
enum class Code {
    InnerError,
    InvalidJson,
    NoObject,
    WrongFormat,
    UnknownModule,
    UnknownMethod,
    VersionMismatch,
    AuthenticationRequired,
    WrongCredentials,
    InvalidSession,
    MethodBlocked,
    WrongUserType,
    AccountRequired,
    PasswordInSession,
    TwoFactor,
    AddressNotAllowed,
    MissingArgument,
    UnknownArgument,
    WrongType,
    EmptyValue,
    InvalidEmail,
    InvalidValue,
    TooMany,
    Duplicates,
    NotFound,
    LoginTaken,
    PackageUnavailable,
    ServiceLimit,
    IntervalTooShort,
    TypeUnavailable,
    LocationUnavailable,
    LocationCount,
    DefaultGroup,
    GroupInUse,
    PeriodBackwards,
};

/// One thing that is wrong with a call; \a field says with which argument, where it is one.
struct Problem
{
    Code code;
    QString field{};
};
using Problems = QList<Problem>;

Category categoryOf(Code code);
/// "not_found"
QString idOf(Code code);
/// The sentence, in Polish or English.
QString sentenceOf(const Problem &problem, bool isPolish);

/// What an error object of version 2 is made of. The pages say that it has three fields, not how they are called: the
/// rows are guesses, and the first is the one in use. A field without a name is left out.
struct ErrorShape
{
    const char *category;
    const char *code;
    const char *message;
    const char *details; ///< a list with an object for each problem
};
constexpr ErrorShape errorShapes[]{
    {"category", nullptr, "message", "details"},
    {"category", "code", "message", "data"},
    {"type", "id", "description", nullptr},
    {"class", "name", "message", "errors"},
};

/// The error object of version 2; all problems have to be of one category.
QJsonObject errorObject(const Problems &problems, bool isPolish, const ErrorShape &shape);

} // namespace kontor::sandbox::monit24
