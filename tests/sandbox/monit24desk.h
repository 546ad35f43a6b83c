// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/clock.h"
#include "app/sandbox/ledger.h"
#include "app/sandbox/monit24/monit24.h"

#include <QJsonDocument>

namespace kontor::sandbox::monit24 {

/// The imitated vendor without a wire in between, spoken to in both of its languages.
class Desk
{
public:
    static constexpr int customers = 40;
    static constexpr quint64 seed = 1;

    explicit Desk(Monit24::Options options = {.customers = customers, .seed = seed})
        : m_options(named(std::move(options))), vendor(m_options, ledger, clock)
    {
    }

    QJsonObject ownLogin() const { return login(m_options.login, m_options.password); }
    static QJsonObject login(const QString &login, const QString &password)
    {
        return {{QStringLiteral("login"), login}, {QStringLiteral("password"), password}};
    }
    /// What a made-up account signs in with.
    static QJsonObject loginOf(const Account &account) { return login(account.login, account.password); }

    Reply send(QByteArray verb, const QString &path, const QByteArray &body = {},
               const QHash<QByteArray, QByteArray> &headers = {}, const Mischief &mischief = {})
    {
        Request request{.verb = std::move(verb), .target = path.toUtf8(), .path = path.section(u'?', 0, 0)};
        request.segments = request.path.split(u'/', Qt::SkipEmptyParts);
        request.query = Parameters::fromEncoded(path.section(u'?', 1).toUtf8());
        request.headers = headers;
        request.body = body;
        if (!vendor.owns(request)) return {.status = 404};
        vendor.understand(request);
        return vendor.answer(request, mischief);
    }

    /// A call of version 2 as it is.
    Reply post(const QByteArray &body, const QByteArray &contentType = "application/json",
               const Mischief &mischief = {})
    {
        return send("POST", QStringLiteral("/monit24/2.0.0/json_api"), body, {{"content-type", contentType}}, mischief);
    }
    /// The envelope of a call of version 2; by the distributor unless \a auth is given.
    QJsonObject envelope(const QString &method, const QJsonObject &data = {}, const QJsonObject &auth = {},
                         const Mischief &mischief = {})
    {
        const QJsonObject request{{QStringLiteral("module"), method.section(QStringLiteral("::"), 0, 0)},
                                  {QStringLiteral("method"), method.section(QStringLiteral("::"), 1)},
                                  {QStringLiteral("auth"), auth.isEmpty() ? ownLogin() : auth},
                                  {QStringLiteral("data"), data}};
        return QJsonDocument::fromJson(post(QJsonDocument(request).toJson(), "application/json", mischief).body)
            .object();
    }
    /// Its data; empty when it was refused.
    QJsonObject call(const QString &method, const QJsonObject &data = {}, const QJsonObject &auth = {})
    {
        return envelope(method, data, auth).value(QLatin1String("data")).toObject();
    }
    bool isDone(const QString &method, const QJsonObject &data = {}, const QJsonObject &auth = {})
    {
        return envelope(method, data, auth).value(QLatin1String("error")).isNull();
    }
    /// "data_format: missing_argument(name) wrong_type(id)", or empty when it was done.
    QString refusal(const QString &method, const QJsonObject &data = {}, const QJsonObject &auth = {})
    {
        return told(envelope(method, data, auth));
    }
    static QString told(const QJsonObject &envelope)
    {
        const QJsonObject error = envelope.value(QLatin1String("error")).toObject();
        if (error.isEmpty()) return {};
        QString text = error.value(QLatin1String("category")).toString() + u':';
        for (const QJsonValue &detail : error.value(QLatin1String("details")).toArray()) {
            text += u' ' + detail[QLatin1String("code")].toString();
            const QString field = detail[QLatin1String("field")].toString();
            if (!field.isEmpty()) text += u'(' + field + u')';
        }
        return text;
    }
    /// All rows of a Find.
    QJsonArray find(const QString &module, const QJsonObject &data = {}, const QJsonObject &auth = {})
    {
        return call(module + QStringLiteral("::Find"), data, auth).value(QLatin1String("elements")).toArray();
    }

    QByteArray basic() const { return basic(ownLogin()); }
    static QByteArray basic(const QJsonObject &login)
    {
        const QString pair =
            login.value(QLatin1String("login")).toString() + u':' + login.value(QLatin1String("password")).toString();
        return "Basic " + pair.toUtf8().toBase64();
    }
    QByteArray bearer() const { return "Bearer " + m_options.token; }
    /// A request of version 3; with the distributor's token unless \a authorization is given.
    Reply rest(const QByteArray &verb, const QString &path, const QJsonObject &body = {},
               const QByteArray &authorization = {}, const Mischief &mischief = {})
    {
        QHash<QByteArray, QByteArray> headers{{"authorization", authorization.isNull() ? bearer() : authorization}};
        if (!body.isEmpty()) headers.insert("content-type", "application/json");
        return send(verb, QStringLiteral("/monit24/v3/") + path,
                    body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(), headers, mischief);
    }
    QJsonObject get(const QString &path) { return objectOf(rest("GET", path)); }
    QJsonArray list(const QString &path) { return listOf(rest("GET", path)); }
    static QJsonObject objectOf(const Reply &reply) { return QJsonDocument::fromJson(reply.body).object(); }
    static QJsonArray listOf(const Reply &reply) { return QJsonDocument::fromJson(reply.body).array(); }
    static QByteArray headerOf(const Reply &reply, const QByteArray &name)
    {
        for (const auto &[key, value] : reply.headers)
            if (key == name) return value;
        return {};
    }

    /// The made-up accounts that are so.
    template<class Wanted>
    static Account accountWhere(const Wanted &isWanted)
    {
        const Generator generator(customers, seed);
        for (int index = 0; index < customers; ++index)
            if (const Account account = generator.account(index); isWanted(account)) return account;
        return {};
    }
    /// An account that can be used, with groups and at least two services.
    static Tenant busyTenant()
    {
        const Generator generator(customers, seed);
        for (int index = 0; index < customers; ++index) {
            const Tenant tenant = generator.tenant(index);
            const Account &account = tenant.account;
            const bool isUsable = account.isActivated && !account.isBlocked && !account.isReadOnly &&
                                  !account.hasTwoFactor && account.packageId == 632;
            if (isUsable && tenant.services.size() >= 2 && tenant.groups.size() >= 2) return tenant;
        }
        return {};
    }

private:
    static Monit24::Options named(Monit24::Options options)
    {
        if (options.password.isEmpty()) options.password = QStringLiteral("d1str1_boot0R");
        if (options.token.isEmpty()) options.token = "0123456789abcdef";
        return options;
    }

public:
    Ledger ledger;
    Clock clock;

private:
    Monit24::Options m_options;

public:
    Monit24 vendor;
};

} // namespace kontor::sandbox::monit24
