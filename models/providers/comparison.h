// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace kontor {

/// How the values that a change wanted stand to a record that was read afterwards, counted by field.
struct Comparison
{
    int same = 0;
    int different = 0;
    int unreadable = 0; ///< the record does not tell
    bool isAsWanted() const { return different == 0 && same > 0; }
};

/// Whether a vendor means the same by two values of the field \a key.
using SameValue = std::function<bool(const QString &key, const QJsonValue &wanted, const QJsonValue &told)>;

/// Counts each of the \a wanted values; \a isSame is asked for those that \a told has.
Comparison comparison(const QJsonObject &wanted, const QJsonObject &told, const SameValue &isSame);

/// Null, missing, a blank text or an empty list: vendors say "nothing" in any of these ways.
bool isBlank(const QJsonValue &value);

/// The items of a list whose order means nothing, trimmed and sorted; in lower case where \a caseSensitivity says that
/// it does not count. Of anything but a list: empty.
QStringList sortedTexts(const QJsonValue &list, Qt::CaseSensitivity caseSensitivity = Qt::CaseSensitive);

/// A change that cannot be put into words the vendor understands: refused before anything was sent. With a \a field the
/// message belongs to that field.
Error cannotSend(const QString &message, const QString &field = {});

} // namespace kontor
