// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/urlgate.h"
#include "models/providers/devo/devo.h"
#include "models/schema/fieldrules.h"
#include "models/schema/mutation.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace kontor;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

bool isSet(const char *utf8)
{
    return utf8 && *utf8;
}

/// What every field of every description must keep to, wherever it stands.
void checkField(const FieldSpec &field, const QString &where)
{
    static const QRegularExpression key(QStringLiteral("^[A-Za-z][A-Za-z0-9_-]*$"));
    QVERIFY2(key.match(field.name()).hasMatch(), qPrintable(where));
    QVERIFY2(isSet(field.label) && isSet(field.help) && isSet(field.source), qPrintable(where));
    QVERIFY2(QString::fromUtf8(field.help).endsWith(u'.'), qPrintable(where));
    QVERIFY2((field.type == FieldType::Choice) == !field.choices.empty(), qPrintable(where));
    QVERIFY2((field.type == FieldType::Reference) == isSet(field.reference), qPrintable(where));
    if (field.type == FieldType::Secret) QVERIFY2(field.has(FieldFlag::WriteOnly), qPrintable(where));
    if (isSet(field.defaultValue))
        QVERIFY2(fieldValueFromText(field, QString::fromUtf8(field.defaultValue)), qPrintable(where));
}

const ResourceSpec &resource(const char *type)
{
    return *devo::spec().resource(text(type));
}

Record domain(const QJsonObject &fields, const char *status = "active")
{
    return {.kind = Kind::Domain, .type = text("domain"), .id = text("d@r"), .status = text(status), .fields = fields};
}

QString derived(Record record)
{
    resource("domain").derive(record);
    resource("domain").derive(record);
    return record.status;
}

} // namespace

class TestDevoSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resourcesAreThere()
    {
        QStringList types;
        for (const ResourceSpec &one : devo::spec().resources)
            types += one.typeName();
        QCOMPARE(types, (QStringList{text("domain"), text("user"), text("plan")}));
        QCOMPARE(devo::entry().spec, &devo::spec());
        QCOMPARE(devo::spec().idName(), text("devo"));
        QCOMPARE(resource("plan").kind, Kind::Lookup);
        QVERIFY(!devo::spec().signOn.offered);
    }

    void fieldsAreConsistent()
    {
        for (const ResourceSpec &one : devo::spec().resources) {
            QSet<QString> keys;
            QSet<QString> names;
            for (const FieldSpec &field : one.fields) {
                const QString where = one.typeName() + u'.' + field.name();
                checkField(field, where);
                QVERIFY2(!keys.contains(field.name().toLower()), qPrintable(where));
                keys.insert(field.name().toLower());
                // Nobody can be asked for what no form shows, and nobody writes what the vendor computes.
                if (field.has(FieldFlag::RequiredOnCreate)) QVERIFY2(field.has(FieldFlag::InForm), qPrintable(where));
                if (field.has(FieldFlag::Computed)) QVERIFY2(!field.has(FieldFlag::InForm), qPrintable(where));
                if (field.type == FieldType::Reference)
                    QVERIFY2(devo::spec().resource(QString::fromLatin1(field.reference)), qPrintable(where));
            }
            for (const FieldSpec &field : one.fields)
                for (const char *alias : field.csvAliases) {
                    const QString word = QString::fromUtf8(alias).toLower();
                    QVERIFY2(word == field.name().toLower() || !keys.contains(word), alias);
                    QVERIFY2(!names.contains(word), alias);
                    names.insert(word);
                }
            QVERIFY(one.field(QString::fromLatin1(one.nameField)));
            for (const char *key : one.naturalKey)
                QVERIFY(one.field(QString::fromLatin1(key)));
        }
    }

    void actionsAreConsistent()
    {
        for (const ResourceSpec &one : devo::spec().resources) {
            for (const VerbSpec &verb : one.verbs)
                for (const char *paceClass : verb.paceClasses)
                    QVERIFY(devo::spec().rate(QString::fromLatin1(paceClass)));
            for (const ActionSpec &action : one.actions) {
                const QString where = one.typeName() + u'.' + action.name();
                QVERIFY2(isSet(action.label) && isSet(action.help) && isSet(action.source), qPrintable(where));
                QVERIFY2(devo::spec().rate(QString::fromLatin1(action.paceClass)), qPrintable(where));
                if (isSet(action.inverse)) {
                    const ActionSpec *inverse = one.action(QString::fromLatin1(action.inverse));
                    QVERIFY2(inverse, qPrintable(where));
                    QCOMPARE(QString::fromLatin1(inverse->inverse), action.name());
                }
                if (isSet(action.resultingStatus))
                    QVERIFY2(one.state(QString::fromLatin1(action.resultingStatus)), qPrintable(where));
                for (const char *state : action.allowedStates)
                    QVERIFY2(one.state(QString::fromLatin1(state)), qPrintable(where));
                for (const FieldSpec &parameter : action.parameters) {
                    checkField(parameter, where + u'.' + parameter.name());
                    QVERIFY(parameter.has(FieldFlag::InForm));
                }
            }
        }
    }

    void experimentsAreMarked()
    {
        for (const char *action : {"change-plan", "set-retention"})
            for (const FieldSpec &parameter : resource("domain").action(text(action))->parameters)
                QVERIFY2(parameter.has(FieldFlag::Unconfirmed), parameter.key);
        QVERIFY(resource("user").action(text("set-roles"))->parameters.front().has(FieldFlag::Unconfirmed));
    }

    void aPendingDomainCannotBeEnabled()
    {
        const ActionSpec *enable = resource("domain").action(text("enable"));
        QVERIFY(!enable->allowedIn(text("pending")));
        QVERIFY(!enable->allowedIn(text("active")));
        QVERIFY(enable->allowedIn(text("disabled")));
        // Devo refuses all but the owner until there is one.
        for (const char *action : {"disable", "change-plan", "set-retention"})
            QVERIFY2(!resource("domain").action(text(action))->allowedIn(text("no-owner")), action);
    }

    void aDomainWithoutOwnerIsVisible()
    {
        QCOMPARE(derived(domain({})), text("active"));
        QCOMPARE(derived(domain({{text("has_owner"), false}})), text("no-owner"));
        QCOMPARE(derived(domain({{text("has_owner"), true}})), text("active"));
        QCOMPARE(derived(domain({{text("has_owner"), true}}, "no-owner")), text("active"));
        QCOMPARE(derived(domain({{text("has_owner"), false}}, "disabled")), text("disabled"));
        QCOMPARE(derived(domain({{text("has_owner"), false}}, "pending")), text("pending"));
        QVERIFY(resource("domain").field(text("has_owner"))->has(FieldFlag::Kept));
        // And it can be repaired then, and only then.
        const ActionSpec *assign = resource("domain").action(text("assign-owner"));
        QVERIFY(assign->allowedIn(text("no-owner")));
        QVERIFY(!assign->allowedIn(text("active")));
        QVERIFY(!assign->isStep);
    }

    void theOwnerIsAFurtherStep()
    {
        Mutation create{.verb = Verb::Create,
                        .type = text("domain"),
                        .values = {{text("name"), text("d")}, {text("plan"), text("p")}}};
        QVERIFY(resource("domain").followUps(create).empty());
        create.values.insert(text("owner"), text(" owner@example.com "));
        create.values.insert(text("ownerName"), text("Olga"));
        const std::vector<FollowUp> steps = resource("domain").followUps(create);
        QCOMPARE(steps.size(), std::size_t(1));
        QCOMPARE(steps.front().verb, Verb::Act);
        QCOMPARE(steps.front().type, text("domain"));
        QCOMPARE(steps.front().action, text("assign-owner"));
        QVERIFY(steps.front().id.isEmpty());
        QCOMPARE(steps.front().values,
                 (QJsonObject{{text("owner"), text("owner@example.com")}, {text("ownerName"), text("Olga")}}));
        QVERIFY(checkParameters(*resource("domain").action(text("assign-owner")), steps.front().values, {}).isEmpty());
        create.verb = Verb::Update;
        QVERIFY(resource("domain").followUps(create).empty());
    }

    void badValuesAreNamedBeforeAnythingIsSent()
    {
        const auto wrong = [](const QJsonObject &values) {
            return checkFields(resource("domain"), Verb::Create, values, {}).keys();
        };
        QCOMPARE(wrong({{text("name"), text("d")}, {text("plan"), text("p")}, {text("time"), 0.0333}}), QStringList());
        QCOMPARE(wrong({{text("name"), text("d")}}), QStringList{text("plan")});
        QCOMPARE(wrong({{text("name"), text("d")}, {text("plan"), text("p")}, {text("time"), text("2")}}),
                 QStringList{text("time")});
        QCOMPARE(wrong({{text("name"), text("d")}, {text("plan"), text("p")}, {text("volume"), -1}}),
                 QStringList{text("volume")});
        QCOMPARE(wrong({{text("name"), text("d")}, {text("plan"), text("p")}, {text("owner"), text("olga")}}),
                 QStringList{text("owner")});
    }

    void deletingSaysHowManyUsersGo()
    {
        const VerbSpec *erase = resource("domain").verb(Verb::Delete);
        QCOMPARE(erase->danger, Danger::Destructive);
        QVERIFY(erase->consequence(domain({{text("users"), 12}})).contains(text("12 user")));
        QVERIFY(erase->consequence(domain({{text("users"), 0}})).contains(text("no users")));
        QVERIFY(erase->consequence(domain({})).contains(text("All users")));
    }

    void anOwnerCannotBeRemoved()
    {
        Record user{.kind = Kind::Account, .type = text("user"), .fields = {{text("owner"), true}}};
        QVERIFY(!resource("user").verb(Verb::Delete)->allowedFor(user));
        user.fields.insert(text("owner"), false);
        QVERIFY(resource("user").verb(Verb::Delete)->allowedFor(user));
    }

    void oneRoleIsSetForUsersWithOneRole()
    {
        const ActionSpec *set = resource("user").action(text("set-role"));
        Record user{.type = text("user"), .fields = {{text("roleList"), QJsonArray{text("A")}}}};
        QVERIFY(set->allowedFor(user));
        user.fields.insert(text("roleList"), QJsonArray{text("A"), text("B")});
        QVERIFY(!set->allowedFor(user));
    }

    void addressesAreSafe()
    {
        QStringList regions;
        for (const BaseUrlPreset &preset : devo::spec().baseUrls) {
            QVERIFY(acceptableUrl(QString::fromLatin1(preset.url)));
            regions += QString::fromLatin1(preset.url);
        }
        for (const char *region : {"us", "eu", "ca", "apac"})
            QVERIFY(regions.contains(text("https://api-%1.devo.com/probio").arg(text(region))));
        for (const DocumentationLink &link : devo::spec().links)
            QVERIFY(QUrl(QString::fromLatin1(link.url)).scheme() == QLatin1String("https"));
        QVERIFY(acceptableUrl(QString::fromLatin1(devo::spec().panel.url)));
    }

    void credentialsHaveTheNamesOfTheCommandLine()
    {
        const auto &credentials = devo::spec().credentials;
        QCOMPARE(credentials.size(), std::size_t(2));
        QCOMPARE(credentials.at(0).name(), text("api-key"));
        QCOMPARE(credentials.at(0).type, FieldType::Text);
        QCOMPARE(credentials.at(1).name(), text("api-secret"));
        QCOMPARE(credentials.at(1).type, FieldType::Secret);
        for (const auto &fields : {credentials, devo::spec().settings})
            for (const FieldSpec &field : fields)
                checkField(field, field.name());
        QCOMPARE(text(devo::spec().settings.at(0).defaultValue), text("x-logtrust-reseller-apikey"));
    }
};

QTEST_GUILESS_MAIN(TestDevoSpec)
#include "test_devospec.moc"
