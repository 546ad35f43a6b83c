// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/selectingcommand.h"

#include "app/cli/text.h"
#include "models/tables/referencenames.h"

namespace kontor::cli {

Result<RecordQuery> SelectingCommand::queryFor(Kind kind) const
{
    RecordQuery query;
    query.scope.kind = kind;
    QStringList fields;
    for (const Connection &connection : m_engine.connections().connections()) {
        const ProviderSpec *spec = m_engine.connections().specOf(connection.id);
        if (!spec) continue;
        for (const ResourceSpec *resource : spec->resourcesOf(kind))
            for (const FieldSpec &field : resource->fields)
                fields << field.name();
    }
    fields.removeDuplicates();
    const QString filter = m_arguments.value(QStringLiteral("filter"));
    const QStringList common{QStringLiteral("name"),
                             QStringLiteral("id"),
                             QStringLiteral("status"),
                             QStringLiteral("type"),
                             QStringLiteral("connection"),
                             QStringLiteral("parent"),
                             isField()};
    auto expression = FilterExpression::parse(filter, common + fields);
    if (!expression) return usageError(expression.error().message);
    query.filter = std::move(*expression);
    nameReferences(query.filter, m_engine.connections(), m_engine.cache(), kind);
    for (const QString &named : m_arguments.values(QStringLiteral("connection"))) {
        const auto connection = connectionNamed(named);
        if (!connection) return failure(connection.error());
        query.scope.connections << (*connection)->id;
    }
    return query;
}

} // namespace kontor::cli
