// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow.h"

#include "models/changes/changeservice.h"
#include "models/connections/connectionservice.h"
#include "models/signon/signonservice.h"
#include "models/storage/protectedrecords.h"
#include "models/storage/viewstore.h"
#include "models/sync/syncservice.h"
#include "models/tables/recordcolumns.h"
#include "views/activitystrip.h"
#include "views/changeflow.h"
#include "views/connectiondialog.h"
#include "views/driftpage.h"
#include "views/exportdialog.h"
#include "views/fileflow.h"
#include "views/filterbar.h"
#include "views/guidekey.h"
#include "views/historypage.h"
#include "views/icons.h"
#include "views/importwizard/dropzone.h"
#include "views/inspector.h"
#include "views/messagebar.h"
#include "views/plaintext.h"
#include "views/planstrip.h"
#include "views/resourcepage.h"
#include "views/selectionbar.h"
#include "views/settingsdialog.h"
#include "views/shortcutsdialog.h"
#include "views/sidebar.h"
#include "views/signonflow.h"
#include "views/signonpage.h"
#include "views/theme.h"
#include "views/welcomepage.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kontor {

namespace {

/// The first of these that is offered.
std::optional<RecordAction> oneOf(const std::vector<RecordAction> &actions,
                                  std::initializer_list<RecordAction::What> wanted)
{
    const auto it = std::ranges::find_if(
        actions, [&](const RecordAction &action) { return std::ranges::find(wanted, action.what) != wanted.end(); });
    return it == actions.end() ? std::nullopt : std::optional(*it);
}

} // namespace

MainWindow::MainWindow(Services &services)
    : m_services(services),
      m_theme(new Theme(this)),
      m_changes(new ChangeFlow(services, this)),
      m_files(new FileFlow(services, this)),
      m_signOn(new SignOnFlow(services, this)),
      m_guide(new GuideKey(this)),
      m_menuDelay(new QTimer(this))
{
    using namespace std::chrono_literals;
    setWindowTitle(QStringLiteral("Kontor"));
    setWindowIcon(icon(QStringLiteral("kontor")));
    setAcceptDrops(services.mayWrite);
    m_theme->use(QString::fromLatin1(services.settings.value(QStringLiteral("ui.theme"))));
    m_menuDelay->setSingleShot(true);
    m_menuDelay->setInterval(100ms);

    build();
    connectFlows();
    connectServices();
    // Less than this and a message, the table and the record at the side have no room beside each other.
    setMinimumSize(960, 560);
    resize(1280, 800);
    restoreGeometry(services.settings.value(QStringLiteral("window.geometry")));
    restoreState(services.settings.value(QStringLiteral("window.state")));
    firstPage();
}

/// Everything with words on it; what is under way belongs to the flows and stays when this is made anew.
void MainWindow::build()
{
    m_sidebar = new Sidebar(m_services, this);
    m_pages = new QStackedWidget(this);
    m_table = new ResourcePage(m_services, this);
    m_inspector = new Inspector(m_services, this);
    m_messages = new MessageBar(this);
    m_selection = new SelectionBar(this);
    m_activity = new ActivityStrip(m_services, this);
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_pages->addWidget(m_table);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    column->addWidget(m_selection);
    column->addWidget(new PlanStrip(m_services, this));
    column->addWidget(m_activity);
    m_splitter = new QSplitter(this);
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(centre);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({250, 900});
    m_splitter->setChildrenCollapsible(false);
    setCentralWidget(m_splitter);
    // The dock itself stays, so that it keeps its place and width.
    if (!m_inspectorDock) {
        m_inspectorDock = new QDockWidget(this);
        m_inspectorDock->setObjectName(QStringLiteral("inspectorDock"));
        m_inspectorDock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
        addDockWidget(Qt::RightDockWidgetArea, m_inspectorDock);
        resizeDocks({m_inspectorDock}, {380}, Qt::Horizontal);
    }
    m_inspectorDock->setWindowTitle(tr("Record"));
    m_inspectorDock->setWidget(m_inspector);
    buildMenus();
    connectPages();
}

