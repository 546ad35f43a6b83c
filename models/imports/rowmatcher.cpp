// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/rowmatcher.h"

#include "models/changes/takennames.h"

#include <QJsonArray>

#include <algorithm>

namespace kontor {

QJsonValue RowMatcher::resolved(const FieldSpec &field, const QJsonValue &value, int column, RowPart &part) const
{
    const ResourceSpec *target = *field.reference ? part.spec.resource(QString::fromLatin1(field.reference)) : nullptr;
    if (!target) return value;
    if (value.isArray()) {
        QJsonArray ids;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            if (const auto record = recordCalled(item.toString(), *target, column, part)) ids.append(record->id);
        return ids;
    }
    const auto record = recordCalled(value.toString(), *target, column, part);
    return record ? QJsonValue(record->id) : value;
}

std::optional<Record> RowMatcher::recordCalled(const QString &text, const ResourceSpec &resource, int column,
                                               RowPart &part) const
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

bool RowMatcher::findParent(RowPart &part) const
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

bool RowMatcher::findMatch(RowPart &part) const
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

bool RowMatcher::matchByName(RowPart &part) const
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

} // namespace kontor
