// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/monit24/rpccall.h"

namespace kontor::sandbox::monit24 {

/// The formal check of a call's data ("data_format"): everything that is wrong with it.
Problems checkData(const Method &method, const QJsonObject &data, bool isDistributor);

/// What Meta and the page json/<Module>.json say about a module: its methods, their arguments and types.
QJsonObject specification(const QString &module, std::span<const Method *const> methods, const QString &version);

} // namespace kontor::sandbox::monit24
