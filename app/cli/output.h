// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "models/csv/csvtext.h"
#include "models/schema/record.h"
#include "models/storage/journal.h"
#include "models/storage/protectedrecords.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kontor::cli {

/// Writes results to stdout in the asked format, and everything for people to stderr. CSV is what no spreadsheet takes
/// for formulas, with a last column that says so (see CsvFormat::Safety), unless "--raw" is given.
class Output
{
public:
    explicit Output(const Arguments &arguments)
        : m_format(arguments.format),
          m_safety(arguments.has(QStringLiteral("raw")) ? CsvFormat::Safety::Raw : CsvFormat::Safety::Guarded),
          m_quiet(arguments.quiet)
    {
    }

    /// JSON: the value as it is. Table and CSV: one line for each object with the columns given (dots reach inside).
    void rows(const QJsonArray &objects, const QStringList &columns) const;
    /// JSON: the object. Table: a line for each key. CSV: keys as header.
    void object(const QJsonObject &object) const;
    /// One line of a CSV file of our own words, whatever the format: for what is a CSV file by nature. Never guarded.
    void csv(const QStringList &cells) const;
    /// A line for people; nothing with --quiet.
    void say(const QString &line) const;
    void problem(const Error &error) const;

    bool isJson() const { return m_format == Arguments::Format::Json; }

private:
    Arguments::Format m_format;
    CsvFormat::Safety m_safety;
    bool m_quiet;
};

/// The record as cli.md and "list --format json" show it; \a connection is the label. Of a protected one also who
/// protects it since when and why.
QJsonObject recordJson(const Record &record, const QString &connection, const ProtectedRecord *protection = nullptr);
QJsonObject changeJson(const ChangeRow &row, const QString &connection);

/// 0 done, 1 usage, 2 rows failed, 3 refused by the vendor, 4 network or TLS, 5 local storage or keychain, 6 locked.
int exitCode(const Error &error);

} // namespace kontor::cli
