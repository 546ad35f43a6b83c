// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connectionservice.h"
#include "views/services.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace kontor {

/// Makes or changes a connection: vendor, the fields its description names, address, test with diagnosis, colour,
/// label, protection level, pace. Never writes an empty key over a stored one. Open it with open().
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    /// Without \a connectionId a new connection is made.
    ConnectionDialog(Services &services, const std::optional<QString> &connectionId, QWidget *parent);
    ~ConnectionDialog() override;

    void reject() override;

Q_SIGNALS:
    void saved(const QString &connectionId);
    void removed(const QString &connectionId);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kontor
