/* SPDX-FileCopyrightText: 2026 The Kontor developers
   SPDX-License-Identifier: GPL-3.0-or-later

   The clock of a program of the tests, as somebody sets it while the program runs: what the wall clock says is the truth
   and the milliseconds in KONTOR_CLOCK_FILE (a number of eight bytes). The clocks that only go forward are left alone, as
   the system does it. LD_PRELOAD. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static int (*real_clock_gettime)(clockid_t, struct timespec *);
static const volatile int64_t *moved_by;

__attribute__((constructor)) static void begin(void)
{
    real_clock_gettime = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
    const char *path = getenv("KONTOR_CLOCK_FILE");
    const int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
    if (file < 0) return;
    void *seen = mmap(NULL, sizeof(int64_t), PROT_READ, MAP_SHARED, file, 0);
    close(file);
    if (seen != MAP_FAILED) moved_by = (const volatile int64_t *)seen;
}

int clock_gettime(clockid_t id, struct timespec *time)
{
    if (!real_clock_gettime) begin(); /* asked for before this library has begun */
    const int done = real_clock_gettime(id, time);
    if (done != 0 || !moved_by || (id != CLOCK_REALTIME && id != CLOCK_REALTIME_COARSE)) return done;
    const int64_t moved = *moved_by;
    int64_t nanoseconds = time->tv_nsec + moved % 1000 * 1000000;
    time->tv_sec += moved / 1000;
    if (nanoseconds < 0) {
        nanoseconds += 1000000000;
        --time->tv_sec;
    } else if (nanoseconds >= 1000000000) {
        nanoseconds -= 1000000000;
        ++time->tv_sec;
    }
    time->tv_nsec = (long)nanoseconds;
    return 0;
}

int gettimeofday(struct timeval *restrict time, void *restrict zone)
{
    (void)zone;
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    time->tv_sec = now.tv_sec;
    time->tv_usec = now.tv_nsec / 1000;
    return 0;
}

time_t time(time_t *out)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (out) *out = now.tv_sec;
    return now.tv_sec;
}
