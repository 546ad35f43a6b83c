// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/recordactions.h"

#include "models/signon/signonservice.h"
#include "models/storage/protectedrecords.h"
#include "models/tables/recordcolumns.h"
#include "views/icons.h"
#include "views/plaintext.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace kontor {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(RecordActions)
};

/// The ways into the vendor's panel: signed on as the customer, or the bare panel where the vendor has no sign-on.
void addPanelActions(const ConnectionService &connections, const ResourceSpec &resource, const Record &record,
                     std::vector<RecordAction> &actions)
{
    if (resource.canSignOn)
        actions.push_back({RecordAction::What::SignOn, {}, Text::tr("Sign on"), QStringLiteral("key")});
    const ProviderSpec *spec = connections.specOf(record.connection);
    const bool bare = resource.kind == Kind::Customer && !spec->signOn.offered;
    if (bare && !panelAddress(connections, record.connection).isEmpty())
        actions.push_back({RecordAction::What::OpenPanel,
                           {},
                           Text::tr("Open panel"),
                           QStringLiteral("panel"),
                           false,
                           Text::tr("Opens the vendor's panel in the browser. You log in there yourself: this vendor "
                                    "does not let a reseller sign on as a customer.")});
}

/// Whether a button for the action is worth its place: enabling what is enabled is not.
bool isWorthAButton(const ActionSpec &action, const Record &record)
{
    const bool isSo = !record.status.isEmpty() && QLatin1String(action.resultingStatus) == record.status;
    return action.isOfferedFor(record) && !isSo;
}

std::vector<RecordAction> actionsOf(const ConnectionService &connections, const Record &record, bool mayWrite)
{
    std::vector<RecordAction> actions;
    const ResourceSpec *resource = resourceOf(connections, record);
    const Connection *connection = connections.find(record.connection);
    if (!resource || !connection) return actions;
    addPanelActions(connections, *resource, record, actions);
    if (!mayWrite || connections.protections().contains(record.key()) || connection->protection == Protection::ReadOnly)
        return actions;
    if (const VerbSpec *update = resource->verb(Verb::Update); update && update->isOfferedFor(record))
        actions.push_back({RecordAction::What::Edit, {}, Text::tr("Edit ..."), QStringLiteral("edit")});
    for (const ActionSpec &action : resource->actions) {
        if (!isWorthAButton(action, record)) continue;
        const QString symbol = action.name() == QLatin1String("enable") || action.name() == QLatin1String("disable")
                                   ? action.name()
                                   : QStringLiteral("action");
        actions.push_back({RecordAction::What::Act, action.name(), translated(action.label), symbol,
                           action.danger == Danger::Destructive, translated(action.help)});
    }
    const VerbSpec *removal = resource->verb(Verb::Delete);
    if (!removal || !removal->isOfferedFor(record)) return actions;
    if (removal->isLocal)
        actions.push_back({RecordAction::What::Delete, QStringLiteral("forget"), Text::tr("Forget ..."),
                           QStringLiteral("delete"), false,
                           Text::tr("Only this computer forgets it. Nothing happens at the vendor.")});
    else
        actions.push_back({RecordAction::What::Delete, {}, Text::tr("Delete ..."), QStringLiteral("delete"), true});
    return actions;
}

/// What several records can have done to them at once: one form for an action's parameters needs one description.
bool isForSeveral(const ConnectionService &connections, const RecordAction &action, const std::vector<Record> &records)
{
    using What = RecordAction::What;
    if (action.what == What::Delete) return true;
    if (action.what != What::Act) return false;
    const ResourceSpec *first = resourceOf(connections, records.front());
    return first->action(action.key)->parameters.empty() || std::ranges::all_of(records, [&](const Record &record) {
               return record.connection == records.front().connection && resourceOf(connections, record) == first;
           });
}

/// Lifting is offered only where nothing else could be meant.
RecordAction protectionOf(const ConnectionService &connections, const std::vector<Record> &records)
{
    const auto isProtected = [&](const Record &record) {
        return connections.protections().contains(record.key());
    };
    if (std::ranges::all_of(records, isProtected))
        return {RecordAction::What::Unprotect,
                QStringLiteral("unprotect"),
                Text::tr("Lift the protection ..."),
                QStringLiteral("unprotect"),
                false,
                Text::tr("From then on it can be changed again.")};
    return {RecordAction::What::Protect,
            QStringLiteral("protect"),
            Text::tr("Protect ..."),
            QStringLiteral("protect"),
            false,
            Text::tr("Until somebody lifts the protection nothing changes it from here: no form, no change "
                     "of many, no import, no undo.")};
}

