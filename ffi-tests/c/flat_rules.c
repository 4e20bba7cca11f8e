/* The rules of the flat functions, each as a table: what clears the last error, where a failure is told, what belongs to
 * whom, what is never looked at, and what a sink of events may answer. */
#include "check.h"

#include <wchar.h>

enum { CONFIG = 2, INTERRUPT, PARSE_AGGREGATE, RESET, REVERSE, WIDE = 10000, LICENSE = 8001 };
enum { CONNECTED = 1, PACKET_IN, PACKET_OUT, DISCONNECTED, ERROR, AUTHENTICATION, STATUS, EVENTS = STATUS };

static int number_of(const char *name) { return tsysreversal_property_id(NULL, name); }

static int code_of(void *object) { return DPaymentsSDK_TSYSReversal_GetLastErrorCode(object); }

/* Nothing may be read or written here: a call that looks at such a pointer ends the program. */
static void *const NOWHERE = (void *)(intptr_t)8;

/* A call by number: a letter for what is called, and everything that goes with it. */
struct call {
    const char *what;
    char kind; /* g: Get, s: Set, c: CheckIndex, d: Do */
    const char *property;
    int number, index;
    const void *value;
    int length;
    int code; /* 0 when it succeeds */
};

static int number_in(const struct call *call) {
    return call->number + (call->property != NULL ? number_of(call->property) : 0);
}

/* Makes the call, with a place for the length or without. The answer is its code; `slot` is what it returned. */
static int make(void *object, const struct call *call, int *length, const void **slot) {
    void *param[4];
    int cbparam[4] = {-7, -7, -7, -7}, inputs = call->value != NULL, code;
    size_t index;
    switch (call->kind) {
    case 'g':
        *slot = DPaymentsSDK_TSYSReversal_Get(object, number_in(call), call->index, length, (int64_t *)NOWHERE);
        return code_of(object);
    case 's':
        return DPaymentsSDK_TSYSReversal_Set(object, number_in(call), call->index, call->value, call->length);
    case 'c':
        return DPaymentsSDK_TSYSReversal_CheckIndex(object, number_in(call), call->index);
    default:
        for (index = 0; index < 4; index++) {
            param[index] = NOWHERE;
        }
        param[0] = inputs ? (void *)call->value : NOWHERE;
        code = DPaymentsSDK_TSYSReversal_Do(object, call->number, inputs, param, cbparam, (int64_t *)NOWHERE);
        *slot = param[inputs];
        for (index = (size_t)inputs + 1; index < 4; index++) {
            CHECK(param[index] == NOWHERE);
        }
        for (index = 0; index < 4; index++) {
            CHECK_INT(cbparam[index], -7);
        }
        return code;
    }
}

static const char AGGREGATE[] = "<TSYSDetail><ApprovalCode>123456</ApprovalCode></TSYSDetail>";

/* Every kind of call that succeeds, narrow and wide. */
static const struct call SUCCEED[] = {
    {"the version", 'g', NULL, 0, 0, NULL, 0, 0},
    {"the wide version", 'g', NULL, WIDE, 0, NULL, 0, 0},
    {"a text", 'g', "MerchantZip", 0, 0, NULL, 0, 0},
    {"a wide text", 'g', "MerchantZip", WIDE, 0, NULL, 0, 0},
    {"a number", 'g', "Timeout", 0, 0, NULL, 0, 0},
    {"a wide number", 'g', "Timeout", WIDE, 0, NULL, 0, 0},
    {"a boolean", 'g', "CardIsEncrypted", 0, 0, NULL, 0, 0},
    {"bytes", 'g', "SSLCertEncoded", 0, 0, NULL, 0, 0},
    {"a licence", 'g', NULL, LICENSE, 0, NULL, 0, 0},
    {"an old licence", 'g', NULL, 2011, 0, NULL, 0, 0},
    {"a key", 'g', NULL, 8012, 0, NULL, 0, 0},
    {"to a text", 's', "MerchantZip", 0, 0, "27713", 0, 0},
    {"to a counted text", 's', "MerchantZip", 0, 0, "27713???", 5, 0},
    {"to a wide text", 's', "MerchantZip", WIDE, 0, L"27713", 0, 0},
    {"to a number", 's', "Timeout", 0, 0, NOWHERE, 0, 0},
    {"to a boolean", 's', "CardIsEncrypted", 0, 0, NOWHERE, 0, 0},
    {"to bytes", 's', "SSLCertStore", 0, 0, "\1\0\2", 3, 0},
    {"to a licence", 's', NULL, LICENSE, 0, "any", 0, 0},
    {"to a wide licence", 's', NULL, WIDE + LICENSE, 0, L"any", 0, 0},
    {"to a key", 's', NULL, 8012, 0, NOWHERE, 77, 0},
    {"an index", 'c', "MerchantZip", 0, 0, NULL, 0, 0},
    {"the index of a key", 'c', NULL, 8012, 0, NULL, 0, 0},
    {"a setting", 'd', NULL, CONFIG, 0, "Port", 0, 0},
    {"a wide setting", 'd', NULL, WIDE + CONFIG, 0, L"Port=5003", 0, 0},
    {"an interrupt", 'd', NULL, INTERRUPT, 0, NULL, 0, 0},
    {"an aggregate", 'd', NULL, PARSE_AGGREGATE, 0, AGGREGATE, 0, 0},
    {"a reset", 'd', NULL, RESET, 0, NULL, 0, 0},
};

