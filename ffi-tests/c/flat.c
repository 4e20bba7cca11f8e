/* The flat functions by number: ownership, errors, older and shorter forms, licences, a whole reversal. */
#include "check.h"

#include <wchar.h>

enum { VERSION = 0, ZIP = 32, TIMEOUT = 141, STORE = 110, CONFIG = 2, INTERRUPT, PARSE_AGGREGATE, RESET, REVERSE };

struct sink {
    char seen[256];
    int accept, answer;
    void *object;
};

static int on_event(void *context, int event, int count, void *param[], int cbparam[]) {
    static const int counts[] = {0, 2, 1, 1, 2, 2, 5, 1};
    struct sink *sink = (struct sink *)context;
    const size_t length = strlen(sink->seen);
    CHECK(event >= 1 && event <= 7);
    CHECK_INT(count, counts[event]);
    if (length + 1 < sizeof sink->seen) {
        sink->seen[length] = (char)('0' + event);
        sink->seen[length + 1] = 0;
    }
    switch (event) {
    case 1:
    case 4:
    case 5:
        CHECK(param[1] != NULL);
        CHECK(event == 5 || as_number(param[0]) != 0 || strcmp((char *)param[1], "OK") == 0);
        break;
    case 2:
    case 3:
        CHECK(cbparam[0] > 60 && ((char *)param[0])[0] == 2);
        break;
    case 6:
        CHECK(cbparam[0] > 500 && strncmp((char *)param[0], "-----BEGIN", 10) == 0);
        CHECK_INT(as_number(param[4]), strcmp((char *)param[3], "OK") == 0);
        if (sink->accept >= 0) {
            param[4] = as_pointer(sink->accept);
        }
        break;
    default:
        CHECK(((char *)param[0])[0] != 0);
    }
    if (event == 3 && sink->answer != 0) {
        return DPaymentsSDK_TSYSReversal_SetEventErrorAndCode(sink->object, sink->answer, (char *)"stop here");
    }
    return 0;
}

static int call(void *object, int method, const char *text, char **answer) {
    void *param[2];
    int lengths[2] = {0, 0}, code;
    param[0] = (void *)text;
    param[1] = NULL;
    code = DPaymentsSDK_TSYSReversal_Do(object, method, text != NULL, param, lengths, NULL);
    if (answer != NULL) {
        *answer = (char *)param[text != NULL];
    }
    return code;
}

static const char *get(void *object, int property) {
    return (const char *)DPaymentsSDK_TSYSReversal_Get(object, property, 0, NULL, NULL);
}

static int code_of(void *object) { return DPaymentsSDK_TSYSReversal_GetLastErrorCode(object); }

static void numbers_and_owners(void *object) {
    static const char bytes[] = {1, 0, 2};
    static const int unknown[] = {-1, 148, 1999, 2100, 7999, 8100, 9999};
    char mine[] = "27713", *answer = NULL;
    int length = 77;
    size_t index;
    const char *lent;
    CHECK_TEXT(get(object, VERSION), tsysreversal_version());
    CHECK_INT(DPaymentsSDK_TSYSReversal_Set(object, VERSION, 0, "1", 0), 511);
    CHECK_INT(DPaymentsSDK_TSYSReversal_Set(object, ZIP, 0, mine, 0), 0);
    memset(mine, '9', 5);
    lent = get(object, ZIP);
    CHECK_TEXT(lent, "27713");
    CHECK_INT(DPaymentsSDK_TSYSReversal_Set(object, ZIP, 0, "10001xxx", 5), 0);
    CHECK_TEXT(lent, "27713");
    CHECK_TEXT(get(object, ZIP), "10001");
    CHECK_TEXT(tsysreversal_get_merchant_zip((tsysreversal_t *)object), "10001");
    CHECK_INT(as_number(DPaymentsSDK_TSYSReversal_Get(object, TIMEOUT, 0, &length, NULL)), 30);
    CHECK_INT(length, 0);
    CHECK_INT(DPaymentsSDK_TSYSReversal_Set(object, TIMEOUT, 0, as_pointer(-5), 0), 0);
    CHECK_INT(as_number(DPaymentsSDK_TSYSReversal_Get(object, TIMEOUT, 0, NULL, NULL)), -5);
    {
        const int store = tsysreversal_property_by_name("SSLCertStore")->id;
        const void *read;
        CHECK_INT(DPaymentsSDK_TSYSReversal_Set(object, store, 0, bytes, sizeof bytes), 0);
        read = DPaymentsSDK_TSYSReversal_Get(object, store, 0, &length, NULL);
        CHECK_INT(length, sizeof bytes);
        CHECK(read != NULL && memcmp(read, bytes, sizeof bytes) == 0);
        CHECK(DPaymentsSDK_TSYSReversal_Get(object, store, 0, NULL, NULL) == NULL);
        CHECK_INT(code_of(object), 9002);
    }
    for (index = 0; index < sizeof unknown / sizeof unknown[0]; index++) {
        length = 0;
        CHECK(DPaymentsSDK_TSYSReversal_Get(object, unknown[index], 0, &length, NULL) == NULL);
        CHECK_INT(length, 432);
        CHECK_INT(code_of(object), 432);
        CHECK_INT(DPaymentsSDK_TSYSReversal_Set(object, unknown[index], 0, "", 0), 432);
        CHECK_INT(DPaymentsSDK_TSYSReversal_CheckIndex(object, unknown[index], 0), 432);
    }
    CHECK_INT(DPaymentsSDK_TSYSReversal_CheckIndex(object, ZIP, 0), 0);
    CHECK_INT(DPaymentsSDK_TSYSReversal_CheckIndex(object, ZIP, 1), 432);
    CHECK_INT(DPaymentsSDK_TSYSReversal_Set(object, ZIP, 1, "1", 0), 432);
    CHECK(DPaymentsSDK_TSYSReversal_Get(object, ZIP, -1, NULL, NULL) == NULL);
    CHECK_INT(call(object, 1, NULL, NULL), 432);
    CHECK_INT(call(object, 7, NULL, NULL), 432);
    CHECK_INT(DPaymentsSDK_TSYSReversal_Set(object, ZIP, 0, "!", 0), 502);
    CHECK_INT(code_of(object), 502);
    CHECK(DPaymentsSDK_TSYSReversal_GetLastError(object)[0] != 0);
    CHECK_TEXT(get(object, ZIP), "10001");
    CHECK_INT(code_of(object), 0);
    CHECK_TEXT(DPaymentsSDK_TSYSReversal_GetLastError(object), "");

    CHECK_INT(call(object, CONFIG, "Port=5004", &answer), 0);
    CHECK_TEXT(answer, "5004");
    CHECK_INT(call(object, CONFIG, "NoSuchSetting", &answer), 511);
    CHECK(answer == NULL);
    CHECK_INT(call(object, CONFIG, NULL, NULL), 9002);
    CHECK_INT(call(object, PARSE_AGGREGATE, "nothing", NULL), 511);
    CHECK_INT(call(object, INTERRUPT, NULL, NULL), 0);
    CHECK_INT(DPaymentsSDK_TSYSReversal_Do(object, RESET, 0, NULL, NULL, NULL), 0);
    CHECK_TEXT(get(object, ZIP), "");
}

