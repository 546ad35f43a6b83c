// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/limacity/wire.h"

#include <QTimer>

namespace kontor::limacity {

/// Looks at one customer of the list that is kept here: is there a key, and does lima-city accept it? Neither a missing
/// nor a refused key is a failure: the record says so. With a good key the PHP error log is read too where it is
/// wanted; a log that cannot be had is left unknown.
///
/// A new account may not know its key at once (nothing is documented): then it is asked again a few times.
class CustomerJob final : public StepsJob<Record>
{
public:
    struct What
    {
        Record known;
        bool withLog = false;
        std::chrono::milliseconds patience{}; ///< how long the account may still be in the making
        Priority priority = Priority::Interactive;
    };

    CustomerJob(const Wire &wire, What what, QObject *owner);

protected:
    void run() override;

private:
    void gotKey(const Secret &key);
    void ask();
    void asked(const Result<bool> &outcome);
    bool isWorthWaiting(const Error &error) const;
    void readLog();
    void set(const char *field, const QJsonValue &value) { m_record.fields.insert(QLatin1String(field), value); }
    void end();

    Wire m_wire;
    What m_what;
    Record m_record;
    Secret m_key;
    qint64 m_tries = 0;
    qint64 m_mostTries;
    QTimer m_again;
};

} // namespace kontor::limacity
