/* How soon an interrupt ends a call, from which events, and that none is lost. Called as

     interrupts stage <host> <setting>...   while the call waits in vain: prints how long it took at best
     interrupts events                      from inside each event
     interrupts random <rounds>             at random instants, on several threads */
#include "recorder.h"

#include <pthread.h>
#include <time.h>

enum { TRIES = 5, THREADS = 4, SOON = 250, IN_ANY_CASE = 2000 };

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static void pause_us(long microseconds) {
    struct timespec time;
    time.tv_sec = microseconds / 1000000;
    time.tv_nsec = microseconds % 1000000 * 1000;
    nanosleep(&time, NULL);
}

static void *run(void *handle) { return as_pointer(tsysreversal_reverse((tsysreversal_t *)handle)); }

/* A call has begun when nothing can be set any more. */
static int has_begun(tsysreversal_t *handle) {
    const double begun = now();
    while (tsysreversal_set_timeout(handle, 120) != 211) {
        if (now() - begun > 60000) {
            return 0;
        }
        pause_us(50);
    }
    return 1;
}

/* Interrupts a call so long after its beginning; its code, or less than 0, and how long it went on. */
static int interrupted(tsysreversal_t *handle, long microseconds, double *took) {
    pthread_t thread;
    void *code = NULL;
    double begun;
    *took = 0;
    if (pthread_create(&thread, NULL, run, handle) != 0 || !has_begun(handle)) {
        return -1;
    }
    pause_us(microseconds);
    begun = now();
    if (tsysreversal_interrupt(handle) != 0 || pthread_join(thread, &code) != 0) {
        return -2;
    }
    *took = now() - begun;
    return as_number(code);
}

static void stage(const char *host, char **settings) {
    double took, best = 1e9;
    int tries;
    for (tries = 0; tries < TRIES && best > SOON; tries++) {
        tsysreversal_t *handle = tsysreversal_create();
        char **line;
        prepare(handle, host);
        for (line = settings; *line != NULL; line++) {
            CHECK(tsysreversal_config(handle, *line) != NULL);
        }
        CHECK_INT(tsysreversal_set_timeout(handle, 120), 0);
        CHECK_INT(interrupted(handle, 700000, &took), 10004);
        CHECK_INT(tsysreversal_last_error_code(handle), 10004);
        CHECK_TEXT(tsysreversal_last_error(handle), "[10004] Interrupted system call.");
        CHECK_TEXT(tsysreversal_get_response_code(handle), "");
        CHECK(took < IN_ANY_CASE);
        best = took < best ? took : best;
        printf("%s\n", tsysreversal_config(handle, "Outcome"));
        tsysreversal_destroy(handle);
    }
    CHECK(best <= SOON);
    printf("%d milliseconds\n", (int)best);
}

static int interrupt_now(struct recorder *recorder, char event) {
    (void)event;
    CHECK_INT(tsysreversal_interrupt(recorder->handle), 0);
    return 0;
}

/* One reversal that is interrupted inside an event, and one after it that must not notice. */
static void inside(char event, const char *port, int code, const char *outcome) {
    struct recorder seen;
    tsysreversal_t *handle = tsysreversal_create();
    prepare(handle, "TSYS");
    record(&seen, handle);
    seen.act_in = event;
    seen.act = interrupt_now;
    if (port != NULL) {
        setting(handle, "Port", port);
    }
    CHECK_INT(tsysreversal_reverse(handle), code);
    CHECK_TEXT(tsysreversal_config(handle, "Outcome"), outcome);
    CHECK(seen.acted > 0);
    CHECK_INT(times(&seen, 'C'), times(&seen, 'D'));
    seen.act = NULL;
    setting(handle, "Port", about_host("TSYS", "PORT"));
    CHECK_INT(tsysreversal_reverse(handle), 0);
    CHECK_TEXT(tsysreversal_get_response_code(handle), "00");
    tsysreversal_destroy(handle);
}

static void events(void) {
    inside('S', NULL, 10004, "not-sent");
    inside('A', NULL, 10004, "not-sent");
    inside('C', NULL, 10004, "not-sent");
    inside('O', NULL, 10004, "not-sent");
    /* The answer is here: what was decided is told. */
    inside('I', NULL, 0, "answered");
    inside('D', NULL, 0, "answered");
    /* These calls fail already, with their own error. */
    inside('c', "1", 10061, "not-sent");
    inside('E', "1", 10061, "not-sent");
    printf("8 events\n");
}

struct work {
    pthread_t thread;
    tsysreversal_t *handle;
    unsigned seed;
    int rounds, interrupted, in_time;
    double worst;
};

/* A small generator of its own: that of the C library may take locks. */
static unsigned dice(struct work *work) {
    work->seed = work->seed * 1664525u + 1013904223u;
    return work->seed >> 8;
}

static void *many(void *argument) {
    struct work *work = (struct work *)argument;
    int round;
    for (round = 0; round < work->rounds; round++) {
        /* Half of them in the first instants, where a call goes from one wait to the next. */
        const long most = round % 2 == 0 ? 2000 : 40000;
        double took;
        work->interrupted += interrupted(work->handle, (long)(dice(work) % (unsigned)most), &took) == 10004;
        work->in_time += took < 20000;
        work->worst = took > work->worst ? took : work->worst;
    }
    return NULL;
}

/* The host never answers: a call whose interrupt is lost ends by its time-out, with another code. */
static void at_random(int rounds) {
    static struct work works[THREADS];
    double worst = 0;
    int index;
    for (index = 0; index < THREADS; index++) {
        works[index].seed = 20260901u + (unsigned)index;
        works[index].rounds = rounds / THREADS;
        works[index].handle = tsysreversal_create();
        prepare(works[index].handle, "MUTE");
        CHECK_INT(tsysreversal_set_timeout(works[index].handle, 120), 0);
    }
    for (index = 0; index < THREADS; index++) {
        CHECK_INT(pthread_create(&works[index].thread, NULL, many, &works[index]), 0);
    }
    for (index = 0; index < THREADS; index++) {
        CHECK_INT(pthread_join(works[index].thread, NULL), 0);
        CHECK_INT(works[index].interrupted, works[index].rounds);
        CHECK_INT(works[index].in_time, works[index].rounds);
        worst = works[index].worst > worst ? works[index].worst : worst;
        tsysreversal_destroy(works[index].handle);
    }
    printf("%d milliseconds at worst\n%d interrupts\n", (int)worst, rounds / THREADS * THREADS);
}

int main(int count, char **arguments) {
    if (count > 2 && strcmp(arguments[1], "stage") == 0) {
        stage(arguments[2], arguments + 3);
    } else if (count == 2 && strcmp(arguments[1], "events") == 0) {
        events();
    } else if (count == 3 && strcmp(arguments[1], "random") == 0) {
        at_random(atoi(arguments[2]));
    } else {
        return 2;
    }
    return report();
}
