// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"
#include "models/imports/importsettings.h"

#include <QJsonValue>

namespace kontor {

/// A cell as the value of a field: fieldValueFromText() after what spreadsheets do to numbers and dates is undone
/// ("1.234,50" with a decimal comma, "31.12.2026"). Dates with slashes are refused, because nobody can tell the day
/// from the month. The error is for people and names what is expected.
Result<QJsonValue> importedValue(const FieldSpec &field, const QString &cell, char decimalMark);

/// What a spreadsheet did to the value by itself: "leading zeros are gone". Empty when nothing points to that.
QString spreadsheetDamage(const QString &before, const QString &after);

/// What the base of an exported cell is: few characters (ASCII) that change when the text does.
QByteArray cellFingerprint(QByteArrayView utf8);

/// From the system's generator; every group of the policy occurs, letters and digits that look alike do not; a symbol
/// never stands first.
Secret generatedPassword(const PasswordPolicy &policy);

} // namespace kontor
