// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/rackspace/authenticator.h"
#include "models/providers/rackspace/rackspace.h"
#include "models/providers/rackspace/requests.h"
#include "tests/support/testclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkRequest>
#include <QTest>

using namespace kontor;
using namespace kontor::rackspace;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QJsonObject json(const QByteArray &utf8)
{
    return QJsonDocument::fromJson(utf8).object();
}

Record customer()
{
    return {.kind = Kind::Customer, .type = text("customer"), .id = text("460182"), .name = text("API Customer 17")};
}

Record domain()
{
    return {.kind = Kind::Domain,
            .type = text("domain"),
            .id = text("example.com"),
            .name = text("example.com"),
            .parent = text("460182"),
            .fields = {{text("accountNumber"), text("460182")}, {text("name"), text("example.com")}}};
}

Record account(const char *type, const char *name)
{
    return {.kind = Kind::Account,
            .type = text(type),
            .id = text(name) + text("@example.com"),
            .name = text(name) + text("@example.com"),
            .parent = text("example.com"),
            .fields = {{text("accountNumber"), text("460182")},
                       {text("domain"), text("example.com")},
                       {text("name"), text(name)}}};
}

Record administrator()
{
    return {.kind = Kind::Account,
            .type = text("administrator"),
            .id = text("apiadmin37"),
            .name = text("apiadmin37"),
            .parent = text("460182"),
            .fields = {{text("accountNumber"), text("460182")}}};
}

Record recordOf(const QString &type)
{
    if (type == text("customer")) return customer();
    if (type == text("domain")) return domain();
    if (type == text("administrator")) return administrator();
    return account(type.toLatin1().constData(), "anna");
}

Mutation create(const char *type, const QByteArray &values)
{
    Mutation mutation{.verb = Verb::Create, .type = text(type), .values = json(values)};
    const QString parent = QString::fromLatin1(spec().resource(text(type))->parentType);
    if (!parent.isEmpty()) mutation.parent = recordOf(parent);
    return mutation;
}

Mutation change(Verb verb, const char *type, const QByteArray &values = {}, const char *action = "")
{
    const Record before = recordOf(text(type));
    return {.verb = verb,
            .type = text(type),
            .id = before.id,
            .action = text(action),
            .values = json(values),
            .before = before};
}

Mutation with(Mutation mutation, const char *key, const char *secret)
{
    mutation.secrets.insert(text(key), Secret(secret));
    return mutation;
}

} // namespace

Q_DECLARE_METATYPE(kontor::Mutation)

class TestRackspaceRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signature_data()
    {
        QTest::addColumn<QByteArray>("userAgent");
        QTest::addColumn<QByteArray>("timestamp");
        QTest::addColumn<QByteArray>("hash");
        const QByteArray vendorAgent("Rackspace Management Interface");
        QTest::newRow("2001-03-08") << vendorAgent << QByteArray("20010308143725")
                                    << QByteArray("46VIwd66mOFGG8IkbgnLlXnfnkU=");
        QTest::newRow("2001-03-17") << vendorAgent << QByteArray("20010317143725")
                                    << QByteArray("HKUn0aajpSDx7qqGK3vqzn3FglI=");
        QTest::newRow("php bindings") << QByteArray("Rackspace Apps Bindings/1.x "
                                                    "(+https://github.com/pradodigital/php-rackspace-apps-bindings)")
                                      << QByteArray("20010308143725") << QByteArray("yeLBFcUOdMgh9vVb499AeygEads=");
        QTest::newRow("leap day") << QByteArray("ResellerConsole/1.0") << QByteArray("20240229235959")
                                  << QByteArray("a2KauGEuqX2w3x3ovEwV44oZlHU=");
        QTest::newRow("utf-8") << QByteArray("Caf\xc3\xa9 Client/1.0") << QByteArray("20240101000000")
                               << QByteArray("21DK8dLINHLCLU5JjCjFYpq6iQo=");
    }
    void signature()
    {
        QFETCH(QByteArray, userAgent);
        QFETCH(QByteArray, timestamp);
        QFETCH(QByteArray, hash);
        const QByteArray userKey("eGbq9/2hcZsRlr1JV1Pi");
        const Secret secretKey("QHOvchm/40czXhJ1OxfxK7jDHr3t");
        QCOMPARE(SignatureAuthenticator::signature(userKey, secretKey, userAgent, timestamp),
                 userKey + ':' + timestamp + ':' + hash);
    }

    void signatureOfAnotherClient()
    {
        QCOMPARE(SignatureAuthenticator::signature("test_key", Secret("test_secret"), "TestAgent", "20230101120000"),
                 QByteArray("test_key:20230101120000:BQxcGTRsgZiRl3bJFYR4B9XbcWI="));
    }

    void theMisprintOfTheDocumentsIsNotReproduced()
    {
        const QByteArray signature =
            SignatureAuthenticator::signature("eGbq9/2hcZsRlr1JV1Pi", Secret("QHOvchm/40czXhJ1OxfxK7jDHr3t"),
                                              "Rackspace Management Interface", "20010317143725");
        QVERIFY(!signature.contains("46VIwd"));
    }

    void everyAttemptIsSignedWithTheTimeOfNow()
    {
        test::TestClock clock;
        clock.setUtc(QDateTime(QDate(2001, 3, 8), QTime(14, 37, 25), Qt::UTC));
        const SignatureAuthenticator authenticator(text("eGbq9/2hcZsRlr1JV1Pi"), Secret("QHOvchm/40czXhJ1OxfxK7jDHr3t"),
                                                   "Rackspace Management Interface", clock);
        QNetworkRequest request;
        QByteArray body("unchanged");
        authenticator.sign(request, "GET", body);
        QCOMPARE(request.rawHeader("User-Agent"), QByteArray("Rackspace Management Interface"));
        QCOMPARE(request.rawHeader("X-Api-Signature"),
                 QByteArray("eGbq9/2hcZsRlr1JV1Pi:20010308143725:46VIwd66mOFGG8IkbgnLlXnfnkU="));
        QCOMPARE(body, QByteArray("unchanged"));
        clock.setUtc(QDateTime(QDate(2001, 3, 17), QTime(14, 37, 25), Qt::UTC));
        authenticator.sign(request, "GET", body);
        QCOMPARE(request.rawHeader("X-Api-Signature"),
                 QByteArray("eGbq9/2hcZsRlr1JV1Pi:20010317143725:HKUn0aajpSDx7qqGK3vqzn3FglI="));
    }

    void addresses()
    {
        QCOMPARE(*Address::of(customer()).path(), text("/customers/460182"));
        QCOMPARE(*Address::of(domain()).path(), text("/customers/460182/domains/example.com"));
        QCOMPARE(*Address::of(account("mailbox", "anna")).path(),
                 text("/customers/460182/domains/example.com/rs/mailboxes/anna"));
        QCOMPARE(*Address::of(account("exchange-mailbox", "anna")).path(),
                 text("/customers/460182/domains/example.com/ex/mailboxes/anna"));
        QCOMPARE(*Address::of(account("alias", "sales")).path(),
                 text("/customers/460182/domains/example.com/rs/aliases/sales"));
        QCOMPARE(*Address::of(administrator()).path(), text("/customers/460182/admins/apiadmin37"));
        for (const char *type : {"customer", "domain", "mailbox", "exchange-mailbox", "alias", "administrator"}) {
            const Record record = recordOf(text(type));
            QCOMPARE(Address::of(record).id(), record.id);
            QCOMPARE(Address::of(record).parentId(), record.parent);
        }
    }

    void addressesFromIdsAlone()
    {
        Record mailbox = account("mailbox", "Anna.Berg");
        mailbox.fields.remove(text("name"));
        mailbox.fields.remove(text("domain"));
        QCOMPARE(*Address::of(mailbox).path(), text("/customers/460182/domains/example.com/rs/mailboxes/Anna.Berg"));
        mailbox.fields.remove(text("accountNumber"));
        QCOMPARE(Address::of(mailbox).path().error().kind, Error::Kind::Invalid);
    }

    void segmentsAreEncoded()
    {
        const Address address = Address::below(domain(), text("mailbox"), text("a/b?c#d e%ü"));
        QCOMPARE(*address.path(),
                 text("/customers/460182/domains/example.com/rs/mailboxes/a%2Fb%3Fc%23d%20e%25%C3%BC"));
    }

    void segmentsThatWouldHitAnotherObjectAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("here") << text(".");
        QTest::newRow("above") << text("..");
        QTest::newRow("line") << text("a\r\nb");
        QTest::newRow("nul") << QString(QChar(0));
    }
    void segmentsThatWouldHitAnotherObjectAreRefused()
    {
        QFETCH(QString, name);
        Mutation erase{.verb = Verb::Delete, .type = text("domain"), .id = name, .before = domain()};
        erase.before->id = name;
        const Result<HttpRequest> request = changeRequest(erase);
        QVERIFY(!request);
        QCOMPARE(request.error().delivery, Error::Delivery::NotSent);
        QVERIFY(!Address::below(domain(), text("mailbox"), name).path());
    }

    void changes_data()
    {
        QTest::addColumn<Mutation>("mutation");
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const Mutation &mutation, const char *verb, const char *path,
                            const QByteArray &body = {}) {
            QTest::newRow(name) << mutation << QByteArray(verb) << text(path) << body;
        };
        const char *atDomain = "/customers/460182/domains/example.com";
        const QByteArray d(atDomain);
        row("add customer", create("customer", R"({"name":"Name","referenceNumber":"12345"})"), "POST", "/customers",
            R"({"name":"Name","referenceNumber":"12345"})");
        row("edit customer", change(Verb::Update, "customer", R"({"name":"NewName","referenceNumber":"12345"})"), "PUT",
            "/customers/460182", R"({"name":"NewName","referenceNumber":"12345"})");
        row("clear reference", change(Verb::Update, "customer", R"({"referenceNumber":null})"), "PUT",
            "/customers/460182", R"({"referenceNumber":""})");
        row("delete customer", change(Verb::Delete, "customer"), "DELETE", "/customers/460182");
        row("enable customer", change(Verb::Act, "customer", {}, "enable"), "POST", "/customers/460182/enable");
        row("disable customer", change(Verb::Act, "customer", {}, "disable"), "POST", "/customers/460182/disable");

        row("add domain",
            create("domain", R"({"name":"new.example","serviceType":"rsemail","rsEmailMaxNumberMailboxes":10})"),
            "POST", "/customers/460182/domains/new.example",
            R"({"serviceType":"rsemail","rsEmailMaxNumberMailboxes":10})");
        row("edit domain",
            change(Verb::Update, "domain", R"({"archivingServiceEnabled":true,"rsEmailExtraStorage":512})"), "PUT", d,
            R"({"archivingServiceEnabled":true,"rsEmailExtraStorage":512})");
        row("delete domain", change(Verb::Delete, "domain"), "DELETE", d);
        row("catch-all", change(Verb::Act, "domain", R"({"address":"anna@example.com"})", "set-catch-all"), "PUT",
            d + "/catchalladdress", R"({"address":"anna@example.com"})");
        row("spam of domain",
            change(Verb::Act, "domain",
                   R"({"filterLevel":"on","rsEmail.spamHandling":"toAddress","rsEmail.spamForwardingAddress":"s@a.de",
                       "rsEmail.hasFolderCleaner":null,"overrideUserSettings":true})",
                   "set-spam"),
            "PUT", d + "/spam/settings",
            R"({"filterLevel":"on","rsEmail.spamHandling":"toAddress","rsEmail.spamForwardingAddress":"s@a.de",
                "overrideUserSettings":true})");

        row("add mailbox",
            with(create("mailbox", R"({"name":"bert","size":25600,"displayName":"Bert","recoverDeleted":false})"),
                 "password", "Ex@mple1"),
            "POST", d + "/rs/mailboxes/bert", R"({"size":25600,"displayName":"Bert","password":"Ex@mple1"})");
        row("restore mailbox",
            with(create("mailbox", R"({"name":"bert","size":25600,"recoverDeleted":true})"), "password", "Ex@mple1"),
            "POST", d + "/rs/mailboxes/bert", R"({"recoverDeleted":true,"password":"Ex@mple1"})");
        row("edit mailbox",
            change(Verb::Update, "mailbox",
                   R"({"emailForwardingAddresses":["a@x.com","b@x.com"],"saveForwardedEmail":true,
                       "enableVacationMessage":true,"vacationMessage":"Away","firstName":"Anna"})"),
            "PUT", d + "/rs/mailboxes/anna",
            R"({"emailForwardingAddresses":"a@x.com,b@x.com","saveForwardedEmail":true,
                "enableVacationMessage":true,"vacationMessage":"Away","firstName":"Anna"})");
        row("end forwarding", change(Verb::Update, "mailbox", R"({"emailForwardingAddresses":[]})"), "PUT",
            d + "/rs/mailboxes/anna", R"({"emailForwardingAddresses":""})");
        row("rename mailbox", change(Verb::Update, "mailbox", R"({"name":"anne"})"), "PUT", d + "/rs/mailboxes/anna",
            R"({"name":"anne"})");
        row("new password", with(change(Verb::Update, "mailbox"), "password", "Ex@mple2"), "PUT",
            d + "/rs/mailboxes/anna", R"({"password":"Ex@mple2"})");
        row("delete mailbox", change(Verb::Delete, "mailbox"), "DELETE", d + "/rs/mailboxes/anna");
        row("enable mailbox", change(Verb::Act, "mailbox", {}, "enable"), "PUT", d + "/rs/mailboxes/anna",
            R"({"enabled":true})");
        row("disable mailbox", change(Verb::Act, "mailbox", {}, "disable"), "PUT", d + "/rs/mailboxes/anna",
            R"({"enabled":false})");
        row("spam of mailbox", change(Verb::Act, "mailbox", R"({"filterLevel":"exclusive"})", "set-spam"), "PUT",
            d + "/rs/mailboxes/anna/spam/settings", R"({"filterLevel":"exclusive"})");

        row("add exchange mailbox",
            with(create("exchange-mailbox", R"({"name":"bert","displayName":"Bert","size":25600})"), "password",
                 "Ex@mple1"),
            "POST", d + "/ex/mailboxes/bert", R"({"displayName":"Bert","size":25600,"password":"Ex@mple1"})");
        row("edit exchange mailbox",
            change(Verb::Update, "exchange-mailbox", R"({"emailForwardingAddress":"","isHidden":true})"), "PUT",
            d + "/ex/mailboxes/anna", R"({"emailForwardingAddress":"","isHidden":true})");
        row("delete exchange mailbox", change(Verb::Delete, "exchange-mailbox"), "DELETE", d + "/ex/mailboxes/anna");
        row("disable exchange mailbox", change(Verb::Act, "exchange-mailbox", {}, "disable"), "PUT",
            d + "/ex/mailboxes/anna", R"({"enabled":false})");
        row("add address", change(Verb::Act, "exchange-mailbox", R"({"address":"a.b@example.com"})", "add-address"),
            "POST", d + "/ex/mailboxes/anna/emailaddresses/a.b%40example.com");
        row("remove address",
            change(Verb::Act, "exchange-mailbox", R"({"address":"a.b@example.com"})", "remove-address"), "DELETE",
            d + "/ex/mailboxes/anna/emailaddresses/a.b%40example.com");
        row("spam of exchange mailbox",
            change(Verb::Act, "exchange-mailbox", R"({"filterLevel":"on","exchange.forwardToDomainQuarantine":"off"})",
                   "set-spam"),
            "PUT", d + "/ex/mailboxes/anna/spam/settings",
            R"({"filterLevel":"on","exchange.forwardToDomainQuarantine":"off"})");

        row("add alias", create("alias", R"({"name":"sales","aliasEmails":["a@x.com","b@x.com"]})"), "POST",
            d + "/rs/aliases/sales", R"({"aliasEmails":"a@x.com,b@x.com"})");
        row("replace members", change(Verb::Update, "alias", R"({"aliasEmails":["c@x.com"]})"), "PUT",
            d + "/rs/aliases/anna", R"({"aliasEmails":"c@x.com"})");
        row("delete alias", change(Verb::Delete, "alias"), "DELETE", d + "/rs/aliases/anna");
        row("add member", change(Verb::Act, "alias", R"({"email":"a+b@x.com"})", "add-member"), "POST",
            d + "/rs/aliases/anna/a%2Bb%40x.com");
        row("remove member", change(Verb::Act, "alias", R"({"email":"a+b@x.com"})", "remove-member"), "DELETE",
            d + "/rs/aliases/anna/a%2Bb%40x.com");

        row("add administrator",
            with(with(create("administrator",
                             R"({"adminId":"joe","type":"limited","firstName":"Joe","lastName":"Doe",
                                 "email":"joe@example.com","securityQuestion":"Pet?","restrictedIps":["10.0.0.1"]})"),
                      "password", "Ex@mple1"),
                 "securityAnswer", "Rex"),
            "POST", "/customers/460182/admins/joe",
            R"({"type":"limited","firstName":"Joe","lastName":"Doe","email":"joe@example.com",
                "securityQuestion":"Pet?","restrictedIps":"10.0.0.1","password":"Ex@mple1","securityAnswer":"Rex"})");
        row("edit administrator", change(Verb::Update, "administrator", R"({"type":"super","passwordExpiration":90})"),
            "PUT", "/customers/460182/admins/apiadmin37", R"({"type":"super","passwordExpiration":90})");
        row("delete administrator", change(Verb::Delete, "administrator"), "DELETE",
            "/customers/460182/admins/apiadmin37");
        row("disable administrator", change(Verb::Act, "administrator", {}, "disable"), "PUT",
            "/customers/460182/admins/apiadmin37", R"({"enabled":false})");
        row("unlock administrator", change(Verb::Act, "administrator", {}, "unlock"), "PUT",
            "/customers/460182/admins/apiadmin37", R"({"locked":false})");
        row("lock administrator", change(Verb::Act, "administrator", {}, "lock"), "PUT",
            "/customers/460182/admins/apiadmin37", R"({"locked":true})");
    }
    void changes()
    {
        QFETCH(Mutation, mutation);
        QFETCH(QByteArray, verb);
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        const Result<HttpRequest> request = changeRequest(mutation);
        QVERIFY2(request, qPrintable(request ? QString() : request.error().message));
        QCOMPARE(request->verb, verb);
        QCOMPARE(request->path, path);
        QVERIFY(request->query.isEmpty());
        QCOMPARE(request->accept, QByteArray("application/json"));
        QCOMPARE(request->repeat, HttpRequest::Repeat::Never);
        QCOMPARE(request->paceClasses, mutation.type == text("domain") && mutation.verb != Verb::Act
                                           ? (QStringList{text("write"), text("domain-write")})
                                           : QStringList{text("write")});
        if (body.isEmpty()) {
            QVERIFY(request->body.isEmpty());
            QVERIFY(request->contentType.isEmpty());
            return;
        }
        QCOMPARE(request->contentType, QByteArray("application/json"));
        QVERIFY(!json(body).isEmpty());
        QCOMPARE(json(request->body), json(body));
    }

    void everyVerbAndActionOfTheDescriptionHasARequest()
    {
        for (const ResourceSpec &resource : spec().resources) {
            for (const VerbSpec &verb : resource.verbs) {
                const QByteArray values = QByteArray("{\"") + resource.nameField + "\":\"new.example\"}";
                const Mutation mutation = verb.verb == Verb::Create ? create(resource.type, values)
                                                                    : change(verb.verb, resource.type, values);
                QVERIFY2(changeRequest(mutation), resource.type);
            }
            for (const ActionSpec &action : resource.actions) {
                const Mutation mutation =
                    change(Verb::Act, resource.type,
                           R"({"address":"a@example.com","email":"a@example.com","filterLevel":"on"})", action.key);
                QVERIFY2(changeRequest(mutation), action.key);
            }
        }
    }

    void impossibleChangesAreNotSent()
    {
        QVERIFY(!changeRequest(change(Verb::Update, "mailbox")));
        QVERIFY(!changeRequest(change(Verb::Act, "mailbox", {}, "explode")));
        QVERIFY(!changeRequest(Mutation{.verb = Verb::Update, .type = text("contact"), .id = text("1")}));
        Mutation orphan = create("mailbox", R"({"name":"bert"})");
        orphan.parent.reset();
        QVERIFY(!changeRequest(orphan));
        Mutation noNumber = change(Verb::Delete, "mailbox");
        noNumber.before.reset();
        QVERIFY(!changeRequest(noNumber));
    }

    void contradictorySpamSettingsAreNotSent()
    {
        const auto refused = [](const QByteArray &values) {
            const Result<HttpRequest> request = changeRequest(change(Verb::Act, "domain", values, "set-spam"));
            return request ? QStringList() : request.error().fields.keys();
        };
        QCOMPARE(
            refused(
                R"({"filterLevel":"on","rsEmail.spamHandling":"toFolder","rsEmail.spamForwardingAddress":"a@b.de"})"),
            QStringList{text("rsEmail.spamForwardingAddress")});
        QCOMPARE(refused(R"({"filterLevel":"on","rsEmail.spamHandling":"toAddress","rsEmail.spamFolderAgeLimit":7})"),
                 QStringList{text("rsEmail.spamFolderAgeLimit")});
        QCOMPARE(refused(R"({"filterLevel":"on","rsEmail.spamHandling":"toFolder","rsEmail.spamFolderAgeLimit":7})"),
                 QStringList());
    }

    void aNewCustomerAlwaysHasAReference()
    {
        Mutation mutation = create("customer", R"({"name":"Acme"})");
        mutation.operationToken = text("0123456789abcdef0123456789abcdef");
        QCOMPARE(json(changeRequest(mutation)->body),
                 json(R"({"name":"Acme","referenceNumber":"0123456789abcdef0123456789abcdef"})"));
        QCOMPARE(wantedFields(mutation),
                 json(R"({"name":"Acme","referenceNumber":"0123456789abcdef0123456789abcdef"})"));
        mutation.values.insert(text("referenceNumber"), text("49"));
        QCOMPARE(referenceOf(mutation), text("49"));
    }

    void aRenamedMailboxHasAnotherAddress()
    {
        const Mutation mutation = change(Verb::Update, "mailbox", R"({"name":"Anne"})");
        QCOMPARE(addressBefore(mutation).id(), text("anna@example.com"));
        QCOMPARE(addressAfter(mutation).id(), text("anne@example.com"));
    }

    void readsAreEncoded()
    {
        const HttpRequest request =
            readRequest(text("/customers"), Priority::Viewed,
                        {{text("contains"), text("A+B & C=ü%")}, {text("fields"), text("a,b")}});
        QCOMPARE(request.verb, QByteArray("GET"));
        QCOMPARE(request.repeat, HttpRequest::Repeat::Harmless);
        QCOMPARE(request.paceClasses, QStringList{text("read")});
        QCOMPARE(request.query.toString(QUrl::FullyEncoded), text("contains=A%2BB%20%26%20C%3D%C3%BC%25&fields=a,b"));
    }

    void comparesWhatCanBeRead()
    {
        Record now = account("mailbox", "anna");
        now.fields.insert(text("size"), 25600);
        now.fields.insert(text("emailForwardingAddresses"), QJsonArray{text("B@x.com"), text("a@x.com")});
        now.fields.insert(text("title"), QJsonValue::Null);
        const auto result = [&](const QByteArray &wanted) {
            return compare(json(wanted), now);
        };
        QVERIFY(result(R"({"size":25600})").isAsWanted());
        QCOMPARE(result(R"({"size":1})").different, 1);
        QVERIFY(result(R"({"emailForwardingAddresses":["a@x.com","b@x.com"]})").isAsWanted());
        QCOMPARE(result(R"({"emailForwardingAddresses":["a@x.com"]})").different, 1);
        QVERIFY(result(R"({"title":""})").isAsWanted());
        QVERIFY(result(R"({"title":" "})").isAsWanted());
        QCOMPARE(result(R"({"title":"Dr"})").different, 1);
        QCOMPARE(result(R"({"vacationMessage":"x"})").unreadable, 1);
        QVERIFY(!result(R"({"vacationMessage":"x"})").isAsWanted());
        QVERIFY(!result("{}").isAsWanted());
    }
};

QTEST_GUILESS_MAIN(TestRackspaceRequests)
#include "test_rackspacerequests.moc"
