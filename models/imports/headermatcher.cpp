// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/headermatcher.h"

#include "models/csv/csvwriter.h"

#include <QSet>

#include <algorithm>

namespace kontor {

namespace {

/// Letters and digits only, without case and accents.
QString normalised(const QString &text)
{
    QString plain;
    const QString parts = text.normalized(QString::NormalizationForm_KD);
    for (const QChar one : parts) {
        if (one == u'ł' || one == u'Ł')
            plain += u'l';
        else if (one.isLetterOrNumber())
            plain += one.toCaseFolded();
    }
    return plain.replace(QStringLiteral("ß"), QStringLiteral("ss"));
}

QStringList normalised(const QStringList &texts)
{
    QStringList all;
    for (const QString &text : texts)
        if (const QString plain = normalised(text); !plain.isEmpty() && !all.contains(plain)) all.append(plain);
    return all;
}

bool isWritable(const FieldSpec &field, const ImportSettings &settings)
{
    if (field.has(FieldFlag::Computed)) return false;
    if (settings.mode == ImportMode::Create) return !field.has(FieldFlag::UpdateOnly);
    return true;
}

} // namespace

std::vector<const FieldSpec *> importableFields(const ResourceSpec &resource, const ImportSettings &settings)
{
    std::vector<const FieldSpec *> fields;
    const auto isKey = [&](const FieldSpec &field) {
        return std::ranges::any_of(resource.naturalKey,
                                   [&](const char *key) { return field.name() == QLatin1String(key); }) ||
               field.name() == QLatin1String(resource.nameField);
    };
    if (settings.mode == ImportMode::Delete || settings.mode == ImportMode::Act) {
        for (const FieldSpec &field : resource.fields)
            if (isKey(field) && field.type != FieldType::Secret) fields.push_back(&field);
        if (const ActionSpec *action = resource.action(settings.action))
            for (const FieldSpec &parameter : action->parameters)
                fields.push_back(&parameter);
        return fields;
    }
    for (const FieldSpec &field : resource.fields)
        if (isWritable(field, settings) && field.has(FieldFlag::InCsv)) fields.push_back(&field);
    return fields;
}

const FieldSpec *HeaderMatcher::fieldOf(const ProviderSpec &spec, const ImportSettings &settings,
                                        const ImportTarget &target)
{
    if (target.meaning != ImportTarget::Meaning::Field) return nullptr;
    const ResourceSpec *resource = spec.resource(target.type);
    if (!resource) return nullptr;
    if (settings.mode == ImportMode::Act)
        if (const ActionSpec *action = resource->action(settings.action)) {
            const auto it = std::ranges::find(action->parameters, target.field, &FieldSpec::name);
            if (it != action->parameters.end()) return &*it;
        }
    return resource->field(target.field);
}

std::vector<ImportTarget> HeaderMatcher::targets(const ImportSettings &settings) const
{
    std::vector<ImportTarget> all;
    for (const QString &type : settings.types) {
        const ResourceSpec *resource = m_spec.resource(type);
        if (!resource) continue;
        if (settings.mode != ImportMode::Create) all.push_back({.meaning = ImportTarget::Meaning::Id, .type = type});
        const bool parentIsInFile = settings.types.contains(QLatin1String(resource->parentType));
        if (*resource->parentType && !parentIsInFile)
            all.push_back({.meaning = ImportTarget::Meaning::Parent, .type = type});
        for (const FieldSpec *field : importableFields(*resource, settings))
            all.push_back({.type = type, .field = field->name()});
    }
    all.push_back({.meaning = ImportTarget::Meaning::Connection});
    return all;
}

QStringList HeaderMatcher::namesOf(const FieldSpec &field) const
{
    QStringList names{field.name()};
    for (const char *alias : field.csvAliases)
        names.append(QString::fromUtf8(alias));
    return normalised(names + m_labels(field.label));
}

/// What a column is called that names a whole record: "customer", "Kunde", and what its name field is called.
QStringList HeaderMatcher::namesOfRecord(const ResourceSpec &resource) const
{
    QStringList names{resource.typeName()};
    names += m_labels(resource.label);
    names = normalised(names);
    for (const char *key : {resource.nameField, resource.idField})
        if (const FieldSpec *field = resource.field(QLatin1String(key)))
            for (const QString &name : namesOf(*field))
                if (!names.contains(name)) names.append(name);
    return names;
}

std::vector<HeaderMatcher::Candidate> HeaderMatcher::candidates(const ImportSettings &settings) const
{
    std::vector<Candidate> all;
    for (const ImportTarget &target : targets(settings)) {
        Candidate candidate{.target = target};
        const ResourceSpec *resource = m_spec.resource(target.type);
        switch (target.meaning) {
        case ImportTarget::Meaning::Field: {
            const FieldSpec *field = fieldOf(m_spec, settings, target);
            candidate.names = namesOf(*field);
            const QStringList own = candidate.names;
            // "customer name", "Kundenname": the type in front of the field.
            for (const QString &type : normalised(QStringList{target.type} + m_labels(resource->label)))
                for (const QString &name : own)
                    candidate.names.append(type + name);
            if (field->name() == QLatin1String(resource->nameField))
                candidate.names += normalised(QStringList{target.type} + m_labels(resource->label));
            break;
        }
        case ImportTarget::Meaning::Id:
            candidate.names = normalised(QStringList{QStringLiteral("id"), target.type + QLatin1String("id"),
                                                     QString::fromLatin1(resource->idField)});
            break;
        case ImportTarget::Meaning::Parent:
            if (const ResourceSpec *parent = m_spec.resource(QString::fromLatin1(resource->parentType)))
                candidate.names = QStringList{QStringLiteral("parent")} + namesOfRecord(*parent);
            break;
        case ImportTarget::Meaning::Connection:
            candidate.names = normalised({QStringLiteral("connection"), QStringLiteral("Verbindung"),
                                          QStringLiteral("połączenie"), QStringLiteral("conexión")});
            break;
        }
        all.push_back(std::move(candidate));
    }
    return all;
}

void HeaderMatcher::assign(ImportSettings &settings, const CsvTable &table) const
{
    const QStringList &header = table.header();
    settings.guard = int(header.indexOf(QStringView(guardColumn)));
    settings.roundTrip = RoundTrip::find(header);
    settings.assignments.clear();
    if (settings.roundTrip) {
        for (const QString &field : std::as_const(settings.roundTrip->fields))
            if (const int column = int(header.indexOf(field)); column >= 0)
                settings.assignments.push_back({.target = {.type = settings.mainType(), .field = field},
                                                .column = column,
                                                .policy = OverwritePolicy::ClearOnBlank,
                                                .trim = false});
        return;
    }
    const std::vector<Candidate> all = candidates(settings);
    std::vector<bool> taken(all.size(), false);
    std::vector<int> columns(std::size_t(header.size()), -1);
    qsizetype most = 0;
    for (const Candidate &one : all)
        most = std::max(most, one.names.size());
    // Every column by its best name first, so that "name" does not go to the second-best meaning of another column.
    // The main type stands last and goes first: what a header says without a type is about it.
    for (qsizetype rank = 0; rank < most; ++rank)
        for (std::size_t place = all.size(); place-- > 0;) {
            if (taken[place] || rank >= all[place].names.size()) continue;
            for (int column = 0; column < header.size(); ++column) {
                if (columns[std::size_t(column)] >= 0 || normalised(header[column]) != all[place].names[rank]) continue;
                columns[std::size_t(column)] = int(place);
                taken[place] = true;
                break;
            }
        }
    for (int column = 0; column < header.size(); ++column) {
        const int place = columns[std::size_t(column)];
        if (place < 0) continue;
        const ImportTarget &target = all[std::size_t(place)].target;
        const FieldSpec *field = fieldOf(m_spec, settings, target);
        // A password may begin with a space.
        settings.assignments.push_back(
            {.target = target, .column = column, .trim = !field || field->type != FieldType::Secret});
    }
    splitAddresses(settings, table);
}

void HeaderMatcher::splitAddresses(ImportSettings &settings, const CsvTable &table) const
{
    const ResourceSpec *resource = m_spec.resource(settings.mainType());
    const ResourceSpec *parent = resource ? m_spec.resource(QString::fromLatin1(resource->parentType)) : nullptr;
    if (!parent || settings.types.contains(parent->typeName())) return;
    const auto isName = [&](const ImportAssignment &one) {
        return one.target ==
               ImportTarget{.type = resource->typeName(), .field = QString::fromLatin1(resource->nameField)};
    };
    const auto name = std::ranges::find_if(settings.assignments, isName);
    const bool hasParent = std::ranges::any_of(settings.assignments, [](const ImportAssignment &one) {
        return one.target.meaning == ImportTarget::Meaning::Parent;
    });
    if (name == settings.assignments.end()) return;
    const FieldSpec *field = resource->field(name->target.field);
    const FieldSpec *above = parent->field(QString::fromLatin1(parent->nameField));
    if (!field || field->type != FieldType::Text || !above || above->type != FieldType::DomainName) return;
    const int rows = std::min(table.rowCount(), 50);
    const auto isAddress = [&](int row) {
        return table.cell(row, name->column).contains(u'@');
    };
    for (int row = 0; row < rows; ++row)
        if (!isAddress(row)) return;
    if (rows == 0) return;
    name->part = ImportAssignment::Part::BeforeAt;
    if (!hasParent)
        settings.assignments.push_back(
            {.target = {.meaning = ImportTarget::Meaning::Parent, .type = resource->typeName()},
             .column = name->column,
             .part = ImportAssignment::Part::AfterAt});
}

} // namespace kontor
