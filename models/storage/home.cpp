// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/home.h"

#include "models/core/nativepath.h"
#include "models/core/platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

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
    switch (platform::standingOf(nativePath(folder))) {
    case platform::Standing::Private:
        return {};
    case platform::Standing::NoFolder:
        return failure(folderError(Text::tr("%1 is not a folder that can be used.").arg(folder)));
    case platform::Standing::SomebodyElses:
        return failure(
            folderError(Text::tr("%1 belongs to somebody else. Choose another folder with --home.").arg(folder)));
    case platform::Standing::Open:
        break;
    }
#ifdef Q_OS_WIN
    return failure(folderError(Text::tr("Others can look into %1, which holds your customers' data. Remove them under "
                                        "\"Security\" in the properties of the folder.")
                                   .arg(folder)));
#else
    return failure(
        folderError(Text::tr("Others can look into %1, which holds your customers' data. Close it with: chmod 700 %1")
                        .arg(folder)));
#endif
}

Result<void> makePrivate(const QString &folder)
{
    if (QFile::exists(folder)) return checkPrivate(folder);
    const bool isThere =
        QDir().mkpath(QFileInfo(folder).absolutePath()) && platform::makePrivateFolder(nativePath(folder));
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

} // namespace

Result<std::unique_ptr<Home>> Home::open(const QString &wanted)
{
    const QString folder = wanted.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                                            : QDir::cleanPath(QDir(wanted).absolutePath());
    if (const auto made = makePrivate(folder); !made) return failure(made.error());
    std::unique_ptr<Home> home(new Home(folder, platform::takeLock(nativePath(folder + QLatin1String("/lock")))));
    if (const auto made = makePrivate(home->temporaryFolder()); !made) return failure(made.error());
    if (home->mayWrite()) empty(home->temporaryFolder());
    return home;
}

Home::~Home()
{
    if (m_lock >= 0) platform::returnLock(m_lock);
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
