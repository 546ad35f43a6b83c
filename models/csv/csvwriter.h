// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/csv/csvtext.h"

#include <QFile>
#include <QFuture>

#include <optional>

namespace kontor {

/// Writes a CSV file (RFC 4180, UTF-8). The file appears under its name only when it is complete and on the disk, and
/// nobody else can read it (mode 0600) at any time: for that it is not made by QSaveFile, whose file others can open
/// until its mode is set. Of a file that was not finished nothing remains, and what was there before stays.
class CsvWriter
{
public:
    using Options = CsvFormat;
    /// What happens to a file that is there already. Replace only after a person was asked.
    enum class Existing { Keep, Replace };

    /// Nothing happens before the first row.
    explicit CsvWriter(const QString &path, const Options &options = {}, Existing existing = Existing::Keep);
    ~CsvWriter();
    Q_DISABLE_COPY_MOVE(CsvWriter)

    /// The names of the columns, at most once and before all rows. guardColumn is added when it is needed and may not
    /// be among \a names (Invalid).
    Result<void> header(const QStringList &names);
    /// Errors (Storage; Invalid for text that is not Unicode, which is never replaced; Conflict for a file that is
    /// there already) stay: whatever is called later gives them again.
    Result<void> row(const QStringList &cells);
    /// The same for cells that are UTF-8 already, which is quicker; whether they are valid is not looked at.
    Result<void> row(std::span<const QByteArrayView> cells);

    /// Brings everything to the disk and gives the file its name. At most once, nothing may follow.
    Result<void> finish();

private:
    Result<void> begin();
    Result<void> flushIfMuch();
    /// To the file, behind what is still on its way there.
    Result<void> flush();
    /// Lets another thread do it: making the next rows need not wait for the disk.
    Result<void> flushMeanwhile();
    Result<void> settle();
    bool write(QByteArrayView text);
    Result<void> publish();
    Result<void> fail(Error error);
    Error brokenText() const;

    QString m_path;
    Existing m_existing;
    QFile m_file; ///< under another name
    CsvText m_text;
    QByteArray m_onItsWay;   ///< the other thread's, as is the file, until settle()
    QFuture<bool> m_writing; ///< valid while something is
    std::optional<Error> m_error;
};

} // namespace kontor
