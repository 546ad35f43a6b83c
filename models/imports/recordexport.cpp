// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/recordexport.h"

#include "models/imports/exportsheet.h"
#include "models/storage/database.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>
#include <atomic>
#include <span>
#include <utility>

namespace kontor {

namespace {

/// So many records are read while the ones before are written.
constexpr std::size_t portion = 512;

/// Reads records of the cache by their rows, some with one statement: going to the statement and coming back costs more
/// than the record.
class Reader
{
public:
    static Result<Reader> prepare(Database &cache, const QString &path)
    {
        std::string sql = "WITH wanted(row,at) AS (VALUES";
        for (int at = 0; at < atOnce; ++at)
            sql += (at > 0 ? ",(?" : "(?") + std::to_string(at + 1) + ',' + std::to_string(at) + ')';
        sql += std::string(") SELECT ") + cacheRowColumns +
               ",wanted.at FROM wanted CROSS JOIN record r ON r.row=wanted.row";
        auto statement = cache.prepare(sql);
        if (!statement) return failure(statement.error());
        return Reader(std::move(*statement), path);
    }

    /// How many there are. Those that are gone stay empty.
    Result<int> read(std::span<const qint64> rows, RawRows &into)
    {
        int found = 0;
        into.clear(rows.size());
        for (std::size_t from = 0; from < rows.size(); from += atOnce) {
            for (int at = 0; at < atOnce; ++at) {
                const std::size_t row = from + std::size_t(at);
                if (row < rows.size())
                    m_statement.bind(at + 1, rows[row]);
                else
                    m_statement.bindNull(at + 1);
            }
            auto next = m_statement.next();
            for (; next && *next; next = m_statement.next()) {
                const auto record = readCacheRow(m_path, m_statement);
                if (!record) return failure(record.error());
                into.set(from + std::size_t(m_statement.integer(placeColumn)), *record);
                ++found;
            }
            if (!next) return failure(noteCacheDamage(m_path, next.error()));
        }
        return found;
    }

private:
    static constexpr int atOnce = 32;
    static constexpr int placeColumn = 8; ///< behind cacheRowColumns

    Reader(Statement statement, QString path) : m_statement(std::move(statement)), m_path(std::move(path)) {}

    Statement m_statement;
    QString m_path;
};

/// Makes and writes the rows of some records while the next ones are being read.
class Rows
{
public:
    /// Both must outlive the object.
    Rows(ExportSheet &sheet, CsvWriter &writer) : m_sheet(sheet), m_writer(writer) {}
    ~Rows() { m_writing.waitForFinished(); }
    Q_DISABLE_COPY_MOVE(Rows)

    /// To be filled.
    RawRows &next() { return m_next; }
    /// Writes those of next(). The error may be that of earlier records.
    Result<void> handOver()
    {
        if (auto settled = settle(); !settled) return settled;
        std::swap(m_now, m_next);
        m_writing = QtConcurrent::run([this]() -> Result<void> {
            for (std::size_t at = 0; at < m_now.size(); ++at)
                if (const auto row = m_now.at(at))
                    if (auto done = m_sheet.write(*row, m_writer); !done) return done;
            return {};
        });
        return {};
    }
    Result<void> finish()
    {
        if (const auto settled = settle(); !settled) return settled;
        return m_writer.finish();
    }

private:
    Result<void> settle() { return m_writing.isValid() ? std::exchange(m_writing, {}).takeResult() : Result<void>(); }

    ExportSheet &m_sheet; ///< the other thread's, as are the writer and m_now, until settle()
    CsvWriter &m_writer;
    RawRows m_next;
    RawRows m_now;
    QFuture<Result<void>> m_writing; ///< valid while something is
};

class ExportJob final : public JobOf<qint64>
{
public:
    using Outcome = Result<qint64>;
    ExportJob(ExportRequest request, QString cachePath, QObject *owner)
        : JobOf<qint64>(owner), m_request(std::move(request)), m_cachePath(std::move(cachePath))
    {
    }
    ~ExportJob() override { *m_stop = true; }

protected:
    void run() override
    {
        auto *watcher = new QFutureWatcher<Outcome>(this);
        const auto total = qint64(m_request.rows.size());
        connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
                [this, total](int done) { Q_EMIT progressed(done, total); });
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
            if (!isFinished()) finish(watcher->result());
        });
        watcher->setFuture(
            QtConcurrent::run([request = m_request, path = m_cachePath, stop = m_stop](QPromise<Outcome> &promise) {
                promise.setProgressRange(0, int(request.rows.size()));
                promise.addResult(write(request, path, *stop, promise));
            }));
    }
    void abort() override { *m_stop = true; }

