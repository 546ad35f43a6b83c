// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connectionbook.h"

#include <deque>

namespace kontor {

/// Brings together all secrets a connection needs: those just typed, the others from the store. Ends with an error of
/// kind Secrets, naming field and remedy, when a required one cannot be had. Whatever it finds is kept out of logs.
class SecretLoad final : public StepsJob<ConnectionBook::Secrets>
{
    Q_OBJECT

public:
    /// Started already. \a book must outlive the job.
    SecretLoad(const ConnectionBook &book, const Connection &connection, ConnectionBook::Secrets typed, QObject *owner);

protected:
    void run() override;

private:
    void next();
    void take(const FieldSpec &field, const SecretAnswer &answer);
    Error missing(const FieldSpec &field, const SecretAnswer &answer) const;

    const ConnectionBook &m_book;
    Connection m_connection;
    ConnectionBook::Secrets m_secrets;
    std::deque<const FieldSpec *> m_open;
};

} // namespace kontor
