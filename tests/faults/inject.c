/* Faults at the edge of the process: the Nth write, sync or send fails, is torn, or is the last thing it does.
 *
 * Loaded with LD_PRELOAD. What to do stands in a small file that both sides map: the test changes it at any moment,
 * and after a SIGKILL the count and the trace are still there. One counter serves all threads.
 *
 * The wall clock can be set wrong as well.
 *
 * Only what can be lost counts as a point: the database's files, a PostgreSQL socket, a TCP connection. Logs, pipes
 * and the event loop's own socket pair pass. SQLite's shared memory is written without calls and is no point.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum { COUNT, KILL_BEFORE, KILL_AFTER, TORN, FAIL_ONCE, FAIL_FROM, SHORT };
enum { NOTHING, DATABASE, WAL, JOURNAL, POSTGRESQL, TCP };
enum { WRITE = 1, SYNC, SEND, TRUNCATE, UNLINK, RENAME };
#define TRACE_BYTES 262144

/* injection.py knows this layout. */
struct control {
    volatile int64_t armed, mode, at, error, kinds, count, fired;
    volatile int64_t clock; /* seconds by which the wall clock is wrong, in effect at once */
    volatile uint8_t trace[TRACE_BYTES];
};

static struct control *control;

/* Begin to look at a control file: called by the constructor, or by a forked child that is to become the service. */
void fault_begin(const char *path) {
    int held = open(path, O_RDWR | O_CLOEXEC);
    if (held < 0) return;
    void *seen = mmap(NULL, sizeof(struct control), PROT_READ | PROT_WRITE, MAP_SHARED, held, 0);
    close(held);
    control = seen == MAP_FAILED ? NULL : seen;
}

__attribute__((constructor)) static void start(void) {
    const char *path = getenv("FAULT_CONTROL");
    if (path) fault_begin(path);
}

static int ends_with(const char *path, const char *tail) {
    size_t length = strlen(path), wanted = strlen(tail);
    return length >= wanted && strcmp(path + length - wanted, tail) == 0;
}

static int kind_of_path(const char *path) {
    if (ends_with(path, ".db-wal")) return WAL;
    if (ends_with(path, ".db-journal")) return JOURNAL;
    return ends_with(path, ".db") ? DATABASE : NOTHING;
}

static int kind_of_socket(int fd) {
    struct sockaddr_storage peer;
    socklen_t size = sizeof peer;
    if (getpeername(fd, (struct sockaddr *)&peer, &size) != 0) return NOTHING;
    if (peer.ss_family == AF_INET || peer.ss_family == AF_INET6) return TCP;
    return size > sizeof(sa_family_t) ? POSTGRESQL : NOTHING; /* a socket pair has no name */
}

static int kind_of(int fd) {
    char link[64], path[4096];
    struct stat found;
    if (fstat(fd, &found) != 0) return NOTHING;
    if (S_ISSOCK(found.st_mode)) return kind_of_socket(fd);
    if (!S_ISREG(found.st_mode)) return NOTHING;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return NOTHING;
    path[length] = 0;
    return kind_of_path(path);
}

static void die(void) {
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

/* What to do about one call: COUNT lets it pass; KILL_BEFORE never comes back. */
static int verdict(int call, int kind) {
    if (kind == NOTHING || !(control->kinds >> kind & 1)) return COUNT;
    int64_t number = __atomic_add_fetch(&control->count, 1, __ATOMIC_SEQ_CST), mode = control->mode;
    if (number <= TRACE_BYTES) control->trace[number - 1] = (uint8_t)(call << 4 | kind);
    if (mode == COUNT || (mode == FAIL_FROM ? number < control->at : number != control->at)) return COUNT;
    __atomic_add_fetch(&control->fired, 1, __ATOMIC_SEQ_CST);
    if (mode == KILL_BEFORE) die();
    return (int)mode;
}

static int about(int call, int fd) {
    if (!control || !control->armed) return COUNT;
    int before = errno, found = verdict(call, kind_of(fd));
    errno = before;
    return found;
}

static int about_path(int call, const char *path) {
    return !control || !control->armed ? COUNT : verdict(call, kind_of_path(path));
}

/* Half of it goes out first; then the rest of the verdict. `whole` and `half` are calls of the real function. */
#define CARRY_OUT(type, found, whole, half)                                                                            \
    do {                                                                                                               \
        if (found == FAIL_ONCE || found == FAIL_FROM) { errno = (int)control->error; return -1; }                      \
        if (found == SHORT) return half;                                                                               \
        if (found == TORN) { (void)!half; die(); }                                                                     \
        type result = whole;                                                                                           \
        if (found == KILL_AFTER) die();                                                                                \
        return result;                                                                                                 \
    } while (0)
#define REAL(type, name, ...)                                                                                          \
    static type (*real)(__VA_ARGS__);                                                                                  \
    if (!real) real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)
