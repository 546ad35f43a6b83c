// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QString>

#include <optional>
#include <vector>

namespace kontor {

/// The person-readable texts of a description are marked with QT_TRANSLATE_NOOP("Vendor", "...") and translated at the
/// edge by translated(); nothing is ever compared with them.
QString translated(const char *vendorText);

/// One of a fixed set of values of a field.
struct ChoiceSpec
{
    const char *value; ///< as the vendor spells it
    const char *label; ///< QT_TRANSLATE_NOOP("Vendor", ...)
};

enum class FieldType {
    Text,
    LongText,
    Integer,
    Decimal,   ///< a number that may have a fraction, shown with all its digits
    Megabytes, ///< a whole number of MiB; shown as "12.4 GB"
    Money,
    Boolean,
    Choice,
    DateTime, ///< stored as ISO 8601; UTC where the vendor says so, otherwise local and without zone
    Email,
    DomainName,
    Url,
    Secret,
    List,      ///< of texts; the editor has one a line, CSV and CLI take a comma list
    Reference, ///< the id of a record of another resource
};

enum class FieldFlag {
    None = 0,
    RequiredOnCreate = 1 << 0,
    Computed = 1 << 1,     ///< the vendor sets it; never sent
    Immutable = 1 << 2,    ///< may be given on create, never changed afterwards
    InTable = 1 << 3,      ///< a column by default
    InForm = 1 << 4,       ///< an editor in the form
    InCsv = 1 << 5,        ///< importable and in templates
    Searchable = 1 << 6,   ///< the filter bar looks into it
    WriteOnly = 1 << 7,    ///< sent but never read back (passwords)
    UpdateOnly = 1 << 8,   ///< may be changed but not given on create
    DetailOnly = 1 << 9,   ///< not in lists: known once a record was shown on its own
    Unconfirmed = 1 << 10, ///< the vendor's documents leave it open; the help says so
    Kept = 1 << 11,        ///< the vendor does not tell it again: what is known here is kept with the state, not only
                           ///< in the cache. A Secret is kept in the keychain (see RecordSecrets)
    ForFollowUp = 1 << 12, ///< given with a create or an action for a further step (ResourceSpec::followUps); the
                           ///< record itself has no such field
};
Q_DECLARE_FLAGS(FieldFlags, FieldFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(FieldFlags)

/// Limits that are checked before anything is sent. Only what the vendor documents: what it merely might refuse is left
/// to the vendor.
struct FieldLimits
{
    std::optional<qint64> min{};
    std::optional<qint64> max{};
    std::optional<int> maxLength{};
    std::optional<int> maxItems{};
    bool mayNotStartWithSpace = false;
};

/// One field of a resource. Constant data: tables, forms, filters, CSV, storage and the command line are driven by it.
struct FieldSpec
{
    const char *key;   ///< stable in every language: storage, CSV header, CLI, object name; the vendor's own spelling
    const char *label; ///< QT_TRANSLATE_NOOP("Vendor", ...)
    FieldType type = FieldType::Text;
    FieldFlags flags = FieldFlag::InForm;
    const char *help = "";   ///< one sentence, QT_TRANSLATE_NOOP("Vendor", ...)
    const char *source = ""; ///< where the vendor documents it; not translated
    const char *group = "";  ///< heading in the form, QT_TRANSLATE_NOOP("Vendor", ...); empty: the first group
    FieldLimits limits{};
    std::vector<ChoiceSpec> choices{};
    const char *reference = "";             ///< FieldType::Reference: the resource type it points to
    std::vector<const char *> csvAliases{}; ///< further headers: English, German, Polish, Spanish
    const char *defaultValue = "";          ///< what a form for a new record starts with

    bool has(FieldFlag flag) const { return flags.testFlag(flag); }
    QString name() const { return QString::fromLatin1(key); }
};

} // namespace kontor
