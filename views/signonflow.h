// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/signon/signonservice.h"
#include "views/message.h"
#include "views/services.h"

#include <QObject>

class QWidget;

namespace kontor {

/// One-click sign-on from the window: asks once for each customer as whom (where the vendor offers the choice),
/// remembers the answer, and reports what came of it.
class SignOnFlow : public QObject
{
    Q_OBJECT

public:
    /// \a services and \a window must outlive the flow.
    SignOnFlow(Services &services, QWidget *window);

    /// Signs on as the customer that \a record is or belongs to; with the remembered user, or asks.
    void signOn(const Record &record);
    /// Asks as whom, whatever is remembered.
    void signOnAs(const Record &record);

Q_SIGNALS:
    void messageRaised(const kontor::Message &message);
    void holdRequested(bool hold);

private:
    std::optional<Record> customerOf(const Record &record) const;
    void ask(const Record &customer);
    void begin(const Record &customer, const QString &user, bool virtualUser, const QString &reason);

    Services &m_services;
    QWidget *m_window;
};

} // namespace kontor
