// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/devo/applyjob.h"

#include "models/net/jsonreader.h"
#include "models/providers/devo/devo.h"
#include "models/providers/devo/resources.h"

#include <QCoreApplication>

#include <algorithm>

namespace kontor::devo {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Devo)
};

bool isUser(const Mutation &mutation)
{
    return mutation.type == QLatin1String(types::user);
}

ShowJob::Parts partsFor(const Mutation &mutation)
{
    if (mutation.action == QLatin1String(actions::assignOwner)) return ShowJob::Part::Users;
    if (mutation.action == QLatin1String(actions::setRetention)) return ShowJob::Part::Retention;
    return isUser(mutation) && mutation.verb == Verb::Update ? ShowJob::Part::Person : ShowJob::Part::Main;
}

QJsonObject objectIn(const HttpAnswer &answer)
{
    const Result<QJsonValue> json = parseJson(answer.body);
    return json ? json->toObject() : QJsonObject();
}

/// An answer that is about somebody else proves nothing. What the answer does not say is not looked at.
std::optional<Error> identityProblem(const Mutation &mutation, const QJsonObject &told)
{
    const QString name = told.value(QLatin1String("name")).toString();
    const QString email = told.value(QLatin1String("email")).toString();
    const QString domain = told.value(QLatin1String("domain")).toString();
    const Membership user = userOf(mutation);
    QString other;
    if (user.email.isEmpty() && !name.isEmpty() && !isDomainNamed(name, domainOf(mutation))) other = name;
    if (!user.email.isEmpty() && !email.isEmpty() && !sameText(email, user.email)) other = email;
    if (!user.email.isEmpty() && !domain.isEmpty() && !isDomainNamed(user.domain, domain)) other = domain;
    if (other.isEmpty()) return std::nullopt;
    Error error = strangeAnswer(mutation.type, QStringLiteral("the answer is about ") + other);
    error.message = Texts::tr("The change was sent, but the answer is about something else. Kontor reads back whether "
                              "it happened.");
    return error;
}

