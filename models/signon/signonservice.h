// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connectionservice.h"
#include "models/signon/browserhandover.h"
#include "models/storage/signonledger.h"

#include <QObject>

#include <memory>
#include <vector>

namespace kontor {

/// A sign-on that is still good: the chip "signed on as ... 9:42 left".
struct SignOnSession
{
    QString connection;
    QString customerId;
    QString customerName;
    QString user;
    QDateTime expiresAt;
};

/// One-click sign-on: asks for a ticket when clicked (never before, never again by itself), hands it to the browser
/// without it appearing in an argument list, a log or a file others can read, and keeps the ledger.
class SignOnService : public QObject
{
    Q_OBJECT

public:
    SignOnService(ConnectionService &connections, SignOnLedger &ledger, BrowserHandover &handover, Redactor &redactor,
                  const Clock &clock, QObject *parent = nullptr);
    ~SignOnService() override;

    JobOf<SignOnSession> *signOn(const SignOnTarget &target, const QString &reason, QObject *owner);
    /// For "--print-url": the ledger says "printed".
    JobOf<SignOnTicket> *ticket(const SignOnTarget &target, const QString &reason, QObject *owner);

    /// Opens the vendor's own panel in the browser. Nobody is signed on by that, so the ledger has no line of it.
    Result<void> openPanel(const QString &connectionId);

    std::vector<SignOnSession> sessions() const;
    Result<std::vector<SignOnEntry>> ledger(int limit);

Q_SIGNALS:
    void sessionsChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The address of the vendor's own panel: the connection's (setting "panel-url"), else the vendor's. Empty: there is
/// none to open.
QString panelAddress(const ConnectionService &connections, const QString &connectionId);

} // namespace kontor
