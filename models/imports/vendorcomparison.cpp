// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/planner.h"
#include "models/connections/refreshjob.h"
#include "models/imports/importreview.h"
#include "models/imports/rowsjob.h"

#include <QPointer>

#include <algorithm>
#include <deque>

namespace kontor {

namespace {

/// So many records are asked for at a time; the pacing of their connection says when.
constexpr int mostInFlight = 4;
/// The class of the rate limits that every vendor calls its reads.
constexpr auto readClass = "read";

quint64 keyOf(const RecordKey &place, const QString &what)
{
    return qHash(QString(place.connection + u'\n' + place.type + u'\n' + what), 0);
}

} // namespace

/// A record at the vendor that rows are in doubt about.
struct ImportReview::Look
{
    quint64 key = 0;                  ///< tells it from others
    Record known{};                   ///< as far as it is known
    std::optional<Mutation> create{}; ///< not known here: looked for by what would make it
};

bool ImportReview::isListFresh(const QString &connection, const ResourceSpec &resource, const QString &parent) const
{
    const QString place = connection + u'\n' + resource.typeName() + u'\n' + parent;
    const auto known = m_listIsFresh.constFind(place);
    if (known != m_listIsFresh.cend()) return *known;
    const auto fetched = m_cache.scopeFetchedAt({connection, resource.typeName(), parent});
    // Of what is kept here only there is no list.
    return *m_listIsFresh.insert(place, resource.keptHere || (fetched && *fetched >= m_trustedSince));
}

std::optional<ImportReview::Look> ImportReview::lookFor(const RowStep &step) const
{
    const ResourceSpec &resource = *step.resource;
    if (step.match) {
        if (!resource.canShow || step.match->fetchedAt >= m_trustedSince) return std::nullopt;
        return Look{.key = keyOf(step.match->key(), step.match->id), .known = *step.match};
    }
    // Below what is only being made there is nothing yet.
    if (step.parent >= 0) return std::nullopt;
    const QString parent = step.above ? step.above->id : QString();
    const QString key = naturalKeyOf(resource, step.wanted, parent);
    const QString list = resource.listedPerParent ? parent : QString();
    if (key.isEmpty() || isListFresh(step.connection, resource, list)) return std::nullopt;
    Look look{.key = keyOf({step.connection, resource.typeName(), {}}, u'\n' + key),
              .known = {.connection = step.connection, .kind = resource.kind, .type = resource.typeName()}};
    look.create = Mutation{.verb = Verb::Create,
                           .type = resource.typeName(),
                           .id = ownKeyOf(resource, step.wanted),
                           .values = step.wanted,
                           .parent = step.above};
    return look;
}

std::vector<ImportReview::Look> ImportReview::looksFor(const RowIntent &intent) const
{
    std::vector<Look> looks;
    for (const RowStep &step : intent.steps)
        if (auto look = lookFor(step)) looks.push_back(std::move(*look));
    for (const Record &missing : intent.missing) {
        const ResourceSpec *resource = m_connections.resourceOf(missing.connection, missing.type);
        if (resource && resource->canShow && !isListFresh(missing.connection, *resource, {}))
            looks.push_back({.key = keyOf(missing.key(), missing.id), .known = missing});
    }
    std::erase_if(looks, [this](const Look &look) { return m_compared.contains(look.key); });
    return looks;
}

void ImportReview::enterDoubts(int row, const RowIntent &intent)
{
    for (const Look &look : looksFor(intent)) {
        m_doubts[row].append(look.key);
        InDoubt &record = m_looks[look.key];
        record.connection = look.known.connection;
        if (record.rows++ == 0) ++m_looksOf[record.connection];
    }
}

void ImportReview::leaveDoubts(int row)
{
    const QList<quint64> keys = m_doubts.take(row);
    for (const quint64 key : keys) {
        const auto record = m_looks.find(key);
        if (record == m_looks.end() || --record->rows > 0) continue;
        --m_looksOf[record->connection];
        m_looks.erase(record);
    }
}

ImportReview::Doubts ImportReview::doubts() const
{
    RateLoad load;
    for (auto it = m_looksOf.cbegin(); it != m_looksOf.cend(); ++it)
        load[it.key()][QLatin1String(readClass)] = *it;
    return {.rows = int(m_doubts.size()), .records = int(m_looks.size()), .least = leastDuration(m_connections, load)};
}

/// Takes the rows in doubt out of the counts, asks for their records, and judges them anew as the answers come.
/// Cancelled or failed it still does the last of these, so that every row has a verdict.
class ImportReview::Compare final : public RowsJob<Comparison>
{
public:
    Compare(ImportReview &review, QObject *owner) : RowsJob<Comparison>(review.rowCount(), owner), m_review(review) {}

protected:
    void run() override
    {
        m_review.m_listIsFresh.clear();
        connect(&m_review.m_connections, &ConnectionService::providerAboutToGo, this,
                [this](const QString &connection) {
                    if (m_review.m_looksOf.contains(connection)) giveUp(changedConnection());
                });
        begin();
    }
    void handle(int row) override;
    void end() override { ask(); }
    void abort() override { giveUp(cancelledError()); }
    bool keepsOutcomeOnCancel() const override { return true; }

private:
    struct Question
    {
        Look look;
        std::vector<int> rows{};
    };
    static Error changedConnection()
    {
        return {.kind = Error::Kind::Cancelled,
                .message = ImportReview::tr("The connection was changed while the vendor was asked. Compare again.")};
    }

