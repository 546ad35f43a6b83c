// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/recordcolumns.h"

#include "models/schema/fieldrules.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace kontor {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Table)
};

bool severalTypes(const std::vector<const ResourceSpec *> &resources)
{
    return std::ranges::any_of(
        resources, [&](const ResourceSpec *one) { return one->typeName() != resources.front()->typeName(); });
}

std::vector<const ResourceSpec *> resourcesIn(const ConnectionService &connections, const TableScope &scope)
{
    std::vector<const ResourceSpec *> resources;
    for (const Connection *connection : connectionsIn(connections, scope))
        if (const ProviderSpec *spec = connections.specOf(connection->id))
            for (const ResourceSpec *resource : spec->resourcesOf(scope.kind))
                if (std::ranges::find(resources, resource) == resources.end()) resources.push_back(resource);
    return resources;
}

/// The key of the field that says how much there may be of this one.
QString wholeOf(const RecordColumn &column)
{
    return column.key == QLatin1String("currentUsage") ? QStringLiteral("size") : QString();
}

/// The name of what the record belongs to; its number while it is not known.
QString parentText(const ReferenceNames &names, const ResourceSpec *resource, const Record &record)
{
    if (!resource || record.parent.isEmpty()) return visibleText(record.parent);
    const QString name = names.nameOf(record.connection, QString::fromLatin1(resource->parentType), record.parent);
    return visibleText(name.isEmpty() ? record.parent : name);
}

QString ageText(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid()) return {};
    const qint64 seconds = then.secsTo(now);
    if (seconds < 60) return Text::tr("just now");
    if (seconds < 3600) return Text::tr("%n minute(s) ago", nullptr, int(seconds / 60));
    if (seconds < 86400) return Text::tr("%n hour(s) ago", nullptr, int(seconds / 3600));
    return Text::tr("%n day(s) ago", nullptr, int(seconds / 86400));
}

} // namespace

std::vector<const Connection *> connectionsIn(const ConnectionService &connections, const TableScope &scope)
{
    std::vector<const Connection *> found;
    for (const Connection &connection : connections.connections())
        if (scope.connections.isEmpty() || scope.connections.contains(connection.id)) found.push_back(&connection);
    return found;
}

const ResourceSpec *resourceOf(const ConnectionService &connections, const Record &record)
{
    return connections.resourceOf(record.connection, record.type);
}

std::vector<RecordColumn> recordColumns(const ConnectionService &connections, const TableScope &scope)
{
    const auto resources = resourcesIn(connections, scope);
    const bool several = !resources.empty() && severalTypes(resources);
    const bool haveStates =
        resources.empty() || std::ranges::any_of(resources, [](const auto *r) { return !r->states.empty(); });
    const bool belong = scope.kind != Kind::Customer &&
                        std::ranges::any_of(resources, [](const auto *r) { return *r->parentType != '\0'; });
    std::vector<RecordColumn> columns{{QStringLiteral("name"), Text::tr("Name"), {}, true}};
    if (haveStates) columns.push_back({QStringLiteral("status"), Text::tr("Status"), {}, true});
    // The same client may be at several vendors: then it matters most whose record it is.
    const bool fromSeveral = connectionsIn(connections, scope).size() > 1;
    const RecordColumn connection{QStringLiteral("connection"), Text::tr("Connection"), {}, fromSeveral};
    if (fromSeveral) columns.push_back(connection);
    columns.push_back({QStringLiteral("type"), Text::tr("Type"), {}, several});
    columns.push_back({QStringLiteral("parent"), Text::tr("Belongs to"), {}, belong && !scope.parent});
    auto known = [&](const QString &key) {
        return std::ranges::find(columns, key, &RecordColumn::key) != columns.end();
    };
    for (const ResourceSpec *resource : resources)
        for (const FieldSpec &field : resource->fields) {
            const bool isName = QLatin1String(resource->nameField) == field.name();
            const bool isNeverRead = field.has(FieldFlag::WriteOnly) || field.has(FieldFlag::ForFollowUp);
            if (field.type == FieldType::Secret || isNeverRead || isName || known(field.name())) continue;
            columns.push_back(
                {field.name(), translated(field.label), translated(field.help), field.has(FieldFlag::InTable), &field});
        }
    columns.push_back(
        {QStringLiteral("id"), Text::tr("Id"), Text::tr("The number or name the vendor never changes."), false});
    if (!fromSeveral) columns.push_back(connection);
    columns.push_back({QStringLiteral("fetched"), Text::tr("Seen"), Text::tr("When the vendor last told us."), true});
    return columns;
}

