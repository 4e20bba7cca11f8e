/* Objects with a caller's own numbers, beside those of programs that were compiled with our header. The numbers of the
 * caller are in `numbers.h`, which the test prints.
 *
 * Usage: flat_remap good | flat_remap refused <text of the error> | flat_remap ignored */
#include "check.h"
#include "numbers.h"

#include <pthread.h>
#include <wchar.h>

enum { WIDE = 10000, MOST_PROPERTIES = 256 };

static void *create(void) { return DPaymentsSDK_TSYSReversal_Create(NULL, NULL, NULL, 0); }

static int code_of(void *object) { return DPaymentsSDK_TSYSReversal_GetLastErrorCode(object); }

static int same(const char *left, const char *right) {
    return left == right || (left != NULL && right != NULL && strcmp(left, right) == 0);
}

/* The first objects of the process are made by many threads at once: all of them have the same numbers. */
static void *first(void *place) {
    void *object = create();
    *(int *)place = tsysreversal_property_id((tsysreversal_t *)object, "MerchantZip");
    DPaymentsSDK_TSYSReversal_Destroy(object);
    return NULL;
}

static void many_at_once(int expected) {
    enum { THREADS = 8 };
    pthread_t threads[THREADS];
    int seen[THREADS], index;
    for (index = 0; index < THREADS; index++) {
        CHECK_INT(pthread_create(&threads[index], NULL, first, &seen[index]), 0);
    }
    for (index = 0; index < THREADS; index++) {
        CHECK_INT(pthread_join(threads[index], NULL), 0);
        CHECK_INT(seen[index], expected);
    }
}

/* Any property as text, by a number. */
static int read_by(void *object, int id, const tsysreversal_property_t *row, char *text, size_t room) {
    tsysreversal_property_t other = *row;
    other.id = id;
    return read_as_text((tsysreversal_t *)object, &other, text, room);
}

static int write_by(void *object, int id, const tsysreversal_property_t *row, const char *text) {
    tsysreversal_property_t other = *row;
    other.id = id;
    return write_as_text((tsysreversal_t *)object, &other, text);
}

/* Every property means the same under both numbers, and the names lead to them and back. */
static void every_property(void *theirs, tsysreversal_t *ours) {
    static char left[16384], right[16384];
    size_t index, visited = 0, moved = 0;
    for (index = 0; index < tsysreversal_property_count(); index++) {
        const tsysreversal_property_t *row = tsysreversal_property(index);
        const int id = tsysreversal_property_id((tsysreversal_t *)theirs, row->name);
        CHECK_INT(tsysreversal_property_id((tsysreversal_t *)theirs, row->cxx_name), id);
        CHECK_INT(tsysreversal_property_id(ours, row->name), row->id);
        CHECK_INT(tsysreversal_property_id(NULL, row->cxx_name), row->id);
        CHECK_TEXT(tsysreversal_property_name((tsysreversal_t *)theirs, id), row->name);
        CHECK_TEXT(tsysreversal_property_name(ours, row->id), row->name);
        CHECK_TEXT(tsysreversal_property_name(NULL, row->id), row->name);
        CHECK_INT(DPaymentsSDK_TSYSReversal_CheckIndex(theirs, id, 0), 0);
        CHECK_INT(DPaymentsSDK_TSYSReversal_CheckIndex(theirs, id, 1), 432);
        CHECK_INT(write_by(theirs, id, row, row->example), write_by(ours, row->id, row, row->example));
        CHECK(read_by(theirs, id, row, left, sizeof left) && read_by(ours, row->id, row, right, sizeof right));
        CHECK_TEXT(left, right);
        moved += id != row->id;
        visited++;
    }
    printf("%zu properties\n%zu others\n", visited, moved);
}

