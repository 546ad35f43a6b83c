// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/schema/providerspec.h"
#include "models/schema/record.h"
#include "models/storage/database.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace kontor {

/// What a sync fetches at once and sweeps at once: all records of a type, or those below one parent.
struct SyncScope
{
    QString connection;
    QString type;
    QString parent{}; ///< empty: all of the type

    bool operator==(const SyncScope &) const = default;
};

/// The difference a finished scope made.
struct Drift
{
    int added = 0;
    int changed = 0;
    int gone = 0;
};

/// One line of drift as kept: what changed at the vendor without us.
struct DriftEntry
{
    RecordKey key;
    QString name;
    QString what; ///< "added", "changed", "gone"
    /// All fields; of what is no field (name, state, parent) those that changed, as "name", "status", "parent".
    QJsonObject before;
    QJsonObject after;
    QDateTime seenAt;

    /// Those that differ; of what appeared or went all.
    QStringList changedFields() const;
};

/// cache.sqlite, the writing side: one thread of its own writes, in batches, skipping unchanged rows by their hash. A
/// file that is damaged or has another schema is moved aside and made anew. All functions may be called from the
/// thread that owns the object; results arrive as jobs there.
///
/// Table "record": rowid, connection, kind, type, id, name, status, parent, fields (JSON text), hash, generation,
/// fetched, detailed, sort key of the name, folded search text. See schema() in the source.
class RecordCache : public QObject
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<RecordCache>> open(const QString &path, bool writable, QObject *parent = nullptr);
    ~RecordCache() override;

    QString path() const;
    bool isWritable() const;

    /// The searchable fields and such come from the descriptions: every vendor in use must be registered first.
    void describe(const ProviderSpec &spec, const QString &connection);

    /// Called in this thread with all records of one type that are about to be written, to fill in what is kept here.
    using Completion = std::function<void(const QString &connection, const QString &type, std::span<Record> records)>;
    void setCompletion(Completion completion);

    /// Begins a generation for a scope. Nothing vanishes before endScope().
    JobOf<qint64> *beginScope(const SyncScope &scope, QObject *owner);
    /// Upserts records seen in that generation. A record that is only listed never wipes the detail fields it had.
    JobOf<int> *put(const SyncScope &scope, qint64 generation, std::vector<Record> records, QObject *owner);
    /// Only after the last page succeeded: sweeps older generations of the scope (and what was below vanished parents),
    /// keeps the drift, stamps the scope. What is below one of \a hiding, at any depth, is never swept: the vendor does
    /// not show it at present.
    JobOf<Drift> *endScope(const SyncScope &scope, qint64 generation, QObject *owner,
                           const QList<RecordKey> &hiding = {});

    /// One record, after a show or an applied change. Own changes are not drift.
    JobOf<int> *putOne(const Record &record, QObject *owner);
    JobOf<int> *removeOne(const RecordKey &key, QObject *owner);
    JobOf<int> *removeConnection(const QString &connection, QObject *owner);

    /// Read side, answered at once from a read-only connection of the calling object's thread (single rows and counts
    /// only; long queries belong to RecordQuery).
    std::optional<Record> record(const RecordKey &key) const;
    /// The number of a record's row, which it keeps as long as it is cached.
    std::optional<qint64> rowOf(const RecordKey &key) const;
    std::optional<Record> recordAt(qint64 row) const; ///< the inverse of rowOf()
    /// Those of a type whose names sort like this one: all that have it in any case, and few that do not.
    std::vector<Record> recordsCalled(const QString &connection, const ResourceSpec &resource,
                                      const QString &name) const;
    std::vector<Record> recordsWithId(const QString &connection, Kind kind, const QString &id) const;
    std::vector<Record> childrenOf(const RecordKey &parent, Kind kind, int limit) const;
    qint64 count(const QString &connection, Kind kind) const; ///< connection empty: all
    std::optional<QDateTime> scopeFetchedAt(const SyncScope &scope) const;
    /// Parents whose scope of \a type was never fetched, or longest ago, oldest first; the resumable work list.
    std::vector<Record> stalestParents(const QString &connection, const QString &parentType, const QString &type,
                                       const QDateTime &olderThan, int limit) const;
    /// Newest first; of all connections when none is named.
    std::vector<DriftEntry> drift(const QString &connection, int limit) const;
    std::vector<DriftEntry> driftWithoutFields() const;                     ///< all of it, only to be counted
    std::vector<DriftEntry> driftOf(const RecordKey &key, int limit) const; ///< of one record, newest first

Q_SIGNALS:
    /// Rows of this kind changed; several changes within 200 ms are one signal. \a keys is empty when there were more
    /// than 1,000.
    void changed(const QString &connection, kontor::Kind kind, const QList<kontor::RecordKey> &keys);
    /// Writing failed (disk full, I/O): nothing more is written until the next open.
    void failed(const kontor::Error &error);

private:
    class Private;
    explicit RecordCache(QObject *parent);
    std::unique_ptr<Private> d;
};

} // namespace kontor
