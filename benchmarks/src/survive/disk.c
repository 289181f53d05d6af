// A disk that fails, and a clock that is set back, for one process: LD_PRELOAD. Linux with glibc.
//
//   DISK_UNDER  the folder whose changes are counted: opening, writing, syncing, renaming and so on, of all threads
//   DISK_LOG    a file that gets a line for each of them, and says of which call something was done
//   DISK_AT     the number of the call to which something is done, from 1; absent: calls are counted alone
//   DISK_HOW    kill: the process ends before that call; EIO: that call fails; ENOSPC: it and all later ones that need
//               room fail; clock: from then on, it is a year earlier
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

enum { PATH = 4096, YEAR = 365 * 24 * 3600 };

static atomic_int calls;
static atomic_int back;

static const char *setting(const char *name) {
    const char *value = getenv(name);
    return value == NULL ? "" : value;
}

static void note(int number, const char *call, const char *path, const char *done) {
    char line[PATH + 100];
    int length = snprintf(line, sizeof line, "%d %s %s%s\n", number, call, path, done);
    int log = syscall(SYS_openat, AT_FDCWD, setting("DISK_LOG"), O_WRONLY | O_CREAT | O_APPEND, 0666);
    syscall(SYS_write, log, line, length);
    syscall(SYS_close, log);
}

// The error that a call has to fail with; 0 if it is to be done.
static int fate(const char *call, const char *path, int needs_room) {
    const char *under = setting("DISK_UNDER"), *how = setting("DISK_HOW");
    size_t length = strlen(under);
    if (length == 0 || strncmp(path, under, length) != 0 || (path[length] != 0 && path[length] != '/')) {
        return 0;
    }
    int number = ++calls, at = atoi(setting("DISK_AT"));
    int full = strcmp(how, "ENOSPC") == 0;
    if (at == 0 || number < at || (number > at && !full) || (full && !needs_room)) {
        note(number, call, path, "");
        return 0;
    }
    note(number, call, path, " HERE");
    if (strcmp(how, "kill") == 0) {
        kill(getpid(), SIGKILL);
    }
    if (strcmp(how, "clock") == 0) {
        back = YEAR;
        return 0;
    }
    return full ? ENOSPC : EIO;
}

static const char *path_of(int file, char *path) {
    char link[40];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = syscall(SYS_readlink, link, path, PATH - 1);
    path[length < 0 ? 0 : length] = 0;
    return path;
}

// A function NAME of the C library as it is, which is asked for once all is known of the call.
#define REAL(name) ((__typeof__(&name)) dlsym(RTLD_NEXT, #name))

#define OF_PATH(name, parameters, path, room, arguments) \
    int name parameters { \
        int error = fate(#name, path, room); \
        if (error) { errno = error; return -1; } \
        return REAL(name) arguments; \
    }

#define OF_FILE(type, name, parameters, room, arguments) \
    type name parameters { \
        char path[PATH]; \
        int error = fate(#name, path_of(file, path), room); \
        if (error) { errno = error; return -1; } \
        return REAL(name) arguments; \
    }

#define OPEN(name, parameters, arguments) \
    int name parameters { \
        va_list more; \
        va_start(more, flags); \
        mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0; \
        va_end(more); \
        int error = fate(#name, path, (flags & O_CREAT) != 0); \
        if (error) { errno = error; return -1; } \
        return REAL(name) arguments; \
    }

OPEN(open, (const char *path, int flags, ...), (path, flags, mode))
OPEN(open64, (const char *path, int flags, ...), (path, flags, mode))
OPEN(openat, (int folder, const char *path, int flags, ...), (folder, path, flags, mode))
OPEN(openat64, (int folder, const char *path, int flags, ...), (folder, path, flags, mode))
OF_FILE(ssize_t, write, (int file, const void *bytes, size_t count), 1, (file, bytes, count))
OF_FILE(ssize_t, pwrite, (int file, const void *bytes, size_t count, off_t at), 1, (file, bytes, count, at))
OF_FILE(ssize_t, pwrite64, (int file, const void *bytes, size_t count, off64_t at), 1, (file, bytes, count, at))
OF_FILE(int, fsync, (int file), 1, (file))
OF_FILE(int, fdatasync, (int file), 1, (file))
OF_FILE(int, ftruncate, (int file, off_t size), 1, (file, size))
OF_FILE(int, ftruncate64, (int file, off64_t size), 1, (file, size))
OF_FILE(int, fallocate, (int file, int mode, off_t at, off_t size), 1, (file, mode, at, size))
OF_PATH(mkdir, (const char *path, mode_t mode), path, 1, (path, mode))
OF_PATH(rename, (const char *from, const char *to), to, 1, (from, to))
OF_PATH(link, (const char *from, const char *to), to, 1, (from, to))
OF_PATH(symlink, (const char *from, const char *to), to, 1, (from, to))
OF_PATH(unlink, (const char *path), path, 0, (path))
OF_PATH(unlinkat, (int folder, const char *path, int flags), path, 0, (folder, path, flags))
OF_PATH(rmdir, (const char *path), path, 0, (path))

int clock_gettime(clockid_t clock, struct timespec *now) {
    int answer = REAL(clock_gettime)(clock, now);
    if (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE) {
        now->tv_sec -= back;
    }
    return answer;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
    int answer = REAL(gettimeofday)(now, zone);
    now->tv_sec -= back;
    return answer;
}
