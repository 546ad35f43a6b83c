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
/// hold the window; most plans are there after the first. Whole in the end or not at all: after an error or a cancel
/// what is there is taken back, after a crash recover() does it.
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
    /// So many first, then a look by the person; 0: all.
    int first() const { return m_first; }
    /// Once it has arrived: the changes as they are worked on.
    std::vector<RunningChange> takeChanges() { return std::move(m_running); }

Q_SIGNALS:
    void moved();
    void arrived();
    void failed(const kontor::Error &error);

private:
    void portion();
    void takeBack(const Error &error);

    std::size_t changeCount() const override { return m_plan.changes.size(); }
    const ChangeRow &change(std::size_t at) override { return m_plan.changes[at].row; }
    void changeTaken(std::size_t at) override;
    std::size_t furtherCount() const override;
    Result<void> writeFurther(std::size_t at) override;
    Result<void> portionEnds() override;
    QStringList handOverOf(int seq) const;

    Parts m_parts;
    PlanRow m_row;
    ChangePlan m_plan;
    SubmitOptions m_options;
    PlanWriter m_writer;
    int m_first = 0;
    std::vector<RunningChange> m_running;
    std::vector<Journal::SealedSecret> m_seals; ///< of this portion
    std::optional<Error> m_givenUp;
};

} // namespace kontor
