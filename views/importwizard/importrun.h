// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/importservice.h"
#include "views/importwizard/chosensource.h"
#include "views/services.h"

#include <QObject>

#include <memory>
#include <optional>

namespace kontor {

/// One import that is being carried out. Belongs to the window, not to the wizard: closing that one ends nothing. Keeps
/// the rows of the file, passwords and all, in memory until nobody needs them any more.
class ImportRun : public QObject
{
    Q_OBJECT

public:
    /// Journals the plan and begins. \a first: a pause after so many changes.
    ImportRun(Services &services, std::unique_ptr<ImportReview> review, ImportPlan plan, std::optional<int> first,
              QObject *parent);

    const QString &plan() const { return m_row.id; }
    const QString &title() const { return m_row.title; }
    /// By the rate limits, for all of it.
    std::chrono::seconds estimated() const { return m_estimated; }
    /// Rows for which nothing was planned because something is wrong with them.
    int leftOut() const;

    bool isOver() const { return m_report || m_error; }
    const std::optional<PlanReport> &report() const { return m_report; }
    /// Why it did not even begin.
    const std::optional<Error> &error() const { return m_error; }

    // Only when there is a report.
    ImportTally tally() const;
    /// The rows with errors as they were mended, passwords and all, to be imported again.
    ChosenSource failedRows() const;

Q_SIGNALS:
    void finished();

private:
    void end(const Result<PlanReport> &outcome);
    ImportOutcome outcomeOf(const ImportPlan::Row &row) const;

    std::unique_ptr<ImportReview> m_review;
    PlanRow m_row;
    std::chrono::seconds m_estimated;
    std::vector<ImportPlan::Row> m_rows;
    std::optional<PlanReport> m_report;
    std::optional<Error> m_error;
};

} // namespace kontor
