/* What a program around the library may be, do and have: each part is chosen by its name.

   signals   no handler is installed, and no signal is raised
   storm     a timer interrupts every system call
   closed    the standard descriptors are closed, and nobody else gets their numbers
   fork      children with an object, also while it reverses
   limits    there are not enough descriptors
   inherit   what is opened is closed on exec, and in the end
   stack     a thread with a stack of so many KiB calls */
#define _XOPEN_SOURCE 700
#include "recorder.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <pthread.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { SIGNALS = 64, MOST_DESCRIPTORS = 256 };

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static tsysreversal_t *ready(const char *host) {
    tsysreversal_t *handle = tsysreversal_create();
    prepare(handle, host);
    return handle;
}

static int approved(tsysreversal_t *handle) {
    return tsysreversal_reverse(handle) == 0 && strcmp(tsysreversal_get_response_code(handle), "00") == 0;
}

/* A port at which each connection is reset at once, until the program ends. */
static void *reset_all(void *listener) {
    for (;;) {
        const struct linger at_once = {1, 0};
        const int client = accept(as_number(listener), NULL, NULL);
        if (client >= 0) {
            setsockopt(client, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
            close(client);
        }
    }
    return NULL;
}

static int resetting_port(void) {
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in address;
    socklen_t length = sizeof address;
    pthread_t thread;
    memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    CHECK_INT(bind(listener, (struct sockaddr *)&address, sizeof address), 0);
    CHECK_INT(listen(listener, 16), 0);
    CHECK_INT(getsockname(listener, (struct sockaddr *)&address, &length), 0);
    CHECK_INT(pthread_create(&thread, NULL, reset_all, as_pointer(listener)), 0);
    return ntohs(address.sin_port);
}

static void actions(struct sigaction *all) {
    int number;
    memset(all, 0, sizeof *all * SIGNALS);
    for (number = 1; number < SIGNALS; number++) {
        sigaction(number, NULL, &all[number]);
    }
}

/* Connections that end while something is written to them: with SIGPIPE at its default one signal would end the program. */
static void broken_connections(void) {
    tsysreversal_t *handle = ready("RESET");
    char port[16];
    int round;
    for (round = 0; round < 20; round++) {
        CHECK_INT(tsysreversal_reverse(handle), 595);
    }
    sprintf(port, "%d", resetting_port());
    setting(handle, "Server", "127.0.0.1");
    setting(handle, "Port", port);
    for (round = 0; round < 100; round++) {
        CHECK(tsysreversal_reverse(handle) != 0);
        CHECK_TEXT(tsysreversal_config(handle, "Outcome"), "not-sent");
    }
    tsysreversal_destroy(handle);
}

static void signals(void) {
    static struct sigaction before[SIGNALS], after[SIGNALS];
    sigset_t blocked, old, mask, pending;
    tsysreversal_t *handle;
    int number, compared = 0;
    actions(before);
    sigemptyset(&blocked);
    sigprocmask(SIG_SETMASK, NULL, &old);
    handle = ready("TSYS");
    CHECK(approved(handle));
    tsysreversal_destroy(handle);
    CHECK(before[SIGPIPE].sa_handler == SIG_DFL);
    broken_connections();
    /* The same while the signal waits: it would be seen. */
    sigaddset(&blocked, SIGPIPE);
    CHECK_INT(sigprocmask(SIG_BLOCK, &blocked, NULL), 0);
    broken_connections();
    CHECK_INT(sigpending(&pending), 0);
    CHECK_INT(sigismember(&pending, SIGPIPE), 0);
    CHECK_INT(sigprocmask(SIG_UNBLOCK, &blocked, NULL), 0);
    actions(after);
    sigprocmask(SIG_SETMASK, NULL, &mask);
    for (number = 1; number < SIGNALS; number++) {
        CHECK(before[number].sa_handler == after[number].sa_handler);
        CHECK_INT(after[number].sa_flags, before[number].sa_flags);
        CHECK_INT(sigismember(&mask, number), sigismember(&old, number));
        compared++;
    }
    printf("%d signals\n", compared);
}

static volatile sig_atomic_t rung;

static void ring(int number) {
    (void)number;
    rung++;
}

static void storm(void) {
    enum { REVERSALS = 30 };
    const struct itimerval often = {{0, 1000}, {0, 1000}}, never = {{0, 0}, {0, 0}};
    struct sigaction action;
    tsysreversal_t *handle = ready("TSYS"), *mute = ready("MUTE");
    int round;
    double begun;
    memset(&action, 0, sizeof action);
    /* Without SA_RESTART: system calls fail with EINTR. */
    action.sa_handler = ring;
    CHECK_INT(sigaction(SIGALRM, &action, NULL), 0);
    CHECK_INT(setitimer(ITIMER_REAL, &often, NULL), 0);
    for (round = 0; round < REVERSALS; round++) {
        CHECK(approved(handle));
    }
    /* Neither do waits become shorter or longer by it. */
    CHECK_INT(tsysreversal_set_timeout(mute, 2), 0);
    begun = now();
    CHECK_INT(tsysreversal_reverse(mute), 523);
    CHECK(now() - begun >= 2 && now() - begun < 30);
    CHECK_INT(setitimer(ITIMER_REAL, &never, NULL), 0);
    CHECK(rung > 100);
    printf("%d signals came\n%d reversals\n", (int)rung, REVERSALS);
    tsysreversal_destroy(handle);
    tsysreversal_destroy(mute);
}

/* In each event: none of the three numbers is anybody's, so what the program prints goes nowhere. */
static int print_into_nothing(struct recorder *recorder, char event) {
    int number;
    (void)event;
    (void)recorder;
    for (number = 0; number <= 2; number++) {
        CHECK_INT(fcntl(number, F_GETFD), -1);
        CHECK_INT(write(number, "printed by the program\n", 23), -1);
    }
    return 0;
}

static void closed(void) {
    enum { KEPT = 100 };
    struct recorder seen;
    tsysreversal_t *handle;
    const int before = failures;
    int number, events = 0;
    fflush(stdout);
    for (number = 0; number <= 2; number++) {
        CHECK_INT(dup2(number, KEPT + number), KEPT + number);
        close(number);
    }
    handle = ready("TSYS");
    record(&seen, handle);
    seen.act_in = '*';
    seen.act = print_into_nothing;
    for (number = 0; number < 5; number++) {
        CHECK(approved(handle));
        events += seen.acted;
        seen.acted = 0;
    }
    tsysreversal_destroy(handle);
    for (number = 0; number <= 2; number++) {
        CHECK_INT(fcntl(number, F_GETFD), -1);
        CHECK_INT(dup2(KEPT + number, number), number);
        close(KEPT + number);
    }
    if (failures != before) {
        fprintf(stderr, "... while the standard descriptors were closed\n");
    }
    printf("%d events\n", events);
}

/* The exit status of a child; one that hangs is a failure. */
static int ended(pid_t child) {
    const double begun = now();
    int status = 0;
    while (waitpid(child, &status, WNOHANG) == 0) {
        const struct timespec moment = {0, 10000000};
        if (now() - begun > 60) {
            kill(child, SIGKILL);
            waitpid(child, &status, 0);
            return -1;
        }
        nanosleep(&moment, NULL);
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : -2;
}

/* A child that does this with an object of its parent and one of its own. */
static int child_with(tsysreversal_t *handle, int may_reverse) {
    const pid_t child = fork();
    if (child == 0) {
        tsysreversal_t *own = ready("TSYS");
        int good = strcmp(tsysreversal_get_merchant_zip(handle), "27713") == 0;
        good &= may_reverse ? approved(handle) : tsysreversal_reverse(handle) == 211;
        good &= approved(own);
        tsysreversal_destroy(own);
        tsysreversal_destroy(handle);
        exit(good ? 7 : 8);
    }
    return ended(child);
}

/* Told when the request has left, from when on the call only waits. */
static volatile sig_atomic_t asked;

static int on_request(tsysreversal_t *handle, const tsysreversal_data_packet_out_event_t *event, void *user) {
    (void)handle;
    (void)event;
    (void)user;
    asked = 1;
    return 0;
}

static void *run(void *handle) { return as_pointer(tsysreversal_reverse((tsysreversal_t *)handle)); }

static void forks(void) {
    tsysreversal_t *handle = ready("TSYS");
    pthread_t thread;
    void *code = NULL;
    int round;
    CHECK(approved(handle));
    CHECK_INT(child_with(handle, 1), 7);
    CHECK(approved(handle));
    tsysreversal_destroy(handle);
    for (round = 0; round < 5; round++) {
        /* While a call waits it holds no lock that the child could find taken. */
        const struct timespec moment = {0, 300000000L + 60000000L * round};
        handle = ready("MUTE");
        asked = 0;
        CHECK_INT(tsysreversal_on_data_packet_out(handle, on_request, NULL), 0);
        CHECK_INT(pthread_create(&thread, NULL, run, handle), 0);
        while (!asked) {
            const struct timespec turn = {0, 1000000};
            nanosleep(&turn, NULL);
        }
        nanosleep(&moment, NULL);
        /* The child ends the object; the call of the parent goes on, until the parent ends it. */
        CHECK_INT(child_with(handle, 0), 7);
        CHECK_INT(tsysreversal_reverse(handle), 211);
        CHECK_INT(tsysreversal_interrupt(handle), 0);
        CHECK_INT(pthread_join(thread, &code), 0);
        CHECK_INT(as_number(code), 10004);
        tsysreversal_destroy(handle);
    }
    printf("6 children\n");
}

static int open_descriptors(int *highest) {
    int number, open = 0;
    for (number = 0; number < MOST_DESCRIPTORS; number++) {
        if (fcntl(number, F_GETFD) != -1) {
            open++;
            *highest = number;
        }
    }
    return open;
}

static void limit_to(int most, struct rlimit limit) {
    limit.rlim_cur = (rlim_t)most;
    CHECK_INT(setrlimit(RLIMIT_NOFILE, &limit), 0);
}

/* Takes every free number below the highest one in use, so that a limit leaves none. */
static void fill_up(void) {
    int highest = 2, number;
    open_descriptors(&highest);
    while ((number = dup(2)) < highest) {
        CHECK(number >= 0);
    }
    close(number);
}

/* One descriptor more each time, until a reversal succeeds. */
static void limits(const char *server) {
    struct rlimit limit;
    int highest = 2, most, open, failed = 0, code = -1;
    tsysreversal_t *handle = ready("TSYS");
    setting(handle, "Server", server);
    CHECK(approved(handle));
    fill_up();
    CHECK_INT(getrlimit(RLIMIT_NOFILE, &limit), 0);
    open = open_descriptors(&highest);
    for (most = highest + 1; most < highest + 20; most++) {
        limit_to(most, limit);
        code = tsysreversal_reverse(handle);
        CHECK_INT(setrlimit(RLIMIT_NOFILE, &limit), 0);
        CHECK_INT(open_descriptors(&highest), open);
        if (code == 0) {
            break;
        }
        failed++;
        printf("limit %d: %d %s\n", most, code, tsysreversal_last_error(handle));
        CHECK_INT(tsysreversal_last_error_code(handle), code);
        CHECK_TEXT(tsysreversal_config(handle, "Outcome"), "not-sent");
        CHECK(approved(handle));
    }
    CHECK_INT(code, 0);
    printf("%d limits\n", failed);
    tsysreversal_destroy(handle);
}

static char known[MOST_DESCRIPTORS];
static int met;

static int look_at_descriptors(struct recorder *recorder, char event) {
    int number;
    (void)recorder;
    (void)event;
    for (number = 0; number < MOST_DESCRIPTORS; number++) {
        const int flags = fcntl(number, F_GETFD);
        if (flags != -1 && !known[number]) {
            met++;
            CHECK(flags & FD_CLOEXEC);
        }
    }
    return 0;
}

static void inherit(const char *log) {
    struct recorder seen;
    tsysreversal_t *handle = ready("TSYS");
    int number, highest = 0;
    const int open = open_descriptors(&highest);
    for (number = 0; number < MOST_DESCRIPTORS; number++) {
        known[number] = fcntl(number, F_GETFD) != -1;
    }
    setting(handle, "SSLKeyLogFile", log);
    record(&seen, handle);
    seen.act_in = '*';
    seen.act = look_at_descriptors;
    for (number = 0; number < 20; number++) {
        CHECK(approved(handle));
    }
    CHECK_INT(open_descriptors(&highest), open);
    setting(handle, "Port", "1");
    for (number = 0; number < 20; number++) {
        CHECK_INT(tsysreversal_reverse(handle), 10061);
    }
    CHECK_INT(open_descriptors(&highest), open);
    tsysreversal_destroy(handle);
    printf("%d descriptors\n", met);
}

/* Programs with many threads give them small stacks. */
static void stack(int kibibytes) {
    pthread_attr_t attributes;
    pthread_t thread;
    void *code = NULL;
    tsysreversal_t *handle = ready("TSYS");
    CHECK_INT(pthread_attr_init(&attributes), 0);
    CHECK_INT(pthread_attr_setstacksize(&attributes, (size_t)kibibytes * 1024), 0);
    CHECK_INT(pthread_create(&thread, &attributes, run, handle), 0);
    CHECK_INT(pthread_join(thread, &code), 0);
    CHECK_INT(as_number(code), 0);
    CHECK_INT(pthread_attr_destroy(&attributes), 0);
    tsysreversal_destroy(handle);
}

int main(int count, char **arguments) {
    const char *part = count > 1 ? arguments[1] : "", *rest = count > 2 ? arguments[2] : "";
    if (strcmp(part, "signals") == 0) {
        signals();
    } else if (strcmp(part, "storm") == 0) {
        storm();
    } else if (strcmp(part, "closed") == 0) {
        closed();
    } else if (strcmp(part, "fork") == 0) {
        forks();
    } else if (strcmp(part, "limits") == 0) {
        limits(rest);
    } else if (strcmp(part, "inherit") == 0) {
        inherit(rest);
    } else if (strcmp(part, "stack") == 0) {
        stack(atoi(rest));
    } else {
        return 2;
    }
    return report();
}
