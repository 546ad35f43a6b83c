// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/urlgate.h"
#include "models/providers/monit24/rest/permissions.h"
#include "models/providers/monit24/rest/resources.h"
#include "models/providers/monit24/rest/rest.h"
#include "models/schema/fieldrules.h"
#include "models/schema/mutation.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace kontor;
using namespace kontor::monit24;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

bool isSet(const char *text)
{
    return text && *text;
}

const ResourceSpec &resource(const char *type)
{
    return *restSpec().resource(text(type));
}

/// What every field must keep to, wherever it stands.
void checkField(const FieldSpec &field, const QString &where)
{
    static const QRegularExpression key(QStringLiteral("^[a-z][a-z0-9_.-]*$"));
    QVERIFY2(key.match(field.name()).hasMatch(), qPrintable(where));
    QVERIFY2(isSet(field.label) && isSet(field.help) && isSet(field.source), qPrintable(where));
    QVERIFY2(QString::fromUtf8(field.help).endsWith(u'.'), qPrintable(where));
    QVERIFY2((field.type == FieldType::Choice) == !field.choices.empty(), qPrintable(where));
    if (field.type == FieldType::Reference) QVERIFY2(isSet(field.reference), qPrintable(where));
    if (isSet(field.reference)) {
        QVERIFY2(field.type == FieldType::Reference || field.type == FieldType::List, qPrintable(where));
        QVERIFY2(restSpec().resource(text(field.reference)), qPrintable(where));
    }
    if (field.type == FieldType::Secret) QVERIFY2(field.has(FieldFlag::WriteOnly), qPrintable(where));
    if (isSet(field.defaultValue))
        QVERIFY2(fieldValueFromText(field, QString::fromUtf8(field.defaultValue)), qPrintable(where));
}

Record customer(const QByteArray &fields = "{}", const char *status = "active")
{
    return {.kind = Kind::Customer,
            .type = text("customer"),
            .id = text("100"),
            .status = text(status),
            .fields = QJsonDocument::fromJson(fields).object()};
}

Mutation mutation(Verb verb, const QByteArray &values, const char *action = "")
{
    return {.verb = verb,
            .type = text("customer"),
            .id = text("100"),
            .action = text(action),
            .values = QJsonDocument::fromJson(values).object()};
}

QJsonArray said(const QByteArray &answer)
{
    const QJsonDocument json = QJsonDocument::fromJson(answer);
    return rest::permissionsFrom(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()));
}

} // namespace

