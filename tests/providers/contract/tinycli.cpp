// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// kontor-cli of a world with one more vendor: what a description and a client give for free on the command line.
#include "app/cli/commandline.h"
#include "tests/support/tinyvendor.h"

int main(int argc, char **argv)
{
    kontor::test::TinyVendor vendor;
    vendor.sites[QStringLiteral("old.example")] = {.tariff = QStringLiteral("basic"), .owner = QStringLiteral("o")};
    return kontor::cli::runCommandLine(argc, argv, {kontor::test::TinyVendor::catalogueEntry()});
}
