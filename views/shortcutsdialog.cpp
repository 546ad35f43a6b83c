// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shortcutsdialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kontor {

namespace {

/// "Add &connection …" as a person reads it.
QString readable(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && ++i >= text.size()) break;
        plain += text.at(i);
    }
    return plain;
}

std::vector<Shortcut> shortcutsOf(const QWidget *window)
{
    std::vector<Shortcut> found;
    if (!window) return found;
    for (const QAction *action : window->findChildren<QAction *>()) {
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts())
            keys += sequence.toString(QKeySequence::NativeText);
        if (!keys.isEmpty() && !action->text().isEmpty())
            found.push_back({keys.join(QLatin1String(", ")), readable(action->text())});
    }
    std::ranges::sort(found, {}, [](const Shortcut &one) { return std::pair(one.what, one.keys); });
    const auto same = std::ranges::unique(found, {}, [](const Shortcut &one) { return std::pair(one.what, one.keys); });
    found.erase(same.begin(), same.end());
    return found;
}

/// What every list, form and dialog listens to without an action of its own.
std::vector<Shortcut> everywhere()
{
    const auto keys = [](int code) {
        return QKeySequence(code).toString(QKeySequence::NativeText);
    };
    return {
        {keys(Qt::Key_Tab), ShortcutsDialog::tr("To the next field or part of the window")},
        {keys(Qt::Key_Escape), ShortcutsDialog::tr("Close a dialog; asks when something was typed")},
        {keys(Qt::Key_Return), ShortcutsDialog::tr("Press the marked button of a dialog")},
        {keys(Qt::Key_F1), ShortcutsDialog::tr("The guide, at the chapter about what is open")},
    };
}

QWidget *keysPage(const QWidget *window, QWidget *parent)
{
    const std::vector<Shortcut> all = allShortcuts(window);
    auto *page = new QWidget(parent);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto *search = new QLineEdit(page);
    search->setObjectName(QStringLiteral("keysSearch"));
    search->setAccessibleName(ShortcutsDialog::tr("Search the keys"));
    search->setPlaceholderText(ShortcutsDialog::tr("Search"));
    search->setClearButtonEnabled(true);
    auto *table = new QTableWidget(int(all.size()), 2, page);
    table->setObjectName(QStringLiteral("keysTable"));
    table->setAccessibleName(ShortcutsDialog::tr("Keys"));
    table->setHorizontalHeaderLabels({ShortcutsDialog::tr("What"), ShortcutsDialog::tr("Keys")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->setColumnWidth(0, 330);
    for (int row = 0; row < int(all.size()); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(all[std::size_t(row)].what));
        table->setItem(row, 1, new QTableWidgetItem(all[std::size_t(row)].keys));
    }
    QObject::connect(search, &QLineEdit::textChanged, table, [table](const QString &text) {
        for (int row = 0; row < table->rowCount(); ++row)
            table->setRowHidden(row, !table->item(row, 0)->text().contains(text, Qt::CaseInsensitive) &&
                                         !table->item(row, 1)->text().contains(text, Qt::CaseInsensitive));
    });
    column->addWidget(search);
    column->addWidget(table, 1);
    return page;
}

} // namespace

std::vector<Shortcut> allShortcuts(const QWidget *window)
{
    std::vector<Shortcut> all = shortcutsOf(window);
    for (Shortcut &one : everywhere())
        if (std::ranges::none_of(all, [&](const Shortcut &known) { return known.keys == one.keys; }))
            all.push_back(std::move(one));
    return all;
}

ShortcutsDialog::ShortcutsDialog(QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keys"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(keysPage(parent ? parent->window() : nullptr, this), 1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("closeButton"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(620, 520);
}

} // namespace kontor