/// The same window in another language: what was looked at, chosen and typed is there again.
void MainWindow::buildAnew()
{
    m_buildsAnew = false;
    const bool showsTable = m_pages->currentWidget() == m_table;
    const bool showsHistory = m_history && m_pages->currentWidget() == m_history;
    const bool showsDrift = m_drift && m_pages->currentWidget() == m_drift;
    const bool showsWelcome = m_welcome != nullptr;
    const ResourcePage::Place place = m_table->place();
    const auto history = m_history ? std::optional(m_history->place()) : std::nullopt;
    const auto drift = m_drift ? std::optional(m_drift->filter()) : std::nullopt;
    const Message message = m_messages->isVisible() ? m_messages->message() : Message();
    const QList<int> sizes = m_splitter->sizes();
    const int side = m_inspectorDock->width();
    m_table->keepColumns();
    setLocale(QLocale());

    // What goes has nothing more to say: some of it would, to others that are gone already.
    for (QObject *old : std::initializer_list<QObject *>{m_pages, m_table, &m_table->model(), m_sidebar})
        old->disconnect(this);
    delete menuBar();
    delete m_inspector;
    delete centralWidget();
    m_history = nullptr;
    m_drift = nullptr;
    m_signOns = nullptr;
    m_welcome = nullptr;
    build();
    // It would show itself a turn later only, and the record at the side has all the room until then.
    m_splitter->show();
    layout()->activate();
    if (m_inspectorDock->isVisible()) resizeDocks({m_inspectorDock}, {side}, Qt::Horizontal);
    layout()->activate();
    m_splitter->setSizes(sizes);
    m_table->model().hold(m_holds > 0);
    m_passwordsAction->setVisible(m_services.mayWrite && m_files->passwordsWaiting() > 0);
    if (showsWelcome) return firstPage();
    showTable(place.scope);
    m_table->restorePlace(place);
    if (showsHistory)
        showHistory();
    else if (showsDrift)
        showDrift();
    else if (!showsTable)
        showSignOns();
    if (m_history && history) m_history->restorePlace(*history);
    if (m_drift && drift) m_drift->restoreFilter(*drift);
    // Its button may be the only way to take something back.
    if (!message.text.isEmpty()) say(message);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || std::exchange(m_buildsAnew, true)) return;
    // Not at once: one choice takes several translations away and brings others, and whoever made it may still be at
    // it.
    QMetaObject::invokeMethod(this, &MainWindow::buildAnew, Qt::QueuedConnection);
}

MainWindow::~MainWindow() = default;

void MainWindow::firstPage()
{
    if (m_services.connections.connections().empty()) {
        m_welcome = new WelcomePage(m_services, this);
        connect(m_welcome, &WelcomePage::addConnection, this, &MainWindow::startAddConnection);
        connect(m_welcome, &WelcomePage::trySandbox, this, [this] {
            if (m_services.trySandbox) m_services.trySandbox();
        });
        connect(m_welcome, &WelcomePage::openGuide, this, &MainWindow::openGuide);
        m_pages->addWidget(m_welcome);
        m_pages->setCurrentWidget(m_welcome);
        m_inspectorDock->hide();
        return;
    }
    showKind(Kind::Customer, {});
}

void MainWindow::connectPages()
{
    connect(m_sidebar, &Sidebar::kindChosen, this, &MainWindow::showKind);
    connect(m_sidebar, &Sidebar::editConnection, this, &MainWindow::editConnection);
    connect(m_sidebar, &Sidebar::pageChosen, this, [this](const QString &page) {
        if (page == QLatin1String("history"))
            showHistory();
        else if (page == QLatin1String("drift"))
            showDrift();
        else
            showSignOns();
    });
    connect(m_table, &ResourcePage::currentChanged, this, &MainWindow::currentChanged);
    connect(m_table, &ResourcePage::selectionChanged, this, &MainWindow::selectionChanged);
    connect(m_table, &ResourcePage::activated, this, [this](const Record &record) { m_changes->edit(record); });
    connect(m_table, &ResourcePage::menuRequested, this, &MainWindow::showRecordMenu);
    connect(m_table, &ResourcePage::addConnection, this, &MainWindow::startAddConnection);
    connect(m_table, &ResourcePage::refreshRequested, this, &MainWindow::refresh);
    connect(m_table, &ResourcePage::newRequested, this, &MainWindow::startNew);
    connect(m_table, &ResourcePage::importRequested, this, [this] { startImport(); });
    connect(&m_table->model(), &QAbstractItemModel::dataChanged, this, &MainWindow::updateRecordMenuSoon);
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::updateRecordMenu);
    connect(m_sidebar, &Sidebar::menuRequested, this, &MainWindow::showConnectionMenu);
    connect(m_selection, &SelectionBar::triggered, this,
            [this](const RecordAction &action) { run(action, m_table->selectedRecords()); });
    connect(m_selection, &SelectionBar::clearRequested, this, [this] { m_table->table().clearSelection(); });
    connect(m_selection, &SelectionBar::exportRequested, this, &MainWindow::startExport);
    connect(m_inspector, &Inspector::triggered, this, [this](const RecordAction &action) {
        if (m_inspector->record()) run(action, {*m_inspector->record()});
    });
    connect(m_inspector, &Inspector::recordChosen, this, &MainWindow::showRecord);
    connect(m_activity, &ActivityStrip::refreshRequested, this, &MainWindow::refresh);
}

