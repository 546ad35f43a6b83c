// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/schema/resourcespec.h"

#include <QJsonObject>
#include <QJsonValue>

namespace kontor {

/// Turns typed, pasted or imported text into the JSON value of a field. Understands true/false/yes/no/1/0, sizes
/// ("25 GB"), comma and line lists, ISO dates; the error names the field and what is expected. Locale-independent.
Result<QJsonValue> fieldValueFromText(const FieldSpec &field, const QString &text);

/// What fieldValueFromText() reads back as the same value: for CSV, CLI tables and editors.
QString fieldTextFromValue(const FieldSpec &field, const QJsonValue &value);

/// Whether it says nothing: null, missing, an empty text or list.
bool isEmptyValue(const QJsonValue &value);

/// For people, in the current locale: "12.4 GB", "Yes", choice labels.
QString fieldDisplayText(const FieldSpec &field, const QJsonValue &value);

/// Checks values against the description before anything is sent: required on create, immutable, limits, choices,
/// e-mail and domain syntax, unknown and computed keys. Returns what is wrong, by field key; empty means fine.
QHash<QString, QString> checkFields(const ResourceSpec &resource, Verb verb, const QJsonObject &values,
                                    const QStringList &secretKeys);

/// The same for the parameters of an action: RequiredOnCreate ones must be given.
QHash<QString, QString> checkParameters(const ActionSpec &action, const QJsonObject &values,
                                        const QStringList &secretKeys);

} // namespace kontor
