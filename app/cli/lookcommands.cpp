// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/selectingcommand.h"
#include "app/cli/text.h"
#include "models/tables/recordquery.h"
#include "models/tables/referencenames.h"

#include <algorithm>

namespace kontor::cli {

namespace {

QJsonObject fieldJson(const FieldSpec &field)
{
    static const QHash<FieldType, QString> types{
        {FieldType::Text, QStringLiteral("text")},       {FieldType::LongText, QStringLiteral("long-text")},
        {FieldType::Integer, QStringLiteral("integer")}, {FieldType::Megabytes, QStringLiteral("megabytes")},
        {FieldType::Money, QStringLiteral("money")},     {FieldType::Boolean, QStringLiteral("boolean")},
        {FieldType::Choice, QStringLiteral("choice")},   {FieldType::DateTime, QStringLiteral("date-time")},
        {FieldType::Email, QStringLiteral("email")},     {FieldType::DomainName, QStringLiteral("domain-name")},
        {FieldType::Url, QStringLiteral("url")},         {FieldType::Secret, QStringLiteral("secret")},
        {FieldType::List, QStringLiteral("list")},       {FieldType::Reference, QStringLiteral("reference")},
        {FieldType::Decimal, QStringLiteral("number")},
    };
    QJsonObject object{
        {QStringLiteral("key"), field.name()},
        {QStringLiteral("label"), translated(field.label)},
        {QStringLiteral("type"), types.value(field.type)},
        {QStringLiteral("required"), field.has(FieldFlag::RequiredOnCreate)},
        {QStringLiteral("computed"), field.has(FieldFlag::Computed)},
        {QStringLiteral("immutable"), field.has(FieldFlag::Immutable)},
        {QStringLiteral("csv"), field.has(FieldFlag::InCsv)},
        {QStringLiteral("for_follow_up"), field.has(FieldFlag::ForFollowUp)},
        {QStringLiteral("help"), translated(field.help)},
        {QStringLiteral("source"), QString::fromUtf8(field.source)},
    };
    QJsonArray choices;
    for (const ChoiceSpec &choice : field.choices)
        choices.append(QString::fromUtf8(choice.value));
    if (!choices.isEmpty()) object.insert(QStringLiteral("choices"), choices);
    if (*field.reference) object.insert(QStringLiteral("reference"), QString::fromLatin1(field.reference));
    return object;
}

QJsonArray fieldsJson(const std::vector<FieldSpec> &fields)
{
    QJsonArray array;
    for (const FieldSpec &field : fields)
        array.append(fieldJson(field));
    return array;
}

QJsonObject resourceJson(const ResourceSpec &resource)
{
    QJsonArray actions;
    for (const ActionSpec &action : resource.actions) {
        // A step of another change is not offered by itself.
        if (action.isStep) continue;
        actions.append(QJsonObject{{QStringLiteral("key"), action.name()},
                                   {QStringLiteral("label"), translated(action.label)},
                                   {QStringLiteral("inverse"), QString::fromLatin1(action.inverse)},
                                   {QStringLiteral("makes_record"), action.makesRecord},
                                   {QStringLiteral("local"), action.isLocal},
                                   {QStringLiteral("parameters"), fieldsJson(action.parameters)}});
    }
    QJsonArray verbs;
    QJsonArray local;
    for (const VerbSpec &verb : resource.verbs) {
        verbs.append(verbName(verb.verb));
        if (verb.isLocal) local.append(verbName(verb.verb));
    }
    QJsonArray states;
    for (const StateSpec &state : resource.states)
        states.append(QString::fromLatin1(state.word));
    return {
        {QStringLiteral("kind"), kindName(resource.kind)},
        {QStringLiteral("type"), resource.typeName()},
        {QStringLiteral("label"), translated(resource.label)},
        {QStringLiteral("parent"), QString::fromLatin1(resource.parentType)},
        {QStringLiteral("verbs"), verbs},
        {QStringLiteral("local_verbs"), local},
        {QStringLiteral("states"), states},
        {QStringLiteral("kept_here"), resource.keptHere},
        {QStringLiteral("actions"), actions},
        {QStringLiteral("sign_on"), resource.canSignOn},
        {QStringLiteral("fields"), fieldsJson(resource.fields)},
    };
}

QJsonObject vendorJson(const ProviderSpec &spec)
{
    QJsonArray resources;
    for (const ResourceSpec &resource : spec.resources)
        resources.append(resourceJson(resource));
    QJsonArray urls;
    for (const BaseUrlPreset &preset : spec.baseUrls)
        urls.append(QString::fromLatin1(preset.url));
    return {{QStringLiteral("id"), spec.idName()},
            {QStringLiteral("dialect"), QString::fromLatin1(spec.dialect)},
            {QStringLiteral("name"), QString::fromUtf8(spec.name)},
            {QStringLiteral("summary"), translated(spec.summary)},
            {QStringLiteral("base_urls"), urls},
            {QStringLiteral("panel"), QString::fromLatin1(spec.panel.url)},
            {QStringLiteral("credentials"), fieldsJson(spec.credentials)},
            {QStringLiteral("settings"), fieldsJson(spec.settings)},
            {QStringLiteral("resources"), resources}};
}

/// The compiled-in vendors: what the descriptions say, one entry for each dialect.
class VendorsCommand final : public Command
{
public:
    using Command::Command;
    void run() override
    {
        if (const auto allowed = m_arguments.allow({}); !allowed) return fail(allowed.error());
        QJsonArray vendors;
        for (const ProviderEntry &entry : m_engine.connections().catalogue())
            for (const ProviderSpec *spec : entry.descriptions())
                vendors.append(vendorJson(*spec));
        m_output.rows(vendors, {QStringLiteral("id"), QStringLiteral("dialect"), QStringLiteral("name"),
                                QStringLiteral("summary")});
        succeed();
    }
};

/// Records of a kind out of the cache.
class ListCommand final : public SelectingCommand
{
public:
    using SelectingCommand::SelectingCommand;
    void run() override
    {
        const auto allowed = m_arguments.allow({QStringLiteral("connection"), QStringLiteral("filter"),
                                                QStringLiteral("columns"), QStringLiteral("limit")});
        if (!allowed) return fail(allowed.error());
        const auto kind = kindAt(1);
        if (!kind) return fail(kind.error());
        const auto query = queryFor(*kind);
        if (!query) return fail(query.error());
        const auto records = runRecordQuery(
            m_engine.cache().path(), m_engine.connections(), *query,
            m_arguments.has(QStringLiteral("limit")) ? m_arguments.value(QStringLiteral("limit")).toInt() : -1);
        if (!records) return fail(records.error());
        QJsonArray array;
        for (const Record &record : *records)
            array.append(recordJson(record, labelOf(record.connection), protectionOf(record)));
        m_output.rows(array, columns());
        succeed();
    }

private:
    QStringList columns() const
    {
        if (const QString asked = m_arguments.value(QStringLiteral("columns")); !asked.isEmpty())
            return asked.split(u',', Qt::SkipEmptyParts);
        return {QStringLiteral("connection"), QStringLiteral("type"),   QStringLiteral("id"),
                QStringLiteral("name"),       QStringLiteral("status"), QStringLiteral("parent")};
    }
};

/// One record; --fresh asks the vendor.
class ShowCommand final : public Command
{
public:
    using Command::Command;
    void run() override
    {
        const auto allowed =
            m_arguments.allow({QStringLiteral("connection"), QStringLiteral("type"), QStringLiteral("fresh")});
        if (!allowed) return fail(allowed.error());
        const auto record = recordAt(1);
        if (!record) return fail(record.error());
        if (!m_arguments.has(QStringLiteral("fresh"))) return print(*record);
        m_engine.sync().refresh(*record, this)->onFinished(this, [this](const Result<Record> &fresh) {
            if (fresh)
                print(*fresh);
            else
                fail(fresh.error());
        });
    }

private:
    void print(const Record &record)
    {
        m_output.object(recordJson(record, labelOf(record.connection), protectionOf(record)));
        succeed();
    }
};

} // namespace

std::unique_ptr<Command> makeVendorsCommand(Engine &engine, const Arguments &arguments)
{
    return std::make_unique<VendorsCommand>(engine, arguments);
}

std::unique_ptr<Command> makeListCommand(Engine &engine, const Arguments &arguments)
{
    return std::make_unique<ListCommand>(engine, arguments);
}

std::unique_ptr<Command> makeShowCommand(Engine &engine, const Arguments &arguments)
{
    return std::make_unique<ShowCommand>(engine, arguments);
}

} // namespace kontor::cli