    void ask();
    void askFor(std::size_t place);
    void showKnown(std::size_t place);
    void lookForNew(std::size_t place);
    void found(std::size_t place, const Settlement &settlement);
    void decided(std::size_t place);
    void undecided(std::size_t place, const Error &error);
    void answered(std::size_t place);
    void judgeSome();
    void giveUp(const Error &error);

    ImportReview &m_review;
    std::vector<Question> m_questions;
    QHash<quint64, std::size_t> m_places; ///< by key of the look
    QHash<int, int> m_open;               ///< by row: its looks without an answer
    QHash<int, Verdict> m_before;
    std::deque<int> m_ready; ///< rows to judge
    std::size_t m_next = 0;
    std::size_t m_answers = 0;
    int m_inFlight = 0;
    bool m_isJudging = false;
    std::optional<Error> m_givenUp;
    Comparison m_comparison;
};

void ImportReview::Compare::handle(int row)
{
    if (m_givenUp || !m_review.m_doubts.contains(row)) return;
    for (Look &look : m_review.looksFor(m_review.m_reader->read(row))) {
        const auto known = m_places.constFind(look.key);
        const std::size_t place = known == m_places.cend() ? m_questions.size() : *known;
        if (known == m_places.cend()) {
            m_places.insert(look.key, place);
            m_questions.push_back({.look = std::move(look)});
        }
        m_questions[place].rows.push_back(row);
        ++m_open[row];
    }
    if (!m_open.contains(row)) return;
    m_before.insert(row, m_review.verdict(row));
    m_review.forget(row);
}

void ImportReview::Compare::ask()
{
    while (!m_givenUp && m_inFlight < mostInFlight && m_next < m_questions.size())
        askFor(m_next++);
    if (m_inFlight == 0 && m_questions.empty()) judgeSome();
}

void ImportReview::Compare::askFor(std::size_t place)
{
    ++m_inFlight;
    if (m_questions[place].look.create)
        lookForNew(place);
    else
        showKnown(place);
}

void ImportReview::Compare::showKnown(std::size_t place)
{
    auto *job = new RefreshJob(m_review.m_connections, m_review.m_cache, m_questions[place].look.known, this);
    job->onFinished(this, [this, job, place](const Result<Record> &outcome) {
        job->deleteLater();
        // That it is not there is an answer, too.
        if (outcome || outcome.error().kind == Error::Kind::NotFound)
            decided(place);
        else
            undecided(place, outcome.error());
    });
}

/// A client knows how to find what a create has made; nothing is sent that changes anything.
void ImportReview::Compare::lookForNew(std::size_t place)
{
    const QString connection = m_questions[place].look.known.connection;
    auto *asking = m_review.m_connections.provider(connection, this);
    asking->onFinished(this, [this, asking, place, connection](const Result<Provider *> &provider) {
        asking->deleteLater();
        if (!provider || m_givenUp) return undecided(place, provider ? *m_givenUp : provider.error());
        JobOf<Settlement> *job = (*provider)->settle(*m_questions[place].look.create, this);
        job->onFinished(this, [this, job, place, connection](const Result<Settlement> &outcome) {
            job->deleteLater();
            if (outcome) return found(place, *outcome);
            if (isConnectionWide(outcome.error())) m_review.m_connections.report(connection, outcome.error());
            undecided(place, outcome.error());
        });
    });
}

void ImportReview::Compare::found(std::size_t place, const Settlement &settlement)
{
    if (!settlement.now && settlement.state == Settlement::State::Undecided)
        return undecided(place, {.kind = Error::Kind::Unsupported, .message = settlement.why});
    if (!settlement.now) return decided(place);
    Record now = *settlement.now;
    now.connection = m_questions[place].look.known.connection;
    m_review.m_finder->learn(*m_review.m_connections.resourceOf(now.connection, now.type), now);
    JobOf<int> *job = m_review.m_cache.putOne(now, this);
    job->onFinished(this, [this, job, place](const Result<int> &kept) {
        job->deleteLater();
        if (kept)
            decided(place);
        else
            undecided(place, kept.error());
    });
}

void ImportReview::Compare::decided(std::size_t place)
{
    ++m_comparison.compared;
    m_review.m_compared.insert(m_questions[place].look.key);
    answered(place);
}

void ImportReview::Compare::undecided(std::size_t place, const Error &error)
{
    ++m_comparison.failed;
    if (!m_comparison.firstError) m_comparison.firstError = error;
    if (isConnectionWide(error)) giveUp(error);
    answered(place);
}

void ImportReview::Compare::answered(std::size_t place)
{
    --m_inFlight;
    ++m_answers;
    for (const int row : m_questions[place].rows)
        if (--m_open[row] == 0) m_ready.push_back(row);
    if (!m_givenUp) Q_EMIT progressed(qint64(m_answers), qint64(m_questions.size()));
    ask();
    if (!std::exchange(m_isJudging, true)) QTimer::singleShot(0, this, [this] { judgeSome(); });
}

/// What nobody has answered is judged by what was known before.
void ImportReview::Compare::giveUp(const Error &error)
{
    if (m_givenUp) return;
    m_givenUp = error;
    for (; m_next < m_questions.size(); ++m_next)
        for (const int row : m_questions[m_next].rows)
            if (--m_open[row] == 0) m_ready.push_back(row);
    for (Job *job : findChildren<Job *>(QString(), Qt::FindDirectChildrenOnly))
        job->cancel();
    if (!std::exchange(m_isJudging, true)) QTimer::singleShot(0, this, [this] { judgeSome(); });
}

void ImportReview::Compare::judgeSome()
{
    QElapsedTimer timer;
    timer.start();
    while (!m_ready.empty() && !timer.hasExpired(portionMs)) {
        const int row = m_ready.front();
        m_ready.pop_front();
        m_review.enter(row);
        if (m_review.verdict(row) != m_before.value(row)) ++m_comparison.differing;
        Q_EMIT m_review.rowChanged(row);
    }
    m_isJudging = !m_ready.empty();
    if (m_isJudging) return QTimer::singleShot(0, this, [this] { judgeSome(); });
    if (m_inFlight > 0 || m_next < m_questions.size()) return;
    Q_EMIT m_review.countsChanged();
    if (m_givenUp)
        finish(failure(*m_givenUp));
    else
        finish(m_comparison);
}

JobOf<ImportReview::Comparison> *ImportReview::compare(QObject *owner)
{
    auto *job = new Compare(*this, owner);
    job->start();
    return job;
}

} // namespace kontor
