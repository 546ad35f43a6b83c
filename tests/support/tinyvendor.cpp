// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tinyvendor.h"

#include <QJsonArray>

namespace kontor::test {

namespace {

TinyVendor *world = nullptr;

constexpr auto editable = FieldFlags(FieldFlag::InForm) | FieldFlag::InCsv | FieldFlag::InTable;
constexpr auto shown = FieldFlags(FieldFlag::Computed) | FieldFlag::InTable;

QString text(const QJsonObject &values, const char *key)
{
    return values.value(QLatin1String(key)).toString();
}

ResourceSpec clientResource()
{
    const FieldSpec number{.key = "number", .label = "Number", .flags = editable | FieldFlag::Immutable};
    const FieldSpec name{.key = "name", .label = "Name", .flags = editable | FieldFlag::RequiredOnCreate};
    const FieldSpec pass{.key = "pass",
                         .label = "Key",
                         .type = FieldType::Secret,
                         .flags = FieldFlags(FieldFlag::InForm) | FieldFlag::Kept | FieldFlag::WriteOnly};
    return {.kind = Kind::Customer,
            .type = "client",
            .label = "Client",
            .plural = "Clients",
            .idField = "number",
            .nameField = "name",
            .naturalKey = {"name"},
            .fields = {number, name, {.key = "label", .label = "Label", .flags = editable | FieldFlag::Kept}, pass},
            .verbs = {{.verb = Verb::Create, .paceClasses = {"write"}},
                      {.verb = Verb::Update, .isLocal = true},
                      {.verb = Verb::Delete, .isLocal = true}},
            .actions = {{.key = "add-existing",
                         .label = "Add existing",
                         .parameters = {number, name, pass},
                         .makesRecord = true,
                         .isLocal = true}},
            .states = {{.word = "active", .label = "Active"}, {.word = "no-key", .label = "No key"}},
            .keptHere = true};
}

void deriveSite(Record &record)
{
    const bool ownerless = record.fields.value(QLatin1String("has_owner")) == QJsonValue(false);
    if (ownerless && record.status == QLatin1String("active")) record.status = QStringLiteral("no-owner");
}

std::vector<FollowUp> siteFollowUps(const Mutation &first)
{
    const QString owner = text(first.values, "owner");
    if (first.verb == Verb::Create && !owner.isEmpty())
        return {{.type = QStringLiteral("site"),
                 .action = QStringLiteral("assign-owner"),
                 .values = {{QStringLiteral("owner"), owner}}}};
    if (first.action == QLatin1String("block"))
        return {{.type = QStringLiteral("site"), .action = QStringLiteral("block-now")}};
    std::vector<FollowUp> resumed;
    if (first.action == QLatin1String("unblock"))
        for (const QJsonValue &id : first.values.value(QLatin1String("running")).toArray())
            resumed.push_back(
                {.type = QStringLiteral("work"), .id = id.toString(), .action = QStringLiteral("resume")});
    return resumed;
}

ResourceSpec siteResource()
{
    const FieldSpec owner{.key = "owner", .label = "Owner", .flags = FieldFlags(FieldFlag::InForm)};
    FieldSpec ownerLater = owner;
    ownerLater.flags |= FieldFlag::ForFollowUp;
    const FieldSpec running{.key = "running",
                            .label = "Ran before",
                            .type = FieldType::List,
                            .flags = FieldFlags(FieldFlag::InForm) | FieldFlag::ForFollowUp};
    return {
        .kind = Kind::Domain,
        .type = "site",
        .label = "Site",
        .plural = "Sites",
        .idField = "name",
        .nameField = "name",
        .naturalKey = {"name"},
        .fields =
            {{.key = "name", .label = "Name", .flags = editable | FieldFlag::RequiredOnCreate | FieldFlag::Immutable},
             {.key = "tariff",
              .label = "Tariff",
              .type = FieldType::Reference,
              .flags = editable,
              .reference = "tariff"},
             ownerLater,
             {.key = "has_owner",
              .label = "Has an owner",
              .type = FieldType::Boolean,
              .flags = shown | FieldFlag::Kept},
             {.key = "running", .label = "Ran before", .type = FieldType::List, .flags = shown | FieldFlag::Kept}},
        .verbs = {{.verb = Verb::Create, .paceClasses = {"write"}}},
        .actions = {{.key = "assign-owner", .label = "Assign owner", .parameters = {owner}},
                    {.key = "block",
                     .label = "Block",
                     .inverse = "unblock",
                     .allowedStates = {"active", "no-owner"},
                     .resultingStatus = "blocked"},
                    {.key = "block-now", .label = "Block", .resultingStatus = "blocked", .isStep = true},
                    {.key = "unblock",
                     .label = "Unblock",
                     .inverse = "block",
                     .parameters = {running},
                     .allowedStates = {"blocked"},
                     .resultingStatus = "active"}},
        .states = {{.word = "active", .label = "Active"},
                   {.word = "no-owner", .label = "No owner yet", .tone = StateSpec::Tone::Warning},
                   {.word = "blocked", .label = "Blocked", .tone = StateSpec::Tone::Bad}},
        .derive = deriveSite,
        .followUps = siteFollowUps};
}

ResourceSpec workResource()
{
    return {.kind = Kind::Account,
            .type = "work",
            .label = "Work",
            .plural = "Works",
            .parentType = "site",
            .idField = "name",
            .nameField = "name",
            .fields = {{.key = "name", .label = "Name", .flags = shown}},
            .actions = {{.key = "resume",
                         .label = "Resume",
                         .resultingStatus = "active",
                         .allowedFor =
                             [](const Record &record) {
                                 return record.status != QLatin1String("active") &&
                                        record.name != QLatin1String("retired");
                             }}},
            .states = {{.word = "active", .label = "Active"}, {.word = "paused", .label = "Paused"}}};
}

ResourceSpec tariffResource()
{
    return {.kind = Kind::Lookup,
            .type = "tariff",
            .label = "Tariff",
            .plural = "Tariffs",
            .idField = "id",
            .nameField = "name",
            .fields = {{.key = "id", .label = "Id", .flags = shown}, {.key = "name", .label = "Name", .flags = shown}}};
}

/// Answers at once, from the truth.
class TinyClient final : public Provider
{
public:
    TinyClient(ProviderOptions options, const Clock &clock) : m_options(std::move(options)), m_pacer({}, 4, clock) {}

