// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/rowreader.h"

#include "models/changes/planner.h"
#include "models/imports/celltext.h"
#include "models/imports/headermatcher.h"
#include "models/schema/fieldrules.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace kontor {

namespace {

QString problemOf(const Error &error)
{
    return error.fields.isEmpty() ? error.message : *error.fields.cbegin();
}

bool isKeyField(const ResourceSpec &resource, const QString &field)
{
    return field == QLatin1String(resource.nameField) || field == QLatin1String(resource.idField) ||
           std::ranges::any_of(resource.naturalKey, [&](const char *key) { return field == QLatin1String(key); });
}

} // namespace

QString cellFingerprint(const QString &text)
{
    // FNV-1a: the same in every version of the program, which qHash() is not.
    quint32 hash = 2166136261U;
    const QByteArray utf8 = text.toUtf8();
    for (const char byte : utf8)
        hash = (hash ^ quint8(byte)) * 16777619U;
    return QString::number(hash, 36);
}

/// The record a row is being read for.
struct RowReader::Part
{
    int row = 0;
    const Connection &connection;
    const ProviderSpec &spec;
    RowIntent &intent;
    bool isMain = false;
    RowStep step{};
    QJsonObject values{};
    QHash<QString, Secret> secrets{};
    std::vector<const ImportAssignment *> blanks{}; ///< empty cells
    std::vector<std::pair<const ImportAssignment *, QString>> given{};
    QString id{};
    int idColumn = -1;
    QString parentText{};
    int parentColumn = -1;
    std::optional<Record> parent{};
    bool isBlank = true;
    QStringList matchedBy{}; ///< fields: they say which record is meant, not what it is to become

    /// Perhaps the vendor has it all the same.
    void miss(const ResourceSpec &resource, const QString &named) const
    {
        // Names with blanks in them are nobody's number.
        if (named.contains(u' ')) return;
        intent.missing.push_back({.connection = connection.id,
                                  .kind = resource.kind,
                                  .type = resource.typeName(),
                                  .id = named,
                                  .name = named});
    }
    void wrong(int column, const QString &why)
    {
        if (column >= 0)
            intent.cellProblems.insert(column, why);
        else
            intent.problem = why;
    }
};

std::vector<RecordIndex::Scope> RowReader::scopes(const ImportCells &cells, const ImportSettings &settings,
                                                  const ConnectionService &connections)
{
    QSet<QString> names;
    int column = settings.roundTrip ? settings.roundTrip->connection : -1;
    for (const ImportAssignment &one : settings.assignments)
        if (one.target.meaning == ImportTarget::Meaning::Connection) column = one.column;
    for (int row = 0; column >= 0 && row < cells.table().rowCount(); ++row)
        names.insert(cells.text(row, column).trimmed());
    names.insert(settings.connection);
    std::vector<RecordIndex::Scope> all;
    for (const QString &name : std::as_const(names)) {
        const Connection *connection = connections.find(name);
        const ProviderSpec *spec = connection ? connections.specOf(connection->id) : nullptr;
        if (!spec) continue;
        QStringList types = settings.types;
        for (const QString &type : settings.types)
            if (const ResourceSpec *resource = spec->resource(type)) {
                types.append(QLatin1String(resource->parentType));
                for (const FieldSpec *field : importableFields(*resource, settings))
                    types.append(QLatin1String(field->reference));
            }
        types.removeDuplicates();
        for (const QString &type : std::as_const(types))
            if (const ResourceSpec *resource = spec->resource(type)) all.push_back({connection->id, resource});
    }
    return all;
}

RowIntent RowReader::read(int row) const
{
    RowIntent intent;
    const Connection *connection = connectionOf(row, intent);
    const ProviderSpec *spec = connection ? m_connections.specOf(connection->id) : nullptr;
    if (!spec) {
        if (intent.isReadable()) intent.problem = tr("There is no such connection any more.");
        return intent;
    }
    if (m_settings.roundTrip) {
        readRoundTrip(row, *connection, intent);
        return intent;
    }
    for (const QString &type : m_settings.types) {
        Part part{.row = row,
                  .connection = *connection,
                  .spec = *spec,
                  .intent = intent,
                  .isMain = type == m_settings.mainType(),
                  .step = {.connection = connection->id, .resource = spec->resource(type)}};
        if (!part.step.resource) {
            intent.problem = tr("The vendor has no records of this type.");
            return intent;
        }
        readPart(part);
    }
    return intent;
}

