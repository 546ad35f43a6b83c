// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rpc/showjob.h"

#include "models/providers/monit24/monit24.h"
#include "models/providers/monit24/rpc/resources.h"

#include <QCoreApplication>

namespace kontor::monit24::rpc {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Monit24)
};

Error notThere()
{
    return {.kind = Error::Kind::NotFound,
            .message = Texts::tr("Monit24 has no such record (any more). Refresh the list."),
            .delivery = Error::Delivery::Answered};
}

} // namespace

QString accountOf(const Record &record)
{
    if (record.type == QLatin1String(types::customer)) return record.id;
    const QString told = record.fields.value(QLatin1String(keys::accountId)).toString();
    const bool isDirect =
        record.type != QLatin1String(types::service) && record.type != QLatin1String(types::suspension);
    return told.isEmpty() && isDirect ? record.parent : told;
}

ShowJob::ShowJob(const Wire &wire, Record known, Contact contact, Priority priority, QObject *owner)
    : StepsJob<Record>(owner), m_wire(wire), m_known(std::move(known)), m_contact(contact), m_priority(priority)
{
    start();
}

void ShowJob::run()
{
    if (hasRead())
        read();
    else
        pick();
}

/// User::Read is documented for the user itself only, and of the other modules only Find was seen.
bool ShowJob::hasRead() const
{
    return isOfType(types::customer) || isOfType(types::group) || isOfType(types::service) ||
           isOfType(types::distributor);
}

void ShowJob::read()
{
    auto *job = new CallJob<QJsonObject>(
        m_wire,
        {.module = QString::fromLatin1(moduleOf(m_known.type)),
         .method = QStringLiteral("Read"),
         .data = {{QStringLiteral("id"), idValue(m_known.id)}}},
        m_priority, [](const QJsonObject &data) -> Result<QJsonObject> { return data; }, this);
    job->onFinished(this, [this, job](const Result<QJsonObject> &outcome) {
        job->deleteLater();
        if (isFinished()) return;
        // What a Read of an account tells was not seen; Account::Find is sure to have its state.
        const bool isComplete = outcome && (!isOfType(types::customer) || outcome->contains(QLatin1String("blocked")));
        if (isComplete)
            readContact(*outcome);
        else if (outcome)
            pick();
        else if (!isOfCategory(outcome.error(), Category::DataValidation))
            finish(failure(outcome.error()));
        else if (isOfType(types::customer))
            pick(); // a blocked account is promised in Account::Find only
        else
            absent(outcome.error());
    });
}

void ShowJob::pick()
{
    const Query query{.module = QString::fromLatin1(moduleOf(m_known.type)),
                      .filter = Filter{.field = QStringLiteral("id"), .argument = idValue(m_known.id)},
                      .priority = m_priority};
    step<Elements>(new FindJob(m_wire, query, this), [this](const Elements &elements) {
        if (const QJsonObject *element = elementWith(elements, m_known.id))
            readContact(*element);
        else
            absent(notThere());
    });
}

void ShowJob::absent(const Error &said)
{
    if (isOfType(types::customer) || isOfType(types::distributor) || isOfType(types::package) ||
        isOfType(types::serviceType) || isOfType(types::location)) {
        finish(failure(notThere()));
        return;
    }
    step<Elements>(new FindJob(m_wire, {.module = QStringLiteral("Account"), .priority = m_priority}, this),
                   [this, said](const Elements &accounts) { checkBlocked(accounts, said); });
}

void ShowJob::checkBlocked(const Elements &accounts, const Error &said)
{
    const QSet<QString> blocked = blockedAccounts(accounts);
    const QString account = accountOf(m_known);
    // Whose it is is not known: then it may belong to any that is blocked.
    const bool mayBeHidden = account.isEmpty() ? !blocked.isEmpty() : blocked.contains(account);
    Error error = mayBeHidden ? hiddenWhileBlocked() : notThere();
    error.detail = said.detail;
    error.correlationId = said.correlationId;
    finish(failure(error));
}

void ShowJob::readContact(const QJsonObject &element)
{
    if (!isOfType(types::customer) || m_contact == Contact::Without) {
        decode(element, {});
        return;
    }
    const Query query{.module = QStringLiteral("User"),
                      .filter = Filter{.field = QString::fromLatin1(keys::accountId), .argument = idValue(m_known.id)},
                      .priority = m_priority};
    auto *job = new FindJob(m_wire, query, this);
    job->onFinished(this, [this, job, element](const Result<Elements> &outcome) {
        job->deleteLater();
        if (isFinished()) return;
        if (outcome)
            decode(element, Joins::of(*outcome, {}));
        else if (isRefusal(outcome.error()))
            decode(element, {}); // everything but the contact data is there
        else
            finish(failure(outcome.error()));
    });
}

void ShowJob::decode(const QJsonObject &element, const Joins &joins)
{
    QJsonObject whole = element;
    // A Read may leave out whom it is about; one that says it is about nobody is not about the record.
    if (!whole.contains(QLatin1String("id"))) whole.insert(QLatin1String("id"), m_known.id);
    Result<Record> record = decodeRecord(m_known.type, whole, joins, m_wire.decoding());
    if (record && record->id != m_known.id)
        record = failure({.kind = Error::Kind::Protocol,
                          .message = Texts::tr("Monit24 answered about another record than was asked for."),
                          .detail = QStringLiteral("%1 %2 instead of %3").arg(m_known.type, record->id, m_known.id)});
    if (record) {
        // What a Read leaves out still holds; above all, whose it is.
        if (record->parent.isEmpty()) record->parent = m_known.parent;
        const bool isMoved = record->parent != m_known.parent;
        for (auto it = m_known.fields.begin(); it != m_known.fields.end(); ++it) {
            const bool isOfOldPlace = isMoved && it.key() == QLatin1String(keys::accountId);
            if (!record->fields.contains(it.key()) && !isOfOldPlace) record->fields.insert(it.key(), it.value());
        }
        if (record->status.isEmpty()) record->status = m_known.status;
        record->detailed = true;
    }
    finish(std::move(record));
}

} // namespace kontor::monit24::rpc
