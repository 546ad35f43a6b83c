// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/limacity/wire.h"

#include "models/providers/limacity/authenticator.h"
#include "models/providers/limacity/resources.h"

#include <QCoreApplication>

namespace kontor::limacity {

namespace {

/// Fetches a customer's key; that there is none is no error.
class KeyJob final : public StepsJob<Secret>
{
public:
    KeyJob(const Wire &wire, QString customer, QObject *owner)
        : StepsJob<Secret>(owner), m_wire(wire), m_customer(std::move(customer))
    {
        start();
    }

protected:
    void run() override
    {
        JobOf<Secret> *job = m_wire.recordSecrets->read(QString::fromLatin1(types::customer), m_customer,
                                                        QString::fromLatin1(keyField), this);
        job->onFinished(this, [this, job](const Result<Secret> &key) {
            job->deleteLater();
            if (!isFinished()) got(key);
        });
    }

private:
    void got(const Result<Secret> &key)
    {
        if (key) m_wire.redactor->watch(*key);
        const bool isMissing = !key && key.error().kind == Error::Kind::NotFound;
        finish(isMissing ? Secret() : key);
    }

    Wire m_wire;
    QString m_customer;
};

typename ReadJob<ListPage>::Decoder listDecoder(const Wire &wire, const Address &place)
{
    return [place, how = wire.decoding()](const HttpAnswer &answer) {
        return decodeList(answer, place, how);
    };
}

class RoundListJob final : public StepsJob<ListPage>
{
public:
    RoundListJob(const Wire &wire, RecordKey parent, Address place, QObject *owner)
        : StepsJob<ListPage>(owner), m_wire(wire), m_parent(std::move(parent)), m_place(std::move(place))
    {
        start();
    }

protected:
    void run() override
    {
        step<Secret>(m_wire.customerKey(m_place.customer, this), [this](const Secret &key) {
            if (key.isEmpty()) return hide();
            JobOf<ListPage> *job = readWith<ListPage>(m_wire, key, m_place.listPath(), Priority::Background,
                                                      listDecoder(m_wire, m_place), this);
            job->onFinished(this, [this, job](const Result<ListPage> &page) {
                job->deleteLater();
                if (isFinished()) return;
                const bool isRefused =
                    !page && page.error().aboutRecordKey && page.error().kind == Error::Kind::Unauthorized;
                isRefused ? hide() : finish(page);
            });
        });
    }

private:
    void hide() { finish(ListPage{.hiding = {m_parent}}); }

    Wire m_wire;
    RecordKey m_parent;
    Address m_place;
};

} // namespace

JobOf<Secret> *Wire::customerKey(const QString &customer, QObject *owner) const
{
    if (!http)
        return new SettledJob<Secret>(
            failure({.kind = Error::Kind::Cancelled,
                     .message = QCoreApplication::translate("Provider", "The connection was closed meanwhile."),
                     .delivery = Error::Delivery::NotSent}),
            owner);
    if (!recordSecrets || customer.isEmpty()) return new SettledJob<Secret>(Secret(), owner);
    return new KeyJob(*this, customer, owner);
}

HttpRequest signedWith(HttpRequest request, const Secret &key)
{
    request.authenticator = std::make_shared<KeyAuthenticator>(key);
    return request;
}

JobOf<ListPage> *readList(const Wire &wire, const Address &place, Priority priority, QObject *owner)
{
    return new CustomerReadJob<ListPage>(wire, place.customer, place.listPath(), priority, listDecoder(wire, place),
                                         owner);
}

JobOf<ListPage> *readListOnRound(const Wire &wire, const Record &parent, const Address &place, QObject *owner)
{
    return new RoundListJob(wire, parent.key(), place, owner);
}

JobOf<ListPage> *readListWith(const Wire &wire, const Secret &key, const Address &place, QObject *owner)
{
    return readWith<ListPage>(wire, key, place.listPath(), Priority::Interactive, listDecoder(wire, place), owner);
}

} // namespace kontor::limacity
