/* A small library with the flat functions, so that the Python package can be tested by itself. It stores values and
 * fires events as told by config("Scenario=..."). It is stricter than it must be: a lent text is overwritten as soon as
 * its property is read again, and a call on a destroyed object is counted as misuse. kinds.h is made by the test. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "kinds.h" /* KINDS: one letter for each property number; RESPONSE_CODE, RUNTIME_LICENSE, PROPERTIES */

typedef int (*sink_t)(void *, int, int, void *[], int[]);
typedef struct {
    char *data;
    int length;
    int number;
    char *lent;
} value_t;
typedef struct {
    int alive;
    sink_t sink;
    void *context;
    value_t values[PROPERTIES + 2];
    char scenario[64];
    char answer[128];
    volatile int interrupted;
    int code;
    char message[256];
} object_t;

volatile int fake_live, fake_misuse, fake_accepted, fake_events;

static object_t *use(void *p) {
    object_t *o = p;
    if (!o->alive) fake_misuse++;
    return o;
}

static int fail(object_t *o, int code, const char *message) {
    o->code = code;
    snprintf(o->message, sizeof o->message, "%s", message);
    return code;
}

static value_t *find(object_t *o, int id, char *kind) {
    if (id == RUNTIME_LICENSE) {
        *kind = 't';
        return &o->values[PROPERTIES + 1];
    }
    if (id < 1 || id > PROPERTIES) return NULL;
    *kind = KINDS[id];
    return &o->values[id];
}

static void store(value_t *v, const void *data, int length) {
    free(v->data);
    v->data = malloc((size_t)length + 1);
    memcpy(v->data, data, (size_t)length);
    v->data[length] = 0;
    v->length = length;
}

static const char *lend(value_t *v) {
    if (v->lent) memset(v->lent, 'X', strlen(v->lent)); /* never freed: it must stay readable as rubbish */
    v->lent = malloc((size_t)v->length + 1);
    if (v->data) memcpy(v->lent, v->data, (size_t)v->length);
    v->lent[v->length] = 0;
    return v->lent;
}

void *tsysreversal_create_flat(sink_t sink, void *context, char *key, int opts) {
    object_t *o = calloc(1, sizeof *o);
    if (key || opts) fake_misuse++;
    o->alive = 1;
    o->sink = sink;
    o->context = context;
    fake_live++;
    return o;
}

int DPaymentsSDK_TSYSReversal_Destroy(void *p) {
    object_t *o = use(p);
    o->alive = 0;
    fake_live--;
    return 0;
}

void *DPaymentsSDK_TSYSReversal_Get(void *p, int id, int index, int *length, int64_t *wide) {
    object_t *o = use(p);
    char kind;
    value_t *v = find(o, id, &kind);
    (void)wide;
    if (!v || index || !strcmp(o->scenario, "broken")) {
        *length = fail(o, v ? 9001 : 432, v ? "Internal error. fake" : "Invalid index.");
        return NULL;
    }
    fail(o, 0, "");
    *length = kind == 'b' ? v->length : 0;
    if (kind == 'i' || kind == 'o') return (void *)(intptr_t)v->number;
    return (void *)lend(v);
}

int DPaymentsSDK_TSYSReversal_Set(void *p, int id, int index, const void *val, int length) {
    object_t *o = use(p);
    char kind;
    value_t *v = find(o, id, &kind);
    if (!v || index) return fail(o, 432, "Invalid index.");
    if (kind == 't' && (length || !strcmp(val, "refuse"))) return fail(o, 502, "Data field invalid format. fake");
    if (kind == 'i' || kind == 'o')
        v->number = (int)(intptr_t)val;
    else
        store(v, val, kind == 'b' ? length : (int)strlen(val));
    return fail(o, 0, "");
}

static void nap(int milliseconds) {
    struct timespec left = {milliseconds / 1000, (milliseconds % 1000) * 1000000L};
    while (nanosleep(&left, &left)) {
    }
}

static int fire(object_t *o, int id, int count, void *params[], int lengths[]) {
    fake_events++;
    return o->sink(o->context, id, count, params, lengths);
}

static int fire_text(object_t *o, const char *text) {
    void *params[] = {(void *)text, NULL};
    int lengths[] = {0, 0};
    return fire(o, 7, 1, params, lengths);
}

static int fire_status(object_t *o, int id, int code, const char *text) {
    void *params[] = {(void *)(intptr_t)code, (void *)text, NULL};
    int lengths[] = {0, 0, 0};
    return fire(o, id, 2, params, lengths);
}

