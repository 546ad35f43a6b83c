// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/signonflow.h"

#include "models/storage/recordcache.h"
#include "models/storage/viewstore.h"
#include "views/plaintext.h"
#include "views/signondialog.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QWidget>

#include <algorithm>

namespace kontor {

namespace {

QString storeKey(const Record &customer)
{
    return QStringLiteral("signon.%1.%2").arg(customer.connection, customer.id);
}

} // namespace

SignOnFlow::SignOnFlow(Services &services, QWidget *window) : QObject(window), m_services(services), m_window(window) {}

void SignOnFlow::say(Message::Level level, const QString &text)
{
    Q_EMIT messageRaised({.level = level, .text = visibleLines(text)});
}

std::optional<Record> SignOnFlow::targetOf(const Record &record)
{
    const ProviderSpec *spec = m_services.connections.specOf(record.connection);
    const ResourceSpec *target = spec ? spec->resourceForSignOn() : nullptr;
    if (!spec || !spec->signOn.offered || !target) {
        say(Message::Level::Info, tr("%1 does not let a reseller sign on as a customer.")
                                      .arg(spec ? QString::fromUtf8(spec->name) : QString()));
        return std::nullopt;
    }
    Record at = record;
    // Up from mailbox to domain to customer; a description has no more levels than that.
    for (int level = 0; level < 4; ++level) {
        if (at.type == target->typeName()) return at;
        const ResourceSpec *resource = spec->resource(at.type);
        if (!resource || at.parent.isEmpty()) break;
        const std::optional<Record> above =
            m_services.cache.record({at.connection, QString::fromUtf8(resource->parentType), at.parent});
        if (!above) break;
        at = *above;
    }
    say(Message::Level::Warning,
        tr("The customer of %1 is not known yet. Fetch the customers first.").arg(domainWithAscii(record.name)));
    return std::nullopt;
}

std::optional<SignOnChoice> SignOnFlow::remembered(const Record &customer) const
{
    const QJsonObject kept = QJsonDocument::fromJson(m_services.settings.value(storeKey(customer))).object();
    if (kept.isEmpty()) return std::nullopt;
    return SignOnChoice{.user = kept.value(u"user").toString(), .virtualUser = kept.value(u"virtual").toBool(true)};
}

void SignOnFlow::signOn(const Record &record)
{
    const std::optional<Record> customer = targetOf(record);
    if (!customer) return;
    const ProviderSpec *spec = m_services.connections.specOf(customer->connection);
    if (!spec->signOn.takesUser && !spec->signOn.takesVirtualUser) return begin(*customer, {}, {});
    if (const std::optional<SignOnChoice> choice = remembered(*customer))
        begin(*customer, *choice, {});
    else
        ask(*customer);
}

void SignOnFlow::signOnAs(const Record &record)
{
    if (const std::optional<Record> customer = targetOf(record)) ask(*customer);
}

void SignOnFlow::ask(const Record &customer)
{
    auto *dialog = new SignOnDialog(m_services, customer, remembered(customer).value_or(SignOnChoice{}), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, customer] {
        const SignOnChoice choice = dialog->choice();
        if (m_services.mayWrite && dialog->isToBeRemembered())
            m_services.settings.setValue(storeKey(customer),
                                         QJsonDocument(QJsonObject{{QStringLiteral("user"), choice.user},
                                                                   {QStringLiteral("virtual"), choice.virtualUser}})
                                             .toJson(QJsonDocument::Compact));
        begin(customer, choice, dialog->reason());
    });
    connect(dialog, &QObject::destroyed, this, [this] { Q_EMIT holdRequested(false); });
    Q_EMIT holdRequested(true);
    dialog->open();
}

void SignOnFlow::begin(const Record &customer, const SignOnChoice &choice, const QString &reason)
{
    const QString key = storeKey(customer);
    if (m_running.contains(key)) return;
    const std::vector<SignOnSession> sessions = m_services.signOn.sessions();
    const auto other = std::ranges::find_if(sessions, [&](const SignOnSession &session) {
        return session.connection == customer.connection && session.customerId != customer.id;
    });
    QString warning;
    if (other != sessions.end())
        warning = tr("A session as %1 is still open in the browser; the vendor may mix them up.")
                      .arg(domainWithAscii(other->customerName));
    m_running.append(key);
    say(Message::Level::Info, tr("Signing on as %1 …").arg(domainWithAscii(customer.name)));
    JobOf<SignOnSession> *job = m_services.signOn.signOn(
        {.customer = customer, .user = choice.user, .virtualUser = choice.virtualUser}, reason, this);
    job->onFinished(this, [this, key, customer, warning](const Result<SignOnSession> &outcome) {
        m_running.removeAll(key);
        if (outcome) {
            const QString text = tr("Signed on as %1 at %2; the browser shows the panel.")
                                     .arg(visibleLines(outcome->user), domainWithAscii(customer.name));
            return say(warning.isEmpty() ? Message::Level::Success : Message::Level::Warning,
                       (text + QLatin1Char(' ') + warning).trimmed());
        }
        const Error &error = outcome.error();
        if (error.kind == Error::Kind::Cancelled) return;
        const QPointer<SignOnFlow> guard(this);
        Q_EMIT messageRaised({.level = Message::Level::Error,
                              .text = visibleLines(tr("Not signed on as %1. %2").arg(customer.name, error.message)),
                              .detail = visibleLines(error.detail),
                              .actionText = tr("Sign on as …"),
                              .action = [guard, customer] {
                                  if (guard) guard->ask(customer);
                              }});
    });
    job->deleteWhenFinished();
}

} // namespace kontor
