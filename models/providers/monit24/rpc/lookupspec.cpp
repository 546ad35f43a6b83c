// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rpc/resources.h"

#include <QtGlobal>

namespace kontor::monit24::rpc {

namespace {

constexpr auto packagePage = "Package";
constexpr auto typePage = "ServiceType";
constexpr auto locationPage = "README, Location::Find; the module's own page was not seen";

FieldSpec shownField(const char *key, const char *label, const char *help, const char *source,
                     FieldType type = FieldType::Text, FieldFlags more = FieldFlag::None)
{
    return {
        .key = key, .label = label, .type = type, .flags = flags::shownColumn | more, .help = help, .source = source};
}

FieldSpec idField(const char *source)
{
    return shownField("id", QT_TRANSLATE_NOOP("Vendor", "Number"),
                      QT_TRANSLATE_NOOP("Vendor", "Given by Monit24; it never changes."), source, FieldType::Text,
                      FieldFlag::Searchable);
}

FieldSpec nameField(const char *source, FieldFlags more = FieldFlag::None)
{
    return shownField("name", QT_TRANSLATE_NOOP("Vendor", "Name"),
                      QT_TRANSLATE_NOOP("Vendor", "What Monit24 calls it."), source, FieldType::Text,
                      FieldFlag::Searchable | more);
}

FieldSpec limitField(const char *key, const char *label, const char *help)
{
    return shownField(key, label, help, packagePage, FieldType::Integer);
}

ResourceSpec lookup(const char *type, const char *label, const char *plural, const char *help, const char *source)
{
    return {.kind = Kind::Lookup,
            .type = type,
            .label = label,
            .plural = plural,
            .idField = "id",
            .nameField = "name",
            .naturalKey = {"id"},
            .canShow = false,
            .help = help,
            .source = source};
}

} // namespace

ResourceSpec packageResource()
{
    ResourceSpec resource =
        lookup(types::package, QT_TRANSLATE_NOOP("Vendor", "Package"), QT_TRANSLATE_NOOP("Vendor", "Packages"),
               QT_TRANSLATE_NOOP("Vendor", "What a customer's account may do; Monit24 tells no prices."), packagePage);
    resource.fields = {
        nameField(packagePage),
        limitField("max_services", QT_TRANSLATE_NOOP("Vendor", "Services"),
                   QT_TRANSLATE_NOOP("Vendor", "How many services the account may have.")),
        limitField("min_interval", QT_TRANSLATE_NOOP("Vendor", "Shortest interval (s)"),
                   QT_TRANSLATE_NOOP("Vendor", "The shortest time between two checks, in seconds.")),
        limitField("max_sms_numbers", QT_TRANSLATE_NOOP("Vendor", "SMS numbers"),
                   QT_TRANSLATE_NOOP("Vendor", "How many telephone numbers can be notified.")),
        limitField("min_locations_limit", QT_TRANSLATE_NOOP("Vendor", "Locations, at least"),
                   QT_TRANSLATE_NOOP("Vendor", "From how many locations a group must be checked.")),
        limitField("max_locations_limit", QT_TRANSLATE_NOOP("Vendor", "Locations, at most"),
                   QT_TRANSLATE_NOOP("Vendor", "From how many locations a group may be checked.")),
        idField(packagePage),
    };
    return resource;
}

ResourceSpec serviceTypeResource()
{
    ResourceSpec resource = lookup(types::serviceType, QT_TRANSLATE_NOOP("Vendor", "Type of service"),
                                   QT_TRANSLATE_NOOP("Vendor", "Types of service"),
                                   QT_TRANSLATE_NOOP("Vendor", "How a service can be checked."), typePage);
    resource.fields = {nameField(typePage),
                       shownField("prefix", QT_TRANSLATE_NOOP("Vendor", "Prefix"),
                                  QT_TRANSLATE_NOOP("Vendor", "What addresses of this type begin with."), typePage),
                       idField(typePage)};
    // To show one the vendor wants an account too; the list has everything.
    resource.canShow = false;
    return resource;
}

ResourceSpec locationResource()
{
    ResourceSpec resource =
        lookup(types::location, QT_TRANSLATE_NOOP("Vendor", "Location"), QT_TRANSLATE_NOOP("Vendor", "Locations"),
               QT_TRANSLATE_NOOP("Vendor", "A place services are checked from."), locationPage);
    resource.fields = {nameField(locationPage, FieldFlag::Unconfirmed), idField(locationPage)};
    return resource;
}

} // namespace kontor::monit24::rpc
