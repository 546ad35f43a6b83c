// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/importsource.h"

#include <algorithm>

namespace kontor {

namespace {

/// All that is wrong with a row, in the order of its columns.
QString reasonsOf(const ImportReview::Detail &detail, const QStringList &header)
{
    QStringList reasons;
    if (!detail.problem.isEmpty()) reasons.append(detail.problem);
    QList<int> columns = detail.cellProblems.keys();
    std::ranges::sort(columns);
    for (const int column : std::as_const(columns))
        reasons.append(header.value(column) + QLatin1String(": ") + detail.cellProblems.value(column));
    return reasons.join(u' ');
}

} // namespace

ImportSource::ImportSource(const ImportReview &review, ChangeService &changes, std::shared_ptr<ImportPlan> plan)
    : m_review(&review),
      m_changes(changes),
      m_plan(std::move(plan)),
      m_count(review.rowCount()),
      m_hasSecrets(review.withSecrets() > 0),
      m_hasHandOver(review.toHandOver() > 0)
{
    m_plan->rows.reserve(std::size_t(m_count));
}

Result<void> ImportSource::add(int row, ChangePlan &plan)
{
    if (!m_review)
        return failure({.kind = Error::Kind::Cancelled,
                        .message = tr("The rows of the file are gone. Choose the file again."),
                        .delivery = Error::Delivery::NotSent});
    ImportPlan::Row link{.row = row, .first = plan.nextSeq(), .verdict = m_review->verdict(row)};
    if (link.verdict >= ImportReview::Verdict::Conflict)
        m_plan->problems.insert(row, reasonsOf(m_review->detail(row), m_review->table().header()));
    if (m_review->isSendable(row)) {
        const RowIntent intent = m_review->intent(row);
        std::vector<int> seqs;
        for (const RowStep &step : intent.steps)
            seqs.push_back(addStep(step, &step == &intent.steps.back(), seqs, plan));
        link.count = plan.nextSeq() - link.first;
        if (link.count == 0 && !seqs.empty()) link.shared = seqs.back();
    }
    m_plan->rows.push_back(link);
    return {};
}

/// The seq of the step's own change, or that of the earlier row that has it; -1: the record is there.
int ImportSource::addStep(const RowStep &step, bool isLast, const std::vector<int> &seqs, ChangePlan &plan)
{
    // No two rows are about the same record, but many may be below it.
    const bool isParent = !isLast && !step.key.isEmpty();
    if (isParent)
        if (const auto known = m_parents.constFind(step.key); known != m_parents.cend()) return *known;
    if (!step.request) return -1;
    ChangeRequest request = *step.request;
    if (step.parent >= 0) request.dependsOn = seqs[std::size_t(step.parent)];
    const int seq = m_changes.addTo(plan, request);
    if (step.afterwards) {
        ChangeRequest afterwards = *step.afterwards;
        afterwards.dependsOn = seq;
        m_changes.addTo(plan, afterwards);
    }
    if (isParent) {
        m_parents.insert(step.key, seq);
        plan.keepParent(seq);
    }
    return seq;
}

} // namespace kontor
