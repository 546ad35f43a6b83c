// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/csv/csvparser.h"
#include "models/csv/csvtable.h"
#include "models/csv/textdecoder.h"

#include <memory>

namespace kontor {

/// Reads one CSV file whose bytes come in any portions. Strict about what could destroy data (see TextDecoder), lenient
/// about shape (see CsvParser). Faults and limits are noticed while reading; never holds more than the table and, where
/// the file is not UTF-8, what one portion of it becomes.
class CsvReader
{
public:
    /// \a sourceName: for errors and CsvTable::sources(), without a folder.
    CsvReader(const CsvDialect &dialect, const CsvLimits &limits, const QString &sourceName, const CsvUsed &used = {});

    /// An error is of kind Invalid and names the source, the line and the column (in characters), what is wrong there,
    /// and the remedy. It stays: whatever is added later gives it again.
    Result<void> add(QByteArrayView bytes);
    /// The file is over. At most once. A file without a single row is an error.
    Result<CsvTable> finish();

    /// How many cells were quoted so far.
    qint64 quotedCells() const { return m_parser.quotedCells(); }

private:
    bool decode(QByteArrayView bytes);
    Result<void> fail(const CsvFault &fault);

    CsvDialect m_dialect;
    CsvLimits m_limits;
    QString m_source;
    TextDecoder m_decoder;
    CsvParser m_parser;
    qint64 m_bytes; ///< of the limit
    std::optional<Error> m_error;
};

/// What a person chose to read: a file, or text that was pasted (where \c path is empty).
struct CsvSource
{
    QString path{};
    QByteArray pasted{};
    CsvDialect dialect{};
};

/// Reads all of \a sources as one table, in a worker thread; tells its progress in bytes and can be cancelled at any
/// time. Already started. Sources that have not the same header as the first are an error that names both. The limits
/// are for all sources together. What is no file of bytes (a folder, a pipe), cannot be read or changes its size
/// meanwhile is an error of kind Storage.
JobOf<std::shared_ptr<const CsvTable>> *readCsv(const std::vector<CsvSource> &sources, const CsvLimits &limits,
                                                QObject *owner);

} // namespace kontor
