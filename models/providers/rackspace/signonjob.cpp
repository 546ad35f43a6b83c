// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/rackspace/signonjob.h"

#include "models/net/urlgate.h"
#include "models/providers/rackspace/rackspace.h"
#include "models/providers/rackspace/resources.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

namespace kontor::rackspace {

namespace {

constexpr auto placeholder = QLatin1String("{token}");

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Rackspace)
};

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

QUrl filled(const QString &urlTemplate, const QByteArray &token)
{
    QString text = urlTemplate.trimmed();
    text.replace(placeholder, QString::fromLatin1(token.toPercentEncoding()));
    return QUrl(text, QUrl::StrictMode);
}

} // namespace

SignOnJob::SignOnJob(const Wire &wire, SignOnTarget target, Links links, QObject *owner)
    : StepsJob<SignOnTicket>(owner), m_wire(wire), m_target(std::move(target)), m_links(std::move(links))
{
    start();
}

Result<Secret> SignOnJob::link(const QString &urlTemplate, const Secret &token)
{
    QUrl url = filled(urlTemplate, token.reveal());
    const QUrl other = filled(urlTemplate, "other");
    // The token must be there, and not be part of a host name that is looked up.
    if (!url.isValid() || !urlTemplate.contains(placeholder) || url.authority() != other.authority())
        return failure({.kind = Error::Kind::Invalid,
                        .message = Texts::tr("The sign-on address of the connection must be a web address that "
                                             "contains {token} after the host name."),
                        .delivery = Error::Delivery::NotSent});
    if (url.scheme() == QLatin1String("http") && !isLoopback(url.host())) url.setScheme(QStringLiteral("https"));
    // The address is judged without the token, so that no error can carry it.
    QUrl bare = url;
    bare.setQuery(QString());
    bare.setFragment(QString());
    bare.setPath(QStringLiteral("/"));
    if (const Result<QUrl> accepted = acceptableUrl(bare.toString()); !accepted) return failure(accepted.error());
    return Secret(url.toEncoded());
}

void SignOnJob::run()
{
    if (!m_target.account)
        askForPanel();
    else if (m_target.account->type == QLatin1String(types::mailbox))
        askForWebmail();
    else if (m_target.account->type == QLatin1String(types::domain))
        askForArchive();
    else
        refuse(Texts::tr("Rackspace offers no sign-on for this kind of account."));
}

void SignOnJob::askForPanel()
{
    const QString user = m_target.user.isEmpty() && m_target.virtualUser ? m_links.user : m_target.user;
    if (user.isEmpty()) {
        refuse(Texts::tr("Choose the administrator to sign on as."));
        return;
    }
    // The wiki calls both values strings.
    const QJsonObject body{
        {QStringLiteral("userName"), user},
        {QStringLiteral("virtualUser"), m_target.virtualUser ? QStringLiteral("true") : QStringLiteral("false")}};
    askForToken(Address::of(m_target.customer).path({QStringLiteral("loginToken")}),
                QJsonDocument(body).toJson(QJsonDocument::Compact), m_links.panel, user);
}

void SignOnJob::askForWebmail()
{
    if (m_links.webmail.trimmed().isEmpty()) {
        refuse(Texts::tr("Rackspace documents no address for signing on to webmail. Enter the one you use as \"Webmail "
                         "address\" in the settings of the connection."));
        return;
    }
    askForToken(Address::of(*m_target.account).path({QStringLiteral("loginToken")}), {}, m_links.webmail,
                m_target.account->id);
}

void SignOnJob::askForToken(const Result<QString> &path, const QByteArray &body, const QString &urlTemplate,
                            const QString &user)
{
    if (!path) {
        finish(failure(path.error()));
        return;
    }
    // A template that cannot work is found before a token exists.
    if (const Result<Secret> trial = link(urlTemplate, Secret("trial")); !trial) {
        finish(failure(trial.error()));
        return;
    }
    const HttpRequest request{.verb = "POST",
                              .path = *path,
                              .body = body,
                              .contentType = body.isEmpty() ? QByteArray() : QByteArray("application/json"),
                              .paceClasses = {QString::fromLatin1(pace::write)}};
    step<HttpAnswer>(m_wire.send(request, this),
                     [this, urlTemplate, user](const HttpAnswer &answer) { gotToken(answer, urlTemplate, user); });
}

void SignOnJob::gotToken(const HttpAnswer &answer, const QString &urlTemplate, const QString &user)
{
    if (!answer.isSuccess()) {
        finish(failure(m_wire.errorOf(answer)));
        return;
    }
    const Result<LoginToken> token = decodeLoginToken(answer.body);
    if (!token) {
        finish(failure(token.error()));
        return;
    }
    m_wire.redactor->watch(token->token);
    if (!isForUs(*token, user)) {
        refuse(Texts::tr("Rackspace answered with a token for somebody else. Nothing was opened."));
        return;
    }
    const Result<Secret> url = link(urlTemplate, token->token);
    if (!url) {
        finish(failure(url.error()));
        return;
    }
    finish(SignOnTicket{
        .url = *url, .user = token->user.isEmpty() ? user : token->user, .validFor = spec().signOn.validFor});
}

bool SignOnJob::isForUs(const LoginToken &token, const QString &user) const
{
    if (token.user.isEmpty() || m_target.account) return true;
    if (!token.user.startsWith(user, Qt::CaseInsensitive)) return false;
    // A virtual user is decorated with the account it belongs to: "name_460896_vu".
    static const QRegularExpression decoration(QStringLiteral("_(\\d+)_vu$"));
    const auto match = decoration.match(token.user);
    return !match.hasMatch() || match.captured(1) == m_target.customer.id;
}

void SignOnJob::askForArchive()
{
    const QString place = QStringLiteral("archiving link");
    JobOf<QString> *job = read<QString>(
        m_wire, Address::of(*m_target.account).path({QStringLiteral("archivingSSOLoginURL")}), Priority::Interactive,
        [place](const QByteArray &body) { return decodeText(body, place); }, this);
    step<QString>(job, [this](const QString &link) {
        m_wire.redactor->watch(Secret::fromText(link));
        const QUrl url(link, QUrl::StrictMode);
        if (url.scheme() != QLatin1String("https") && !isLoopback(url.host())) {
            refuse(Texts::tr("Rackspace sent no secure link to the archive. Nothing was opened."));
            return;
        }
        finish(SignOnTicket{
            .url = Secret(url.toEncoded()), .user = m_target.account->name, .validFor = spec().signOn.validFor});
    });
}

void SignOnJob::refuse(const QString &message)
{
    finish(failure({.kind = Error::Kind::Invalid, .message = message, .delivery = Error::Delivery::NotSent}));
}

} // namespace kontor::rackspace
