/* Interrupt from another thread at each stage of a reversal, and while nothing runs. */
#include "recorder.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <pthread.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void pause_ms(long milliseconds) {
    struct timespec time;
    time.tv_sec = milliseconds / 1000;
    time.tv_nsec = milliseconds % 1000 * 1000000;
    nanosleep(&time, NULL);
}

static void *run(void *handle) { return as_pointer(tsysreversal_reverse((tsysreversal_t *)handle)); }

static volatile int reached;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static int reach(struct recorder *seen, char event) {
    (void)seen;
    (void)event;
    pthread_mutex_lock(&lock);
    reached = 1;
    pthread_mutex_unlock(&lock);
    return 0;
}

static int has_reached(void) {
    int answer;
    pthread_mutex_lock(&lock);
    answer = reached;
    pthread_mutex_unlock(&lock);
    return answer;
}

/* Interrupts a moment after the event, or after the start when there is none. */
static void stage(const char *name, tsysreversal_t *handle, char event, const char *outcome, const char *events) {
    struct recorder seen;
    pthread_t thread;
    void *code = NULL;
    const int before = failures;
    double begun;
    record(&seen, handle);
    seen.act_in = event;
    seen.act = reach;
    reached = event == 0;
    CHECK_INT(pthread_create(&thread, NULL, run, handle), 0);
    for (begun = now(); !has_reached() && now() - begun < 20;) {
        pause_ms(5);
    }
    CHECK(has_reached());
    pause_ms(300);
    begun = now();
    CHECK_INT(tsysreversal_interrupt(handle), 0);
    CHECK_INT(pthread_join(thread, &code), 0);
    CHECK(now() - begun < 5);
    CHECK_INT(as_number(code), 10004);
    CHECK_INT(tsysreversal_last_error_code(handle), 10004);
    CHECK_TEXT(tsysreversal_config(handle, "Outcome"), outcome);
    CHECK_TEXT(tsysreversal_get_response_code(handle), "");
    CHECK_TEXT(without_status(&seen), events);
    if (failures != before) {
        fprintf(stderr, "... while: %s (%d, %s)\n", name, as_number(code), seen.seen);
    }
}

static void at_host(const char *name, const char *host, char event, const char *outcome, const char *events) {
    tsysreversal_t *handle = tsysreversal_create();
    prepare(handle, host);
    CHECK_INT(tsysreversal_set_timeout(handle, 120), 0);
    stage(name, handle, event, outcome, events);
    tsysreversal_destroy(handle);
}

/* A port that takes no connection and refuses none: its queue is full. */
static void connecting(void) {
    enum { CLIENTS = 4 };
    int listener = socket(AF_INET, SOCK_STREAM, 0), clients[CLIENTS], index;
    struct sockaddr_in address;
    socklen_t length = sizeof address;
    char port[16];
    tsysreversal_t *handle = tsysreversal_create();
    memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    CHECK_INT(bind(listener, (struct sockaddr *)&address, sizeof address), 0);
    CHECK_INT(listen(listener, 0), 0);
    CHECK_INT(getsockname(listener, (struct sockaddr *)&address, &length), 0);
    for (index = 0; index < CLIENTS; index++) {
        struct timeval patience = {0, 200000};
        clients[index] = socket(AF_INET, SOCK_STREAM, 0);
        setsockopt(clients[index], SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
        (void)!connect(clients[index], (struct sockaddr *)&address, sizeof address);
    }
    prepare(handle, "TSYS");
    setting(handle, "Server", "127.0.0.1");
    sprintf(port, "%d", (int)ntohs(address.sin_port));
    setting(handle, "Port", port);
    CHECK_INT(tsysreversal_set_timeout(handle, 120), 0);
    stage("connecting", handle, 0, "not-sent", "cE");
    tsysreversal_destroy(handle);
    for (index = 0; index < CLIENTS; index++) {
        close(clients[index]);
    }
    close(listener);
}

int main(void) {
    tsysreversal_t *handle;
    connecting();
    at_host("shaking hands", "HANG", 0, "not-sent", "cE");
    at_host("waiting for ENQ", "SILENT", 'C', "not-sent", "ACED");
    at_host("waiting for an answer", "MUTE", 'O', "in-doubt", "ACOED");
    at_host("receiving", "DRIP", 'O', "in-doubt", "ACOED");

    /* While nothing runs it has no effect, also not on the next call. */
    handle = tsysreversal_create();
    prepare(handle, "TSYS");
    CHECK_INT(tsysreversal_interrupt(handle), 0);
    CHECK_INT(tsysreversal_last_error_code(handle), 0);
    CHECK_INT(tsysreversal_reverse(handle), 0);
    CHECK_TEXT(tsysreversal_get_response_code(handle), "00");
    tsysreversal_destroy(handle);
    printf("5 stages\n");
    return report();
}
