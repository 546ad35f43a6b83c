// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/urlgate.h"
#include "models/providers/monit24/monit24.h"
#include "models/providers/monit24/rpc/resources.h"
#include "models/providers/monit24/rpc/rpc.h"
#include "models/schema/fieldrules.h"
#include "models/schema/mutation.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace kontor;

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
    return *monit24::rpcSpec().resource(text(type));
}

/// What every field of every description must keep to, wherever it stands.
void checkField(const FieldSpec &field, const QString &where)
{
    static const QRegularExpression key(QStringLiteral("^[a-z][a-z_-]*$"));
    QVERIFY2(key.match(field.name()).hasMatch(), qPrintable(where));
    QVERIFY2(isSet(field.label), qPrintable(where));
    QVERIFY2(text(field.help).endsWith(u'.'), qPrintable(where));
    QVERIFY2(isSet(field.source), qPrintable(where));
    QVERIFY2((field.type == FieldType::Choice) == !field.choices.empty(), qPrintable(where));
    if (field.type == FieldType::Reference) QVERIFY2(isSet(field.reference), qPrintable(where));
    if (isSet(field.reference))
        QVERIFY2(field.type == FieldType::Reference || field.type == FieldType::List, qPrintable(where));
    if (field.type == FieldType::Secret) QVERIFY2(field.has(FieldFlag::WriteOnly), qPrintable(where));
    if (isSet(field.defaultValue))
        QVERIFY2(fieldValueFromText(field, text(field.defaultValue)).has_value(), qPrintable(where));
}

Mutation first(Verb verb, const char *action, const QJsonObject &values)
{
    return {.verb = verb, .type = text("customer"), .id = text("4844"), .action = text(action), .values = values};
}

} // namespace

