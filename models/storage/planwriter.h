// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/journal.h"

#include <chrono>
#include <cstddef>
#include <optional>

namespace kontor {

/// Where a PlanWriter gets a plan from: each part is asked for once, in order, so that whoever has it may make it then
/// and let go of it as soon as it is taken.
class PlanContent
{
public:
    virtual ~PlanContent() = default;

    virtual bool hasMore() const = 0; ///< whether next() is to be called (again)
    /// The next change, valid until the next call of anything here; null when looking for one took long enough.
    virtual Result<const ChangeRow *> next() = 0;
    /// It is written.
    virtual void taken() {}

    /// What is kept with the plan beside its changes, after all of these.
    virtual std::size_t furtherCount() const { return 0; }
    virtual Result<void> writeFurther(std::size_t at)
    {
        Q_UNUSED(at)
        return {};
    }

    /// For what goes into the same transaction as the changes taken since the last call.
    virtual Result<void> portionEnds() { return {}; }
};

/// Changes that are there already.
class KnownContent : public PlanContent
{
public:
    virtual std::size_t changeCount() const = 0;
    virtual const ChangeRow &change(std::size_t at) = 0;

    bool hasMore() const final { return m_next < changeCount(); }
    Result<const ChangeRow *> next() final { return &change(m_next++); }

private:
    std::size_t m_next = 0;
};

/// Writes a plan into the journal in as many transactions as it takes, each no longer than its caller wants: a very
/// long plan must not hold the window. Until the last one the plan is marked as arriving: the journal tells nobody of
/// it, the database lets no change of it move, and PlanEraser takes it back whole. A short plan is one transaction.
class PlanWriter
{
public:
    /// Everything passed by reference must outlive the writer.
    PlanWriter(StateStore &state, PlanRow plan, PlanContent &content);

    /// One transaction of about \a most; nothing: the rest at once. True when the plan is whole now. After an error
    /// nothing of this portion is kept, and the writer is of no more use.
    Result<bool> write(std::optional<std::chrono::milliseconds> most = {});

    std::size_t changesWritten() const { return m_changes; }
    std::size_t furtherWritten() const { return m_further; }

private:
    Result<void> begin();
    bool isAtEnd() const { return !m_content.hasMore() && m_further == m_content.furtherCount(); }
    Result<void> writePart();
    Result<void> mark(bool isWhole);

    StateStore &m_state;
    PlanRow m_plan;
    PlanContent &m_content;
    Statement m_insert;
    std::size_t m_changes = 0;
    std::size_t m_further = 0;
    bool m_isArriving = false;
};

/// Takes a plan back that has not become whole, with everything that came with it. Nothing of such a plan was ever
/// sent. Leaves every other plan alone: history stays.
class PlanEraser
{
public:
    PlanEraser(StateStore &state, QString plan) : m_state(state), m_plan(std::move(plan)) {}

    /// One transaction of about \a most. True when nothing is left.
    Result<bool> erase(std::chrono::milliseconds most);

private:
    Result<bool> isArriving();
    /// False when no row of the table was left.
    Result<bool> eraseSome(const char *sql);
    Result<void> eraseHead();

    StateStore &m_state;
    QString m_plan;
};

} // namespace kontor
