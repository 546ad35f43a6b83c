// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/journal.h"

#include <chrono>
#include <cstddef>
#include <optional>

namespace kontor {

/// Where a PlanWriter gets a plan from: each part is asked for once, in order, so that whoever has it may let go of
/// what was taken.
class PlanContent
{
public:
    virtual ~PlanContent() = default;

    virtual std::size_t changeCount() const = 0;
    virtual const ChangeRow &change(std::size_t at) = 0;
    virtual void changeTaken(std::size_t at) { Q_UNUSED(at) }

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

    /// Changes and further parts.
    std::size_t total() const { return m_content.changeCount() + m_content.furtherCount(); }
    std::size_t written() const { return m_next; }

private:
    Result<void> begin();
    Result<void> writePart(std::size_t at);
    Result<void> mark(bool isWhole);

    StateStore &m_state;
    PlanRow m_plan;
    PlanContent &m_content;
    Statement m_insert;
    std::size_t m_next = 0;
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
