// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/sealer.h"

#include <sodium.h>

namespace kontor {

namespace {

constexpr qsizetype keyBytes = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

SecretName keyName()
{
    return {QStringLiteral("journal"), QStringLiteral("sealing-key")};
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace

/// Reads the key; writes a new one only when the store says for certain that there is none: a locked keychain must
/// not get a second key that makes the first one's seals worthless.
class Sealer::Preparation final : public StepsJob<bool>
{
public:
    explicit Preparation(Sealer &sealer) : StepsJob<bool>(&sealer), m_sealer(sealer)
    {
        deleteWhenFinished();
        start();
    }

protected:
    void run() override
    {
        step<SecretAnswer>(m_sealer.m_store.read(keyName(), false, this),
                           [this](const SecretAnswer &answer) { take(answer); });
    }

private:
    void take(const SecretAnswer &answer)
    {
        if (answer.state == SecretState::Ok) {
            if (m_sealer.adopt(answer.secret, true)) return finish(true);
            return finish(
                failure({.kind = Error::Kind::Secrets,
                         .message = Sealer::tr("The entry \"journal/sealing-key\" in the keychain is damaged. "
                                               "Restore it from a copy of the keychain; without it, sealed "
                                               "passwords of unfinished changes cannot be read."),
                         .delivery = Error::Delivery::NotSent}));
        }
        if (answer.state != SecretState::Absent) return finish(failure(secretError(answer.state, answer.detail)));
        QByteArray key(keyBytes, '\0');
        randombytes_buf(key.data(), std::size_t(key.size()));
        const Secret made(key.toHex());
        sodium_memzero(key.data(), std::size_t(key.size()));
        step<SecretAnswer>(m_sealer.m_store.write(keyName(), made, this), [this, made](const SecretAnswer &written) {
            if (written.state != SecretState::Ok)
                finish(failure(secretError(written.state, written.detail)));
            else
                finish(m_sealer.adopt(made, m_sealer.m_store.isPersistent()));
        });
    }

    Sealer &m_sealer;
};

/// For whoever asked: waits for the one preparation.
class Sealer::Waiting final : public JobOf<bool>
{
public:
    Waiting(JobOf<bool> *preparation, QObject *owner) : JobOf<bool>(owner)
    {
        preparation->onFinished(this, [this](const Result<bool> &outcome) { finish(outcome); });
        start();
    }

protected:
    void run() override {}
    void abort() override {}
};

Sealer::Sealer(SecretStore &store, QObject *parent) : QObject(parent), m_store(store)
{
    if (sodium_init() < 0) qFatal("kontor: the cryptography library does not start");
}

JobOf<bool> *Sealer::prepare(QObject *owner)
{
    if (isReady()) return new SettledJob<bool>(true, owner);
    if (!m_preparing || m_preparing->isFinished()) m_preparing = new Preparation(*this);
    return new Waiting(m_preparing.data(), owner);
}

bool Sealer::adopt(const Secret &hexadecimal, bool lasts)
{
    const QByteArray key = QByteArray::fromHex(hexadecimal.reveal());
    if (key.size() != keyBytes || key.toHex() != hexadecimal.reveal().toLower()) return false;
    m_key = Secret(key);
    m_lasts = lasts;
    return true;
}

QByteArray Sealer::seal(const QByteArray &plain, const QByteArray &context) const
{
    Q_ASSERT(m_key);
    QByteArray nonce(nonceBytes, '\0');
    randombytes_buf(nonce.data(), std::size_t(nonce.size()));
    QByteArray sealed(plain.size() + tagBytes, '\0');
    unsigned long long size = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed), &size, raw(plain), std::size_t(plain.size()), raw(context),
                                               std::size_t(context.size()), nullptr, raw(std::as_const(nonce)),
                                               raw(m_key->reveal()));
    sealed.truncate(qsizetype(size));
    return nonce + sealed;
}

std::optional<QByteArray> Sealer::open(const QByteArray &sealed, const QByteArray &context) const
{
    if (!m_key || sealed.size() < nonceBytes + tagBytes) return std::nullopt;
    const QByteArray nonce = sealed.left(nonceBytes);
    const QByteArray body = sealed.mid(nonceBytes);
    QByteArray plain(body.size() - tagBytes, '\0');
    unsigned long long size = 0;
    const int wrong = crypto_aead_xchacha20poly1305_ietf_decrypt(
        raw(plain), &size, nullptr, raw(body), std::size_t(body.size()), raw(context), std::size_t(context.size()),
        raw(nonce), raw(m_key->reveal()));
    if (wrong) return std::nullopt;
    plain.truncate(qsizetype(size));
    return plain;
}

} // namespace kontor