class TestMonit24RpcSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resourcesAreThere()
    {
        QStringList types;
        for (const ResourceSpec &one : monit24::rpcSpec().resources) {
            types += one.typeName();
            QVERIFY2(monit24::rpc::moduleOf(one.typeName()), one.type);
        }
        types.sort();
        QCOMPARE(types, (QStringList{text("customer"), text("distributor"), text("group"), text("location"),
                                     text("notification-address"), text("package"), text("service"),
                                     text("service-type"), text("suspension"), text("user")}));
        QVERIFY(!monit24::rpc::moduleOf(text("mailbox")));
        QCOMPARE(resource("customer").kind, Kind::Customer);
        QCOMPARE(resource("service").kind, Kind::Domain);
        QCOMPARE(resource("notification-address").kind, Kind::Account);
        QCOMPARE(resource("package").kind, Kind::Lookup);
    }

    void fieldsAreConsistent()
    {
        for (const ResourceSpec &one : monit24::rpcSpec().resources) {
            QSet<QString> keys;
            QSet<QString> names;
            for (const FieldSpec &field : one.fields) {
                const QString where = one.typeName() + u'.' + field.name();
                checkField(field, where);
                QVERIFY2(!keys.contains(field.name()), qPrintable(where));
                keys.insert(field.name());
                names.insert(field.name());
                if (field.has(FieldFlag::RequiredOnCreate)) QVERIFY2(field.has(FieldFlag::InForm), qPrintable(where));
                if (field.has(FieldFlag::Computed))
                    QVERIFY2(!field.has(FieldFlag::InForm) && !field.has(FieldFlag::RequiredOnCreate),
                             qPrintable(where));
                if (field.has(FieldFlag::InTable)) QVERIFY2(!field.has(FieldFlag::WriteOnly), qPrintable(where));
            }
            for (const FieldSpec &field : one.fields)
                for (const char *alias : field.csvAliases) {
                    const QString word = text(alias).toLower();
                    QVERIFY2(!names.contains(word), qPrintable(one.typeName() + u'.' + field.name() + u' ' + word));
                    names.insert(word);
                }
        }
    }

    void referencesResolve()
    {
        const ProviderSpec &spec = monit24::rpcSpec();
        for (const ResourceSpec &one : spec.resources) {
            if (isSet(one.parentType)) QVERIFY(spec.resource(text(one.parentType)));
            QVERIFY2(one.field(text(one.idField)), one.type);
            QVERIFY2(one.field(text(one.nameField)), one.type);
            for (const char *key : one.naturalKey)
                QVERIFY2(one.field(text(key)), one.type);
            for (const FieldSpec &field : one.fields)
                if (isSet(field.reference)) QVERIFY2(spec.resource(text(field.reference)), field.key);
            for (const VerbSpec &verb : one.verbs) {
                for (const char *paceClass : verb.paceClasses)
                    QVERIFY(spec.rate(text(paceClass)));
                if (verb.verb == Verb::Delete) QCOMPARE(verb.danger, Danger::Destructive);
            }
        }
        QCOMPARE(spec.rate(text("read"))->requests, 2);
        QCOMPARE(spec.rate(text("write"))->per, std::chrono::seconds(1));
    }

    void actionsAreConsistent()
    {
        for (const ResourceSpec &one : monit24::rpcSpec().resources)
            for (const ActionSpec &action : one.actions) {
                const QString where = one.typeName() + u'.' + action.name();
                QVERIFY2(isSet(action.label) && isSet(action.help) && isSet(action.source), qPrintable(where));
                if (isSet(action.inverse)) QVERIFY2(one.action(text(action.inverse)), qPrintable(where));
                if (isSet(action.resultingStatus)) QVERIFY2(one.state(text(action.resultingStatus)), qPrintable(where));
                for (const char *state : action.allowedStates)
                    QVERIFY2(one.state(text(state)), qPrintable(where));
                for (const FieldSpec &parameter : action.parameters)
                    checkField(parameter, where + u'.' + parameter.name());
            }
    }

    void aNewAccountHasTheTenFieldsAndIsActivated()
    {
        const ResourceSpec &customer = resource("customer");
        QStringList sent;
        for (const FieldSpec &field : customer.fields)
            if (!field.has(FieldFlag::Computed) && !field.has(FieldFlag::ForFollowUp)) sent += field.name();
        sent.sort();
        QCOMPARE(sent, (QStringList{text("address"), text("contact_person"), text("contact_phone"), text("email"),
                                    text("language"), text("login"), text("name"), text("package_id"), text("password"),
                                    text("tax_id")}));
        const auto steps = customer.followUps(first(Verb::Create, "", {{text("activate"), true}}));
        QCOMPARE(steps.size(), 1U);
        QCOMPARE(steps.front().action, text("activate"));
        QVERIFY(steps.front().id.isEmpty());
        QCOMPARE(customer.followUps(first(Verb::Create, "", {})).size(), 1U);
        QVERIFY(customer.followUps(first(Verb::Create, "", {{text("activate"), false}})).empty());
        QVERIFY(customer.followUps(first(Verb::Update, "", {{text("name"), text("x")}})).empty());
    }

    void blockingIsALookAndAStep()
    {
        const ResourceSpec &customer = resource("customer");
        const auto steps = customer.followUps(first(Verb::Act, "block", {}));
        QCOMPARE(steps.size(), 1U);
        QCOMPARE(steps.front().action, text("block-now"));
        QVERIFY(customer.action(text("block-now"))->isStep);
        QVERIFY(!customer.action(text("block"))->isStep);
        QVERIFY(!customer.action(text("block"))->allowedIn(text("blocked")));
        QVERIFY(customer.field(text("services_before_block"))->has(FieldFlag::Kept));
        QVERIFY(customer.followUps(first(Verb::Act, "block-now", {})).empty());
    }

    void unblockingResumesExactlyWhatRan()
    {
        const ResourceSpec &customer = resource("customer");
        const auto steps = customer.followUps(first(
            Verb::Act, "unblock", {{text("services_before_block"), QJsonArray{text("10"), text("11"), text("")}}}));
        QCOMPARE(steps.size(), 2U);
        QCOMPARE(steps.front().type, text("service"));
        QCOMPARE(steps.front().id, text("10"));
        QCOMPARE(steps.back().id, text("11"));
        QCOMPARE(steps.back().action, text("resume"));
        QVERIFY(customer.followUps(first(Verb::Act, "unblock", {})).empty());
        // The form fills the parameter from the field of the same key.
        const FieldSpec &parameter = customer.action(text("unblock"))->parameters.front();
        QCOMPARE(parameter.name(), text("services_before_block"));
        QVERIFY(parameter.has(FieldFlag::ForFollowUp));
        // A list of records to tick: what is filled in counts, and each account brings its own.
        QCOMPARE(text(parameter.reference), text("service"));
        QVERIFY(resource("service").action(text("resume")));
    }

    void distributorsAreKeptHereAndRegistered()
    {
        const ResourceSpec &distributor = resource("distributor");
        QVERIFY(distributor.keptHere);
        for (const VerbSpec &verb : distributor.verbs)
            QVERIFY(verb.isLocal);
        const ActionSpec *action = distributor.action(text("register"));
        QVERIFY(action->makesRecord);
        QStringList parameters;
        for (const FieldSpec &parameter : action->parameters)
            parameters += parameter.name();
        parameters.sort();
        QCOMPARE(parameters, (QStringList{text("contact_person"), text("contact_phone"), text("email"), text("login"),
                                          text("password")}));
    }

    void addressesAreSafe()
    {
        const ProviderSpec &spec = monit24::rpcSpec();
        for (const BaseUrlPreset &preset : spec.baseUrls)
            QVERIFY(acceptableUrl(text(preset.url)));
        QCOMPARE(text(spec.baseUrls.front().url), text("https://api.cloudmonit.pl/2.0.0/json_api"));
        QCOMPARE(text(monit24::baseUrls("v3").front().url), text("https://api.monit24.pl/v3"));
        QVERIFY(acceptableUrl(text(spec.panel.url)));
        for (const DocumentationLink &link : spec.links)
            QVERIFY(text(link.url).startsWith(text("https://")));
        QVERIFY(!spec.signOn.offered);
    }

    void credentialsHaveTheNamesOfTheCommandLine()
    {
        const auto keysOf = [](const std::vector<FieldSpec> &fields) {
            QStringList keys;
            for (const FieldSpec &field : fields) {
                checkField(field, field.name());
                keys += field.name();
            }
            return keys;
        };
        const ProviderSpec &spec = monit24::rpcSpec();
        QCOMPARE(text(spec.dialect), text("v2"));
        QCOMPARE(keysOf(spec.credentials), (QStringList{text("dialect"), text("login"), text("password")}));
        QVERIFY(spec.credentials.at(2).has(FieldFlag::RequiredOnCreate));
        QCOMPARE(keysOf(spec.settings), (QStringList{text("panel-url"), text("distributor-id")}));
        const std::vector<FieldSpec> v3 = monit24::credentials("v3");
        QCOMPARE(keysOf(v3), (QStringList{text("dialect"), text("login"), text("password"), text("token")}));
        QVERIFY(!v3.at(2).has(FieldFlag::RequiredOnCreate) && !v3.at(3).has(FieldFlag::RequiredOnCreate));
        QCOMPARE(text(spec.credentials.front().defaultValue), text("v2"));
        QCOMPARE(text(v3.front().defaultValue), text("v3"));
        QCOMPARE(keysOf(monit24::settings("v3")), QStringList{text("panel-url")});
    }
};

QTEST_GUILESS_MAIN(TestMonit24RpcSpec)
#include "test_monit24rpcspec.moc"
