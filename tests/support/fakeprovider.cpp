// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeprovider.h"

#include <QJsonArray>
#include <QTimer>

#include <algorithm>

namespace kontor::test {

namespace {

QHash<QString, FakeVendor *> &vendors()
{
    static QHash<QString, FakeVendor *> all;
    return all;
}

/// An answer that is worked out when the request "arrives" and delivered after the vendor's delay.
template<class T>
class FakeJob final : public JobOf<T>
{
public:
    using Answer = std::function<Result<T>(FakeVendor &)>;

    FakeJob(FakeVendor *vendor, Answer answer, std::optional<T> whenCancelled, QObject *owner)
        : JobOf<T>(owner), m_vendor(vendor), m_answer(std::move(answer)), m_whenCancelled(std::move(whenCancelled))
    {
        this->start();
    }
    ~FakeJob() override { leave(); }

protected:
    void run() override
    {
        if (!m_vendor) {
            this->finish(failure({.kind = Error::Kind::Network,
                                  .message = QStringLiteral("test: the vendor is gone"),
                                  .delivery = Error::Delivery::NotSent}));
            return;
        }
        m_inside = true;
        m_vendor->mostInFlight = std::max(m_vendor->mostInFlight, ++m_vendor->inFlight);
        m_known.emplace(m_answer(*m_vendor));
        QTimer::singleShot(m_vendor->delay, this, [this] {
            if (m_vendor && m_vendor->held)
                QObject::connect(m_vendor, &FakeVendor::released, this, [this] { deliver(); });
            else
                deliver();
        });
    }
    void abort() override
    {
        leave();
        if (m_whenCancelled) this->finish(*m_whenCancelled);
    }
    bool keepsOutcomeOnCancel() const override { return m_whenCancelled.has_value(); }

private:
    void deliver()
    {
        leave();
        this->finish(std::move(*m_known));
    }
    void leave()
    {
        if (m_inside && m_vendor) --m_vendor->inFlight;
        m_inside = false;
    }

