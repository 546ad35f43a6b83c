// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpmessage.h"
#include "app/sandbox/ledger.h"
#include "app/sandbox/monit24/rpccall.h"
#include "app/sandbox/vendor.h"

#include <vector>

namespace kontor::sandbox::monit24 {

/// Version 2.0.0: one address for all calls, 200 for all answers, the login in every body (README.html, Errors.html).
/// Checks in the order request format, version, login, format of the data, the data.
class Rpc
{
public:
    explicit Rpc(const ErrorShape &shape = errorShapes[0]);

    /// "Account::Find", or empty when the body does not say.
    static QString operationOf(const QByteArray &body);
    /// Whether it is a method that changes nothing.
    bool onlyReads(const QString &operation) const;

    /// Answers a request to the address json_api.
    Reply answer(const Request &request, const Mischief &mischief, World &world, const Clock &clock,
                 Ledger &ledger) const;
    /// The page json/<Module>.json.
    Reply specificationPage(const QString &file, const Mischief &mischief) const;

private:
    struct Context; ///< of one request on its way through the checks

    const Method *methodOf(const QString &module, const QString &name) const;
    std::vector<const Method *> methodsOf(const QString &module) const;
    Outcome perform(Context &context) const;
    Problems understand(Context &context) const;
    Problems admit(Context &context) const;

    ErrorShape m_shape;
    std::vector<Method> m_methods;
};

} // namespace kontor::sandbox::monit24
