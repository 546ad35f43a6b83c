// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/resourcespec.h"

namespace kontor::devo {

/// The parts of the description, one function for each resource. Field keys are the vendor's names. The functions
/// behind them are long because each one is a table.
ResourceSpec domainResource();
ResourceSpec userResource();
ResourceSpec planResource();

/// ResourceSpec::type of each resource.
namespace types {
inline constexpr auto domain = "domain";
inline constexpr auto user = "user";
inline constexpr auto plan = "plan";
} // namespace types

/// ActionSpec::key of each action.
namespace actions {
inline constexpr auto enable = "enable";
inline constexpr auto disable = "disable";
inline constexpr auto assignOwner = "assign-owner";
inline constexpr auto changePlan = "change-plan";
inline constexpr auto setRetention = "set-retention";
inline constexpr auto setRole = "set-role";
inline constexpr auto setRoles = "set-roles";
} // namespace actions

/// The keys of the classes of the rate limit.
namespace pace {
inline constexpr auto read = "read";
inline constexpr auto write = "write";
} // namespace pace

/// The role that makes a user the owner: "translated as set role as ADMIN, flag the user as the owner" (page "Reseller
/// operations").
inline constexpr auto ownerRole = "OWNER";

/// Usual sets of flags.
namespace flags {
inline constexpr FieldFlags editable = FieldFlags(FieldFlag::InForm) | FieldFlag::InCsv;
inline constexpr FieldFlags column = editable | FieldFlag::InTable;
inline constexpr FieldFlags keyColumn =
    column | FieldFlag::Searchable | FieldFlag::RequiredOnCreate | FieldFlag::Immutable;
inline constexpr FieldFlags shown = FieldFlag::Computed;
inline constexpr FieldFlags shownColumn = FieldFlags(FieldFlag::Computed) | FieldFlag::InTable;
inline constexpr FieldFlags shownDetail = FieldFlags(FieldFlag::Computed) | FieldFlag::DetailOnly;
inline constexpr FieldFlags parameter = FieldFlag::InForm;
inline constexpr FieldFlags requiredParameter = FieldFlags(FieldFlag::InForm) | FieldFlag::RequiredOnCreate;
} // namespace flags

} // namespace kontor::devo
