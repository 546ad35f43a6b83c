// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providercatalog.h"
#include "models/changes/protection.h"
#include "models/net/urlgate.h"
#include "models/schema/fieldrules.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace kontor;

namespace {

bool isSet(const char *text)
{
    return text && *text;
}

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

bool isSentence(const char *help)
{
    return isSet(help) && text(help).endsWith(u'.');
}

using Problems = QStringList;

/// Collects what is wrong instead of stopping at the first, so that one run tells all.
class Checker
{
public:
    explicit Checker(const ProviderSpec &spec) : m_spec(spec) {}

    Problems run()
    {
        checkVendor();
        QSet<QString> types;
        for (const ResourceSpec &resource : m_spec.resources) {
            m_where = resource.typeName();
            expect(!types.contains(m_where), "the type is there twice");
            types.insert(m_where);
            checkResource(resource);
        }
        return m_problems;
    }

private:
    void expect(bool holds, const char *what)
    {
        if (!holds) m_problems << m_where + QLatin1String(": ") + QLatin1String(what);
    }

    void checkVendor()
    {
        m_where = m_spec.idName();
        static const QRegularExpression id(QStringLiteral("^[a-z][a-z0-9-]*$"));
        expect(id.match(m_spec.idName()).hasMatch(), "the id is not lower case");
        expect(isSet(m_spec.name), "no name");
        expect(isSentence(m_spec.summary), "the summary is no sentence");
        expect(!m_spec.baseUrls.empty(), "no base URL");
        for (const BaseUrlPreset &preset : m_spec.baseUrls) {
            expect(isSet(preset.label), "a base URL without a label");
            expect(text(preset.url).startsWith(QLatin1String("https://")) && acceptableUrl(text(preset.url)),
                   "a base URL that is not https");
        }
        expect(!m_spec.credentials.empty(), "no credentials");
        expect(std::ranges::any_of(m_spec.credentials,
                                   [](const FieldSpec &field) { return field.type == FieldType::Secret; }),
               "no secret credential");
        checkFields(m_spec.credentials, m_spec.idName() + QLatin1String(" credential "));
        checkFields(m_spec.settings, m_spec.idName() + QLatin1String(" setting "));
        m_where = m_spec.idName();
        for (const char *paceClass : {"read", "write"})
            expect(m_spec.rate(QLatin1String(paceClass)) != nullptr, "no rate class read or write");
        for (const RateSpec &rate : m_spec.rates)
            expect(rate.requests > 0 && rate.per.count() > 0 && isSet(rate.label), "a rate without a meaning");
        expect(m_spec.signOn.offered == (m_spec.resourceForSignOn() != nullptr), "sign-on without a resource for it");
        if (isSet(m_spec.signOn.userType))
            expect(m_spec.resource(text(m_spec.signOn.userType)) != nullptr, "sign-on users of no resource");
        if (isSet(m_spec.panel.url)) expect(acceptableUrl(text(m_spec.panel.url)).has_value(), "a panel without https");
        for (const DocumentationLink &link : m_spec.links)
            expect(isSet(link.label) && acceptableUrl(text(link.url)), "a link that leads nowhere");
    }

    void checkFields(const std::vector<FieldSpec> &fields, const QString &place)
    {
        QSet<QString> keys;
        for (const FieldSpec &field : fields) {
            m_where = place + field.name();
            expect(!keys.contains(field.name().toLower()), "the key is there twice");
            keys.insert(field.name().toLower());
            checkField(field);
        }
        QSet<QString> names = keys;
        for (const FieldSpec &field : fields)
            for (const char *alias : field.csvAliases) {
                m_where = place + field.name();
                const QString word = text(alias).toLower();
                expect(word == field.name().toLower() || !names.contains(word), "an ambiguous CSV alias");
                names.insert(word);
            }
    }

    void checkField(const FieldSpec &field)
    {
        static const QRegularExpression key(QStringLiteral("^[A-Za-z][A-Za-z0-9._-]*$"));
        expect(key.match(field.name()).hasMatch(), "a key nobody can type");
        expect(isSet(field.label), "no label");
        expect(isSentence(field.help), "the help is no sentence");
        expect(isSet(field.source), "no source");
        expect((field.type == FieldType::Choice) == !field.choices.empty(), "choices and type do not fit");
        if (field.type == FieldType::Reference) expect(isSet(field.reference), "a reference to nothing");
        if (isSet(field.reference))
            expect(m_spec.resource(text(field.reference)) != nullptr, "a reference to no resource");
        if (field.type == FieldType::Secret) expect(field.has(FieldFlag::WriteOnly), "a secret that is read back");
        if (field.type == FieldType::Secret)
            expect(!field.has(FieldFlag::InTable) && !field.has(FieldFlag::Searchable), "a secret in the table");
        if (field.has(FieldFlag::Computed))
            expect(!field.has(FieldFlag::InForm) && !field.has(FieldFlag::RequiredOnCreate), "computed, but asked for");
        if (field.has(FieldFlag::RequiredOnCreate)) expect(field.has(FieldFlag::InForm), "required, but in no form");
        if (field.has(FieldFlag::ForFollowUp))
            expect(!field.has(FieldFlag::Computed), "computed, but for a further step");
        if (isSet(field.defaultValue))
            expect(fieldValueFromText(field, text(field.defaultValue)).has_value(), "a default that is no value");
        if (field.limits.min && field.limits.max) expect(*field.limits.min <= *field.limits.max, "impossible limits");
        QSet<QString> values;
        for (const ChoiceSpec &choice : field.choices) {
            expect(isSet(choice.value) && isSet(choice.label) && !values.contains(text(choice.value)), "a bad choice");
            values.insert(text(choice.value));
        }
    }

