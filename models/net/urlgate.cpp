// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/urlgate.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace kontor {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(UrlGate)
};

tl::unexpected<Error> refused(const QString &message)
{
    return failure({.kind = Error::Kind::Invalid, .message = message});
}

/// By name and number only: a name that merely resolves to this machine is somebody else's promise.
bool isLoopback(const QString &host)
{
    if (host == QLatin1String("localhost")) return true;
    const QHostAddress address(host);
    return address == QHostAddress(QHostAddress::LocalHostIPv6) || address == QHostAddress(QHostAddress::LocalHost);
}

} // namespace

Result<QUrl> acceptableUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (text.trimmed().isEmpty()) return refused(Text::tr("There is no address. It begins with https://."));
    if (!url.isValid() || url.isRelative())
        return refused(Text::tr("This is not a complete web address: it should begin with https:// and a host name."));
    if (url.host().isEmpty()) return refused(Text::tr("The address names no host."));
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return refused(
            Text::tr("The address must not contain a user name or password: they have fields of their own."));
    if (url.hasFragment()) return refused(Text::tr("The address must not contain a \"#\" part."));
    const QString scheme = url.scheme().toLower();
    if (scheme == QLatin1String("https")) return url;
    if (scheme == QLatin1String("http") && isLoopback(url.host())) return url;
    if (scheme == QLatin1String("http"))
        return refused(Text::tr("Plain http would send the key readable for everybody: use https:// (http is accepted "
                                "for 127.0.0.1, ::1 and localhost only)."));
    return refused(Text::tr("\"%1\" addresses are not accepted: use https://.").arg(scheme));
}

} // namespace kontor
