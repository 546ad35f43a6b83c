// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/core/secret.h"
#include "models/schema/record.h"
#include "models/schema/resourcespec.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

namespace kontor {

/// One change of one record as a vendor's client gets it: absolute values only, so that reading back can tell whether
/// it happened.
struct Mutation
{
    Verb verb = Verb::Update;
    QString type;                     ///< ResourceSpec::type
    QString id;                       ///< of the record; for a create the natural key as far as known
    QString action{};                 ///< Verb::Act: ActionSpec::key
    QJsonObject values{};             ///< field key -> new value; only what is to be set. Never a secret
    QHash<QString, Secret> secrets{}; ///< write-only values (passwords), by field key
    std::optional<Record> before{};   ///< the record as it was; none for a create
    std::optional<Record> parent{};   ///< for a create below another record
    QString operationToken{};         ///< sent where the vendor has a free field that a look-up returns
};

/// How one attempt to apply a Mutation ended.
struct Attempt
{
    enum class State {
        Applied, ///< the vendor said so, completely and about the right object
        Refused, ///< the vendor said no; nothing changed
        NotSent, ///< certainly not applied and worth another try later: no connection, throttled, key refused
        Unknown, ///< it may have happened: read back, never send again in hope
    };
    State state = State::Unknown;
    std::optional<Record> after{};           ///< the record as the vendor has it now, where known
    Error error{};                           ///< for every state but Applied
    QHash<QString, Secret> oneTimeSecrets{}; ///< shown by the vendor once, in this answer
    QString correlationId{};
    int httpStatus = 0;
};

/// What reading back after an Unknown found out.
struct Settlement
{
    enum class State {
        Applied,    ///< found as wanted, and provably ours or absolutely equal
        NotApplied, ///< provably absent or unchanged, with a positive control that the look-up works
        Undecided,  ///< neither can be proven: a person decides
    };
    State state = State::Undecided;
    std::optional<Record> now{};
    QString why{}; ///< for people
};

} // namespace kontor