/* Calls that fail, with their code. */
static const struct call FAIL[] = {
    {"a number below all", 'g', NULL, -1, 0, NULL, 0, 432},
    {"a number above all", 'g', NULL, 148, 0, NULL, 0, 432},
    {"a wide number above all", 'g', NULL, WIDE + 148, 0, NULL, 0, 432},
    {"twice wide", 'g', "MerchantZip", 2 * WIDE, 0, NULL, 0, 432},
    {"the largest number", 'g', NULL, 2147483647, 0, NULL, 0, 432},
    {"the smallest number", 'g', NULL, -2147483647, 0, NULL, 0, 432},
    {"before the old licences", 'g', NULL, 1999, 0, NULL, 0, 432},
    {"behind the old licences", 'g', NULL, 2100, 0, NULL, 0, 432},
    {"before the licences", 's', NULL, 7999, 0, "", 0, 432},
    {"behind the licences", 's', NULL, 8100, 0, "", 0, 432},
    {"an index of a text", 'g', "MerchantZip", 0, 1, NULL, 0, 432},
    {"an index of a number", 'g', "Timeout", 0, -1, NULL, 0, 432},
    {"an index of bytes", 'g', "SSLCertStore", 0, 7, NULL, 0, 432},
    {"an index of a licence", 's', NULL, LICENSE, 1, "", 0, 432},
    {"an index that is checked", 'c', "MerchantZip", 0, 1, NULL, 0, 432},
    {"an event's number", 'c', NULL, 999, 0, NULL, 0, 432},
    {"to the version", 's', NULL, 0, 0, "2", 0, 511},
    {"to what is read-only", 's', "ResponseCode", 0, 0, "00", 0, 511},
    {"a number to a text that is read-only", 's', "ResponseTransactionTime", 0, 0, (void *)2, 0, 511},
    {"a letter in a zip", 's', "MerchantZip", 0, 0, "!", 0, 502},
    {"a text that is too long", 's', "MerchantZip", 0, 0, "1234567890", 0, 501},
    {"a wide text that is too long", 's', "MerchantZip", WIDE, 0, L"1234567890", 0, 501},
    {"a wide text with a length", 's', "MerchantZip", WIDE, 0, L"27713", 5, 9002},
    {"a length below 0", 's', "MerchantZip", 0, 0, "27713", -1, 9002},
    {"no text", 's', "MerchantZip", 0, 0, NULL, 0, 9002},
    {"no UTF-8", 's', "MerchantName", 0, 0, "\xff", 0, 434},
    {"a number that is none of its names", 's', "ReversalType", 0, 0, (void *)(intptr_t)77, 0, 503},
    {"method 0", 'd', NULL, 0, 0, NULL, 0, 432},
    {"method 1", 'd', NULL, 1, 0, NULL, 0, 432},
    {"method 7", 'd', NULL, 7, 0, NULL, 0, 432},
    {"a wide method 7", 'd', NULL, WIDE + 7, 0, NULL, 0, 432},
    {"a method below all", 'd', NULL, -2, 0, NULL, 0, 432},
    {"a setting without a name", 'd', NULL, CONFIG, 0, NULL, 0, 9002},
    {"an unknown setting", 'd', NULL, CONFIG, 0, "NoSuchSetting", 0, 511},
    {"a setting out of range", 'd', NULL, CONFIG, 0, "Port=65536", 0, 503},
    {"an aggregate that is none", 'd', NULL, PARSE_AGGREGATE, 0, "none", 0, 511},
    {"a reversal of nothing", 'd', NULL, REVERSE, 0, NULL, 0, 593},
    {"a wide reversal of nothing", 'd', NULL, WIDE + REVERSE, 0, NULL, 0, 593},
};