const Connection *RowReader::connectionOf(int row, RowIntent &intent) const
{
    QString name = m_settings.connection;
    int column = -1;
    for (const ImportAssignment &one : m_settings.assignments)
        if (one.target.meaning == ImportTarget::Meaning::Connection) {
            column = one.column;
            if (const QString text = cell(row, one); !text.isEmpty()) name = text;
        }
    if (m_settings.roundTrip && m_settings.roundTrip->connection >= 0) {
        column = m_settings.roundTrip->connection;
        name = m_cells.text(row, column).trimmed();
    }
    const Connection *connection = m_connections.find(name);
    if (connection) return connection;
    const QString why = tr("There is no connection \"%1\".").arg(name);
    if (column >= 0)
        intent.cellProblems.insert(column, why);
    else
        intent.problem = why;
    return nullptr;
}

void RowReader::readPart(Part &part) const
{
    for (const ImportAssignment &from : m_settings.assignments) {
        if (from.target.type != part.step.resource->typeName()) continue;
        const QString text = from.column < 0 ? from.text : cell(part.row, from);
        if (!text.isEmpty() && from.column >= 0 && from.target.meaning != ImportTarget::Meaning::Parent)
            part.isBlank = false;
        switch (from.target.meaning) {
        case ImportTarget::Meaning::Id:
            part.id = text;
            part.idColumn = from.column;
            break;
        case ImportTarget::Meaning::Parent:
            part.parentText = text;
            part.parentColumn = from.column;
            break;
        case ImportTarget::Meaning::Field:
            takeValue(from, text, part);
            break;
        case ImportTarget::Meaning::Connection:
            break;
        }
    }
    if (part.isBlank && !part.isMain) return; // a row of a mixed file without a domain, for example
    if (part.isBlank) {
        part.intent.problem = tr("The row says nothing.");
        return;
    }
    if (!part.intent.isReadable() || !findParent(part) || !findMatch(part)) return;
    decide(part);
    if (!part.step.match) {
        part.step.wanted = part.values;
        part.step.above = part.parent;
    }
    part.intent.steps.push_back(std::move(part.step));
}

/// Looked up once for each description, not for each row.
const FieldSpec *RowReader::fieldOf(const ImportAssignment &from, const Part &part) const
{
    std::vector<const FieldSpec *> &fields = m_fields[&part.spec];
    if (fields.empty())
        for (const ImportAssignment &one : m_settings.assignments)
            fields.push_back(HeaderMatcher::fieldOf(part.spec, m_settings, one.target));
    return fields[std::size_t(&from - m_settings.assignments.data())];
}

void RowReader::takeValue(const ImportAssignment &from, const QString &text, Part &part) const
{
    const FieldSpec *field = fieldOf(from, part);
    if (!field) return;
    if (text.isEmpty()) {
        part.blanks.push_back(&from);
        return;
    }
    part.given.emplace_back(&from, text);
    if (field->type == FieldType::Secret) {
        part.secrets.insert(field->name(), Secret::fromText(text));
        return;
    }
    const auto value = importedValue(*field, text, m_settings.decimalMark);
    if (!value)
        part.wrong(from.column, problemOf(value.error()));
    else
        part.values.insert(field->name(), resolved(*field, *value, from.column, part));
}

/// Names become ids where a field points to other records.
QJsonValue RowReader::resolved(const FieldSpec &field, const QJsonValue &value, int column, Part &part) const
{
    const ResourceSpec *target = *field.reference ? part.spec.resource(QString::fromLatin1(field.reference)) : nullptr;
    if (!target) return value;
    if (value.isArray()) {
        QJsonArray ids;
        for (const QJsonValue &item : value.toArray())
            if (const auto record = recordCalled(item.toString(), *target, column, part)) ids.append(record->id);
        return ids;
    }
    const auto record = recordCalled(value.toString(), *target, column, part);
    return record ? QJsonValue(record->id) : value;
}

