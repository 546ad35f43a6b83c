// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/recordexport.h"

#include "models/imports/importsettings.h"
#include "models/imports/rowreader.h"
#include "models/schema/fieldrules.h"
#include "models/storage/cacheschema.h"
#include "models/storage/database.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QSet>
#include <QtConcurrentRun>

#include <atomic>
#include <map>
#include <utility>

namespace kontor {

namespace {

bool comesBack(const FieldSpec &field)
{
    return field.has(FieldFlag::InCsv) && field.type != FieldType::Secret && !field.has(FieldFlag::Computed) &&
           !field.has(FieldFlag::Immutable) && !field.has(FieldFlag::WriteOnly) && !field.has(FieldFlag::ForFollowUp);
}

/// The columns of an export and the cells of its rows. Immutable, so that any thread may ask.
class Sheet
{
public:
    Sheet(const ExportRequest &request, const std::vector<std::pair<QString, QString>> &types) : m_request(request)
    {
        const QSet<QString> wanted(request.fields.begin(), request.fields.end());
        for (const auto &[connection, type] : types) {
            const ResourceSpec *resource = resourceOf(connection, type);
            if (!resource) continue;
            for (const FieldSpec &field : resource->fields) {
                const bool isChosen = request.isRoundTrip ? comesBack(field) : field.type != FieldType::Secret;
                if (!isChosen || (!wanted.isEmpty() && !wanted.contains(field.name()))) continue;
                if (!m_fields.contains(field.name())) m_fields.append(field.name());
            }
        }
        for (const auto &[connection, type] : types)
            if (const ResourceSpec *resource = resourceOf(connection, type))
                for (const QString &key : std::as_const(m_fields))
                    m_columns[{connection, type}].push_back(resource->field(key));
    }

    QStringList header() const
    {
        if (!m_request.isRoundTrip)
            return QStringList{QStringLiteral("connection"), QStringLiteral("type"),   QStringLiteral("id"),
                               QStringLiteral("name"),       QStringLiteral("status"), QStringLiteral("parent")} +
                   named(m_fields);
        return QStringList{QString::fromLatin1(marker::connection), QString::fromLatin1(marker::type),
                           QString::fromLatin1(marker::id)} +
               m_fields + QStringList{QLatin1String(marker::base) + u':' + m_fields.join(u',')};
    }

    QStringList row(const Record &record) const
    {
        constexpr qsizetype most = 7; // cells beside those of the fields
        QStringList cells;
        cells.reserve(most + m_fields.size());
        cells << m_request.labels.value(record.connection, record.connection) << record.type << record.id;
        if (!m_request.isRoundTrip) cells << record.name << record.status << record.parent;
        const auto columns = m_columns.find({record.connection, record.type});
        QStringList base;
        for (qsizetype at = 0; at < m_fields.size(); ++at) {
            const FieldSpec *field = columns == m_columns.end() ? nullptr : columns->second[std::size_t(at)];
            cells << (field ? fieldTextFromValue(*field, record.fields.value(m_fields[at])) : QString());
            if (m_request.isRoundTrip) base << cellFingerprint(cells.last());
        }
        if (m_request.isRoundTrip) cells << base.join(u' ');
        return cells;
    }

private:
    const ResourceSpec *resourceOf(const QString &connection, const QString &type) const
    {
        const ProviderSpec *spec = m_request.specs.value(connection);
        return spec ? spec->resource(type) : nullptr;
    }

    /// A field may have the name of one of the columns that stand before.
    static QStringList named(const QStringList &fields)
    {
        static const QSet<QString> taken{QStringLiteral("connection"), QStringLiteral("type"),
                                         QStringLiteral("id"),         QStringLiteral("name"),
                                         QStringLiteral("status"),     QStringLiteral("parent")};
        QStringList names;
        for (const QString &field : fields)
            names.append(taken.contains(field) ? QLatin1String("field_") + field : field);
        return names;
    }

