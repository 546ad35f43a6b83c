// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/services.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <deque>
#include <functional>

namespace kontor {

class MainWindow;

/// Walks through the main screens by itself, as a person would, and writes a picture of each: for trying the program
/// where there is no display, and for the pictures of the README. Emits finished(0), or finished(1) when a screen did
/// not come up in time.
class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(MainWindow &window, Services &services, QString folder);
    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    struct Stop
    {
        QString picture; ///< file name without ending; empty: no picture
        std::function<void()> go;
        std::function<bool()> arrived;
    };
    void planStops();
    void next();
    void look();
    void takePicture(const QString &name);

    MainWindow &m_window;
    Services &m_services;
    QString m_folder;
    std::deque<Stop> m_stops;
    QTimer m_poll;
    int m_looks = 0;
    int m_exitCode = 0;
};

} // namespace kontor
