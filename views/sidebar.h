// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/schema/record.h"
#include "views/services.h"

#include <QTreeWidget>

class QTimer;

namespace kontor {

/// The left side: all connections, then each one with its colour, state and age of data; under each the three kinds
/// with their counts; below them the pages that look back.
class Sidebar : public QTreeWidget
{
    Q_OBJECT

public:
    Sidebar(Services &services, QWidget *parent);

    /// Marks what is shown, without announcing it.
    void select(Kind kind, const QString &connection);
    void selectPage(const QString &page);
    QString currentConnection() const;
    /// Counts what is to be reviewed and what is not read anew.
    void countSoon();

Q_SIGNALS:
    void kindChosen(kontor::Kind kind, const QString &connection);
    void pageChosen(const QString &page); ///< "history", "drift", "sign-ons"
    void editConnection(const QString &connection);
    /// The person asks for what can be done with a connection.
    void menuRequested(const QString &connection, const QPoint &globalPosition);

private:
    void rebuild();
    bool hasKind(const QString &connection, Kind kind) const;
    Kind firstKind(const QString &connection) const;
    void updateTexts();
    void updatePage(QTreeWidgetItem *item, const QString &page);
    void countDrift();
    void updateConnection(QTreeWidgetItem *item, const QString &connection);
    QTreeWidgetItem *addKinds(QTreeWidgetItem *parent, const QString &connection);
    QTreeWidgetItem *find(const QString &what, const QString &connection) const;
    void announce(QTreeWidgetItem *item);

    Services &m_services;
    QTimer *m_counting;
    JobOf<int> *m_driftCount = nullptr; ///< while it is counted
    bool m_driftMoved = false;          ///< since that began
    int m_unreadDrift = 0;              ///< as counted last
    bool m_quiet = false;
};

/// "Customers", "Domains", "Accounts": translated.
QString kindLabel(Kind kind);

} // namespace kontor
