// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Preloaded by tests/faults/disk.py: counts what a program does to the files below one folder, lets the nth of it fail,
// ends the program at the nth, and writes down what was written, so that what a power cut leaves can be made from it.
//   KONTOR_SHIM_HOME    the folder
//   KONTOR_SHIM_LOG     a file outside of it: one line for each operation, and for each request that is sent
//   KONTOR_SHIM_ONLY    count only files whose name begins so (state.sqlite takes its -wal too)
//   KONTOR_SHIM_NOT     and do not count those whose name ends so
//   KONTOR_SHIM_OPS     count only these: w(rite) s(ync) t(runcate)
//   KONTOR_SHIM_AT      the number of the operation that is struck, from 1
//   KONTOR_SHIM_STRIKE  ENOSPC or EIO: it fails; KILL: the program ends instead of doing it
//   KONTOR_SHIM_STICKY  all after it fail as well
//   KONTOR_SHIM_RECORD  a file for what was written
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { Strike_None, Strike_Fail, Strike_Kill };

static struct
{
    char home[4096];
    size_t homeLength;
    const char *only;
    const char *not;
    const char *ops;
    long at;
    int strike;
    int error;
    int sticky;
    int log;
    int record;
    long count;
    int struck;
} shim = {.log = -1, .record = -1};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static void say(const char *format, ...)
{
    char line[4400];
    if (shim.log < 0) return;
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    if (length > (int)sizeof line - 1) length = sizeof line - 1;
    syscall(SYS_write, shim.log, line, (size_t)length);
}

static const char *given(const char *name)
{
    const char *value = getenv(name);
    return value && *value ? value : NULL;
}