/// These stay when the pages are made anew.
void MainWindow::connectFlows()
{
    const auto hold = [this](bool on) {
        m_holds += on ? 1 : -1;
        m_table->model().hold(m_holds > 0);
    };
    connect(m_changes, &ChangeFlow::messageRaised, this, &MainWindow::say);
    connect(m_signOn, &SignOnFlow::messageRaised, this, &MainWindow::say);
    connect(m_files, &FileFlow::messageRaised, this, &MainWindow::say);
    connect(m_changes, &ChangeFlow::holdRequested, this, hold);
    connect(m_signOn, &SignOnFlow::holdRequested, this, hold);
    connect(m_files, &FileFlow::holdRequested, this, hold);
    connect(m_changes, &ChangeFlow::historyRequested, this, &MainWindow::showPlan);
    connect(m_files, &FileFlow::historyRequested, this, &MainWindow::showPlan);
    connect(m_files, &FileFlow::undoRequested, this,
            [this](const QString &plan) { m_changes->undo(plan, std::nullopt); });
    connect(m_files, &FileFlow::passwordsWaitingChanged, this,
            [this] { m_passwordsAction->setVisible(m_files->passwordsWaiting() > 0); });
}

void MainWindow::connectServices()
{
    // Shortcuts work without the menu being opened, so it follows what they would be done to.
    connect(m_menuDelay, &QTimer::timeout, this, &MainWindow::updateRecordMenu);
    connect(&m_services.connections, &ConnectionService::connectionsChanged, this, &MainWindow::updateRecordMenuSoon);
    connect(&m_services.connections.protections(), &ProtectedRecords::changed, this, &MainWindow::selectionChanged);
    connect(&m_services.cache, &RecordCache::failed, this, [this](const Error &error) {
        say({.level = Message::Level::Error, .text = error.message, .detail = error.detail});
    });
    connect(&m_services.changes, &ChangeService::broke, this, [this](const Error &error) {
        say({.level = Message::Level::Error, .text = error.message, .detail = error.detail});
    });
    connect(&m_services.changes, &ChangeService::secretsRecovered, this, &MainWindow::tellOfSecret);
    connect(&m_services.changes, &ChangeService::planTakenBack, this, [this](const PlanRow &plan) {
        say({.level = Message::Level::Warning,
             .text = tr("\"%1\": Kontor ended before all of it was kept here. Nothing of it was sent, and nothing is "
                        "kept: do it again.")
                         .arg(visibleText(plan.title))});
    });
    connect(&m_services.sync, &SyncService::finished, this, &MainWindow::tellOfFetching);
    connect(&m_services.connections, &ConnectionService::statusChanged, this, &MainWindow::tellOfConnection);
    connect(&m_services.connections, &ConnectionService::connectionsChanged, this, [this] {
        if (m_welcome && !m_services.connections.connections().empty()) {
            m_welcome->deleteLater();
            m_welcome = nullptr;
            m_inspectorDock->show();
            showKind(Kind::Customer, {});
        }
    });
}

void MainWindow::tellOfConnection(const QString &id)
{
    const ConnectionStatus status = m_services.connections.status(id);
    const Connection *connection = m_services.connections.find(id);
    const bool stuck = status.state == ConnectionStatus::State::KeyMissing ||
                       status.state == ConnectionStatus::State::KeyRefused ||
                       status.state == ConnectionStatus::State::Unreachable;
    if (!stuck || !status.error || !connection) return;
    say({.level = Message::Level::Error,
         .text = visibleText(connection->label) + QLatin1String(": ") + status.error->message,
         .detail = status.error->detail,
         .actionText = tr("Open connection"),
         .action = [this, id] {
             editConnection(id);
         }});
}

