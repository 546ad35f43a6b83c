// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/wire.h"
#include "models/schema/mutation.h"

namespace kontor {

/// Makes one change at a vendor and tells how it ended; the base of every vendor's apply job. The changing request is
/// sent at most once. A vendor says which request makes the change, what the answer means, and what is to be read
/// before and afterwards.
///
/// A cancel before the request was given to the network ends as NotSent, in flight as Unknown, afterwards as Applied.
class ChangeJob : public JobOf<Attempt>
{
public:
    ChangeJob(const Wire &wire, Mutation mutation, QObject *owner);

protected:
    enum class Stage { Before, Sent, Applied };

    /// The one request that makes the change. An error when it cannot be put into words the vendor understands: then
    /// the change is refused and nothing is sent.
    virtual Result<HttpRequest> request() const = 0;
    /// What a complete answer to it means.
    virtual Attempt attemptOf(const HttpAnswer &answer) const = 0;
    /// Harmless look-ups before; calls send() or end(). The base class sends at once.
    virtual void prepare() { send(); }
    /// The vendor took it: reads what is to be known and calls endApplied(). The base class ends with what the attempt
    /// already has.
    virtual void applied(const HttpAnswer &answer);
    /// The vendor did not take it, or its answer leaves that open: look-ups that tell more, then end() or endApplied().
    /// The base class ends with what the attempt says already. After a cancel the look-ups fail: end so, too.
    virtual void notApplied() { end(m_attempt.state, m_attempt.error); }
    /// The record as far as it is known when reading back is given up (cancel, deadline).
    virtual std::optional<Record> expected() const { return std::nullopt; }
    /// A cancel after the change was applied; the base class ends with expected().
    virtual void cancelledAfterwards() { endApplied(expected()); }

    void send();
    /// The change ended so. No secret of the change or of the connection is left in the texts of \a error.
    void end(Attempt::State state, const Error &error);
    void endApplied(std::optional<Record> after);

    Stage stage() const { return m_stage; }
    const Wire &wire() const { return m_wire; }
    const Mutation &mutation() const { return m_mutation; }
    Mutation &mutation() { return m_mutation; }
    Attempt &attempt() { return m_attempt; }

    void run() override { prepare(); }
    void abort() override;
    bool keepsOutcomeOnCancel() const override { return true; }
    void decideCancelled() override;

private:
    void sent(const Result<HttpAnswer> &outcome);
    Error masked(Error error) const;

    Wire m_wire;
    Mutation m_mutation;
    Attempt m_attempt;
    Stage m_stage = Stage::Before;
};

} // namespace kontor
