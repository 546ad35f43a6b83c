// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/fieldspec.h"

#include <QCoreApplication>

namespace kontor {

QString translated(const char *vendorText)
{
    if (!vendorText || !*vendorText) return {};
    return QCoreApplication::translate("Vendor", vendorText);
}

} // namespace kontor