    QPointer<FakeVendor> m_vendor;
    Answer m_answer;
    std::optional<T> m_whenCancelled;
    std::optional<Result<T>> m_known;
    bool m_inside = false;
};

constexpr FieldFlags shownField = FieldFlag::InTable | FieldFlag::InForm | FieldFlag::InCsv | FieldFlag::Searchable;

std::vector<VerbSpec> allVerbs()
{
    return {{Verb::Create, {"write"}}, {Verb::Update, {"write"}}, {Verb::Delete, {"write"}, Danger::Destructive}};
}

std::vector<StateSpec> onAndOff()
{
    return {{"active", "Active", StateSpec::Tone::Good}, {"disabled", "Disabled", StateSpec::Tone::Warning}};
}

ResourceSpec customerSpec()
{
    return {
        .kind = Kind::Customer,
        .type = "customer",
        .label = "Customer",
        .plural = "Customers",
        .idField = "number",
        .nameField = "name",
        .naturalKey = {"reference"},
        .fields = {{.key = "number", .label = "Number", .flags = FieldFlag::Computed | FieldFlag::InTable},
                   {.key = "name", .label = "Name", .flags = shownField | FieldFlag::RequiredOnCreate},
                   {.key = "reference", .label = "Reference", .flags = shownField},
                   {.key = "seats", .label = "Seats", .type = FieldType::Integer, .flags = shownField},
                   {.key = "remark",
                    .label = "Remark",
                    .type = FieldType::LongText,
                    .flags = FieldFlag::InForm | FieldFlag::DetailOnly}},
        .verbs = allVerbs(),
        .actions = {{.key = "disable",
                     .label = "Disable",
                     .inverse = "enable",
                     .allowedStates = {"active"},
                     .resultingStatus = "disabled"},
                    {.key = "enable",
                     .label = "Enable",
                     .inverse = "disable",
                     .danger = Danger::Harmless,
                     .allowedStates = {"disabled"},
                     .resultingStatus = "active"}},
        .states = onAndOff(),
        .canSignOn = true,
    };
}

ResourceSpec domainSpec()
{
    return {
        .kind = Kind::Domain,
        .type = "domain",
        .label = "Domain",
        .plural = "Domains",
        .parentType = "customer",
        .idField = "name",
        .nameField = "name",
        .naturalKey = {"name"},
        .fields = {{.key = "name",
                    .label = "Name",
                    .type = FieldType::DomainName,
                    .flags = shownField | FieldFlag::RequiredOnCreate | FieldFlag::Immutable},
                   {.key = "service",
                    .label = "Service",
                    .type = FieldType::Choice,
                    .flags = shownField,
                    .choices = {{"full", "Full"}, {"mail", "Mail only"}, {"none", "None"}}},
                   {.key = "catchAll", .label = "Catch-all", .flags = FieldFlag::InForm | FieldFlag::DetailOnly}},
        .verbs = allVerbs(),
        .states = onAndOff(),
    };
}

ResourceSpec mailboxSpec()
{
    return {
        .kind = Kind::Account,
        .type = "mailbox",
        .label = "Mailbox",
        .plural = "Mailboxes",
        .parentType = "domain",
        .listedPerParent = true,
        .listedFor = [](const Record &parent) { return parent.fields.value(u"service").toString() != u"none"; },
        .idField = "address",
        .nameField = "address",
        .naturalKey = {"address"},
        .fields = {{.key = "address",
                    .label = "Address",
                    .type = FieldType::Email,
                    .flags = shownField | FieldFlag::RequiredOnCreate | FieldFlag::Immutable},
                   {.key = "password",
                    .label = "Password",
                    .type = FieldType::Secret,
                    .flags = FieldFlag::InForm | FieldFlag::InCsv | FieldFlag::WriteOnly | FieldFlag::RequiredOnCreate},
                   {.key = "size", .label = "Size", .type = FieldType::Megabytes, .flags = shownField},
                   {.key = "forwarding",
                    .label = "Forwarding",
                    .type = FieldType::List,
                    .flags = FieldFlag::InForm | FieldFlag::DetailOnly}},
        .verbs = allVerbs(),
        .actions = {{.key = "disable", .label = "Disable", .inverse = "enable", .resultingStatus = "disabled"},
                    {.key = "enable", .label = "Enable", .inverse = "disable", .resultingStatus = "active"}},
        .states = onAndOff(),
    };
}

ResourceSpec aliasSpec()
{
    return {
        .kind = Kind::Account,
        .type = "alias",
        .label = "Alias",
        .plural = "Aliases",
        .parentType = "domain",
        .listedPerParent = true,
        .listedFor = [](const Record &parent) { return parent.fields.value(u"service").toString() == u"full"; },
        .idField = "address",
        .nameField = "address",
        .naturalKey = {"address"},
        .fields = {{.key = "address",
                    .label = "Address",
                    .type = FieldType::Email,
                    .flags = shownField | FieldFlag::RequiredOnCreate | FieldFlag::Immutable},
                   {.key = "members",
                    .label = "Members",
                    .type = FieldType::List,
                    .flags = shownField | FieldFlag::RequiredOnCreate}},
        .verbs = allVerbs(),
    };
}

ProviderSpec makeSpec()
{
    return {
        .id = "fake",
        .name = "Fake",
        .summary = "A made-up vendor.",
        .credentials = {{.key = "login", .label = "Login", .flags = FieldFlag::InForm | FieldFlag::RequiredOnCreate},
                        {.key = "key",
                         .label = "Key",
                         .type = FieldType::Secret,
                         .flags = FieldFlag::InForm | FieldFlag::RequiredOnCreate},
                        {.key = "pin", .label = "PIN", .type = FieldType::Secret}},
        .settings = {{.key = "user", .label = "Default user"}},
        .baseUrls = {{"Fake", "https://fake.example/api"}},
        .rates = {{"read", "Reads", 6'000, std::chrono::minutes(1)}, {"write", "Writes", 600, std::chrono::minutes(1)}},
        .signOn = {.offered = true,
                   .urlTemplate = "https://panel.fake.example/?token={token}",
                   .validFor = std::chrono::minutes(10),
                   .takesUser = true,
                   .takesVirtualUser = true},
        .resources = {customerSpec(), domainSpec(), mailboxSpec(), aliasSpec()},
    };
}

Attempt refused(Error::Kind kind, const QString &message)
{
    return {.state = Attempt::State::Refused,
            .error = {.kind = kind, .message = message, .httpStatus = 400, .delivery = Error::Delivery::Answered},
            .httpStatus = 400};
}

Record makeRecord(const char *type, const QString &id, const QString &name, const QString &parent,
                  const QJsonObject &fields)
{
    const ResourceSpec &resource = *FakeVendor::spec().resource(QLatin1String(type));
    Record record;
    record.kind = resource.kind;
    record.type = resource.typeName();
    record.id = id;
    record.name = name;
    record.status = resource.states.empty() ? QString() : QString::fromLatin1(resource.states.front().word);
    record.parent = parent;
    record.fields = fields;
    return record;
}

std::vector<Pacer::Limit> limitsOf(const ProviderOptions &options)
{
    std::vector<Pacer::Limit> limits;
    if (!options.pace) return limits;
    for (const RateSpec &rate : FakeVendor::spec().rates)
        limits.push_back({.paceClass = QLatin1String(rate.paceClass),
                          .requests = options.limits.value(QLatin1String(rate.paceClass),
                                                           int(rate.requests * options.pace.value_or(1))),
                          .per = rate.per});
    return limits;
}

bool isBelow(const Record &record, const Record &parent)
{
    return record.parent == parent.id && FakeVendor::spec().resource(record.type)->parentType == parent.type.toLatin1();
}

} // namespace

FakeVendor::FakeVendor(const QString &baseUrl, QObject *parent) : QObject(parent), m_baseUrl(baseUrl)
{
    vendors().insert(baseUrl, this);
}

FakeVendor::~FakeVendor()
{
    vendors().remove(m_baseUrl);
}

const ProviderSpec &FakeVendor::spec()
{
    static const ProviderSpec known = makeSpec();
    return known;
}

ProviderEntry FakeVendor::catalogueEntry()
{
    return {&spec(), &FakeVendor::make};
}

std::unique_ptr<Provider> FakeVendor::make(ProviderOptions options, Redactor &, const Clock &clock)
{
    FakeVendor *vendor = vendors().value(options.baseUrl.toString());
    if (!vendor) qFatal("test: no FakeVendor behind this base URL");
    return std::make_unique<FakeProvider>(std::move(options), clock, *vendor);
}

QString FakeVendor::addCustomer(const QString &name, const QString &reference)
{
    const QString id = QString::number(++m_lastNumber);
    records.push_back(makeRecord("customer", id, name, {},
                                 {{QStringLiteral("number"), id},
                                  {QStringLiteral("name"), name},
                                  {QStringLiteral("reference"), reference},
                                  {QStringLiteral("remark"), QString()}}));
    return id;
}

QString FakeVendor::addDomain(const QString &customer, const QString &name, const QString &service)
{
    records.push_back(makeRecord("domain", name, name, customer,
                                 {{QStringLiteral("name"), name},
                                  {QStringLiteral("service"), service},
                                  {QStringLiteral("catchAll"), QString()}}));
    return name;
}

QString FakeVendor::addMailbox(const QString &domain, const QString &localPart, int megabytes)
{
    const QString address = localPart + u'@' + domain;
    records.push_back(makeRecord("mailbox", address, address, domain,
                                 {{QStringLiteral("address"), address},
                                  {QStringLiteral("size"), megabytes},
                                  {QStringLiteral("forwarding"), QJsonArray()}}));
    return address;
}

QString FakeVendor::addAlias(const QString &domain, const QString &localPart, const QStringList &members)
{
    const QString address = localPart + u'@' + domain;
    records.push_back(makeRecord(
        "alias", address, address, domain,
        {{QStringLiteral("address"), address}, {QStringLiteral("members"), QJsonArray::fromStringList(members)}}));
    return address;
}

Record *FakeVendor::find(const QString &type, const QString &id)
{
    const auto it = std::ranges::find_if(records, [&](const Record &r) { return r.type == type && r.id == id; });
    return it == records.end() ? nullptr : &*it;
}

void FakeVendor::take(const QString &type, const QString &id)
{
    const Record *found = find(type, id);
    if (!found) return;
    const Record gone = *found;
    std::vector<RecordKey> below;
    for (const Record &record : records)
        if (isBelow(record, gone)) below.push_back(record.key());
    for (const RecordKey &key : below)
        take(key.type, key.id);
    std::erase_if(records, [&](const Record &r) { return r.type == type && r.id == id; });
}

void FakeVendor::release()
{
    held = false;
    Q_EMIT released();
}

int FakeVendor::arrived(const QString &prefix) const
{
    return int(std::ranges::count_if(log, [&](const QString &line) { return line.startsWith(prefix); }));
}

Result<ListPage> FakeVendor::page(const ListRequest &request) const
{
    std::vector<Record> all;
    for (const Record &record : records)
        if (record.type == request.type && (!request.parent || isBelow(record, *request.parent)) &&
            !blocked.contains(record.parent))
            all.push_back(record);

    const auto total = qsizetype(all.size());
    const qsizetype from = request.cursor.toInt();
    const qsizetype to = std::min<qsizetype>(total, from + pageSize);
    ListPage answer{.total = tellsTotal ? total : -1};
    for (const QString &customer : blocked)
        answer.hiding.append({{}, QStringLiteral("customer"), customer});
    for (qsizetype i = from; i < to; ++i) {
        Record record = all[std::size_t(i)];
        for (const FieldSpec &field : spec().resource(record.type)->fields)
            if (field.has(FieldFlag::DetailOnly)) record.fields.remove(field.name());
        answer.records.push_back(std::move(record));
    }
    if (!tellsAllCursors && to < total) answer.next = {QString::number(to)};
    if (tellsAllCursors && request.cursor.isEmpty())
        for (qsizetype next = to; next < total; next += pageSize)
            answer.next << QString::number(next);
    return answer;
}

Result<Record> FakeVendor::shown(const Record &known) const
{
    for (const Record &record : records) {
        if (record.type != known.type || record.id != known.id) continue;
        Record answer = record;
        answer.detailed = true;
        return answer;
    }
    return failure({.kind = Error::Kind::NotFound,
                    .message = QStringLiteral("test: no such record"),
                    .httpStatus = 404,
                    .delivery = Error::Delivery::Answered});
}

Attempt FakeVendor::create(const Mutation &mutation)
{
    const ResourceSpec &resource = *spec().resource(mutation.type);
    const QString keyField = QLatin1String(resource.naturalKey.front());
    const QString key = mutation.values.value(keyField).toString();
    const bool taken = !key.isEmpty() && std::ranges::any_of(records, [&](const Record &r) {
        return r.type == mutation.type && r.fields.value(keyField).toString() == key;
    });
    if (taken) return refused(Error::Kind::Conflict, QStringLiteral("test: exists already"));

    QJsonObject fields = mutation.values;
    if (resource.kind == Kind::Customer) fields.insert(QStringLiteral("number"), QString::number(++m_lastNumber));
    Record record = makeRecord(resource.type, fields.value(QLatin1String(resource.idField)).toString(),
                               fields.value(QLatin1String(resource.nameField)).toString(),
                               mutation.parent ? mutation.parent->id : QString(), fields);
    records.push_back(record);
    record.detailed = true;
    return {.state = Attempt::State::Applied, .after = record, .httpStatus = 201};
}

Attempt FakeVendor::change(const Mutation &mutation)
{
    Attempt attempt;
    if (mutation.verb == Verb::Create) {
        attempt = create(mutation);
    } else if (Record *record = find(mutation.type, mutation.id); !record) {
        attempt = refused(Error::Kind::NotFound, QStringLiteral("test: no such record"));
    } else if (mutation.verb == Verb::Delete) {
        take(mutation.type, mutation.id);
        attempt = {.state = Attempt::State::Applied, .httpStatus = 204};
    } else {
        if (mutation.verb == Verb::Act)
            record->status = QLatin1String(spec().resource(mutation.type)->action(mutation.action)->resultingStatus);
        for (auto it = mutation.values.begin(); it != mutation.values.end(); ++it)
            record->fields.insert(it.key(), it.value());
        record->name = record->fields.value(QLatin1String(spec().resource(mutation.type)->nameField)).toString();
        attempt = {.state = Attempt::State::Applied, .after = *record, .httpStatus = 200};
        attempt.after->detailed = true;
    }
    if (attempt.state == Attempt::State::Applied) {
        ++applied[mutation.operationToken];
        passwords[mutation.operationToken] = mutation.secrets;
    }
    return attempt;
}

Settlement FakeVendor::readBack(const Mutation &mutation)
{
    using State = Settlement::State;
    const ResourceSpec &resource = *spec().resource(mutation.type);
    const Record *now = find(mutation.type, mutation.id);
    if (mutation.verb == Verb::Create) {
        const QString keyField = QLatin1String(resource.naturalKey.front());
        const auto it = std::ranges::find_if(records, [&](const Record &r) {
            return r.type == mutation.type && r.fields.value(keyField) == mutation.values.value(keyField);
        });
        now = it == records.end() ? nullptr : &*it;
        return {.state = now ? State::Applied : State::NotApplied, .now = now ? std::optional(*now) : std::nullopt};
    }
    if (mutation.verb == Verb::Delete)
        return {.state = now ? State::NotApplied : State::Applied, .now = now ? std::optional(*now) : std::nullopt};
    if (!now) return {.state = State::Undecided, .why = QStringLiteral("test: the record is gone")};
    if (mutation.verb == Verb::Act) {
        const bool there = now->status == QLatin1String(resource.action(mutation.action)->resultingStatus);
        return {.state = there ? State::Applied : State::NotApplied, .now = *now};
    }
    int equal = 0;
    for (auto it = mutation.values.begin(); it != mutation.values.end(); ++it)
        equal += now->fields.value(it.key()) == it.value() ? 1 : 0;
    const bool mixed = equal != 0 && equal != mutation.values.size();
    return {.state = mixed ? State::Undecided : (equal ? State::Applied : State::NotApplied), .now = *now};
}

FakeProvider::FakeProvider(ProviderOptions options, const Clock &clock, FakeVendor &vendor)
    : m_options(std::move(options)),
      m_clock(clock),
      m_vendor(&vendor),
      m_pacer(limitsOf(m_options), m_options.http.maxInFlight, clock)
{
    ++vendor.providers;
    vendor.lastOptions = m_options;
}

FakeProvider::~FakeProvider()
{
    if (m_vendor) --m_vendor->providers;
}

Record FakeProvider::stamped(Record record) const
{
    record.connection = m_options.connectionId;
    record.fetchedAt = m_clock.utcNow();
    return record;
}

JobOf<ListPage> *FakeProvider::list(const ListRequest &request, QObject *owner)
{
    auto answer = [provider = QPointer(this), request](FakeVendor &vendor) -> Result<ListPage> {
        vendor.log << QStringLiteral("list ") + request.type +
                          (request.parent ? QString(u' ' + request.parent->id) : QString()) +
                          (request.cursor.isEmpty() ? QString() : QStringLiteral(" @") + request.cursor);
        if (vendor.onList)
            if (auto error = vendor.onList(request)) return failure(*error);
        Result<ListPage> page = vendor.page(request);
        for (Record &record : page->records)
            if (provider) record = provider->stamped(record);
        for (RecordKey &key : page->hiding)
            if (provider) key.connection = provider->options().connectionId;
        return page;
    };
    return new FakeJob<ListPage>(m_vendor, std::move(answer), std::nullopt, owner);
}

JobOf<Record> *FakeProvider::show(const Record &known, Priority, QObject *owner)
{
    auto answer = [provider = QPointer(this), known](FakeVendor &vendor) -> Result<Record> {
        vendor.log << QStringLiteral("show %1 %2").arg(known.type, known.id);
        if (vendor.onShow)
            if (auto error = vendor.onShow(known)) return failure(*error);
        Result<Record> record = vendor.shown(known);
        if (record && provider) record = provider->stamped(*record);
        return record;
    };
    return new FakeJob<Record>(m_vendor, std::move(answer), std::nullopt, owner);
}

JobOf<Attempt> *FakeProvider::apply(const Mutation &mutation, QObject *owner)
{
    auto answer = [provider = QPointer(this), mutation](FakeVendor &vendor) -> Result<Attempt> {
        vendor.log << QStringLiteral("%1 %2 %3")
                          .arg(mutation.verb == Verb::Act ? mutation.action : verbName(mutation.verb), mutation.type,
                               mutation.id);
        ++vendor.arrivals[mutation.operationToken];
        const auto fault = vendor.onApply ? vendor.onApply(mutation) : std::nullopt;
        if (fault && !fault->commits) return fault->answer;
        Attempt attempt = vendor.change(mutation);
        if (fault) attempt = fault->answer;
        if (attempt.after && provider) attempt.after = provider->stamped(*attempt.after);
        return attempt;
    };
    const Attempt cancelled{.state = Attempt::State::Unknown,
                            .error = {.kind = Error::Kind::Cancelled, .message = QStringLiteral("test: cancelled")}};
    return new FakeJob<Attempt>(m_vendor, std::move(answer), cancelled, owner);
}

JobOf<Settlement> *FakeProvider::settle(const Mutation &mutation, QObject *owner)
{
    auto answer = [provider = QPointer(this), mutation](FakeVendor &vendor) -> Result<Settlement> {
        vendor.log << QStringLiteral("settle %1 %2 %3").arg(verbName(mutation.verb), mutation.type, mutation.id);
        if (vendor.onSettle)
            if (auto settlement = vendor.onSettle(mutation)) return *settlement;
        Settlement settlement = vendor.readBack(mutation);
        if (settlement.now && provider) {
            settlement.now = provider->stamped(*settlement.now);
            settlement.now->detailed = true;
        }
        return settlement;
    };
    return new FakeJob<Settlement>(m_vendor, std::move(answer), std::nullopt, owner);
}

JobOf<SignOnTicket> *FakeProvider::signOn(const SignOnTarget &target, QObject *owner)
{
    auto answer = [target](FakeVendor &vendor) -> Result<SignOnTicket> {
        vendor.log << QStringLiteral("signon ") + target.customer.id;
        if (vendor.onSignOn) return vendor.onSignOn(target);
        return SignOnTicket{.url = Secret("https://panel.fake.example/?token=made-up-token-" +
                                          QByteArray::number(vendor.arrived(QStringLiteral("signon ")))),
                            .user = target.user.isEmpty() ? QStringLiteral("virtual") : target.user,
                            .validFor = FakeVendor::spec().signOn.validFor};
    };
    return new FakeJob<SignOnTicket>(m_vendor, std::move(answer), std::nullopt, owner);
}

JobOf<ProbeReport> *FakeProvider::probe(QObject *owner)
{
    auto answer = [](FakeVendor &vendor) -> Result<ProbeReport> {
        vendor.log << QStringLiteral("probe");
        if (vendor.onProbe) return vendor.onProbe();
        return ProbeReport{.identity = QStringLiteral("Fake Reseller"),
                           .customers = qint64(std::ranges::count(vendor.records, Kind::Customer, &Record::kind))};
    };
    return new FakeJob<ProbeReport>(m_vendor, std::move(answer), std::nullopt, owner);
}

} // namespace kontor::test
