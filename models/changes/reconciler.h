// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeservice.h"

#include <QPointer>
#include <QTimer>

#include <functional>

namespace kontor {

/// A random wait between nothing and base * 2^(attempt - 1), at most cap: many clients that failed together do not
/// come back together. \a attempt starts at 1.
std::chrono::milliseconds jitteredWait(std::chrono::milliseconds base, std::chrono::milliseconds cap, int attempt);

/// Finds out by reading whether a change whose outcome is unknown happened. Waits until a late commit is over, then
/// asks the provider; "not applied" counts only when a second look some time later says it again. A look that fails is
/// repeated, for ever unless nobody is there who could mend what it fails at: not knowing is no answer. Never sends a
/// change.
class Reconciler final : public JobOf<Settlement>
{
    Q_OBJECT

public:
    struct How
    {
        QString connection;
        Mutation mutation;
        std::chrono::milliseconds firstWait{};
        std::function<bool()> isUnattended{};
    };

    Reconciler(ConnectionService &connections, How how, const ChangeService::Times &times, QObject *owner);

    /// Ends a look in flight, which counts as failed.
    void providerGoes();
    /// A look in flight is asked again; that does not count as failed.
    void lookAnew();
    /// The connection is well again: a look that failed is repeated now.
    void retryNow();

Q_SIGNALS:
    /// The first look begins.
    void looking();
    /// Looks have failed often, and go on failing until something is done about it.
    void failing(const kontor::Error &error);

protected:
    void run() override;
    void abort() override;

private:
    void look();
    void ask(Provider *provider);
    void answered(const Result<Settlement> &outcome);
    void looked(const Settlement &settlement);
    void lookFailed(const Error &error);
    void again(std::chrono::milliseconds wait);

    ConnectionService &m_connections;
    How m_how;
    ChangeService::Times m_times;
    QTimer m_wait;
    QPointer<Job> m_look;
    bool m_announced = false;
    bool m_absentOnce = false;
    int m_failures = 0;
};

} // namespace kontor
