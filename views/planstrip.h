// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeservice.h"
#include "views/services.h"

#include <QFrame>
#include <QTimer>

#include <map>

class QVBoxLayout;

namespace kontor {

/// A line for each plan of changes that takes a while, is paused or was left by an earlier run: how far it is, what
/// came of it so far, why it waits, and the buttons to pause it, go on or stop. Nothing is there while nothing is to be
/// said.
class PlanStrip : public QFrame
{
    Q_OBJECT

public:
    PlanStrip(Services &services, QWidget *parent);

    /// What the line of a plan says, for people.
    static QString sentence(const PlanProgress &progress);

private:
    struct Line;
    void update();
    void show(const PlanProgress &progress);
    Line *makeLine(const QString &plan);

    Services &m_services;
    QVBoxLayout *m_layout;
    std::map<QString, Line *> m_lines; ///< by plan; children
    QTimer m_soon;                     ///< many steps are one update
};

} // namespace kontor