/* Whatever succeeds clears the code and the text; callers ask for the code after each Get. */
static void successes(void *object) {
    size_t row, visited = 0;
    for (row = 0; row < sizeof SUCCEED / sizeof SUCCEED[0]; row++) {
        int length = -1, before = failures;
        const void *slot = NULL;
        CHECK_INT(DPaymentsSDK_TSYSReversal_SetLastErrorAndCode(object, 77, (char *)"old"), 0);
        CHECK_INT(make(object, &SUCCEED[row], &length, &slot), 0);
        CHECK_INT(code_of(object), 0);
        CHECK_TEXT(DPaymentsSDK_TSYSReversal_GetLastError(object), "");
        if (SUCCEED[row].kind == 'g') {
            CHECK_INT(length, 0);
            CHECK(slot != NULL || strcmp(SUCCEED[row].what, "a boolean") == 0);
        }
        if (failures != before) {
            fprintf(stderr, "at: %s\n", SUCCEED[row].what);
        }
        visited++;
    }
    printf("%zu successes\n", visited);
}

/* Whatever fails tells its code in the result or in the place of the length, keeps it, and changes nothing. */
static void refusals(void *object) {
    size_t row, visited = 0;
    int store = number_of("SSLCertStore");
    CHECK_INT(DPaymentsSDK_TSYSReversal_Set(object, number_of("MerchantZip"), 0, "27713", 0), 0);
    CHECK_INT(DPaymentsSDK_TSYSReversal_Set(object, number_of("ReversalType"), 0, as_pointer(4), 0), 0);
    for (row = 0; row < sizeof FAIL / sizeof FAIL[0]; row++) {
        const struct call *call = &FAIL[row];
        int length = -1, code, before = failures;
        const void *slot = NOWHERE;
        const char *known = text_of_code(call->code);
        CHECK_INT(DPaymentsSDK_TSYSReversal_SetLastErrorAndCode(object, 0, NULL), 0);
        code = make(object, call, &length, &slot);
        CHECK_INT(code, call->code);
        CHECK_INT(code_of(object), call->code);
        CHECK(strncmp(DPaymentsSDK_TSYSReversal_GetLastError(object), known ? known : "Invalid index.",
                      strlen(known ? known : "Invalid index.")) == 0);
        if (call->kind == 'g') {
            CHECK(slot == NULL);
            CHECK_INT(length, call->code);
            /* Without a place for the length the answer is the same. */
            CHECK_INT(make(object, call, NULL, &slot), call->code);
            CHECK(slot == NULL);
        }
        if (call->kind == 'd' && call->number % WIDE == CONFIG && call->value != NULL) {
            CHECK(slot == NULL);
        } else if (call->kind == 'd') {
            CHECK(slot == NOWHERE);
        }
        CHECK_TEXT((char *)DPaymentsSDK_TSYSReversal_Get(object, number_of("MerchantZip"), 0, NULL, NULL), "27713");
        CHECK_INT(as_number(DPaymentsSDK_TSYSReversal_Get(object, number_of("ReversalType"), 0, NULL, NULL)), 4);
        if (failures != before) {
            fprintf(stderr, "at: %s\n", call->what);
        }
        visited++;
    }
    CHECK(DPaymentsSDK_TSYSReversal_Get(object, store, 0, NULL, NULL) == NULL);
    CHECK_INT(code_of(object), 9002);
    printf("%zu refusals\n", visited);
}