/// Of what one list met; what is wrong with the connection as a whole or with the disk is told on its own.
void MainWindow::tellOfFetching(const QString &id, const SyncReport &report)
{
    const Connection *connection = m_services.connections.find(id);
    const std::optional<Error> &error = report.firstError;
    if (!connection || !error || m_services.connections.status(id).error) return;
    if (error->kind == Error::Kind::Cancelled || error->kind == Error::Kind::Storage) return;
    say({.level = Message::Level::Warning,
         .text = tr("%1: not everything could be fetched, the rows from before stay. %2")
                     .arg(visibleText(connection->label), error->message),
         .detail = error->detail});
}

/// Of what a vendor showed once in an earlier run.
void MainWindow::tellOfSecret(const RecordKey &record, const std::optional<Error> &problem)
{
    if (problem) return say({.level = Message::Level::Warning, .text = problem->message, .detail = problem->detail});
    const std::optional<Record> known = m_services.cache.record(record);
    say({.level = Message::Level::Success,
         .text = tr("What the vendor showed only once for %1 is in the keychain now.")
                     .arg(domainWithAscii(known ? known->name : record.id))});
}

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildRecordMenu();
    const auto add = [this](QMenu *menu, const QString &symbol, const QString &text, const QKeySequence &keys,
                            std::function<void()> slot) {
        return addEntry(menu, symbol, text, keys, std::move(slot));
    };

    QMenu *view = menuBar()->addMenu(tr("&View"));
    add(view, QStringLiteral("customers"), tr("&Customers"), QKeySequence(Qt::CTRL | Qt::Key_1),
        [this] { showKind(Kind::Customer, m_sidebar->currentConnection()); });
    add(view, QStringLiteral("domains"), tr("&Domains"), QKeySequence(Qt::CTRL | Qt::Key_2),
        [this] { showKind(Kind::Domain, m_sidebar->currentConnection()); });
    add(view, QStringLiteral("accounts"), tr("&Accounts"), QKeySequence(Qt::CTRL | Qt::Key_3),
        [this] { showKind(Kind::Account, m_sidebar->currentConnection()); });
    add(view, QStringLiteral("history"), tr("&History"), QKeySequence(Qt::CTRL | Qt::Key_4), [this] { showHistory(); });
    add(view, QStringLiteral("key"), tr("Sign-&ons"), QKeySequence(Qt::CTRL | Qt::Key_5), [this] { showSignOns(); });
    add(view, QStringLiteral("drift"), tr("Changes &by others"), QKeySequence(Qt::CTRL | Qt::Key_6),
        [this] { showDrift(); });
    view->addSeparator();
    add(view, QStringLiteral("search"), tr("&Filter"), QKeySequence(QKeySequence::Find),
        [this] { m_table->filterBar().takeFocus(); });
    add(view, QStringLiteral("refresh"), tr("Fetch &again"), QKeySequence(QKeySequence::Refresh),
        [this] { refresh(); });
    QAction *side = m_inspectorDock->toggleViewAction();
    side->setText(tr("&Record at the side"));
    side->setShortcut(QKeySequence(Qt::Key_F4));
    view->addAction(side);

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    add(help, QStringLiteral("info"), tr("&Guide"), QKeySequence(QKeySequence::HelpContents), [this] {
        openGuide();
    })->setObjectName(QStringLiteral("guideAction"));
    add(help, QStringLiteral("search"), tr("&Keys"), QKeySequence(Qt::CTRL | Qt::Key_F1), [this] { openKeys(); });
}

QAction *MainWindow::addEntry(QMenu *menu, const QString &symbol, const QString &text, const QKeySequence &keys,
                              std::function<void()> slot)
{
    QAction *action = menu->addAction(icon(symbol), text, this, std::move(slot));
    action->setShortcut(keys);
    return action;
}

