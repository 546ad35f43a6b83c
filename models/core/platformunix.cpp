// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef _WIN32

#include "models/core/platform.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kontor::platform {

namespace {

/// Not over a file that is there, even one that came this moment.
int renameToNew(const char *from, const char *to)
{
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0) return 0;
    if (errno != EINVAL && errno != ENOSYS) return -1;
#endif
    if (::access(to, F_OK) == 0) {
        errno = EEXIST;
        return -1;
    }
    return ::rename(from, to);
}

/// The name has to be on the disk as well. Not all file systems can; the file itself is safe then, too.
void syncFolder(const char *folder)
{
    const int handle = ::open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) return;
    ::fsync(handle);
    ::close(handle);
}

} // namespace

Standing standingOf(const Path &folder)
{
    struct stat info
    {
    };
    if (::lstat(folder.c_str(), &info) != 0 || !S_ISDIR(info.st_mode)) return Standing::NoFolder;
    if (info.st_uid != ::geteuid()) return Standing::SomebodyElses;
    return (info.st_mode & 077) == 0 ? Standing::Private : Standing::Open;
}

bool makePrivateFolder(const Path &folder)
{
    // Another instance may make it in this moment.
    return ::mkdir(folder.c_str(), 0700) == 0 || errno == EEXIST;
}

bool makePrivateFile(const Path &file)
{
    const int handle = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (handle < 0) return false;
    ::close(handle);
    return true;
}

int takeLock(const Path &file)
{
    const int handle = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (handle < 0) return -1;
    if (::flock(handle, LOCK_EX | LOCK_NB) == 0) return handle;
    ::close(handle);
    return -1;
}

void returnLock(int lock)
{
    ::close(lock);
}

bool syncFile(int descriptor)
{
    return ::fsync(descriptor) == 0;
}

Renamed rename(const Path &from, const Path &to, bool replace)
{
    const int outcome = replace ? ::rename(from.c_str(), to.c_str()) : renameToNew(from.c_str(), to.c_str());
    if (outcome != 0) return errno == EEXIST ? Renamed::Taken : Renamed::No;
    syncFolder(to.parent_path().c_str());
    return Renamed::Yes;
}

bool isTerminal(Stream stream)
{
    return ::isatty(stream == Stream::Input ? STDIN_FILENO : STDERR_FILENO) == 1;
}

} // namespace kontor::platform

#endif