std::optional<Record> RowReader::recordCalled(const QString &text, const ResourceSpec &resource, int column,
                                              Part &part) const
{
    const QString &connection = part.connection.id;
    if (auto record = m_finder.byId(connection, resource, text)) return record;
    if (resource.naturalKey.size() == 1 && !resource.listedPerParent)
        if (auto record = m_finder.byNaturalKey(
                connection, resource, naturalKeyOf(resource, {{QLatin1String(resource.naturalKey[0]), text}}, {})))
            return record;
    std::vector<Record> found = m_finder.byName(connection, resource, text);
    if (found.size() == 1) return std::move(found.front());
    if (found.empty()) part.miss(resource, text);
    const QString label = translated(resource.label);
    part.wrong(column,
               found.empty()
                   ? tr("%1 \"%2\" is not known. Fetch the records again, or correct the name.").arg(label, text)
                   : tr("Several have the name \"%1\" (%2): give the number instead.").arg(text, label));
    return std::nullopt;
}

bool RowReader::findParent(Part &part) const
{
    const QString parentType = QString::fromLatin1(part.step.resource->parentType);
    if (parentType.isEmpty()) return true;
    for (std::size_t earlier = 0; earlier < part.intent.steps.size(); ++earlier) {
        const RowStep &step = part.intent.steps[earlier];
        if (step.resource->typeName() != parentType) continue;
        part.parent = step.match;
        if (!step.match) part.step.parent = int(earlier);
        return true;
    }
    if (part.parentText.isEmpty()) return true;
    const ResourceSpec *parent = part.spec.resource(parentType);
    if (parent) part.parent = recordCalled(part.parentText, *parent, part.parentColumn, part);
    return part.parent.has_value();
}

bool RowReader::findMatch(Part &part) const
{
    const ResourceSpec &resource = *part.step.resource;
    const QString &connection = part.connection.id;
    const QString place = connection + u'\n' + resource.typeName() + u'\n';
    if (!part.id.isEmpty()) {
        part.step.match = m_finder.byId(connection, resource, part.id);
        part.step.key = place + part.id;
        if (part.step.match) return true;
        part.miss(resource, part.id);
        part.wrong(part.idColumn, tr("The number is not known (any more). Fetch the records again, or correct it."));
        return false;
    }
    if (part.step.parent >= 0) {
        // Nothing can be below what is only being made; what tells it apart is its place in the file.
        part.step.key = part.intent.steps[std::size_t(part.step.parent)].key + u'\n' + resource.typeName() + u'\n' +
                        part.values.value(QLatin1String(resource.nameField)).toVariant().toString().toLower();
        return true;
    }
    const QString parentId = part.parent ? part.parent->id : QString();
    QJsonObject values = part.values;
    for (const char *key : resource.naturalKey) {
        const FieldSpec *field = resource.field(QLatin1String(key));
        const bool pointsUp = field && QLatin1String(field->reference) == QLatin1String(resource.parentType);
        if (pointsUp && !values.contains(field->name()) && !parentId.isEmpty()) values.insert(field->name(), parentId);
    }
    const bool knowsPlace = !resource.listedPerParent || !parentId.isEmpty();
    if (const QString key = knowsPlace ? naturalKeyOf(resource, values, parentId) : QString(); !key.isEmpty()) {
        part.step.match = m_finder.byNaturalKey(connection, resource, key);
        part.step.key = place + (part.step.match ? part.step.match->id : key);
        for (const char *field : resource.naturalKey)
            part.matchedBy.append(QString::fromLatin1(field));
        return true;
    }
    return matchByName(part);
}

