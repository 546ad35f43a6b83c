// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/monit24/rpccall.h"

#include <functional>

namespace kontor::sandbox::monit24 {

/// What Find gives back of \a rows: those that match all filters, in order, the page that was asked for, and how many
/// there are on all pages.
Outcome found(const Call &call, std::vector<QJsonObject> rows);
/// The same of \a total rows with rising ids; only those that are looked at are made.
Outcome found(const Call &call, qint64 total, const std::function<QJsonObject(qint64)> &makeRow);

/// Whether a row matches one filter {"field","type","argument"}; numbers compare as numbers, texts by their letters.
bool matches(const QJsonObject &row, const QJsonObject &filter);
/// Sorts by [{"field","direction"}], the most significant first.
void sortRows(std::vector<QJsonObject> &rows, const QJsonArray &order);

} // namespace kontor::sandbox::monit24