/* All keys and licences are accepted, in both widths; only the licence is kept. */
static void keys(void *object) {
    static const int ranges[] = {2000, 8000};
    size_t range, visited = 0;
    int offset;
    CHECK_INT(DPaymentsSDK_TSYSReversal_Set(object, LICENSE, 0, "kept", 0), 0);
    for (range = 0; range < 2; range++) {
        for (offset = 0; offset < 100; offset++) {
            const int id = ranges[range] + offset;
            if (id == 2011 || id == LICENSE) {
                continue;
            }
            CHECK_INT(DPaymentsSDK_TSYSReversal_Set(object, id, 0, NOWHERE, 0), 0);
            CHECK_INT(DPaymentsSDK_TSYSReversal_Set(object, WIDE + id, 0, NOWHERE, 9), 0);
            CHECK_INT(DPaymentsSDK_TSYSReversal_CheckIndex(object, id, 0), 0);
            CHECK_INT(DPaymentsSDK_TSYSReversal_CheckIndex(object, id, 1), 432);
            visited++;
        }
    }
    CHECK_TEXT((char *)DPaymentsSDK_TSYSReversal_Get(object, 2011, 0, NULL, NULL), "kept");
    CHECK(wcscmp((wchar_t *)DPaymentsSDK_TSYSReversal_Get(object, WIDE + 2011, 0, NULL, NULL), L"kept") == 0);
    printf("%zu keys\n", visited);
}

/* What was lent lives on while everything else is read, and while the property itself is written. */
static void lent_for_long(void *object) {
    static const void *lent[256];
    static char copies[256][64];
    size_t index, texts = 0, count = tsysreversal_property_count();
    for (index = 0; index < count; index++) {
        const tsysreversal_property_t *row = tsysreversal_property(index);
        if (row->kind == TSYSREVERSAL_KIND_TEXT && row->writable) {
            (void)DPaymentsSDK_TSYSReversal_Set(object, row->id, 0, row->example, 0);
        }
    }
    for (index = 0; index < count && index < 256; index++) {
        const tsysreversal_property_t *row = tsysreversal_property(index);
        if (row->kind == TSYSREVERSAL_KIND_TEXT) {
            lent[index] = DPaymentsSDK_TSYSReversal_Get(object, row->id, 0, NULL, NULL);
            CHECK(lent[index] != NULL);
            sprintf(copies[index], "%.63s", (const char *)lent[index]);
            texts++;
        }
    }
    for (index = 0; index < count; index++) {
        const tsysreversal_property_t *row = tsysreversal_property(index);
        if (row->kind == TSYSREVERSAL_KIND_TEXT && row->writable) {
            (void)DPaymentsSDK_TSYSReversal_Set(object, row->id, 0, row->default_value, 0);
        }
    }
    for (index = 0; index < count && index < 256; index++) {
        if (lent[index] != NULL) {
            CHECK(strncmp((const char *)lent[index], copies[index], 63) == 0);
        }
    }
    CHECK(texts > 90);
    printf("%zu lent texts\n", texts);
}

/* What the product has besides the class. */
static void of_the_product(void) {
    static const int ops[] = {-1, 0, 1, 2, 99};
    size_t index;
    void *param[2] = {NULL, NULL};
    for (index = 0; index < sizeof ops / sizeof ops[0]; index++) {
        CHECK(DPaymentsSDK_EvtStr(NOWHERE, ops[index], NOWHERE, ops[index]) == NULL);
        CHECK_INT(DPaymentsSDK_Stream(NOWHERE, ops[index], param, NOWHERE), 9002);
    }
    CHECK_INT(DPaymentsSDK_TSYSReversal_StaticInit(NOWHERE), 0);
    CHECK_INT(DPaymentsSDK_TSYSReversal_StaticDestroy(), 0);
    CHECK_INT(DPaymentsSDK_TSYSReversal_StaticDestroy(), 0);
}

/* What a sink does in one event. */
enum way { NOTHING, RETURN, KNOWN, SET, SET_AND_RETURN, SET_AND_CLEAR, ASK_WIDE, ASK_WIDE_AND_RETURN };

static const struct {
    enum way way;
    int code; /* how the call ends; -1: as without the sink */
    const char *text;
    int event_error;
} WAYS[] = {
    {RETURN, 4242, "The handler of ", 0},
    {KNOWN, 10004, "[10004] Interrupted system call.", 0},
    {SET, 4243, "mine", 4243},
    {SET_AND_RETURN, 4243, "mine", 4243},
    {SET_AND_CLEAR, -1, NULL, 0},
    {ASK_WIDE, -1, NULL, 0},
    {ASK_WIDE_AND_RETURN, 4242, "The handler of ", 0},
};

