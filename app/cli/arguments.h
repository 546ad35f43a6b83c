// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace kontor::cli {

/// What stands on the command line: the common options, the words of the command, and the command's own options with
/// their values in order. Common options may stand before or after the command.
struct Arguments
{
    enum class Format { Table, Json, Csv };

    QString home{};
    Format format = Format::Table;
    bool yes = false;
    bool quiet = false;
    bool sessionSecrets = false;
    QStringList words{};
    QList<std::pair<QString, QString>> options{}; ///< name without "--" -> value ("" for flags)

    static Result<Arguments> parse(const QStringList &arguments);
    /// Whether "--option" is followed by its value; otherwise it stands alone, or has one after "=".
    static bool takesValue(const QString &option);

    bool has(const QString &option) const;
    QString value(const QString &option, const QString &fallback = {}) const; ///< the last one given
    QStringList values(const QString &option) const;
    QString word(int index) const { return words.value(index); }

    /// An error when an option is given that the command does not know.
    Result<void> allow(const QStringList &known) const;
};

/// A mistake on the command line: exit code 1.
tl::unexpected<Error> usageError(const QString &message);

/// "--set key=value": an error when there is no "=".
Result<std::pair<QString, QString>> keyAndValue(const QString &text);

} // namespace kontor::cli
