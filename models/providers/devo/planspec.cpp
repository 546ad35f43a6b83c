// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/devo/resources.h"

#include <QtGlobal>

namespace kontor::devo {

namespace {

constexpr auto page = "Page \"Plan operations\"";

} // namespace

ResourceSpec planResource()
{
    return {.kind = Kind::Lookup,
            .type = types::plan,
            .label = QT_TRANSLATE_NOOP("Vendor", "Plan"),
            .plural = QT_TRANSLATE_NOOP("Vendor", "Plans"),
            .idField = "name",
            .nameField = "name",
            .naturalKey = {"name"},
            .fields = {{.key = "name",
                        .label = QT_TRANSLATE_NOOP("Vendor", "Plan"),
                        .flags = flags::shownColumn | FieldFlag::Searchable,
                        .help = QT_TRANSLATE_NOOP("Vendor", "The name a domain's plan is chosen by."),
                        .source = page},
                       {.key = "id",
                        .label = QT_TRANSLATE_NOOP("Vendor", "Number"),
                        .flags = flags::shownColumn,
                        .help = QT_TRANSLATE_NOOP("Vendor", "Devo's own number of the plan."),
                        .source = page},
                       {.key = "roles",
                        .label = QT_TRANSLATE_NOOP("Vendor", "Roles"),
                        .type = FieldType::List,
                        .flags = flags::shownColumn,
                        .help = QT_TRANSLATE_NOOP("Vendor", "Roles that every domain with this plan has."),
                        .source = page}},
            .help = QT_TRANSLATE_NOOP("Vendor", "A price plan; Devo makes and deletes them."),
            .source = page};
}

} // namespace kontor::devo