__attribute__((constructor)) static void begin(void)
{
    const char *home = given("KONTOR_SHIM_HOME");
    const char *file;
    if (!home || !realpath(home, shim.home)) return;
    shim.homeLength = strlen(shim.home);
    shim.only = given("KONTOR_SHIM_ONLY");
    shim.not = given("KONTOR_SHIM_NOT");
    shim.ops = given("KONTOR_SHIM_OPS");
    if (given("KONTOR_SHIM_AT")) shim.at = atol(given("KONTOR_SHIM_AT"));
    shim.sticky = given("KONTOR_SHIM_STICKY") != NULL;
    const char *strike = given("KONTOR_SHIM_STRIKE");
    if (strike) {
        shim.strike = strcmp(strike, "KILL") == 0 ? Strike_Kill : Strike_Fail;
        shim.error = strcmp(strike, "EIO") == 0 ? EIO : ENOSPC;
    }
    if ((file = given("KONTOR_SHIM_LOG"))) shim.log = open(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if ((file = given("KONTOR_SHIM_RECORD"))) shim.record = open(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

/// The name below the folder, "" for the folder itself; NULL for everything else.
static const char *watched(const char *path)
{
    if (!shim.homeLength || strncmp(path, shim.home, shim.homeLength) != 0) return NULL;
    if (path[shim.homeLength] == 0) return "";
    return path[shim.homeLength] == '/' ? path + shim.homeLength + 1 : NULL;
}

static const char *nameOf(int fd, char *path, size_t size)
{
    char link[64];
    if (!shim.homeLength || fd < 0) return NULL;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t length = readlink(link, path, size - 1);
    if (length < 0) return NULL;
    path[length] = 0;
    return watched(path);
}

static int counts(char op, const char *name)
{
    const size_t length = strlen(name);
    if (shim.ops && !strchr(shim.ops, op)) return 0;
    if (shim.only && strncmp(name, shim.only, strlen(shim.only)) != 0) return 0;
    if (shim.not && length >= strlen(shim.not) && strcmp(name + length - strlen(shim.not), shim.not) == 0) return 0;
    return 1;
}

/// What is written down of an operation: see disk.py.
static void record(char op, const char *name, int64_t offset, const void *data, size_t size)
{
    if (shim.record < 0) return;
    struct
    {
        uint32_t op, nameLength;
        int64_t offset;
        uint64_t size;
    } head = {(uint32_t)op, (uint32_t)strlen(name), offset, size};
    syscall(SYS_write, shim.record, &head, sizeof head);
    syscall(SYS_write, shim.record, name, strlen(name));
    if (data && size) syscall(SYS_write, shim.record, data, size);
}

/// Whether the operation must fail; it is written down when it may go on. Call with the lock held.
static int strikes(char op, const char *name, int64_t offset, const void *data, size_t size)
{
    if (counts(op, name)) {
        ++shim.count;
        say("%ld %c %s %lld %zu\n", shim.count, op, name, (long long)offset, size);
        const int hit = shim.at > 0 && (shim.count == shim.at || (shim.sticky && shim.count > shim.at));
        if (hit && shim.strike == Strike_Kill) {
            say("killed\n");
            raise(SIGKILL);
        }
        if (hit && shim.strike == Strike_Fail) {
            shim.struck = 1;
            say("struck %c %s\n", op, name);
            errno = shim.error;
            return 1;
        }
    }
    record(op, name, offset, data, size);
    return 0;
}

#define REAL(type, name, ...)                                                                                          \
    static type (*real)(__VA_ARGS__);                                                                                  \
    if (!real) real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

static void noteRequest(int fd, const void *data, size_t size)
{
    static const char *const verbs[] = {"GET ", "POST ", "PUT ", "PATCH ", "DELETE "};
    struct stat info;
    if (shim.log < 0 || size < 8 || fstat(fd, &info) != 0 || !S_ISSOCK(info.st_mode)) return;
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; ++i)
        if (strncmp(data, verbs[i], strlen(verbs[i])) == 0)
            say("%s %.*s\n", shim.struck ? "sent-after" : "sent", (int)(strlen(verbs[i]) - 1), (const char *)data);
}

ssize_t write(int fd, const void *data, size_t size)
{
    REAL(ssize_t, "write", int, const void *, size_t);
    char path[4096];
    const char *name = nameOf(fd, path, sizeof path);
    if (!name) {
        noteRequest(fd, data, size);
        return real(fd, data, size);
    }
    pthread_mutex_lock(&lock);
    struct stat info;
    const int appends = fcntl(fd, F_GETFL) & O_APPEND;
    const int64_t offset = appends && fstat(fd, &info) == 0 ? info.st_size : lseek(fd, 0, SEEK_CUR);
    const ssize_t result = strikes('w', name, offset, data, size) ? -1 : real(fd, data, size);
    pthread_mutex_unlock(&lock);
    return result;
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset)
{
    REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
    char path[4096];
    const char *name = nameOf(fd, path, sizeof path);
    if (!name) return real(fd, data, size, offset);
    pthread_mutex_lock(&lock);
    const ssize_t result = strikes('w', name, offset, data, size) ? -1 : real(fd, data, size, offset);
    pthread_mutex_unlock(&lock);
    return result;
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t offset)
{
    return pwrite64(fd, data, size, offset);
}

static int syncs(int fd, int (*real)(int))
{
    char path[4096];
    const char *name = nameOf(fd, path, sizeof path);
    if (!name) return real(fd);
    pthread_mutex_lock(&lock);
    const int result = strikes('s', name, 0, NULL, 0) ? -1 : real(fd);
    pthread_mutex_unlock(&lock);
    return result;
}

int fsync(int fd)
{
    REAL(int, "fsync", int);
    return syncs(fd, real);
}

int fdatasync(int fd)
{
    REAL(int, "fdatasync", int);
    return syncs(fd, real);
}

int ftruncate64(int fd, off64_t size)
{
    REAL(int, "ftruncate64", int, off64_t);
    char path[4096];
    const char *name = nameOf(fd, path, sizeof path);
    if (!name) return real(fd, size);
    pthread_mutex_lock(&lock);
    const int result = strikes('t', name, size, NULL, 0) ? -1 : real(fd, size);
    pthread_mutex_unlock(&lock);
    return result;
}

int ftruncate(int fd, off_t size)
{
    return ftruncate64(fd, size);
}

int unlink(const char *path)
{
    REAL(int, "unlink", const char *);
    const char *name = watched(path);
    const int result = real(path);
    if (name && result == 0) {
        pthread_mutex_lock(&lock);
        record('u', name, 0, NULL, 0);
        pthread_mutex_unlock(&lock);
    }
    return result;
}

int rename(const char *from, const char *to)
{
    REAL(int, "rename", const char *, const char *);
    const char *name = watched(from);
    const char *target = watched(to);
    const int result = real(from, to);
    if (name && target && result == 0) {
        pthread_mutex_lock(&lock);
        record('r', name, 0, target, strlen(target));
        pthread_mutex_unlock(&lock);
    }
    return result;
}

ssize_t send(int fd, const void *data, size_t size, int flags)
{
    REAL(ssize_t, "send", int, const void *, size_t, int);
    noteRequest(fd, data, size);
    return real(fd, data, size, flags);
}
