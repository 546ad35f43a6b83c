// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/rackspace/codec.h"

#include <QJsonArray>
#include <QTest>

using namespace kontor;
using namespace kontor::rackspace;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const Decoding how{.connection = text("conn"), .now = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC)};
const Address customers{.type = text("customer"), .accountNumber = text("me")};
const Address allDomains{.type = text("domain"), .accountNumber = text("all")};

Address account(const char *type, const char *name = "")
{
    return {.type = text(type), .accountNumber = text("460182"), .domain = text("example.com"), .name = text(name)};
}

QJsonValue field(const Record &record, const char *key)
{
    return record.fields.value(QLatin1String(key));
}

/// The samples are those of the vendor's pages and of public clients' tests.
const QByteArray customerIndex = R"({"offset":0,"size":50,"total":3,"customers":[
 {"name":"API Customer 17","accountNumber":"460182","referenceNumber":"49"},
 {"name":"API Customer 39","accountNumber":"460181","referenceNumber":"23"},
 {"name":"API Customer 50","accountNumber":"460183","referenceNumber":"10"}]})";

const QByteArray domainIndex = R"({"domains":[{"accountNumber":"123456","exchangeMaxNumMailboxes":0,
 "exchangeUsedStorage":0,"name":"Domain-1.com","rsEmailMaxNumberMailboxes":0,"rsEmailUsedStorage":1,
 "serviceType":"rsemail"}],"offset":0,"size":50,"total":1})";

const QByteArray domainShow = R"({"accountNumber":"123456","activeSyncLicenses":1,
 "activeSyncMobileServiceEnabled":true,"aliases":["example.net"],"archivingServiceEnabled":true,
 "blackBerryLicenses":null,"blackBerryMobileServiceEnabled":false,"exchangeBaseMailboxSize":2048,
 "exchangeExtraStorage":0,"exchangeMaxNumMailboxes":1,"exchangeTotalStorage":2048,"exchangeUsedStorage":1,
 "name":"example.com","publicFoldersEnabled":false,"rsEmailBaseMailboxSize":0,"rsEmailExtraStorage":0,
 "rsEmailMaxNumberMailboxes":0,"rsEmailUsedStorage":0,"serviceType":"exchange"})";

const QByteArray mailboxShow = R"({"name":"user1","displayName":"User One","size":25600,"currentUsage":0,
 "enabled":true,"createdDate":"11\/23\/2020 12:34:25 PM","lastLogin":"","vacationMessage":"",
 "enableVacationMessage":false,"emailForwardingAddressList":["a@x.com"],"saveForwardedEmail":false,
 "visibleInExchangeGAL":false,"visibleInRackspaceEmailCompanyDirectory":true,
 "contactInfo":{"firstName":"User","lastName":"One","initials":"G","generationQualifier":null,
 "organizationUnit":null,"businessNumber":null,"pagerNumber":null,"homeNumber":null,"mobileNumber":null,
 "faxNumber":null,"homeFaxNumber":null,"businessStreet":"","businessCity":"","businessState":"",
 "businessPostalCode":"","businessCountry":"","homeStreet":"","homeCity":"","homeState":"","homePostalCode":"",
 "homeCountry":"","notes":"","title":null,"userID":null,"organizationalStatus":null,"employeeType":null,
 "customID":null}})";

const QByteArray exchangeShow = R"({"name":"apiexmailbox90","displayName":"API Test","size":2048,"currentUsage":0,
 "isHidden":false,"isPublicFolderAdmin":true,"enabled":true,"lastLogin":"2\/12\/2006 1:00:00 AM",
 "contactInfo":{"firstName":"API","lastName":"Test","jobTitle":"Dev","company":"My Company","department":"R&D",
 "businessNumber":"111-1111","homeNumber":"222-2222","mobileNumber":"333-3333","faxNumber":"444-4444",
 "pagerNumber":"1234","addressLine1":"123 Main Street","city":"Blacksburg","state":"VA","zip":"24060",
 "country":"USA","notes":"My Notes","customID":"0123456789"},
 "emailForwardingAddress":"apiexmailbox8@apidomain24.com",
 "emailAddressList":[{"address":"apiexmailbox90@apidomain92.com","replyTo":true}],
 "hasBlackBerryMobileService":false,"hasActiveSyncMobileService":false,
 "samAccountName":"apiexmailbox90_53B5B","visibleInRackspaceEmailCompanyDirectory":false})";

} // namespace

class TestRackspaceCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void customersOfAList()
    {
        const Result<ListPage> page = decodePage(customerIndex, customers, 0, how);
        QVERIFY(page);
        QCOMPARE(page->total, 3);
        QVERIFY(page->next.isEmpty());
        QCOMPARE(page->records.size(), std::size_t(3));
        const Record &first = page->records.front();
        QCOMPARE(first.connection, text("conn"));
        QCOMPARE(first.kind, Kind::Customer);
        QCOMPARE(first.type, text("customer"));
        QCOMPARE(first.id, text("460182"));
        QCOMPARE(first.name, text("API Customer 17"));
        QCOMPARE(first.status, QString());
        QCOMPARE(first.parent, QString());
        QCOMPARE(first.fetchedAt, how.now);
        QVERIFY(!first.detailed);
        QCOMPARE(field(first, "referenceNumber").toString(), text("49"));
    }

    void domainsOfAList()
    {
        const Result<ListPage> page = decodePage(domainIndex, allDomains, 0, how);
        QVERIFY(page);
        const Record &domain = page->records.front();
        QCOMPARE(domain.id, text("domain-1.com"));
        QCOMPARE(domain.name, text("Domain-1.com"));
        QCOMPARE(domain.parent, text("123456"));
        QCOMPARE(field(domain, "accountNumber").toString(), text("123456"));
        QCOMPARE(field(domain, "rsEmailUsedStorage").toInteger(), 1);
        QCOMPARE(field(domain, "serviceType").toString(), text("rsemail"));
    }

    void domainShown()
    {
        const Result<Record> domain = decodeRecord(
            domainShow, {.type = text("domain"), .accountNumber = text("123456"), .domain = text("EXAMPLE.com")}, how);
        QVERIFY(domain);
        QVERIFY(domain->detailed);
        QCOMPARE(domain->parent, text("123456"));
        QCOMPARE(field(*domain, "aliases").toArray(), QJsonArray{text("example.net")});
        QVERIFY(field(*domain, "archivingServiceEnabled").toBool());
        QVERIFY(field(*domain, "blackBerryLicenses").isNull());
        QCOMPARE(field(*domain, "exchangeTotalStorage").toInteger(), 2048);
        QVERIFY(!domain->fields.contains(text("catchAllAddress")));
    }

    void mailboxShownIsFlat()
    {
        const Result<Record> mailbox = decodeRecord(mailboxShow, account("mailbox", "user1"), how);
        QVERIFY(mailbox);
        QCOMPARE(mailbox->id, text("user1@example.com"));
        QCOMPARE(mailbox->name, text("user1@example.com"));
        QCOMPARE(mailbox->parent, text("example.com"));
        QCOMPARE(mailbox->status, text("active"));
        QCOMPARE(field(*mailbox, "accountNumber").toString(), text("460182"));
        QCOMPARE(field(*mailbox, "domain").toString(), text("example.com"));
        QCOMPARE(field(*mailbox, "createdDate").toString(), text("2020-11-23T12:34:25"));
        QVERIFY(field(*mailbox, "lastLogin").isNull());
        QCOMPARE(field(*mailbox, "emailForwardingAddresses").toArray(), QJsonArray{text("a@x.com")});
        QCOMPARE(field(*mailbox, "firstName").toString(), text("User"));
        QVERIFY(field(*mailbox, "title").isNull());
        QVERIFY(!mailbox->fields.contains(text("contactInfo")));
        QVERIFY(!mailbox->fields.contains(text("password")));
    }

    void exchangeMailboxShown()
    {
        const Result<Record> mailbox = decodeRecord(exchangeShow, account("exchange-mailbox", "ApiExMailbox90"), how);
        QVERIFY(mailbox);
        QCOMPARE(mailbox->id, text("apiexmailbox90@example.com"));
        QCOMPARE(field(*mailbox, "emailAddressList").toArray(), QJsonArray{text("apiexmailbox90@apidomain92.com")});
        QCOMPARE(field(*mailbox, "emailForwardingAddress").toString(), text("apiexmailbox8@apidomain24.com"));
        QCOMPARE(field(*mailbox, "samAccountName").toString(), text("apiexmailbox90_53B5B"));
        QCOMPARE(field(*mailbox, "department").toString(), text("R&D"));
        QCOMPARE(field(*mailbox, "lastLogin").toString(), text("2006-02-12T01:00:00"));
    }

    void mailboxesOfAList()
    {
        const Result<ListPage> page = decodePage(
            R"({"rsMailboxes":[{"name":"a","displayName":"A","size":25600,"currentUsage":12,"enabled":false,
               "createdDate":"1/2/2020 3:04:05 AM","lastLogin":"12/31/2025 11:59:59 PM"},{"name":"b"}],
               "offset":0,"size":50,"total":2})",
            account("mailbox"), 0, how);
        QVERIFY(page);
        QCOMPARE(page->records.at(0).status, text("disabled"));
        QCOMPARE(field(page->records.at(0), "lastLogin").toString(), text("2025-12-31T23:59:59"));
        QCOMPARE(page->records.at(1).status, QString());
        QCOMPARE(page->records.at(1).id, text("b@example.com"));
    }

    void aliases()
    {
        const Result<ListPage> page = decodePage(
            R"({"aliases":[{"name":"one","numberOfMembers":1,"singleMemberName":"a@x.com"},
               {"name":"three","numberOfMembers":3,"singleMemberName":null}],"offset":0,"size":50,"total":2})",
            account("alias"), 0, how);
        QVERIFY(page);
        QCOMPARE(page->records.at(0).status, text("active"));
        QCOMPARE(field(page->records.at(0), "singleMemberName").toString(), text("a@x.com"));
        QCOMPARE(field(page->records.at(1), "numberOfMembers").toInteger(), 3);
        const Result<Record> shown = decodeRecord(
            R"({"name":"testing","emailAddressList":{"emailAddress":["user1@example.com","user2@example.com"]}})",
            account("alias", "testing"), how);
        QVERIFY(shown);
        QCOMPARE(field(*shown, "aliasEmails").toArray(),
                 (QJsonArray{text("user1@example.com"), text("user2@example.com")}));
        QCOMPARE(field(*shown, "numberOfMembers").toInteger(), 2);
        QVERIFY(field(*shown, "singleMemberName").isNull());
    }

    void administrators()
    {
        const Address place{.type = text("administrator"), .accountNumber = text("460182")};
        const Result<ListPage> page = decodePage(
            R"({"admins":[{"adminId":"apiadmin37","firstName":"John","lastName":"Doe","type":"super",
               "email":"john.doe@example.com","enabled":true,"locked":false,"twoFactorEnabled":true},
               {"adminId":"b","enabled":false,"locked":false},{"adminId":"c","enabled":true,"locked":true}],
               "offset":0,"size":50,"total":3})",
            place, 0, how);
        QVERIFY(page);
        const Record &first = page->records.front();
        QCOMPARE(first.id, text("apiadmin37"));
        QCOMPARE(first.name, text("apiadmin37"));
        QCOMPARE(first.parent, text("460182"));
        QCOMPARE(first.status, text("active"));
        QCOMPARE(page->records.at(1).status, text("disabled"));
        QCOMPARE(page->records.at(2).status, text("locked"));
    }

    void furtherPagesAreAskedForTogether()
    {
        const auto next = [](const QByteArray &envelope, qint64 offset) {
            const Result<ListPage> page = decodePage(envelope, customers, offset, how);
            return page ? page->next : QStringList{page.error().message};
        };
        QCOMPARE(next(R"({"offset":0,"size":250,"total":900,"customers":[]})", 0),
                 (QStringList{text("250"), text("500"), text("750")}));
        QCOMPARE(next(R"({"offset":500,"size":250,"total":900,"customers":[]})", 500), QStringList{text("750")});
        QCOMPARE(next(R"({"offset":750,"size":250,"total":900,"customers":[]})", 750), QStringList());
        QCOMPARE(next(R"({"offset":0,"size":250,"total":250,"customers":[]})", 0), QStringList());
        // The vendor serves less than was asked for.
        QCOMPARE(next(R"({"offset":0,"size":50,"total":120,"customers":[]})", 0),
                 (QStringList{text("50"), text("100")}));
        QCOMPARE(next(R"({"offset":0,"size":100000,"total":500,"customers":[]})", 0), QStringList{text("250")});
        QCOMPARE(next(R"({"offset":0,"size":0,"total":2,"customers":[]})", 0), QStringList{text("1")});
    }

    void withoutATotalThePagesEndWithAShortOne()
    {
        const Result<ListPage> full =
            decodePage(R"({"size":1,"customers":[{"name":"A","accountNumber":"1"}]})", customers, 5, how);
        QCOMPARE(full->total, -1);
        QCOMPARE(full->next, QStringList{text("6")});
        QCOMPARE(decodePage(R"({"size":1,"customers":[]})", customers, 6, how)->next, QStringList());
    }

    void aMissingArrayIsEmpty()
    {
        for (const char *body :
             {R"({"offset":250,"size":50,"total":3})", R"({"offset":250,"size":50,"total":3,"customers":null})",
              R"({"offset":250,"size":50,"total":3,"customers":[]})"}) {
            const Result<ListPage> page = decodePage(body, customers, 250, how);
            QVERIFY(page);
            QVERIFY(page->records.empty() && page->next.isEmpty());
        }
    }

    void duplicatesOnAPageComeOnce()
    {
        const Result<ListPage> page =
            decodePage(R"({"total":2,"customers":[{"name":"A","accountNumber":"1"},{"name":"A","accountNumber":"1"}]})",
                       customers, 0, how);
        QCOMPARE(page->records.size(), std::size_t(1));
    }

    void numbersAsIdsAndUnknownKeysAreFine()
    {
        const Result<ListPage> page = decodePage(
            R"({"total":1,"customers":[{"name":"A","accountNumber":460182,"brandNew":{"x":[1]}}]})", customers, 0, how);
        QVERIFY(page);
        QCOMPARE(page->records.front().id, text("460182"));
        QVERIFY(!page->records.front().fields.contains(text("brandNew")));
    }

    void malformedAnswersAreErrors_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("named");
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("page") << QByteArray("<html><body>Sign in</body></html>") << text("web page");
        QTest::newRow("cut") << customerIndex.left(100) << QString();
        QTest::newRow("trailing") << customerIndex + "x" << QString();
        QTest::newRow("array") << QByteArray("[]") << QString();
        QTest::newRow("customers is text") << QByteArray(R"({"total":1,"customers":"none"})") << QString();
        QTest::newRow("item is text") << QByteArray(R"({"total":1,"customers":["a"]})") << QString();
        QTest::newRow("no number") << QByteArray(R"({"total":1,"customers":[{"name":"Acme"}]})")
                                   << text("accountNumber");
        QTest::newRow("no name") << QByteArray(R"({"total":1,"customers":[{"accountNumber":"1"}]})") << text("name");
        QTest::newRow("name is an object")
            << QByteArray(R"({"total":1,"customers":[{"name":{},"accountNumber":"1"}]})") << text("name");
        QTest::newRow("total is text") << QByteArray(R"({"total":"many","customers":[]})") << text("total");
        QTest::newRow("total is absurd") << QByteArray(R"({"total":9000000000,"customers":[]})") << QString();
    }
    void malformedAnswersAreErrors()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, named);
        const Result<ListPage> page = decodePage(body, customers, 0, how);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Kind::Protocol);
        QVERIFY(!page.error().message.isEmpty());
        QVERIFY2(page.error().message.contains(named), qPrintable(page.error().message));
    }

    void wrongValuesNameFieldAndRecord_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QString>("key");
        QTest::newRow("size") << QByteArray(R"("size":"huge")") << text("size");
        QTest::newRow("flag") << QByteArray(R"("enabled":"perhaps")") << text("enabled");
        QTest::newRow("date") << QByteArray(R"("createdDate":"yesterday")") << text("createdDate");
        QTest::newRow("list") << QByteArray(R"("emailForwardingAddressList":[1])") << text("emailForwardingAddresses");
        QTest::newRow("text") << QByteArray(R"("displayName":["x"])") << text("displayName");
    }
    void wrongValuesNameFieldAndRecord()
    {
        QFETCH(QByteArray, member);
        QFETCH(QString, key);
        const Result<Record> record =
            decodeRecord(R"({"name":"anna",)" + member + "}", account("mailbox", "anna"), how);
        QVERIFY(!record);
        QCOMPARE(record.error().kind, Error::Kind::Protocol);
        const QString all = record.error().message + u' ' + record.error().detail;
        QVERIFY2(all.contains(key), qPrintable(all));
        QVERIFY2(all.contains(text("anna")), qPrintable(all));
    }

    void anAnswerAboutAnotherRecordIsRefused()
    {
        QVERIFY(!decodeRecord(R"({"name":"bert"})", account("mailbox", "anna"), how));
        QVERIFY(!decodeRecord(R"({"name":"A","accountNumber":"2"})",
                              {.type = text("customer"), .accountNumber = text("1")}, how));
        QVERIFY(decodeRecord(R"({"name":"ANNA"})", account("mailbox", "anna"), how));
        QVERIFY(decodeRecord(R"({"name":"Reseller","accountNumber":"2"})", customers, how));
    }

    void aWrappedRecordIsUnwrapped()
    {
        const Result<Record> domain =
            decodeRecord(R"({"domain":{"name":"a.de","accountNumber":"1"}})",
                         {.type = text("domain"), .accountNumber = text("1"), .domain = text("a.de")}, how);
        QVERIFY(domain);
        QCOMPARE(domain->id, text("a.de"));
    }

    void theFoundCustomerMustHaveTheReference()
    {
        const QByteArray body = R"({"name":"API Customer 17","accountNumber":"460182","referenceNumber":"49"})";
        QVERIFY(decodeFoundCustomer(body, text("49"), how));
        QVERIFY(!decodeFoundCustomer(body, text("50"), how));
    }

    void spamSettings()
    {
        const QByteArray body = R"({"filterLevel":"on","rsEmailSettings":{"spamHandling":"toAddress",
            "hasFolderCleaner":false,"spamFolderAgeLimit":0,"spamFolderNumLimit":0,
            "spamForwardingAddress":"someone@mail.com"},"exchangeSettings":{"forwardToDomainQuarantine":"on",
            "quarantineOwner":"someone@mail.com","defaultQuarantineOwner":"someone@mail.com"}})";
        const Result<QJsonObject> spam = decodeSpam(body, text("domain"), text("domain example.com"));
        QVERIFY(spam);
        QCOMPARE(spam->value(text("filterLevel")).toString(), text("on"));
        QCOMPARE(spam->value(text("rsEmail.spamHandling")).toString(), text("toAddress"));
        QCOMPARE(spam->value(text("rsEmail.hasFolderCleaner")), QJsonValue(false));
        QCOMPARE(spam->value(text("exchange.quarantineOwner")).toString(), text("someone@mail.com"));
        QCOMPARE(spam->size(), 9);
        // A mailbox of Rackspace Email has no Exchange half.
        QCOMPARE(decodeSpam(body, text("mailbox"), text("m"))->size(), 6);
    }

    void catchAll()
    {
        const auto address = [](const QByteArray &body) {
            const Result<QJsonObject> fields = decodeCatchAll(body, text("domain"));
            return fields ? fields->value(text("catchAllAddress")) : QJsonValue(QJsonValue::Undefined);
        };
        QCOMPARE(address(R"({"address":"a@b.de"})"), QJsonValue(text("a@b.de")));
        QCOMPARE(address(R"({"address":null})"), QJsonValue(text("")));
        QCOMPARE(address("{}"), QJsonValue(text("")));
        QCOMPARE(address(""), QJsonValue(text("")));
        QVERIFY(address(R"({"address":[]})").isUndefined());
        QVERIFY(address("<html>").isUndefined());
    }

    void archivingLink()
    {
        QCOMPARE(*decodeText(R"("https:\/\/examplecom.archivesrvr.com\/?token=oR2x7637FfnP4hRuZMqf")", text("x")),
                 text("https://examplecom.archivesrvr.com/?token=oR2x7637FfnP4hRuZMqf"));
        QVERIFY(!decodeText("{}", text("x")));
        QVERIFY(!decodeText("", text("x")));
    }

    void loginTokens()
    {
        const Result<LoginToken> token = decodeLoginToken(
            R"({"dateCreated":"7\/26\/2012 4:52:29 PM","token":"EEB0012D8DBC2CAC26E28365D44B537FFF0D79350","user":"username"})");
        QVERIFY(token);
        QVERIFY(token->token.sameAs(Secret("EEB0012D8DBC2CAC26E28365D44B537FFF0D79350")));
        QCOMPARE(token->user, text("username"));
        for (const char *body : {"", "{}", R"({"token":""})", R"({"token":5})", R"({"token":"a b"})",
                                 R"({"token":"a\nb"})", R"(["token"])", "<html>"}) {
            const Result<LoginToken> none = decodeLoginToken(body);
            QVERIFY2(!none, body);
            QCOMPARE(none.error().kind, Error::Kind::Protocol);
        }
    }

    void dates_data()
    {
        QTest::addColumn<QString>("vendor");
        QTest::addColumn<QString>("iso");
        QTest::newRow("morning") << text("6/11/2010 10:53:46 AM") << text("2010-06-11T10:53:46");
        QTest::newRow("afternoon") << text("11/23/2020 12:34:25 PM") << text("2020-11-23T12:34:25");
        QTest::newRow("midnight") << text("1/1/2024 12:00:00 AM") << text("2024-01-01T00:00:00");
        QTest::newRow("before midnight") << text("12/31/2024 11:59:59 PM") << text("2024-12-31T23:59:59");
        QTest::newRow("leap") << text("2/29/2024 1:02:03 PM") << text("2024-02-29T13:02:03");
        for (const char *wrong : {"2/30/2024 1:00:00 AM", "13/1/2024 1:00:00 AM", "2024-01-01T00:00:00", "1/1/2024",
                                  "1/1/2024 13:00:00 PM", "soon", ""})
            QTest::newRow(qPrintable(QStringLiteral("not ") + text(wrong))) << text(wrong) << QString();
    }
    void dates()
    {
        QFETCH(QString, vendor);
        QFETCH(QString, iso);
        QCOMPARE(isoDate(vendor).value_or(QString()), iso);
    }
};

QTEST_GUILESS_MAIN(TestRackspaceCodec)
#include "test_rackspacecodec.moc"
