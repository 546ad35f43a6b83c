// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Help page "Automation von Kunden-Verwaltung für Reseller": the one thing that resellers can do.
#include "app/sandbox/limacity/call.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <array>
#include <string_view>

namespace kontor::sandbox::limacity {

namespace {

// What the reseller's contract allows is its own affair; something has to be too much.
constexpr qint64 mostDiskGb = 1'000;
constexpr qint64 mostMysqlGb = 100;
constexpr qint64 mostMail = 10'000;

QString newSecret()
{
    constexpr std::string_view letters("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
    QString secret;
    while (secret.size() < Generator::keyLength)
        secret += QLatin1Char(letters[QRandomGenerator::system()->bounded(quint32(letters.size()))]);
    return secret;
}

void readNames(const Call &call, const QJsonObject &form, Account &account, Problems &problems)
{
    static const QRegularExpression username(QStringLiteral("^\\S+$"));
    static const QRegularExpression email(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$"));
    account.username = form.value(QLatin1String("username")).toString();
    account.email = form.value(QLatin1String("email")).toString();
    problems.requireText(form, "username");
    problems.requireText(form, "email");
    if (!account.username.isEmpty() && !username.match(account.username).hasMatch())
        problems.add("username", isInvalid);
    if (!account.email.isEmpty() && !email.match(account.email).hasMatch()) problems.add("email", isInvalid);
    if (call.world.isUsernameTaken(account.username)) problems.add("username", isTaken);
    if (call.world.isEmailTaken(account.email)) problems.add("email", isTaken);
}

Answer add(Call &call)
{
    const QJsonValue wrapped = call.body.value(QLatin1String("customer"));
    if (!wrapped.isObject()) return refused(400);
    const QJsonObject form = wrapped.toObject();
    Account account;
    Problems problems;
    readNames(call, form, account, problems);
    account.diskSpaceGb = problems.number(form, "disk_space_gb", mostDiskGb).value_or(0);
    account.mysqlSpaceGb = problems.number(form, "mysql_space_gb", mostMysqlGb).value_or(0);
    account.mailLimit = problems.number(form, "mail_limit", mostMail).value_or(0);
    if (!problems.isEmpty()) return problems.answer(call.invalidStatus);

    if (call.newAccountsWaitSecs > 0) account.usableFrom = call.now.addSecs(call.newAccountsWaitSecs);
    // The text "1" as in the sample; whether anything else is understood is not documented.
    const bool isWanted = form.value(QLatin1String("furnish_api_key")).toString() == QLatin1String("1");
    if (isWanted && call.furnishesKeys)
        account.keys.push_back({.id = call.world.nextId(),
                                .secret = newSecret(),
                                .name = QStringLiteral("Reseller"),
                                .roles = accountRoles(),
                                .createdAt = call.now});
    const QString secret = account.keys.empty() ? QString() : account.keys.front().secret;
    const qint64 id = call.world.addAccount(std::move(account));
    Json object = Json::object({{"id", call.shownId(id)}});
    if (!secret.isEmpty()) object.add(QStringLiteral("api_key"), secret);
    return done(std::move(object), QStringLiteral("/resellercp/customers/%1").arg(id));
}

constexpr std::array makesCustomers{"reseller.customers.admin"};

constexpr std::array routes{
    Route{"POST", "resellercp/customers", {add, makesCustomers}},
};

} // namespace

std::span<const Route> customerRoutes()
{
    return routes;
}

} // namespace kontor::sandbox::limacity
