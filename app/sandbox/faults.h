// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpmessage.h"

#include <optional>
#include <vector>

namespace kontor::sandbox {

/// Misbehaviour on demand. A spec is KIND[:MATCH][@FROM][xCOUNT][=VALUE]: it strikes requests whose "VERB /path?query"
/// contains MATCH (any without it), beginning with the FROMth of them (1 without it), COUNT times (for ever without
/// it). A MATCH that itself ends in "x" and digits needs a COUNT after it. help() explains the kinds.
struct Fault
{
    enum class Kind {
        Delay,
        ResetBefore,
        ResetAfter,
        Truncate,
        Trickle,
        Html,
        Garbage,
        Empty,
        WrongType,
        DuplicateRows,
        Status,
        FailAfter,
        InnerError,
        Forbidden,
        Retired,
        OtherVersion,
        TextFlags,
        Throttle,
        StaleRead,
        Clock,
    };

    Kind kind = Kind::Delay;
    QString spec; ///< as it was given
    QString match;
    int pass = 0;  ///< matching requests that go by unharmed first
    int left = -1; ///< strikes left; -1: no end
    qint64 value = 0;

    static std::optional<Fault> parse(const QString &spec);
    /// The grammar and what each kind does, for people.
    static QString help();
};

/// The faults that are set, and whom they strike.
class Faults
{
public:
    /// Nothing, and they are set; or the spec that is not understood, and nothing has changed.
    std::optional<QString> set(const QStringList &specs);
    QStringList specs() const;
    /// The faults that strike this request; each strike is counted.
    std::vector<Fault> strike(const Request &request);
    /// Whether a fault of this kind is set and not used up.
    bool isArmed(Fault::Kind kind) const;

private:
    std::vector<Fault> m_faults;
};

/// Spoils an answer that was made properly; what it says has taken effect.
void spoil(Reply &reply, const std::vector<Fault> &striking);

} // namespace kontor::sandbox