static int fire_packet(object_t *o, int id, const char *packet, int length) {
    void *params[] = {(void *)packet, NULL};
    int lengths[] = {length, 0};
    return fire(o, id, 1, params, lengths);
}

static int dialogue(object_t *o) {
    int recommended = strcmp(o->scenario, "doubtful") != 0;
    void *params[] = {"\x30\x00\x31", "CN=server", "CN=issuer", recommended ? "OK" : "expired",
                      (void *)(intptr_t)recommended, NULL};
    int lengths[] = {3, 0, 0, 0, 0, 0};
    int code;
    if ((code = fire_text(o, "gr\xc3\xbc\xc3\x9f"))) return code;
    code = fire(o, 6, 5, params, lengths);
    fake_accepted = (int)(intptr_t)params[4];
    if (code) return code;
    if (!fake_accepted) return 280;
    if ((code = fire_status(o, 1, 0, "OK"))) return code;
    if ((code = fire_packet(o, 3, "\x02" "D\0x\x03", 5))) return code;
    return fire_packet(o, 2, "\x02" "E\x03", 3);
}

static int wait_for_interrupt(object_t *o) {
    int i;
    if (fire_text(o, "waiting")) return 10004;
    for (i = 0; i < 2000 && !o->interrupted; i++) nap(5);
    return o->interrupted ? 10004 : 523;
}

static int reverse(object_t *o) {
    int code;
    o->interrupted = 0;
    if (!strcmp(o->scenario, "bare")) return fail(o, 595, "");
    if (!strcmp(o->scenario, "foreign")) {
        fail(o, 211, "the error of another thread");
        return 595;
    }
    if (!strcmp(o->scenario, "fail")) return fail(o, 595, "Prematurely disconnected. fake \xff");
    if (!strcmp(o->scenario, "wait")) {
        code = wait_for_interrupt(o);
    } else if (!strcmp(o->scenario, "slow")) { /* silence, one event, silence */
        nap(300);
        code = fire_text(o, "late");
        if (!code) code = wait_for_interrupt(o);
    } else if (!strcmp(o->scenario, "silent")) { /* silence and no event */
        nap(300);
        store(&o->values[RESPONSE_CODE], "00", 2);
        return fail(o, 0, "");
    } else if (!strcmp(o->scenario, "strange")) { /* an unknown event, and one with too few parameters */
        void *params[] = {NULL};
        int lengths[] = {0};
        code = fire(o, 99, 0, params, lengths);
        if (!code) code = fire(o, 6, 0, params, lengths);
    } else {
        code = dialogue(o);
    }
    if (code) fire_status(o, 5, code, "failing \xff");
    fire_status(o, 4, code, code ? "failed" : "OK");
    if (code) return fail(o, code, "ended");
    store(&o->values[RESPONSE_CODE], "00", 2);
    return fail(o, 0, "");
}

int DPaymentsSDK_TSYSReversal_Do(void *p, int method, int count, void *params[], int lengths[], int64_t *wide) {
    object_t *o = use(p);
    (void)lengths;
    (void)wide;
    switch (method) {
    case 2: {
        const char *text = params[0];
        if (count != 1) return fail(o, 9002, "a parameter is missing");
        if (!strncmp(text, "Scenario=", 9)) snprintf(o->scenario, sizeof o->scenario, "%s", text + 9);
        else if (strcmp(text, "Scenario")) return fail(o, 511, "Invalid data entered. Unknown setting.");
        snprintf(o->answer, sizeof o->answer, "%s", o->scenario);
        params[1] = o->answer;
        return fail(o, 0, "");
    }
    case 3:
        o->interrupted = 1; /* leaves the last error alone */
        return 0;
    case 4:
        if (strcmp(params[0], "<a/>")) {
            int code = fire_status(o, 5, 511, "no aggregate");
            return fail(o, code ? code : 511, "Invalid data entered. No aggregate.");
        }
        return fail(o, 0, "");
    case 5:
        memset(o->values, 0, sizeof o->values);
        return fail(o, 0, "");
    case 6:
        return reverse(o);
    }
    return fail(o, 432, "Invalid index.");
}

char *DPaymentsSDK_TSYSReversal_GetLastError(void *p) {
    return use(p)->message;
}

int DPaymentsSDK_TSYSReversal_GetLastErrorCode(void *p) {
    return use(p)->code;
}

int tsysreversal_always_utf8(void *p, int always) {
    use(p);
    return always == 1 ? 0 : 9002;
}
