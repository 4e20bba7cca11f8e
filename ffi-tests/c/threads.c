/* What another thread may do while one reverses, and many objects on many threads. */
#include "recorder.h"

#include <pthread.h>
#include <time.h>

enum { THREADS = 8, MOST_ROUNDS = 64 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static int sent;

static int on_sent(tsysreversal_t *handle, const tsysreversal_data_packet_out_event_t *event, void *user) {
    (void)handle;
    (void)event;
    (void)user;
    pthread_mutex_lock(&lock);
    sent = 1;
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&lock);
    return 0;
}

static void *run(void *handle) { return as_pointer(tsysreversal_reverse((tsysreversal_t *)handle)); }

/* A reversal on another thread that waits for its answer. */
static pthread_t waiting(tsysreversal_t *handle) {
    pthread_t thread;
    prepare(handle, "MUTE");
    CHECK_INT(tsysreversal_set_timeout(handle, 120), 0);
    CHECK_INT(tsysreversal_on_data_packet_out(handle, on_sent, NULL), 0);
    sent = 0;
    CHECK_INT(pthread_create(&thread, NULL, run, handle), 0);
    pthread_mutex_lock(&lock);
    while (!sent) {
        pthread_cond_wait(&changed, &lock);
    }
    pthread_mutex_unlock(&lock);
    return thread;
}

static void meanwhile(void) {
    static char value[1 << 16];
    void *code = NULL;
    size_t index, writable = 0;
    tsysreversal_t *handle = tsysreversal_create();
    pthread_t thread = waiting(handle);
    for (index = 0; index < tsysreversal_property_count(); index++) {
        const tsysreversal_property_t *row = tsysreversal_property(index);
        CHECK(read_as_text(handle, row, value, sizeof value));
        if (row->writable) {
            writable++;
            CHECK_INT(write_as_text(handle, row, row->example), 211);
        }
    }
    CHECK_TEXT(tsysreversal_get_merchant_zip(handle), "27713");
    CHECK_TEXT(tsysreversal_config(handle, "Server"), "localhost");
    CHECK(tsysreversal_config(handle, "Server=elsewhere") == NULL);
    CHECK_TEXT(tsysreversal_config(handle, "Server"), "localhost");
    CHECK_INT(tsysreversal_parse_aggregate(handle, "<a><ApprovalCode>1</ApprovalCode></a>"), 211);
    CHECK_INT(tsysreversal_reset(handle), 211);
    CHECK_INT(tsysreversal_reverse(handle), 211);
    CHECK_INT(tsysreversal_on_connected(handle, NULL, NULL), 0);
    CHECK_INT(tsysreversal_interrupt(handle), 0);
    CHECK_INT(pthread_join(thread, &code), 0);
    CHECK_INT(as_number(code), 10004);
    CHECK_INT(tsysreversal_last_error_code(handle), 10004);
    CHECK_INT(tsysreversal_set_merchant_zip(handle, "10001"), 0);
    tsysreversal_destroy(handle);
    printf("%d refused meanwhile\n", (int)writable);
}

/* Another thread may end the object: the call fails and says so. */
static void destroyed(void) {
    void *code = NULL;
    tsysreversal_t *handle = tsysreversal_create();
    pthread_t thread = waiting(handle);
    tsysreversal_destroy(handle);
    CHECK_INT(pthread_join(thread, &code), 0);
    CHECK_INT(as_number(code), 10004);
    CHECK_INT(tsysreversal_last_error_code(handle), 9002);
}

struct work {
    tsysreversal_t *handle;
    int rounds, approved, codes[MOST_ROUNDS];
};

static void *many(void *argument) {
    struct work *work = (struct work *)argument;
    int round;
    for (round = 0; round < work->rounds; round++) {
        int number = round + 1;
        tsysreversal_set_transaction_number(work->handle, number);
        work->codes[round] = tsysreversal_reverse(work->handle);
        work->approved += strcmp(tsysreversal_get_response_code(work->handle), "00") == 0
                          && tsysreversal_get_transaction_number(work->handle) == number;
    }
    return NULL;
}

int main(int count, char **arguments) {
    static struct work works[THREADS];
    pthread_t threads[THREADS];
    const int rounds = count == 2 ? atoi(arguments[1]) : 0;
    int index, round, reversals = 0;
    if (rounds < 1 || rounds > MOST_ROUNDS) {
        return 2;
    }
    meanwhile();
    destroyed();
    for (index = 0; index < THREADS; index++) {
        works[index].handle = tsysreversal_create();
        works[index].rounds = rounds;
        prepare(works[index].handle, "TSYS");
    }
    for (index = 0; index < THREADS; index++) {
        CHECK_INT(pthread_create(&threads[index], NULL, many, &works[index]), 0);
    }
    for (index = 0; index < THREADS; index++) {
        CHECK_INT(pthread_join(threads[index], NULL), 0);
        CHECK_INT(works[index].approved, rounds);
        for (round = 0; round < rounds; round++, reversals++) {
            CHECK_INT(works[index].codes[round], 0);
        }
        tsysreversal_destroy(works[index].handle);
    }
    printf("%d reversals\n", reversals);
    return report();
}
