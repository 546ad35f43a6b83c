// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/resourcespec.h"

namespace kontor::limacity {

/// The parts of the description, one function for each resource. Field keys are the names the vendor uses on the wire;
/// what is only known here has names of its own. The functions behind them are long because each one is a table.
ResourceSpec customerResource();
ResourceSpec apiKeyResource();
ResourceSpec roleResource();
ResourceSpec domainResource();
ResourceSpec dnsRecordResource();

/// Whether anything can be asked about below the customer: false only once it is known that there is no key of it.
bool mayHaveKey(const Record &customer);

/// ResourceSpec::type of each resource.
namespace types {
inline constexpr auto customer = "customer";
inline constexpr auto apiKey = "api-key";
inline constexpr auto role = "role";
inline constexpr auto domain = "domain";
inline constexpr auto dnsRecord = "dns-record";
} // namespace types

/// The secret field of customers and API keys.
inline constexpr auto keyField = "api_key";
inline constexpr auto setPhpVersion = "set-php-version";
inline constexpr auto addExisting = "add-existing";

/// The words of the customer's field "key_problem": why its key is of no use.
namespace keyproblems {
inline constexpr auto notFurnished = "not-furnished"; ///< asked for with the create, but none came
inline constexpr auto refused = "refused";
inline constexpr auto limited = "limited"; ///< a good key without the rights for what was asked
} // namespace keyproblems

/// The keys of the classes of the rate limit.
namespace pace {
inline constexpr auto read = "read";
inline constexpr auto write = "write";
} // namespace pace

/// Usual sets of flags.
namespace flags {
inline constexpr FieldFlags editable = FieldFlags(FieldFlag::InForm) | FieldFlag::InCsv;
inline constexpr FieldFlags column = editable | FieldFlag::InTable;
inline constexpr FieldFlags shown = FieldFlag::Computed;
inline constexpr FieldFlags shownColumn = FieldFlags(FieldFlag::Computed) | FieldFlag::InTable;
/// Given on create, never told again by the vendor, so what is known here is what was given.
inline constexpr FieldFlags ordered = editable | FieldFlag::Immutable | FieldFlag::Kept;
} // namespace flags

} // namespace kontor::limacity
