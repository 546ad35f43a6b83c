// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/dialoghouse.h"

#include <QJsonArray>

namespace kontor::test {

/// A second made-up vendor whose description says everything the first one's leaves out: two dialects, no sign-on but a
/// panel, plans to look up, a list that is kept on this computer, actions that make records, further steps.
class NovelVendor
{
public:
    static const ProviderSpec &first()
    {
        static const ProviderSpec known = spec("v2", {.key = "login", .label = "Login"}, "https://novel.example/v2");
        return known;
    }
    static const ProviderSpec &second()
    {
        static const ProviderSpec known =
            spec("v3", {.key = "token", .label = "Token", .type = FieldType::Secret}, "https://novel.example/v3");
        return known;
    }
    /// Its providers talk to the FakeVendor of their base URL; tests that look only need none.
    static ProviderEntry catalogueEntry() { return {&first(), FakeVendor::catalogueEntry().make, {&second()}}; }

private:
    static constexpr FieldFlags shown = FieldFlag::InTable | FieldFlag::InForm | FieldFlag::InCsv;

    static bool isNotLocked(const Record &record) { return !record.fields.value(u"locked").toBool(); }

    static FieldSpec plan(const char *key)
    {
        return {.key = key, .label = "Plan", .type = FieldType::Reference, .flags = shown, .reference = "plan"};
    }