bool RowReader::matchByName(Part &part) const
{
    const ResourceSpec &resource = *part.step.resource;
    const QString name = part.values.value(QLatin1String(resource.nameField)).toVariant().toString();
    if (name.isEmpty()) return true;
    std::vector<Record> found = m_finder.byName(part.connection.id, resource, name);
    if (part.parent) std::erase_if(found, [&](const Record &one) { return one.parent != part.parent->id; });
    const QString place = part.connection.id + u'\n' + resource.typeName() + u'\n';
    part.step.key = place + (part.parent ? part.parent->id : QString()) + u'\n' + name.toLower();
    part.matchedBy = {QString::fromLatin1(resource.nameField)};
    if (found.size() == 1) {
        part.step.match = std::move(found.front());
        part.step.key = place + part.step.match->id;
    }
    if (found.size() < 2) return true;
    part.intent.problem =
        tr("Several have the name \"%1\" (%2): give the number instead.").arg(name, translated(resource.label));
    return false;
}

void RowReader::decide(Part &part) const
{
    const ResourceSpec &resource = *part.step.resource;
    const bool isThere = part.step.match.has_value();
    const auto unknown = [&] {
        part.intent.problem = tr("It is not known (any more). Fetch the records again, or correct the row.");
    };
    switch (m_settings.mode) {
    case ImportMode::Delete:
    case ImportMode::Act:
        if (!isThere) return unknown();
        part.step.request = {.connection = part.connection.id,
                             .type = resource.typeName(),
                             .verb = m_settings.mode == ImportMode::Act ? Verb::Act : Verb::Delete,
                             .id = part.step.match->id,
                             .action = m_settings.action,
                             .before = part.step.match};
        for (const auto &[from, text] : part.given)
            if (!resource.field(from->target.field) || !isKeyField(resource, from->target.field)) {
                const QString key = from->target.field;
                if (part.secrets.contains(key))
                    part.step.request->secrets.insert(key, part.secrets.value(key));
                else
                    part.step.request->values.insert(key, part.values.value(key));
            }
        return;
    case ImportMode::Create:
        if (!isThere) return askCreate(part);
        if (part.isMain)
            part.intent.conflict = tr("There is one already: %1 (%2).").arg(part.step.match->name, part.step.match->id);
        return;
    case ImportMode::Update:
        if (!isThere) return unknown();
        return askUpdate(part);
    case ImportMode::Upsert:
        if (isThere)
            askUpdate(part);
        else
            askCreate(part);
        return;
    }
}

void RowReader::askCreate(Part &part) const
{
    const ResourceSpec &resource = *part.step.resource;
    ChangeRequest request{.connection = part.connection.id,
                          .type = resource.typeName(),
                          .verb = Verb::Create,
                          .values = part.values,
                          .secrets = part.secrets,
                          .parent = part.parent,
                          .nameIsFree = !part.step.key.isEmpty()};
    ChangeRequest afterwards{.connection = part.connection.id, .type = resource.typeName(), .verb = Verb::Update};
    for (const FieldSpec &field : resource.fields) {
        const bool isGiven = request.values.contains(QLatin1String(field.key));
        if (field.has(FieldFlag::UpdateOnly) && isGiven)
            afterwards.values.insert(field.name(), request.values.take(field.name()));
        if (!field.has(FieldFlag::RequiredOnCreate) || isGiven) continue;
        const QString key = field.name();
        if (request.secrets.contains(key)) continue;
        if (field.type == FieldType::Secret && m_settings.passwords) {
            request.handOver.append(key);
            request.secrets.insert(key, generatedPassword(*m_settings.passwords));
        } else if (*field.defaultValue) {
            if (const auto value = fieldValueFromText(field, QString::fromUtf8(field.defaultValue)))
                request.values.insert(key, *value);
        }
    }
    part.step.request = std::move(request);
    if (!afterwards.values.isEmpty()) part.step.afterwards = std::move(afterwards);
}

bool RowReader::mayWrite(const ImportAssignment &from, const FieldSpec &field, const QString &text,
                         const Part &part) const
{
    if (text.isEmpty()) return from.policy == OverwritePolicy::ClearOnBlank;
    if (from.policy == OverwritePolicy::Never) return false;
    if (from.policy != OverwritePolicy::FillIfEmpty) return true;
    // A field that was never shown may hold something.
    const QJsonObject &before = part.step.match->fields;
    return before.contains(field.name()) && isEmptyValue(before.value(field.name()));
}

