// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/urlgate.h"
#include "models/providers/rackspace/rackspace.h"
#include "models/schema/fieldrules.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace kontor;

namespace {

bool isSet(const char *text)
{
    return text && *text;
}

QString name(const ResourceSpec &resource, const FieldSpec &field)
{
    return resource.typeName() + u'.' + field.name();
}

/// What every field of every description must keep to, wherever it stands.
void checkField(const FieldSpec &field, const QString &where)
{
    static const QRegularExpression key(QStringLiteral("^[A-Za-z][A-Za-z0-9.-]*$"));
    QVERIFY2(key.match(field.name()).hasMatch(), qPrintable(where));
    QVERIFY2(isSet(field.label), qPrintable(where));
    QVERIFY2(isSet(field.help), qPrintable(where));
    QVERIFY2(isSet(field.source), qPrintable(where));
    QVERIFY2(QString::fromUtf8(field.help).endsWith(u'.'), qPrintable(where));
    QVERIFY2((field.type == FieldType::Choice) == !field.choices.empty(), qPrintable(where));
    QVERIFY2((field.type == FieldType::Reference) == isSet(field.reference), qPrintable(where));
    if (field.type == FieldType::Secret) QVERIFY2(field.has(FieldFlag::WriteOnly), qPrintable(where));
    QSet<QString> values;
    for (const ChoiceSpec &choice : field.choices) {
        QVERIFY2(isSet(choice.value) && isSet(choice.label), qPrintable(where));
        QVERIFY2(!values.contains(QString::fromUtf8(choice.value)), qPrintable(where));
        values.insert(QString::fromUtf8(choice.value));
    }
    if (isSet(field.defaultValue)) {
        const Result<QJsonValue> value = fieldValueFromText(field, QString::fromUtf8(field.defaultValue));
        QVERIFY2(value, qPrintable(where));
    }
    if (field.limits.min && field.limits.max) QVERIFY2(*field.limits.min <= *field.limits.max, qPrintable(where));
}

} // namespace

class TestRackspaceSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resourcesAreThere()
    {
        QStringList types;
        for (const ResourceSpec &resource : rackspace::spec().resources)
            types += resource.typeName();
        QCOMPARE(types, (QStringList{QStringLiteral("customer"), QStringLiteral("domain"), QStringLiteral("mailbox"),
                                     QStringLiteral("exchange-mailbox"), QStringLiteral("alias"),
                                     QStringLiteral("administrator")}));
        QCOMPARE(rackspace::spec().resourceForSignOn()->typeName(), QStringLiteral("customer"));
        QCOMPARE(rackspace::entry().spec, &rackspace::spec());
    }

    void fieldsAreConsistent()
    {
        for (const ResourceSpec &resource : rackspace::spec().resources) {
            QSet<QString> keys;
            for (const FieldSpec &field : resource.fields) {
                const QString where = name(resource, field);
                checkField(field, where);
                QVERIFY2(!keys.contains(field.name().toLower()), qPrintable(where));
                keys.insert(field.name().toLower());
                // Nobody can be asked for what no form shows, and nobody writes what the vendor computes.
                if (field.has(FieldFlag::RequiredOnCreate)) QVERIFY2(field.has(FieldFlag::InForm), qPrintable(where));
                if (field.has(FieldFlag::Computed))
                    QVERIFY2(!field.has(FieldFlag::InForm) && !field.has(FieldFlag::RequiredOnCreate),
                             qPrintable(where));
                if (field.has(FieldFlag::InTable)) QVERIFY2(!field.has(FieldFlag::WriteOnly), qPrintable(where));
            }
        }
    }

    void csvNamesAreNotAmbiguous()
    {
        for (const ResourceSpec &resource : rackspace::spec().resources) {
            QSet<QString> names;
            for (const FieldSpec &field : resource.fields)
                names.insert(field.name().toLower());
            for (const FieldSpec &field : resource.fields)
                for (const char *alias : field.csvAliases) {
                    const QString word = QString::fromUtf8(alias).toLower();
                    QVERIFY2(word == field.name().toLower() || !names.contains(word),
                             qPrintable(name(resource, field) + u' ' + word));
                    names.insert(word);
                }
        }
    }

    void referencesResolve()
    {
        const ProviderSpec &spec = rackspace::spec();
        for (const ResourceSpec &resource : spec.resources) {
            if (isSet(resource.parentType)) QVERIFY(spec.resource(QString::fromLatin1(resource.parentType)));
            if (isSet(resource.idField)) QVERIFY(resource.field(QString::fromLatin1(resource.idField)));
            QVERIFY(resource.field(QString::fromLatin1(resource.nameField)));
            QVERIFY(!resource.naturalKey.empty());
            for (const char *key : resource.naturalKey)
                QVERIFY(resource.field(QString::fromLatin1(key)));
            for (const FieldSpec &field : resource.fields)
                if (field.type == FieldType::Reference) QVERIFY(spec.resource(QString::fromLatin1(field.reference)));
        }
        QVERIFY(spec.resource(QString::fromLatin1(spec.signOn.userType)));
    }

    void verbsHaveRates()
    {
        const ProviderSpec &spec = rackspace::spec();
        for (const ResourceSpec &resource : spec.resources) {
            for (const VerbSpec &verb : resource.verbs) {
                QVERIFY(!verb.paceClasses.empty());
                for (const char *paceClass : verb.paceClasses)
                    QVERIFY(spec.rate(QString::fromLatin1(paceClass)));
                if (verb.verb == Verb::Delete) QCOMPARE(verb.danger, Danger::Destructive);
            }
            for (const ActionSpec &action : resource.actions)
                QVERIFY(spec.rate(QString::fromLatin1(action.paceClass)));
        }
        // A change of a domain takes from both classes.
        const VerbSpec *update = spec.resource(QStringLiteral("domain"))->verb(Verb::Update);
        QCOMPARE(update->paceClasses.size(), std::size_t(2));
        QCOMPARE(spec.rate(QStringLiteral("read"))->requests, 60);
        QCOMPARE(spec.rate(QStringLiteral("write"))->requests, 30);
        QCOMPARE(spec.rate(QStringLiteral("domain-write"))->requests, 2);
    }

    void actionsAreConsistent()
    {
        for (const ResourceSpec &resource : rackspace::spec().resources) {
            QSet<QString> keys;
            for (const ActionSpec &action : resource.actions) {
                const QString where = resource.typeName() + u'.' + action.name();
                QVERIFY2(!keys.contains(action.name()), qPrintable(where));
                keys.insert(action.name());
                QVERIFY2(isSet(action.label) && isSet(action.help) && isSet(action.source), qPrintable(where));
                const ActionSpec *inverse = resource.action(QString::fromLatin1(action.inverse));
                QVERIFY2(inverse, qPrintable(where));
                QCOMPARE(QString::fromLatin1(inverse->inverse), action.name());
                if (isSet(action.resultingStatus))
                    QVERIFY2(resource.state(QString::fromLatin1(action.resultingStatus)), qPrintable(where));
                for (const char *state : action.allowedStates)
                    QVERIFY2(resource.state(QString::fromLatin1(state)), qPrintable(where));
                QSet<QString> parameters;
                for (const FieldSpec &parameter : action.parameters) {
                    const QString place = where + u'.' + parameter.name();
                    checkField(parameter, place);
                    QVERIFY2(!parameters.contains(parameter.name()), qPrintable(place));
                    parameters.insert(parameter.name());
                    QVERIFY2(parameter.has(FieldFlag::InForm), qPrintable(place));
                }
            }
        }
    }

    void whatSetSpamWritesCanBeRead()
    {
        for (const char *type : {"domain", "mailbox", "exchange-mailbox"}) {
            const ResourceSpec *resource = rackspace::spec().resource(QString::fromLatin1(type));
            const ActionSpec *action = resource->action(QStringLiteral("set-spam"));
            QVERIFY(action);
            for (const FieldSpec &parameter : action->parameters) {
                if (parameter.has(FieldFlag::WriteOnly)) continue;
                const FieldSpec *field = resource->field(parameter.name());
                QVERIFY2(field, parameter.key);
                QVERIFY(field->has(FieldFlag::Computed) && field->has(FieldFlag::DetailOnly));
                QCOMPARE(field->type, parameter.type);
            }
        }
    }

    void listsAreAskedForWhereTheyCanExist()
    {
        Record domain{.kind = Kind::Domain, .type = QStringLiteral("domain")};
        const auto listed = [&](const char *type) {
            return rackspace::spec().resource(QString::fromLatin1(type))->listedFor(domain);
        };
        QVERIFY(listed("mailbox") && listed("alias") && listed("exchange-mailbox"));
        domain.fields.insert(QStringLiteral("serviceType"), QStringLiteral("rsemail"));
        QVERIFY(listed("mailbox") && listed("alias") && !listed("exchange-mailbox"));
        domain.fields.insert(QStringLiteral("serviceType"), QStringLiteral("exchange"));
        QVERIFY(!listed("mailbox") && !listed("alias") && listed("exchange-mailbox"));
        domain.fields.insert(QStringLiteral("serviceType"), QStringLiteral("both"));
        QVERIFY(listed("mailbox") && listed("alias") && listed("exchange-mailbox"));
    }

    void addressesAreSafe()
    {
        const ProviderSpec &spec = rackspace::spec();
        for (const BaseUrlPreset &preset : spec.baseUrls)
            QVERIFY(acceptableUrl(QString::fromLatin1(preset.url)));
        for (const DocumentationLink &link : spec.links)
            QVERIFY(QUrl(QString::fromLatin1(link.url)).scheme() == QLatin1String("https"));
        QVERIFY(QString::fromLatin1(spec.signOn.urlTemplate).startsWith(QLatin1String("https://")));
        QVERIFY(QString::fromLatin1(spec.signOn.urlTemplate).contains(QLatin1String("{token}")));
        QCOMPARE(spec.signOn.validFor, std::chrono::seconds(600));
    }

    void credentialsHaveTheNamesOfTheCommandLine()
    {
        const auto &credentials = rackspace::spec().credentials;
        QCOMPARE(credentials.size(), std::size_t(2));
        QCOMPARE(credentials.at(0).name(), QStringLiteral("user-key"));
        QCOMPARE(credentials.at(0).type, FieldType::Text);
        QCOMPARE(credentials.at(1).name(), QStringLiteral("secret-key"));
        QCOMPARE(credentials.at(1).type, FieldType::Secret);
        QSet<QString> keys;
        for (const auto &fields : {credentials, rackspace::spec().settings})
            for (const FieldSpec &field : fields) {
                checkField(field, field.name());
                QVERIFY(!keys.contains(field.name()));
                keys.insert(field.name());
            }
    }
};

QTEST_GUILESS_MAIN(TestRackspaceSpec)
#include "test_rackspacespec.moc"
