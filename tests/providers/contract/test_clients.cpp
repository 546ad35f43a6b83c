// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providercatalog.h"
#include "app/sandbox/sandbox.h"
#include "tests/support/jobs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <map>
#include <memory>

using namespace kontor;
using namespace kontor::test;
using kontor::sandbox::Sandbox;

namespace {

/// The keys of single records, as the sandbox announces them.
class AnnouncedSecrets final : public RecordSecrets
{
public:
    AnnouncedSecrets(const ProviderSpec &spec, const QJsonArray &customers)
    {
        for (const ResourceSpec &resource : spec.resources)
            for (const FieldSpec &field : resource.fields)
                if (resource.keptHere && field.type == FieldType::Secret)
                    for (const QJsonValue &one : customers)
                        m_secrets.insert({resource.typeName(), one[u"id"].toVariant().toString(), field.name()},
                                         Secret::fromText(one[field.name()].toString()));
    }
    std::vector<QByteArray> all() const
    {
        std::vector<QByteArray> all;
        for (const Secret &secret : m_secrets)
            all.push_back(secret.reveal());
        return all;
    }
    JobOf<Secret> *read(const QString &type, const QString &id, const QString &field, QObject *owner) override
    {
        const auto found = m_secrets.constFind({type, id, field});
        if (found != m_secrets.cend()) return new SettledJob<Secret>(*found, owner);
        return new SettledJob<Secret>(failure({.kind = Error::Kind::NotFound,
                                               .message = QStringLiteral("test: no such key"),
                                               .delivery = Error::Delivery::NotSent,
                                               .aboutRecordKey = true}),
                                      owner);
    }

private:
    QHash<QStringList, Secret> m_secrets;
};

struct Vendor
{
    ProviderEntry entry;
    const ProviderSpec *spec;
};

std::vector<Vendor> vendors()
{
    std::vector<Vendor> all;
    for (const ProviderEntry &entry : providerCatalog())
        for (const ProviderSpec *spec : entry.descriptions())
            all.push_back({entry, spec});
    return all;
}

/// One imitated vendor and its client.
class Stage
{
public:
    explicit Stage(const Vendor &vendor) : m_vendor(vendor)
    {
        if (!m_sandbox.start()) qFatal("test: %s", qPrintable(m_sandbox.problem()));
        m_announced = m_sandbox.announcement().value(u"vendors").toObject().value(spec().idName()).toObject();
        const QJsonObject dialect = m_announced.value(u"dialects")[QLatin1String(spec().dialect)].toObject();
        for (auto it = dialect.begin(); it != dialect.end(); ++it)
            m_announced.insert(it.key(), it.value());
        m_recordSecrets = std::make_shared<AnnouncedSecrets>(spec(), m_announced.value(u"customers").toArray());
        if (m_announced.isEmpty()) qFatal("test: the sandbox does not imitate %s", spec().id);
    }

    const ProviderSpec &spec() const { return *m_vendor.spec; }
    Sandbox &sandbox() { return m_sandbox; }
    ProviderOptions options() const
    {
        ProviderOptions options{.connectionId = QStringLiteral("conn"),
                                .baseUrl = QUrl(m_announced.value(u"base_url").toString()),
                                .pace = std::nullopt};
        const QJsonObject settings = m_announced.value(u"settings").toObject();
        for (auto it = settings.begin(); it != settings.end(); ++it)
            options.settings.insert(it.key(), it.value().toVariant().toString());
        const QJsonObject secrets = m_announced.value(u"secrets").toObject();
        for (auto it = secrets.begin(); it != secrets.end(); ++it)
            options.secrets.insert(it.key(), Secret::fromText(it.value().toString()));
        options.recordSecrets = m_recordSecrets;
        options.http.readDeadline = std::chrono::seconds(5);
        options.http.idleLimit = std::chrono::seconds(2);
        return options;
    }
    std::unique_ptr<Provider> client(const ProviderOptions &options)
    {
        return m_vendor.entry.make(options, m_redactor, m_clock);
    }
    std::unique_ptr<Provider> client() { return client(options()); }
    int arrivals() const { return m_sandbox.requests().value(u"count").toInt(); }
    /// The records of resources without a list, as somebody would have added them.
    std::vector<Record> kept(const ResourceSpec &resource) const
    {
        std::vector<Record> records;
        for (const QJsonValue &one : m_announced.value(u"customers").toArray())
            records.push_back({.connection = QStringLiteral("conn"),
                               .kind = resource.kind,
                               .type = resource.typeName(),
                               .id = one[u"id"].toVariant().toString(),
                               .name = one[u"username"].toString()});
        return records;
    }
    std::vector<QByteArray> allSecrets() const
    {
        std::vector<QByteArray> all = m_recordSecrets->all();
        for (const Secret &secret : options().secrets)
            all.push_back(secret.reveal());
        return all;
    }

private:
    Vendor m_vendor;
    Sandbox m_sandbox{Sandbox::Options{.customers = 12}};
    QJsonObject m_announced;
    std::shared_ptr<AnnouncedSecrets> m_recordSecrets;
    Redactor m_redactor;
    SystemClock m_clock;
};

bool fits(const FieldSpec &field, const QJsonValue &value)
{
    if (value.isNull()) return true;
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Megabytes:
        return value.isDouble();
    case FieldType::Boolean:
        return value.isBool();
    case FieldType::List:
        return value.isArray();
    case FieldType::Secret:
        return false;
    default:
        return !value.isObject();
    }
}

