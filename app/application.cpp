// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/languages.h"
#include "app/providercatalog.h"
#include "app/startmeasure.h"
#include "app/tour.h"
#include "views/mainwindow.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QMessageBox>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

#include <array>

namespace kontor {

namespace {

/// One for each imitated vendor, to tell their records apart; the window's own palette of connections.
constexpr std::array sandboxColours{"#2f6fde", "#1f8f6b", "#c2571a", "#7b4fc4", "#0f8aa3", "#b3334e"};

/// The sandbox never mixes with real data: it has a home of its own beside it.
QString sandboxHome()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QLatin1String("-sandbox");
}

} // namespace

Application::Application(StartOptions options) : m_options(std::move(options)) {}

Application::~Application()
{
    // The window uses the engine, and the engine's requests the sandbox.
    m_tour.reset();
    m_window.reset();
    m_services.reset();
    m_engine.reset();
}

void Application::start()
{
    if (m_options.sandbox && m_options.home.isEmpty()) m_options.home = sandboxHome();
    auto engine = Engine::open({
        .home = m_options.home,
        .secrets = m_options.sandbox || m_options.sessionSecrets ? Engine::Secrets::Session : Engine::Secrets::Keychain,
        .catalogue = providerCatalog(),
        .launcher =
            [](const QString &target) {
                const bool isFile = target.startsWith(u'/');
                return QDesktopServices::openUrl(isFile ? QUrl::fromLocalFile(target) : QUrl(target));
            },
    });
    if (!engine) return showProblem(engine.error());
    m_engine = std::move(*engine);
    useLanguage();
    showWindow();
    if (!m_options.tourFolder.isEmpty())
        startTour();
    else if (m_options.sandbox)
        startSandbox();
}

void Application::showProblem(const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Critical, tr("Kontor cannot start"), error.message);
    box->addButton(tr("Close"), QMessageBox::RejectRole);
    box->setTextFormat(Qt::PlainText);
    box->setDetailedText(error.detail);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, this, [this] { Q_EMIT quit(5); });
    box->open();
}

/// The command line's over the settings'.
void Application::useLanguage()
{
    const QByteArray chosen = m_engine->settings().value(QStringLiteral("ui.language"));
    installLanguage(m_options.language.isEmpty() ? QString::fromUtf8(chosen) : m_options.language);
}

void Application::showWindow()
{
    m_services = std::make_unique<Services>(Services{
        .connections = m_engine->connections(),
        .cache = m_engine->cache(),
        .sync = m_engine->sync(),
        .changes = m_engine->changes(),
        .imports = m_engine->imports(),
        .signOn = m_engine->signOn(),
        .settings = m_engine->settings(),
        .clock = m_engine->clock(),
        .mayWrite = m_engine->mayWrite(),
        .secretsPersist = m_engine->secrets().isPersistent(),
        .trySandbox = m_options.sandbox ? std::function<void()>() : [this] { trySandboxBeside(); },
    });
    m_window = std::make_unique<MainWindow>(*m_services);
    connect(m_window.get(), &MainWindow::languageChosen, this, [this] {
        // What was chosen in the window is meant for this run as well.
        m_options.language.clear();
        useLanguage();
    });
    if (!m_options.theme.isEmpty()) m_window->setTheme(m_options.theme);
    measureFirstPaint(*m_window);
    m_window->show();
    if (m_engine->mayWrite()) {
        // After the first paint: what a crash left open is read back, never sent again by itself.
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_engine->changes().recoverMeanwhile();
                m_engine->watchSleep();
            },
            Qt::QueuedConnection);
    }
}

void Application::startSandbox()
{
    if (!m_engine->mayWrite()) return;
    m_sandbox = std::make_unique<SandboxProcess>();
    m_sandbox->start(m_options.sandboxArguments, this)->onFinished(this, [this](const Result<QJsonObject> &announced) {
        if (announced)
            connectToSandbox(*announced);
        else
            showProblem(announced.error());
    });
}

void Application::connectToSandbox(const QJsonObject &announcement)
{
    std::size_t colour = 0;
    const QJsonObject vendors = announcement.value(QLatin1String("vendors")).toObject();
    for (const ProviderEntry &vendor : m_engine->connections().catalogue()) {
        const QJsonObject announced = vendors.value(QLatin1String(vendor.spec->id)).toObject();
        if (announced.isEmpty()) continue;
        QHash<QString, Secret> secrets;
        Connection connection = SandboxProcess::connectionTo(vendor, announced, &secrets);
        connection.colour = QString::fromLatin1(sandboxColours[colour++ % sandboxColours.size()]);
        // The sandbox has a new port and new keys at each start; the connection of the last run gets them.
        if (const Connection *known = m_engine->connections().find(connection.label)) connection.id = known->id;
        ++m_connecting;
        m_engine->connections()
            .save(connection, secrets, this)
            ->onFinished(this, [this](const Result<Connection> &saved) {
                if (saved) m_engine->sync().keepFresh(saved->id);
                if (--m_connecting == 0 && m_tour) m_tour->vendorsAreThere();
            });
    }
}

void Application::startTour()
{
    m_tour = std::make_unique<Tour>(*m_window, *m_services, m_options.tourFolder);
    connect(m_tour.get(), &Tour::finished, this, &Application::quit);
    connect(m_tour.get(), &Tour::vendorsWanted, this, &Application::startSandbox);
    m_tour->start();
}

void Application::trySandboxBeside()
{
    QProcess::startDetached(QApplication::applicationFilePath(), {QStringLiteral("--sandbox")});
}

} // namespace kontor
