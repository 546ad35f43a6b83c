// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/signon/signonservice.h"
#include "views/message.h"
#include "views/services.h"

#include <QObject>

#include <optional>

class QWidget;

namespace kontor {

/// As whom somebody signs on at a customer; what is remembered for the next time.
struct SignOnChoice
{
    QString user{}; ///< empty: the connection's default
    bool virtualUser = true;
};

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
    /// True while the dialog is open: nothing should move under the cursor.
    void holdRequested(bool hold);

private:
    std::optional<Record> targetOf(const Record &record);
    std::optional<SignOnChoice> remembered(const Record &customer) const;
    void ask(const Record &customer);
    void begin(const Record &customer, const SignOnChoice &choice, const QString &reason);
    void say(Message::Level level, const QString &text);

    Services &m_services;
    QWidget *m_window;
    QStringList m_running; ///< customers whose sign-on is under way: a double click is one sign-on
};

} // namespace kontor
