// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/fieldrules.h"

#include <QJsonArray>
#include <QLocale>
#include <QTest>

using namespace kontor;

namespace {

FieldSpec field(FieldType type)
{
    FieldSpec spec{.key = "field", .label = "Field", .type = type};
    if (type == FieldType::Choice)
        spec.choices = {{.value = "toFolder", .label = "A"}, {.value = "delete", .label = "B"}};
    return spec;
}

QJsonArray list(const QStringList &items)
{
    return QJsonArray::fromStringList(items);
}

const QJsonValue null{QJsonValue::Null};

/// A resource with one field of every sort of permission.
ResourceSpec resource()
{
    const FieldFlags plain = FieldFlag::InForm;
    return {.kind = Kind::Account,
            .type = "thing",
            .label = "Thing",
            .plural = "Things",
            .fields = {
                {.key = "name",
                 .label = "",
                 .flags = plain | FieldFlag::RequiredOnCreate | FieldFlag::Immutable,
                 .limits = {.maxLength = 5, .mayNotStartWithSpace = true}},
                {.key = "size",
                 .label = "",
                 .type = FieldType::Megabytes,
                 .flags = plain | FieldFlag::RequiredOnCreate,
                 .limits = {.min = 1, .max = 100}},
                {.key = "members", .label = "", .type = FieldType::List, .limits = {.maxItems = 2}},
                {.key = "number", .label = "", .flags = FieldFlag::Computed},
                {.key = "later", .label = "", .flags = plain | FieldFlag::UpdateOnly},
                {.key = "mode", .label = "", .type = FieldType::Choice, .choices = {{.value = "on", .label = ""}}},
                {.key = "mail", .label = "", .type = FieldType::Email},
                {.key = "site", .label = "", .type = FieldType::DomainName},
                {.key = "link", .label = "", .type = FieldType::Url},
                {.key = "on", .label = "", .type = FieldType::Boolean},
                {.key = "when", .label = "", .type = FieldType::DateTime},
                {.key = "price", .label = "", .type = FieldType::Money},
                {.key = "months", .label = "", .type = FieldType::Decimal},
                {.key = "password",
                 .label = "",
                 .type = FieldType::Secret,
                 .flags = plain | FieldFlag::RequiredOnCreate | FieldFlag::WriteOnly},
            }};
}

QStringList wrongKeys(Verb verb, const QJsonObject &values, const QStringList &secrets = {})
{
    QStringList keys = checkFields(resource(), verb, values, secrets).keys();
    keys.sort();
    return keys;
}

} // namespace

class TestFieldRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void readsText_data()
    {
        QTest::addColumn<FieldType>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, FieldType type, const QString &text, const QJsonValue &value) {
            QTest::newRow(name) << type << text << value;
        };
        row("text as it is", FieldType::Text, QStringLiteral(" Zażółć "), QStringLiteral(" Zażółć "));
        row("long text", FieldType::LongText, QStringLiteral("a\nb"), QStringLiteral("a\nb"));
        row("whole", FieldType::Integer, QStringLiteral(" -12 "), -12);
        row("beyond a double", FieldType::Integer, QStringLiteral("9007199254740993"), qint64(9007199254740993));
        row("no number", FieldType::Integer, QStringLiteral(" "), null);
        row("megabytes", FieldType::Megabytes, QStringLiteral("25600"), 25600);
        row("gigabytes", FieldType::Megabytes, QStringLiteral("25 GB"), 25600);
        row("part of one", FieldType::Megabytes, QStringLiteral("1.5gib"), 1536);
        row("terabytes", FieldType::Megabytes, QStringLiteral("2 TB"), 2097152);
        row("MB", FieldType::Megabytes, QStringLiteral("512 MB"), 512);
        row("amount", FieldType::Money, QStringLiteral("12.50"), 12.5);
        row("fraction", FieldType::Decimal, QStringLiteral("0.0333"), 0.0333);
        row("whole number", FieldType::Decimal, QStringLiteral("2"), 2);
        row("no fraction", FieldType::Decimal, QStringLiteral(" "), null);
        row("yes", FieldType::Boolean, QStringLiteral("Yes"), true);
        row("ja", FieldType::Boolean, QStringLiteral("JA"), true);
        row("one", FieldType::Boolean, QStringLiteral("1"), true);
        row("sí", FieldType::Boolean, QStringLiteral("Sí"), true);
        row("no", FieldType::Boolean, QStringLiteral("no"), false);
        row("nie", FieldType::Boolean, QStringLiteral("nie"), false);
        row("zero", FieldType::Boolean, QStringLiteral("0"), false);
        row("unknown", FieldType::Boolean, QString(), null);
        row("choice", FieldType::Choice, QStringLiteral(" tofolder"), QStringLiteral("toFolder"));
        row("no choice", FieldType::Choice, QString(), QStringLiteral(""));
        row("day", FieldType::DateTime, QStringLiteral("2026-03-01"), QStringLiteral("2026-03-01T00:00:00"));
        row("moment", FieldType::DateTime, QStringLiteral("2026-03-01 09:30:00"),
            QStringLiteral("2026-03-01T09:30:00"));
        row("in UTC", FieldType::DateTime, QStringLiteral("2026-03-01T09:30:00Z"),
            QStringLiteral("2026-03-01T09:30:00Z"));
        row("e-mail", FieldType::Email, QStringLiteral(" a.b+c@example.com "), QStringLiteral("a.b+c@example.com"));
        row("domain", FieldType::DomainName, QStringLiteral("bücher.example"), QStringLiteral("bücher.example"));
        row("link", FieldType::Url, QStringLiteral("https://a.example/x?t={token}"),
            QStringLiteral("https://a.example/x?t={token}"));
        row("commas", FieldType::List, QStringLiteral("a@b.de, c@d.de,,"),
            list({QStringLiteral("a@b.de"), QStringLiteral("c@d.de")}));
        row("lines", FieldType::List, QStringLiteral("one, two\nthree\n"),
            list({QStringLiteral("one, two"), QStringLiteral("three")}));
        row("empty list", FieldType::List, QString(), QJsonArray());
    }
    void readsText()
    {
        QFETCH(FieldType, type);
        QFETCH(QString, text);
        QFETCH(QJsonValue, value);
        const Result<QJsonValue> read = fieldValueFromText(field(type), text);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(*read, value);
        // What is written is read back as the same.
        const Result<QJsonValue> again = fieldValueFromText(field(type), fieldTextFromValue(field(type), value));
        QVERIFY(again);
        QCOMPARE(*again, value);
    }

    void refusesText_data()
    {
        QTest::addColumn<FieldType>("type");
        QTest::addColumn<QString>("text");
        const auto row = [](FieldType type, const char *text) {
            QTest::newRow(text) << type << QString::fromUtf8(text);
        };
        row(FieldType::Integer, "12a");
        row(FieldType::Integer, "1.0");
        row(FieldType::Integer, "9223372036854775808");
        row(FieldType::Megabytes, "much");
        row(FieldType::Megabytes, "-5");
        row(FieldType::Megabytes, "25,600");
        row(FieldType::Megabytes, "1.5");
        row(FieldType::Megabytes, "99999999999999999999 TB");
        row(FieldType::Money, "12,50");
        row(FieldType::Money, "inf");
        row(FieldType::Decimal, "0,5");
        row(FieldType::Decimal, "1e999");
        row(FieldType::Boolean, "maybe");
        row(FieldType::Choice, "toFolders");
        row(FieldType::DateTime, "1.3.2026");
        row(FieldType::DateTime, "2026-02-30");
        row(FieldType::DateTime, "soon");
        row(FieldType::Email, "anna");
        row(FieldType::Email, "anna@");
        row(FieldType::Email, "anna@localhost");
        row(FieldType::Email, "an na@example.com");
        row(FieldType::Email, "a@b@example.com");
        row(FieldType::DomainName, "example");
        row(FieldType::DomainName, "-a.example");
        row(FieldType::DomainName, "a..example");
        row(FieldType::DomainName, "a_b.example");
        row(FieldType::DomainName, "http://a.example");
        row(FieldType::Url, "ftp://a.example");
        row(FieldType::Url, "a.example");
    }
    void refusesText()
    {
        QFETCH(FieldType, type);
        QFETCH(QString, text);
        const Result<QJsonValue> read = fieldValueFromText(field(type), text);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Invalid);
        QCOMPARE(read.error().delivery, Error::Delivery::NotSent);
        QVERIFY(read.error().message.startsWith(QStringLiteral("Field: ")));
        QVERIFY(!read.error().fields.value(QStringLiteral("field")).isEmpty());
    }

    void readingDoesNotFollowTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        QVERIFY(!fieldValueFromText(field(FieldType::Money), QStringLiteral("12,50")));
        QCOMPARE(*fieldValueFromText(field(FieldType::Megabytes), QStringLiteral("1.5 GB")), QJsonValue(1536));
        QCOMPARE(fieldTextFromValue(field(FieldType::Money), 1234.5), QStringLiteral("1234.5"));
        QCOMPARE(fieldTextFromValue(field(FieldType::Megabytes), 25600), QStringLiteral("25600"));
    }

    void aListKeepsEntriesWithCommas()
    {
        const QJsonValue one = list({QStringLiteral("a, b")});
        const QString text = fieldTextFromValue(field(FieldType::List), one);
        QCOMPARE(*fieldValueFromText(field(FieldType::List), text), one);
    }

    void showsToPeople()
    {
        QCOMPARE(fieldDisplayText(field(FieldType::Megabytes), 12698), QStringLiteral("12.4 GB"));
        QCOMPARE(fieldDisplayText(field(FieldType::Megabytes), 25600), QStringLiteral("25 GB"));
        QCOMPARE(fieldDisplayText(field(FieldType::Megabytes), 512), QStringLiteral("512 MB"));
        QCOMPARE(fieldDisplayText(field(FieldType::Megabytes), 3 * 1024 * 1024), QStringLiteral("3 TB"));
        QCOMPARE(fieldDisplayText(field(FieldType::Boolean), true), QStringLiteral("Yes"));
        QCOMPARE(fieldDisplayText(field(FieldType::Choice), QStringLiteral("delete")), QStringLiteral("B"));
        QCOMPARE(fieldDisplayText(field(FieldType::Choice), QStringLiteral("new one")), QStringLiteral("new one"));
        QCOMPARE(fieldDisplayText(field(FieldType::Text), null), QString());
        QVERIFY(!fieldDisplayText(field(FieldType::Secret), QStringLiteral("canary")).contains(QStringLiteral("can")));
        QCOMPARE(fieldDisplayText(field(FieldType::List), list({QStringLiteral("a"), QStringLiteral("b")})),
                 QStringLiteral("a, b"));
        QVERIFY(fieldDisplayText(field(FieldType::DateTime), QStringLiteral("2026-03-01T09:30:00"))
                    .contains(QStringLiteral("2026")));
        QCOMPARE(fieldDisplayText(field(FieldType::DateTime), QStringLiteral("nonsense")), QStringLiteral("nonsense"));
    }

    void showsInThePersonsLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(fieldDisplayText(field(FieldType::Megabytes), 12698), QStringLiteral("12,4 GB"));
        QCOMPARE(fieldDisplayText(field(FieldType::Megabytes), 25600), QStringLiteral("25 GB"));
        QCOMPARE(fieldDisplayText(field(FieldType::Money), 1234.5), QStringLiteral("1.234,50"));
        QCOMPARE(fieldDisplayText(field(FieldType::Integer), 12345), QStringLiteral("12.345"));
        QCOMPARE(fieldDisplayText(field(FieldType::Decimal), 0.0333), QStringLiteral("0,0333"));
    }

    void aGoodRecordPasses()
    {
        const QJsonObject values{{QStringLiteral("name"), QStringLiteral("anna")}, {QStringLiteral("size"), 10}};
        QCOMPARE(wrongKeys(Verb::Create, values, {QStringLiteral("password")}), QStringList());
        QCOMPARE(wrongKeys(Verb::Update, {{QStringLiteral("size"), 11}}), QStringList());
        QCOMPARE(wrongKeys(Verb::Update, {}, {QStringLiteral("password")}), QStringList());
    }

    void requiresOnCreateOnly()
    {
        QCOMPARE(wrongKeys(Verb::Create, {}),
                 (QStringList{QStringLiteral("name"), QStringLiteral("password"), QStringLiteral("size")}));
        QCOMPARE(wrongKeys(Verb::Create, {{QStringLiteral("name"), QString()}, {QStringLiteral("size"), null}},
                           {QStringLiteral("password")}),
                 (QStringList{QStringLiteral("name"), QStringLiteral("size")}));
        QCOMPARE(wrongKeys(Verb::Update, {}), QStringList());
        QCOMPARE(wrongKeys(Verb::Update, {{QStringLiteral("size"), null}}), QStringList{QStringLiteral("size")});
    }

    void refusesValues_data()
    {
        QTest::addColumn<Verb>("verb");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, Verb verb, const char *key, const QJsonValue &value) {
            QTest::newRow(name) << verb << QString::fromLatin1(key) << value;
        };
        row("unknown", Verb::Update, "nonsense", 1);
        row("computed", Verb::Update, "number", QStringLiteral("1"));
        row("immutable", Verb::Update, "name", QStringLiteral("bob"));
        row("a secret as text", Verb::Update, "password", QStringLiteral("x"));
        row("too small", Verb::Update, "size", 0);
        row("too big", Verb::Update, "size", 101);
        row("not whole", Verb::Update, "size", 1.5);
        row("not a number", Verb::Update, "size", QStringLiteral("10"));
        row("too many", Verb::Update, "members", list({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
        row("not texts", Verb::Update, "members", QJsonArray{1});
        row("not a list", Verb::Update, "members", QStringLiteral("a"));
        row("no choice", Verb::Update, "mode", QStringLiteral("off"));
        row("no address", Verb::Update, "mail", QStringLiteral("anna"));
        row("no domain", Verb::Update, "site", QStringLiteral("a b.example"));
        row("no link", Verb::Update, "link", QStringLiteral("javascript:alert(1)"));
        row("no flag", Verb::Update, "on", QStringLiteral("true"));
        row("no date", Verb::Update, "when", QStringLiteral("yesterday"));
        row("no amount", Verb::Update, "price", QStringLiteral("1.5"));
    }
    void refusesValues()
    {
        QFETCH(Verb, verb);
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        const QHash<QString, QString> problems = checkFields(resource(), verb, {{key, value}}, {});
        QCOMPARE(problems.keys(), QStringList{key});
        QVERIFY(!problems.value(key).isEmpty());
    }

    void checksNewNames()
    {
        const auto with = [](const QString &name) {
            return wrongKeys(Verb::Create, {{QStringLiteral("name"), name}, {QStringLiteral("size"), 1}},
                             {QStringLiteral("password")});
        };
        QCOMPARE(with(QStringLiteral("12345")), QStringList());
        QCOMPARE(with(QStringLiteral("123456")), QStringList{QStringLiteral("name")});
        QCOMPARE(with(QStringLiteral(" ab")), QStringList{QStringLiteral("name")});
    }

    void refusesUpdateOnlyOnCreate()
    {
        const QJsonObject values{{QStringLiteral("name"), QStringLiteral("a")},
                                 {QStringLiteral("size"), 1},
                                 {QStringLiteral("later"), QStringLiteral("x")}};
        QCOMPARE(wrongKeys(Verb::Create, values, {QStringLiteral("password")}), QStringList{QStringLiteral("later")});
        QCOMPARE(wrongKeys(Verb::Update, {{QStringLiteral("later"), QStringLiteral("x")}}), QStringList());
    }

    void refusesSecretsThatAreNone()
    {
        QCOMPARE(wrongKeys(Verb::Update, {}, {QStringLiteral("name")}), QStringList{QStringLiteral("name")});
        QCOMPARE(wrongKeys(Verb::Update, {}, {QStringLiteral("other")}), QStringList{QStringLiteral("other")});
    }

    void emptyMayClear()
    {
        const QJsonObject values{{QStringLiteral("mail"), QString()},
                                 {QStringLiteral("members"), QJsonArray()},
                                 {QStringLiteral("mode"), QString()},
                                 {QStringLiteral("when"), null}};
        QCOMPARE(wrongKeys(Verb::Update, values), QStringList());
    }

    void checksParametersOfActions()
    {
        const ActionSpec action{.key = "add",
                                .label = "Add",
                                .parameters = {{.key = "email",
                                                .label = "",
                                                .type = FieldType::Email,
                                                .flags = FieldFlags(FieldFlag::RequiredOnCreate) | FieldFlag::InForm}}};
        QCOMPARE(checkParameters(action, {{QStringLiteral("email"), QStringLiteral("a@b.de")}}, {}).size(), 0);
        QCOMPARE(checkParameters(action, {}, {}).keys(), QStringList{QStringLiteral("email")});
        QCOMPARE(checkParameters(action, {{QStringLiteral("email"), QStringLiteral("a")}}, {}).keys(),
                 QStringList{QStringLiteral("email")});
        QCOMPARE(checkParameters(action, {{QStringLiteral("other"), 1}}, {}).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestFieldRules)
#include "test_fieldrules.moc"
