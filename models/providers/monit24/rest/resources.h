// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/resourcespec.h"

namespace kontor::monit24::rest {

/// The parts of the description, one function for each resource. Field keys are the vendor's own words; those of
/// user_data stand beside those of the account, and "start_minute.hour" is a member of a member. The functions behind
/// them are long because each one is a table.
ResourceSpec customerResource();
ResourceSpec userResource();
ResourceSpec notificationAddressResource();
ResourceSpec groupResource();
ResourceSpec serviceResource();
ResourceSpec suspensionResource();
ResourceSpec weeklySuspensionResource();
std::vector<ResourceSpec> lookupResources();

/// What the vendor's answer about a record's permissions became; filled when one record is shown.
FieldSpec permissionsField();

/// Customers and users are both accounts of the vendor.
bool isAccount(const QString &type);
/// Whether records of the type belong to an account, which hides them while it is blocked.
bool isBelowAccounts(const QString &type);
/// Whether the field belongs to user_data, which the vendor keeps apart from the account (objects).
bool isUserDataField(const QString &key);

/// ResourceSpec::type of each resource.
namespace types {
inline constexpr auto customer = "customer";
inline constexpr auto user = "user";
inline constexpr auto notificationAddress = "notification-address";
inline constexpr auto group = "group";
inline constexpr auto service = "service";
inline constexpr auto suspension = "suspension";
inline constexpr auto weeklySuspension = "weekly-suspension";
inline constexpr auto package = "package";
inline constexpr auto serviceType = "service-type";
inline constexpr auto location = "location";
} // namespace types

/// ActionSpec::key of each action.
namespace actions {
inline constexpr auto block = "block";
inline constexpr auto blockNow = "block-now";
inline constexpr auto unblock = "unblock";
inline constexpr auto activate = "activate";
inline constexpr auto close = "close";
inline constexpr auto changePassword = "change-password";
inline constexpr auto setContact = "set-contact";
inline constexpr auto pause = "pause";
inline constexpr auto resume = "resume";
inline constexpr auto archive = "archive";
inline constexpr auto restore = "restore";
inline constexpr auto forceAnalysis = "force-analysis";
} // namespace actions

/// Keys of fields that the client itself knows.
namespace keys {
inline constexpr auto isOwn = "is_own";
inline constexpr auto ownerId = "owner_id";
inline constexpr auto groupId = "group_id";
inline constexpr auto serviceId = "service_id";
inline constexpr auto permissions = "permissions";
inline constexpr auto servicesBeforeBlock = "services_before_block";
} // namespace keys

/// The keys of the classes of the rate limit.
namespace pace {
inline constexpr auto read = "read";
inline constexpr auto write = "write";
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
/// Given once with a new record and never read back.
inline constexpr FieldFlags onlyNew = editable | FieldFlag::WriteOnly | FieldFlag::Immutable | FieldFlag::DetailOnly;
} // namespace flags

} // namespace kontor::monit24::rest
