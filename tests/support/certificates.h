// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faultserver.h"

#include <QTemporaryDir>

namespace kontor::test {

/// A certificate authority made for this test run with the openssl command, and certificates of good and bad kinds.
class Certificates
{
public:
    enum class Kind { Good, Expired, NotYetValid, WrongHost, SelfSigned, UnknownRoot };

    Certificates();
    bool isValid() const { return !m_root.isNull(); }
    QSslCertificate root() const { return m_root; }
    FaultServer::Tls make(Kind kind);

private:
    bool openssl(const QStringList &arguments) const;
    void makeRoot(const QString &name);
    QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QSslCertificate m_root;
};

} // namespace kontor::test