void MainWindow::buildFileMenu()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    m_newMenu = file->addMenu(icon(QStringLiteral("add")), tr("&New"));
    connect(m_newMenu, &QMenu::aboutToShow, this, &MainWindow::buildNewMenu);
    addEntry(file, QStringLiteral("connection"), tr("Add &connection ..."),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] { startAddConnection(); });
    file->addSeparator();
    if (m_services.mayWrite)
        addEntry(file, QStringLiteral("import"), tr("&Import ..."), QKeySequence(Qt::CTRL | Qt::Key_I), [this] {
            startImport();
        })->setObjectName(QStringLiteral("importAction"));
    m_exportAction = addEntry(file, QStringLiteral("export"), tr("&Export ..."), QKeySequence(Qt::CTRL | Qt::Key_E),
                              [this] { startExport(); });
    m_exportAction->setObjectName(QStringLiteral("exportAction"));
    m_passwordsAction = addEntry(file, QStringLiteral("key"), tr("&Passwords to hand over ..."), {},
                                 [this] { m_files->openPasswords(); });
    m_passwordsAction->setVisible(false);
    file->addSeparator();
    addEntry(file, QStringLiteral("settings"), tr("&Settings ..."), QKeySequence(Qt::CTRL | Qt::Key_Comma),
             [this] { openSettings(); });
    addEntry(file, QStringLiteral("close"), tr("&Quit"), QKeySequence(QKeySequence::Quit), [this] { close(); });
}

void MainWindow::buildRecordMenu()
{
    QMenu *record = menuBar()->addMenu(tr("&Record"));
    const auto add = [this, record](const QString &symbol, const QString &text, const QKeySequence &keys, auto slot) {
        QAction *action = record->addAction(icon(symbol), text, this, slot);
        action->setShortcut(keys);
        return action;
    };
    add(QStringLiteral("add"), tr("&New ..."), QKeySequence(QKeySequence::New),
        [this] { startCreate(m_table->model().scope().kind); });
    m_editAction = add(QStringLiteral("edit"), tr("&Edit ..."), QKeySequence(Qt::Key_F2), [this] {
        if (const auto current = shownRecord()) m_changes->edit(*current);
    });
    m_editAction->setObjectName(QStringLiteral("editAction"));
    m_signOnAction = add(QStringLiteral("key"), tr("&Sign on"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] {
        if (const auto current = shownRecord()) m_signOn->signOn(*current);
    });
    m_signOnAction->setObjectName(QStringLiteral("signOnAction"));
    m_panelAction =
        add(QStringLiteral("panel"), tr("Open &panel"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), [this] {
            if (const auto current = shownRecord()) openPanel(current->connection);
        });
    m_panelAction->setObjectName(QStringLiteral("panelAction"));
    m_deleteAction = add(QStringLiteral("delete"), tr("&Delete ..."), QKeySequence(QKeySequence::Delete), [this] {
        if (const auto action = oneOf(offeredActions(), {RecordAction::What::Delete}))
            run(*action, m_table->selectedRecords());
    });
    m_deleteAction->setObjectName(QStringLiteral("deleteAction"));
    m_protectAction = add(QStringLiteral("protect"), tr("P&rotect ..."), QKeySequence(Qt::CTRL | Qt::Key_L), [this] {
        if (const auto action = oneOf(offeredActions(), {RecordAction::What::Protect, RecordAction::What::Unprotect}))
            run(*action, m_table->selectedRecords());
    });
    m_protectAction->setObjectName(QStringLiteral("protectAction"));
    connect(record, &QMenu::aboutToShow, this, &MainWindow::updateRecordMenu);
}

/// Pages that look back have records too, but keys must not reach those of the table behind them.
std::optional<Record> MainWindow::shownRecord() const
{
    return m_pages->currentWidget() == m_table ? m_table->currentRecord() : std::nullopt;
}

std::vector<RecordAction> MainWindow::offeredActions() const
{
    if (m_pages->currentWidget() != m_table) return {};
    return allActionsFor(m_services.connections, m_table->selectedRecords(), m_services.mayWrite);
}

void MainWindow::updateRecordMenuSoon()
{
    if (!m_menuDelay->isActive()) m_menuDelay->start();
}

