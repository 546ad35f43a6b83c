// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/limacity/applyjob.h"

#include "models/providers/limacity/limacity.h"
#include "models/providers/limacity/resources.h"

#include <algorithm>

namespace kontor::limacity {

namespace {

/// The wanted values in a record that could not be read again.
void insertWanted(const Mutation &mutation, Record &record)
{
    const QJsonObject wanted = wantedFields(mutation);
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        record.fields.insert(it.key(), it.value());
    const QString name = wanted.value(QLatin1String("name")).toString();
    if (!name.isEmpty()) record.name = name;
}

} // namespace

ApplyJob::ApplyJob(const Wire &wire, Mutation mutation, QObject *owner)
    : ChangeJob(wire, std::move(mutation), owner), m_wire(wire)
{
    m_again.setSingleShot(true);
    m_limit.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &ApplyJob::readBack);
    connect(&m_limit, &QTimer::timeout, this, &ApplyJob::cancelledAfterwards);
    connect(this, &Job::finished, this, &ApplyJob::stopTimers);
}

void ApplyJob::stopTimers()
{
    m_again.stop();
    m_limit.stop();
}

void ApplyJob::cancelledAfterwards()
{
    stopTimers();
    endApplied(expected());
}

void ApplyJob::prepare()
{
    if (!takesCustomerKey(mutation())) {
        send();
        return;
    }
    // What cannot be said at all is refused before anybody is asked for a key.
    if (const Result<HttpRequest> wanted = changeRequest(mutation()); !wanted) {
        end(Attempt::State::Refused, wanted.error());
        return;
    }
    JobOf<Secret> *job = m_wire.customerKey(customerOf(mutation()), this);
    job->onFinished(this, [this, job](const Result<Secret> &key) {
        job->deleteLater();
        if (isFinished()) return;
        if (!key) {
            end(Attempt::State::NotSent, key.error());
        } else if (key->isEmpty()) {
            end(Attempt::State::Refused, missingKey());
        } else {
            m_key = *key;
            send();
        }
    });
}

Result<HttpRequest> ApplyJob::request() const
{
    const Result<HttpRequest> wanted = changeRequest(mutation());
    return wanted && keyOf() == KeyOf::Customer ? signedWith(*wanted, m_key) : wanted;
}

Attempt ApplyJob::attemptOf(const HttpAnswer &answer) const
{
    Attempt attempt = limacity::attemptOf(mutation(), answer, keyOf(), m_wire.clock->utcNow());
    if (attempt.state != Attempt::State::Applied || !isCreate() || is(types::dnsRecord)) return attempt;
    // A new customer or key without its number is one nobody can find.
    if (const Result<Made> made = decodeMade(answer); !made) {
        attempt.state = Attempt::State::Unknown;
        attempt.error = made.error();
        attempt.error.delivery = Error::Delivery::Unknown;
    }
    return attempt;
}

void ApplyJob::applied(const HttpAnswer &answer)
{
    if (const Result<Made> made = decodeMade(answer); made && isCreate()) {
        m_made = *made;
        keepOnce(m_made.key);
    }
    const bool canBeRead = is(types::apiKey) || is(types::dnsRecord);
    if (mutation().verb == Verb::Delete || !canBeRead) {
        endApplied(expected());
        return;
    }
    m_limit.start(m_wire.times.readBack);
    readBack();
}

/// Whoever applies changes puts it away before anything else.
void ApplyJob::keepOnce(const Secret &key)
{
    if (key.isEmpty()) return;
    m_wire.redactor->watch(key);
    attempt().oneTimeSecrets.insert(QString::fromLatin1(keyField), key);
}

