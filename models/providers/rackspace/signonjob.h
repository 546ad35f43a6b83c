// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/rackspace/wire.h"

namespace kontor::rackspace {

/// Asks for a login token and makes the link of it: the control panel for a customer, webmail for a mailbox, the
/// archive for a domain. Asks once; the token is known to the redactor before anything else sees it.
class SignOnJob final : public StepsJob<SignOnTicket>
{
public:
    struct Links
    {
        QString panel;   ///< templates with {token}
        QString webmail; ///< empty: none is known
        QString user;    ///< when the target names none
    };

    SignOnJob(const Wire &wire, SignOnTarget target, Links links, QObject *owner);

    /// The link with the token in it: https, or http for loopback only. Old templates with http are lifted to https.
    static Result<Secret> link(const QString &urlTemplate, const Secret &token);

protected:
    void run() override;

private:
    void askForPanel();
    void askForWebmail();
    void askForArchive();
    void askForToken(const Result<QString> &path, const QByteArray &body, const QString &urlTemplate,
                     const QString &user);
    void gotToken(const HttpAnswer &answer, const QString &urlTemplate, const QString &user);
    bool isForUs(const LoginToken &token, const QString &user) const;
    void refuse(const QString &message);

    Wire m_wire;
    SignOnTarget m_target;
    Links m_links;
};

} // namespace kontor::rackspace
