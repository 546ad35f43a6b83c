// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/providerspec.h"
#include "models/storage/database.h"
#include "models/storage/recordcache.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <vector>

namespace kontor {

/// The writing side of the cache, in a thread of its own. Keeps one transaction open for many rows (5,000 or 250 ms)
/// and tells what changed after it was committed. The first failure ends all writing: every later call gives it again.
/// Above 400 lines, because single records, lists and their sweep share one transaction, its prepared statements and
/// the failure that ends them all.
class CacheWriter final : public QObject
{
    Q_OBJECT

public:
    explicit CacheWriter(QString path);
    ~CacheWriter() override;

    void describe(const ProviderSpec &spec, const QString &connection);
    Result<qint64> beginScope(const SyncScope &scope);
    Result<int> put(const SyncScope &scope, qint64 generation, const std::vector<Record> &records);
    Result<Drift> endScope(const SyncScope &scope, qint64 generation, const QList<RecordKey> &hiding = {});
    Result<int> putOne(const Record &record);
    Result<int> removeOne(const RecordKey &key);
    Result<int> removeConnection(const QString &connection);
    void commitAndClose();

Q_SIGNALS:
    void committed(const QString &connection, kontor::Kind kind, const QList<kontor::RecordKey> &keys);
    void failed(const kontor::Error &error);

private:
    /// What a scope has seen so far in the generation that runs.
    struct Generation
    {
        qint64 number = 0;
        bool first = false; ///< never fetched before: what is new is no drift
        QSet<qint64> seen;
        QSet<RecordKey> removed; ///< by ourselves meanwhile: a page made before may still have them
        Drift drift;
    };
    struct Stored
    {
        qint64 row = -1;
        qint64 listHash = 0;
        bool detailed = false;
    };
    enum class Origin { List, Own };

    Result<void> ready();
    Result<void> keep(const Result<void> &outcome);
    Result<qint64> shelf(const QString &connection, const QString &type);
    const ResourceSpec *resource(const QString &connection, const QString &type) const;
    bool hasListsBelow(const SyncScope &scope) const;
    bool isRemoved(const Generation &generation, const Record &record) const;
    Result<Stored> stored(qint64 shelf, const QString &id);
    Result<Record> storedRecord(qint64 row);
    /// Inserts or updates one record; says what happened ("added", "changed" or nothing) and the row.
    Result<QString> write(const Record &record, Origin origin, bool keepDrift, qint64 *row);
    /// The new row; nothing when the record is there already.
    Result<std::optional<qint64>> insert(const Record &record, const QByteArray &fields, qint64 shelf, qint64 listHash);
    Result<void> update(const Record &record, qint64 row, qint64 listHash);
    Result<void> setListHash(qint64 row, qint64 listHash);
    Result<void> sweep(const SyncScope &scope, Generation &generation, const QList<RecordKey> &hiding);
    /// Whether a record of this type with this parent is below one of \a hiding, as far as the cache knows its parents.
    Result<bool> isHidden(const SyncScope &scope, QString parent, const QSet<RecordKey> &hiding);
    Result<void> removeBelow(const RecordKey &parent);
    Result<void> removeRow(qint64 row, const RecordKey &key, Kind kind);
    Result<void> keepDrift(const RecordKey &key, const QString &name, const char *what, const QJsonObject &before,
                           const QJsonObject &after);
    Result<void> keepChange(const Record &before, const Record &after);
    void touch(const RecordKey &key, Kind kind);
    Result<void> commit();
    /// Once in each run, after the first whole list: an index that has lost a row hides it, and no sum tells.
    Result<void> checkOnce();
    static QString scopeName(const SyncScope &scope);

    QString m_path;
    std::unique_ptr<Database> m_database;
    QHash<QString, const ProviderSpec *> m_specs;
    QHash<QString, qint64> m_shelves;
    QHash<QString, Generation> m_generations;
    QHash<QString, QHash<Kind, QList<RecordKey>>> m_touched;
    std::optional<Error> m_failure;
    qint64 m_nextGeneration = 1;
    int m_pending = 0;
    bool m_inTransaction = false;
    bool m_isChecked = false;
    QTimer m_commitTimer;
    Statement m_find;
    Statement m_insert;
    Statement m_update;
};

} // namespace kontor
