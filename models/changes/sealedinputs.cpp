// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/sealedinputs.h"

#include "models/connections/recordkeeper.h"
#include "models/core/failpoint.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kontor {

namespace {

/// A seal moved to another change, or used for another purpose, does not open.
QByteArray contextOf(const QString &purpose, const QString &plan, int seq)
{
    return (purpose + u'/' + plan + u'/' + QString::number(seq)).toUtf8();
}

Secret packed(const SealedInputs::Secrets &secrets)
{
    QJsonObject values;
    for (auto it = secrets.begin(); it != secrets.end(); ++it)
        values.insert(it.key(), it->revealText());
    return Secret(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

SealedInputs::Secrets unpacked(const Secret &plain)
{
    const QJsonObject values = QJsonDocument::fromJson(plain.reveal()).object();
    SealedInputs::Secrets secrets;
    for (auto it = values.begin(); it != values.end(); ++it)
        secrets.insert(it.key(), Secret::fromText(it.value().toString()));
    return secrets;
}

} // namespace

/// Waits for the key.
class SealedInputs::Opening final : public StepsJob<HandOver>
{
public:
    Opening(SealedInputs &inputs, QString plan, QObject *owner)
        : StepsJob<HandOver>(owner), m_inputs(inputs), m_plan(std::move(plan))
    {
        start();
    }

protected:
    void run() override
    {
        const auto sealed = m_inputs.m_journal.sealedSecrets(Journal::handOverPurpose(), m_plan);
        if (!sealed) return finish(failure(sealed.error()));
        // The keychain may ask a person, which is for nothing then.
        if (sealed->empty()) return finish(HandOver{});
        step<bool>(m_inputs.prepare(this), [this](const bool &) { finish(m_inputs.openHandOver(m_plan)); });
    }

private:
    SealedInputs &m_inputs;
    QString m_plan;
};

bool SealedInputs::areIn(const ChangePlan &plan, const ChangeSource *source)
{
    return (source && source->hasSecrets()) || std::ranges::any_of(plan.changes, [](const PlannedChange &change) {
               return change.isSendable() && !change.secrets.isEmpty();
           });
}

bool SealedInputs::areToBeHandedOver(const ChangePlan &plan, const ChangeSource *source)
{
    return (source && source->hasHandOver()) ||
           std::ranges::any_of(plan.changes, [](const PlannedChange &change) { return !change.handOver.isEmpty(); });
}

bool SealedInputs::isReady() const
{
    return m_connections.keeper().sealer().isReady();
}

JobOf<bool> *SealedInputs::prepare(QObject *owner)
{
    return m_connections.keeper().sealer().prepare(owner);
}

std::optional<Error> SealedInputs::whyNotLasting() const
{
    if (m_connections.keeper().sealer().isLasting()) return std::nullopt;
    return Error{.kind = Error::Kind::Secrets,
                 .message =
                     tr("The passwords of this plan can be kept only with a key that lasts: use the keychain, or "
                        "set KONTOR_SECRET_JOURNAL_SEALING_KEY to the same 64 hexadecimal digits in each run."),
                 .delivery = Error::Delivery::NotSent};
}

Journal::SealedSecret SealedInputs::sealed(const QString &purpose, const QString &plan, int seq,
                                           const Secrets &secrets) const
{
    const Sealer &sealer = m_connections.keeper().sealer();
    return {.plan = plan,
            .seq = seq,
            .purpose = purpose,
            .sealed = sealer.seal(packed(secrets).reveal(), contextOf(purpose, plan, seq))};
}

std::vector<Journal::SealedSecret> SealedInputs::seals(const PlannedChange &change) const
{
    if (!change.isSendable() || change.secrets.isEmpty()) return {};
    std::vector<Journal::SealedSecret> all;
    if (m_connections.keeper().sealer().isLasting())
        all.push_back(sealed(Journal::inputPurpose(), change.row.plan, change.row.seq, change.secrets));
    Secrets made;
    for (const QString &field : change.handOver)
        if (change.secrets.contains(field)) made.insert(field, change.secrets.value(field));
    if (!made.isEmpty()) all.push_back(sealed(Journal::handOverPurpose(), change.row.plan, change.row.seq, made));
    return all;
}

std::optional<SealedInputs::Secrets> SealedInputs::opened(const Journal::SealedSecret &one) const
{
    auto plain = m_connections.keeper().sealer().open(one.sealed, contextOf(one.purpose, one.plan, one.seq));
    if (!plain) return std::nullopt;
    return unpacked(Secret(std::move(*plain)));
}

Result<QHash<int, SealedInputs::Secrets>> SealedInputs::open(const QString &plan)
{
    const auto sealed = m_journal.sealedSecrets(Journal::inputPurpose(), plan);
    if (!sealed) return failure(sealed.error());
    KONTOR_FAILPOINT("input.before-open");
    QHash<int, Secrets> all;
    for (const Journal::SealedSecret &one : *sealed)
        if (auto secrets = opened(one)) all.insert(one.seq, *secrets);
    return all;
}

JobOf<HandOver> *SealedInputs::handOver(const QString &plan, QObject *owner)
{
    return new Opening(*this, plan, owner);
}

Result<HandOver> SealedInputs::openHandOver(const QString &plan)
{
    const auto sealed = m_journal.sealedSecrets(Journal::handOverPurpose(), plan);
    if (!sealed) return failure(sealed.error());
    const auto rows = m_journal.changesOf(plan);
    if (!rows) return failure(rows.error());
    HandOver all;
    for (const Journal::SealedSecret &one : *sealed) {
        const auto row = std::ranges::lower_bound(*rows, one.seq, {}, &ChangeRow::seq);
        if (row == rows->end() || row->seq != one.seq || row->state != ChangeState::Done) continue;
        const auto secrets = opened(one);
        if (!secrets) {
            ++all.unreadable;
            continue;
        }
        const QString id = row->remoteId.isEmpty() ? row->mutation.id : row->remoteId;
        QStringList fields = secrets->keys();
        fields.sort();
        for (const QString &field : std::as_const(fields))
            all.rows.push_back({.record = {row->connection, row->mutation.type, id},
                                .objectName = row->objectName,
                                .field = field,
                                .secret = secrets->value(field)});
    }
    return all;
}

Result<void> SealedInputs::forgetHandOver(const QString &plan)
{
    return m_journal.wipeSealedOfDone(plan, Journal::handOverPurpose());
}

} // namespace kontor
