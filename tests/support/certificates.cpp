// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/certificates.h"

#include <QFile>
#include <QProcess>

namespace kontor::test {

Certificates::Certificates()
{
    makeRoot(QStringLiteral("root"));
    makeRoot(QStringLiteral("stranger"));
    const auto roots = QSslCertificate::fromPath(file(QStringLiteral("root.pem")));
    if (!roots.isEmpty()) m_root = roots.first();
}

bool Certificates::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral("openssl"), arguments);
    return process.waitForFinished(20'000) && process.exitCode() == 0;
}

void Certificates::makeRoot(const QString &name)
{
    openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
             QStringLiteral("-nodes"), QStringLiteral("-keyout"), name + QStringLiteral(".key"), QStringLiteral("-out"),
             name + QStringLiteral(".pem"), QStringLiteral("-days"), QStringLiteral("10"), QStringLiteral("-subj"),
             QStringLiteral("/CN=Test ") + name});
}

FaultServer::Tls Certificates::make(Kind kind)
{
    const bool selfSigned = kind == Kind::SelfSigned;
    const QString host =
        kind == Kind::WrongHost ? QStringLiteral("DNS:elsewhere.example") : QStringLiteral("IP:127.0.0.1");
    QFile extensions(file(QStringLiteral("ext.cnf")));
    if (extensions.open(QIODevice::WriteOnly)) extensions.write("subjectAltName=" + host.toLatin1() + "\n");
    extensions.close();
    openssl({QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
             QStringLiteral("-nodes"), QStringLiteral("-keyout"), QStringLiteral("leaf.key"), QStringLiteral("-out"),
             QStringLiteral("leaf.csr"), QStringLiteral("-subj"),
             kind == Kind::WrongHost ? QStringLiteral("/CN=elsewhere.example") : QStringLiteral("/CN=127.0.0.1")});
    const QString signer = kind == Kind::UnknownRoot ? QStringLiteral("stranger") : QStringLiteral("root");
    if (kind == Kind::Expired || kind == Kind::NotYetValid) {
        // x509 knows no start date: the small authority of "openssl ca" does.
        QFile config(file(QStringLiteral("ca.cnf")));
        if (config.open(QIODevice::WriteOnly))
            config.write("[ca]\ndefault_ca=d\n[d]\nnew_certs_dir=.\ndatabase=index\nserial=serial\ndefault_md=sha256\n"
                         "policy=p\n[p]\ncommonName=supplied\n");
        config.close();
        QFile::remove(file(QStringLiteral("index")));
        QFile index(file(QStringLiteral("index")));
        if (!index.open(QIODevice::WriteOnly)) return FaultServer::Tls{QSslCertificate(), QSslKey()};
        index.close();
        QFile serial(file(QStringLiteral("serial")));
        if (serial.open(QIODevice::WriteOnly)) serial.write("1000\n");
        serial.close();
        const bool late = kind == Kind::Expired;
        openssl({QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-config"), QStringLiteral("ca.cnf"),
                 QStringLiteral("-cert"), QStringLiteral("root.pem"), QStringLiteral("-keyfile"),
                 QStringLiteral("root.key"), QStringLiteral("-in"), QStringLiteral("leaf.csr"), QStringLiteral("-out"),
                 QStringLiteral("leaf.pem"), QStringLiteral("-notext"), QStringLiteral("-extfile"),
                 QStringLiteral("ext.cnf"), QStringLiteral("-startdate"),
                 late ? QStringLiteral("200101000000Z") : QStringLiteral("400101000000Z"), QStringLiteral("-enddate"),
                 late ? QStringLiteral("210101000000Z") : QStringLiteral("410101000000Z")});
    } else if (selfSigned) {
        openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), QStringLiteral("leaf.csr"),
                 QStringLiteral("-signkey"), QStringLiteral("leaf.key"), QStringLiteral("-days"), QStringLiteral("5"),
                 QStringLiteral("-extfile"), QStringLiteral("ext.cnf"), QStringLiteral("-out"),
                 QStringLiteral("leaf.pem")});
    } else {
        openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), QStringLiteral("leaf.csr"),
                 QStringLiteral("-CA"), signer + QStringLiteral(".pem"), QStringLiteral("-CAkey"),
                 signer + QStringLiteral(".key"), QStringLiteral("-CAcreateserial"), QStringLiteral("-days"),
                 QStringLiteral("5"), QStringLiteral("-extfile"), QStringLiteral("ext.cnf"), QStringLiteral("-out"),
                 QStringLiteral("leaf.pem")});
    }
    QFile key(file(QStringLiteral("leaf.key")));
    if (!key.open(QIODevice::ReadOnly)) return FaultServer::Tls{QSslCertificate(), QSslKey()};
    const auto leaves = QSslCertificate::fromPath(file(QStringLiteral("leaf.pem")));
    return {leaves.isEmpty() ? QSslCertificate() : leaves.first(), QSslKey(&key, QSsl::Rsa)};
}

} // namespace kontor::test
