// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/onetimesecrets.h"

#include "models/connections/recordkeeper.h"
#include "models/core/failpoint.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <deque>

namespace kontor {

namespace {

QString purpose()
{
    return QStringLiteral("shown-once");
}

QByteArray contextOf(const QString &plan, int seq)
{
    return (purpose() + u'/' + plan + u'/' + QString::number(seq)).toUtf8();
}

/// What is sealed: whose secrets they are belongs to them, so that nothing else has to survive.
QByteArray packed(const RecordKey &record, const OneTimeSecrets::Secrets &secrets)
{
    QJsonObject values;
    for (auto it = secrets.begin(); it != secrets.end(); ++it)
        values.insert(it.key(), it->revealText());
    return QJsonDocument(QJsonObject{{QStringLiteral("connection"), record.connection},
                                     {QStringLiteral("type"), record.type},
                                     {QStringLiteral("id"), record.id},
                                     {QStringLiteral("secrets"), values}})
        .toJson(QJsonDocument::Compact);
}

std::pair<RecordKey, OneTimeSecrets::Secrets> unpacked(const QByteArray &plain)
{
    const QJsonObject object = QJsonDocument::fromJson(plain).object();
    OneTimeSecrets::Secrets secrets;
    const QJsonObject values = object.value(QLatin1String("secrets")).toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        secrets.insert(it.key(), Secret::fromText(it.value().toString()));
    return {{.connection = object.value(QLatin1String("connection")).toString(),
             .type = object.value(QLatin1String("type")).toString(),
             .id = object.value(QLatin1String("id")).toString()},
            secrets};
}

} // namespace

class OneTimeSecrets::Homecoming final : public StepsJob<bool>
{
public:
    Homecoming(OneTimeSecrets &home, QString plan, int seq, RecordKey record, Secrets secrets, bool wipes,
               QObject *owner)
        : StepsJob<bool>(owner),
          m_connections(home.m_connections),
          m_journal(home.m_journal),
          m_plan(std::move(plan)),
          m_seq(seq),
          m_record(std::move(record)),
          m_secrets(std::move(secrets)),
          m_wipes(wipes),
          m_open(m_secrets.keyBegin(), m_secrets.keyEnd())
    {
        start();
    }

protected:
    void run() override
    {
        if (m_open.empty()) {
            KONTOR_FAILPOINT("secret.before-wipe");
            wipe();
            return;
        }
        const QString field = m_open.front();
        m_open.pop_front();
        KONTOR_FAILPOINT("secret.before-keychain");
        step<SecretAnswer>(m_connections.keeper().storeSecret(m_record, field, m_secrets.value(field), this),
                           [this](const SecretAnswer &answer) {
                               if (answer.state == SecretState::Ok)
                                   run();
                               else
                                   finish(failure(secretError(answer.state, answer.detail)));
                           });
    }

private:
    void wipe()
    {
        // A seal that cannot be wiped now is brought home again at the next start, which does no harm.
        if (m_wipes) static_cast<void>(m_journal.wipeSealed(m_plan, m_seq, purpose()));
        finish(true);
    }

    ConnectionService &m_connections;
    Journal &m_journal;
    QString m_plan;
    int m_seq;
    RecordKey m_record;
    Secrets m_secrets;
    bool m_wipes;
    std::deque<QString> m_open;
};

OneTimeSecrets::OneTimeSecrets(ConnectionService &connections, Journal &journal, QObject *parent)
    : QObject(parent), m_connections(connections), m_journal(journal)
{
}

bool OneTimeSecrets::mayBring(const ProviderSpec *spec, const Mutation &mutation)
{
    const ResourceSpec *resource = spec ? spec->resource(mutation.type) : nullptr;
    const bool makes = mutation.verb == Verb::Create || mutation.verb == Verb::Act;
    return resource && makes && !keptSecrets(*resource).empty();
}

bool OneTimeSecrets::isReady() const
{
    return m_connections.keeper().sealer().isReady();
}

JobOf<bool> *OneTimeSecrets::prepare(QObject *owner)
{
    return m_connections.keeper().sealer().prepare(owner);
}

Result<void> OneTimeSecrets::keepSealed(const QString &plan, int seq, const RecordKey &record, const Secrets &secrets)
{
    return m_journal.keepSealed(
        {.plan = plan,
         .seq = seq,
         .purpose = purpose(),
         .sealed = m_connections.keeper().sealer().seal(packed(record, secrets), contextOf(plan, seq))});
}

JobOf<bool> *OneTimeSecrets::bringHome(const QString &plan, int seq, const RecordKey &record, const Secrets &secrets,
                                       QObject *owner)
{
    return new Homecoming(*this, plan, seq, record, secrets, true, owner);
}

void OneTimeSecrets::recover()
{
    const auto sealed = m_journal.sealedSecrets(purpose());
    if (!sealed || sealed->empty()) return;
    m_recovering = int(sealed->size());
    JobOf<bool> *job = prepare(this);
    job->onFinished(this, [this, job](const Result<bool> &outcome) {
        job->deleteLater();
        if (outcome) return openSealed();
        m_recovering = 1;
        tellRecovered({}, outcome.error());
    });
}

void OneTimeSecrets::tellRecovered(const RecordKey &record, const std::optional<Error> &problem)
{
    --m_recovering;
    Q_EMIT recovered(record, problem);
}

void OneTimeSecrets::openSealed()
{
    const auto sealed = m_journal.sealedSecrets(purpose());
    if (!sealed) {
        m_recovering = 1;
        return tellRecovered({}, sealed.error());
    }
    m_recovering = int(sealed->size());
    for (const Journal::SealedSecret &one : *sealed)
        openOne(one);
}

void OneTimeSecrets::openOne(const Journal::SealedSecret &one)
{
    const auto plain = m_connections.keeper().sealer().open(one.sealed, contextOf(one.plan, one.seq));
    if (!plain)
        return tellRecovered({}, Error{.kind = Error::Kind::Secrets,
                                       .message = tr("A key that a vendor showed once is sealed with another key than "
                                                     "the one in the keychain. Restore the keychain's entry "
                                                     "\"journal/sealing-key\", or have the vendor issue a new key.")});
    const auto [record, secrets] = unpacked(*plain);
    if (!m_connections.find(record.connection)) {
        // Its keys went with the connection, whose id never comes again: nobody would ever take this one away.
        static_cast<void>(m_journal.wipeSealed(one.plan, one.seq, purpose()));
        return tellRecovered(record, Error{.kind = Error::Kind::NotFound,
                                           .message = tr("A key that a vendor showed once belonged to a connection "
                                                         "that was removed since. It was deleted with it.")});
    }
    // What the next run would not find in the store is opened again by the next run.
    auto *job = new Homecoming(*this, one.plan, one.seq, record, secrets, m_connections.keeper().isPersistent(), this);
    job->onFinished(this, [this, job, key = record](const Result<bool> &outcome) {
        job->deleteLater();
        tellRecovered(key, outcome ? std::nullopt : std::optional(outcome.error()));
    });
}

} // namespace kontor
