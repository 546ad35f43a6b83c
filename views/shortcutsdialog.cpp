// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shortcutsdialog.h"

#include "views/plaintext.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kontor {

namespace {

struct Shortcut
{
    QString keys;
    QString what;
};

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
        {keys(Qt::Key_F1), ShortcutsDialog::tr("This guide")},
    };
}

QWidget *keysPage(const QWidget *window, QWidget *parent)
{
    std::vector<Shortcut> all = shortcutsOf(window);
    for (Shortcut &one : everywhere())
        if (std::ranges::none_of(all, [&](const Shortcut &known) { return known.keys == one.keys; }))
            all.push_back(std::move(one));
    auto *page = new QWidget(parent);
    auto *column = new QVBoxLayout(page);
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

std::vector<std::pair<QString, QString>> chapters()
{
    return {
        {ShortcutsDialog::tr("Connections"),
         ShortcutsDialog::tr("A connection is one login at one vendor. Keys go into the keychain of this computer and "
                             "nowhere else. The protection level decides what may happen: read only, confirm "
                             "everything, or normal. \"Test\" says precisely what does not work.")},
        {ShortcutsDialog::tr("Finding"),
         ShortcutsDialog::tr("Everything the vendors have is kept in a cache on this computer, so searching costs no "
                             "request. Type into the filter to find words anywhere; status:disabled, type:mailbox or "
                             "-name:test narrow it down, and * stands for anything.")},
        {ShortcutsDialog::tr("Changing"),
         ShortcutsDialog::tr("A form shows what can be changed; required fields have a star, and help appears below as "
                             "you go from field to field. Only what differs is sent. Before anything that cannot be "
                             "undone you are shown what will happen and type the number of the record. Every change "
                             "is written down before it is sent and ends in the history, with before and after.")},
        {ShortcutsDialog::tr("Importing and exporting"),
         ShortcutsDialog::tr(
             "Drop a CSV file on the window, or use File > Import. Kontor finds out how the file is written "
             "and which column is what; you look at every row and mend cells before anything is "
             "sent, and can begin with a few. What became of each row can be saved as files at any "
             "time, from the history as well. File > Export writes what the table shows; a file \"to "
             "edit and import again\" brings back only the cells you edited.")},
        {ShortcutsDialog::tr("When the outcome is not certain"),
         ShortcutsDialog::tr("If the line breaks while a change is on its way, Kontor never sends it again in hope: it "
                             "asks the vendor what happened. What cannot be proven waits in the history under "
                             "\"To review\".")},
        {ShortcutsDialog::tr("Signing on as a customer"),
         ShortcutsDialog::tr("One click opens the customer's control panel in the browser, signed on. The first time "
                             "you choose as whom; Kontor remembers it for the customer. The link is asked for when you "
                             "click, works once, and is never written down; the ledger keeps who, whom and when.")},
        {ShortcutsDialog::tr("Vendors that offer less"),
         ShortcutsDialog::tr("What a vendor does not offer has no button. Without sign-on there is \"Open panel\": you "
                             "log in there yourself. A list the vendor does not have is kept on this computer, and "
                             "forgetting something there changes nothing at the vendor. What a vendor shows only once "
                             "goes into the keychain; where there is none, copy it before you go on.")},
    };
}

QWidget *guidePage(QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setObjectName(QStringLiteral("guide"));
    area->setAccessibleName(ShortcutsDialog::tr("Guide"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget(area);
    auto *column = new QVBoxLayout(page);
    for (const auto &[heading, text] : chapters()) {
        QLabel *title = plainLabel(heading, page);
        QFont font = title->font();
        font.setBold(true);
        title->setFont(font);
        column->addWidget(title);
        QLabel *body = plainLabel(text, page);
        body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        body->setContentsMargins(0, 0, 0, 8);
        column->addWidget(body);
    }
    column->addStretch(1);
    area->setWidget(page);
    return area;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Guide and keys"));
    auto *column = new QVBoxLayout(this);
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(QStringLiteral("guideTabs"));
    tabs->addTab(guidePage(tabs), tr("&Guide"));
    tabs->addTab(keysPage(parent ? parent->window() : nullptr, tabs), tr("&Keys"));
    column->addWidget(tabs, 1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("closeButton"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(620, 520);
}

} // namespace kontor
