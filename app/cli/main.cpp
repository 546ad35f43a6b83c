// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/providercatalog.h"

int main(int argc, char **argv)
{
    return kontor::cli::runCommandLine(argc, argv, kontor::providerCatalog());
}
