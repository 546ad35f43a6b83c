// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/tlsidentity.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace kontor::sandbox {

std::optional<TlsIdentity> makeTlsIdentity()
{
    constexpr int patienceMs = 30'000;
    const QTemporaryDir folder;
    const QString keyPath = folder.filePath(QStringLiteral("key.pem"));
    const QString certificatePath = folder.filePath(QStringLiteral("certificate.pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                   QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-keyout"), keyPath,
                   QStringLiteral("-out"), certificatePath, QStringLiteral("-days"), QStringLiteral("30"),
                   QStringLiteral("-subj"), QStringLiteral("/CN=127.0.0.1"), QStringLiteral("-addext"),
                   QStringLiteral("subjectAltName=IP:127.0.0.1,DNS:localhost")});
    if (!openssl.waitForFinished(patienceMs) || openssl.exitCode() != 0) return std::nullopt;
    QFile key(keyPath);
    QFile certificate(certificatePath);
    if (!key.open(QIODevice::ReadOnly) || !certificate.open(QIODevice::ReadOnly)) return std::nullopt;
    TlsIdentity identity{QSslCertificate(&certificate), QSslKey(&key, QSsl::Rsa)};
    if (identity.certificate.isNull() || identity.key.isNull()) return std::nullopt;
    return identity;
}

} // namespace kontor::sandbox
