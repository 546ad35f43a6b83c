// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/resourcespec.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kontor {

/// What is done with the rows of a file.
enum class ImportMode {
    Create, ///< a record that is there already is a conflict
    Update, ///< a record that is not there is a mistake
    Upsert, ///< create or update
    Delete,
    Act, ///< an action: block, unblock ...
};
/// "create", "update", "upsert", "delete", "act": command line and profiles.
QString importModeName(ImportMode mode);
std::optional<ImportMode> importModeFromName(const QString &name);

/// When a cell replaces what the record has. A new record gets every cell that is not empty.
enum class OverwritePolicy {
    Never,       ///< only for new records
    FillIfEmpty, ///< only where the record is known to have nothing
    Overwrite,   ///< a cell that is not empty
    ClearOnBlank ///< also an empty cell, which empties the field
};
/// "never", "fill", "overwrite", "clear".
QString overwritePolicyName(OverwritePolicy policy);
std::optional<OverwritePolicy> overwritePolicyFromName(const QString &name);

/// What a column is for.
struct ImportTarget
{
    enum class Meaning {
        Field,
        Id,     ///< the vendor's id of an existing record
        Parent, ///< the record it belongs to: its id, natural key or name
        Connection
    };
    Meaning meaning = Meaning::Field;
    QString type{};  ///< ResourceSpec::type; empty for the connection
    QString field{}; ///< key of a field or of an action's parameter

    /// "mailbox.size", "mailbox@id", "mailbox@parent", "@connection": stable in every language.
    QString name() const;
    static std::optional<ImportTarget> fromName(const QString &name);
    bool operator==(const ImportTarget &) const = default;
};

/// One value of a record: from a column, or the same for every row.
struct ImportAssignment
{
    enum class Part { Whole, BeforeAt, AfterAt }; ///< of an e-mail address
    enum class LetterCase { AsIs, Lower, Upper };

    ImportTarget target;
    int column = -1; ///< -1: \c text is the value for every row
    QString text{};  ///< with a column: instead of an empty cell
    OverwritePolicy policy = OverwritePolicy::Overwrite;
    bool trim = true;
    LetterCase letterCase = LetterCase::AsIs;
    Part part = Part::Whole;
    QString prefix{}; ///< put before what is not empty

    /// The cell's text as the field gets it.
    QString transformed(const QString &cell) const;
    bool operator==(const ImportAssignment &) const = default;
};

/// Passwords for new records whose file has none.
struct PasswordPolicy
{
    int length = 16; ///< 8 to 64
    bool symbols = true;

    bool operator==(const PasswordPolicy &) const = default;
};

/// The marker columns of a file that was exported to come back; see RecordExport.
struct RoundTrip
{
    int connection = -1;
    int type = -1;
    int id = -1;
    int base = -1;
    QStringList fields{}; ///< of the exported columns, in the order of the base

    /// Nothing when the header has no such columns.
    static std::optional<RoundTrip> find(const QStringList &header);
    bool operator==(const RoundTrip &) const = default;
};

/// How the rows of a file become changes. Plain data: what the wizard's second page edits and a profile keeps.
struct ImportSettings
{
    QString connection{}; ///< id; of rows that name none themselves
    /// Parents first; the last one is what the file is about. Several: customers, their domains and accounts in one
    /// row.
    QStringList types{};
    ImportMode mode = ImportMode::Create;
    QString action{}; ///< ImportMode::Act
    std::vector<ImportAssignment> assignments{};
    char decimalMark = '.';
    std::optional<PasswordPolicy> passwords{};
    int guard = -1; ///< the column that says that cells are guarded against spreadsheets; -1: none
    std::optional<RoundTrip> roundTrip{};

    QString mainType() const { return types.isEmpty() ? QString() : types.last(); }
    /// Columns go by their header, so that a profile fits the next file as well.
    QJsonObject toJson(const QStringList &header) const;
    /// Columns that the header does not have stay out. Nothing when it is no profile.
    static std::optional<ImportSettings> fromJson(const QJsonObject &json, const QStringList &header);
    bool operator==(const ImportSettings &) const = default;
};

/// Header names of the marker columns.
namespace marker {
inline constexpr auto connection = "kontor_connection";
inline constexpr auto type = "kontor_type";
inline constexpr auto id = "kontor_id";
inline constexpr auto base = "kontor_base"; ///< followed by ":" and the fields, comma-separated
} // namespace marker

} // namespace kontor
