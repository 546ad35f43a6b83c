// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/secretstore.h"

#include <QCoreApplication>

#include <array>

namespace kontor {

namespace {

constexpr std::array stateNames{
    "ok", "absent", "locked", "denied", "mute", "no-store", "removed-outside", "unverified", "too-large", "failed",
};

QString sentence(SecretState state)
{
    switch (state) {
    case SecretState::Absent:
        return SecretStore::tr("The keychain has no key for this connection. Enter it in the connection's settings.");
    case SecretState::Locked:
        return SecretStore::tr("The keychain is locked. Unlock it by answering its password prompt, then try again.");
    case SecretState::Denied:
        return SecretStore::tr("The keychain refused access to the key. Allow Kontor to use it in the keychain's own "
                               "settings, then try again.");
    case SecretState::Mute:
        return SecretStore::tr("The keychain did not answer in time. Log out of the desktop and in again, which "
                               "restarts it, then try again.");
    case SecretState::NoStore:
        return SecretStore::tr("No keychain is running in this session, and Kontor never keeps keys in a file. Install "
                               "and start gnome-keyring or KWallet, or start Kontor with \"--secrets session\" to keep "
                               "keys for one run only.");
    case SecretState::RemovedOutside:
        return SecretStore::tr("The key was stored in the keychain and has been removed there by another program. "
                               "Enter it again in the connection's settings.");
    case SecretState::Unverified:
        return SecretStore::tr("The keychain reported success, but looking again showed that it did not do what was "
                               "asked. Try again; if this stays so, repair the keychain with its own program.");
    case SecretState::TooLarge:
        return SecretStore::tr("The key is longer than 2,000 bytes, more than every keychain can hold. Check that only "
                               "the key itself was entered.");
    case SecretState::Ok:
    case SecretState::Failed:
        break;
    }
    return SecretStore::tr("The keychain could not do what was asked. Check with its own program that it works and "
                           "has a default keyring, then try again.");
}

} // namespace

QString secretStateName(SecretState state)
{
    return QString::fromLatin1(stateNames.at(static_cast<std::size_t>(state)));
}

Error secretError(SecretState state, const QString &detail)
{
    return {.kind = Error::Kind::Secrets,
            .message = sentence(state),
            .detail = detail.isEmpty() ? secretStateName(state) : secretStateName(state) + QLatin1String(": ") + detail,
            .delivery = Error::Delivery::NotSent};
}

} // namespace kontor