struct sink {
    void *object;
    int event; /* the one in which it acts */
    enum way way;
    int acted, wide, connections, disconnections;
    char first[256]; /* the first text of the event in its plain form */
    int accept, wide_accept, proposed; /* -1 leaves it */
};

static const char *text_in(int event, void *param[]) {
    return (const char *)param[event == AUTHENTICATION || event <= DISCONNECTED || event == ERROR ? 1 : 0];
}

static int has_text(int event) { return event != PACKET_IN && event != PACKET_OUT; }

/* The wide form has the same number of parameters and the same texts. */
static int in_wide_form(struct sink *sink, int event, int count, void *param[], int cbparam[]) {
    size_t index;
    sink->wide++;
    CHECK_INT(event, sink->event);
    if (has_text(event)) {
        const wchar_t *text = (const wchar_t *)text_in(event, param);
        for (index = 0; index + 1 < sizeof sink->first && sink->first[index] != 0; index++) {
            if ((unsigned char)sink->first[index] < 128) {
                CHECK_INT(text[index], sink->first[index]);
            }
        }
        CHECK_INT(text[index], 0);
    } else {
        CHECK(count == 1 && cbparam[0] > 60 && ((char *)param[0])[0] == 2);
    }
    if (event == AUTHENTICATION && sink->wide_accept >= 0) {
        sink->proposed = as_number(param[4]);
        param[4] = as_pointer(sink->wide_accept);
    }
    return sink->way == ASK_WIDE_AND_RETURN ? 4242 : 0;
}

static int on_event(void *context, int event, int count, void *param[], int cbparam[]) {
    struct sink *sink = (struct sink *)context;
    if (event > WIDE) {
        return in_wide_form(sink, event - WIDE, count, param, cbparam);
    }
    CHECK(event >= CONNECTED && event <= EVENTS);
    sink->connections += event == CONNECTED && as_number(param[0]) == 0;
    sink->disconnections += event == DISCONNECTED;
    if (event != sink->event) {
        return 0;
    }
    sink->acted++;
    if (has_text(event)) {
        sprintf(sink->first, "%.255s", text_in(event, param));
    }
    if (event == AUTHENTICATION && sink->accept >= 0) {
        sink->proposed = as_number(param[4]);
        param[4] = as_pointer(sink->accept);
    }
    switch (sink->way) {
    case RETURN:
        return 4242;
    case KNOWN:
        return 10004;
    case SET:
    case SET_AND_RETURN:
    case SET_AND_CLEAR:
        CHECK_INT(DPaymentsSDK_TSYSReversal_SetEventErrorAndCode(sink->object, 4243, (char *)"mine"), 0);
        CHECK_INT(DPaymentsSDK_TSYSReversal_GetEventErrorCode(sink->object), 4243);
        CHECK_TEXT(DPaymentsSDK_TSYSReversal_GetEventError(sink->object), "mine");
        if (sink->way == SET_AND_CLEAR) {
            CHECK_INT(DPaymentsSDK_TSYSReversal_SetEventErrorAndCode(sink->object, 0, NULL), 0);
        }
        return sink->way == SET_AND_RETURN ? 4242 : 0;
    case ASK_WIDE:
    case ASK_WIDE_AND_RETURN:
        return -WIDE;
    default:
        return 0;
    }
}

/* A reversal with this sink; its code. `opts` 1 means nothing on this system. */
static int reverse(struct sink *sink, const char *host, int opts) {
    int code;
    void *param[1] = {NOWHERE};
    sink->object = DPaymentsSDK_TSYSReversal_Create(on_event, sink, (char *)"key", opts);
    prepare((tsysreversal_t *)sink->object, host);
    /* Against hanging alone: under valgrind on a busy machine everything takes its time. */
    CHECK_INT(tsysreversal_set_timeout((tsysreversal_t *)sink->object, 120), 0);
    code = DPaymentsSDK_TSYSReversal_Do(sink->object, REVERSE, 0, param, NULL, (int64_t *)NOWHERE);
    CHECK(param[0] == NOWHERE);
    CHECK_INT(code_of(sink->object), code);
    CHECK_INT(sink->disconnections, sink->connections);
    return code;
}

