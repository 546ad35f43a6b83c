// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"

#include <QJsonObject>

#include <optional>

namespace kontor {

/// A record as the journal keeps it (before-images, parents).
QString recordText(const Record &record);
std::optional<Record> recordFromText(const QString &text);

/// Compact JSON, and back; an empty object for what is none.
QString jsonText(const QJsonObject &object);
QJsonObject jsonFromText(const QString &text);

} // namespace kontor
