// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/runningplans.h"
#include "models/changes/sealedinputs.h"
#include "models/storage/planwriter.h"

namespace kontor {

/// Takes a plan back that is not whole, a portion each turn of the event loop. What it cannot take back (a full disk)
/// is left to the next start.
class PlanTakeBack final : public QObject
{
    Q_OBJECT

public:
    PlanTakeBack(Journal &journal, const QString &plan, std::chrono::milliseconds portion, QObject *parent);
    /// The first portion at once.
    void start();

Q_SIGNALS:
    void over();

private:
    PlanEraser m_eraser;
    std::chrono::milliseconds m_portion;
};

/// A plan on its way into the journal, a portion each turn of the event loop, so that a hundred thousand changes do not
/// hold the window; most plans are there after the first. Changes that come from a source are made as they are written.
/// Whole in the end or not at all: after an error or a cancel what is there is taken back, after a crash recover() does
/// it.
class PlanArrival final : public QObject, private PlanContent
{
    Q_OBJECT

public:
    struct Parts
    {
        Journal &journal;
        const RunningPlans &plans;
        const SealedInputs *inputs = nullptr; ///< null: the key of the seal is not there, and not needed
        std::chrono::milliseconds portion{};
    };
    PlanArrival(const Parts &parts, ChangePlan plan, SubmitOptions options, QObject *parent);

    /// The first portion at once; what comes of it is told from inside this call.
    void start();
    /// Told by failed(), once everything is taken back.
    void cancel();
    PlanProgress progress() const;

    const PlanRow &row() const { return m_row; }
    bool waits() const { return m_options.waits; }
    // Once it has arrived:
    /// So many first, then a look by the person; 0: all.
    int first() const;
    /// The changes as they are worked on.
    std::vector<RunningChange> takeChanges() { return std::move(m_running); }

Q_SIGNALS:
    void moved();
    void arrived();
    void failed(const kontor::Error &error);

private:
    void portion();
    void takeBack(const Error &error);

    bool hasMore() const override;
    Result<const ChangeRow *> next() override;
    void taken() override;
    std::size_t furtherCount() const override;
    Result<void> writeFurther(std::size_t at) override;
    Result<void> portionEnds() override;

    Parts m_parts;
    PlanRow m_row;
    ChangePlan m_plan;
    SubmitOptions m_options;
    PlanWriter m_writer;
    std::size_t m_at = 0; ///< the next of the plan's changes
    int m_part = 0;       ///< the next of the source
    int m_known;          ///< changes that do not come from a source
    int m_requests = 0;
    Danger m_danger = Danger::Harmless; ///< the highest
    std::vector<RunningChange> m_running;
    std::vector<Journal::SealedSecret> m_seals; ///< of this portion
    std::optional<Error> m_givenUp;
};

} // namespace kontor
