// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandbox.h"

#include "app/sandbox/host.h"
#include "app/sandbox/panel.h"
#include "app/sandbox/tlsidentity.h"
#include "app/sandbox/vendors.h"

#include <QRandomGenerator>

#include <type_traits>

namespace kontor::sandbox {

namespace {

/// Of the vendor's kind: 15 bytes give the 20 letters of its sample user key, 21 the 28 of its sample secret.
constexpr int userKeyBytes = 15;
constexpr int secretKeyBytes = 21;

QByteArray madeUpKey(int bytes)
{
    QByteArray key;
    while (key.size() < bytes)
        key += char(QRandomGenerator::system()->bounded(256));
    return key.toBase64();
}

} // namespace

Sandbox::Sandbox(Options options, QObject *parent) : QObject(parent), m_options(std::move(options))
{
    const auto choose = [this](const QString &name, QByteArray &key, int bytes) {
        if (key.isEmpty()) key = m_options.keys.value(name);
        if (key.isEmpty()) key = madeUpKey(bytes);
        m_options.keys.insert(name, key);
    };
    choose(QStringLiteral("rackspace.user-key"), m_options.userKey, userKeyBytes);
    choose(QStringLiteral("rackspace.secret-key"), m_options.secretKey, secretKeyBytes);
    m_thread.setObjectName(QStringLiteral("sandbox"));
}

Sandbox::~Sandbox()
{
    m_thread.quit();
    m_thread.wait();
}

template<class Work>
auto Sandbox::inside(const Work &work) const
{
    using Outcome = std::invoke_result_t<Work, Host &>;
    if constexpr (std::is_void_v<Outcome>) {
        if (m_host)
            QMetaObject::invokeMethod(
                m_host, [&] { work(*m_host); }, Qt::BlockingQueuedConnection);
    } else {
        Outcome outcome{};
        if (m_host)
            QMetaObject::invokeMethod(
                m_host, [&] { outcome = work(*m_host); }, Qt::BlockingQueuedConnection);
        return outcome;
    }
}

bool Sandbox::start()
{
    Faults faults;
    if (const auto wrong = faults.set(m_options.faults)) {
        m_problem = QStringLiteral("the fault \"%1\" is not understood").arg(*wrong);
        return false;
    }
    if (const auto wrong = unknownKey(m_options.keys.keys())) {
        m_problem = QStringLiteral("no vendor has a key \"%1\"").arg(*wrong);
        return false;
    }
    if (const auto wrong = unknownQuirk(m_options.quirks.keys())) {
        m_problem = QStringLiteral("no vendor has a quirk \"%1\"").arg(*wrong);
        return false;
    }
    const std::optional<TlsIdentity> tls = tlsIdentity();
    if (m_options.tls && !tls) {
        m_problem = QStringLiteral("no certificate could be made; it takes the openssl command");
        return false;
    }
    auto host =
        std::make_unique<Host>(Host::Options{.faults = m_options.faults, .latencyMs = m_options.latencyMs, .tls = tls},
                               [this](Ledger &ledger, const Clock &clock) { return makeVendors(ledger, clock); });
    m_host = host.release();
    m_host->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_host, &QObject::deleteLater);
    m_thread.start();
    if (!inside([this](Host &at) { return at.listen(m_options.port); })) {
        m_problem = QStringLiteral("port %1 is taken").arg(m_options.port);
        return false;
    }
    m_port = inside([](Host &at) { return at.port(); });
    m_announcement = inside([this](Host &at) { return describe(at); });
    return true;
}

std::vector<std::unique_ptr<Vendor>> Sandbox::makeVendors(Ledger &ledger, const Clock &clock) const
{
    std::vector<std::unique_ptr<Vendor>> vendors;
    for (const VendorEntry &entry : vendorEntries()) {
        VendorSetup setup{.customers = m_options.customers,
                          .seed = m_options.seed,
                          .throttle = m_options.throttle,
                          .cascades = m_options.cascades,
                          .strictClockSecs = m_options.strictClockSecs};
        const auto pick = [prefix = QLatin1String(entry.id) + u'.'](const auto &from, auto &to) {
            for (auto it = from.begin(); it != from.end(); ++it)
                if (it.key().startsWith(prefix)) to.insert(it.key().mid(prefix.size()), it.value());
        };
        pick(m_options.keys, setup.keys);
        pick(m_options.quirks, setup.quirks);
        vendors.push_back(entry.make(setup, ledger, clock));
    }
    return vendors;
}

std::optional<TlsIdentity> Sandbox::tlsIdentity()
{
    if (!m_options.tls) return std::nullopt;
    if (!m_options.certificate.isNull()) return TlsIdentity{m_options.certificate, m_options.privateKey};
    const auto made = makeTlsIdentity();
    if (made) m_options.certificate = made->certificate;
    return made;
}

QJsonObject Sandbox::describe(const Host &host) const
{
    const QString root = QStringLiteral("%1://127.0.0.1:%2")
                             .arg(m_options.tls ? QStringLiteral("https") : QStringLiteral("http"))
                             .arg(m_port);
    QJsonObject vendors;
    for (const auto &vendor : host.vendors())
        vendors.insert(vendor->id(), announcementWithPanel(*vendor, root));
    QJsonObject announcement{{QStringLiteral("vendors"), vendors},
                             {QStringLiteral("control_url"), root + QStringLiteral("/_sandbox")}};
    if (m_options.tls)
        announcement.insert(QStringLiteral("certificate"), QString::fromLatin1(m_options.certificate.toPem()));
    return announcement;
}

bool Sandbox::setFaults(const QStringList &specs)
{
    return inside([&](Host &at) { return !at.faults().set(specs); });
}

QJsonArray Sandbox::applied() const
{
    return inside([](Host &at) { return at.ledger().applied(); });
}

QJsonObject Sandbox::requests() const
{
    return inside([](Host &at) { return at.ledger().requests(); });
}

void Sandbox::advanceClock(std::chrono::milliseconds by)
{
    inside([&](Host &at) { at.clock().advance(by); });
}

void Sandbox::holdClock(const QDateTime &at)
{
    inside([&](Host &host) { host.clock().hold(at); });
}

void Sandbox::reset()
{
    inside([](Host &at) { at.reset(); });
}

} // namespace kontor::sandbox