QString problemOf(const ResourceSpec &resource, const Record &record)
{
    const QString where = record.type + u' ' + record.id + QLatin1String(": ");
    if (record.type != resource.typeName() || record.kind != resource.kind)
        return where + QLatin1String("another type");
    if (record.id.isEmpty() || record.name.isEmpty()) return where + QLatin1String("no id or name");
    if (record.connection != QLatin1String("conn")) return where + QLatin1String("no connection");
    if (!record.fetchedAt.isValid()) return where + QLatin1String("no time");
    if (!record.status.isEmpty() && !resource.state(record.status))
        return where + QLatin1String("an unknown state ") + record.status;
    if (resource.listedPerParent && record.parent.isEmpty()) return where + QLatin1String("no parent");
    for (auto it = record.fields.begin(); it != record.fields.end(); ++it) {
        const FieldSpec *field = resource.field(it.key());
        if (field && !fits(*field, it.value())) return where + it.key() + QLatin1String(" has another type");
    }
    return {};
}

/// The whole list, page by page.
Result<std::vector<Record>> everything(Provider &client, const QString &type, const std::optional<Record> &parent = {})
{
    std::vector<Record> all;
    QStringList cursors{QString()};
    QSet<QString> asked;
    while (!cursors.isEmpty()) {
        const QString cursor = cursors.takeFirst();
        if (asked.contains(cursor)) continue;
        asked.insert(cursor);
        const auto page = waitFor(client.list({.type = type, .parent = parent, .cursor = cursor}, &client));
        if (!page) return failure(page.error());
        all.insert(all.end(), page->records.begin(), page->records.end());
        cursors += page->next;
    }
    return all;
}

} // namespace

