// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/referencenames.h"

#include "models/schema/fieldrules.h"
#include "models/storage/protectedrecords.h"
#include "models/tables/recordquery.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace kontor {

bool ReferenceNames::refers(const FieldSpec &field)
{
    return *field.reference && (field.type == FieldType::Reference || field.type == FieldType::List);
}

QString ReferenceNames::text(const QString &connection, const FieldSpec &field, const QJsonValue &value) const
{
    const QString type = QString::fromLatin1(field.reference);
    const auto named = [&](const QJsonValue &one) {
        const QString id = fieldTextFromValue(field, one);
        const QString name = id.isEmpty() ? QString() : nameOf(connection, type, id);
        return name.isEmpty() ? id : name;
    };
    if (!value.isArray()) return named(value);
    QStringList names;
    for (const QJsonValue &one : value.toArray())
        names += named(one);
    return names.join(QLatin1String(", "));
}

QString ReferenceNames::nameOf(const QString &connection, const QString &type, const QString &id) const
{
    const RecordKey key{connection, type, id};
    const auto known = m_known.constFind(key);
    if (known != m_known.cend()) return *known;
    const ProviderSpec *spec = m_connections.specOf(connection);
    const std::optional<Record> record = spec && spec->resource(type) ? m_cache.record(key) : std::nullopt;
    return *m_known.insert(key, record ? record->name : QString());
}

std::vector<Record> cachedRecords(const ConnectionService &connections, const RecordCache &cache,
                                  const QString &connection, const ResourceSpec &resource, int limit)
{
    const RecordQuery query{.scope = {.kind = resource.kind, .connections = {connection}, .type = resource.typeName()}};
    return runRecordQuery(cache.path(), connections, query, limit).value_or(std::vector<Record>());
}

void nameReferences(FilterExpression &filter, const ConnectionService &connections, const RecordCache &cache, Kind kind)
{
    constexpr int mostNames = 1'000;
    for (FilterToken &token : filter.tokens) {
        if (token.field == isField()) {
            token.records.clear();
            for (const ProtectedRecord &record : connections.protections().all())
                token.records.insert(record.key);
            continue;
        }
        if (token.field.isEmpty() || token.value.isEmpty() || token.comparison != FilterToken::Comparison::Matches)
            continue;
        const QRegularExpression pattern(
            QRegularExpression::escape(token.value).replace(QLatin1String("\\*"), QLatin1String(".*")));
        token.named.clear();
        for (const Connection &connection : connections.connections()) {
            const ProviderSpec *spec = connections.specOf(connection.id);
            if (!spec) continue;
            for (const ResourceSpec *resource : spec->resourcesOf(kind)) {
                const FieldSpec *field = resource->field(token.field);
                const ResourceSpec *target =
                    field && ReferenceNames::refers(*field) ? spec->resource(QLatin1String(field->reference)) : nullptr;
                if (!target || target->kind != Kind::Lookup) continue;
                for (const Record &record : cachedRecords(connections, cache, connection.id, *target, mostNames))
                    if (record.name.toCaseFolded().contains(pattern)) token.named[connection.id] << record.id;
            }
        }
    }
}

} // namespace kontor
