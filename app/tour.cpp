// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour.h"

#include "models/connections/connectionservice.h"
#include "models/sync/syncservice.h"
#include "views/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QTableView>

namespace kontor {

namespace {

constexpr int lookEveryMs = 60;
constexpr int mostLooks = 400;
constexpr int settleLooks = 5; ///< a screen has to look the same this often before its picture is taken

QDialog *openDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *dialog = qobject_cast<QDialog *>(widget); dialog && dialog->isVisible()) return dialog;
    return nullptr;
}

} // namespace

Tour::Tour(MainWindow &window, Services &services, QString folder)
    : m_window(window), m_services(services), m_folder(std::move(folder))
{
    m_poll.setInterval(lookEveryMs);
    connect(&m_poll, &QTimer::timeout, this, &Tour::look);
}

void Tour::start()
{
    QDir().mkpath(m_folder);
    m_window.resize(1360, 820);
    planStops();
    next();
}

void Tour::planStops()
{
    const QString connection = m_services.connections.connections().front().id;
    auto table = [this] {
        return m_window.findChild<QTableView *>(QStringLiteral("recordTable"));
    };
    auto hasRows = [table] {
        return table() && table()->model() && table()->model()->rowCount() > 0;
    };
    auto synced = [this, connection] {
        return m_services.sync.progress(connection).stage == SyncProgress::Stage::Idle;
    };
    auto closeDialog = [] {
        if (QDialog *dialog = openDialog()) dialog->reject();
    };
    auto dialogGone = [] {
        return openDialog() == nullptr;
    };
    auto dialogThere = [] {
        return openDialog() != nullptr;
    };
    auto select = [this, table](int row) {
        table()->selectRow(row);
        m_window.openInspector();
    };

    m_stops.push_back({QStringLiteral("01-customers"), [this] { m_window.showKind(Kind::Customer, {}); },
                       [hasRows, synced] {
                           return hasRows() && synced();
                       }});
    m_stops.push_back({QStringLiteral("02-customer"), [select] { select(2); }, hasRows});
    m_stops.push_back({QStringLiteral("03-domains"), [this] { m_window.showKind(Kind::Domain, {}); }, hasRows});
    m_stops.push_back({QStringLiteral("04-accounts"), [this] { m_window.showKind(Kind::Account, {}); }, hasRows});
    m_stops.push_back({QStringLiteral("05-filter"),
                       [this] { m_window.setFilterText(QStringLiteral("type:mailbox status:active an")); }, hasRows});
    m_stops.push_back({QStringLiteral("06-account"), [select] { select(1); }, hasRows});
    m_stops.push_back({QStringLiteral("07-several"), [table] { table()->selectAll(); }, hasRows});
    m_stops.push_back({QStringLiteral("08-form"),
                       [this] {
                           m_window.setFilterText({});
                           m_window.showKind(Kind::Customer, {});
                           m_window.startCreate(Kind::Customer);
                       },
                       dialogThere});
    m_stops.push_back({{}, closeDialog, dialogGone});
    m_stops.push_back({QStringLiteral("09-connection"), [this] { m_window.startAddConnection(); }, dialogThere});
    m_stops.push_back({{}, closeDialog, dialogGone});
    m_stops.push_back({QStringLiteral("10-no-match"),
                       [this] { m_window.setFilterText(QStringLiteral("nobody is called this")); },
                       [table] {
                           return table() && table()->model()->rowCount() == 0;
                       }});
    m_stops.push_back({QStringLiteral("11-history"),
                       [this] {
                           m_window.setFilterText({});
                           m_window.showHistory();
                       },
                       [] {
                           return true;
                       }});
    m_stops.push_back({QStringLiteral("12-customers-dark"),
                       [this, select] {
                           m_window.setTheme(QStringLiteral("dark"));
                           m_window.showKind(Kind::Customer, {});
                           select(1);
                       },
                       hasRows});
    m_stops.push_back({QStringLiteral("13-form-dark"),
                       [this] {
                           m_window.showKind(Kind::Account, {});
                           m_window.startCreate(Kind::Account);
                       },
                       dialogThere});
    m_stops.push_back({{}, closeDialog, dialogGone});
}

void Tour::next()
{
    if (m_stops.empty()) {
        m_poll.stop();
        Q_EMIT finished(m_exitCode);
        return;
    }
    m_looks = 0;
    m_stops.front().go();
    m_poll.start();
}

void Tour::look()
{
    ++m_looks;
    const Stop &stop = m_stops.front();
    const bool tooLate = m_looks > mostLooks;
    if (!tooLate && (m_looks < settleLooks || !stop.arrived())) return;
    if (tooLate) {
        m_exitCode = 1;
        qWarning("tour: %s did not come up in time", qPrintable(stop.picture));
    }
    m_poll.stop();
    if (!stop.picture.isEmpty()) takePicture(stop.picture);
    m_stops.pop_front();
    next();
}

void Tour::takePicture(const QString &name)
{
    QPixmap picture = m_window.grab();
    if (QDialog *dialog = openDialog()) {
        // The dialog over its window, where a person sees it.
        QPainter painter(&picture);
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 70));
        const QPixmap front = dialog->grab();
        const QSize free = (picture.deviceIndependentSize() - front.deviceIndependentSize()).toSize() / 2;
        painter.drawPixmap(QPoint(qMax(0, free.width()), qMax(0, free.height())), front);
    }
    picture.save(m_folder + u'/' + name + QLatin1String(".png"));
}

} // namespace kontor