/* The numbers with which the program was compiled mean what their names say. */
static void compiled_numbers(void *object) {
    static const int unknown[] = {-1, 148, 1999, 9999};
    size_t index;
    int length = 0;
    void *param[2];
    tsysreversal_t *typed = (tsysreversal_t *)object;
    CHECK_INT(DPaymentsSDK_TSYSReversal_Do(object, MID_Reset, 0, NULL, NULL, NULL), 0);
    CHECK_INT(DPaymentsSDK_TSYSReversal_Set(object, PID_MerchantZip, 0, "27713", 0), 0);
    CHECK_TEXT(tsysreversal_get_merchant_zip(typed), "27713");
    CHECK_INT(DPaymentsSDK_TSYSReversal_Set(object, WIDE + PID_MerchantState, 0, L"NC", 0), 0);
    CHECK_TEXT(tsysreversal_get_merchant_state(typed), "NC");
    CHECK(wcscmp((wchar_t *)DPaymentsSDK_TSYSReversal_Get(object, WIDE + PID_MerchantZip, 0, NULL, NULL), L"27713") ==
          0);
    CHECK_INT(DPaymentsSDK_TSYSReversal_Set(object, PID_Timeout, 0, as_pointer(77), 0), 0);
    CHECK_INT(tsysreversal_get_timeout(typed), 77);
    CHECK_INT(DPaymentsSDK_TSYSReversal_Set(object, PID_SSLCertStore, 0, "a\0b", 3), 0);
    CHECK(DPaymentsSDK_TSYSReversal_Get(object, PID_SSLCertStore, 0, &length, NULL) != NULL);
    CHECK_INT(length, 3);
    CHECK_TEXT((char *)DPaymentsSDK_TSYSReversal_Get(object, 0, 0, NULL, NULL), tsysreversal_version());
    CHECK_INT(DPaymentsSDK_TSYSReversal_Set(object, 2011, 0, "licence", 0), 0);
    CHECK_TEXT((char *)DPaymentsSDK_TSYSReversal_Get(object, 8001, 0, NULL, NULL), "licence");
    CHECK_INT(DPaymentsSDK_TSYSReversal_Set(object, 8012, 0, "key", 0), 0);
    for (index = 0; index < sizeof unknown / sizeof unknown[0]; index++) {
        CHECK(DPaymentsSDK_TSYSReversal_Get(object, unknown[index], 0, &length, NULL) == NULL);
        CHECK_INT(length, 432);
        CHECK(tsysreversal_property_name(typed, unknown[index]) == NULL);
    }
    param[0] = (void *)L"Port";
    CHECK_INT(DPaymentsSDK_TSYSReversal_Do(object, WIDE + MID_Config, 1, param, NULL, NULL), 0);
    CHECK(wcscmp((wchar_t *)param[1], L"5003") == 0);
    CHECK_INT(DPaymentsSDK_TSYSReversal_SetLastErrorAndCode(object, 7, (char *)"old"), 0);
    CHECK_INT(DPaymentsSDK_TSYSReversal_Do(object, MID_Interrupt, 0, NULL, NULL, NULL), 0);
    CHECK_INT(code_of(object), 0);
    CHECK_INT(DPaymentsSDK_TSYSReversal_Do(object, 1, 0, NULL, NULL, NULL), 432);
    CHECK_INT(DPaymentsSDK_TSYSReversal_Do(object, MID_Reverse, 0, NULL, NULL, NULL), 593);
    CHECK_INT(tsysreversal_method_id(typed, "Reverse"), MID_Reverse);
    CHECK_TEXT(tsysreversal_method_name(typed, MID_ParseAggregate), "parse_aggregate");
    CHECK_INT(tsysreversal_event_id(typed, "on_ssl_status"), EID_SSLStatus);
    CHECK_TEXT(tsysreversal_event_name(typed, EID_Connected), "on_connected");
}

/* What has no name or no number. */
static void no_names(tsysreversal_t *object) {
    CHECK_INT(tsysreversal_property_id(object, NULL), -1);
    CHECK_INT(tsysreversal_property_id(object, ""), -1);
    CHECK_INT(tsysreversal_property_id(object, "\xff"), -1);
    CHECK_INT(tsysreversal_property_id(object, "Reverse"), -1);
    CHECK_INT(tsysreversal_method_id(object, "MerchantZip"), -1);
    CHECK_INT(tsysreversal_event_id(object, NULL), -1);
    CHECK_INT(tsysreversal_property_id((tsysreversal_t *)(intptr_t)8, "MerchantZip"), -1);
    CHECK(tsysreversal_property_name((tsysreversal_t *)(intptr_t)8, 1) == NULL);
    CHECK(tsysreversal_property_name(object, 0) == NULL);
    CHECK(tsysreversal_method_name(object, -1) == NULL);
    CHECK(tsysreversal_event_name(object, 2147483647) == NULL);
    CHECK_INT(tsysreversal_property_id(NULL, "merchantzip"), 32);
    CHECK_INT(tsysreversal_method_id(NULL, "REVERSE"), 6);
    CHECK_INT(tsysreversal_event_id(NULL, "Connected"), 1);
}

