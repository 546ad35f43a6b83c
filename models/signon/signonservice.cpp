// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signon/signonservice.h"

#include <QTimer>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace kontor {

namespace {

QString personAtThisComputer()
{
    for (const char *name : {"LOGNAME", "USER", "USERNAME"})
        if (const QString value = qEnvironmentVariable(name); !value.isEmpty()) return value;
    return {};
}

/// Whether the vendor said no, as opposed to something on the way to it or here going wrong.
bool isRefusal(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unauthorized:
    case Error::Kind::Forbidden:
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
    case Error::Kind::RateLimited:
    case Error::Kind::Invalid:
        return true;
    default:
        return false;
    }
}

/// The token alone, too: it may turn up in a vendor's error text without the rest of the link.
void watchLink(Redactor &redactor, const Secret &link)
{
    constexpr qsizetype shortestToken = 12;
    redactor.watch(link);
    const QUrlQuery query(QUrl(link.revealText()));
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded))
        if (value.size() >= shortestToken) redactor.watch(Secret::fromText(value));
}

} // namespace

class SignOnService::Private : public QObject
{
public:
    struct Parts
    {
        ConnectionService &connections;
        SignOnLedger &ledger;
        BrowserHandover &handover;
        Redactor &redactor;
        const Clock &clock;
    };

    Private(SignOnService &service, const Parts &given) : q(service), parts(given)
    {
        expiry.setSingleShot(true);
        connect(&expiry, &QTimer::timeout, this, [this] { dropExpired(); });
    }

    SignOnEntry entryFor(const SignOnTarget &target, const QString &reason) const;
    Result<void> record(SignOnEntry entry, const QString &outcome);
    void recordFailure(SignOnEntry entry, const Error &error);
    void remember(const SignOnSession &session);
    void dropExpired();
    void armExpiry();

    template<class T>
    class TicketJob;
    class OpenJob;
    class PrintJob;

    SignOnService &q;
    Parts parts;
    std::vector<SignOnSession> sessions;
    QTimer expiry;
};

/// Asks once for a ticket and uses it. Every failure goes into the ledger; a job that is deleted half-way leaves none,
/// because then nobody was signed on.
template<class T>
class SignOnService::Private::TicketJob : public StepsJob<T>
{
public:
    TicketJob(Private &service, SignOnTarget target, const QString &reason, QObject *owner)
        : StepsJob<T>(owner),
          m_service(&service),
          m_target(std::move(target)),
          m_entry(service.entryFor(m_target, reason))
    {
        this->start();
    }

protected:
    /// With the user and the expiry in \a entry.
    virtual Result<T> use(Private &service, const SignOnTicket &ticket, const SignOnEntry &entry) = 0;

    void run() override
    {
        if (!m_service) return fail(cancelled());
        ConnectionService &connections = m_service->parts.connections;
        const ProviderSpec *spec = connections.specOf(m_entry.connection);
        if (spec && !spec->signOn.offered)
            return fail({.kind = Error::Kind::Unsupported,
                         .message = SignOnService::tr("%1 does not let a reseller sign on as a customer.")
                                        .arg(QString::fromUtf8(spec->name)),
                         .delivery = Error::Delivery::NotSent});
        follow<Provider *>(connections.provider(m_entry.connection, this), [this](Provider *const &provider) {
            follow<SignOnTicket>(provider->signOn(m_target, this),
                                 [this](const SignOnTicket &ticket) { take(ticket); });
        });
    }
    void abort() override
    {
        m_over = true;
        if (m_service) m_service->recordFailure(m_entry, cancelled());
        StepsJob<T>::abort();
    }

private:
    template<class U>
    void follow(JobOf<U> *child, std::function<void(const U &)> next)
    {
        child->onFinished(this, [this, child, next = std::move(next)](const Result<U> &outcome) {
            child->deleteLater();
            if (m_over) return;
            if (!m_service) return fail(cancelled());
            if (outcome) return next(*outcome);
            m_service->parts.connections.report(m_entry.connection, outcome.error());
            fail(outcome.error());
        });
    }
    void take(const SignOnTicket &ticket)
    {
        Private::Parts &parts = m_service->parts;
        watchLink(parts.redactor, ticket.url);
        parts.connections.report(m_entry.connection, std::nullopt);
        m_entry.user = ticket.user;
        m_entry.expiresAt = parts.clock.utcNow() + ticket.validFor;
        this->finish(use(*m_service, ticket, m_entry));
    }
    void fail(const Error &error)
    {
        m_over = true;
        if (m_service) m_service->recordFailure(m_entry, error);
        this->finish(failure(error));
    }
    static Error cancelled() { return {.kind = Error::Kind::Cancelled, .message = SignOnService::tr("Cancelled.")}; }

    QPointer<Private> m_service;
    SignOnTarget m_target;
    SignOnEntry m_entry;
    bool m_over = false;
};

