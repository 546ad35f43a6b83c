// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/fieldspec.h"
#include "models/schema/record.h"

#include <QStringList>

#include <vector>

namespace kontor {

enum class Verb { Create, Update, Delete, Act };
/// "create", "update", "delete", "act".
QString verbName(Verb verb);
std::optional<Verb> verbFromName(const QString &name);

/// How much a person should think before pressing the button.
enum class Danger {
    Harmless,    ///< can be taken back at once
    Noticeable,  ///< customers notice
    Destructive, ///< cannot be taken back; asks for confirmation with the immutable id
};

/// A verb a vendor offers on a record beside create, update and delete.
struct ActionSpec
{
    const char *key;          ///< "enable", "disable", ...
    const char *label;        ///< QT_TRANSLATE_NOOP("Vendor", "Disable")
    const char *inverse = ""; ///< key of the action that takes it back
    Danger danger = Danger::Noticeable;
    std::vector<FieldSpec> parameters{};
    std::vector<const char *> allowedStates{}; ///< empty: any
    const char *resultingStatus = "";          ///< what the record's status is afterwards; empty: unchanged or unknown
    const char *help = "";
    const char *source = "";
    const char *paceClass = "write";
    bool makesRecord = false; ///< offered above the table, not on a record: its parameters make a new one
    bool isLocal = false;     ///< changes only what is kept here (ResourceSpec::keptHere): nothing is sent
    bool isStep = false;      ///< only as a further step of another change (see FollowUp); never offered by itself
    /// Whether a record known so far allows it, beyond its state. Null: always.
    bool (*allowedFor)(const Record &record) = nullptr;

    bool allowedIn(const QString &status) const;
    QString name() const { return QString::fromLatin1(key); }
};

/// A state a record can be in; the word is stable, the label is what a pill shows.
struct StateSpec
{
    enum class Tone { Good, Muted, Warning, Bad };
    const char *word;
    const char *label; ///< QT_TRANSLATE_NOOP("Vendor", ...)
    Tone tone = Tone::Good;
};

/// Which of create, update and delete exist, and the class of the rate limit each one takes.
struct VerbSpec
{
    Verb verb;
    std::vector<const char *> paceClasses;
    Danger danger = Danger::Noticeable;
    bool isLocal = false; ///< changes only what is kept here (ResourceSpec::keptHere): nothing is sent
    /// Whether a record known so far allows it (for a create: whether this parent does). Null: always.
    bool (*allowedFor)(const Record &record) = nullptr;
    /// What else goes with it, for the confirmation ("12 users are deleted with it."): translated, empty when that is
    /// not known. Null: nothing.
    QString (*consequence)(const Record &record) = nullptr;
};

struct Mutation;

/// A further step that belongs to a change and is journalled with it: sent once the first step was applied.
struct FollowUp
{
    Verb verb = Verb::Act;
    QString type;
    /// Empty: the record the first step makes or changes; for a create, that record is the parent.
    QString id{};
    QString action{};
    QJsonObject values{};
    QStringList secrets{}; ///< fields of the first step whose secret values this step needs
};

/// One sort of thing a vendor keeps: rows of the table of its kind.
struct ResourceSpec
{
    Kind kind;
    const char *type;             ///< unique within the vendor: "customer", "domain", "mailbox", "alias", ...
    const char *label;            ///< singular, QT_TRANSLATE_NOOP("Vendor", "Mailbox")
    const char *plural;           ///< QT_TRANSLATE_NOOP("Vendor", "Mailboxes")
    const char *parentType = "";  ///< the resource a record belongs to; empty at the top
    bool listedPerParent = false; ///< lists are asked for once for each parent record; otherwise one list has all
    /// Which parents can have such records at all (no mailbox list for a domain without that service). Null: all.
    bool (*listedFor)(const Record &parent) = nullptr;
    const char *idField = "";               ///< the field that is the id at the vendor
    const char *nameField = "";             ///< the field people know it by
    std::vector<const char *> naturalKey{}; ///< fields that find it again after a create whose answer was lost
    std::vector<FieldSpec> fields{};
    std::vector<VerbSpec> verbs{};
    std::vector<ActionSpec> actions{};
    std::vector<StateSpec> states{};
    bool canShow = true;
    /// The vendor has no list: records are those made or added here, kept with the state and never swept. Deleting one
    /// only forgets it. A sync looks at each of them with Provider::show() instead of listing.
    bool keptHere = false;
    /// Fills in what follows from other fields, those that are kept here (FieldFlag::Kept) among them: usually the
    /// status. Called for every record before it goes into the cache. Null: nothing follows.
    void (*derive)(Record &record) = nullptr;
    /// The further steps of a change, from its values (with those of FieldFlag::ForFollowUp). Null: none.
    std::vector<FollowUp> (*followUps)(const Mutation &first) = nullptr;
    bool canSignOn = false;
    const char *help = "";
    const char *source = "";

    const FieldSpec *field(const QString &key) const;
    const ActionSpec *action(const QString &key) const;
    const StateSpec *state(const QString &word) const;
    const VerbSpec *verb(Verb verb) const;
    QString typeName() const { return QString::fromLatin1(type); }
};

} // namespace kontor