    void checkResource(const ResourceSpec &resource)
    {
        const QString place = resource.typeName();
        expect(isSet(resource.label) && isSet(resource.plural), "no label or plural");
        expect(isSet(resource.source), "no source");
        if (isSet(resource.parentType))
            expect(m_spec.resource(text(resource.parentType)) != nullptr, "a parent of no resource");
        expect(!resource.listedPerParent || isSet(resource.parentType), "listed per parent, but has none");
        if (isSet(resource.idField)) expect(resource.field(text(resource.idField)) != nullptr, "no id field");
        expect(resource.field(text(resource.nameField)) != nullptr, "no name field");
        for (const char *key : resource.naturalKey)
            expect(resource.field(text(key)) != nullptr, "a natural key that is no field");
        if (resource.verb(Verb::Create)) expect(!resource.naturalKey.empty(), "can be created, but not found again");
        checkFields(resource.fields, place + u'.');
        m_where = place;
        for (const StateSpec &state : resource.states)
            expect(isSet(state.word) && isSet(state.label), "a state without a word");
        for (const VerbSpec &verb : resource.verbs)
            checkVerb(resource, verb);
        for (const ActionSpec &action : resource.actions)
            checkAction(resource, action);
    }

    void checkVerb(const ResourceSpec &resource, const VerbSpec &verb)
    {
        m_where = resource.typeName() + u' ' + verbName(verb.verb);
        expect(verb.verb != Verb::Act, "act is no verb of a resource");
        expect(verb.isLocal || !verb.paceClasses.empty(), "no rate class");
        for (const char *paceClass : verb.paceClasses)
            expect(m_spec.rate(QLatin1String(paceClass)) != nullptr, "an unknown rate class");
        if (verb.isLocal) expect(resource.keptHere, "local, but nothing is kept here");
        if (verb.verb == Verb::Delete && !verb.isLocal)
            expect(verb.danger == Danger::Destructive, "deletes, and does not call it destructive");
    }

    void checkAction(const ResourceSpec &resource, const ActionSpec &action)
    {
        const QString place = resource.typeName() + u' ' + action.name();
        m_where = place;
        static const QRegularExpression key(QStringLiteral("^[a-z][a-z0-9-]*$"));
        expect(key.match(action.name()).hasMatch(), "a key nobody can type");
        expect(action.name() != protectAction() && action.name() != unprotectAction(), "a key the history knows");
        expect(isSet(action.label), "no label");
        expect(isSentence(action.help), "the help is no sentence");
        expect(isSet(action.source), "no source");
        expect(action.isLocal || m_spec.rate(QLatin1String(action.paceClass)) != nullptr, "an unknown rate class");
        if (isSet(action.inverse))
            expect(resource.action(text(action.inverse)) != nullptr, "an inverse that is not there");
        for (const char *state : action.allowedStates)
            expect(resource.state(text(state)) != nullptr, "allowed in no state of the resource");
        if (isSet(action.resultingStatus))
            expect(resource.state(text(action.resultingStatus)) != nullptr, "leads to no state of the resource");
        if (action.isLocal) expect(resource.keptHere, "local, but nothing is kept here");
        if (action.makesRecord) expect(!action.parameters.empty(), "makes a record of nothing");
        checkFields(action.parameters, place + u' ');
    }

    const ProviderSpec &m_spec;
    QString m_where;
    Problems m_problems;
};

} // namespace

/// CONTRACT.md 1 to 6, for every description of every vendor.
class TestDescriptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheContract_data()
    {
        QTest::addColumn<int>("vendor");
        QTest::addColumn<int>("description");
        const std::vector<ProviderEntry> catalogue = providerCatalog();
        for (std::size_t vendor = 0; vendor < catalogue.size(); ++vendor) {
            const auto descriptions = catalogue[vendor].descriptions();
            for (std::size_t at = 0; at < descriptions.size(); ++at)
                QTest::addRow("%s %s", descriptions[at]->id, descriptions[at]->dialect) << int(vendor) << int(at);
        }
    }
    void keepsTheContract()
    {
        QFETCH(int, vendor);
        QFETCH(int, description);
        const ProviderEntry entry = providerCatalog()[std::size_t(vendor)];
        const Problems problems = Checker(*entry.descriptions()[std::size_t(description)]).run();
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
    }

    void vendorsAreToldApart()
    {
        QSet<QString> ids;
        for (const ProviderEntry &entry : providerCatalog()) {
            QVERIFY2(!ids.contains(entry.spec->idName()), entry.spec->id);
            ids.insert(entry.spec->idName());
            QSet<QString> dialects;
            for (const ProviderSpec *description : entry.descriptions()) {
                QCOMPARE(description->idName(), entry.spec->idName());
                QVERIFY2(!dialects.contains(text(description->dialect)), description->dialect);
                dialects.insert(text(description->dialect));
                if (entry.dialects.empty()) continue;
                QCOMPARE(&entry.describe({{QStringLiteral("dialect"), text(description->dialect)}}), description);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestDescriptions)
#include "test_descriptions.moc"
