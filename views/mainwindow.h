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
class QSplitter;
class QStackedWidget;
class QTimer;

namespace kontor {

class ActivityStrip;
class ChangeFlow;
class DriftPage;
class FileFlow;
class GuideKey;
class HistoryPage;
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
/// looked at are not made. When the program's language changes the window makes its contents anew and shows the same
/// again; what is under way goes on. Long because menus, pages and flows are connected here and nowhere else; none of
/// them knows another.
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
    void openSettings();
    /// Beside the window, at the section about the page that is shown.
    void openGuide();
    void openKeys();
    /// The wizard for files; \a files are in it already.
    void startImport(const QStringList &files = {});
    /// What the table shows, or the rows that are selected.
    void startExport();
    /// "light", "dark" or empty for the desktop's.
    void setTheme(const QString &choice);
    void say(const Message &message);

Q_SIGNALS:
    /// Another language stands in the settings; whoever owns the translations puts them in place.
    void languageChosen();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void tellOfSecret(const RecordKey &record, const std::optional<Error> &problem);
    void tellOfFetching(const QString &id, const SyncReport &report);
    void tellOfConnection(const QString &id);
    void build();
    void buildAnew();
    void buildMenus();
    void buildFileMenu();
    void buildRecordMenu();
    void buildNewMenu();
    void showConnectionMenu(const QString &connection, const QPoint &globalPosition);
    void openPanel(const QString &connection);
    void updateRecordMenu();
    void updateRecordMenuSoon();
    void connectPages();
    void connectFlows();
    void connectServices();
    void showTable(const TableScope &scope);
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
    QAction *addEntry(QMenu *menu, const QString &symbol, const QString &text, const QKeySequence &keys,
                      std::function<void()> slot);

    Services &m_services;
    Theme *m_theme;
    ChangeFlow *m_changes;
    FileFlow *m_files;
    SignOnFlow *m_signOn;
    GuideKey *m_guide;
    QTimer *m_menuDelay; ///< records change in bursts: one look at the menu for all of them
    Sidebar *m_sidebar = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_pages = nullptr;
    ResourcePage *m_table = nullptr;
    Inspector *m_inspector = nullptr;
    QDockWidget *m_inspectorDock = nullptr;
    MessageBar *m_messages = nullptr;
    SelectionBar *m_selection = nullptr;
    ActivityStrip *m_activity = nullptr;
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
    int m_holds = 0; ///< flows with a dialog open
    bool m_buildsAnew = false;
    bool m_painted = false;
};

} // namespace kontor
