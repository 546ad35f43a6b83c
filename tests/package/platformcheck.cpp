// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// models/core/platform.h without Qt and without a test framework, so that the same checks run on this system and, built
// by a cross compiler, on what imitates Windows. See test_platform.py.
//   platformcheck FOLDER           everything below that folder, which has to be there; says what is wrong
//   platformcheck hold|try FILE    takes the lock and waits for the end of its input; says whether it could
//   platformcheck standing FOLDER  one word
#include "models/core/platform.h"

#include <cstdio>
#include <cstring>
#include <fstream>
#include <string>

#ifdef _WIN32
#include <io.h>
#define fileno _fileno
#endif

using namespace kontor::platform;

namespace {

int problems = 0;

void expect(bool holds, const char *what)
{
    if (holds) return;
    ++problems;
    std::printf("wrong: %s\n", what);
}

void write(const Path &file, const char *text)
{
    std::ofstream(file) << text;
}

std::string read(const Path &file)
{
    std::string text;
    std::getline(std::ifstream(file), text);
    return text;
}

void checkFolders(const Path &below)
{
    const Path folder = below / u8"gehört uns";
    expect(standingOf(folder) == Standing::NoFolder, "what is not there is no folder");
    expect(makePrivateFolder(folder), "a folder can be made");
    expect(standingOf(folder) == Standing::Private, "what was made is private");
    expect(makePrivateFolder(folder), "one that is there is there");
    write(folder / "file", "x");
    expect(standingOf(folder / "file") == Standing::NoFolder, "a file is no folder");
    expect(!makePrivateFolder(below / "missing" / "folder"), "nothing is made below nothing");
}

void checkFiles(const Path &below)
{
    const Path file = below / "state";
    expect(makePrivateFile(file), "a file can be made");
    write(file, "kept");
    expect(makePrivateFile(file), "one that is there can stay");
    expect(read(file) == "kept", "what is in it stays");
    expect(!makePrivateFile(below / "missing" / "file"), "no file is made below nothing");
}

void checkLock(const Path &below)
{
    const Path file = below / "lock";
    const int first = takeLock(file);
    expect(first >= 0, "a lock nobody has can be taken");
    expect(takeLock(file) < 0, "a lock that somebody has cannot");
    returnLock(first);
    const int again = takeLock(file);
    expect(again >= 0, "what was given back can be taken");
    returnLock(again);
    expect(takeLock(below / "missing" / "lock") < 0, "there is no lock below nothing");
}

void checkNames(const Path &below)
{
    const Path made = below / "made";
    const Path report = below / u8"Bericht ü.csv";
    write(made, "first");
    expect(rename(made, report, false) == Renamed::Yes, "a file can be renamed");
    expect(read(report) == "first" && !std::filesystem::exists(made), "it has the new name and not the old one");
    write(made, "second");
    expect(rename(made, report, false) == Renamed::Taken, "a name that is taken is told");
    expect(read(report) == "first" && read(made) == "second", "and nothing was touched");
    expect(rename(made, report, true) == Renamed::Yes, "or replaced, where that is wanted");
    expect(read(report) == "second" && !std::filesystem::exists(made), "in one step");
    expect(rename(below / "nothing", report, true) == Renamed::No, "what is not there cannot be renamed");
    std::FILE *open = std::fopen((below / "synced").string().c_str(), "w");
    expect(open && std::fputs("x", open) >= 0 && std::fflush(open) == 0 && syncFile(fileno(open)), "a file is synced");
    if (open) std::fclose(open);
    expect(!syncFile(-1), "what is not open cannot be synced");
}

const char *word(Standing standing)
{
    switch (standing) {
    case Standing::Private:
        return "private";
    case Standing::NoFolder:
        return "no-folder";
    case Standing::SomebodyElses:
        return "somebody-elses";
    case Standing::Open:
        break;
    }
    return "open";
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3 && std::strcmp(argv[1], "standing") == 0) {
        std::puts(word(standingOf(argv[2])));
        return 0;
    }
    if (argc == 3) {
        const int lock = takeLock(argv[2]);
        std::printf("%s%s\n", lock >= 0 ? "taken" : "refused", isTerminal(Stream::Input) ? " at a terminal" : "");
        std::fflush(stdout);
        while (std::strcmp(argv[1], "hold") == 0 && std::getchar() != EOF) {
        }
        return 0;
    }
    if (argc != 2) return 2;
    const Path below = argv[1];
    checkFolders(below);
    checkFiles(below);
    checkLock(below);
    checkNames(below);
    std::printf("%d problem(s)\n", problems);
    return problems == 0 ? 0 : 1;
}
