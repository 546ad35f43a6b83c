// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kontor::test {

/// The part of the keychain test that runs inside a prepared session: works off "verb:purpose" words with a real
/// KeychainStore and prints one line for each, "state milliseconds [digest of the secret]". The secret to write comes
/// from stdin. Words: write, write-text (by another program), read, expect (read with expected), remove, lookup and
/// clear (by another program), lock, two (two reads at once).
int runKeychainProbe(int argc, char **argv);

} // namespace kontor::test