void RowReader::askUpdate(Part &part) const
{
    const ResourceSpec &resource = *part.step.resource;
    const Record &before = *part.step.match;
    ChangeRequest request{.connection = part.connection.id,
                          .type = resource.typeName(),
                          .verb = Verb::Update,
                          .id = before.id,
                          .before = before};
    const auto take = [&](const ImportAssignment &from, const QString &text) {
        const FieldSpec *field = resource.field(from.target.field);
        if (!field || !mayWrite(from, *field, text, part)) return;
        const QString key = field->name();
        if (part.matchedBy.contains(key)) return;
        if (field->type == FieldType::Secret) {
            if (part.secrets.contains(key)) request.secrets.insert(key, part.secrets.value(key));
            return;
        }
        const QJsonValue value =
            text.isEmpty() ? fieldValueFromText(*field, {}).value_or(QJsonValue()) : part.values.value(key);
        if (before.fields.contains(key) && before.fields.value(key) == value) return;
        request.values.insert(key, value);
    };
    for (const auto &[from, text] : part.given)
        take(*from, text);
    for (const ImportAssignment *from : part.blanks)
        take(*from, {});
    part.step.request = std::move(request);
}

void RowReader::readRoundTrip(int row, const Connection &connection, RowIntent &intent) const
{
    const RoundTrip &trip = *m_settings.roundTrip;
    const ProviderSpec &spec = *m_connections.specOf(connection.id);
    Part part{.row = row, .connection = connection, .spec = spec, .intent = intent, .isMain = true};
    part.step.connection = connection.id;
    part.step.resource = spec.resource(m_cells.text(row, trip.type).trimmed());
    part.id = m_cells.text(row, trip.id).trimmed();
    part.idColumn = trip.id;
    if (!part.step.resource) {
        intent.cellProblems.insert(trip.type, tr("The vendor has no records of this type."));
        return;
    }
    if (part.id.isEmpty()) {
        intent.cellProblems.insert(trip.id,
                                   tr("The number is missing. New records are imported by a file of their own."));
        return;
    }
    if (!findMatch(part)) return;
    const QStringList base = m_cells.text(row, trip.base).split(u' ', Qt::SkipEmptyParts);
    if (base.size() != trip.fields.size()) {
        intent.cellProblems.insert(trip.base, tr("This cell was changed, so that nobody can tell what you edited. "
                                                 "Export the records again."));
        return;
    }
    part.step.request = {.connection = connection.id,
                         .type = part.step.resource->typeName(),
                         .verb = Verb::Update,
                         .id = part.id,
                         .before = part.step.match};
    for (const ImportAssignment &from : m_settings.assignments)
        if (const auto place = trip.fields.indexOf(from.target.field); place >= 0 && from.column >= 0)
            readEditedCell(from, base[place], part);
    intent.steps.push_back(std::move(part.step));
}

void RowReader::readEditedCell(const ImportAssignment &from, const QString &base, Part &part) const
{
    const FieldSpec *field = part.step.resource->field(from.target.field);
    const QString text = m_cells.text(part.row, from.column);
    if (!field) {
        if (!text.isEmpty()) part.wrong(from.column, tr("Records of this type have no such field."));
        return;
    }
    if (cellFingerprint(text) == base) return;
    const QJsonValue before = part.step.match->fields.value(field->name());
    const QString now = fieldTextFromValue(*field, before);
    if (text == now) return; // edited by both to the same
    if (cellFingerprint(now) != base) {
        part.intent.cellConflicts.insert(from.column, tr("The vendor has \"%1\" since the export.").arg(now));
        return;
    }
    if (const QString damage = spreadsheetDamage(now, text); !damage.isEmpty()) {
        part.wrong(from.column, tr("%1 It was \"%2\".").arg(damage, now));
        return;
    }
    const auto value = importedValue(*field, text, m_settings.decimalMark);
    if (!value)
        part.wrong(from.column, problemOf(value.error()));
    else if (*value != before)
        part.step.request->values.insert(field->name(), resolved(*field, *value, from.column, part));
}

} // namespace kontor