/// What the record's vendor does not offer is not there. Shortcuts of what is not there do nothing.
void MainWindow::updateRecordMenu()
{
    m_exportAction->setEnabled(m_pages->currentWidget() == m_table);
    const auto current = shownRecord();
    const ProviderSpec *spec = current ? m_services.connections.specOf(current->connection) : nullptr;
    m_signOnAction->setVisible(!spec || spec->signOn.offered);
    m_panelAction->setVisible(spec && !panelAddress(m_services.connections, current->connection).isEmpty());
    // Of a protected record it says why not.
    bool mayEdit = current && m_services.connections.protections().contains(current->key());
    if (current)
        for (const RecordAction &action : actionsFor(m_services.connections, {*current}, m_services.mayWrite))
            mayEdit = mayEdit || action.what == RecordAction::What::Edit;
    m_editAction->setEnabled(mayEdit);
    const std::vector<RecordAction> actions = offeredActions();
    const auto deletion = oneOf(actions, {RecordAction::What::Delete});
    m_deleteAction->setText(deletion && !deletion->key.isEmpty() ? tr("&Forget ...") : tr("&Delete ..."));
    m_deleteAction->setEnabled(deletion.has_value());
    const auto protection = oneOf(actions, {RecordAction::What::Protect, RecordAction::What::Unprotect});
    const bool lifts = protection && protection->what == RecordAction::What::Unprotect;
    m_protectAction->setText(lifts ? tr("Lift the p&rotection ...") : tr("P&rotect ..."));
    m_protectAction->setIcon(icon(lifts ? QStringLiteral("unprotect") : QStringLiteral("protect")));
    m_protectAction->setEnabled(protection.has_value());
}

void MainWindow::buildNewMenu()
{
    const auto offers =
        newOffers(m_services.connections, {Kind::Customer, Kind::Domain, Kind::Account}, {}, m_services.mayWrite);
    fillNewMenu(*m_newMenu, m_services.connections, offers, [this](const NewOffer &offer) { startNew(offer); });
    if (offers.empty()) m_newMenu->addAction(tr("Nothing can be made here"))->setEnabled(false);
}

void MainWindow::showKind(Kind kind, const QString &connection)
{
    m_pages->setCurrentWidget(m_table);
    const ProviderSpec *spec = m_services.connections.specOf(connection);
    // A vendor without this kind has no such page: all connections together have one.
    const bool has = spec && !spec->resourcesOf(kind).empty();
    TableScope scope{.kind = kind};
    if (has) scope.connections = {connection};
    showTable(scope);
}

void MainWindow::showTable(const TableScope &scope)
{
    m_table->show(scope);
    m_sidebar->select(scope.kind, scope.connections.size() == 1 ? scope.connections.front() : QString());
}

void MainWindow::showHistory()
{
    if (!m_history) {
        m_history = new HistoryPage(m_services, this);
        m_pages->addWidget(m_history);
        connect(m_history, &HistoryPage::undoRequested, m_changes, &ChangeFlow::undo);
        connect(m_history, &HistoryPage::retryRequested, m_changes, &ChangeFlow::retry);
        connect(m_history, &HistoryPage::reportsRequested, m_files, &FileFlow::saveReports);
        connect(m_history, &HistoryPage::settledByHand, m_changes, &ChangeFlow::settleByHand);
        connect(m_history, &HistoryPage::panelRequested, this, &MainWindow::openPanel);
        connect(m_history, &HistoryPage::messageRaised, this, &MainWindow::say);
    } else if (!m_services.mayWrite) {
        // What another window changes nobody tells of here.
        m_history->refresh();
    }
    m_pages->setCurrentWidget(m_history);
    m_selection->hide();
    m_sidebar->selectPage(QStringLiteral("history"));
}

void MainWindow::showDrift()
{
    if (!m_drift) {
        m_drift = new DriftPage(m_services, this);
        m_pages->addWidget(m_drift);
        connect(m_drift, &DriftPage::recordChosen, this, &MainWindow::showRecord);
        connect(m_drift, &DriftPage::messageRaised, this, &MainWindow::say);
        connect(m_drift, &DriftPage::marked, m_sidebar, &Sidebar::countSoon);
    } else if (!m_services.mayWrite) {
        // What another window fetches nobody tells of here.
        m_drift->refresh();
    }
    m_pages->setCurrentWidget(m_drift);
    m_selection->hide();
    m_sidebar->selectPage(QStringLiteral("drift"));
}

/// In its table, among all of its connection or of all connections, whatever was filtered before.
void MainWindow::showRecord(const Record &record)
{
    m_table->filterBar().setText({});
    showKind(record.kind, m_sidebar->currentConnection());
    selectRecord(record.key());
    m_inspector->show(record);
}

