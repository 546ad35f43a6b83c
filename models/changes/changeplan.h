// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/journal.h"

#include <QHash>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace kontor {

/// What somebody wants to change, before it was checked.
struct ChangeRequest
{
    QString connection;
    QString type; ///< ResourceSpec::type
    Verb verb = Verb::Update;
    QString id{};     ///< of an existing record
    QString action{}; ///< Verb::Act
    QJsonObject values{};
    QHash<QString, Secret> secrets{};
    std::optional<Record> parent{}; ///< for a create below another record
    int dependsOn = -1;             ///< index of an earlier request of the same plan
    std::optional<Record> before{}; ///< the record of the id as the cache has it, where whoever asks has just read it
    /// Of the secrets those that nobody has seen yet: they stay sealed after the change is done, until
    /// ChangeService::forgetHandOver().
    QStringList handOver{};
    /// For a create: whoever asks has looked whether its name is taken, so that nobody has to look again.
    bool nameIsFree = false;
};

struct FieldChange
{
    QString field;
    QJsonValue before;
    QJsonValue after;
};

/// A checked change: what a review shows and the journal keeps.
struct PlannedChange
{
    enum class Outcome { Create, Update, Delete, Act, Unchanged, Conflict, Invalid };
    Outcome outcome = Outcome::Update;
    ChangeRow row; ///< as the journal keeps it: in its values a secret is "***"
    QHash<QString, Secret> secrets{};
    QStringList handOver{}; ///< see ChangeRequest::handOver
    std::vector<FieldChange> fields{};
    QHash<QString, QString> problems{}; ///< field key -> what is wrong; "" for the record as a whole
    Danger danger = Danger::Noticeable;
    QStringList paceClasses{};
    bool isLocal = false;  ///< changes only what is kept here; nothing is sent
    QString consequence{}; ///< what else goes with it, for people; see VerbSpec::consequence

    bool isSendable() const
    {
        return outcome != Outcome::Unchanged && outcome != Outcome::Conflict && outcome != Outcome::Invalid;
    }
};
QString plannedOutcomeName(PlannedChange::Outcome outcome); ///< "create", "update", ... "invalid"

/// How many requests go to each connection, by class of its rate limits.
using RateLoad = QHash<QString, QHash<QString, int>>;

/// As much of an earlier change as one that depends on it is checked against.
struct EarlierChange
{
    QString connection;
    QString type;
    QString naturalKey;
    QString id;
    QString objectName;
    PlannedChange::Outcome outcome = PlannedChange::Outcome::Update;
    bool isSendable = false;
    std::optional<Record> before{};
};

/// Changes that belong together: one edited field, a blocked selection, an imported file. The only way to write to a
/// vendor.
struct ChangePlan
{
    PlanRow row;
    /// Of a plan from a ChangeSource only those that are not journalled yet.
    std::vector<PlannedChange> changes{};
    int requests = 0;
    std::chrono::seconds estimated{};    ///< by the rate limits; a lower bound
    int first = 0;                       ///< seq of the first of the changes
    QHash<int, EarlierChange> parents{}; ///< by seq: see keepParent()

    int nextSeq() const { return first + int(changes.size()); }
    /// None for one that does not come before, or that is journalled and was not kept.
    std::optional<EarlierChange> earlier(int seq) const;
    /// Others may depend on this change after it is journalled; not on its before-image.
    void keepParent(int seq);
    /// The changes are journalled.
    void letGo();

    bool isSendable() const;
    Danger danger() const; ///< the highest of its changes
    int count(PlannedChange::Outcome outcome) const;
};

/// What is kept together with a plan: in the transactions that journal it, after its changes. A plan that cannot be
/// kept whole leaves nothing of either.
class PlanCompanion
{
public:
    virtual ~PlanCompanion() = default;
    virtual int count() const = 0; ///< of the parts
    /// Statements only. Each part is asked for once, in order, between turns of the event loop.
    virtual Result<void> write(int part) = 0;
};

/// Makes the changes of a plan while they are journalled, so that a very long one is never in memory as a whole.
class ChangeSource
{
public:
    virtual ~ChangeSource() = default;
    /// Of its parts (the rows of a file), each of which gives any number of changes.
    virtual int count() const = 0;
    virtual bool hasSecrets() const = 0;  ///< whether some of them have
    virtual bool hasHandOver() const = 0; ///< see ChangeRequest::handOver
    /// Adds the changes of a part with ChangeService::addTo(). Each part is asked for once, in order, between turns of
    /// the event loop; after an error nothing of the plan is kept.
    virtual Result<void> add(int part, ChangePlan &plan) = 0;
};

/// How a plan is begun.
struct SubmitOptions
{
    /// Only journalled: nothing is sent before somebody says so (ChangeService::resume()).
    bool waits = false;
    /// After so many have ended the plan pauses, so that a person can look at them.
    std::optional<int> first{};
    std::unique_ptr<PlanCompanion> companion{};
    /// Where the changes come from; the plan has none of its own then.
    std::unique_ptr<ChangeSource> source{};
};

/// The passwords made for what a plan has done, for whoever has to hand them to the customers.
struct HandOver
{
    struct Row
    {
        RecordKey record{};
        QString objectName{};
        QString field{};
        Secret secret{};
    };
    std::vector<Row> rows{}; ///< in the order of the plan
    /// How many changes have passwords that the key of this keychain does not open.
    int unreadable = 0;
};

/// Changes of a plan that ended in the same way for the same reason.
struct ReasonGroup
{
    ChangeState state = ChangeState::Done;
    QString reason{}; ///< for people; empty where there is nothing to say
    int count = 0;
    QStringList names{}; ///< of the first few records
};

/// How a plan ended, or stands.
struct PlanReport
{
    QString plan;
    std::vector<ChangeRow> rows{};
    /// What the vendor showed once, by seq and field key, for whoever waited for the plan.
    QHash<int, QHash<QString, Secret>> oneTimeSecrets{};
    QHash<int, QStringList> keptSecrets{}; ///< those of them the keychain has taken and given back: seq -> field keys
    /// By seq: why the keychain did not take them (yet). They stay sealed in the journal and are tried again at the
    /// next start.
    QHash<int, Error> secretProblems{};

    int done() const;
    int failed() const;
    int skipped() const;
    int review() const;
    int cancelled() const;
    /// What is not done, by how it ended and why: refused first, then what is to be reviewed, then the rest; the most
    /// frequent reason first.
    std::vector<ReasonGroup> groups() const;
};

} // namespace kontor
