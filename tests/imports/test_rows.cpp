// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/celltext.h"
#include "tests/imports/importhouse.h"

#include <QTest>

using namespace kontor;
using namespace kontor::test;

/// What a file's columns and cells mean, before anything is planned.
class TestRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersInEveryHand_data();
    void numbersInEveryHand();
    void datesAreCertainOrRefused_data();
    void datesAreCertainOrRefused();
    void damageIsRecognised_data();
    void damageIsRecognised();
    void passwordsFollowThePolicy();
    void headersAreRecognised_data();
    void headersAreRecognised();
    void parentColumnIsCalledLikeTheParent();
    void mixedFileKeepsTypesApart();
    void profilesGoByHeader();
    void unknownColumnsStayUnused();
    void targetsHaveStableNames();
    void transformsAreApplied();
};

void TestRows::numbersInEveryHand_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<char>("mark");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("plain") << FieldType::Integer << "1234" << '.' << QJsonValue(1234);
    QTest::newRow("english groups") << FieldType::Integer << "1,234,567" << '.' << QJsonValue(1234567);
    QTest::newRow("german groups") << FieldType::Integer << "1.234.567" << ',' << QJsonValue(1234567);
    QTest::newRow("polish groups") << FieldType::Integer << QStringLiteral("1\u00a0234") << ',' << QJsonValue(1234);
    QTest::newRow("german amount") << FieldType::Money << "1.234,50" << ',' << QJsonValue(1234.5);
    QTest::newRow("english amount") << FieldType::Money << "1,234.50" << '.' << QJsonValue(1234.5);
    QTest::newRow("size with a unit") << FieldType::Megabytes << "2,5 GB" << ',' << QJsonValue(2560);
    QTest::newRow("no group of three") << FieldType::Integer << "12,34" << '.' << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("fraction of a whole number")
        << FieldType::Integer << "1,5" << ',' << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("negative") << FieldType::Decimal << "-0,5" << ',' << QJsonValue(-0.5);
}

void TestRows::numbersInEveryHand()
{
    QFETCH(FieldType, type);
    QFETCH(QString, text);
    QFETCH(char, mark);
    QFETCH(QJsonValue, value);
    const auto read = importedValue({.key = "k", .label = "K", .type = type}, text, mark);
    if (value.isUndefined())
        QVERIFY(!read);
    else
        QVERIFY2(read && *read == value, qPrintable(read ? read->toVariant().toString() : read.error().message));
}

void TestRows::datesAreCertainOrRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::newRow("iso") << "2026-12-31"
                         << "2026-12-31T00:00:00";
    QTest::newRow("points") << "31.12.2026"
                            << "2026-12-31T00:00:00";
    QTest::newRow("points and time") << "1.2.2026 09:30"
                                     << "2026-02-01T09:30:00";
    QTest::newRow("slashes") << "01/02/2026" << QString();
    QTest::newRow("no such day") << "31.2.2026" << QString();
}

void TestRows::datesAreCertainOrRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    const auto read = importedValue({.key = "k", .label = "K", .type = FieldType::DateTime}, text, '.');
    if (value.isEmpty())
        QVERIFY(!read);
    else
        QCOMPARE(read.value_or(QJsonValue()).toString(), value);
}

void TestRows::damageIsRecognised_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("isDamage");
    QTest::newRow("zeros") << "00491"
                           << "491" << true;
    QTest::newRow("plus") << "+48123456789"
                          << "48123456789" << true;
    QTest::newRow("exponent") << "48123456789012"
                              << "4.81E+13" << true;
    QTest::newRow("german exponent") << "48123456789012"
                                     << "4,81234567890E+13" << true;
    QTest::newRow("rounded") << "1234567890123456789"
                             << "1234567890123450000" << true;
    QTest::newRow("date") << "3-4"
                          << "04. Mrz" << true;
    QTest::newRow("date with year") << "1/2"
                                    << "01.02.2026" << true;
    QTest::newRow("edited") << "0049"
                            << "0050" << false;
    QTest::newRow("emptied") << "0049"
                             << "" << false;
    QTest::newRow("another number") << "491"
                                    << "492" << false;
    QTest::newRow("a date before") << "2026-01-02"
                                   << "02.01.2026" << false;
    QTest::newRow("words") << "Anna"
                           << "Berta" << false;
}