    static ResourceSpec clients()
    {
        return {
            .kind = Kind::Customer,
            .type = "client",
            .label = "Client",
            .plural = "Clients",
            .idField = "number",
            .nameField = "name",
            .fields = {{.key = "number", .label = "Number", .flags = FieldFlag::Computed | FieldFlag::InTable},
                       {.key = "name", .label = "Name", .flags = shown | FieldFlag::RequiredOnCreate},
                       plan("plan"),
                       {.key = "roles", .label = "Roles", .type = FieldType::List, .flags = shown, .reference = "role"},
                       {.key = "owner",
                        .label = "Owner",
                        .type = FieldType::Email,
                        .flags = FieldFlag::InForm | FieldFlag::InCsv | FieldFlag::ForFollowUp,
                        .help = "Is invited once the client is there."},
                       {.key = "locked", .label = "Locked", .type = FieldType::Boolean, .flags = FieldFlag::Computed}},
            .verbs = {{Verb::Create, {"write"}},
                      {.verb = Verb::Update, .paceClasses = {"write"}, .allowedFor = isNotLocked},
                      {.verb = Verb::Delete,
                       .paceClasses = {"write"},
                       .danger = Danger::Destructive,
                       .allowedFor = isNotLocked}},
            .actions = {
                {.key = "pause",
                 .label = "Pause",
                 .parameters =
                     {{.key = "users", .label = "Users to leave alone", .type = FieldType::List, .reference = "user"},
                      plan("plan")},
                 .allowedFor = isNotLocked},
                {.key = "adopt",
                 .label = "Adopt a client",
                 .parameters = {{.key = "code", .label = "Code", .flags = FieldFlag::RequiredOnCreate}},
                 .makesRecord = true},
                {.key = "invite", .label = "Invite the owner", .isStep = true}}};
    }
    static ResourceSpec users()
    {
        return {.kind = Kind::Account,
                .type = "user",
                .label = "User",
                .plural = "Users",
                .parentType = "client",
                .idField = "name",
                .nameField = "name",
                .fields = {{.key = "name", .label = "Name", .flags = shown | FieldFlag::RequiredOnCreate},
                           {.key = "key",
                            .label = "Key",
                            .type = FieldType::Secret,
                            .flags = FieldFlag::InForm | FieldFlag::Kept}},
                .verbs = {{.verb = Verb::Create, .paceClasses = {"write"}, .allowedFor = isNotLocked},
                          {.verb = Verb::Update, .paceClasses = {}, .isLocal = true},
                          {.verb = Verb::Delete, .paceClasses = {}, .danger = Danger::Harmless, .isLocal = true}},
                .states = {{"no-owner", "No owner", StateSpec::Tone::Muted},
                           {"key-refused", "Key refused", StateSpec::Tone::Bad}},
                .keptHere = true};
    }
    static ResourceSpec lookup(const char *type, const char *label)
    {
        return {.kind = Kind::Lookup,
                .type = type,
                .label = label,
                .plural = label,
                .idField = "id",
                .nameField = "name",
                .fields = {{.key = "id", .label = "Id"}, {.key = "name", .label = "Name", .flags = shown}}};
    }
    static ProviderSpec spec(const char *dialect, const FieldSpec &own, const char *address)
    {
        return {.id = "novel",
                .name = "Novel",
                .summary = QByteArrayView(dialect) == "v2" ? "The older interface." : "The newer interface.",
                .credentials = {{.key = "dialect",
                                 .label = "Interface",
                                 .type = FieldType::Choice,
                                 .choices = {{"v2", "Version 2"}, {"v3", "Version 3"}},
                                 .defaultValue = "v2"},
                                {.key = "mail", .label = "E-mail", .type = FieldType::Email},
                                own,
                                {.key = "secret", .label = "Secret", .type = FieldType::Secret}},
                .settings = {{.key = "panel-url", .label = "Panel", .type = FieldType::Url}},
                .baseUrls = {{"Novel", address}},
                .rates = {{"write", "Writes", 600, std::chrono::minutes(1)}},
                .panel = {.url = "https://panel.novel.example/"},
                .resources = {clients(), users(), lookup("plan", "Plan"), lookup("role", "Role")},
                .dialect = dialect};
    }
};

/// A dialog house with a connection to the second vendor, some of its clients and what they point to in the cache.
class NovelHouse : public DialogHouse
{
public:
    NovelHouse() : DialogHouse({NovelVendor::catalogueEntry()})
    {
        Connection draft{.vendor = QStringLiteral("novel"),
                         .label = QStringLiteral("Novel"),
                         .colour = QStringLiteral("#993366"),
                         .baseUrl = other.baseUrl()};
        draft.settings = {{QStringLiteral("dialect"), QStringLiteral("v2")}};
        const Result<Connection> saved = waitFor(connections->save(draft, {}, connections.get()));
        if (!saved) qFatal("test: %s", qPrintable(saved.error().message));
        novel = saved->id;
        cache->describe(NovelVendor::first(), novel);
        put(Kind::Lookup, "plan", "p1", "Small plan");
        put(Kind::Lookup, "plan", "p2", "Large plan");
        put(Kind::Lookup, "role", "r1", "Reader");
        put(Kind::Lookup, "role", "r2", "Writer");
        put(Kind::Customer, "client", "c1", "Blue",
            {{QStringLiteral("plan"), QStringLiteral("p1")},
             {QStringLiteral("users"), QJsonArray{QStringLiteral("u1"), QStringLiteral("u2"), QStringLiteral("u9")}},
             {QStringLiteral("roles"), QJsonArray{QStringLiteral("r2")}}});
        put(Kind::Customer, "client", "c2", "Locked",
            {{QStringLiteral("plan"), QStringLiteral("p7")}, {QStringLiteral("locked"), true}});
        put(Kind::Account, "user", "u1", "Ulla", {}, QStringLiteral("no-owner"), QStringLiteral("c1"));
        put(Kind::Account, "user", "u2", "Uwe", {}, QStringLiteral("key-refused"), QStringLiteral("c1"));
    }

    void put(Kind kind, const char *type, const char *recordId, const char *name, QJsonObject fields = {},
             const QString &status = {}, const QString &parent = {})
    {
        fields.insert(QStringLiteral("name"), QLatin1String(name));
        const Record record{.connection = novel,
                            .kind = kind,
                            .type = QLatin1String(type),
                            .id = QLatin1String(recordId),
                            .name = QLatin1String(name),
                            .status = status,
                            .parent = parent,
                            .fields = fields,
                            .fetchedAt = clock.utcNow(),
                            .detailed = true};
        const Result<int> done = waitFor(cache->putOne(record, cache.get()));
        if (!done) qFatal("test: %s", qPrintable(done.error().message));
    }
    Record known(const char *type, const char *recordId) const
    {
        const auto record = cache->record({novel, QLatin1String(type), QLatin1String(recordId)});
        if (!record) qFatal("test: no such record");
        return *record;
    }

    FakeVendor other{QStringLiteral("https://novel.example/v2")}; ///< what its providers talk to
    QString novel;                                                ///< id of the connection
};

} // namespace kontor::test