struct events {
    int seen[64];
    int asks_wide;
};

static int on_event(void *context, int event, int count, void *param[], int cbparam[]) {
    struct events *events = (struct events *)context;
    const int plain = event % WIDE;
    (void)count;
    (void)param;
    (void)cbparam;
    CHECK(plain > 0 && plain < 64);
    if (event < WIDE && events->asks_wide) {
        return -WIDE;
    }
    CHECK_INT(event >= WIDE, events->asks_wide);
    events->seen[plain % 64]++;
    return 0;
}

static void reverse(struct events *events, void *object, int method) {
    CHECK(object != NULL);
    prepare((tsysreversal_t *)object, "TSYS");
    CHECK_INT(tsysreversal_set_timeout((tsysreversal_t *)object, 120), 0);
    CHECK_INT(DPaymentsSDK_TSYSReversal_Do(object, method, 0, NULL, NULL, NULL), 0);
    CHECK_TEXT(tsysreversal_get_response_code((tsysreversal_t *)object), "00");
    CHECK_INT(events->seen[0], 0);
    CHECK_INT(DPaymentsSDK_TSYSReversal_Destroy(object), 0);
}

/* Both kinds of program hear of the events under their own numbers, in the plain and in the wide form. */
static void both_reverse(void) {
    int wide;
    for (wide = 0; wide < 2; wide++) {
        struct events theirs, ours;
        memset(&theirs, 0, sizeof theirs);
        memset(&ours, 0, sizeof ours);
        theirs.asks_wide = ours.asks_wide = wide;
        reverse(&theirs, DPaymentsSDK_TSYSReversal_Create(on_event, &theirs, NULL, 0), MID_Reverse);
        reverse(&ours, tsysreversal_create_flat(on_event, &ours, NULL, 0), 6);
        CHECK(theirs.seen[EID_Connected] == 1 && theirs.seen[EID_DataPacketOut] == 1);
        CHECK(theirs.seen[EID_DataPacketIn] == 1 && theirs.seen[EID_Disconnected] == 1);
        CHECK(theirs.seen[EID_SSLServerAuthentication] == 1 && theirs.seen[EID_SSLStatus] > 0);
        CHECK_INT(theirs.seen[EID_Error], 0);
        CHECK(ours.seen[1] == 1 && ours.seen[2] == 1 && ours.seen[3] == 1 && ours.seen[4] == 1);
        CHECK(ours.seen[6] == 1 && ours.seen[7] == theirs.seen[EID_SSLStatus]);
        CHECK_INT(ours.seen[5], 0);
    }
}

static void good(void) {
    tsysreversal_t *typed = tsysreversal_create(), *flat = tsysreversal_create_flat(NULL, NULL, NULL, 0);
    void *object;
    many_at_once(PID_MerchantZip);
    object = create();
    CHECK_INT(code_of(object), 0);
    every_property(object, flat);
    compiled_numbers(object);
    no_names((tsysreversal_t *)object);
    no_names(flat);
    /* An object that was made before the file was read, and not by the function of old programs. */
    CHECK_INT(DPaymentsSDK_TSYSReversal_Set(typed, 32, 0, "10001", 0), 0);
    CHECK_TEXT(tsysreversal_get_merchant_zip(typed), "10001");
    CHECK_INT(DPaymentsSDK_TSYSReversal_Destroy(object), 0);
    tsysreversal_destroy(typed);
    tsysreversal_destroy(flat);
    both_reverse();
}