#define HALF(size) ((size) > 1 ? (size) / 2 : (size))

int clock_gettime(clockid_t which, struct timespec *now) {
    REAL(int, "clock_gettime", clockid_t, struct timespec *);
    int result = real(which, now);
    if (control && which == CLOCK_REALTIME) now->tv_sec += control->clock;
    return result;
}

ssize_t write(int fd, const void *data, size_t size) {
    REAL(ssize_t, "write", int, const void *, size_t);
    int found = about(WRITE, fd);
    CARRY_OUT(ssize_t, found, real(fd, data, size), real(fd, data, HALF(size)));
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
    REAL(ssize_t, "writev", int, const struct iovec *, int);
    int found = about(WRITE, fd);
    CARRY_OUT(ssize_t, found, real(fd, parts, count), real(fd, parts, HALF(count)));
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t offset) {
    REAL(ssize_t, "pwrite", int, const void *, size_t, off_t);
    int found = about(WRITE, fd);
    CARRY_OUT(ssize_t, found, real(fd, data, size, offset), real(fd, data, HALF(size), offset));
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset) {
    REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
    int found = about(WRITE, fd);
    CARRY_OUT(ssize_t, found, real(fd, data, size, offset), real(fd, data, HALF(size), offset));
}

int fsync(int fd) {
    REAL(int, "fsync", int);
    int found = about(SYNC, fd);
    CARRY_OUT(int, found, real(fd), real(fd));
}

int fdatasync(int fd) {
    REAL(int, "fdatasync", int);
    int found = about(SYNC, fd);
    CARRY_OUT(int, found, real(fd), real(fd));
}

int ftruncate(int fd, off_t size) {
    REAL(int, "ftruncate", int, off_t);
    int found = about(TRUNCATE, fd);
    CARRY_OUT(int, found, real(fd, size), real(fd, size));
}

int ftruncate64(int fd, off64_t size) {
    REAL(int, "ftruncate64", int, off64_t);
    int found = about(TRUNCATE, fd);
    CARRY_OUT(int, found, real(fd, size), real(fd, size));
}

int unlink(const char *path) {
    REAL(int, "unlink", const char *);
    int found = about_path(UNLINK, path);
    CARRY_OUT(int, found, real(path), real(path));
}

int rename(const char *from, const char *to) {
    REAL(int, "rename", const char *, const char *);
    int found = about_path(RENAME, from);
    CARRY_OUT(int, found, real(from, to), real(from, to));
}

ssize_t send(int fd, const void *data, size_t size, int flags) {
    REAL(ssize_t, "send", int, const void *, size_t, int);
    int found = about(SEND, fd);
    CARRY_OUT(ssize_t, found, real(fd, data, size, flags), real(fd, data, HALF(size), flags));
}

ssize_t sendto(int fd, const void *data, size_t size, int flags, const struct sockaddr *to, socklen_t length) {
    REAL(ssize_t, "sendto", int, const void *, size_t, int, const struct sockaddr *, socklen_t);
    int found = about(SEND, fd);
    CARRY_OUT(ssize_t, found, real(fd, data, size, flags, to, length),
              real(fd, data, HALF(size), flags, to, length));
}

ssize_t sendmsg(int fd, const struct msghdr *message, int flags) {
    REAL(ssize_t, "sendmsg", int, const struct msghdr *, int);
    int found = about(SEND, fd);
    CARRY_OUT(ssize_t, found, real(fd, message, flags), real(fd, message, flags));
}
