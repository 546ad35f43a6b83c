// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

/// What systems do each in their own way: folders and files that are closed to others, a lock that ends with the
/// process, names that are safe on the disk. Knows no Qt, so that the part for Windows can be built and tried where
/// there is no Qt for Windows (tests/package). Any thread; where something fails, errno or GetLastError() says why.
namespace kontor::platform {

using Path = std::filesystem::path;

enum class Standing {
    Private,       ///< ours, a folder, and closed to everybody else (on Windows: but for the system and administrators)
    NoFolder,      ///< not there, a file, or a link
    SomebodyElses, ///< of another owner
    Open,          ///< others can look into it
};
Standing standingOf(const Path &folder);

/// Made private from the start, never opened to others even for a moment. True also when it is there already, however
/// it stands. What is above has to be there.
bool makePrivateFolder(const Path &folder);

/// Makes the file, private from the start, if it is not there; the content of one that is there stays.
bool makePrivateFile(const Path &file);

/// Takes the lock on \a file, which is made if it is missing, for this process. The system gives it back when the
/// process ends, however it ends. A descriptor for returnLock(); -1 when somebody else has it.
int takeLock(const Path &file);
void returnLock(int lock);

/// Everything that was written to the open file is on the disk afterwards.
bool syncFile(int descriptor);

enum class Renamed {
    Yes,
    Taken, ///< of that name there is one already, and \a replace was not asked for
    No,
};
/// In one step, with the new name safe on the disk as far as the file system can. Both in the same folder.
Renamed rename(const Path &from, const Path &to, bool replace);

enum class Stream { Input, Error };
/// A person sits there, not a file or a program.
bool isTerminal(Stream stream);

} // namespace kontor::platform