/// CONTRACT.md 9 to 19 and 21, for every client of every vendor, against its imitation.
class TestClients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_vendors = vendors(); }

    void theImitationAnnouncesWhatTheDescriptionKnows_data() { everyVendor(); }
    void theImitationAnnouncesWhatTheDescriptionKnows()
    {
        Stage stage(vendor());
        const auto keysOf = [](const ProviderSpec &spec) {
            QStringList keys;
            for (const auto &fields : {spec.credentials, spec.settings})
                for (const FieldSpec &field : fields)
                    keys << field.name();
            return keys;
        };
        const QStringList known = keysOf(stage.spec());
        const ProviderOptions announced = stage.options();
        for (const QString &key : announced.settings.keys())
            QVERIFY2(known.contains(key), qPrintable(key + QLatin1String(": connecting with it would be refused")));
        // Otherwise "Open panel" would lead to the real vendor.
        QCOMPARE(announced.settings.contains(QStringLiteral("panel-url")), known.contains(QStringLiteral("panel-url")));
        QStringList ofAnyDialect;
        for (const ProviderSpec *spec : vendor().entry.descriptions())
            ofAnyDialect += keysOf(*spec);
        for (const QString &key : announced.secrets.keys())
            QVERIFY2(ofAnyDialect.contains(key), qPrintable(key));
    }

    void missingCredentialsSendNothing_data() { everyVendor(); }
    void missingCredentialsSendNothing()
    {
        Stage stage(vendor());
        ProviderOptions bare = stage.options();
        bare.secrets.clear();
        const auto client = stage.client(bare);
        const auto probe = waitFor(client->probe(client.get()));
        QVERIFY(!probe);
        QCOMPARE(probe.error().kind, Error::Kind::Secrets);
        QVERIFY(!probe.error().message.isEmpty());
        const ResourceSpec &first = stage.spec().resources.front();
        const auto attempt = waitFor(client->apply({.verb = Verb::Update, .type = first.typeName()}, client.get()));
        QVERIFY(attempt && attempt->state != Attempt::State::Applied && attempt->state != Attempt::State::Unknown);
        QCOMPARE(stage.arrivals(), 0);
    }

    void saysWhoWeAre_data() { everyVendor(); }
    void saysWhoWeAre()
    {
        Stage stage(vendor());
        const auto client = stage.client();
        const auto probe = waitFor(client->probe(client.get()));
        QVERIFY2(probe, probe ? "" : qPrintable(probe.error().message + probe.error().detail));
        QVERIFY(!probe->identity.isEmpty());
    }

    void aWrongSecretIsUnauthorized_data() { everyVendor(); }
    void aWrongSecretIsUnauthorized()
    {
        Stage stage(vendor());
        ProviderOptions wrong = stage.options();
        for (Secret &secret : wrong.secrets)
            secret = Secret("wrong-canary-4711");
        const auto client = stage.client(wrong);
        const auto probe = waitFor(client->probe(client.get()));
        QVERIFY(!probe);
        QCOMPARE(errorKindName(probe.error().kind), errorKindName(Error::Kind::Unauthorized));
        QVERIFY(!probe.error().aboutRecordKey);
        QVERIFY(probe.error().message.size() > 20);
        QVERIFY(!(probe.error().message + probe.error().detail).contains(QLatin1String("wrong-canary")));
    }

    void listsEverything_data() { everyVendor(); }
    void listsEverything()
    {
        Stage stage(vendor());
        const auto client = stage.client();
        std::map<QString, std::vector<Record>> found;
        for (const ResourceSpec &resource : stage.spec().resources) {
            const QString type = resource.typeName();
            if (resource.keptHere) {
                for (const Record &known : stage.kept(resource)) {
                    const auto shown = waitFor(client->show(known, Priority::Interactive, client.get()));
                    QVERIFY2(shown, shown ? "" : qPrintable(shown.error().message));
                    found[type].push_back(*shown);
                }
            } else if (resource.listedPerParent) {
                for (const Record &parent : found[QLatin1String(resource.parentType)]) {
                    if (resource.listedFor && !resource.listedFor(parent)) continue;
                    if (found[type].size() >= 6) break;
                    const auto records = everything(*client, type, parent);
                    QVERIFY2(records, records ? ""
                                              : qPrintable(type + QLatin1String(": ") + records.error().message +
                                                           records.error().detail));
                    found[type].insert(found[type].end(), records->begin(), records->end());
                }
            } else {
                const auto records = everything(*client, type);
                QVERIFY2(records, records ? ""
                                          : qPrintable(type + QLatin1String(": ") + records.error().message +
                                                       records.error().detail));
                found[type] = *records;
            }
            for (const Record &record : found[type]) {
                const QString problem = problemOf(resource, record);
                QVERIFY2(problem.isEmpty(), qPrintable(problem));
            }
            checkShown(*client, resource, found[type]);
            if (QTest::currentTestFailed()) return;
        }
        QByteArray all;
        for (const auto &[type, records] : found)
            for (const Record &record : records)
                all += QJsonDocument(record.fields).toJson();
        for (const QByteArray &secret : stage.allSecrets())
            QVERIFY2(!all.contains(secret), "a secret is in a record");
        for (const Kind kind : {Kind::Customer, Kind::Domain, Kind::Account})
            for (const ResourceSpec *resource : stage.spec().resourcesOf(kind))
                qInfo("%s %s: %d", stage.spec().id, resource->type, int(found[resource->typeName()].size()));
    }

    void whatIsNotThereIsNotFound_data() { everyVendor(); }
    void whatIsNotThereIsNotFound()
    {
        Stage stage(vendor());
        const auto client = stage.client();
        for (const ResourceSpec &resource : stage.spec().resources) {
            if (!resource.canShow || resource.keptHere || resource.listedPerParent) continue;
            const Record known{.connection = QStringLiteral("conn"),
                               .kind = resource.kind,
                               .type = resource.typeName(),
                               .id = QStringLiteral("99999999"),
                               .fields = {{QLatin1String(resource.idField), QStringLiteral("99999999")}}};
            const auto shown = waitFor(client->show(known, Priority::Interactive, client.get()));
            QVERIFY2(!shown, resource.type);
            // A vendor that hides what belongs to blocked customers cannot tell the two apart.
            const Error::Kind kind = shown.error().kind;
            QVERIFY2(kind == Error::Kind::NotFound || kind == Error::Kind::Conflict,
                     qPrintable(resource.typeName() + u' ' + errorKindName(shown.error().kind) + u' ' +
                                shown.error().message));
        }
    }

    void badAnswersGiveNoList_data()
    {
        QTest::addColumn<int>("vendor");
        QTest::addColumn<QString>("fault");
        for (std::size_t at = 0; at < m_vendors.size(); ++at)
            for (const char *fault : {"html", "garbage", "truncate", "empty", "reset-before", "wrong-type",
                                      "status=503", "status=429", "throttle"})
                QTest::addRow("%s%s %s", m_vendors[at].spec->id, m_vendors[at].spec->dialect, fault)
                    << int(at) << QString::fromLatin1(fault);
    }
    void badAnswersGiveNoList()
    {
        QFETCH(QString, fault);
        Stage stage(vendor());
        const auto client = stage.client();
        QVERIFY(stage.sandbox().setFaults({fault}));
        const ResourceSpec *listed = nullptr;
        for (const ResourceSpec &resource : stage.spec().resources)
            if (!listed && !resource.keptHere && !resource.listedPerParent) listed = &resource;
        JobOf<ListPage> *job = nullptr;
        if (listed) {
            job = client->list({.type = listed->typeName(), .priority = Priority::Interactive}, client.get());
        } else {
            // All lists are below records that are kept here.
            for (const ResourceSpec &resource : stage.spec().resources)
                if (!listed && resource.listedPerParent) listed = &resource;
            const ResourceSpec &parent = *stage.spec().resource(QLatin1String(listed->parentType));
            job = client->list({.type = listed->typeName(), .parent = stage.kept(parent).front()}, client.get());
        }
        const auto page = waitFor(job, std::chrono::seconds(20));
        if (page && fault == QLatin1String("wrong-type")) {
            // Lenient where a vendor is sloppy, as long as what comes out has the right types.
            for (const Record &record : page->records) {
                const QString problem = problemOf(*listed, record);
                QVERIFY2(problem.isEmpty(), qPrintable(problem));
            }
            return;
        }
        QVERIFY2(!page, "a bad answer became a list");
        QVERIFY(!page.error().message.isEmpty());
        const Error::Kind kind = page.error().kind;
        if (fault == QLatin1String("garbage") || fault == QLatin1String("wrong-type"))
            QCOMPARE(errorKindName(kind), errorKindName(Error::Kind::Protocol));
        // A page for people may also mean that the interface was retired.
        if (fault == QLatin1String("html")) QVERIFY(kind == Error::Kind::Protocol || kind == Error::Kind::Unsupported);
        // Where the vendor counts by the minute, the patience asked for is longer than this test's.
        if (fault == QLatin1String("throttle"))
            QVERIFY(kind == Error::Kind::RateLimited || kind == Error::Kind::Timeout);
    }

    void aDeletedClientEndsItsJobs_data() { everyVendor(); }
    void aDeletedClientEndsItsJobs()
    {
        Stage stage(vendor());
        auto client = stage.client();
        QVERIFY(stage.sandbox().setFaults({QStringLiteral("delay=3000")}));
        QObject owner;
        JobOf<ProbeReport> *job = client->probe(&owner);
        QTest::qWait(50);
        client.reset();
        const auto probe = waitFor(job, std::chrono::seconds(2));
        QVERIFY(!probe);
        QCOMPARE(errorKindName(probe.error().kind), errorKindName(Error::Kind::Cancelled));
    }

private:
    void everyVendor()
    {
        QTest::addColumn<int>("vendor");
        for (std::size_t at = 0; at < m_vendors.size(); ++at)
            QTest::addRow("%s %s", m_vendors[at].spec->id, m_vendors[at].spec->dialect) << int(at);
    }
    const Vendor &vendor() const
    {
        QFETCH(int, vendor);
        return m_vendors[std::size_t(vendor)];
    }
    void checkShown(Provider &client, const ResourceSpec &resource, const std::vector<Record> &records)
    {
        if (records.empty() || !resource.canShow) return;
        const Record &known = records.front();
        const auto shown = waitFor(client.show(known, Priority::Interactive, &client));
        QVERIFY2(shown, shown ? ""
                              : qPrintable(resource.typeName() + QLatin1String(": ") + shown.error().message +
                                           shown.error().detail));
        QCOMPARE(shown->key(), known.key());
        QVERIFY2(shown->detailed, resource.type);
        const QString problem = problemOf(resource, *shown);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    std::vector<Vendor> m_vendors;
};

QTEST_GUILESS_MAIN(TestClients)
#include "test_clients.moc"
