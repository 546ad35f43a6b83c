// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/resourcespec.h"

namespace kontor::monit24::rpc {

/// The parts of the description, one function for each resource. Field keys are the vendor's own names. The functions
/// behind them are long because each one is a table.
ResourceSpec customerResource();
ResourceSpec distributorResource();
ResourceSpec userResource();
ResourceSpec notificationAddressResource();
ResourceSpec groupResource();
ResourceSpec serviceResource();
ResourceSpec suspensionResource();
ResourceSpec packageResource();
ResourceSpec serviceTypeResource();
ResourceSpec locationResource();

/// ResourceSpec::type of each resource.
namespace types {
inline constexpr auto customer = "customer";
inline constexpr auto distributor = "distributor";
inline constexpr auto user = "user";
inline constexpr auto notificationAddress = "notification-address";
inline constexpr auto group = "group";
inline constexpr auto service = "service";
inline constexpr auto suspension = "suspension";
inline constexpr auto package = "package";
inline constexpr auto serviceType = "service-type";
inline constexpr auto location = "location";
} // namespace types

/// The module of the interface that keeps the records of a type; null for other types.
const char *moduleOf(const QString &type);

/// Names used in more than one place.
namespace keys {
inline constexpr auto accountId = "account_id";
inline constexpr auto groupId = "group_id";
inline constexpr auto pause = "pause";
inline constexpr auto runningBefore = "services_before_block"; ///< ours: see blockNow
} // namespace keys

namespace verbs {
inline constexpr auto activate = "activate";
inline constexpr auto block = "block"; ///< looks which services run, so that this is kept before anything is sent
inline constexpr auto blockNow = "block-now"; ///< its further step, which blocks
inline constexpr auto unblock = "unblock";
inline constexpr auto pause = "pause";
inline constexpr auto resume = "resume";
inline constexpr auto registerNew = "register";
} // namespace verbs

/// The keys of the classes of the rate limit.
namespace pace {
inline constexpr auto read = "read";
inline constexpr auto write = "write";
} // namespace pace

/// Usual sets of flags.
namespace flags {
inline constexpr FieldFlags editable = FieldFlags(FieldFlag::InForm) | FieldFlag::InCsv;
inline constexpr FieldFlags column = editable | FieldFlag::InTable;
inline constexpr FieldFlags onCreate = editable | FieldFlag::Immutable;
inline constexpr FieldFlags shown = FieldFlag::Computed;
inline constexpr FieldFlags shownColumn = FieldFlags(FieldFlag::Computed) | FieldFlag::InTable;
inline constexpr FieldFlags newSecret =
    onCreate | FieldFlag::WriteOnly | FieldFlag::RequiredOnCreate | FieldFlag::DetailOnly;
} // namespace flags

} // namespace kontor::monit24::rpc
