// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/schema/record.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace kontor {

/// What the filter bar and --filter understand: free words (all must be found in the searchable fields, in any case)
/// and tokens "field:value", with "-" before either for "not". Values: text with * for anything, "quoted text", >, <,
/// >=, <= before numbers and dates, "yes"/"no" for flags, and an empty value ("field:") for "not set".
/// Known names beside the described fields: status, type, connection, parent, name, id, and "is:protected".
struct FilterToken
{
    enum class Comparison { Matches, Less, LessOrEqual, Greater, GreaterOrEqual, Empty };
    QString field; ///< empty: a free word
    Comparison comparison = Comparison::Matches;
    QString value; ///< folded for Matches
    bool negated = false;
    /// For a field that points to other records: connection id -> ids of those whose name fits (see nameReferences()).
    QHash<QString, QStringList> named{};
    QSet<RecordKey> records{}; ///< for "is": those it is true of (see nameReferences())
};

/// The name before ":" of what is known about a record beside its fields, and the words it takes.
QString isField();
QStringList isWords();

struct FilterExpression
{
    std::vector<FilterToken> tokens{};

    bool isEmpty() const { return tokens.empty(); }
    /// True when every token is a plain free word: answered by the search blob alone.
    bool isPlainText() const;

    /// \a fields: the names allowed before ":". The error names the place and lists near names.
    static Result<FilterExpression> parse(const QString &text, const QStringList &fields);
};

} // namespace kontor