/* No number means anything, and everybody who asks is told why; nothing else is the matter with the object. */
static void refused(const char *why) {
    tsysreversal_t *ours = tsysreversal_create_flat(NULL, NULL, NULL, 0);
    void *object, *param[2] = {(void *)"Port", NULL};
    int id, length;
    size_t told = 0;
    many_at_once(-1);
    object = create();
    CHECK(object != NULL);
    CHECK_INT(code_of(object), 9002);
    CHECK_TEXT(DPaymentsSDK_TSYSReversal_GetLastError(object), why);
    for (id = -1; id <= 150; id++) {
        length = 0;
        CHECK(DPaymentsSDK_TSYSReversal_Get(object, id, 0, &length, NULL) == NULL);
        CHECK_INT(length, 9002);
        CHECK_INT(DPaymentsSDK_TSYSReversal_Set(object, id, 0, NULL, 0), 9002);
        CHECK_INT(DPaymentsSDK_TSYSReversal_CheckIndex(object, id, 0), 9002);
        CHECK_INT(DPaymentsSDK_TSYSReversal_SetLastErrorAndCode(object, 0, NULL), 0);
        CHECK_INT(DPaymentsSDK_TSYSReversal_Do(object, id, 1, param, NULL, NULL), 9002);
        CHECK(param[1] == NULL);
        CHECK_TEXT(DPaymentsSDK_TSYSReversal_GetLastError(object), why);
        CHECK(tsysreversal_property_name((tsysreversal_t *)object, id) == NULL);
        told++;
    }
    CHECK_INT(DPaymentsSDK_TSYSReversal_Set(object, 2011, 0, "licence", 0), 9002);
    CHECK_INT(DPaymentsSDK_TSYSReversal_Set(object, WIDE + 32, 0, L"27713", 0), 9002);
    CHECK_TEXT(tsysreversal_get_merchant_zip((tsysreversal_t *)object), "");
    CHECK_INT(tsysreversal_set_merchant_zip((tsysreversal_t *)object, "27713"), 0);
    CHECK_INT(DPaymentsSDK_TSYSReversal_Destroy(object), 0);
    CHECK_INT(DPaymentsSDK_TSYSReversal_Set(ours, 32, 0, "10001", 0), 0);
    CHECK_TEXT(tsysreversal_get_merchant_zip(ours), "10001");
    tsysreversal_destroy(ours);
    printf("%zu told\n", told);
}

/* Without a file the numbers are ours. */
static void ignored(void) {
    void *object = create();
    size_t index;
    for (index = 0; index < tsysreversal_property_count(); index++) {
        const tsysreversal_property_t *row = tsysreversal_property(index);
        CHECK_INT(tsysreversal_property_id((tsysreversal_t *)object, row->name), row->id);
        CHECK(same(tsysreversal_property_name((tsysreversal_t *)object, row->id), row->name));
    }
    CHECK_INT(DPaymentsSDK_TSYSReversal_Set(object, 32, 0, "27713", 0), 0);
    CHECK_TEXT(tsysreversal_get_merchant_zip((tsysreversal_t *)object), "27713");
    CHECK_INT(DPaymentsSDK_TSYSReversal_Destroy(object), 0);
}

/* Names that the caller's header does not have: see the test for the file. */
static void without(void) {
    struct events events;
    void *object;
    memset(&events, 0, sizeof events);
    object = DPaymentsSDK_TSYSReversal_Create(on_event, &events, NULL, 0);
    CHECK_INT(tsysreversal_property_id((tsysreversal_t *)object, "MerchantZip"), -1);
    CHECK_INT(DPaymentsSDK_TSYSReversal_Set(object, 32, 0, "27713", 0), 432);
    CHECK_INT(DPaymentsSDK_TSYSReversal_Set(object, 27, 0, "27713", 0), 432);
    CHECK_INT(DPaymentsSDK_TSYSReversal_Set(object, 500, 0, "NC", 0), 0);
    CHECK_TEXT(tsysreversal_get_merchant_state((tsysreversal_t *)object), "NC");
    CHECK_INT(DPaymentsSDK_TSYSReversal_Set(object, 26, 0, "", 0), 0);
    CHECK_INT(DPaymentsSDK_TSYSReversal_Do(object, 5, 0, NULL, NULL, NULL), 432);
    CHECK_INT(tsysreversal_reset((tsysreversal_t *)object), 0);
    reverse(&events, object, 6);
    CHECK(events.seen[1] == 1 && events.seen[6] == 1 && events.seen[7] == 0);
}

int main(int argc, char *argv[]) {
    const char *what = argc > 1 ? argv[1] : "";
    if (strcmp(what, "good") == 0) {
        good();
    } else if (strcmp(what, "refused") == 0 && argc == 3) {
        refused(argv[2]);
    } else if (strcmp(what, "without") == 0) {
        without();
    } else if (strcmp(what, "ignored") == 0) {
        ignored();
    }
    return report();
}
