// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/urlgate.h"
#include "models/providers/limacity/limacity.h"
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

const ResourceSpec *resource(const char *type)
{
    return limacity::spec().resource(QString::fromLatin1(type));
}

/// What every field of every description must keep to, wherever it stands.
void checkField(const FieldSpec &field, const QString &where)
{
    static const QRegularExpression key(QStringLiteral("^[a-z][a-z0-9_-]*$"));
    QVERIFY2(key.match(field.name()).hasMatch(), qPrintable(where));
    QVERIFY2(isSet(field.label), qPrintable(where));
    QVERIFY2(isSet(field.help), qPrintable(where));
    QVERIFY2(isSet(field.source), qPrintable(where));
    QVERIFY2(QString::fromUtf8(field.help).endsWith(u'.'), qPrintable(where));
    QVERIFY2((field.type == FieldType::Choice) == !field.choices.empty(), qPrintable(where));
    if (field.type == FieldType::Reference) QVERIFY2(isSet(field.reference), qPrintable(where));
    if (isSet(field.reference))
        QVERIFY2(limacity::spec().resource(QString::fromLatin1(field.reference)), qPrintable(where));
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
}

} // namespace

class TestLimaCitySpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resourcesAreThere()
    {
        QStringList types;
        for (const ResourceSpec &resource : limacity::spec().resources)
            types += resource.typeName();
        QCOMPARE(types, (QStringList{QStringLiteral("customer"), QStringLiteral("domain"), QStringLiteral("dns-record"),
                                     QStringLiteral("api-key"), QStringLiteral("role")}));
        QCOMPARE(limacity::entry().spec, &limacity::spec());
        QCOMPARE(limacity::spec().idName(), QStringLiteral("lima-city"));
    }

    void nothingIsPretended()
    {
        QVERIFY(!limacity::spec().signOn.offered);
        QVERIFY(!limacity::spec().resourceForSignOn());
        QCOMPARE(QString::fromLatin1(limacity::spec().panel.url),
                 QStringLiteral("https://www.lima-city.de/resellercp"));
        // What happens to a customer after the create happens here only, and says so.
        const ResourceSpec *customer = resource("customer");
        QVERIFY(customer->keptHere);
        QVERIFY(!customer->verb(Verb::Create)->isLocal);
        QVERIFY(customer->verb(Verb::Update)->isLocal);
        QVERIFY(customer->verb(Verb::Delete)->isLocal);
        QVERIFY(QString::fromUtf8(customer->help).contains(QLatin1String("only forgets it")));
        QVERIFY(customer->action(QStringLiteral("add-existing"))->isLocal);
        QVERIFY(customer->action(QStringLiteral("add-existing"))->makesRecord);
        QVERIFY(!customer->action(QStringLiteral("set-php-version"))->isLocal);
        // Domains and roles are only read.
        QVERIFY(resource("domain")->verbs.empty());
        QVERIFY(resource("role")->verbs.empty());
    }

    void whatIsChangedHereTouchesOnlyWhatIsKeptHere()
    {
        const ResourceSpec *customer = resource("customer");
        for (const FieldSpec &field : customer->fields) {
            const bool editable = !field.has(FieldFlag::Computed) && !field.has(FieldFlag::Immutable);
            const bool local = field.name() == QLatin1String("label") || field.name() == QLatin1String("note") ||
                               field.name() == QLatin1String("api_key");
            QCOMPARE(editable, local);
            if (editable) QVERIFY2(field.has(FieldFlag::Kept), field.key);
        }
        const auto check = [&](Verb verb, const QJsonObject &values, const QStringList &secrets) {
            return checkFields(*customer, verb, values, secrets).keys();
        };
        QVERIFY(check(Verb::Update, {{QStringLiteral("label"), QStringLiteral("x")}}, {QStringLiteral("api_key")})
                    .isEmpty());
        QCOMPARE(check(Verb::Update, {{QStringLiteral("disk_space_gb"), 5}}, {}),
                 QStringList{QStringLiteral("disk_space_gb")});
        QCOMPARE(check(Verb::Create,
                       {{QStringLiteral("username"), QStringLiteral("a")},
                        {QStringLiteral("email"), QStringLiteral("a@example.de")},
                        {QStringLiteral("furnish_api_key"), true}},
                       {}),
                 QStringList());
    }

    void theStatusFollowsFromTheKey()
    {
        const auto status = [](const QJsonObject &fields) {
            Record record{.kind = Kind::Customer,
                          .type = QStringLiteral("customer"),
                          .id = QStringLiteral("7"),
                          .status = QStringLiteral("whatever"),
                          .fields = fields};
            resource("customer")->derive(record);
            return record.status;
        };
        const QString has = QStringLiteral("has_key");
        const QString problem = QStringLiteral("key_problem");
        QCOMPARE(status({}), QString());
        QCOMPARE(status({{has, false}}), QStringLiteral("no-key"));
        QCOMPARE(status({{has, false}, {problem, QStringLiteral("not-furnished")}}), QStringLiteral("no-key"));
        QCOMPARE(status({{has, true}}), QStringLiteral("active"));
        QCOMPARE(status({{has, true}, {problem, QJsonValue()}}), QStringLiteral("active"));
        QCOMPARE(status({{has, true}, {problem, QStringLiteral("refused")}}), QStringLiteral("key-refused"));
        QCOMPARE(status({{has, true}, {problem, QStringLiteral("limited")}}), QStringLiteral("key-refused"));
        for (const StateSpec &state : resource("customer")->states)
            QVERIFY(isSet(state.label));
    }

    void aRecordAlwaysHasAName()
    {
        Record record{.kind = Kind::Customer, .type = QStringLiteral("customer"), .id = QStringLiteral("7")};
        resource("customer")->derive(record);
        QCOMPARE(record.name, QStringLiteral("7"));
        record.name.clear();
        record.fields.insert(QStringLiteral("username"), QStringLiteral("anna"));
        resource("customer")->derive(record);
        QCOMPARE(record.name, QStringLiteral("anna"));
    }

    void withoutAKeyNothingBelowIsAskedFor()
    {
        Record customer{.kind = Kind::Customer, .type = QStringLiteral("customer")};
        for (const char *type : {"domain", "api-key", "role"}) {
            customer.fields = {};
            QVERIFY(resource(type)->listedFor(customer));
            customer.fields.insert(QStringLiteral("has_key"), true);
            QVERIFY(resource(type)->listedFor(customer));
            customer.fields.insert(QStringLiteral("has_key"), false);
            QVERIFY(!resource(type)->listedFor(customer));
        }
        QVERIFY(!resource("customer")->action(QStringLiteral("set-php-version"))->allowedFor(customer));
    }

    void fieldsAreConsistent()
    {
        for (const ResourceSpec &resource : limacity::spec().resources) {
            QSet<QString> keys;
            for (const FieldSpec &field : resource.fields) {
                const QString where = name(resource, field);
                checkField(field, where);
                QVERIFY2(!keys.contains(field.name()), qPrintable(where));
                keys.insert(field.name());
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
        for (const ResourceSpec &resource : limacity::spec().resources) {
            QSet<QString> names;
            for (const FieldSpec &field : resource.fields)
                names.insert(field.name());
            for (const FieldSpec &field : resource.fields)
                for (const char *alias : field.csvAliases) {
                    const QString word = QString::fromUtf8(alias).toLower();
                    QVERIFY2(!names.contains(word), qPrintable(name(resource, field) + u' ' + word));
                    names.insert(word);
                }
        }
    }

    void namesResolve()
    {
        const ProviderSpec &spec = limacity::spec();
        for (const ResourceSpec &resource : spec.resources) {
            QVERIFY(isSet(resource.help));
            QCOMPARE(isSet(resource.parentType), resource.listedPerParent);
            if (isSet(resource.parentType)) QVERIFY(spec.resource(QString::fromLatin1(resource.parentType)));
            if (isSet(resource.idField)) QVERIFY(resource.field(QString::fromLatin1(resource.idField)));
            QVERIFY(resource.field(QString::fromLatin1(resource.nameField)));
            QVERIFY(!resource.naturalKey.empty());
            for (const char *key : resource.naturalKey)
                QVERIFY(resource.field(QString::fromLatin1(key)));
        }
    }

    void verbsAndActionsHaveRates()
    {
        const ProviderSpec &spec = limacity::spec();
        for (const ResourceSpec &resource : spec.resources) {
            for (const VerbSpec &verb : resource.verbs) {
                QCOMPARE(verb.paceClasses.empty(), verb.isLocal);
                for (const char *paceClass : verb.paceClasses)
                    QVERIFY(spec.rate(QString::fromLatin1(paceClass)));
                if (verb.verb == Verb::Delete) QCOMPARE(verb.danger, Danger::Destructive);
            }
            for (const ActionSpec &action : resource.actions) {
                QVERIFY(spec.rate(QString::fromLatin1(action.paceClass)));
                QVERIFY(isSet(action.label) && isSet(action.help) && isSet(action.source));
                for (const FieldSpec &parameter : action.parameters) {
                    checkField(parameter, action.name() + u'.' + parameter.name());
                    QVERIFY(parameter.has(FieldFlag::InForm));
                }
            }
        }
        for (const char *paceClass : {"read", "write"}) {
            QCOMPARE(spec.rate(QString::fromLatin1(paceClass))->requests, 2);
            QCOMPARE(spec.rate(QString::fromLatin1(paceClass))->per, std::chrono::seconds(1));
        }
    }

    void addressesAreSafe()
    {
        const ProviderSpec &spec = limacity::spec();
        QCOMPARE(QString::fromLatin1(spec.baseUrls.front().url), QStringLiteral("https://www.lima-city.de"));
        for (const BaseUrlPreset &preset : spec.baseUrls)
            QVERIFY(acceptableUrl(QString::fromLatin1(preset.url)));
        QVERIFY(acceptableUrl(QString::fromLatin1(spec.panel.url)));
        for (const DocumentationLink &link : spec.links)
            QVERIFY(QUrl(QString::fromLatin1(link.url)).scheme() == QLatin1String("https"));
    }

    void credentialsHaveTheNamesOfTheCommandLine()
    {
        const auto &credentials = limacity::spec().credentials;
        QCOMPARE(credentials.size(), std::size_t(1));
        QCOMPARE(credentials.front().name(), QStringLiteral("api-key"));
        QCOMPARE(credentials.front().type, FieldType::Secret);
        QVERIFY(credentials.front().has(FieldFlag::RequiredOnCreate));
        const auto &settings = limacity::spec().settings;
        QCOMPARE(settings.size(), std::size_t(1));
        QCOMPARE(settings.front().name(), QStringLiteral("panel-url"));
        QCOMPARE(QString::fromLatin1(settings.front().defaultValue), QString::fromLatin1(limacity::spec().panel.url));
        for (const auto &fields : {credentials, settings})
            for (const FieldSpec &field : fields)
                checkField(field, field.name());
    }
};

QTEST_GUILESS_MAIN(TestLimaCitySpec)
#include "test_limacityspec.moc"
