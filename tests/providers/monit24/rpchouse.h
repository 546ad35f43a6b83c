// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/monit24/rpc/client.h"
#include "tests/support/fixtureserver.h"
#include "tests/support/jobs.h"
#include "tests/support/testclock.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <memory>

namespace kontor::test {

/// A client of API 2.0.0 and a server that gives the answers it was told, in order: there is only one address.
class RpcHouse
{
public:
    RpcHouse() { makeClient({}); }

    static QString text(const char *utf8) { return QString::fromUtf8(utf8); }
    static QJsonObject json(const QByteArray &utf8) { return QJsonDocument::fromJson(utf8).object(); }

    void makeClient(const QHash<QString, QString> &moreSettings)
    {
        QHash<QString, QString> settings{{text("login"), text("my_distributor_account")}};
        settings.insert(moreSettings);
        client = std::make_unique<monit24::rpc::Client>(
            ProviderOptions{.connectionId = text("conn"),
                            .baseUrl = server.url(text("/2.0.0/json_api")),
                            .settings = settings,
                            .secrets = {{text("password"), Secret("canary-d1str1_boot0R")}},
                            .pace = std::nullopt},
            redactor, clock);
    }

    /// A successful answer with these data.
    void answer(const QByteArray &data)
    {
        raw({.body = R"({"auth":{},"version":"2.0.0","error":null,"data":)" + data + "}"});
    }
    void elements(const QByteArray &items)
    {
        const qsizetype total = QJsonDocument::fromJson('[' + items + ']').array().size();
        answer(R"({"elements":[)" + items + R"(],"total":)" + QByteArray::number(total) + "}");
    }
    void refuse(const QByteArray &category, const QByteArray &message = "no")
    {
        raw({.body = R"({"auth":{},"version":"2.0.0","error":{"category":")" + category +
                     R"(","code":"c","message":")" + message + R"("},"data":{}})"});
    }
    void raw(const FixtureServer::Answer &answer) { server.on("POST /2.0.0/json_api", answer); }
    /// The module does not describe itself, so nothing about Find is sure.
    void noMeta() { refuse("request_format", "unknown method"); }

    /// The whole body of a call that needs the login, byte for byte.
    static QByteArray body(const QByteArray &module, const QByteArray &method, const QByteArray &data = {})
    {
        return R"({"auth":{"login":"my_distributor_account","password":"canary-d1str1_boot0R"},)" +
               (data.isEmpty() ? QByteArray() : "\"data\":" + data + ',') + R"("lang":"en","method":")" + method +
               R"(","module":")" + module + "\"}";
    }
    QList<QByteArray> bodies() const
    {
        QList<QByteArray> all;
        for (const FixtureServer::Request &request : server.requests())
            all.append(request.body);
        return all;
    }
    /// "Account::Find", ... as they arrived.
    QStringList calls() const
    {
        QStringList all;
        for (const QByteArray &sent : bodies()) {
            const QJsonObject call = json(sent);
            all.append(call.value(QLatin1String("module")).toString() + QLatin1String("::") +
                       call.value(QLatin1String("method")).toString());
        }
        return all;
    }

    Result<ListPage> list(const char *type) { return list(ListRequest{.type = text(type)}); }
    Result<ListPage> list(const ListRequest &request) { return waitFor<ListPage>(client->list(request, &owner)); }
    Result<Record> show(const Record &known)
    {
        return waitFor<Record>(client->show(known, Priority::Interactive, &owner));
    }
    Attempt apply(const Mutation &mutation)
    {
        const Result<Attempt> attempt = waitFor<Attempt>(client->apply(mutation, &owner));
        return attempt ? *attempt : Attempt{.error = attempt.error()};
    }
    Result<Settlement> settle(const Mutation &mutation)
    {
        return waitFor<Settlement>(client->settle(mutation, &owner));
    }
    Result<ProbeReport> probe() { return waitFor<ProbeReport>(client->probe(&owner)); }

    static Record customer(const char *id = "4844")
    {
        return {.connection = text("conn"),
                .kind = Kind::Customer,
                .type = text("customer"),
                .id = text(id),
                .name = text("Test account"),
                .status = text("active"),
                .fields = json(R"({"name":"Test account","package_id":"632","activated":true,"blocked":false,
                                   "login":"test_user"})")};
    }
    static Record group()
    {
        return {.connection = text("conn"),
                .kind = Kind::Domain,
                .type = text("group"),
                .id = text("150507195"),
                .name = text("Web"),
                .parent = text("4844"),
                .fields = json(R"({"name":"Web","account_id":"4844"})")};
    }
    static Record service()
    {
        return {.connection = text("conn"),
                .kind = Kind::Domain,
                .type = text("service"),
                .id = text("279370"),
                .name = text("Shop"),
                .status = text("active"),
                .parent = text("150507195"),
                .fields = json(R"({"name":"Shop","group_id":"150507195","account_id":"4844","pause":false,
                                   "interval":600})")};
    }
    static Mutation act(const Record &record, const char *action, const QByteArray &values = "{}")
    {
        return {.verb = Verb::Act,
                .type = record.type,
                .id = record.id,
                .action = text(action),
                .values = json(values),
                .before = record};
    }
    static Mutation update(const Record &record, const QByteArray &values)
    {
        return {.verb = Verb::Update, .type = record.type, .id = record.id, .values = json(values), .before = record};
    }
    static Mutation erase(const Record &record)
    {
        return {.verb = Verb::Delete, .type = record.type, .id = record.id, .before = record};
    }
    static Mutation create(const char *type, const std::optional<Record> &parent, const QByteArray &values)
    {
        return {.verb = Verb::Create, .type = text(type), .values = json(values), .parent = parent};
    }
    static Mutation newCustomer()
    {
        Mutation mutation = create("customer", std::nullopt,
                                   R"({"login":"test_user","package_id":"632","name":"Test account",
                                       "email":"test_account@monit24.pl","contact_person":"Test Test",
                                       "language":"en","tax_id":""})");
        mutation.id = text("test_user");
        mutation.secrets.insert(text("password"), Secret("canary-p4ssword"));
        return mutation;
    }

    FixtureServer server;
    Redactor redactor;
    TestClock clock;
    std::unique_ptr<monit24::rpc::Client> client;
    QObject owner;
};

} // namespace kontor::test