QString visibleText(const QString &foreign)
{
    const bool plain = std::ranges::none_of(foreign, [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c.isSurrogate();
    });
    if (plain) return foreign;
    QString visible;
    for (qsizetype i = 0; i < foreign.size(); ++i) {
        const QChar c = foreign.at(i);
        if (c == u'\n' || c == u'\r' || c == u'\t')
            visible += QChar(u' ');
        else if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            visible += QStringLiteral("[U+%1]").arg(c.unicode(), 4, 16, QLatin1Char('0')).toUpper();
        else
            visible += c;
    }
    return visible;
}

QString cellText(const ConnectionService &connections, const ReferenceNames &names, const Record &record,
                 const RecordColumn &column, const QDateTime &now)
{
    const ResourceSpec *resource = resourceOf(connections, record);
    if (column.key == QLatin1String("name")) return visibleText(record.name);
    if (column.key == QLatin1String("id")) return visibleText(record.id);
    if (column.key == QLatin1String("parent")) return parentText(names, resource, record);
    if (column.key == QLatin1String("fetched")) return ageText(record.fetchedAt, now);
    if (column.key == QLatin1String("status")) {
        const StateSpec *state = resource ? resource->state(record.status) : nullptr;
        return state ? translated(state->label) : visibleText(record.status);
    }
    if (column.key == QLatin1String("type")) return resource ? translated(resource->label) : record.type;
    if (column.key == QLatin1String("connection")) {
        const Connection *connection = connections.find(record.connection);
        return connection ? visibleText(connection->label) : QString();
    }
    const FieldSpec *field = resource ? resource->field(column.key) : nullptr;
    if (!field) return {};
    if (ReferenceNames::refers(*field))
        return visibleText(names.text(record.connection, *field, record.fields.value(column.key)));
    const QString text = visibleText(fieldDisplayText(*field, record.fields.value(column.key)));
    const QString whole = wholeOf(column);
    const FieldSpec *wholeField = whole.isEmpty() ? nullptr : resource->field(whole);
    if (!wholeField || text.isEmpty() || !record.fields.contains(whole)) return text;
    return Text::tr("%1 of %2").arg(text, fieldDisplayText(*wholeField, record.fields.value(whole)));
}

QString protectedWord()
{
    return Text::tr("Protected");
}

QString cellToolTip(const ReferenceNames &names, const Record &record, const RecordColumn &column)
{
    if (column.key == QLatin1String("parent")) return visibleText(record.parent);
    if (column.spec && ReferenceNames::refers(*column.spec)) {
        const QJsonValue value = record.fields.value(column.key);
        const QString ids = fieldTextFromValue(*column.spec, value).trimmed();
        const QString text = names.text(record.connection, *column.spec, value);
        return text == ids ? QString() : visibleText(Text::tr("%1 (id %2)").arg(text, ids));
    }
    if (column.key == QLatin1String("fetched"))
        return QLocale().toString(record.fetchedAt.toLocalTime(), QLocale::LongFormat);
    return {};
}

std::optional<double> cellFraction(const Record &record, const RecordColumn &column)
{
    const QString whole = wholeOf(column);
    if (whole.isEmpty()) return std::nullopt;
    const double all = record.fields.value(whole).toDouble();
    if (all <= 0 || !record.fields.value(column.key).isDouble()) return std::nullopt;
    return std::clamp(record.fields.value(column.key).toDouble() / all, 0.0, 1.0);
}

} // namespace kontor
