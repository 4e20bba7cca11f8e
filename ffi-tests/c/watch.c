/* Loaded before a program's own libraries: appends the path of every file that is opened, and of every library that is
 * asked for, to the file in WATCH_FILE. What the C library opens for itself is not seen. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static void tell(const char *how, const char *path) {
    const char *file = getenv("WATCH_FILE");
    char line[4096];
    int length, descriptor;
    if (file == NULL || path == NULL) {
        return;
    }
    length = snprintf(line, sizeof line, "%s %s\n", how, path);
    descriptor = (int)syscall(SYS_openat, AT_FDCWD, file, O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (descriptor < 0 || length < 0 || length >= (int)sizeof line || write(descriptor, line, (size_t)length) != length) {
        abort();
    }
    close(descriptor);
}

/* What dlsym gives is a function; C99 knows no cast for that. */
static void next(const char *name, void *pointer) {
    void *found = dlsym(RTLD_NEXT, name);
    if (found == NULL) {
        abort();
    }
    memcpy(pointer, &found, sizeof found);
}

#define OPENS(name)                                       \
    int name(const char *path, int flags, ...) {          \
        int (*real)(const char *, int, ...) = NULL;       \
        mode_t mode = 0;                                  \
        if (flags & (O_CREAT | O_TMPFILE)) {              \
            va_list rest;                                 \
            va_start(rest, flags);                        \
            mode = va_arg(rest, mode_t);                  \
            va_end(rest);                                 \
        }                                                 \
        tell("open", path);                               \
        next(#name, &real);                               \
        return real(path, flags, mode);                   \
    }

#define FOPENS(name)                                      \
    FILE *name(const char *path, const char *mode) {      \
        FILE *(*real)(const char *, const char *) = NULL; \
        tell("open", path);                               \
        next(#name, &real);                               \
        return real(path, mode);                          \
    }

OPENS(open)
OPENS(open64)
FOPENS(fopen)
FOPENS(fopen64)

void *dlopen(const char *path, int flags) {
    void *(*real)(const char *, int) = NULL;
    tell("load", path);
    next("dlopen", &real);
    return real(path, flags);
}