void MainWindow::showPlan(const QString &plan)
{
    showHistory();
    m_history->showPlan(plan);
}

void MainWindow::showSignOns()
{
    if (!m_signOns) {
        m_signOns = new SignOnPage(m_services, this);
        m_pages->addWidget(m_signOns);
    }
    m_signOns->refresh();
    m_pages->setCurrentWidget(m_signOns);
    m_selection->hide();
    m_sidebar->selectPage(QStringLiteral("sign-ons"));
}

void MainWindow::setFilterText(const QString &text)
{
    m_table->filterBar().setText(text);
}

void MainWindow::selectRecord(const RecordKey &key)
{
    m_table->select(key);
}

void MainWindow::openInspector()
{
    m_inspectorDock->show();
}

void MainWindow::startCreate(Kind kind)
{
    if (m_services.connections.connections().empty()) return startAddConnection();
    QString connection = m_sidebar->currentConnection();
    const auto current = m_table->currentRecord();
    if (connection.isEmpty() && current) connection = current->connection;
    const QStringList where = connection.isEmpty() ? QStringList() : QStringList{connection};
    const auto offers = newOffers(m_services.connections, {kind}, where, m_services.mayWrite);
    const auto create = std::ranges::find_if(offers, [](const NewOffer &offer) { return offer.action.isEmpty(); });
    if (create != offers.end()) return startNew(*create);
    if (!offers.empty()) return startNew(offers.front());
    // Says why not.
    m_changes->create(kind, connection.isEmpty() ? m_services.connections.connections().front().id : connection, {});
}

void MainWindow::startNew(const NewOffer &offer)
{
    if (!offer.action.isEmpty()) return m_changes->make(offer.connection, offer.type, offer.action);
    const auto current = m_table->currentRecord();
    const bool below = current && current->connection == offer.connection && current->kind != offer.kind;
    m_changes->create(offer.kind, offer.connection, below ? current : std::nullopt);
}

void MainWindow::startAddConnection()
{
    openConnection(std::nullopt);
}

void MainWindow::startImport(const QStringList &files)
{
    if (m_services.connections.connections().empty()) return startAddConnection();
    QString connection = m_sidebar->currentConnection();
    const auto current = m_table->currentRecord();
    if (connection.isEmpty() && current) connection = current->connection;
    m_files->start(connection, files);
}

void MainWindow::startExport()
{
    m_files->startExport(*m_table);
}

void MainWindow::editConnection(const QString &connection)
{
    openConnection(connection);
}

/// The dialog itself takes a removed connection out of the cache.
void MainWindow::openConnection(const std::optional<QString> &connection)
{
    auto *dialog = new ConnectionDialog(m_services, connection, this);
    connect(dialog, &ConnectionDialog::saved, this, [this](const QString &id) { m_services.sync.keepFresh(id); });
    dialog->open();
}

void MainWindow::setTheme(const QString &choice)
{
    m_theme->use(choice);
}

void MainWindow::say(const Message &message)
{
    m_messages->show(message);
}

void MainWindow::run(const RecordAction &action, const std::vector<Record> &records)
{
    if (records.empty()) return;
    switch (action.what) {
    case RecordAction::What::Edit:
        return m_changes->edit(records.front());
    case RecordAction::What::Delete:
        return m_changes->remove(records);
    case RecordAction::What::SignOn:
        return m_signOn->signOn(records.front());
    case RecordAction::What::OpenPanel:
        return openPanel(records.front().connection);
    case RecordAction::What::Act:
        return m_changes->act(action.key, records);
    case RecordAction::What::Protect:
    case RecordAction::What::Unprotect:
        return m_changes->protect(records, action.what == RecordAction::What::Protect);
    }
}

void MainWindow::showRecordMenu(const QPoint &globalPosition)
{
    const auto records = m_table->selectedRecords();
    const auto actions = allActionsFor(m_services.connections, records, m_services.mayWrite);
    if (actions.empty()) return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (const RecordAction &action : actions) {
        QAction *entry = menu->addAction(icon(action.icon), withoutMnemonic(action.label), this,
                                         [this, action, records] { run(action, records); });
        entry->setToolTip(toolTipText(action.help));
    }
    // Nothing moves under the cursor while the menu is open.
    m_table->model().hold(true);
    connect(menu, &QMenu::aboutToHide, this, [this] { m_table->model().hold(false); });
    menu->popup(globalPosition);
}