/// What all of these allow; \a amongSeveral: not to one record alone, even if only one can be changed.
std::vector<RecordAction> commonActions(const ConnectionService &connections, const std::vector<Record> &records,
                                        bool amongSeveral, bool mayWrite)
{
    std::vector<RecordAction> common = actionsOf(connections, records.front(), mayWrite);
    if (!amongSeveral) return common;
    std::erase_if(common, [&](const RecordAction &action) { return !isForSeveral(connections, action, records); });
    for (std::size_t i = 1; i < records.size() && !common.empty(); ++i) {
        const auto these = actionsOf(connections, records[i], mayWrite);
        std::erase_if(common, [&](const RecordAction &one) {
            return std::ranges::none_of(
                these, [&](const RecordAction &other) { return other.what == one.what && other.key == one.key; });
        });
    }
    return common;
}

void addOffers(const ProviderSpec &spec, const Connection &connection, Kind kind, std::vector<NewOffer> &offers)
{
    const auto resources = spec.resourcesOf(kind);
    const auto isCreatable = [](const ResourceSpec *resource) {
        return resource->verb(Verb::Create) != nullptr;
    };
    if (const auto first = std::ranges::find_if(resources, isCreatable); first != resources.end()) {
        // Where there is no choice, it is called what it is: a DNS record is not a domain.
        const bool isOnly = std::ranges::count_if(resources, isCreatable) == 1;
        offers.push_back({.kind = kind,
                          .connection = connection.id,
                          .label = isOnly ? Text::tr("%1 ...").arg(translated((*first)->label)) : newLabel(kind)});
    }
    for (const ResourceSpec *resource : resources)
        for (const ActionSpec &action : resource->actions)
            if (action.makesRecord && !action.isStep)
                offers.push_back({.kind = kind,
                                  .connection = connection.id,
                                  .type = resource->typeName(),
                                  .action = action.name(),
                                  .label = Text::tr("%1 ...").arg(translated(action.label))});
}

} // namespace

std::vector<RecordAction> actionsFor(const ConnectionService &connections, const std::vector<Record> &records,
                                     bool mayWrite)
{
    if (records.empty()) return {};
    std::vector<Record> open = records;
    std::erase_if(open, [&](const Record &record) { return connections.protections().contains(record.key()); });
    return commonActions(connections, open.empty() ? records : open, records.size() > 1, mayWrite);
}

std::vector<RecordAction> allActionsFor(const ConnectionService &connections, const std::vector<Record> &records,
                                        bool mayWrite)
{
    std::vector<RecordAction> actions = actionsFor(connections, records, mayWrite);
    if (mayWrite && !records.empty()) actions.push_back(protectionOf(connections, records));
    return actions;
}

std::vector<NewOffer> newOffers(const ConnectionService &connections, const std::vector<Kind> &kinds,
                                const QStringList &ids, bool mayWrite)
{
    std::vector<NewOffer> offers;
    for (const Connection &connection : connections.connections()) {
        const ProviderSpec *spec = connections.specOf(connection.id);
        const bool meant = ids.isEmpty() || ids.contains(connection.id);
        if (!spec || !meant || !mayWrite || connection.protection == Protection::ReadOnly) continue;
        for (const Kind kind : kinds)
            addOffers(*spec, connection, kind, offers);
    }
    return offers;
}

QString newLabel(Kind kind)
{
    switch (kind) {
    case Kind::Customer:
        return Text::tr("Customer ...");
    case Kind::Domain:
        return Text::tr("Domain ...");
    case Kind::Account:
    case Kind::Lookup:
        break;
    }
    return Text::tr("Account ...");
}

void fillNewMenu(QMenu &menu, const ConnectionService &connections, const std::vector<NewOffer> &offers,
                 const std::function<void(const NewOffer &)> &chosen)
{
    menu.clear();
    const bool several = std::ranges::any_of(
        offers, [&](const NewOffer &offer) { return offer.connection != offers.front().connection; });
    QMenu *place = &menu;
    QString at;
    for (const NewOffer &offer : offers) {
        const Connection *connection = connections.find(offer.connection);
        if (several && connection && std::exchange(at, offer.connection) != offer.connection)
            place = menu.addMenu(withoutMnemonic(visibleText(connection->label)));
        QAction *entry = place->addAction(icon(kindName(offer.kind)), withoutMnemonic(offer.label), &menu,
                                          [chosen, offer] { chosen(offer); });
        entry->setObjectName(
            QStringLiteral("new.%1").arg(offer.action.isEmpty() ? kindName(offer.kind) : offer.action));
    }
}

} // namespace kontor
