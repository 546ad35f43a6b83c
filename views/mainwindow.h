// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/recordtablemodel.h"
#include "views/message.h"
#include "views/recordactions.h"
#include "views/services.h"

#include <QMainWindow>

#include <functional>
#include <optional>

class QDockWidget;
class QMenu;
class QStackedWidget;
class QTimer;

namespace kontor {

class ActivityStrip;
class ChangeFlow;
class DriftPage;
class HistoryPage;
class FileFlow;
class Inspector;
class MessageBar;
class ResourcePage;
class SelectionBar;
class Sidebar;
class SignOnFlow;
class SignOnPage;
class Theme;
class WelcomePage;
struct SyncReport;

/// The window: scope on the left, the table in the middle, the record on the right, activity below. Pages that are not
/// looked at are not made. Long because menus, pages and flows are connected here and nowhere else; none of them knows
/// another.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Services &services);
    ~MainWindow() override;

    void showKind(Kind kind, const QString &connection);
    void showHistory();
    void showSignOns();
    void showDrift();
    void setFilterText(const QString &text);
    void selectRecord(const RecordKey &key);
    void openInspector();
    void startCreate(Kind kind);
    void startNew(const NewOffer &offer);
    void startAddConnection();
    /// The wizard for files; \a files are in it already.
    void startImport(const QStringList &files = {});
    /// What the table shows, or the rows that are selected.
    void startExport();
    /// "light", "dark" or empty for the desktop's.
    void setTheme(const QString &choice);
    void say(const Message &message);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void tellOfSecret(const RecordKey &record, const std::optional<Error> &problem);
    void tellOfFetching(const QString &id, const SyncReport &report);
    void buildMenus();
    void buildFileMenu();
    void buildRecordMenu();
    void followRecords();
    void buildNewMenu();
    void showConnectionMenu(const QString &connection, const QPoint &globalPosition);
    void openPanel(const QString &connection);
    void updateRecordMenu();
    void updateRecordMenuSoon();
    void connectPages();
    void connectFiles();
    void showPlan(const QString &plan);
    void showRecord(const Record &record);
    void afterFirstPaint();
    void firstPage();
    void editConnection(const QString &connection);
    void openConnection(const std::optional<QString> &connection);
    /// What keys of the menu would do to the selected rows; nothing on pages that do not show them.
    std::vector<RecordAction> offeredActions() const;
    std::optional<Record> shownRecord() const;
    void run(const RecordAction &action, const std::vector<Record> &records);
    void showRecordMenu(const QPoint &globalPosition);
    void selectionChanged();
    void currentChanged();
    void refresh();
    void openSettings();
    void openGuide();
    QAction *addEntry(QMenu *menu, const QString &symbol, const QString &text, const QKeySequence &keys,
                      std::function<void()> slot);

    Services &m_services;
    Theme *m_theme;
    Sidebar *m_sidebar;
    QStackedWidget *m_pages;
    ResourcePage *m_table;
    Inspector *m_inspector;
    QDockWidget *m_inspectorDock;
    MessageBar *m_messages;
    SelectionBar *m_selection;
    ActivityStrip *m_activity;
    ChangeFlow *m_changes;
    FileFlow *m_files;
    SignOnFlow *m_signOn;
    QTimer *m_menuDelay; ///< records change in bursts: one look at the menu for all of them
    HistoryPage *m_history = nullptr;
    DriftPage *m_drift = nullptr;
    SignOnPage *m_signOns = nullptr;
    WelcomePage *m_welcome = nullptr;
    QMenu *m_newMenu = nullptr;
    QAction *m_editAction = nullptr;
    QAction *m_signOnAction = nullptr;
    QAction *m_panelAction = nullptr;
    QAction *m_deleteAction = nullptr;
    QAction *m_protectAction = nullptr;
    QAction *m_passwordsAction = nullptr;
    QAction *m_exportAction = nullptr;
    bool m_painted = false;
};

} // namespace kontor
