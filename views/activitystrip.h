// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/services.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QTimer;
class QToolButton;

namespace kontor {

/// At the bottom: what is being fetched or changed, how far it is, when it will be done at the earliest, and how much
/// of the vendor's rate limit is left. Fetching can be stopped and started again.
class ActivityStrip : public QFrame
{
    Q_OBJECT

public:
    ActivityStrip(Services &services, QWidget *parent);

Q_SIGNALS:
    void refreshRequested();

private:
    void update();
    void updateSoon();
    void makeMeters();
    QString sentence(const QString &connection) const;

    Services &m_services;
    QLabel *m_text;
    QProgressBar *m_progress;
    QLabel *m_changes;
    QHBoxLayout *m_meters; ///< of the rate limits
    QToolButton *m_stop;
    QToolButton *m_refresh;
    QTimer *m_delay;
};

} // namespace kontor