void ApplyJob::readBack()
{
    if (isFinished()) return;
    Address place = addressOf(mutation());
    if (is(types::dnsRecord)) {
        JobOf<ListPage> *job = readListWith(m_wire, m_key, place, this);
        job->onFinished(this, [this, job](const Result<ListPage> &outcome) {
            job->deleteLater();
            if (!isFinished()) gotRecords(outcome);
        });
        return;
    }
    if (isCreate()) place.id = m_made.id;
    JobOf<ShownKey> *job = readWith<ShownKey>(
        m_wire, m_key, place.path(), Priority::Interactive,
        [place, how = m_wire.decoding()](const HttpAnswer &answer) { return decodeShownKey(answer, place, how); },
        this);
    job->onFinished(this, [this, job](const Result<ShownKey> &outcome) {
        job->deleteLater();
        if (!isFinished()) gotKey(outcome);
    });
}

bool ApplyJob::waitsForAnotherLook(bool showsChange)
{
    if (showsChange || m_readTwice) return false;
    m_readTwice = true;
    m_again.start(m_wire.times.staleRead);
    return true;
}

void ApplyJob::gotKey(const Result<ShownKey> &outcome)
{
    // The secret of a key that was there before is nobody's business.
    if (outcome && isCreate()) keepOnce(outcome->key);
    const bool showsChange = outcome && compare(wantedFields(mutation()), outcome->record).different == 0;
    if (waitsForAnotherLook(showsChange)) return;
    endApplied(outcome ? outcome->record : expected());
}

void ApplyJob::gotRecords(const Result<ListPage> &outcome)
{
    std::optional<Record> found;
    const QJsonObject wanted = wantedFields(mutation());
    for (const Record &record : outcome ? outcome->records : std::vector<Record>()) {
        const bool isIt = isCreate() ? compare(wanted, record).isAsWanted() : record.id == mutation().id;
        // The newest, should there have been one like it before.
        if (isIt && (!found || record.id.toLongLong() > found->id.toLongLong())) found = record;
    }
    if (waitsForAnotherLook(found && compare(wanted, *found).different == 0)) return;
    endApplied(found ? found : expected());
}

std::optional<Record> ApplyJob::expected() const
{
    if (mutation().verb == Verb::Delete) return std::nullopt;
    if (isCreate() && is(types::customer)) return newCustomer();
    // The answer to a new DNS record does not name it.
    if (isCreate() && is(types::dnsRecord)) return std::nullopt;
    Record record = isCreate() ? newRecord() : mutation().before.value_or(newRecord());
    if (mutation().verb == Verb::Act)
        record.fields.insert(QLatin1String("php_version"),
                             mutation().values.value(QLatin1String("version")).toString().trimmed());
    else
        insertWanted(mutation(), record);
    record.fetchedAt = m_wire.clock->utcNow();
    return record;
}

Record ApplyJob::newRecord() const
{
    const ResourceSpec *resource = spec().resource(mutation().type);
    const QString id = isCreate() ? m_made.id : mutation().id;
    return {.connection = m_wire.connection,
            .kind = resource->kind,
            .type = mutation().type,
            .id = id,
            .name = id,
            .parent = is(types::customer) ? QString() : addressOf(mutation()).parentId(),
            .fields = {{QStringLiteral("id"), id}},
            .fetchedAt = m_wire.clock->utcNow()};
}

Record ApplyJob::newCustomer() const
{
    Record record = newRecord();
    for (const FieldSpec &field : spec().resource(mutation().type)->fields)
        if (field.has(FieldFlag::Kept) && mutation().values.contains(field.name()))
            record.fields.insert(field.name(), mutation().values.value(field.name()));
    const bool wanted = mutation().values.value(QLatin1String("furnish_api_key")).toBool();
    const bool came = !m_made.key.isEmpty();
    record.fields.insert(QLatin1String("has_key"), came);
    record.fields.insert(QLatin1String("key_problem"),
                         wanted && !came ? QJsonValue(QLatin1String(keyproblems::notFurnished)) : QJsonValue());
    record.fields.insert(QLatin1String("created_at"),
                         m_wire.clock->utcNow().toString(QStringLiteral("yyyy-MM-ddThh:mm:ss'Z'")));
    record.name = mutation().values.value(QLatin1String("username")).toString();
    spec().resource(record.type)->derive(record);
    return record;
}

} // namespace kontor::limacity
