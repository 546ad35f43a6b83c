// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/resourcespec.h"

#include <QByteArray>
#include <QString>

namespace kontor {

/// Text as it is compared when people search: upper and lower case are the same in every script.
QByteArray foldedForSearch(const QString &text);

/// What a search looks into: name, id and the searchable fields, folded, separated by '\n'; a text that is part of one
/// before it is left out.
QByteArray searchText(const Record &record, const ResourceSpec *resource);

/// Bytes that compare in the order people expect of names: letters without their marks, any case, numbers by value.
QByteArray nameSortKey(const QString &name);

} // namespace kontor