void TestRows::damageIsRecognised()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(bool, isDamage);
    QCOMPARE(!spreadsheetDamage(before, after).isEmpty(), isDamage);
}

void TestRows::passwordsFollowThePolicy()
{
    QSet<QString> seen;
    for (int round = 0; round < 200; ++round) {
        const QString password = generatedPassword({.length = 12}).revealText();
        QCOMPARE(password.size(), 12);
        const auto has = [&](const char *pattern) {
            return password.contains(QRegularExpression(QLatin1String(pattern)));
        };
        QVERIFY(has("[a-z]") && has("[A-Z]") && has("[0-9]") && has("[^A-Za-z0-9]"));
        QVERIFY(!has("[lIO01o]"));
        QVERIFY(has("^[A-Za-z0-9]")); // no spreadsheet takes it for a formula
        seen.insert(password);
    }
    QCOMPARE(seen.size(), 200);
    QVERIFY(!generatedPassword({.length = 32, .symbols = false})
                 .revealText()
                 .contains(QRegularExpression(QStringLiteral("[^A-Za-z0-9]"))));
    QCOMPARE(generatedPassword({.length = 1}).size(), 8);
}

void TestRows::headersAreRecognised_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("keys") << QByteArray("name,reference,seats");
    QTest::newRow("labels") << QByteArray("Name,Reference,Seats");
    QTest::newRow("with the type") << QByteArray("Customer name,customer_reference,CUSTOMER-SEATS");
    QTest::newRow("spaces and case") << QByteArray("  NAME ,refer ence,Seats:");
}

void TestRows::headersAreRecognised()
{
    QFETCH(QByteArray, header);
    ImportHouse house;
    const auto table = ImportHouse::tableOf(header + "\na,b,1\n");
    const ImportSettings settings = house.suggested(*table, {QStringLiteral("customer")}, ImportMode::Create);
    QStringList fields;
    for (const ImportAssignment &one : settings.assignments)
        fields.append(one.target.name());
    QCOMPARE(fields, (QStringList{QStringLiteral("customer.name"), QStringLiteral("customer.reference"),
                                  QStringLiteral("customer.seats")}));
}

void TestRows::parentColumnIsCalledLikeTheParent()
{
    ImportHouse house;
    for (const char *header : {"domain,address,password\n", "parent,address,password\n", "Domain,Mailbox,Password\n"}) {
        const auto table = ImportHouse::tableOf(QByteArray(header) + "one.example,eve@one.example,Secret123\n");
        const ImportSettings settings = house.suggested(*table, {QStringLiteral("mailbox")}, ImportMode::Create);
        QCOMPARE(settings.assignments.size(), std::size_t(3));
        QCOMPARE(settings.assignments[0].target.name(), QStringLiteral("mailbox@parent"));
        QCOMPARE(settings.assignments[1].target.name(), QStringLiteral("mailbox.address"));
        QCOMPARE(settings.assignments[2].target.name(), QStringLiteral("mailbox.password"));
        QVERIFY(!settings.assignments[2].trim);
    }
}

void TestRows::mixedFileKeepsTypesApart()
{
    ImportHouse house;
    const auto table = ImportHouse::tableOf("customer,reference,domain,mailbox,password\nNew,R-9,new.example,"
                                            "anna@new.example,Secret123\n");
    const ImportSettings settings = house.suggested(
        *table, {QStringLiteral("customer"), QStringLiteral("domain"), QStringLiteral("mailbox")}, ImportMode::Create);
    QStringList targets;
    for (const ImportAssignment &one : settings.assignments)
        targets.append(one.target.name());
    QCOMPARE(targets, (QStringList{QStringLiteral("customer.name"), QStringLiteral("customer.reference"),
                                   QStringLiteral("domain.name"), QStringLiteral("mailbox.address"),
                                   QStringLiteral("mailbox.password")}));
}

