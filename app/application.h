// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine.h"
#include "app/sandboxprocess.h"
#include "views/services.h"

#include <QObject>

#include <memory>

namespace kontor {

class MainWindow;
class Tour;

/// What was asked for on kontor's command line.
struct StartOptions
{
    QString home{};
    bool sandbox = false;
    bool sessionSecrets = false;
    QString language{};
    QString theme{};      ///< "light", "dark" or empty for what the settings say
    QString tourFolder{}; ///< walk through the main screens, write pictures here and quit
    QStringList sandboxArguments{};
};

/// The program with its window: makes the engine, shows the window, and runs the sandbox where that was asked for.
class Application : public QObject
{
    Q_OBJECT

public:
    explicit Application(StartOptions options);
    ~Application() override;

    /// Shows the window, or a box that says why there is none.
    void start();

Q_SIGNALS:
    void quit(int exitCode);

private:
    void showProblem(const Error &error);
    void useLanguage();
    void showWindow();
    void startSandbox();
    void connectToSandbox(const QJsonObject &announcement);
    void startTour();
    void trySandboxBeside();

    StartOptions m_options;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Tour> m_tour;
    int m_connecting = 0;
};

} // namespace kontor