    const ProviderSpec &spec() const override { return TinyVendor::spec(); }
    JobOf<ListPage> *list(const ListRequest &request, QObject *owner) override;
    JobOf<Record> *show(const Record &known, Priority, QObject *owner) override;
    JobOf<Attempt> *apply(const Mutation &mutation, QObject *owner) override
    {
        return new SettledJob<Attempt>(attempt(mutation), owner);
    }
    JobOf<Settlement> *settle(const Mutation &, QObject *owner) override
    {
        return new SettledJob<Settlement>(Settlement{.why = QStringLiteral("no look-up")}, owner);
    }
    JobOf<SignOnTicket> *signOn(const SignOnTarget &, QObject *owner) override
    {
        return new SettledJob<SignOnTicket>(failure({.kind = Error::Kind::Unsupported}), owner);
    }
    JobOf<ProbeReport> *probe(QObject *owner) override
    {
        return new SettledJob<ProbeReport>(ProbeReport{.identity = QStringLiteral("tiny")}, owner);
    }
    Pacer &pacer() override { return m_pacer; }

private:
    friend class ClientLook;
    Record record(Kind kind, const char *type, const QString &id) const
    {
        return {.connection = m_options.connectionId,
                .kind = kind,
                .type = QLatin1String(type),
                .id = id,
                .name = id,
                .fields = {{QStringLiteral("name"), id}},
                .fetchedAt = QDateTime::currentDateTimeUtc(),
                .detailed = true};
    }
    Record siteRecord(const QString &id) const;
    Record workRecord(const QString &id) const;
    Attempt attempt(const Mutation &mutation);
    Attempt createdClient(const Mutation &mutation);