static void end(struct sink *sink) { CHECK_INT(DPaymentsSDK_TSYSReversal_Destroy(sink->object), 0); }

/* Every event, and everything that its sink may answer. */
static void answers_of_sinks(void) {
    int event, visited = 0;
    size_t row;
    for (event = CONNECTED; event <= EVENTS; event++) {
        /* Only a damaged answer makes the event Error. */
        const char *host = event == ERROR ? "DAMAGED" : "TSYS";
        struct sink quiet = {NULL, 0, NOTHING, 0, 0, 0, 0, "", -1, -1, -1};
        const int undisturbed = reverse(&quiet, host, 0);
        CHECK_INT(undisturbed == 0, event != ERROR);
        end(&quiet);
        for (row = 0; row < sizeof WAYS / sizeof WAYS[0]; row++) {
            struct sink sink = {NULL, event, NOTHING, 0, 0, 0, 0, "", -1, -1, -1};
            /* A call that is failing already does so with its own error. */
            const int ends = WAYS[row].code >= 0 && event != ERROR, asks = WAYS[row].way >= ASK_WIDE;
            const int before = failures;
            sink.way = WAYS[row].way;
            CHECK_INT(reverse(&sink, host, 1), ends ? WAYS[row].code : undisturbed);
            CHECK(sink.acted > 0 && (!ends || sink.acted == 1));
            CHECK_INT(sink.wide, asks ? sink.acted : 0);
            if (ends) {
                const char *text = DPaymentsSDK_TSYSReversal_GetLastError(sink.object);
                CHECK(strncmp(text, WAYS[row].text, strlen(WAYS[row].text)) == 0);
            }
            CHECK_INT(DPaymentsSDK_TSYSReversal_GetEventErrorCode(sink.object), WAYS[row].event_error);
            end(&sink);
            if (failures != before) {
                fprintf(stderr, "at: event %d, way %d\n", event, (int)WAYS[row].way);
            }
            visited++;
        }
    }
    printf("%d answers of sinks\n", visited);
}

/* Accept is written back: what the sink leaves there decides, in the form that it asked for. */
static void accept_is_written_back(void) {
    static const struct {
        const char *host;
        int asks_wide, accept, wide_accept, proposed, code;
    } rows[] = {
        {"TSYS", 0, -1, -1, -1, 0},
        {"TSYS", 0, 1, -1, 1, 0},
        {"TSYS", 0, 0, -1, 1, 280},
        {"STRANGER", 0, -1, -1, -1, 280},
        {"STRANGER", 0, 0, -1, 0, 280},
        {"STRANGER", 0, 1, -1, 0, 0},
        {"STRANGER", 0, 256, -1, 0, 0},
        {"STRANGER", 1, -1, 1, 0, 0},
        {"TSYS", 1, -1, 0, 1, 280},
        /* Who asks for the wide form has not decided: it is told there what is proposed. */
        {"STRANGER", 1, 1, 0, 0, 280},
        {"TSYS", 1, 0, 1, 1, 0},
        {"STRANGER", 1, 1, -1, 0, 280},
    };
    size_t row;
    for (row = 0; row < sizeof rows / sizeof rows[0]; row++) {
        struct sink sink = {NULL, AUTHENTICATION, NOTHING, 0, 0, 0, 0, "", -1, -1, -1};
        const int before = failures;
        sink.way = rows[row].asks_wide ? ASK_WIDE : NOTHING;
        sink.accept = rows[row].accept;
        sink.wide_accept = rows[row].wide_accept;
        CHECK_INT(reverse(&sink, rows[row].host, 0), rows[row].code);
        CHECK_INT(sink.proposed, rows[row].proposed);
        CHECK_INT(sink.acted, 1);
        end(&sink);
        if (failures != before) {
            fprintf(stderr, "at: accept, row %zu\n", row);
        }
    }
    printf("%zu ways to accept\n", row);
}

int main(void) {
    void *object = DPaymentsSDK_TSYSReversal_Create(NULL, NOWHERE, (char *)NOWHERE, -1);
    successes(object);
    refusals(object);
    keys(object);
    lent_for_long(object);
    of_the_product();
    CHECK_INT(DPaymentsSDK_TSYSReversal_Destroy(object), 0);
    answers_of_sinks();
    accept_is_written_back();
    return report();
}