bool isKeyProblem(const Error &error)
{
    return error.kind == Error::Kind::Unauthorized || error.kind == Error::Kind::Forbidden;
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

bool ApplyJob::isNewDomain() const
{
    return mutation().verb == Verb::Create && !isUser(mutation());
}

void ApplyJob::prepare()
{
    const bool assigns = mutation().action == QLatin1String(actions::assignOwner);
    const bool adds = isUser(mutation()) && mutation().verb == Verb::Create;
    const QString nameKey = assigns ? QStringLiteral("ownerName") : QStringLiteral("userName");
    const bool isNamed = !mutation().values.value(nameKey).toString().trimmed().isEmpty();
    if ((assigns || adds) && !isNamed && request())
        lookUpPerson(nameKey);
    else
        send();
}

void ApplyJob::lookUpPerson(const QString &nameKey)
{
    const QString email = userOf(mutation()).email;
    JobOf<QJsonObject> *job = read<QJsonObject>(
        m_wire, pathOf({QStringLiteral("user"), QStringLiteral("email"), email}), Priority::Interactive, Asked::Record,
        [email](const QJsonValue &json) { return decodePerson(json, email); }, this);
    job->onFinished(this, [this, job, email, nameKey](const Result<QJsonObject> &person) {
        job->deleteLater();
        if (isFinished() || stage() != Stage::Before) return;
        // A refusal of any sort: Devo does not tell us this person. The POST itself is answered with what is wrong.
        const bool isUnknown = !person && person.error().delivery == Error::Delivery::Answered;
        if (isUnknown) mutation().values.insert(nameKey, email.left(email.lastIndexOf(u'@')));
        if (person || isUnknown) {
            send();
            return;
        }
        Error error = person.error();
        error.delivery = Error::Delivery::NotSent;
        end(Attempt::State::NotSent, error);
    });
}

Attempt ApplyJob::attemptOf(const HttpAnswer &answer) const
{
    Attempt attempt = devo::attemptOf(mutation(), answer, m_wire.clockSkew(), m_wire.clock->utcNow());
    if (attempt.state != Attempt::State::Applied) return attempt;
    if (auto problem = identityProblem(mutation(), objectIn(answer))) {
        problem->correlationId = attempt.correlationId;
        problem->httpStatus = attempt.httpStatus;
        attempt.state = Attempt::State::Unknown;
        attempt.error = *problem;
    }
    return attempt;
}

void ApplyJob::applied(const HttpAnswer &answer)
{
    if (mutation().verb == Verb::Delete) {
        endApplied(std::nullopt);
        return;
    }
    m_limit.start(m_wire.times.readBack);
    if (isNewDomain()) {
        m_name = objectIn(answer).value(QLatin1String("name")).toString();
        if (m_name.isEmpty() && !tailOf(domainOf(mutation())).isEmpty()) m_name = domainOf(mutation());
        m_name.isEmpty() ? findNewDomain() : readBack();
        return;
    }
    const Membership user = userOf(mutation());
    const bool adds = isUser(mutation()) && mutation().verb == Verb::Create;
    const Result<Record> told = decodeUser(objectIn(answer), user.email, user.domain, m_wire.decoding());
    if (adds && told)
        endApplied(completed(*told));
    else
        readBack();
}

// Refusals

void ApplyJob::notApplied()
{
    if (isDoubtful(attempt().error))
        control();
    else
        lookIntoRefusal();
}

void ApplyJob::control()
{
    JobOf<ListPage> *job = listDomains(m_wire, Priority::Interactive, this);
    job->onFinished(this, [this, job](const Result<ListPage> &outcome) {
        job->deleteLater();
        if (isFinished()) return;
        if (!outcome) {
            const bool keyRefused = isKeyProblem(outcome.error());
            end(keyRefused ? Attempt::State::NotSent : Attempt::State::Unknown,
                keyRefused ? outcome.error() : Error(attempt().error));
            return;
        }
        // Key and region are right, so the vendor means it. That what is to be deleted is gone is for the settling to
        // prove, and a create is refused by the interface itself or not at all.
        const bool isTold = !attempt().error.vendorCode.isEmpty();
        const bool isRefused = mutation().verb == Verb::Create ? isTold : mutation().verb != Verb::Delete;
        if (isRefused) attempt().state = Attempt::State::Refused;
        lookIntoRefusal();
    });
}

void ApplyJob::lookIntoRefusal()
{
    const bool mayBeSo =
        !wantedStatus(mutation()).isEmpty() || mutation().action == QLatin1String(actions::assignOwner);
    const Error::Kind kind = attempt().error.kind;
    const bool isAboutState = kind == Error::Kind::Conflict || kind == Error::Kind::Invalid;
    if (attempt().state != Attempt::State::Refused || !mayBeSo || !isAboutState) {
        end(attempt().state, attempt().error);
        return;
    }
    auto *job = new ShowJob(m_wire, place(), partsFor(mutation()), Priority::Interactive, this);
    job->onFinished(this, [this, job](const Result<Record> &outcome) {
        job->deleteLater();
        if (isFinished()) return;
        if (outcome && showsChange(*outcome))
            endApplied(completed(*outcome));
        else
            end(attempt().state, attempt().error);
    });
}

// Reading back

void ApplyJob::readBack()
{
    if (isNewDomain() && m_name.isEmpty()) {
        findNewDomain();
        return;
    }
    auto *job = new ShowJob(m_wire, place(), partsFor(mutation()), Priority::Interactive, this);
    job->onFinished(this, [this, job](const Result<Record> &outcome) {
        job->deleteLater();
        if (!isFinished()) gotRecord(outcome);
    });
}

void ApplyJob::readBackAgain()
{
    m_readTwice = true;
    m_again.start(m_wire.times.staleRead);
}

void ApplyJob::findNewDomain()
{
    JobOf<ListPage> *job = listDomains(m_wire, Priority::Interactive, this);
    job->onFinished(this, [this, job](const Result<ListPage> &outcome) {
        job->deleteLater();
        if (isFinished()) return;
        const std::vector<Record> all = outcome ? outcome->records : std::vector<Record>();
        const QString name = domainOf(mutation());
        const auto found =
            std::ranges::find_if(all, [&](const Record &record) { return isDomainNamed(record.id, name); });
        if (found != all.end()) {
            m_name = found->id;
            endApplied(completed(*found));
        } else if (outcome && !m_readTwice) {
            readBackAgain();
        } else {
            cancelledAfterwards();
        }
    });
}

void ApplyJob::gotRecord(const Result<Record> &outcome)
{
    const bool stale = outcome ? !showsChange(*outcome) : outcome.error().kind == Error::Kind::NotFound;
    if (stale && !m_readTwice)
        readBackAgain();
    else
        endApplied(outcome ? completed(*outcome) : expected());
}

void ApplyJob::cancelledAfterwards()
{
    stopTimers();
    if (!isNewDomain() || !m_name.isEmpty()) {
        endApplied(expected());
        return;
    }
    // A success that cannot be seen is no success: the full name is still missing.
    end(Attempt::State::Unknown,
        {.kind = Error::Kind::Protocol,
         .message = Texts::tr("Devo took the new domain, but does not show it yet, so its full "
                              "name is not known."),
         .correlationId = attempt().correlationId,
         .delivery = Error::Delivery::Unknown});
}

bool ApplyJob::showsChange(const Record &record) const
{
    return compare(wantedFields(mutation()), record).different == 0;
}

Record ApplyJob::place() const
{
    Record record{.type = mutation().type, .id = isUser(mutation()) ? userOf(mutation()).id() : domainOf(mutation())};
    if (isNewDomain()) record.id = m_name;
    if (mutation().before) record.fields = mutation().before->fields;
    return record;
}

Record ApplyJob::completed(Record record) const
{
    if (mutation().before) {
        // Not all parts were read again; those that were not still hold.
        for (auto it = mutation().before->fields.begin(); it != mutation().before->fields.end(); ++it)
            if (!record.fields.contains(it.key())) record.fields.insert(it.key(), it.value());
        record.detailed = record.detailed || mutation().before->detailed;
    }
    if (isNewDomain()) record.fields.insert(QLatin1String("has_owner"), false);
    if (isUser(mutation()) && mutation().verb == Verb::Create && !record.fields.contains(QLatin1String("kind")))
        record.fields.insert(QLatin1String("kind"),
                             mutation().values.value(QLatin1String("kind")).toString(QStringLiteral("internal")));
    if (const auto derive = spec().resource(record.type)->derive) derive(record);
    return record;
}

std::optional<Record> ApplyJob::expected() const
{
    const ResourceSpec *resource = spec().resource(mutation().type);
    Record record = place();
    if (mutation().before) record = *mutation().before;
    record.connection = m_wire.connection;
    record.kind = resource->kind;
    record.parent = isUser(mutation()) ? userOf(mutation()).domain : QString();
    record.name = isUser(mutation()) ? userOf(mutation()).email : record.id;
    record.fields.insert(QString::fromLatin1(resource->nameField), record.name);
    record.fetchedAt = m_wire.clock->utcNow();
    const QJsonObject wanted = wantedFields(mutation());
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        if (it.key() != QLatin1String("name")) record.fields.insert(it.key(), it.value());
    if (isUser(mutation())) record.fields.insert(QLatin1String("domain"), record.parent);
    if (isNewDomain()) record.status = QStringLiteral("active");
    if (const QString status = wantedStatus(mutation()); !status.isEmpty()) record.status = status;
    return completed(record);
}

} // namespace kontor::devo
