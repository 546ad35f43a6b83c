// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/csv/csvtable.h"
#include "models/imports/importsettings.h"
#include "models/schema/providerspec.h"

#include <functional>

namespace kontor {

/// Guesses what the columns of a file are for: by field key, by the description's aliases (English, German, Polish,
/// Spanish) and by the labels in every language, whatever the language of the window. Case, accents, spaces and
/// punctuation do not matter.
class HeaderMatcher
{
public:
    /// A text of a description in all languages of the program.
    using Labels = std::function<QStringList(const char *vendorText)>;

    HeaderMatcher(const ProviderSpec &spec, Labels labels) : m_spec(spec), m_labels(std::move(labels)) {}

    /// Fills the assignments (and the marker columns) of settings that have types, mode and action. Columns nobody
    /// recognises get none.
    void assign(ImportSettings &settings, const CsvTable &table) const;

    /// A column of whole addresses ("anna@example.com") where a name below a domain is wanted gives both.
    void splitAddresses(ImportSettings &settings, const CsvTable &table) const;

    /// Everything a column can be for, in the order of the description.
    std::vector<ImportTarget> targets(const ImportSettings &settings) const;

    /// The field or parameter of a target; null for the others.
    static const FieldSpec *fieldOf(const ProviderSpec &spec, const ImportSettings &settings,
                                    const ImportTarget &target);

private:
    struct Candidate
    {
        ImportTarget target;
        QStringList names; ///< normalised, best first
    };
    std::vector<Candidate> candidates(const ImportSettings &settings) const;
    QStringList namesOf(const FieldSpec &field) const;
    QStringList namesOfRecord(const ResourceSpec &resource) const;

    const ProviderSpec &m_spec;
    Labels m_labels;
};

/// The fields of a type that a file may have in this mode: what may be written, and the parameters of an action.
std::vector<const FieldSpec *> importableFields(const ResourceSpec &resource, const ImportSettings &settings);

} // namespace kontor
