// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "views/message.h"

#include <QString>

#include <functional>

class QAbstractItemModel;
class QFileDialog;
class QPlainTextEdit;
class QSplitter;
class QTableView;
class QWidget;

namespace kontor {

/// A list of lines, and below it all of the chosen one.
struct ListWithDetail
{
    QSplitter *splitter; ///< holds both
    QTableView *table;   ///< its columns are of the page's own width
    QPlainTextEdit *detail;
};

/// Made for a page that looks back; their object names are \a name with "Table" and "Detail".
ListWithDetail listWithDetail(QAbstractItemModel *model, const QString &name, QWidget *parent);

/// Asks where a table goes as text, and whether to replace a file that is there. It is open already, and goes by
/// itself; connect to fileSelected().
QFileDialog *askForTableFile(const QString &title, const QString &fileName, QWidget *parent);

/// That a file was written, with the way to its folder. \a text says it all.
Message fileSaved(const QString &text, const QString &path);

/// How writing a table with so many rows went. \a said gives the sentence for a count, with %1 for the file.
Message tableSaved(const Result<qint64> &written, const QString &path, const std::function<QString(int)> &said);

} // namespace kontor
