// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secretstore.h"

#include <QPointer>

#include <optional>

namespace kontor {

/// Encrypts the few secrets that must touch the disk (those of unfinished changes, and those a vendor shows once) with
/// XChaCha20-Poly1305 under a key that lives in the keychain alone. Without a keychain that lasts, the key is one for
/// this run, or the one in the environment variable KONTOR_SECRET_JOURNAL_SEALING_KEY (64 hexadecimal digits).
class Sealer : public QObject
{
    Q_OBJECT

public:
    /// \a store must outlive the sealer.
    explicit Sealer(SecretStore &store, QObject *parent = nullptr);

    /// Fetches the key, or makes one when there is none yet (read back before it is used). Joining is fine. The error
    /// is the keychain's, with the remedy.
    JobOf<bool> *prepare(QObject *owner);
    bool isReady() const { return m_key.has_value(); }
    /// Whether a later run opens what is sealed now: not with a key that was made for this run only. Once ready.
    bool isLasting() const { return m_key && m_lasts; }

    /// \a context is authenticated but not hidden: what was sealed for one place cannot be opened in another. Only
    /// when ready.
    QByteArray seal(const QByteArray &plain, const QByteArray &context) const;
    /// Nothing when it was damaged, or sealed under another key or for another context.
    std::optional<QByteArray> open(const QByteArray &sealed, const QByteArray &context) const;

private:
    class Preparation;
    class Waiting;
    bool adopt(const Secret &hexadecimal, bool lasts);

    SecretStore &m_store;
    QPointer<JobOf<bool>> m_preparing; ///< one for all who wait, so that there is never a second key
    std::optional<Secret> m_key;       ///< raw bytes
    bool m_lasts = false;
};

} // namespace kontor