    const ExportRequest &m_request;
    QStringList m_fields;
    /// By connection and type: which field stands in which column, null where the type has none of that name.
    std::map<std::pair<QString, QString>, std::vector<const FieldSpec *>> m_columns;
};

/// Makes and writes the rows of some records while the next ones are being read.
class Rows
{
public:
    /// Both must outlive the object.
    Rows(const Sheet &sheet, CsvWriter &writer) : m_sheet(sheet), m_writer(writer) {}
    ~Rows() { m_writing.waitForFinished(); }
    Q_DISABLE_COPY_MOVE(Rows)

    /// The error may be that of earlier records.
    Result<void> add(Record record)
    {
        constexpr std::size_t portion = 512;
        m_next.push_back(std::move(record));
        return m_next.size() < portion ? Result<void>() : handOver();
    }
    Result<void> finish()
    {
        if (const auto handed = handOver(); !handed) return handed;
        if (const auto settled = settle(); !settled) return settled;
        return m_writer.finish();
    }

private:
    Result<void> settle() { return m_writing.isValid() ? std::exchange(m_writing, {}).takeResult() : Result<void>(); }
    Result<void> handOver()
    {
        if (auto settled = settle(); !settled) return settled;
        m_now = std::exchange(m_next, {});
        m_writing = QtConcurrent::run([this]() -> Result<void> {
            for (const Record &record : m_now)
                if (auto done = m_writer.row(m_sheet.row(record)); !done) return done;
            return {};
        });
        return {};
    }

    const Sheet &m_sheet;
    CsvWriter &m_writer;
    std::vector<Record> m_next;
    std::vector<Record> m_now;       ///< the other thread's, as is the writer, until settle()
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
        const auto types = typesOf(**cache, request);
        if (!types) return failure(types.error());
        const Sheet sheet(request, *types);
        CsvWriter writer(request.path, request.format,
                         request.replaces ? CsvWriter::Existing::Replace : CsvWriter::Existing::Keep);
        if (const auto head = writer.header(sheet.header()); !head) return failure(head.error());
        auto statement = (*cache)->prepare(std::string("SELECT ") + agelessRecordColumns +
                                           " FROM record r JOIN shelf s ON s.id=r.shelf WHERE r.row=?1");
        if (!statement) return failure(statement.error());
        Rows rows(sheet, writer);
        qint64 written = 0;
        for (const qint64 row : request.rows) {
            if (stop) return failure(cancelledError());
            statement->bind(1, row);
            const auto found = statement->next();
            if (!found) return failure(noteCacheDamage(cachePath, found.error()));
            if (!*found) continue; // gone since the table showed it
            auto record = readCacheRecord(cachePath, *statement);
            if (!record) return failure(record.error());
            if (const auto done = rows.add(std::move(*record)); !done) return failure(done.error());
            statement->reset();
            if (++written % 256 == 0) promise.setProgressValue(int(written));
        }
        if (const auto done = rows.finish(); !done) return failure(done.error());
        return written;
    }

    /// Which types the rows have decides about the columns.
    static Result<std::vector<std::pair<QString, QString>>> typesOf(Database &cache, const ExportRequest &request)
    {
        auto shelfOf = cache.prepare("SELECT shelf FROM record WHERE row=?1");
        if (!shelfOf) return failure(shelfOf.error());
        auto typeOf = cache.prepare("SELECT connection,type FROM shelf WHERE id=?1");
        if (!typeOf) return failure(typeOf.error());
        std::vector<std::pair<QString, QString>> types;
        QSet<qint64> seen;
        for (const qint64 row : request.rows) {
            shelfOf->bind(1, row);
            const auto found = shelfOf->next();
            if (!found) return failure(found.error());
            const qint64 shelf = *found ? shelfOf->integer(0) : -1;
            shelfOf->reset();
            if (!*found || seen.contains(shelf)) continue;
            seen.insert(shelf);
            const auto known = typeOf->bind(1, shelf).next();
            if (!known) return failure(known.error());
            if (*known) types.emplace_back(typeOf->text(0), typeOf->text(1));
            typeOf->reset();
        }
        return types;
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
