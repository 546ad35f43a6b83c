// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/planarrival.h"

#include "models/changes/planjob.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace kontor {

namespace {

/// Of what cannot be taken back only so many at first.
constexpr int canarySize = 5;

} // namespace

PlanTakeBack::PlanTakeBack(Journal &journal, const QString &plan, std::chrono::milliseconds portion, QObject *parent)
    : QObject(parent), m_eraser(journal.store(), plan), m_portion(portion)
{
}

void PlanTakeBack::start()
{
    const auto gone = m_eraser.erase(m_portion);
    if (gone && !*gone)
        QTimer::singleShot(0, this, &PlanTakeBack::start);
    else
        Q_EMIT over();
}

PlanArrival::PlanArrival(const Parts &parts, ChangePlan plan, SubmitOptions options, QObject *parent)
    : QObject(parent),
      m_parts(parts),
      m_row(plan.row),
      m_plan(std::move(plan)),
      m_options(std::move(options)),
      m_writer(parts.journal.store(), m_row, *this),
      m_known(int(m_plan.changes.size()))
{
    m_running.reserve(m_plan.changes.size());
}

int PlanArrival::first() const
{
    if (m_options.first) return *m_options.first;
    // Somebody has to be there to look: a command line cannot be asked.
    const bool isCanary = m_danger == Danger::Destructive && m_requests > canarySize && m_row.origin != u"cli";
    return isCanary ? canarySize : 0;
}

void PlanArrival::start()
{
    portion();
}

void PlanArrival::cancel()
{
    if (!m_givenUp)
        m_givenUp = Error{.kind = Error::Kind::Cancelled,
                          .message = tr("Cancelled before all of it was kept here. Nothing was sent."),
                          .delivery = Error::Delivery::NotSent};
}

void PlanArrival::portion()
{
    if (m_givenUp) return takeBack(*m_givenUp);
    const auto isWhole = m_writer.write(m_parts.portion);
    if (!isWhole) return takeBack(isWhole.error());
    if (*isWhole) return Q_EMIT arrived();
    QTimer::singleShot(0, this, &PlanArrival::portion);
    Q_EMIT moved();
}

void PlanArrival::takeBack(const Error &error)
{
    auto *job = new PlanTakeBack(m_parts.journal, m_row.id, m_parts.portion, this);
    connect(job, &PlanTakeBack::over, this, [this, error] { Q_EMIT failed(error); });
    job->start();
}

PlanProgress PlanArrival::progress() const
{
    const int changes = std::max(m_known, int(m_running.size()));
    const int parts = m_options.source ? m_options.source->count() : m_known;
    const int done = m_options.source ? m_part : int(m_writer.changesWritten());
    return {.row = m_row,
            .mode = PlanProgress::Mode::Writing,
            .total = changes,
            .open = changes,
            .written = done + int(m_writer.furtherWritten()),
            .toWrite = parts + int(furtherCount())};
}

bool PlanArrival::hasMore() const
{
    return m_at < m_plan.changes.size() || (m_options.source && m_part < m_options.source->count());
}

Result<const ChangeRow *> PlanArrival::next()
{
    if (m_at == m_plan.changes.size()) {
        m_plan.letGo();
        m_at = 0;
        if (const auto added = m_options.source->add(m_part++, m_plan); !added) return failure(added.error());
        if (m_plan.changes.empty()) return nullptr;
    }
    return &m_plan.changes[m_at].row;
}

void PlanArrival::taken()
{
    // Let go of one by one: a hundred thousand at once would hold the window.
    PlannedChange taken = std::exchange(m_plan.changes[m_at++], {});
    if (m_parts.inputs)
        for (Journal::SealedSecret &seal : m_parts.inputs->seals(taken))
            m_seals.push_back(std::move(seal));
    if (taken.isSendable()) {
        m_danger = std::max(m_danger, taken.danger);
        if (!taken.isLocal) ++m_requests;
    }
    m_running.push_back({.seq = taken.row.seq,
                         .dependsOn = taken.row.dependsOn,
                         .connection = taken.row.connection,
                         .state = taken.row.state,
                         .secrets = {taken.secrets.constKeyValueBegin(), taken.secrets.constKeyValueEnd()}});
}

std::size_t PlanArrival::furtherCount() const
{
    return m_options.companion ? std::size_t(m_options.companion->count()) : 0;
}

Result<void> PlanArrival::writeFurther(std::size_t at)
{
    return m_options.companion->write(int(at));
}

Result<void> PlanArrival::portionEnds()
{
    if (!hasMore() && m_running.empty()) return failure(PlanJob::nothingToSend());
    if (m_seals.empty()) return {};
    return m_parts.journal.keepAllSealed(std::exchange(m_seals, {}));
}

} // namespace kontor
