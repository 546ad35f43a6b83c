// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/secret.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <mutex>
#include <vector>

namespace kontor {

/// Takes secrets out of text before it is logged, stored or shown as "raw answer". Knows two things: the secret values
/// in use (registered by whoever loads or receives one) and the names under which vendors carry secrets. Thread-safe.
class Redactor
{
public:
    /// From now on every occurrence of this value (also percent- and base64-encoded) is masked. Values shorter than
    /// 4 bytes are ignored: masking them would tear up ordinary text.
    void watch(const Secret &secret);

    /// Masks watched values and "name=value" / "name":"value" pairs with a secret name; control characters are
    /// escaped, so the answer is always one line.
    QString clean(const QString &text) const;

    /// Masks watched values only and leaves the rest as it is: for sentences people read, which may well speak of
    /// passwords.
    QString maskWatched(const QString &text) const;

    /// The same as clean() for a JSON tree: values under secret names become "***".
    static QJsonValue cleanJson(const QJsonValue &value);

    /// True for names like password, secret, token, api_key, authorization, signature ... in any spelling.
    static bool isSecretName(const QString &name);

private:
    mutable std::mutex m_mutex;
    std::vector<Secret> m_watched;
};

} // namespace kontor
