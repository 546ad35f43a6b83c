// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signon/browserhandover.h"

#include "models/net/urlgate.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>
#include <QTimer>

#include <array>

namespace kontor {

namespace {

const char *const folderPrefix = "signon-";
const char *const fileName = "/continue.html";

QString randomName()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    QString name = QLatin1String(folderPrefix);
    for (const quint32 word : words)
        name += QStringLiteral("%1").arg(word, 8, 16, QLatin1Char('0'));
    return name;
}

/// A refresh instead of a form: it needs no script, so that the policy can forbid everything, and it goes to exactly
/// the vendor's address, where a form would encode the query anew.
QByteArray pageFor(const QUrl &url)
{
    const QString address = QString::fromLatin1(url.toEncoded()).toHtmlEscaped().replace(u'\'', QLatin1String("&#39;"));
    const QString title = BrowserHandover::tr("Signing on…").toHtmlEscaped();
    const QString link = BrowserHandover::tr("Continue to the control panel").toHtmlEscaped();
    return QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">\n"
                          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none'; "
                          "form-action 'none'\">\n"
                          "<meta name=\"referrer\" content=\"no-referrer\">\n"
                          "<meta name=\"color-scheme\" content=\"light dark\">\n"
                          "<meta http-equiv=\"refresh\" content=\"0;url=%1\">\n"
                          "<title>%2</title></head>\n"
                          "<body><p>%2</p><p><a rel=\"noreferrer\" href=\"%1\">%3</a></p></body></html>\n")
        .arg(address, title, link)
        .toUtf8();
}

Error storageError(const QString &path, const QString &why)
{
    return {.kind = Error::Kind::Storage,
            .message =
                BrowserHandover::tr("The page that takes the browser to the panel could not be written: %1. Make "
                                    "room on the disk, or check who owns \"%2\".")
                    .arg(why, path),
            .delivery = Error::Delivery::Answered};
}

Result<QString> writePage(const QString &folder, const QByteArray &page)
{
    const QString fresh = folder + u'/' + randomName();
    // Made private from the start: changing the mode afterwards would leave a moment for others.
    const QFile::Permissions privateFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkdir(fresh, privateFolder))
        return failure(storageError(folder, BrowserHandover::tr("no folder could be made")));
    QFile file(fresh + QLatin1String(fileName));
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(page) == page.size() && file.flush();
    const QString why = file.errorString();
    file.close();
    if (written) return file.fileName();
    QDir(fresh).removeRecursively();
    return failure(storageError(folder, why));
}

/// By somebody who outlives this program.
void deleteAfterTheEnd(const QString &page, std::chrono::milliseconds lifetime)
{
#ifdef Q_OS_WIN
    // Nobody there deletes a file later on without a shell. The lifetime is seconds, and only this once.
    QThread::msleep(static_cast<unsigned long>(lifetime.count()));
    QDir(page).removeRecursively();
#else
    const double seconds = double(lifetime.count()) / 1'000;
    QProcess cleanup;
    cleanup.setProgram(QStringLiteral("/bin/sh"));
    cleanup.setArguments({QStringLiteral("-c"), QStringLiteral("sleep \"$1\"; rm -rf -- \"$2\""),
                          QStringLiteral("kontor-cleanup"), QString::number(seconds, 'f', 1), page});
    // It must not keep our pipes open: a script that reads the output would wait for it.
    cleanup.setStandardInputFile(QProcess::nullDevice());
    cleanup.setStandardOutputFile(QProcess::nullDevice());
    cleanup.setStandardErrorFile(QProcess::nullDevice());
    cleanup.startDetached();
#endif
}

} // namespace

BrowserHandover::BrowserHandover(QString privateFolder, Launcher launcher, std::chrono::milliseconds lifetime,
                                 QObject *parent)
    : QObject(parent), m_folder(std::move(privateFolder)), m_launcher(std::move(launcher)), m_lifetime(lifetime)
{
    // Left by a run that crashed, or just made by another instance whose browser is about to read them.
    for (const QString &page : pages())
        deleteLaterOn(page);
}

BrowserHandover::~BrowserHandover()
{
    // The browser may still be starting when the command line has ended long since.
    for (const QString &page : pages())
        deleteAfterTheEnd(page, m_lifetime);
}

QStringList BrowserHandover::pages() const
{
    QStringList found;
    const QStringList names =
        QDir(m_folder).entryList({QLatin1String(folderPrefix) + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
    for (const QString &name : names)
        found << QDir(m_folder).absoluteFilePath(name);
    return found;
}

void BrowserHandover::deleteLaterOn(const QString &page)
{
    QTimer::singleShot(m_lifetime, this, [page] { QDir(page).removeRecursively(); });
}

Result<void> BrowserHandover::open(const Secret &url)
{
    const Result<QUrl> checked = acceptableUrl(url.revealText());
    if (!checked)
        // The reason may quote the address, which holds the token.
        return failure({.kind = Error::Kind::Protocol,
                        .message = tr("The vendor's sign-on link is not a secure web address (https), so it was not "
                                      "opened. Check the sign-on address in the connection's settings."),
                        .delivery = Error::Delivery::Answered});
    const Result<QString> page = writePage(m_folder, pageFor(*checked));
    if (!page) return failure(page.error());
    const QString folder = QFileInfo(*page).path();
    if (!m_launcher || !m_launcher(*page)) {
        QDir(folder).removeRecursively();
        return failure({.kind = Error::Kind::Unsupported,
                        .message = tr("No web browser could be started. Choose a default browser in the desktop's "
                                      "settings, then sign on again."),
                        .delivery = Error::Delivery::Answered});
    }
    deleteLaterOn(folder);
    return {};
}

Result<void> BrowserHandover::openPlain(const QString &address)
{
    const Result<QUrl> checked = acceptableUrl(address);
    if (!checked) return failure(checked.error());
    if (m_launcher && m_launcher(QString::fromLatin1(checked->toEncoded()))) return {};
    return failure({.kind = Error::Kind::Unsupported,
                    .message = tr("No web browser could be started. Choose a default browser in the desktop's "
                                  "settings, then try again."),
                    .delivery = Error::Delivery::Answered});
}

void BrowserHandover::wipe()
{
    for (const QString &page : pages())
        QDir(page).removeRecursively();
}

} // namespace kontor