void MainWindow::showConnectionMenu(const QString &connection, const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("connectionMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addAction(icon(QStringLiteral("settings")), tr("Settings of the connection ..."), this,
                    [this, connection] { editConnection(connection); });
    if (m_services.mayWrite)
        menu->addAction(icon(QStringLiteral("refresh")), tr("Fetch again"), this, [this, connection] {
            m_services.sync.sync(connection, SyncService::Depth::Top, this)->deleteWhenFinished();
        });
    const QString address = panelAddress(m_services.connections, connection);
    if (!address.isEmpty()) {
        QAction *panel = menu->addAction(icon(QStringLiteral("panel")), tr("Open panel"), this,
                                         [this, connection] { openPanel(connection); });
        panel->setToolTip(toolTipText(tr("Opens %1 in the browser. You log in there yourself.").arg(address)));
    }
    menu->popup(globalPosition);
}

void MainWindow::openPanel(const QString &connection)
{
    const Result<void> opened = m_services.signOn.openPanel(connection);
    if (opened)
        say({.level = Message::Level::Success,
             .text = tr("The browser shows the vendor's panel. You log in there yourself.")});
    else
        say({.level = Message::Level::Error, .text = visibleLines(opened.error().message)});
}

void MainWindow::selectionChanged()
{
    updateRecordMenuSoon();
    qint64 count = 0;
    for (const QItemSelectionRange &range : m_table->table().selectionModel()->selection())
        count += range.height();
    if (count < 2 || m_pages->currentWidget() != m_table) return m_selection->hide();
    m_selection->show(count, m_table->model().shownCount(),
                      allActionsFor(m_services.connections, m_table->selectedRecords(), m_services.mayWrite));
}

void MainWindow::currentChanged()
{
    m_inspector->show(m_table->currentRecord());
    updateRecordMenu();
}

void MainWindow::refresh()
{
    for (const Connection &connection : m_services.connections.connections())
        if (m_sidebar->currentConnection().isEmpty() || m_sidebar->currentConnection() == connection.id)
            m_services.sync.sync(connection.id, SyncService::Depth::Top, this)->deleteWhenFinished();
}

void MainWindow::openSettings()
{
    auto *dialog = new SettingsDialog(m_services, this);
    connect(dialog, &SettingsDialog::settingsChanged, this,
            [this] { m_theme->use(QString::fromLatin1(m_services.settings.value(QStringLiteral("ui.theme")))); });
    connect(dialog, &SettingsDialog::languageChanged, this, &MainWindow::languageChosen);
    dialog->open();
}

void MainWindow::openGuide()
{
    const QWidget *page = m_pages->currentWidget();
    QString topic;
    if (page && page == m_history) topic = QStringLiteral("bulk-changes#history");
    if (page && page == m_signOns) topic = QStringLiteral("daily-work#sign-on");
    m_guide->open(topic);
}

void MainWindow::openKeys()
{
    (new ShortcutsDialog(this))->open();
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (m_painted) return;
    m_painted = true;
    QMetaObject::invokeMethod(this, &MainWindow::afterFirstPaint, Qt::QueuedConnection);
}

/// Everything that can wait until the window is seen.
void MainWindow::afterFirstPaint()
{
    m_theme->followDesktop();
    if (!m_services.mayWrite)
        say({.level = Message::Level::Warning,
             .text = tr("Another Kontor window holds the data: this one shows it and changes nothing.")});
    else
        for (const Connection &connection : m_services.connections.connections())
            m_services.sync.keepFresh(connection.id);
    // Those of an earlier run.
    m_passwordsAction->setVisible(m_services.mayWrite && m_files->passwordsWaiting() > 0);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (areTableFiles(localFilesOf(event->mimeData()))) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    startImport(localFilesOf(event->mimeData()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->mayClose([this] { close(); })) return event->ignore();
    m_table->keepColumns();
    m_services.settings.setValue(QStringLiteral("window.geometry"), saveGeometry());
    m_services.settings.setValue(QStringLiteral("window.state"), saveState());
    QMainWindow::closeEvent(event);
}

} // namespace kontor
