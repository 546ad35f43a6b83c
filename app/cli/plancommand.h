// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <optional>

namespace kontor::cli {

/// Follows a plan to its end, or to where it would wait for a person: while a command line runs there is none who could
/// look, mend a key or let it go on, so the command ends there and the plan stays open.
class PlanCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;

protected:
    /// ChangeService::recover(), and says which plans were taken back.
    Result<int> recover();
    /// To be called before the plan begins. The command is over when the plan is, or when it stands still.
    void follow(const QString &plan);
    /// Begins the plan and follows it.
    void carryOut(const ChangePlan &plan);
    /// Ends the command once, however many say why.
    void stop(const Error &error);
    /// The report as JSON and the exit code: 2 as soon as something was not done.
    virtual void conclude(const PlanReport &report);
    /// The plan has paused and nothing of it is in flight: says why and how to go on.
    virtual void standsStill(const Error &why);
    /// True the first time: for whoever ends the command.
    bool end() { return !std::exchange(m_isOver, true); }

private:
    void heldAt(const QString &connection, const Error &why);
    bool hasOpenChanges(const QString &connection) const;
    Error::Kind kindOfPause() const;
    void endWhenStill();

    QString m_plan;
    std::optional<Error> m_obstacle; ///< why the plan does not go on
    QString m_heldAt;                ///< the connection that is not well
    bool m_isOver = false;
};

} // namespace kontor::cli