private:
    static Outcome write(const ExportRequest &request, const QString &cachePath, const std::atomic<bool> &stop,
                         QPromise<Outcome> &promise)
    {
        auto cache = Database::open(cachePath, Database::Profile::CacheReader);
        if (!cache) return failure(cache.error());
        // One look for all rows: taking and leaving the lock for each would cost more than reading it.
        if (const auto begun = (*cache)->run("BEGIN"); !begun) return failure(begun.error());
        const auto shelves = shelvesOf(**cache, cachePath, request);
        if (!shelves) return failure(shelves.error());
        ExportSheet sheet(request, *shelves);
        CsvWriter writer(request.path, request.format,
                         request.replaces ? CsvWriter::Existing::Replace : CsvWriter::Existing::Keep);
        if (const auto head = writer.header(sheet.header()); !head) return failure(head.error());
        auto reader = Reader::prepare(**cache, cachePath);
        if (!reader) return failure(reader.error());
        Rows rows(sheet, writer);
        qint64 written = 0;
        const std::span all(request.rows);
        for (std::size_t from = 0; from < all.size(); from += portion) {
            if (stop) return failure(cancelledError());
            const auto found = reader->read(all.subspan(from, std::min(portion, all.size() - from)), rows.next());
            if (!found) return failure(found.error());
            if (const auto done = rows.handOver(); !done) return failure(done.error());
            written += *found;
            promise.setProgressValue(int(written));
        }
        if (const auto done = rows.finish(); !done) return failure(done.error());
        return written;
    }

    /// Which types the rows have decides about the columns; looked for until all are found that there are.
    static Result<std::vector<std::pair<qint64, CacheShelf>>> shelvesOf(Database &cache, const QString &cachePath,
                                                                        const ExportRequest &request)
    {
        const auto all = cache.number("SELECT count(*) FROM shelf");
        if (!all) return failure(noteCacheDamage(cachePath, all.error()));
        auto shelfOf = cache.prepare("SELECT shelf FROM record WHERE row=?1");
        if (!shelfOf) return failure(shelfOf.error());
        std::vector<std::pair<qint64, CacheShelf>> shelves;
        QSet<qint64> seen;
        for (const qint64 row : request.rows) {
            if (seen.size() == *all) break;
            const auto found = shelfOf->bind(1, row).next();
            if (!found) return failure(noteCacheDamage(cachePath, found.error()));
            const qint64 id = *found ? shelfOf->integer(0) : -1;
            shelfOf->reset();
            if (!*found || seen.contains(id)) continue;
            seen.insert(id);
            auto shelf = readCacheShelf(cachePath, cache, id);
            if (!shelf) return failure(shelf.error());
            shelves.emplace_back(id, std::move(*shelf));
        }
        return shelves;
    }

    ExportRequest m_request;
    QString m_cachePath;
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
};

QString exampleOf(const FieldSpec &field)
{
    if (*field.defaultValue) return QString::fromUtf8(field.defaultValue);
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Decimal:
        return QString::number(field.limits.min.value_or(1));
    case FieldType::Megabytes:
        return QStringLiteral("25 GB");
    case FieldType::Money:
        return QStringLiteral("12.50");
    case FieldType::Boolean:
        return QStringLiteral("true");
    case FieldType::Choice:
        return field.choices.empty() ? QString() : QString::fromLatin1(field.choices.front().value);
    case FieldType::DateTime:
        return QStringLiteral("2026-03-01T09:30:00");
    case FieldType::Email:
        return QStringLiteral("anna@example.com");
    case FieldType::DomainName:
        return QStringLiteral("example.com");
    case FieldType::Url:
        return QStringLiteral("https://www.example.com/");
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Secret:
    case FieldType::List:
    case FieldType::Reference:
        break;
    }
    return {};
}

bool isInTemplate(const FieldSpec &field)
{
    return field.has(FieldFlag::InCsv) && !field.has(FieldFlag::Computed) && !field.has(FieldFlag::UpdateOnly);
}

} // namespace

JobOf<qint64> *exportRecords(const ExportRequest &request, const QString &cachePath, QObject *owner)
{
    auto *job = new ExportJob(request, cachePath, owner);
    job->start();
    return job;
}

QStringList templateHeader(const ResourceSpec &resource)
{
    QStringList header;
    if (*resource.parentType) header.append(QStringLiteral("parent"));
    for (const FieldSpec &field : resource.fields)
        if (isInTemplate(field)) header.append(field.name());
    return header;
}

QStringList templateExample(const ResourceSpec &resource)
{
    QStringList row;
    if (*resource.parentType) row.append(QString());
    for (const FieldSpec &field : resource.fields)
        if (isInTemplate(field)) row.append(exampleOf(field));
    return row;
}

} // namespace kontor
