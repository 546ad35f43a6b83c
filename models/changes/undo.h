// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeplan.h"
#include "models/changes/planner.h"
#include "models/core/job.h"

#include <deque>
#include <optional>

namespace kontor {

/// What can be done again of rows that ended badly; see ChangeService::requestsToRetry().
std::vector<ChangeRequest> retryOf(const std::vector<ChangeRow> &rows, int *withoutSecrets);

/// How one change is taken back, or why it is not.
struct Inverse
{
    std::optional<ChangeRequest> request{};
    QString why{}; ///< for people, when there is none
};
/// \a now: the record as the vendor has it, none when it is gone. Three ways meet: as it was before us, as we left it,
/// as it is now. Only what is still as we left it is taken back.
Inverse inverseOf(const ResourceSpec &resource, const ChangeRow &row, const std::optional<Record> &now);

/// Plans the taking back of a plan, last change first: reads each record at the vendor, compares, and makes one plan
/// of it all. What is not to be touched is in the plan as a conflict with its reason.
class UndoJob final : public StepsJob<ChangePlan>
{
    Q_OBJECT

public:
    struct Parts
    {
        ConnectionService &connections;
        RecordCache &cache;
        Journal &journal;
        Planner &planner;
    };

    struct What
    {
        QString plan;
        std::optional<int> seq{}; ///< one change of it alone
        QString origin;           ///< of the plan that is made
    };

    UndoJob(const Parts &parts, What what, QObject *owner);

protected:
    void run() override;

private:
    /// What a create made further, or a step of an action: taking back the first takes it back as well.
    bool goesWithItsParent(const ChangeRow &change, const std::vector<ChangeRow> &rows) const;
    void next();
    void look(const Record &known);
    void looked(const std::optional<Record> &now);
    void plan();

    Parts m_parts;
    What m_what;
    QString m_title;
    std::deque<ChangeRow> m_open;
    std::vector<ChangeRequest> m_requests;
    std::vector<std::pair<ChangeRow, QString>> m_untouched; ///< with the reason
    qsizetype m_total = 0;
};

} // namespace kontor