    ProviderOptions m_options;
    Pacer m_pacer;
};

/// Asks the keychain for the client's key and compares it with the truth.
class ClientLook final : public StepsJob<Record>
{
public:
    ClientLook(RecordSecrets &secrets, Record known, QObject *owner)
        : StepsJob<Record>(owner), m_secrets(secrets), m_known(std::move(known))
    {
        start();
    }

protected:
    void run() override
    {
        JobOf<Secret> *job = m_secrets.read(m_known.type, m_known.id, QStringLiteral("pass"), this);
        job->onFinished(this, [this, job](const Result<Secret> &key) {
            job->deleteLater();
            const bool fits = key && key->revealText() == world->clients[m_known.id];
            m_known.status = fits ? QStringLiteral("active") : QStringLiteral("no-key");
            finish(m_known);
        });
    }

private:
    RecordSecrets &m_secrets;
    Record m_known;
};

Record TinyClient::siteRecord(const QString &id) const
{
    Record site = record(Kind::Domain, "site", id);
    site.status = world->sites[id].blocked ? QStringLiteral("blocked") : QStringLiteral("active");
    site.fields.insert(QStringLiteral("tariff"), world->sites[id].tariff);
    return site;
}

Record TinyClient::workRecord(const QString &id) const
{
    Record work = record(Kind::Account, "work", id);
    work.parent = world->works[id].site;
    work.status = world->works[id].runs ? QStringLiteral("active") : QStringLiteral("paused");
    return work;
}

JobOf<ListPage> *TinyClient::list(const ListRequest &request, QObject *owner)
{
    world->log << QStringLiteral("list ") + request.type;
    ListPage page;
    if (request.type == QLatin1String("site"))
        for (const auto &[id, site] : world->sites)
            page.records.push_back(siteRecord(id));
    // As some vendors do: what belongs to a blocked customer is not to be seen.
    if (request.type == QLatin1String("work"))
        for (const auto &[id, work] : world->works)
            if (!world->sites[work.site].blocked) page.records.push_back(workRecord(id));
    if (request.type == QLatin1String("tariff"))
        page.records = {record(Kind::Lookup, "tariff", QStringLiteral("basic"))};
    if (request.type == QLatin1String("client"))
        return new SettledJob<ListPage>(failure({.kind = Error::Kind::Unsupported}), owner);
    page.total = qint64(page.records.size());
    return new SettledJob<ListPage>(std::move(page), owner);
}

JobOf<Record> *TinyClient::show(const Record &known, Priority, QObject *owner)
{
    world->log << QStringLiteral("show %1 %2").arg(known.type, known.id);
    if (known.type == QLatin1String("client")) return new ClientLook(*m_options.recordSecrets, known, owner);
    if (known.type == QLatin1String("site") && world->sites.contains(known.id))
        return new SettledJob<Record>(siteRecord(known.id), owner);
    if (known.type == QLatin1String("work") && world->works.contains(known.id))
        return new SettledJob<Record>(workRecord(known.id), owner);
    return new SettledJob<Record>(failure({.kind = Error::Kind::NotFound}), owner);
}

Attempt TinyClient::createdClient(const Mutation &mutation)
{
    const QString number = QString::number(world->clients.size() + 1);
    const QString key = QStringLiteral("once-") + number;
    world->clients[number] = key;
    Record client = record(Kind::Customer, "client", number);
    client.name = text(mutation.values, "name");
    client.status = QStringLiteral("active");
    client.fields = mutation.values;
    client.fields.insert(QStringLiteral("number"), number);
    return {.state = Attempt::State::Applied,
            .after = client,
            .oneTimeSecrets = {{QStringLiteral("pass"), Secret::fromText(key)}}};
}

Attempt TinyClient::attempt(const Mutation &mutation)
{
    world->log << QStringLiteral("%1 %2 %3 %4")
                      .arg(verbName(mutation.verb), mutation.type, mutation.id, mutation.action)
                      .trimmed();
    if (world->onApply)
        if (const auto answer = world->onApply(mutation)) return *answer;
    if (mutation.type == QLatin1String("client")) return createdClient(mutation);
    if (mutation.type == QLatin1String("work")) {
        world->works[mutation.id].runs = true;
        return {.state = Attempt::State::Applied, .after = workRecord(mutation.id)};
    }
    TinyVendor::Site &site = world->sites[mutation.id];
    QJsonObject news;
    if (mutation.verb == Verb::Create) {
        site.tariff = text(mutation.values, "tariff");
        news.insert(QStringLiteral("has_owner"), false);
    } else if (mutation.action == QLatin1String("assign-owner")) {
        site.owner = text(mutation.values, "owner");
        news.insert(QStringLiteral("has_owner"), true);
    } else if (mutation.action == QLatin1String("block")) {
        QJsonArray running;
        for (const auto &[id, work] : world->works)
            if (work.site == mutation.id && work.runs) running.append(id);
        news.insert(QStringLiteral("running"), running);
    } else if (mutation.action == QLatin1String("block-now")) {
        site.blocked = true;
        for (auto &[id, work] : world->works)
            if (work.site == mutation.id) work.runs = false;
    } else if (mutation.action == QLatin1String("unblock")) {
        site.blocked = false;
        news.insert(QStringLiteral("running"), QJsonArray());
    }
    Record after = siteRecord(mutation.id);
    for (auto it = news.begin(); it != news.end(); ++it)
        after.fields.insert(it.key(), it.value());
    return {.state = Attempt::State::Applied, .after = after};
}

} // namespace

TinyVendor::TinyVendor()
{
    if (world) qFatal("test: one tiny vendor at a time");
    world = this;
}

TinyVendor::~TinyVendor()
{
    world = nullptr;
}

const ProviderSpec &TinyVendor::spec()
{
    static const ProviderSpec spec{
        .id = "tiny",
        .name = "Tiny",
        .summary = "A vendor made of a description and a client.",
        .credentials = {{.key = "key",
                         .label = "Key",
                         .type = FieldType::Secret,
                         .flags = FieldFlags(FieldFlag::InForm) | FieldFlag::RequiredOnCreate}},
        .rates = {{.paceClass = "read", .label = "Reads", .requests = 2, .per = std::chrono::seconds(1)},
                  {.paceClass = "write", .label = "Writes", .requests = 2, .per = std::chrono::seconds(1)}},
        .resources = {clientResource(), siteResource(), workResource(), tariffResource()}};
    return spec;
}

ProviderEntry TinyVendor::catalogueEntry()
{
    return {.spec = &spec(), .make = [](ProviderOptions options, Redactor &, const Clock &clock) {
                return std::unique_ptr<Provider>(new TinyClient(std::move(options), clock));
            }};
}

} // namespace kontor::test
