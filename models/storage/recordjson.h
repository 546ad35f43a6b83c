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
std::optional<Record> recordFromUtf8(std::string_view utf8); ///< nothing for what is none

/// Compact JSON.
QString jsonText(const QJsonObject &object);
/// The same without a detour, for what is written and read a million times, and back; an empty object for what is none.
QByteArray jsonUtf8(const QJsonObject &object);
QJsonObject jsonFromUtf8(std::string_view utf8);

} // namespace kontor
