// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/importreview.h"

#include "models/changes/planner.h"
#include "models/imports/headermatcher.h"
#include "models/imports/rowsjob.h"

#include <algorithm>

namespace kontor {

namespace {

/// What was heard longer ago is in doubt.
constexpr int trustedForSeconds = 5 * 60;

quint64 hashOf(const QString &key)
{
    return key.isEmpty() ? 0 : std::max<quint64>(1, qHash(key, 0));
}

ImportReview::Verdict verdictOf(PlannedChange::Outcome outcome)
{
    using Verdict = ImportReview::Verdict;
    switch (outcome) {
    case PlannedChange::Outcome::Create:
        return Verdict::Create;
    case PlannedChange::Outcome::Update:
        return Verdict::Update;
    case PlannedChange::Outcome::Delete:
        return Verdict::Delete;
    case PlannedChange::Outcome::Act:
        return Verdict::Act;
    case PlannedChange::Outcome::Unchanged:
        return Verdict::Unchanged;
    case PlannedChange::Outcome::Conflict:
        return Verdict::Conflict;
    case PlannedChange::Outcome::Invalid:
        break;
    }
    return Verdict::Invalid;
}

} // namespace

class ImportReview::Check final : public RowsJob<bool>
{
public:
    Check(ImportReview &review, QObject *owner) : RowsJob<bool>(review.rowCount(), owner), m_review(review) {}

protected:
    void run() override
    {
        m_review.m_listIsFresh.clear();
        auto *index =
            RecordIndex::build(m_review.m_cache.path(),
                               RowReader::scopes(m_review.m_cells, m_review.m_settings, m_review.m_connections), this);
        index->onFinished(this, [this](const Result<std::shared_ptr<const RecordIndex>> &made) {
            if (isFinished()) return;
            if (!made) return finish(failure(made.error()));
            m_review.m_finder = std::make_unique<RecordFinder>(m_review.m_cache, *made);
            m_review.m_reader = std::make_unique<RowReader>(m_review.m_cells, m_review.m_settings,
                                                            m_review.m_connections, *m_review.m_finder);
            begin();
        });
    }
    void handle(int row) override { m_review.enter(row); }
    void end() override
    {
        Q_EMIT m_review.countsChanged();
        finish(true);
    }

private:
    ImportReview &m_review;
};

ImportReview::ImportReview(ConnectionService &connections, RecordCache &cache, ChangeService &changes,
                           std::shared_ptr<const CsvTable> table, ImportSettings settings, QObject *parent)
    : QObject(parent),
      m_connections(connections),
      m_cache(cache),
      m_changes(changes),
      m_settings(std::move(settings)),
      m_cells(std::move(table), m_settings.guard),
      m_verdicts(std::size_t(m_cells.table().rowCount()), Verdict::Unchecked),
      m_keys(m_verdicts.size(), 0)
{
    m_counts[std::size_t(Verdict::Unchecked)] = rowCount();
    m_begun = QDateTime::currentDateTimeUtc();
    m_trustedSince = m_begun.addSecs(-trustedForSeconds);
}

ImportReview::~ImportReview() = default;

JobOf<bool> *ImportReview::check(QObject *owner)
{
    auto *job = new Check(*this, owner);
    job->start();
    return job;
}

bool ImportReview::isSendable(int row) const
{
    const Verdict one = verdict(row);
    return one == Verdict::Create || one == Verdict::Update || one == Verdict::Delete || one == Verdict::Act;
}

int ImportReview::columnOf(const QString &type, const QString &field) const
{
    for (const ImportAssignment &one : m_settings.assignments)
        if (one.target.field == field && (one.target.type == type || m_settings.roundTrip)) return one.column;
    return -1;
}

bool ImportReview::isSecret(int column) const
{
    const Connection *connection = m_connections.find(m_settings.connection);
    const ProviderSpec *spec = connection ? m_connections.specOf(connection->id) : nullptr;
    return spec && std::ranges::any_of(m_settings.assignments, [&](const ImportAssignment &one) {
               const FieldSpec *field = HeaderMatcher::fieldOf(*spec, m_settings, one.target);
               return one.column == column && field && field->type == FieldType::Secret;
           });
}

std::vector<ChangeRequest> ImportReview::requestsOf(const RowIntent &intent)
{
    std::vector<ChangeRequest> requests;
    std::vector<int> places;
    for (const RowStep &step : intent.steps) {
        places.push_back(step.request ? int(requests.size()) : -1);
        if (!step.request) continue;
        requests.push_back(*step.request);
        if (step.parent >= 0) requests.back().dependsOn = places[std::size_t(step.parent)];
        if (!step.afterwards) continue;
        requests.push_back(*step.afterwards);
        requests.back().dependsOn = places.back();
    }
    return requests;
}

void ImportReview::takeProblems(const PlannedChange &change, Detail &detail) const
{
    QStringList rest;
    for (auto it = change.problems.cbegin(); it != change.problems.cend(); ++it) {
        const int column = it.key().isEmpty() ? -1 : columnOf(change.row.mutation.type, it.key());
        const ProviderSpec *spec = m_connections.specOf(change.row.connection);
        const ResourceSpec *resource = spec ? spec->resource(change.row.mutation.type) : nullptr;
        const FieldSpec *field = resource ? resource->field(it.key()) : nullptr;
        if (column >= 0)
            detail.cellProblems.insert(column, it.value());
        else
            rest.append(field ? tr("%1: %2").arg(translated(field->label), it.value()) : it.value());
    }
    rest.sort();
    if (!rest.isEmpty()) detail.problem = rest.join(u' ');
}

void ImportReview::takeChanges(const PlannedChange &change, Detail &detail) const
{
    for (const FieldChange &field : change.fields)
        if (const int column = columnOf(change.row.mutation.type, field.field); column >= 0)
            detail.cellChanges.insert(column, field);
}

ImportReview::Detail ImportReview::judge(int row, const RowIntent &intent) const
{
    Detail detail;
    if (!intent.isReadable()) {
        const bool isConflict = intent.cellProblems.isEmpty() && intent.problem.isEmpty();
        detail.verdict = isConflict ? Verdict::Conflict : Verdict::Invalid;
        detail.problem = isConflict ? intent.conflict : intent.problem;
        detail.cellProblems = intent.cellProblems;
        detail.cellProblems.insert(intent.cellConflicts);
        return detail;
    }
    const quint64 key = intent.steps.empty() ? 0 : hashOf(intent.steps.back().key);
    if (const int first = key ? m_firstRows.value(key, row) : row; first != row) {
        detail.verdict = Verdict::Conflict;
        detail.problem = tr("Line %1 is about the same record.").arg(table().lineOf(first));
        return detail;
    }
    const std::vector<ChangeRequest> requests = requestsOf(intent);
    if (requests.empty()) {
        detail.verdict = Verdict::Unchanged;
        return detail;
    }
    ChangePlan plan{.row = {.createdAt = m_begun}};
    plan.changes.reserve(requests.size());
    std::vector<int> seqs;
    for (const ChangeRequest &request : requests) {
        ChangeRequest placed = request;
        if (request.dependsOn >= 0) placed.dependsOn = seqs[std::size_t(request.dependsOn)];
        seqs.push_back(m_changes.addTo(plan, placed));
    }
    // What is wrong with one step is wrong with the row. Otherwise the row is called by what happens to the record the
    // file is about, or else by what happens above it.
    const QString mainType = intent.steps.back().resource->typeName();
    Verdict worst = Verdict::Unchanged;
    Verdict own = Verdict::Unchanged;
    Verdict above = Verdict::Unchanged;
    for (const PlannedChange &change : plan.changes) {
        const Verdict one = verdictOf(change.outcome);
        if (one >= Verdict::Conflict) worst = std::max(worst, one);
        Verdict &called = change.row.mutation.type == mainType ? own : above;
        if (called == Verdict::Unchanged) called = one;
        takeProblems(change, detail);
        takeChanges(change, detail);
    }
    detail.verdict = worst != Verdict::Unchanged ? worst : own != Verdict::Unchanged ? own : above;
    detail.changes = std::move(plan.changes);
    return detail;
}

ImportReview::Detail ImportReview::detail(int row) const
{
    return m_reader ? judge(row, m_reader->read(row)) : Detail{};
}

void ImportReview::setVerdict(int row, Verdict verdict)
{
    --m_counts[std::size_t(m_verdicts[std::size_t(row)])];
    ++m_counts[std::size_t(verdict)];
    m_verdicts[std::size_t(row)] = verdict;
}

void ImportReview::count(const RowIntent &intent, const Detail &detail, int by)
{
    // A customer that several rows make is made once.
    int shared = 0;
    for (std::size_t place = 0; place + 1 < intent.steps.size(); ++place)
        if (const RowStep &step = intent.steps[place]; step.request && !step.key.isEmpty()) {
            int &rows = m_parents[hashOf(step.key)];
            shared += (by > 0 ? rows : rows - 1) > 0 ? 1 : 0;
            rows += by;
        }
    for (const PlannedChange &change : detail.changes) {
        m_withSecrets += change.secrets.isEmpty() ? 0 : by;
        m_toHandOver += change.handOver.isEmpty() ? 0 : by;
        if (!change.isSendable() || change.isLocal || shared-- > 0) continue;
        m_requests += by;
        m_destructive += change.danger == Danger::Destructive ? by : 0;
        for (const QString &paceClass : change.paceClasses)
            m_load[change.row.connection][paceClass] += by;
    }
}

void ImportReview::enter(int row)
{
    const RowIntent intent = m_reader->read(row);
    const quint64 key = intent.isReadable() && !intent.steps.empty() ? hashOf(intent.steps.back().key) : 0;
    m_keys[std::size_t(row)] = key;
    if (key && !m_firstRows.contains(key)) m_firstRows.insert(key, row);
    const Detail detail = judge(row, intent);
    setVerdict(row, detail.verdict);
    if (isSendable(row)) count(intent, detail, 1);
    enterDoubts(row, intent);
}

void ImportReview::leave(int row)
{
    const quint64 key = forget(row);
    if (!key || m_firstRows.contains(key)) return;
    if (const int next = firstWith(key, row); next >= 0) m_firstRows.insert(key, next);
}

quint64 ImportReview::forget(int row)
{
    if (isSendable(row)) {
        const RowIntent intent = m_reader->read(row);
        count(intent, judge(row, intent), -1);
    }
    leaveDoubts(row);
    setVerdict(row, Verdict::Unchecked);
    const quint64 key = std::exchange(m_keys[std::size_t(row)], 0);
    if (key && m_firstRows.value(key, -1) == row) m_firstRows.remove(key);
    return key;
}

int ImportReview::firstWith(quint64 key, int except) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (row != except && m_keys[std::size_t(row)] == key) return row;
    return -1;
}

void ImportReview::correct(int row, int column, const QString &text)
{
    if (!m_reader || m_cells.text(row, column) == text) return;
    const quint64 before = m_keys[std::size_t(row)];
    leave(row);
    m_cells.correct(row, column, text);
    enter(row);
    // Those that said the same as the row did, or does now.
    for (const quint64 key : {before, m_keys[std::size_t(row)]}) {
        const int heir = key ? m_firstRows.value(key, -1) : -1;
        if (heir < 0 || heir == row || verdict(heir) != Verdict::Conflict) continue;
        leave(heir);
        enter(heir);
        Q_EMIT rowChanged(heir);
    }
    Q_EMIT rowChanged(row);
    Q_EMIT countsChanged();
}

std::chrono::seconds ImportReview::estimated() const
{
    return leastDuration(m_connections, m_load);
}

Danger ImportReview::danger() const
{
    return m_destructive > 0 ? Danger::Destructive : Danger::Noticeable;
}

} // namespace kontor
