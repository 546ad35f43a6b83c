// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/rackspace/resources.h"

#include <QtGlobal>

namespace kontor::rackspace {

namespace {

constexpr auto page = "Wiki: Domain Spam";
constexpr auto group = QT_TRANSLATE_NOOP("Vendor", "Spam filter");

/// The write table of the spam settings, as parameters.
std::vector<FieldSpec> commonParameters()
{
    return {
        {.key = "filterLevel",
         .label = QT_TRANSLATE_NOOP("Vendor", "Spam filter"),
         .type = FieldType::Choice,
         .flags = flags::editable | FieldFlag::RequiredOnCreate,
         .help = QT_TRANSLATE_NOOP("Vendor", "On, off, or only mail from the safe list."),
         .source = page,
         .group = group,
         .choices = {{.value = "on", .label = QT_TRANSLATE_NOOP("Vendor", "On")},
                     {.value = "off", .label = QT_TRANSLATE_NOOP("Vendor", "Off")},
                     {.value = "exclusive", .label = QT_TRANSLATE_NOOP("Vendor", "Safe list only")}},
         .defaultValue = "on"},
    };
}

FieldSpec overrideParameter()
{
    return {.key = "overrideUserSettings",
            .label = QT_TRANSLATE_NOOP("Vendor", "Override the users' settings"),
            .type = FieldType::Boolean,
            .flags = flags::editable | FieldFlag::WriteOnly,
            .help = QT_TRANSLATE_NOOP("Vendor", "Puts these settings on every mailbox of the domain."),
            .source = page,
            .group = group};
}

std::vector<FieldSpec> rackspaceParameters()
{
    return {
        {.key = "rsEmail.spamHandling",
         .label = QT_TRANSLATE_NOOP("Vendor", "What happens to spam"),
         .type = FieldType::Choice,
         .flags = flags::editable,
         .help = QT_TRANSLATE_NOOP("Vendor", "Into the spam folder, deleted, marked in the subject, or forwarded."),
         .source = page,
         .group = group,
         .choices = {{.value = "toFolder", .label = QT_TRANSLATE_NOOP("Vendor", "Into the spam folder")},
                     {.value = "delete", .label = QT_TRANSLATE_NOOP("Vendor", "Delete")},
                     {.value = "labelSubject", .label = QT_TRANSLATE_NOOP("Vendor", "Mark the subject")},
                     {.value = "toAddress", .label = QT_TRANSLATE_NOOP("Vendor", "Forward to an address")}}},
        {.key = "rsEmail.hasFolderCleaner",
         .label = QT_TRANSLATE_NOOP("Vendor", "Clean the spam folder"),
         .type = FieldType::Boolean,
         .flags = flags::editable,
         .help = QT_TRANSLATE_NOOP("Vendor", "Whether old spam is removed; not together with forwarding."),
         .source = page,
         .group = group},
        {.key = "rsEmail.spamFolderAgeLimit",
         .label = QT_TRANSLATE_NOOP("Vendor", "Spam folder, days"),
         .type = FieldType::Integer,
         .flags = flags::editable,
         .help = QT_TRANSLATE_NOOP("Vendor", "Spam older than this is removed; not together with forwarding."),
         .source = page,
         .group = group,
         .limits = {.min = 0}},
        {.key = "rsEmail.spamFolderNumLimit",
         .label = QT_TRANSLATE_NOOP("Vendor", "Spam folder, messages"),
         .type = FieldType::Integer,
         .flags = flags::editable,
         .help = QT_TRANSLATE_NOOP("Vendor", "Spam beyond this number is removed; not together with forwarding."),
         .source = page,
         .group = group,
         .limits = {.min = 0}},
        {.key = "rsEmail.spamForwardingAddress",
         .label = QT_TRANSLATE_NOOP("Vendor", "Forward spam to"),
         .type = FieldType::Email,
         .flags = flags::editable,
         .help = QT_TRANSLATE_NOOP("Vendor", "The address that gets the spam; not together with the spam folder."),
         .source = page,
         .group = group},
    };
}

std::vector<FieldSpec> exchangeParameters()
{
    return {
        {.key = "exchange.forwardToDomainQuarantine",
         .label = QT_TRANSLATE_NOOP("Vendor", "Domain quarantine"),
         .type = FieldType::Choice,
         .flags = flags::editable,
         .help = QT_TRANSLATE_NOOP("Vendor", "Whether spam goes to the quarantine of the domain."),
         .source = page,
         .group = group,
         .choices = {{.value = "on", .label = QT_TRANSLATE_NOOP("Vendor", "On")},
                     {.value = "off", .label = QT_TRANSLATE_NOOP("Vendor", "Off")},
                     {.value = "nonuser", .label = QT_TRANSLATE_NOOP("Vendor", "For unknown names")}}},
        {.key = "exchange.quarantineOwner",
         .label = QT_TRANSLATE_NOOP("Vendor", "Quarantine owner"),
         .type = FieldType::Email,
         .flags = flags::editable,
         .help = QT_TRANSLATE_NOOP("Vendor", "The address that looks after the quarantine."),
         .source = page,
         .group = group},
        {.key = "exchange.removeQuarantineOwner",
         .label = QT_TRANSLATE_NOOP("Vendor", "Remove the quarantine owner"),
         .type = FieldType::Boolean,
         .flags = flags::editable | FieldFlag::WriteOnly,
         .help = QT_TRANSLATE_NOOP("Vendor", "Takes the owner of the quarantine away."),
         .source = page,
         .group = group},
        {.key = "exchange.defaultQuarantineOwner",
         .label = QT_TRANSLATE_NOOP("Vendor", "Default quarantine owner"),
         .type = FieldType::Email,
         .flags = flags::editable,
         .help = QT_TRANSLATE_NOOP("Vendor", "Looks after the quarantine where nobody else does."),
         .source = page,
         .group = group},
        {.key = "exchange.removeDefaultQuarantineOwner",
         .label = QT_TRANSLATE_NOOP("Vendor", "Remove the default quarantine owner"),
         .type = FieldType::Boolean,
         .flags = flags::editable | FieldFlag::WriteOnly,
         .help = QT_TRANSLATE_NOOP("Vendor", "Takes the default owner of the quarantine away."),
         .source = page,
         .group = group},
    };
}

std::vector<FieldSpec> parameters(SpamScope scope)
{
    std::vector<FieldSpec> all = commonParameters();
    const auto add = [&](const std::vector<FieldSpec> &part) {
        all.insert(all.end(), part.begin(), part.end());
    };
    if (scope == SpamScope::Domain) all.push_back(overrideParameter());
    if (scope != SpamScope::ExchangeMailbox) add(rackspaceParameters());
    if (scope != SpamScope::Mailbox) add(exchangeParameters());
    return all;
}

} // namespace

std::vector<FieldSpec> spamFields(SpamScope scope)
{
    std::vector<FieldSpec> fields;
    for (FieldSpec field : parameters(scope)) {
        if (field.has(FieldFlag::WriteOnly)) continue;
        field.flags = flags::shownDetail;
        field.defaultValue = "";
        fields.push_back(std::move(field));
    }
    return fields;
}

ActionSpec spamAction(SpamScope scope)
{
    return {.key = "set-spam",
            .label = QT_TRANSLATE_NOOP("Vendor", "Set spam filter"),
            .inverse = "set-spam",
            .danger = Danger::Noticeable,
            .parameters = parameters(scope),
            .help = QT_TRANSLATE_NOOP("Vendor", "Changes how spam is recognised and what happens to it; what is left "
                                                "empty stays as it is."),
            .source = page};
}

} // namespace kontor::rackspace
