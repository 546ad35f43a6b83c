// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/home.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kontor {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Error folderError(const QString &message)
{
    return {.kind = Error::Kind::Storage, .message = message};
}

/// Ours, a folder, and closed to everybody else.
Result<void> checkPrivate(const QString &folder)
{
    struct stat info
    {
    };
    if (::lstat(QFile::encodeName(folder).constData(), &info) != 0 || !S_ISDIR(info.st_mode))
        return failure(folderError(Text::tr("%1 is not a folder that can be used.").arg(folder)));
    if (info.st_uid != ::geteuid())
        return failure(
            folderError(Text::tr("%1 belongs to somebody else. Choose another folder with --home.").arg(folder)));
    if ((info.st_mode & 077) != 0)
        return failure(folderError(
            Text::tr("Others can look into %1, which holds your customers' data. Close it with: chmod 700 %1")
                .arg(folder)));
    return {};
}

Result<void> makePrivate(const QString &folder)
{
    const QByteArray name = QFile::encodeName(folder);
    if (QFile::exists(folder)) return checkPrivate(folder);
    const bool isThere = QDir().mkpath(QFileInfo(folder).absolutePath()) &&
                         // Another instance may make it in this moment.
                         (::mkdir(name.constData(), 0700) == 0 || errno == EEXIST);
    if (!isThere)
        return failure(folderError(Text::tr("The folder %1 cannot be made: %2.").arg(folder, qt_error_string())));
    return checkPrivate(folder);
}

/// Not the folder itself, which another instance may be looking at.
void empty(const QString &folder)
{
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    const QFileInfoList entries = QDir(folder).entryInfoList(all);
    for (const QFileInfo &entry : entries) {
        if (entry.isDir() && !entry.isSymLink())
            QDir(entry.filePath()).removeRecursively();
        else
            QFile::remove(entry.filePath());
    }
}

/// The kernel gives the lock back when the process ends, however it ends. -1 when somebody else has it.
int takeLock(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0) return -1;
    if (::flock(file, LOCK_EX | LOCK_NB) == 0) return file;
    ::close(file);
    return -1;
}

} // namespace

Result<std::unique_ptr<Home>> Home::open(const QString &wanted)
{
    const QString folder = wanted.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                                            : QDir::cleanPath(QDir(wanted).absolutePath());
    if (const auto made = makePrivate(folder); !made) return failure(made.error());
    std::unique_ptr<Home> home(new Home(folder, takeLock(folder + QLatin1String("/lock"))));
    if (const auto made = makePrivate(home->temporaryFolder()); !made) return failure(made.error());
    if (home->mayWrite()) empty(home->temporaryFolder());
    return home;
}

Home::~Home()
{
    if (m_lock >= 0) ::close(m_lock);
}

QString Home::statePath() const
{
    return m_folder + QLatin1String("/state.sqlite");
}

QString Home::cachePath() const
{
    return m_folder + QLatin1String("/cache.sqlite");
}

QString Home::temporaryFolder() const
{
    return m_folder + QLatin1String("/tmp");
}

} // namespace kontor
