// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/recordactions.h"

#include "models/tables/recordcolumns.h"

#include <QCoreApplication>

#include <algorithm>

namespace kontor {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(RecordActions)
};

std::vector<RecordAction> actionsOf(const ConnectionService &connections, const Record &record, bool mayWrite)
{
    std::vector<RecordAction> actions;
    const ResourceSpec *resource = resourceOf(connections, record);
    const Connection *connection = connections.find(record.connection);
    if (!resource || !connection) return actions;
    if (resource->canSignOn)
        actions.push_back({RecordAction::What::SignOn, {}, Text::tr("Sign on"), QStringLiteral("key")});
    if (!mayWrite || connection->protection == Protection::ReadOnly) return actions;
    if (resource->verb(Verb::Update))
        actions.push_back({RecordAction::What::Edit, {}, Text::tr("Edit ..."), QStringLiteral("edit")});
    for (const ActionSpec &action : resource->actions) {
        if (!action.allowedIn(record.status)) continue;
        // Enabling what is enabled is not worth a button.
        if (!record.status.isEmpty() && QLatin1String(action.resultingStatus) == record.status) continue;
        const QString symbol = action.name() == QLatin1String("enable") || action.name() == QLatin1String("disable")
                                   ? action.name()
                                   : QStringLiteral("action");
        actions.push_back({RecordAction::What::Act, action.name(), translated(action.label), symbol,
                           action.danger == Danger::Destructive});
    }
    if (resource->verb(Verb::Delete))
        actions.push_back({RecordAction::What::Delete, {}, Text::tr("Delete ..."), QStringLiteral("delete"), true});
    return actions;
}

} // namespace

std::vector<RecordAction> actionsFor(const ConnectionService &connections, const std::vector<Record> &records,
                                     bool mayWrite)
{
    std::vector<RecordAction> common;
    if (records.empty()) return common;
    common = actionsOf(connections, records.front(), mayWrite);
    for (std::size_t i = 1; i < records.size() && !common.empty(); ++i) {
        const auto these = actionsOf(connections, records[i], mayWrite);
        std::erase_if(common, [&](const RecordAction &one) {
            return one.what == RecordAction::What::Edit || one.what == RecordAction::What::SignOn ||
                   std::ranges::none_of(these, [&](const RecordAction &other) {
                       return other.what == one.what && other.key == one.key;
                   });
        });
    }
    return common;
}

} // namespace kontor
