// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/limacity/client.h"
#include "models/providers/limacity/limacity.h"
#include "tests/support/fixtureserver.h"
#include "tests/support/jobs.h"
#include "tests/support/testclock.h"

#include <QJsonDocument>

namespace kontor::test {

inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

inline QJsonObject json(const QByteArray &utf8)
{
    return QJsonDocument::fromJson(utf8).object();
}

/// "Authorization" of a request with this key.
inline QByteArray basic(const QByteArray &key)
{
    return "Basic " + ("api:" + key).toBase64();
}

/// A keychain for the keys of records.
class FakeRecordSecrets final : public RecordSecrets
{
public:
    JobOf<Secret> *read(const QString &type, const QString &id, const QString &field, QObject *owner) override
    {
        asked += type + u'/' + id + u'/' + field;
        if (trouble) return new SettledJob<Secret>(failure(*trouble), owner);
        const auto it = keys.constFind(id);
        if (it == keys.cend()) return new SettledJob<Secret>(failure({.kind = Error::Kind::NotFound}), owner);
        return new SettledJob<Secret>(Secret(*it), owner);
    }

    QHash<QString, QByteArray> keys;
    std::optional<Error> trouble; ///< the keychain does not answer
    QStringList asked;
};

inline const QByteArray resellerKey = "canary-reseller-0123456789";
inline const QByteArray customerKey = "canary-customer-0123456789";

inline Record limaCustomer()
{
    return {.connection = text("conn"),
            .kind = Kind::Customer,
            .type = text("customer"),
            .id = text("386557"),
            .name = text("demouser1337"),
            .status = text("active"),
            .fields = json(R"({"id":"386557","username":"demouser1337","has_key":true,"label":"Demo"})")};
}

inline Record limaDomain()
{
    return {.connection = text("conn"),
            .kind = Kind::Domain,
            .type = text("domain"),
            .id = text("123"),
            .name = text("example.com"),
            .parent = text("386557"),
            .fields = json(R"({"id":"123","unicode_fqdn":"example.com"})")};
}

inline Record limaRecord()
{
    return {.connection = text("conn"),
            .kind = Kind::Domain,
            .type = text("dns-record"),
            .id = text("5678"),
            .name = text("www.example.com"),
            .parent = text("123"),
            .fields = json(R"({"id":"5678","name":"www.example.com","type":"A","content":"192.0.2.1","ttl":3600,
                               "priority":null,"customer_id":"386557","domain":"example.com"})")};
}

inline Record limaKey()
{
    return {.connection = text("conn"),
            .kind = Kind::Account,
            .type = text("api-key"),
            .id = text("12345"),
            .name = text("Deployment key"),
            .parent = text("386557"),
            .fields = json(R"({"id":"12345","name":"Deployment key","roles":["websites.admin","databases.reader"]})")};
}

inline Mutation limaUpdate(const Record &record, const QByteArray &values)
{
    return {.verb = Verb::Update, .type = record.type, .id = record.id, .values = json(values), .before = record};
}

inline Mutation limaDelete(const Record &record)
{
    return {.verb = Verb::Delete, .type = record.type, .id = record.id, .before = record};
}

inline Mutation limaCreate(const char *type, const Record &parent, const QByteArray &values)
{
    return {.verb = Verb::Create, .type = text(type), .values = json(values), .parent = parent};
}

inline Mutation limaNewCustomer(const QByteArray &more = R"(,"furnish_api_key":true)")
{
    return {.verb = Verb::Create,
            .type = text("customer"),
            .values = json(R"({"username":"demouser1337","email":"kundenemail@example.de","disk_space_gb":10,
                               "mysql_space_gb":1,"mail_limit":100)" +
                           more + "}"),
            .operationToken = text("tok1")};
}

inline Mutation limaPhp(const char *version = "8.2")
{
    return {.verb = Verb::Act,
            .type = text("customer"),
            .id = text("386557"),
            .action = text("set-php-version"),
            .values = {{text("version"), text(version)}},
            .before = limaCustomer()};
}

/// A client on a fixture server, with everything it needs.
struct LimaCityHouse
{
    LimaCityHouse() { makeClient(options()); }

    ProviderOptions options() const
    {
        return {.connectionId = text("conn"),
                .baseUrl = server.url(QString()),
                .secrets = {{text("api-key"), Secret(resellerKey)}},
                .pace = std::nullopt,
                .recordSecrets = secrets};
    }
    void makeClient(const ProviderOptions &options)
    {
        client = std::make_unique<limacity::Client>(options, redactor, clock);
        client->setTimes({.newAccount = std::chrono::milliseconds(60),
                          .retry = std::chrono::milliseconds(20),
                          .staleRead = std::chrono::milliseconds(5),
                          .readBack = std::chrono::seconds(5)});
    }

    Result<ListPage> list(const ListRequest &request) { return waitFor<ListPage>(client->list(request, &owner)); }
    Result<Record> show(const Record &record, Priority priority = Priority::Interactive)
    {
        return waitFor<Record>(client->show(record, priority, &owner));
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
    /// -1 when the look failed.
    int settled(const Mutation &mutation)
    {
        const Result<Settlement> settlement = settle(mutation);
        return settlement ? int(settlement->state) : -1;
    }

    FixtureServer server;
    Redactor redactor;
    TestClock clock;
    std::shared_ptr<FakeRecordSecrets> secrets = [] {
        auto made = std::make_shared<FakeRecordSecrets>();
        made->keys.insert(text("386557"), customerKey);
        return made;
    }();
    QObject owner;
    std::unique_ptr<limacity::Client> client;
};

} // namespace kontor::test
