// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/failpoint.h"
#include "models/csv/csvreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>
#include <atomic>
#include <utility>

namespace kontor {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

constexpr qint64 portion = qint64(256) * 1024;

using SharedTable = std::shared_ptr<const CsvTable>;

/// What the job and its worker both see. The worker may outlive the job.
struct Shared
{
    std::atomic<bool> isCancelled = false;
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
};

Error storageError(const QString &message)
{
    return {.kind = Error::Kind::Storage, .message = message};
}

/// The work itself, in the worker thread. Reads in portions: a file that shrinks while it is mapped ends the program.
class Work
{
public:
    Work(QPromise<Result<SharedTable>> &promise, std::shared_ptr<Shared> shared)
        : m_promise(promise), m_shared(std::move(shared))
    {
    }

    Result<SharedTable> run(const std::vector<CsvSource> &sources, const CsvLimits &limits)
    {
        if (sources.empty()) return failure(storageError(Text::tr("Choose a file.")));
        for (const CsvSource &source : sources)
            m_shared->total += source.path.isEmpty() ? source.pasted.size() : QFileInfo(source.path).size();
        m_promise.setProgressRange(0, steps);
        std::shared_ptr<CsvTable> all;
        for (const CsvSource &source : sources) {
            Result<CsvTable> table = read(source, limits);
            if (!table) return failure(table.error());
            m_used = {.bytes = m_shared->done, .rows = m_used.rows + table->rowCount()};
            if (!all)
                all = std::make_shared<CsvTable>(std::move(*table));
            else if (!all->hasSameHeader(*table))
                return failure(otherHeader(*all, *table));
            else
                all->append(std::move(*table));
        }
        return SharedTable(std::move(all));
    }

private:
    static constexpr int steps = 1'000;

    Result<CsvTable> read(const CsvSource &source, const CsvLimits &limits)
    {
        if (!source.path.isEmpty()) return readFile(source, limits);
        CsvReader reader(source.dialect, limits, Text::tr("Clipboard"), m_used);
        for (qint64 at = 0; at < source.pasted.size(); at += portion) {
            const QByteArrayView rest = QByteArrayView(source.pasted).sliced(at);
            if (const auto added = add(reader, rest.first(std::min(portion, rest.size()))); !added)
                return failure(added.error());
        }
        return reader.finish();
    }

    Result<CsvTable> readFile(const CsvSource &source, const CsvLimits &limits)
    {
        const QString name = QFileInfo(source.path).fileName();
        QFile file(source.path);
        if (!QFileInfo(source.path).isFile())
            return failure(storageError(Text::tr("%1 is not a file that can be read.").arg(source.path)));
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) return failure(unreadable(file));
        KONTOR_FAILPOINT("csv.opened");
        const qint64 size = file.size();
        CsvReader reader(source.dialect, limits, name, m_used);
        QByteArray bytes(portion, Qt::Uninitialized);
        qint64 total = 0;
        for (;;) {
            const qint64 got = file.read(bytes.data(), bytes.size());
            if (got < 0) return failure(unreadable(file));
            if (got == 0) break;
            total += got;
            if (const auto added = add(reader, QByteArrayView(bytes).first(got)); !added) return failure(added.error());
            KONTOR_FAILPOINT("csv.in-parse");
        }
        if (total != size || file.size() != size)
            return failure(storageError(Text::tr("%1 was changed while it was read. Read it again.").arg(name)));
        auto table = reader.finish();
        KONTOR_FAILPOINT("csv.parsed");
        return table;
    }

    Result<void> add(CsvReader &reader, QByteArrayView bytes)
    {
        // Nobody is told: the job has decided already.
        if (m_shared->isCancelled) return failure({.kind = Error::Kind::Cancelled});
        auto added = reader.add(bytes);
        m_shared->done += bytes.size();
        const qint64 total = std::max<qint64>(1, m_shared->total);
        m_promise.setProgressValue(int(std::min<qint64>(steps, m_shared->done * steps / total)));
        return added;
    }

    static Error unreadable(const QFile &file)
    {
        return storageError(Text::tr("%1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
    }

    static Error otherHeader(const CsvTable &first, const CsvTable &other)
    {
        return {.kind = Error::Kind::Invalid,
                .message = Text::tr("%1 and %2 do not have the same columns. Read them one after the other.")
                               .arg(first.sources().front(), other.sources().front()),
                .detail = QStringLiteral("csv: headers \"%1\" and \"%2\"")
                              .arg(first.header().join(QLatin1Char('|')), other.header().join(QLatin1Char('|')))};
    }

    QPromise<Result<SharedTable>> &m_promise;
    std::shared_ptr<Shared> m_shared;
    CsvUsed m_used; ///< by the sources that were read
};

/// Waits for the worker. Cancelling and deleting make the worker stop at its next portion; nobody waits for that.
class ReadCsvJob final : public JobOf<SharedTable>
{
public:
    ReadCsvJob(const std::vector<CsvSource> &sources, const CsvLimits &limits, QObject *owner)
        : JobOf<SharedTable>(owner), m_sources(sources), m_limits(limits)
    {
        start();
    }
    ~ReadCsvJob() override { m_shared->isCancelled = true; }

protected:
    void run() override
    {
        auto *watcher = new QFutureWatcher<Result<SharedTable>>(this);
        connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this] {
            if (!isFinished()) Q_EMIT progressed(m_shared->done, m_shared->total);
        });
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] { finish(watcher->result()); });
        watcher->setFuture(QtConcurrent::run(
            [sources = m_sources, limits = m_limits, shared = m_shared](QPromise<Result<SharedTable>> &promise) {
                promise.addResult(Work(promise, shared).run(sources, limits));
            }));
    }
    void abort() override { m_shared->isCancelled = true; }

private:
    std::vector<CsvSource> m_sources;
    CsvLimits m_limits;
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
};

} // namespace

JobOf<std::shared_ptr<const CsvTable>> *readCsv(const std::vector<CsvSource> &sources, const CsvLimits &limits,
                                                QObject *owner)
{
    return new ReadCsvJob(sources, limits, owner);
}

} // namespace kontor
