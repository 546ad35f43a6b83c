// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/importreview.h"

#include <QCoreApplication>
#include <QPointer>

namespace kontor {

/// What each row of a file has become in a plan; whole once the plan is journalled.
struct ImportPlan
{
    struct Row
    {
        int row = 0;
        int first = 0; ///< seq of its first change
        int count = 0; ///< 0: nothing is to be sent for it
        /// Where the record it is about was planned by an earlier row (the customer of two domains): that change.
        int shared = -1;
        ImportReview::Verdict verdict = ImportReview::Verdict::Unchecked;
    };
    PlanRow row{};
    std::vector<Row> rows{};        ///< every row of the file, in its order
    QHash<int, QString> problems{}; ///< by row: why nothing is to be sent for it
};

/// The rows of a reviewed file as changes, each row when the journal asks for it. What an earlier row brings already
/// (the customer of two domains) is not added twice. The review must stay as it is meanwhile; an error when it goes.
class ImportSource final : public ChangeSource
{
    Q_DECLARE_TR_FUNCTIONS(kontor::ImportSource)

public:
    /// \a plan is filled in.
    ImportSource(const ImportReview &review, ChangeService &changes, std::shared_ptr<ImportPlan> plan);

    int count() const override { return m_count; }
    bool hasSecrets() const override { return m_hasSecrets; }
    bool hasHandOver() const override { return m_hasHandOver; }
    Result<void> add(int row, ChangePlan &plan) override;

private:
    int addStep(const RowStep &step, bool isLast, const std::vector<int> &seqs, ChangePlan &plan);

    QPointer<const ImportReview> m_review;
    ChangeService &m_changes;
    std::shared_ptr<ImportPlan> m_plan;
    int m_count;
    bool m_hasSecrets;
    bool m_hasHandOver;
    QHash<QString, int> m_parents; ///< key of a record above others that this plan makes or changes -> seq
};

} // namespace kontor
