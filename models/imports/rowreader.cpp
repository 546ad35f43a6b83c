// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/rowreader.h"

#include "models/changes/planner.h"
#include "models/imports/celltext.h"
#include "models/imports/headermatcher.h"
#include "models/schema/fieldrules.h"

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
        RowPart part{.row = row,
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

void RowReader::readPart(RowPart &part) const
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
    if (!part.intent.isReadable() || !m_matcher.findParent(part) || !m_matcher.findMatch(part)) return;
    decide(part);
    if (!part.step.match) {
        part.step.wanted = part.values;
        part.step.above = part.parent;
    }
    part.intent.steps.push_back(std::move(part.step));
}

/// Looked up once for each description, not for each row.
const FieldSpec *RowReader::fieldOf(const ImportAssignment &from, const RowPart &part) const
{
    std::vector<const FieldSpec *> &fields = m_fields[&part.spec];
    if (fields.empty())
        for (const ImportAssignment &one : m_settings.assignments)
            fields.push_back(HeaderMatcher::fieldOf(part.spec, m_settings, one.target));
    return fields[std::size_t(&from - m_settings.assignments.data())];
}

void RowReader::takeValue(const ImportAssignment &from, const QString &text, RowPart &part) const
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
        part.values.insert(field->name(), m_matcher.resolved(*field, *value, from.column, part));
}

void RowReader::decide(RowPart &part) const
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

void RowReader::askCreate(RowPart &part) const
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
                         const RowPart &part) const
{
    if (text.isEmpty()) return from.policy == OverwritePolicy::ClearOnBlank;
    if (from.policy == OverwritePolicy::Never) return false;
    if (from.policy != OverwritePolicy::FillIfEmpty) return true;
    // A field that was never shown may hold something.
    const QJsonObject &before = part.step.match->fields;
    return before.contains(field.name()) && isEmptyValue(before.value(field.name()));
}

void RowReader::askUpdate(RowPart &part) const
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
    RowPart part{.row = row, .connection = connection, .spec = spec, .intent = intent, .isMain = true};
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
    if (!m_matcher.findMatch(part)) return;
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
            readEditedCell(from, base[place].toLatin1(), part);
    intent.steps.push_back(std::move(part.step));
}

void RowReader::readEditedCell(const ImportAssignment &from, const QByteArray &base, RowPart &part) const
{
    const FieldSpec *field = part.step.resource->field(from.target.field);
    const QString text = m_cells.text(part.row, from.column);
    if (!field) {
        if (!text.isEmpty()) part.wrong(from.column, tr("Records of this type have no such field."));
        return;
    }
    if (cellFingerprint(text.toUtf8()) == base) return;
    const QJsonValue before = part.step.match->fields.value(field->name());
    const QString now = fieldTextFromValue(*field, before);
    if (text == now) return; // edited by both to the same
    if (cellFingerprint(now.toUtf8()) != base) {
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
        part.step.request->values.insert(field->name(), m_matcher.resolved(*field, *value, from.column, part));
}

} // namespace kontor