class SignOnService::Private::OpenJob final : public TicketJob<SignOnSession>
{
public:
    using TicketJob::TicketJob;

protected:
    Result<SignOnSession> use(Private &service, const SignOnTicket &ticket, const SignOnEntry &entry) override
    {
        if (const auto opened = service.parts.handover.open(ticket.url); !opened) {
            service.recordFailure(entry, opened.error());
            return failure(opened.error());
        }
        const SignOnSession session{.connection = entry.connection,
                                    .customerId = entry.customerId,
                                    .customerName = entry.customerName,
                                    .user = entry.user,
                                    .expiresAt = entry.expiresAt};
        service.remember(session);
        if (const auto noted = service.record(entry, QStringLiteral("opened")); !noted) {
            Error error = noted.error();
            error.message =
                SignOnService::tr("The panel was opened, but the sign-on could not be noted. %1").arg(error.message);
            return failure(error);
        }
        return session;
    }
};

class SignOnService::Private::PrintJob final : public TicketJob<SignOnTicket>
{
public:
    using TicketJob::TicketJob;

protected:
    Result<SignOnTicket> use(Private &service, const SignOnTicket &ticket, const SignOnEntry &entry) override
    {
        // Not given out unless it is noted.
        if (const auto noted = service.record(entry, QStringLiteral("printed")); !noted) return failure(noted.error());
        return ticket;
    }
};

SignOnEntry SignOnService::Private::entryFor(const SignOnTarget &target, const QString &reason) const
{
    return {.connection = target.customer.connection,
            .customerId = target.customer.id,
            .customerName = target.customer.name,
            .account = target.account ? target.account->name : QString(),
            .user = target.user,
            .virtualUser = target.virtualUser && !target.account,
            .person = personAtThisComputer(),
            .reason = reason,
            .at = parts.clock.utcNow()};
}

Result<void> SignOnService::Private::record(SignOnEntry entry, const QString &outcome)
{
    entry.outcome = outcome;
    return parts.ledger.add(entry);
}

void SignOnService::Private::recordFailure(SignOnEntry entry, const Error &error)
{
    entry.note = parts.redactor.clean(error.message);
    // The person is told of the failure itself; that it could not be noted as well would only hide it.
    if (!record(entry, isRefusal(error) ? QStringLiteral("refused") : QStringLiteral("failed")))
        qWarning("a failed sign-on could not be noted in the ledger");
}

void SignOnService::Private::remember(const SignOnSession &session)
{
    std::erase_if(sessions, [&](const SignOnSession &old) {
        return old.connection == session.connection && old.customerId == session.customerId && old.user == session.user;
    });
    sessions.push_back(session);
    armExpiry();
    Q_EMIT q.sessionsChanged();
}

void SignOnService::Private::dropExpired()
{
    const QDateTime now = parts.clock.utcNow();
    const auto dropped = std::erase_if(sessions, [&](const SignOnSession &s) { return s.expiresAt <= now; });
    armExpiry();
    if (dropped > 0) Q_EMIT q.sessionsChanged();
}

void SignOnService::Private::armExpiry()
{
    expiry.stop();
    if (sessions.empty()) return;
    const auto next = std::ranges::min_element(sessions, {}, &SignOnSession::expiresAt);
    // At least a moment, so that a clock set back does not make this spin.
    const qint64 wait = std::max<qint64>(50, parts.clock.utcNow().msecsTo(next->expiresAt));
    expiry.start(std::chrono::milliseconds(wait));
}

SignOnService::SignOnService(ConnectionService &connections, SignOnLedger &ledger, BrowserHandover &handover,
                             Redactor &redactor, const Clock &clock, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(*this, Private::Parts{connections, ledger, handover, redactor, clock}))
{
}

SignOnService::~SignOnService() = default;

JobOf<SignOnSession> *SignOnService::signOn(const SignOnTarget &target, const QString &reason, QObject *owner)
{
    return new Private::OpenJob(*d, target, reason, owner);
}

JobOf<SignOnTicket> *SignOnService::ticket(const SignOnTarget &target, const QString &reason, QObject *owner)
{
    return new Private::PrintJob(*d, target, reason, owner);
}

Result<void> SignOnService::openPanel(const QString &connectionId)
{
    const QString address = panelAddress(d->parts.connections, connectionId);
    if (!address.isEmpty()) return d->parts.handover.openPlain(address);
    return failure({.kind = Error::Kind::Unsupported,
                    .message = tr("There is no panel to open: the vendor has none that Kontor knows of."),
                    .delivery = Error::Delivery::NotSent});
}

std::vector<SignOnSession> SignOnService::sessions() const
{
    std::vector<SignOnSession> good = d->sessions;
    std::erase_if(good, [now = d->parts.clock.utcNow()](const SignOnSession &s) { return s.expiresAt <= now; });
    return good;
}

Result<std::vector<SignOnEntry>> SignOnService::ledger(int limit)
{
    return d->parts.ledger.newest(limit);
}

QString panelAddress(const ConnectionService &connections, const QString &connectionId)
{
    const Connection *connection = connections.find(connectionId);
    const ProviderSpec *spec = connection ? connections.specOf(connection->id) : nullptr;
    if (!spec) return {};
    const QString own = connection->settings.value(QStringLiteral("panel-url")).trimmed();
    return own.isEmpty() ? QString::fromLatin1(spec->panel.url) : own;
}

} // namespace kontor
