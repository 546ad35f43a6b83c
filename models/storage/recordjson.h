// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"

#include <QJsonObject>

#include <optional>
#include <string_view>

namespace kontor {

/// A record as the journal keeps it (before-images, parents).
QString recordText(const Record &record);
std::optional<Record> recordFromText(const QString &text);

/// Compact JSON, and back; an empty object for what is none.
QString jsonText(const QJsonObject &object);
/// The same without a detour, for what is written and read a million times.
QByteArray jsonUtf8(const QJsonObject &object);
QJsonObject jsonFromText(const QString &text);
QJsonObject jsonFromUtf8(std::string_view utf8);

} // namespace kontor
