// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/redactor.h"
#include "models/core/result.h"
#include "models/net/httprequest.h"
#include "models/schema/mutation.h"

#include <QJsonObject>

namespace kontor::monit24::rpc {

/// The six categories of errors (Errors), and the one for what none of them is.
enum class Category { System, RequestFormat, Version, Auth, DataFormat, DataValidation, Unknown };

/// What the member "error" of an answer says. The page Errors names three fields and shows several problems reported
/// together, but not the fields' names, so it is read by what may stand there: see the table in the source.
struct Fault
{
    Category category = Category::Unknown;
    QString code{};
    QString message{};                ///< all that is said, the problems included
    QHash<QString, QString> fields{}; ///< field -> what is wrong with it
    QString raw{};                    ///< all of it, without secrets
};
Fault faultOf(const QJsonValue &error);

/// The fault as an Error; its vendorCode is the category, and the code behind a colon where there is one.
Error errorOf(const Fault &fault);

/// Whether the vendor answered with this category.
bool isOfCategory(const Error &error, Category category);

/// The vendor understood and said no, to this caller or to these values: other calls may work all the same.
bool isRefusal(const Error &error);

/// Whether it may be told apart only by asking something else: the login is wrong, or it is good and may not do this.
bool isAboutLogin(const Error &error);
/// The same refusal once the login is known to be good.
Error notAllowed(Error error);

/// The member "data" of a successful answer. An answer is one when its status is 2xx, it is a JSON object, and "error"
/// is null. Pure; for any thread.
Result<QJsonObject> dataOf(const HttpAnswer &answer);

/// What a complete answer to a changing call means; "id" in the data is what a create must have. \c after stays empty.
Attempt attemptOf(const HttpAnswer &answer, bool wantsId);

/// The number a create was answered with; empty when there is none.
QString newId(const QJsonObject &data);

/// Masks what is secret in all texts of an error.
Error cleaned(Error error, const Redactor &redactor);

} // namespace kontor::monit24::rpc