void TestRows::profilesGoByHeader()
{
    ImportHouse house;
    const auto table = ImportHouse::tableOf("name,reference\na,b\n");
    ImportSettings settings = house.suggested(*table, {QStringLiteral("customer")}, ImportMode::Upsert);
    settings.assignments[0].letterCase = ImportAssignment::LetterCase::Upper;
    settings.assignments[1].policy = OverwritePolicy::FillIfEmpty;
    settings.assignments.push_back({.target = {.type = QStringLiteral("customer"), .field = QStringLiteral("seats")},
                                    .text = QStringLiteral("5")});
    settings.passwords = PasswordPolicy{.length = 20, .symbols = false};
    settings.decimalMark = ',';
    house.imports->keepProfile(QStringLiteral("Weekly"), settings, table->header());
    QCOMPARE(house.imports->profiles(), QStringList{QStringLiteral("Weekly")});

    // The columns of the next file stand in another order, and one is gone.
    const auto other = house.imports->profile(QStringLiteral("Weekly"), {QStringLiteral("x"), QStringLiteral("name")});
    QVERIFY(other);
    QCOMPARE(other->mode, ImportMode::Upsert);
    QCOMPARE(other->passwords, settings.passwords);
    QCOMPARE(other->decimalMark, ',');
    QCOMPARE(other->assignments.size(), std::size_t(2));
    QCOMPARE(other->assignments[0].column, 1);
    QCOMPARE(other->assignments[0].letterCase, ImportAssignment::LetterCase::Upper);
    QCOMPARE(other->assignments[1].column, -1);
    QCOMPARE(other->assignments[1].text, QStringLiteral("5"));
    house.imports->dropProfile(QStringLiteral("Weekly"));
    QVERIFY(house.imports->profiles().isEmpty());
}

void TestRows::unknownColumnsStayUnused()
{
    ImportHouse house;
    const auto table = ImportHouse::tableOf("name,shoe size\na,42\n");
    QCOMPARE(house.suggested(*table, {QStringLiteral("customer")}, ImportMode::Create).assignments.size(),
             std::size_t(1));
}

void TestRows::targetsHaveStableNames()
{
    for (const char *name : {"mailbox.size", "mailbox@id", "mailbox@parent", "@connection", "service.start.hour"}) {
        const auto target = ImportTarget::fromName(QLatin1String(name));
        QVERIFY(target);
        QCOMPARE(target->name(), QLatin1String(name));
    }
    for (const char *name : {"", "size", ".size", "mailbox."})
        QVERIFY(!ImportTarget::fromName(QLatin1String(name)));
}

void TestRows::transformsAreApplied()
{
    ImportAssignment one{.text = QStringLiteral("fallback"), .prefix = QStringLiteral("+48 ")};
    QCOMPARE(one.transformed(QStringLiteral("  12 ")), QStringLiteral("+48 12"));
    QCOMPARE(one.transformed(QStringLiteral("   ")), QStringLiteral("fallback"));
    one = {.trim = false};
    QCOMPARE(one.transformed(QStringLiteral(" x ")), QStringLiteral(" x "));
    one = {.letterCase = ImportAssignment::LetterCase::Lower, .part = ImportAssignment::Part::AfterAt};
    QCOMPARE(one.transformed(QStringLiteral("Anna@One.Example")), QStringLiteral("one.example"));
    one.part = ImportAssignment::Part::BeforeAt;
    QCOMPARE(one.transformed(QStringLiteral("Anna")), QStringLiteral("anna"));
}

QTEST_GUILESS_MAIN(TestRows)
#include "test_rows.moc"