static void wide(void *object) {
    void *param[2];
    CHECK_INT(DPaymentsSDK_TSYSReversal_Set(object, 10000 + ZIP, 0, L"27713", 0), 0);
    CHECK_TEXT(get(object, ZIP), "27713");
    CHECK(wcscmp((const wchar_t *)get(object, 10000 + ZIP), L"27713") == 0);
    CHECK(wcslen((const wchar_t *)get(object, 10000 + VERSION)) == strlen(tsysreversal_version()));
    param[0] = (void *)L"Port";
    CHECK_INT(DPaymentsSDK_TSYSReversal_Do(object, 10000 + CONFIG, 1, param, NULL, NULL), 0);
    CHECK(wcscmp((const wchar_t *)param[1], L"5003") == 0);
}

static void licences(void *object) {
    static const int keys[] = {2000, 2099, 8000, 8012, 8099};
    size_t index;
    CHECK_INT(DPaymentsSDK_TSYSReversal_Set(object, 2011, 0, "old", 0), 0);
    CHECK_TEXT(get(object, 8001), "old");
    CHECK_INT(DPaymentsSDK_TSYSReversal_Set(object, 8001, 0, "new", 0), 0);
    CHECK_TEXT(get(object, 2011), "new");
    CHECK_TEXT(tsysreversal_get_runtime_license((tsysreversal_t *)object), "new");
    for (index = 0; index < sizeof keys / sizeof keys[0]; index++) {
        CHECK_INT(DPaymentsSDK_TSYSReversal_Set(object, keys[index], 0, "key", 0), 0);
        CHECK_INT(DPaymentsSDK_TSYSReversal_CheckIndex(object, keys[index], 0), 0);
    }
}

static void errors_by_hand(void *object) {
    CHECK_INT(DPaymentsSDK_TSYSReversal_SetLastErrorAndCode(object, 77, (char *)"mine"), 0);
    CHECK_INT(code_of(object), 77);
    CHECK_TEXT(DPaymentsSDK_TSYSReversal_GetLastError(object), "mine");
    CHECK_INT(DPaymentsSDK_TSYSReversal_SetLastErrorAndCode(object, 0, NULL), 0);
    CHECK_INT(code_of(object), 0);
    CHECK_INT(DPaymentsSDK_TSYSReversal_GetEventErrorCode(object), 0);
    CHECK_TEXT(DPaymentsSDK_TSYSReversal_GetEventError(object), "");
}

