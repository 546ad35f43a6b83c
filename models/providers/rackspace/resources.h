// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/resourcespec.h"

namespace kontor::rackspace {

/// The parts of the description, one function for each resource. Field keys are the names the vendor takes when
/// writing; where reading uses another name or nests, the codec knows. The functions behind them are long because each
/// one is a table.
ResourceSpec customerResource();
ResourceSpec domainResource();
ResourceSpec mailboxResource();
ResourceSpec exchangeMailboxResource();
ResourceSpec aliasResource();
ResourceSpec administratorResource();

/// Which half of the spam settings a record has.
enum class SpamScope { Domain, Mailbox, ExchangeMailbox };
/// The spam settings as read: computed fields of the record that "show" fills.
std::vector<FieldSpec> spamFields(SpamScope scope);
/// The action that writes them; its parameters have the keys of the fields.
ActionSpec spamAction(SpamScope scope);

/// ResourceSpec::type of each resource.
namespace types {
inline constexpr auto customer = "customer";
inline constexpr auto domain = "domain";
inline constexpr auto mailbox = "mailbox";
inline constexpr auto exchangeMailbox = "exchange-mailbox";
inline constexpr auto alias = "alias";
inline constexpr auto administrator = "administrator";
} // namespace types

/// The keys of the classes of the rate limit.
namespace pace {
inline constexpr auto read = "read";
inline constexpr auto write = "write";
inline constexpr auto domainWrite = "domain-write";
} // namespace pace

/// Usual sets of flags.
namespace flags {
inline constexpr FieldFlags editable = FieldFlags(FieldFlag::InForm) | FieldFlag::InCsv;
inline constexpr FieldFlags detail = editable | FieldFlag::DetailOnly;
inline constexpr FieldFlags column = editable | FieldFlag::InTable;
inline constexpr FieldFlags keyColumn = column | FieldFlag::Searchable | FieldFlag::RequiredOnCreate;
inline constexpr FieldFlags shown = FieldFlag::Computed;
inline constexpr FieldFlags shownColumn = FieldFlags(FieldFlag::Computed) | FieldFlag::InTable;
inline constexpr FieldFlags shownDetail = FieldFlags(FieldFlag::Computed) | FieldFlag::DetailOnly;
inline constexpr FieldFlags newSecret =
    editable | FieldFlag::WriteOnly | FieldFlag::RequiredOnCreate | FieldFlag::DetailOnly;
} // namespace flags

} // namespace kontor::rackspace
