// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pageparts.h"

#include "views/plaintext.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTableView>
#include <QUrl>

namespace kontor {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PageParts)
};

} // namespace

ListWithDetail listWithDetail(QAbstractItemModel *model, const QString &name, QWidget *parent)
{
    auto *splitter = new QSplitter(Qt::Vertical, parent);
    splitter->setChildrenCollapsible(false);
    auto *table = new QTableView(splitter);
    table->setObjectName(name + QLatin1String("Table"));
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    // A long name would end at its first hyphen.
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    auto *detail = new QPlainTextEdit(splitter);
    detail->setObjectName(name + QLatin1String("Detail"));
    detail->setReadOnly(true);
    detail->setTabChangesFocus(true);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    return {splitter, table, detail};
}

QFileDialog *askForTableFile(const QString &title, const QString &fileName, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({Texts::tr("Tables as text (*.csv)"), Texts::tr("All files (*)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(fileName);
    dialog->open();
    return dialog;
}

Message fileSaved(const QString &text, const QString &path)
{
    return {.level = Message::Level::Success,
            .text = text,
            .actionText = Texts::tr("Show folder"),
            .action = [folder = QFileInfo(path).absolutePath()] {
                QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
            }};
}

Message tableSaved(const Result<qint64> &written, const QString &path, const std::function<QString(int)> &said)
{
    if (!written)
        return {.level = Message::Level::Error,
                .text = visibleLines(written.error().message),
                .detail = written.error().detail};
    return fileSaved(said(int(*written)).arg(visibleLines(QFileInfo(path).fileName())), path);
}

} // namespace kontor