static void not_alive(void *object) {
    int length = 0;
    CHECK(DPaymentsSDK_TSYSReversal_Get(object, ZIP, 0, &length, NULL) == NULL);
    CHECK_INT(length, 9002);
    CHECK_INT(DPaymentsSDK_TSYSReversal_Set(object, ZIP, 0, "1", 0), 9002);
    CHECK_INT(call(object, REVERSE, NULL, NULL), 9002);
    CHECK_INT(call(object, INTERRUPT, NULL, NULL), 9002);
    CHECK_INT(DPaymentsSDK_TSYSReversal_CheckIndex(object, ZIP, 0), 9002);
    CHECK_INT(code_of(object), 9002);
    CHECK(DPaymentsSDK_TSYSReversal_GetLastError(object) == NULL);
    CHECK_INT(DPaymentsSDK_TSYSReversal_SetLastErrorAndCode(object, 1, NULL), 9002);
    CHECK(DPaymentsSDK_TSYSReversal_GetEventError(object) == NULL);
    CHECK_INT(DPaymentsSDK_TSYSReversal_GetEventErrorCode(object), 9002);
    CHECK_INT(DPaymentsSDK_TSYSReversal_SetEventErrorAndCode(object, 1, NULL), 9002);
}

/* The declarations of older headers, which have fewer arguments. Programs that were built with them call the same
 * functions; on System V and AArch64 a missing argument is a register with anything in it. */
typedef void *(*old_create)(PDPAYMENTSSDK_CALLBACK, void *, char *);
typedef void *(*old_get)(void *, int, int, int *);
typedef int (*old_do)(void *, int, int, void *[], int[]);

static void older_forms(void) {
    union {
        void *(*now)(PDPAYMENTSSDK_CALLBACK, void *, char *, int);
        old_create then;
    } create;
    union {
        void *(*now)(void *, int, int, int *, int64_t *);
        old_get then;
    } read;
    union {
        int (*now)(void *, int, int, void *[], int[], int64_t *);
        old_do then;
    } act;
    void *object, *param[2];
    int length = 5;
    create.now = DPaymentsSDK_TSYSReversal_Create;
    read.now = DPaymentsSDK_TSYSReversal_Get;
    act.now = DPaymentsSDK_TSYSReversal_Do;
    object = create.then(NULL, NULL, (char *)"an OEM key");
    CHECK(object != NULL);
    CHECK_TEXT((const char *)read.then(object, 14, 0, &length), "@");
    CHECK_INT(length, 0);
    CHECK_INT(as_number(read.then(object, TIMEOUT, 0, NULL)), 30);
    param[0] = (void *)"Port";
    CHECK_INT(act.then(object, CONFIG, 1, param, NULL), 0);
    CHECK_TEXT((const char *)param[1], "5003");
    CHECK_INT(act.then(object, REVERSE, 0, param, NULL), 593);
    CHECK_INT(DPaymentsSDK_TSYSReversal_Destroy(object), 0);
}

static void reverse(int accept, int answer, int code, const char *outcome, const char *events) {
    struct sink sink;
    char without[256], *text = NULL;
    const char *place;
    size_t length = 0;
    memset(&sink, 0, sizeof sink);
    sink.accept = accept;
    sink.answer = answer;
    sink.object = DPaymentsSDK_TSYSReversal_Create(on_event, &sink, NULL, 0);
    prepare((tsysreversal_t *)sink.object, "TSYS");
    CHECK_INT(call(sink.object, REVERSE, NULL, NULL), code);
    CHECK_INT(code_of(sink.object), code);
    if (answer != 0) {
        CHECK_TEXT(DPaymentsSDK_TSYSReversal_GetLastError(sink.object), "stop here");
        CHECK_INT(DPaymentsSDK_TSYSReversal_GetEventErrorCode(sink.object), answer);
    }
    CHECK_INT(call(sink.object, CONFIG, "Outcome", &text), 0);
    CHECK_TEXT(text, outcome);
    for (place = sink.seen; *place != 0; place++) {
        if (*place != '7') {
            without[length++] = *place;
        }
    }
    without[length] = 0;
    CHECK_TEXT(without, events);
    CHECK_TEXT(get(sink.object, 42), code == 0 ? "00" : "");
    CHECK_INT(DPaymentsSDK_TSYSReversal_Destroy(sink.object), 0);
    not_alive(sink.object);
    CHECK_INT(DPaymentsSDK_TSYSReversal_Destroy(sink.object), 9002);
}

int main(void) {
    void *object = DPaymentsSDK_TSYSReversal_Create(NULL, NULL, NULL, 1), *nothing = NULL;
    CHECK_INT(DPaymentsSDK_TSYSReversal_StaticInit(NULL), 0);
    numbers_and_owners(object);
    wide(object);
    licences(object);
    errors_by_hand(object);
    CHECK_INT(DPaymentsSDK_TSYSReversal_Destroy(object), 0);
    CHECK_INT(DPaymentsSDK_TSYSReversal_Destroy(NULL), 0);
    not_alive(NULL);
    not_alive(object);
    older_forms();
    CHECK(DPaymentsSDK_EvtStr(NULL, 0, NULL, 2) == NULL);
    CHECK_INT(DPaymentsSDK_Stream(NULL, 0, &nothing, NULL), 9002);
    reverse(-1, 0, 0, "answered", "61324");
    reverse(0, 0, 280, "not-sent", "615");
    reverse(-1, 4242, 4242, "not-sent", "61354");
    CHECK_INT(DPaymentsSDK_TSYSReversal_StaticDestroy(), 0);
    return report();
}
