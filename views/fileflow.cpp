// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fileflow.h"

#include "models/imports/importservice.h"
#include "views/exportdialog.h"
#include "views/importwizard/handoverdialog.h"
#include "views/importwizard/importrun.h"
#include "views/importwizard/importwizard.h"
#include "views/onetimesecretsdialog.h"
#include "views/plaintext.h"
#include "views/resourcepage.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>
#include <QWidget>

#include <memory>
#include <utility>

namespace kontor {

FileFlow::FileFlow(Services &services, QWidget *window) : QObject(window), m_services(services), m_window(window) {}

void FileFlow::start(const QString &connection, const QStringList &files)
{
    if (!m_services.mayWrite) {
        Q_EMIT messageRaised({.level = Message::Level::Warning,
                              .text = tr("Another window of Kontor is working with this data: import there.")});
        return;
    }
    auto *wizard = new ImportWizard(m_services, connection, this, m_window);
    connect(wizard, &ImportWizard::begun, this, [this, wizard](ImportRun *run) { adopt(run, wizard); });
    connect(wizard, &ImportWizard::reportsRequested, this, &FileFlow::saveReports);
    connect(wizard, &ImportWizard::historyRequested, this, &FileFlow::historyRequested);
    connect(wizard, &ImportWizard::undoRequested, this, &FileFlow::undoRequested);
    connect(wizard, &ImportWizard::passwordsRequested, this, &FileFlow::handOver);
    hold(wizard);
    connect(wizard, &QObject::destroyed, this, [this, wizard] {
        const QList<ImportRun *> left = m_runs.keys(wizard);
        for (ImportRun *run : left) {
            m_runs.insert(run, nullptr);
            leave(run);
        }
    });
    wizard->open();
    if (!files.isEmpty()) wizard->addFiles(files);
}

void FileFlow::hold(QDialog *dialog)
{
    if (m_openDialogs++ == 0) Q_EMIT holdRequested(true);
    connect(dialog, &QObject::destroyed, this, [this] {
        if (--m_openDialogs == 0) Q_EMIT holdRequested(false);
    });
}

void FileFlow::adopt(ImportRun *run, ImportWizard *wizard)
{
    m_runs.insert(run, wizard);
    connect(run, &ImportRun::finished, this, [this, run] { finished(run); });
}

/// The one that shows it, or null.
ImportWizard *FileFlow::wizardOf(const QString &plan) const
{
    for (auto it = m_runs.cbegin(); it != m_runs.cend(); ++it)
        if (it.key()->plan() == plan && it.value() && it.value()->isVisible()) return it.value();
    return nullptr;
}

QWidget *FileFlow::parentFor(const QString &plan) const
{
    ImportWizard *wizard = wizardOf(plan);
    return wizard ? static_cast<QWidget *>(wizard) : m_window;
}

/// Where the person looks.
void FileFlow::say(const QString &plan, const Message &message)
{
    if (ImportWizard *wizard = wizardOf(plan))
        wizard->say(message);
    else
        Q_EMIT messageRaised(message);
}

void FileFlow::finished(ImportRun *run)
{
    // Before anything else: nothing shows these again.
    if (run->report()) {
        const std::vector<OneTimeSecret> secrets = oneTimeSecretsOf(m_services, *run->report());
        if (!secrets.empty()) (new OneTimeSecretsDialog(secrets, parentFor(run->plan())))->open();
    }
    Q_EMIT passwordsWaitingChanged();
    if (!m_runs.value(run)) leave(run);
}

/// Its wizard is closed.
void FileFlow::leave(ImportRun *run)
{
    if (!run->isOver()) {
        Q_EMIT messageRaised({.level = Message::Level::Info,
                              .text = tr("%1 goes on in the background.").arg(visibleLines(run->title()))});
        return;
    }
    tell(run);
    m_runs.remove(run);
    run->deleteLater();
}

void FileFlow::tell(ImportRun *run)
{
    if (!run->report()) {
        Q_EMIT messageRaised({.level = Message::Level::Error,
                              .text = tr("Nothing was sent. %1").arg(visibleLines(run->error()->message)),
                              .detail = run->error()->detail});
        return;
    }
    const ImportTally &tally = run->tally();
    const int made = m_services.imports.passwordsWaiting().value(run->plan());
    QStringList parts{tr("%Ln done", nullptr, tally.success)};
    if (tally.error > 0) parts += tr("%Ln with errors", nullptr, tally.error);
    if (tally.review > 0) parts += tr("%Ln to review", nullptr, tally.review);
    if (tally.skipped > 0) parts += tr("%Ln skipped", nullptr, tally.skipped);
    QString text = tr("%1: %2.").arg(visibleLines(run->title()), parts.join(QLatin1String(", ")));
    const bool isGood = tally.error == 0 && tally.review == 0;
    Message message{.level = isGood ? Message::Level::Success : Message::Level::Warning, .text = text};
    if (made > 0) {
        message.level = Message::Level::Warning;
        message.text += u' ' + tr("%n password(s) that were made wait to be handed over.", nullptr, made);
        message.actionText = tr("Hand over ...");
        message.action = [this, plan = run->plan()] {
            handOver(plan);
        };
    } else {
        message.actionText = tr("Save reports ...");
        message.action = [this, plan = run->plan()] {
            saveReports(plan);
        };
    }
    Q_EMIT messageRaised(message);
}

void FileFlow::saveReports(const QString &plan)
{
    auto *dialog = new QFileDialog(parentFor(plan), tr("Folder for the reports"));
    dialog->setObjectName(QStringLiteral("reportsFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, plan](const QString &folder) { writeReports(plan, folder); });
    dialog->open();
}

void FileFlow::writeReports(const QString &plan, const QString &folder)
{
    JobOf<ImportReportFiles> *job = m_services.imports.writeReports(plan, folder, this);
    job->onFinished(this, [this, plan, folder](const Result<ImportReportFiles> &written) {
        if (!written) {
            say(plan, {.level = Message::Level::Error,
                       .text = visibleLines(written.error().message),
                       .detail = written.error().detail});
            return;
        }
        QStringList names;
        for (const QString &path : written->paths)
            names.append(QFileInfo(path).fileName());
        say(plan, {.level = Message::Level::Success,
                   .text = tr("Saved: %1").arg(visibleLines(names.join(QLatin1String(", ")))),
                   .actionText = tr("Show folder"),
                   .action = [folder] {
                       QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
                   }});
    });
    job->deleteWhenFinished();
}

QStringList FileFlow::plansWithPasswords() const
{
    QStringList plans = m_services.imports.passwordsWaiting().keys();
    // What still runs makes more of them.
    plans.removeIf([this](const QString &plan) { return m_services.changes.progress(plan).has_value(); });
    return plans;
}

int FileFlow::passwordsWaiting() const
{
    const QHash<QString, int> all = m_services.imports.passwordsWaiting();
    int waiting = 0;
    for (const QString &plan : plansWithPasswords())
        waiting += all.value(plan);
    return waiting;
}

void FileFlow::openPasswords()
{
    const QStringList plans = plansWithPasswords();
    if (!plans.isEmpty()) handOver(plans.front());
}

void FileFlow::handOver(const QString &plan)
{
    JobOf<HandOver> *job = m_services.changes.handOver(plan, this);
    job->onFinished(this, [this, plan](const Result<HandOver> &passwords) {
        if (passwords) return openSheet(plan, *passwords);
        say(plan, {.level = Message::Level::Error,
                   .text = visibleLines(passwords.error().message),
                   .detail = passwords.error().detail});
    });
    job->deleteWhenFinished();
}

void FileFlow::openSheet(const QString &plan, const HandOver &passwords)
{
    if (passwords.unreadable > 0)
        say(plan, {.level = Message::Level::Warning,
                   .text = tr("%n password(s) cannot be opened any more: their key is not in the keychain. "
                              "Give those records new ones.",
                              nullptr, passwords.unreadable)});
    std::vector<MadePassword> made;
    for (const HandOver::Row &row : passwords.rows)
        made.push_back({.account = row.objectName, .password = row.secret});
    auto *dialog = new HandoverDialog(std::move(made), parentFor(plan));
    connect(dialog, &HandoverDialog::handedOver, this, [this, plan] {
        if (const auto forgotten = m_services.changes.forgetHandOver(plan); !forgotten)
            say(plan, {.level = Message::Level::Error, .text = visibleLines(forgotten.error().message)});
        for (ImportWizard *wizard : std::as_const(m_runs))
            if (wizard) wizard->refresh();
        Q_EMIT passwordsWaitingChanged();
    });
    hold(dialog);
    dialog->open();
}

bool FileFlow::mayClose(std::function<void()> closeAnyway)
{
    const int waiting = passwordsWaiting();
    if (waiting == 0 || m_mayClose || m_services.secretsPersist) return true;
    const QString name = QStringLiteral("passwordsQuestion");
    if (m_window->findChild<QMessageBox *>(name)) return false;
    auto *box = new QMessageBox(m_window);
    box->setObjectName(name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(tr("Passwords to hand over"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("%n password(s) that an import made are not handed over. Without a keychain they are lost when "
                    "Kontor ends.",
                    nullptr, waiting));
    QPushButton *open = box->addButton(tr("Hand over ..."), QMessageBox::AcceptRole);
    open->setObjectName(QStringLiteral("openPasswordsButton"));
    QPushButton *end = box->addButton(tr("End anyway"), QMessageBox::DestructiveRole);
    end->setObjectName(QStringLiteral("endAnywayButton"));
    box->setDefaultButton(open);
    connect(open, &QPushButton::clicked, this, &FileFlow::openPasswords);
    connect(end, &QPushButton::clicked, this, [this, closeAnyway = std::move(closeAnyway)] {
        m_mayClose = true;
        closeAnyway();
    });
    box->open();
    return false;
}

void FileFlow::startExport(ResourcePage &page)
{
    if (!page.model().isBusy()) return openExport(page);
    if (std::exchange(m_waitsToExport, true)) return;
    auto waiting = std::make_shared<QMetaObject::Connection>();
    *waiting = connect(&page.model(), &RecordTableModel::busyChanged, this, [this, &page, waiting] {
        if (page.model().isBusy()) return;
        disconnect(*waiting);
        m_waitsToExport = false;
        openExport(page);
    });
}

void FileFlow::openExport(const ResourcePage &page)
{
    auto *dialog = new ExportDialog(m_services, page.exportOffer(), m_window);
    connect(dialog, &ExportDialog::messageRaised, this, &FileFlow::messageRaised);
    hold(dialog);
    dialog->open();
}

} // namespace kontor
