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
    /// Journals the rows as a plan and begins. \a first: a pause after so many changes.
    ImportRun(Services &services, std::unique_ptr<ImportReview> review, const QString &title, std::optional<int> first,
              QObject *parent);

    const QString &plan() const { return m_plan->row.id; }
    const QString &title() const { return m_plan->row.title; }
    /// By the rate limits, for all of it.
    std::chrono::seconds estimated() const { return m_review->estimated(); }
    /// Of the first rows of the file for which nothing was planned because something is wrong with them.
    struct LeftOut
    {
        qint64 line = 0;
        ImportReview::Verdict verdict = ImportReview::Verdict::Invalid;
        QString why{};
    };
    std::vector<LeftOut> leftOut(int most) const;

    bool isOver() const { return m_report || m_error; }
    /// Null before the end, and when it did not even begin.
    const PlanReport *report() const { return m_report; }
    /// Why it did not even begin.
    const std::optional<Error> &error() const { return m_error; }

    // Only when there is a report.
    const ImportTally &tally() const { return m_tally; }
    /// The rows with errors as they were mended, passwords and all, to be imported again.
    ChosenSource failedRows() const;

Q_SIGNALS:
    void finished();

private:
    void end();
    void countSome();
    ImportOutcome outcomeOf(const ImportPlan::Row &row) const;

    std::unique_ptr<ImportReview> m_review;
    std::shared_ptr<const ImportPlan> m_plan;
    JobOf<PlanReport> *m_job = nullptr;
    const PlanReport *m_report = nullptr; ///< in the job, which is not copied: it may have very many rows
    std::size_t m_counted = 0;            ///< rows that are in the tally
    ImportTally m_tally;
    std::optional<Error> m_error;
};

} // namespace kontor
