// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connectionservice.h"
#include "models/schema/record.h"

#include <functional>
#include <vector>

class QMenu;

namespace kontor {

/// What can be done with a record: only what its vendor offers, the record allows and the connection's protection
/// permits.
struct RecordAction
{
    enum class What { Edit, Delete, SignOn, OpenPanel, Act, Protect, Unprotect };
    What what;
    QString key;   ///< of the vendor's action; "forget" for deleting what is kept on this computer only
    QString label; ///< translated
    QString icon;
    bool destructive = false;
    QString help{}; ///< what happens, where the label alone does not say it; translated
};

/// The actions all of these records allow, in the order of the description. Empty for no records. Protected ones allow
/// no change; among others they hold nothing up, because the review leaves them out.
std::vector<RecordAction> actionsFor(const ConnectionService &connections, const std::vector<Record> &records,
                                     bool mayWrite);

/// The same, and behind them protecting the records, or lifting their protection where all of them have one: that is
/// kept here and asks for no right at the vendor.
std::vector<RecordAction> allActionsFor(const ConnectionService &connections, const std::vector<Record> &records,
                                        bool mayWrite);

/// A way to a new record: the vendor's create, or one of its actions that make one.
struct NewOffer
{
    Kind kind = Kind::Customer;
    QString connection;
    QString type{};   ///< of the action
    QString action{}; ///< empty: create, with a choice of types where there are several
    QString label;    ///< translated, with dots
};

/// What can be made at these connections (none named: all), by connection and in the order of the description. Nothing
/// where the connection's protection forbids it.
std::vector<NewOffer> newOffers(const ConnectionService &connections, const std::vector<Kind> &kinds,
                                const QStringList &ids, bool mayWrite);

/// "Customer ...": what a person reads for a new record of this kind.
QString newLabel(Kind kind);

/// Fills a menu with the offers, below the connections' names where there are several, and calls \a chosen with one.
void fillNewMenu(QMenu &menu, const ConnectionService &connections, const std::vector<NewOffer> &offers,
                 const std::function<void(const NewOffer &)> &chosen);

} // namespace kontor
