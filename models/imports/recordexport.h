// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/csv/csvwriter.h"
#include "models/schema/providerspec.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace kontor {

/// What goes into an exported file.
struct ExportRequest
{
    QString path{};
    std::vector<qint64> rows{}; ///< of the cache, in the order they are written
    /// Field keys; connection, type, id, name, status and parent stand before them. Empty: all fields the types have.
    QStringList fields{};
    /// Only what may be changed, with what is needed to tell an edited cell from one that the vendor changed: the file
    /// can be imported again.
    bool isRoundTrip = false;
    CsvFormat format{};
    bool replaces = false;                        ///< a file that is there already; only after a person was asked
    QHash<QString, QString> labels{};             ///< of the connections, by id
    QHash<QString, const ProviderSpec *> specs{}; ///< by connection id; must outlive the job
};

/// Writes cached records as CSV, in a worker thread; progress in records, cancellable at once. The file appears whole
/// or not at all. The value is how many records were written. Secrets are in no cache and in no export.
JobOf<qint64> *exportRecords(const ExportRequest &request, const QString &cachePath, QObject *owner);

/// The header of a file that can be imported: the parent where there is one, and what may be given for a new record.
/// In the order of the description.
QStringList templateHeader(const ResourceSpec &resource);
/// A made-up row that fits to it: for people to see what belongs where.
QStringList templateExample(const ResourceSpec &resource);

} // namespace kontor