class TestMonit24RestSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names()
    {
        QCOMPARE(restSpec().id, "monit24");
        QCOMPARE(restSpec().name, "Monit24");
        QCOMPARE(restSpec().dialect, "v3");
        QStringList types;
        for (const ResourceSpec &one : restSpec().resources)
            types += one.typeName();
        QCOMPARE(types, (QStringList{text("customer"), text("group"), text("service"), text("notification-address"),
                                     text("user"), text("suspension"), text("weekly-suspension"), text("package"),
                                     text("service-type"), text("location")}));
        QCOMPARE(restSpec().resourcesOf(Kind::Lookup).size(), std::size_t(3));
        QVERIFY(!restSpec().signOn.offered);
    }

    void credentials()
    {
        QStringList keys;
        for (const FieldSpec &field : restSpec().credentials) {
            checkField(field, field.name());
            keys += field.name();
            // A token or a login with password: which one is there cannot be told field by field.
            QVERIFY(!field.has(FieldFlag::RequiredOnCreate));
        }
        QCOMPARE(keys, (QStringList{text("dialect"), text("login"), text("password"), text("token")}));
        QCOMPARE(restSpec().credentials.front().defaultValue, "v3");
        for (const BaseUrlPreset &preset : restSpec().baseUrls)
            QVERIFY(acceptableUrl(text(preset.url)));
        QCOMPARE(restSpec().baseUrls.front().url, "https://api.monit24.pl/v3");
        QVERIFY(acceptableUrl(text(restSpec().panel.url)));
        QCOMPARE(restSpec().settings.front().name(), text("panel-url"));
    }

    void ratesAreThere()
    {
        for (const char *paceClass : {"read", "write"}) {
            const RateSpec *rate = restSpec().rate(text(paceClass));
            QVERIFY(rate);
            QCOMPARE(rate->requests, 2);
            QCOMPARE(rate->per, std::chrono::seconds(1));
        }
    }

    void fieldsAreConsistent()
    {
        for (const ResourceSpec &one : restSpec().resources) {
            QSet<QString> keys;
            QVERIFY(one.field(text(one.idField)) && one.field(text(one.nameField)));
            QVERIFY(!isSet(one.parentType) || restSpec().resource(text(one.parentType)));
            for (const char *key : one.naturalKey)
                QVERIFY2(one.field(text(key)), key);
            for (const FieldSpec &field : one.fields) {
                const QString where = one.typeName() + u'.' + field.name();
                checkField(field, where);
                QVERIFY2(!keys.contains(field.name()), qPrintable(where));
                keys.insert(field.name());
                if (field.type == FieldType::Reference) QVERIFY(restSpec().resource(text(field.reference)));
                if (field.has(FieldFlag::RequiredOnCreate)) QVERIFY2(field.has(FieldFlag::InForm), qPrintable(where));
                if (field.has(FieldFlag::Computed)) QVERIFY2(!field.has(FieldFlag::InForm), qPrintable(where));
            }
        }
    }

    void csvNamesAreNotAmbiguous()
    {
        for (const ResourceSpec &one : restSpec().resources) {
            QSet<QString> names;
            for (const FieldSpec &field : one.fields)
                names.insert(field.name());
            for (const FieldSpec &field : one.fields)
                for (const char *alias : field.csvAliases) {
                    const QString word = text(alias).toLower();
                    QVERIFY2(word == field.name() || !names.contains(word),
                             qPrintable(one.typeName() + u'.' + field.name() + u' ' + word));
                    names.insert(word);
                }
        }
    }

    void actionsAreConsistent()
    {
        for (const ResourceSpec &one : restSpec().resources)
            for (const ActionSpec &action : one.actions) {
                QVERIFY2(isSet(action.label) && isSet(action.help) && isSet(action.source), action.key);
                QVERIFY2(!isSet(action.inverse) || one.action(text(action.inverse)), action.key);
                QVERIFY2(!isSet(action.resultingStatus) || one.state(text(action.resultingStatus)), action.key);
                for (const char *state : action.allowedStates)
                    QVERIFY2(one.state(text(state)), action.key);
                for (const FieldSpec &field : action.parameters)
                    checkField(field, text(action.key) + u'.' + field.name());
                QVERIFY(restSpec().rate(text(action.paceClass)));
            }
        QVERIFY(resource("customer").action(text("block-now"))->isStep);
        QVERIFY(resource("customer").action(text("set-contact"))->isStep);
        QVERIFY(resource("customer").field(text("services_before_block"))->has(FieldFlag::Kept));
        QVERIFY(resource("customer").action(text("unblock"))->parameters.front().has(FieldFlag::ForFollowUp));
        QCOMPARE(text(resource("customer").action(text("unblock"))->parameters.front().reference), text("service"));
    }

    // Further steps

    void aBlockHasTwoSteps()
    {
        const auto steps = resource("customer").followUps(mutation(Verb::Act, "{}", "block"));
        QCOMPARE(steps.size(), std::size_t(1));
        QCOMPARE(steps.front().action, text("block-now"));
        QCOMPARE(steps.front().id, QString());
        QVERIFY(resource("customer").followUps(mutation(Verb::Act, "{}", "block-now")).empty());
        QVERIFY(resource("customer").followUps(mutation(Verb::Delete, "{}")).empty());
    }

    void anUnblockResumesOneByOne()
    {
        const auto steps =
            resource("customer").followUps(mutation(Verb::Act, R"({"services_before_block":["7","9"]})", "unblock"));
        QCOMPARE(steps.size(), std::size_t(2));
        QCOMPARE(steps.at(1).type, text("service"));
        QCOMPARE(steps.at(1).id, text("9"));
        QCOMPARE(steps.at(1).action, text("resume"));
        QVERIFY(resource("customer").followUps(mutation(Verb::Act, "{}", "unblock")).empty());
    }

    void aChangeOfBothHalvesHasTwoSteps()
    {
        const auto both =
            resource("customer")
                .followUps(mutation(Verb::Update, R"({"name":"Acme","email_address":"a@b.pl","phone_number":"1"})"));
        QCOMPARE(both.size(), std::size_t(1));
        QCOMPARE(both.front().action, text("set-contact"));
        QCOMPARE(both.front().values.keys(), (QStringList{text("email_address"), text("phone_number")}));
        QVERIFY(resource("customer").followUps(mutation(Verb::Update, R"({"name":"Acme"})")).empty());
        QVERIFY(resource("customer").followUps(mutation(Verb::Update, R"({"email_address":"a@b.pl"})")).empty());
        QCOMPARE(resource("user").followUps(mutation(Verb::Update, R"({"name":"A","address":"B"})")).size(),
                 std::size_t(1));
        // What the step is given must be what it takes.
        QVERIFY(checkParameters(*resource("customer").action(text("set-contact")), both.front().values, {}).isEmpty());
    }

    // Permissions

    void permissionsAreReadLeniently_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("mayUpdate");
        QTest::addColumn<bool>("mayBlock");
        QTest::newRow("words") << QByteArray(R"(["read","update"])") << true << false;
        QTest::newRow("other words") << QByteArray(R"(["can_edit","can_block"])") << true << true;
        QTest::newRow("foreign words") << QByteArray(R"(["lorem"])") << true << true;
        QTest::newRow("objects") << QByteArray(R"([{"id":"block"},{"name":"modify","allowed":false}])") << false
                                 << true;
        QTest::newRow("booleans") << QByteArray(R"({"modify":false,"block":true})") << false << true;
        QTest::newRow("half known") << QByteArray(R"({"can_block":false})") << true << false;
        QTest::newRow("methods") << QByteArray(R"({"GET":true,"PUT":false})") << false << true;
        QTest::newRow("wrapped") << QByteArray(R"({"permissions":{"update":0,"block":1}})") << false << true;
        QTest::newRow("nested") << QByteArray(R"({"block":{"allowed":false}})") << true << false;
        QTest::newRow("nothing") << QByteArray("[]") << true << true;
        QTest::newRow("empty object") << QByteArray("{}") << true << true;
    }
    void permissionsAreReadLeniently()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, mayUpdate);
        QFETCH(bool, mayBlock);
        Record record = customer();
        record.fields.insert(text("permissions"), said(answer));
        QCOMPARE(rest::permits(record, "update"), mayUpdate);
        QCOMPARE(resource("customer").verb(Verb::Update)->allowedFor(record), mayUpdate);
        QCOMPARE(resource("customer").action(text("block"))->allowedFor(record), mayBlock);
    }

    void permissionsReadWell()
    {
        QCOMPARE(
            said(R"({"can_block":false,"edit":true,"view":true})"),
            QJsonDocument::fromJson(R"(["update","not block","not unblock","pause","resume","edit","view"])").array());
    }

    void whatIsUnknownIsAllowed()
    {
        for (const ResourceSpec &one : restSpec().resources) {
            const Record record{.type = one.typeName(), .id = text("1")};
            for (const VerbSpec &verb : one.verbs)
                QVERIFY(!verb.allowedFor || verb.allowedFor(record));
            for (const ActionSpec &action : one.actions)
                QVERIFY2(!action.allowedFor || action.allowedFor(record), action.key);
        }
    }

    void nobodyBlocksThemselves()
    {
        const Record own = customer(R"({"is_own":true})");
        const ResourceSpec &customers = resource("customer");
        for (const char *action : {"block", "unblock", "close"})
            QVERIFY2(!customers.action(text(action))->allowedFor(own), action);
        QVERIFY(!customers.verb(Verb::Delete)->allowedFor(own));
        QVERIFY(customers.verb(Verb::Update)->allowedFor(own));
        QVERIFY(resource("user").verb(Verb::Create)->allowedFor(own));
        QVERIFY(!resource("user").verb(Verb::Create)->allowedFor(customer(R"({"is_own":false})")));
    }
};

QTEST_GUILESS_MAIN(TestMonit24RestSpec)
#include "test_monit24restspec.moc"
