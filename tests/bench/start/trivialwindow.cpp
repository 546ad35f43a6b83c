// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The limit for a start: a window with menu, tool bar and a table of 64 fixed rows, and nothing behind it.
#include "app/startmeasure.h"

#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolBar>

int main(int argc, char **argv)
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication application(argc, argv);
    QMainWindow window;
    window.menuBar()->addMenu(QStringLiteral("File"))->addAction(QStringLiteral("Quit"));
    window.addToolBar(QStringLiteral("Main"))->addAction(QStringLiteral("New"));
    QStandardItemModel model(64, 8);
    for (int row = 0; row < 64; ++row)
        for (int column = 0; column < 8; ++column)
            model.setItem(row, column, new QStandardItem(QStringLiteral("row %1 text %2").arg(row).arg(column)));
    QTableView table;
    table.setModel(&model);
    window.setCentralWidget(&table);
    window.resize(1280, 800);
    kontor::measureFirstPaint(window);
    window.show();
    return QApplication::exec();
}
