/* Every exported function in every situation that its comment in the header speaks of. Prints what each one answers:

     <situation> <function>[/<variant>] <code>

   The code is 0 for success; of functions that answer a pointer or a number it is that of the last error, and -1 where
   nobody can ask for it. The test compares the lines with the header. */
#include "recorder.h"

#include <dlfcn.h>
#include <pthread.h>
#include <time.h>

enum { NO_CODE = -1, MOST_PROPERTIES = 256, TOO_LONG = (16 << 20) + 1 };

static const char AGGREGATE[] = "<a><ApprovalCode>1</ApprovalCode></a>";
static const char *situation = "";
static int busy; /* another thread reverses: the last error is that thread's */
static struct recorder seen;

static void tell(const char *function, const char *variant, int code) {
    printf("%s %s%s%s %d\n", situation, function, variant[0] != 0 ? "/" : "", variant, code);
}

static int of_pointer(tsysreversal_t *handle, const void *pointer) {
    if (pointer != NULL) {
        return 0;
    }
    return busy ? NO_CODE : tsysreversal_last_error_code(handle);
}

/* The typed functions of a property, by name. */
typedef const char *(*get_text)(tsysreversal_t *);
typedef int (*get_number)(tsysreversal_t *);
typedef const uint8_t *(*get_bytes)(tsysreversal_t *, size_t *);
typedef int (*set_text)(tsysreversal_t *, const char *);
typedef int (*set_number)(tsysreversal_t *, int);
typedef int (*set_bytes)(tsysreversal_t *, const uint8_t *, size_t);

union function {
    void *object;
    get_text get_text;
    get_number get_number;
    get_bytes get_bytes;
    set_text set_text;
    set_number set_number;
    set_bytes set_bytes;
};

static union function find(const char *verb, const char *property, char *name) {
    union function function;
    sprintf(name, "tsysreversal_%s_%s", verb, property);
    function.object = dlsym(dlopen(NULL, RTLD_NOW), name);
    CHECK(function.object != NULL);
    return function;
}

static void read_property(tsysreversal_t *handle, size_t index) {
    const tsysreversal_property_t *row = tsysreversal_property(index);
    char name[128];
    size_t length = 7;
    union function get = find("get", row->name, name);
    if (row->kind == TSYSREVERSAL_KIND_TEXT) {
        tell(name, "", of_pointer(handle, get.get_text(handle)));
    } else if (row->kind == TSYSREVERSAL_KIND_BYTES) {
        tell(name, "", of_pointer(handle, get.get_bytes(handle, &length)));
        if (strcmp(situation, "none") == 0) {
            tell(name, "no-length", of_pointer(handle, get.get_bytes(handle, NULL)));
        }
    } else {
        const int value = get.get_number(handle);
        if (busy) {
            /* The value by number comes with its code. */
            int code = NO_CODE;
            const void *by_number = DPaymentsSDK_TSYSReversal_Get(handle, row->id, 0, &code, NULL);
            tell(name, "", as_number(by_number) == value ? code : NO_CODE);
        } else {
            tell(name, "", tsysreversal_last_error_code(handle));
        }
    }
}

/* Sets a property by its own function, from memory that is overwritten and given back at once. */
static int assign(tsysreversal_t *handle, const tsysreversal_property_t *row, const char *value, char *name) {
    union function set = find("set", row->name, name);
    const size_t length = strlen(value);
    char *copy = (char *)malloc(length + 1);
    int code;
    if (row->kind == TSYSREVERSAL_KIND_INTEGER) {
        code = set.set_number(handle, atoi(value));
    } else if (row->kind == TSYSREVERSAL_KIND_BOOLEAN) {
        code = set.set_number(handle, strcmp(value, "True") == 0);
    } else {
        strcpy(copy, value);
        code = row->kind == TSYSREVERSAL_KIND_TEXT ? set.set_text(handle, copy)
                                                   : set.set_bytes(handle, (const uint8_t *)copy, length);
        memset(copy, '?', length);
    }
    free(copy);
    return code;
}

static void write_property(tsysreversal_t *handle, const tsysreversal_property_t *row) {
    static char reads[1 << 16];
    char name[128];
    int code;
    if (!row->writable) {
        return;
    }
    code = assign(handle, row, row->example, name);
    tell(name, "", code);
    if (code == 0) {
        CHECK(read_as_text(handle, row, reads, sizeof reads));
        CHECK_TEXT(reads, row->example_reads);
        if (row->kind == TSYSREVERSAL_KIND_BOOLEAN) {
            /* Whether a card number is encrypted decides what becomes of it. */
            CHECK_INT(assign(handle, row, row->default_value, name), 0);
        }
    }
}

static void properties(tsysreversal_t *handle) {
    size_t index;
    for (index = 0; index < tsysreversal_property_count(); index++) {
        read_property(handle, index);
        write_property(handle, tsysreversal_property(index));
    }
}

/* A method by its number. */
static int method(tsysreversal_t *handle, int id, const char *input) {
    void *param[2];
    char copy[256];
    param[0] = param[1] = NULL;
    if (input != NULL) {
        strcpy(copy, input);
        param[0] = copy;
    }
    return DPaymentsSDK_TSYSReversal_Do(handle, id, input != NULL, param, NULL, NULL);
}

/* The functions that change nothing about a call that runs. */
static void others(tsysreversal_t *handle) {
    int length = 0;
    size_t place;
    tsysreversal_t *fresh = tsysreversal_create();
    tell("tsysreversal_create", "", fresh == NULL);
    tsysreversal_destroy(fresh);
    fresh = (tsysreversal_t *)DPaymentsSDK_TSYSReversal_Create(NULL, NULL, NULL, 0);
    tell("DPaymentsSDK_TSYSReversal_Create", "", fresh == NULL);
    CHECK_INT(DPaymentsSDK_TSYSReversal_Destroy(fresh), 0);
    fresh = tsysreversal_create_flat(NULL, NULL, NULL, 0);
    tell("tsysreversal_create_flat", "", fresh == NULL);
    CHECK_INT(DPaymentsSDK_TSYSReversal_Destroy(fresh), 0);
    tell("tsysreversal_config", "read", of_pointer(handle, tsysreversal_config(handle, "Port")));
    tell("tsysreversal_config", "write", of_pointer(handle, tsysreversal_config(handle, "KeepAliveTime=5000")));
    tell("tsysreversal_parse_aggregate", "", tsysreversal_parse_aggregate(handle, AGGREGATE));
    tell("tsysreversal_reset", "", strcmp(situation, "idle") == 0 ? 0 : tsysreversal_reset(handle));
    tell("tsysreversal_reverse", "", tsysreversal_reverse(handle));
    tell("tsysreversal_last_error", "", of_pointer(handle, tsysreversal_last_error(handle)));
    tell("tsysreversal_last_error_code", "", tsysreversal_last_error_code(handle) == 9002 ? 9002 : 0);
    tell("tsysreversal_always_utf8", "", tsysreversal_always_utf8(handle, 0));
    tell("tsysreversal_get_runtime_license", "", of_pointer(handle, tsysreversal_get_runtime_license(handle)));
    tell("tsysreversal_set_runtime_license", "", tsysreversal_set_runtime_license(handle, "a licence"));
    tell("tsysreversal_version", "", of_pointer(handle, tsysreversal_version()));
    tell("tsysreversal_abi_version", "", tsysreversal_abi_version() != TSYSREVERSAL_ABI_VERSION);

    tell("tsysreversal_on_connected", "", tsysreversal_on_connected(handle, on_connected, &seen));
    tell("tsysreversal_on_data_packet_in", "", tsysreversal_on_data_packet_in(handle, on_packet_in, &seen));
    tell("tsysreversal_on_data_packet_out", "", tsysreversal_on_data_packet_out(handle, on_packet_out, &seen));
    tell("tsysreversal_on_disconnected", "", tsysreversal_on_disconnected(handle, on_disconnected, &seen));
    tell("tsysreversal_on_error", "", tsysreversal_on_error(handle, on_error, &seen));
    tell("tsysreversal_on_ssl_server_authentication", "",
         tsysreversal_on_ssl_server_authentication(handle, on_authentication, &seen));
    tell("tsysreversal_on_ssl_status", "", tsysreversal_on_ssl_status(handle, on_status, &seen));

    tell("DPaymentsSDK_TSYSReversal_CheckIndex", "", DPaymentsSDK_TSYSReversal_CheckIndex(handle, 32, 0));
    tell("DPaymentsSDK_TSYSReversal_Get", "",
         DPaymentsSDK_TSYSReversal_Get(handle, 32, 0, &length, NULL) != NULL ? 0 : length);
    tell("DPaymentsSDK_TSYSReversal_Set", "", DPaymentsSDK_TSYSReversal_Set(handle, 32, 0, "27713", 0));
    tell("DPaymentsSDK_TSYSReversal_Do", "tsysreversal_config-read", method(handle, 2, "Port"));
    tell("DPaymentsSDK_TSYSReversal_Do", "tsysreversal_config-write", method(handle, 2, "KeepAliveTime=5000"));
    tell("DPaymentsSDK_TSYSReversal_Do", "tsysreversal_parse_aggregate", method(handle, 4, AGGREGATE));
    tell("DPaymentsSDK_TSYSReversal_Do", "tsysreversal_reset", method(handle, 5, NULL));
    tell("DPaymentsSDK_TSYSReversal_Do", "tsysreversal_reverse", method(handle, 6, NULL));
    tell("DPaymentsSDK_TSYSReversal_GetLastError", "",
         of_pointer(handle, DPaymentsSDK_TSYSReversal_GetLastError(handle)));
    tell("DPaymentsSDK_TSYSReversal_GetLastErrorCode", "",
         DPaymentsSDK_TSYSReversal_GetLastErrorCode(handle) == 9002 ? 9002 : 0);
    tell("DPaymentsSDK_TSYSReversal_SetLastErrorAndCode", "",
         DPaymentsSDK_TSYSReversal_SetLastErrorAndCode(handle, 0, NULL));
    tell("DPaymentsSDK_TSYSReversal_GetEventError", "",
         of_pointer(handle, DPaymentsSDK_TSYSReversal_GetEventError(handle)));
    tell("DPaymentsSDK_TSYSReversal_GetEventErrorCode", "", DPaymentsSDK_TSYSReversal_GetEventErrorCode(handle));
    tell("DPaymentsSDK_TSYSReversal_SetEventErrorAndCode", "",
         DPaymentsSDK_TSYSReversal_SetEventErrorAndCode(handle, 0, NULL));
    tell("DPaymentsSDK_TSYSReversal_StaticInit", "", DPaymentsSDK_TSYSReversal_StaticInit(NULL));
    tell("DPaymentsSDK_TSYSReversal_StaticDestroy", "", DPaymentsSDK_TSYSReversal_StaticDestroy());
    tell("DPaymentsSDK_EvtStr", "", DPaymentsSDK_EvtStr(NULL, 0, NULL, 0) != NULL);
    tell("DPaymentsSDK_Stream", "", DPaymentsSDK_Stream(NULL, 0, NULL, NULL));

    tell("tsysreversal_property_count", "", tsysreversal_property_count() == 0);
    tell("tsysreversal_property", "", tsysreversal_property(0) == NULL || tsysreversal_property(9999) != NULL);
    tell("tsysreversal_property_by_name", "",
         tsysreversal_property_by_name("timeout") == NULL || tsysreversal_property_by_name(NULL) != NULL);
    for (place = 0; tsysreversal_property_refused(place, 0) == NULL; place++) {
    }
    tell("tsysreversal_property_refused", "", tsysreversal_property_refused(place, 9999) != NULL);
    tell("tsysreversal_property_id", "",
         tsysreversal_property_id(NULL, "timeout") != 141 || tsysreversal_property_id(handle, NULL) != -1);
    tell("tsysreversal_property_name", "",
         tsysreversal_property_name(NULL, 141) == NULL || tsysreversal_property_name(handle, 9999) != NULL);
    tell("tsysreversal_method_id", "",
         tsysreversal_method_id(NULL, "reverse") != 6 || tsysreversal_method_id(handle, NULL) != -1);
    tell("tsysreversal_method_name", "",
         tsysreversal_method_name(NULL, 6) == NULL || tsysreversal_method_name(handle, 9999) != NULL);
    tell("tsysreversal_event_id", "",
         tsysreversal_event_id(NULL, "SSLStatus") != 7 || tsysreversal_event_id(handle, NULL) != -1);
    tell("tsysreversal_event_name", "",
         tsysreversal_event_name(NULL, 7) == NULL || tsysreversal_event_name(handle, 9999) != NULL);
    tell("tsysreversal_setting_count", "", tsysreversal_setting_count() == 0);
    tell("tsysreversal_setting", "", tsysreversal_setting(0) == NULL || tsysreversal_setting(9999) != NULL);
    for (place = 0; tsysreversal_setting_refused(place, 0) == NULL; place++) {
    }
    tell("tsysreversal_setting_refused", "", tsysreversal_setting_refused(place, 9999) != NULL);
    tell("tsysreversal_error_count", "", tsysreversal_error_count() == 0);
    tell("tsysreversal_error", "", tsysreversal_error(0) == NULL || tsysreversal_error(9999) != NULL);
    tell("tsysreversal_event_count", "", tsysreversal_event_count() == 0);
    tell("tsysreversal_event", "", tsysreversal_event(0) == NULL || tsysreversal_event(9999) != NULL);
    tell("tsysreversal_event_parameter", "",
         tsysreversal_event_parameter(0, 0) == NULL || tsysreversal_event_parameter(0, 9999) != NULL);
    tell("tsysreversal_enumeration_count", "", tsysreversal_enumeration_count() == 0);
    tell("tsysreversal_enumeration", "", tsysreversal_enumeration(0) == NULL || tsysreversal_enumeration(9999) != NULL);
    tell("tsysreversal_enumeration_value", "",
         tsysreversal_enumeration_value(0, 0) == NULL || tsysreversal_enumeration_value(0, 9999) != NULL);
}

/* The functions that end a call. */
typedef int (*ending)(tsysreversal_t *handle);

static int interrupt_it(tsysreversal_t *handle) { return tsysreversal_interrupt(handle); }
static int interrupt_by_number(tsysreversal_t *handle) { return method(handle, 3, NULL); }
static int destroy_it(tsysreversal_t *handle) {
    tsysreversal_destroy(handle);
    return 0;
}
static int destroy_flat(tsysreversal_t *handle) { return DPaymentsSDK_TSYSReversal_Destroy(handle); }

static const struct {
    const char *function, *variant;
    ending call;
    int destroys;
} ENDINGS[] = {
    {"tsysreversal_interrupt", "", interrupt_it, 0},
    {"DPaymentsSDK_TSYSReversal_Do", "tsysreversal_interrupt", interrupt_by_number, 0},
    {"tsysreversal_destroy", "", destroy_it, 1},
    {"DPaymentsSDK_TSYSReversal_Destroy", "", destroy_flat, 1},
};

enum { ENDING_COUNT = sizeof ENDINGS / sizeof *ENDINGS };

static void idle(void) {
    tsysreversal_t *handle = tsysreversal_create();
    size_t index;
    record(&seen, handle);
    situation = "idle";
    properties(handle);
    others(handle);
    for (index = 0; index < ENDING_COUNT; index++) {
        tsysreversal_t *own = tsysreversal_create();
        tell(ENDINGS[index].function, ENDINGS[index].variant, ENDINGS[index].call(own));
        tsysreversal_destroy(own);
    }
    tsysreversal_destroy(handle);

    situation = "stale";
    properties(handle);
    others(handle);
    for (index = 0; index < ENDING_COUNT; index++) {
        tell(ENDINGS[index].function, ENDINGS[index].variant, ENDINGS[index].call(handle));
    }
}

/* What is lent stays as it is while everything else is read and this very property is set. */
static void lent(void) {
    static const void *pointers[MOST_PROPERTIES];
    static char *copies[MOST_PROPERTIES];
    tsysreversal_t *handle = tsysreversal_create();
    const size_t count = tsysreversal_property_count();
    size_t index, length, visited = 0;
    char name[128];
    for (index = 0; index < count; index++) {
        const tsysreversal_property_t *row = tsysreversal_property(index);
        union function get;
        if (row->kind != TSYSREVERSAL_KIND_TEXT && row->kind != TSYSREVERSAL_KIND_BYTES) {
            continue;
        }
        get = find("get", row->name, name);
        pointers[index] = row->kind == TSYSREVERSAL_KIND_TEXT ? (const void *)get.get_text(handle)
                                                              : (const void *)get.get_bytes(handle, &length);
        CHECK(pointers[index] != NULL);
        copies[index] = (char *)malloc(strlen((const char *)pointers[index]) + 1);
        strcpy(copies[index], (const char *)pointers[index]);
    }
    for (index = 0; index < count; index++) {
        const tsysreversal_property_t *row = tsysreversal_property(index);
        if (row->writable) {
            CHECK_INT(assign(handle, row, row->example, name), 0);
        }
    }
    for (index = 0; index < count; index++) {
        if (pointers[index] != NULL) {
            CHECK_TEXT((const char *)pointers[index], copies[index]);
            free(copies[index]);
            visited++;
        }
    }
    tsysreversal_destroy(handle);
    printf("%d lent\n", (int)visited);
}

/* Arguments that cannot be. */
static void none(void) {
    static uint8_t long_bytes[TOO_LONG];
    static char long_text[TOO_LONG + 1];
    tsysreversal_t *handle = tsysreversal_create();
    size_t index;
    int length = 0;
    char name[128];
    void *param[1] = {NULL};
    situation = "none";
    memset(long_text, 'x', TOO_LONG);
    for (index = 0; index < tsysreversal_property_count(); index++) {
        const tsysreversal_property_t *row = tsysreversal_property(index);
        read_property(handle, index);
        if (row->writable && row->kind == TSYSREVERSAL_KIND_TEXT) {
            union function set = find("set", row->name, name);
            tell(name, "null", set.set_text(handle, NULL));
            tell(name, "no-text", set.set_text(handle, "\xFF\xFE"));
            if (tsysreversal_property_refused(index, 0) == NULL) { /* A text that nothing else bounds. */
                tell(name, "long", set.set_text(handle, long_text));
            }
        }
        if (row->writable && row->kind == TSYSREVERSAL_KIND_BYTES) {
            union function set = find("set", row->name, name);
            tell(name, "null", set.set_bytes(handle, NULL, 4));
            tell(name, "long", set.set_bytes(handle, long_bytes, sizeof long_bytes));
        }
        if (!row->writable) {
            tell("DPaymentsSDK_TSYSReversal_Set", "read-only", write_as_text(handle, row, "1"));
        }
    }
    tell("tsysreversal_config", "null", of_pointer(handle, tsysreversal_config(handle, NULL)));
    tell("tsysreversal_config", "no-text", of_pointer(handle, tsysreversal_config(handle, "Server=\xFF")));
    tell("tsysreversal_parse_aggregate", "null", tsysreversal_parse_aggregate(handle, NULL));
    tell("tsysreversal_parse_aggregate", "no-text", tsysreversal_parse_aggregate(handle, "\xFF"));
    tell("tsysreversal_parse_aggregate", "no-xml", tsysreversal_parse_aggregate(handle, "no aggregate"));
    tell("tsysreversal_set_runtime_license", "null", tsysreversal_set_runtime_license(handle, NULL));
    tell("tsysreversal_set_runtime_license", "no-text", tsysreversal_set_runtime_license(handle, "\xFF"));
    tell("DPaymentsSDK_TSYSReversal_CheckIndex", "unknown", DPaymentsSDK_TSYSReversal_CheckIndex(handle, 148, 0));
    tell("DPaymentsSDK_TSYSReversal_Get", "unknown",
         DPaymentsSDK_TSYSReversal_Get(handle, 32, 1, &length, NULL) != NULL ? 0 : length);
    tell("DPaymentsSDK_TSYSReversal_Get", "no-length",
         of_pointer(handle, DPaymentsSDK_TSYSReversal_Get(handle, tsysreversal_property_by_name("ssl_cert_store")->id,
                                                          0, NULL, NULL)));
    tell("DPaymentsSDK_TSYSReversal_Set", "unknown", DPaymentsSDK_TSYSReversal_Set(handle, 148, 0, "1", 0));
    tell("DPaymentsSDK_TSYSReversal_Set", "no-text", DPaymentsSDK_TSYSReversal_Set(handle, 32, 0, "\xFF", 0));
    tell("DPaymentsSDK_TSYSReversal_Do", "unknown", method(handle, 7, NULL));
    tell("DPaymentsSDK_TSYSReversal_Do", "missing", DPaymentsSDK_TSYSReversal_Do(handle, 2, 0, param, NULL, NULL));
    tsysreversal_destroy(handle);
}

/* Each value that a row says is refused, by the function of the property and by its number. */
static void refused(const char *certificate, const char *misfit) {
    static const char *const groups[] = {"ssl_cert", "ssl_accept_server_cert"};
    tsysreversal_t *handle = tsysreversal_create();
    const tsysreversal_refused_t *refusal;
    size_t index, place;
    char name[128];
    situation = "refused";
    for (index = 0; index < tsysreversal_property_count(); index++) {
        const tsysreversal_property_t *row = tsysreversal_property(index);
        for (place = 0; (refusal = tsysreversal_property_refused(index, place)) != NULL; place++) {
            tell((assign(handle, row, "", name), name), "value", assign(handle, row, refusal->value, name));
            tell("DPaymentsSDK_TSYSReversal_Set", "value", write_as_text(handle, row, refusal->value));
        }
    }
    for (index = 0; index < tsysreversal_setting_count(); index++) {
        for (place = 0; (refusal = tsysreversal_setting_refused(index, place)) != NULL; place++) {
            char line[512];
            sprintf(line, "%.100s=%.400s", tsysreversal_setting(index)->name, refusal->value);
            tell("tsysreversal_config", "value", of_pointer(handle, tsysreversal_config(handle, line)));
        }
    }
    tell("tsysreversal_config", "unknown", of_pointer(handle, tsysreversal_config(handle, "NoSuchSetting")));
    /* Stores: one that is not there, one with another certificate, one whose key does not fit. */
    for (index = 0; index < 2; index++) {
        const char *const stores[] = {"no/such/file.pem", certificate, misfit};
        const char *const subjects[] = {"*", "CN=nobody", "*"};
        char property[64];
        const tsysreversal_property_t *type, *store, *subject, *encoded;
        sprintf(property, "%s_store_type", groups[index]);
        type = tsysreversal_property_by_name(property);
        sprintf(property, "%s_store", groups[index]);
        store = tsysreversal_property_by_name(property);
        sprintf(property, "%s_subject", groups[index]);
        subject = tsysreversal_property_by_name(property);
        sprintf(property, "%s_encoded", groups[index]);
        encoded = tsysreversal_property_by_name(property);
        tell((assign(handle, encoded, "", name), name), "no-certificate", assign(handle, encoded, "none", name));
        for (place = 0; place < 3; place++) {
            CHECK_INT(assign(handle, type, "6", name), 0);
            CHECK_INT(assign(handle, store, stores[place], name), 0);
            tell((assign(handle, subject, "", name), name), "store", assign(handle, subject, subjects[place], name));
            tell("DPaymentsSDK_TSYSReversal_Set", "store", write_as_text(handle, subject, subjects[place]));
        }
    }
    tsysreversal_destroy(handle);
}

/* A code page for which the library has no table: no text can go in or out. */
static void without_page(void) {
    tsysreversal_t *handle = tsysreversal_create();
    size_t index;
    int length = 0;
    char name[128];
    situation = "page";
    CHECK(tsysreversal_config(handle, "CodePage=10021") != NULL);
    for (index = 0; index < tsysreversal_property_count(); index++) {
        const tsysreversal_property_t *row = tsysreversal_property(index);
        if (row->kind == TSYSREVERSAL_KIND_TEXT) {
            read_property(handle, index);
            if (row->writable) {
                const int code = assign(handle, row, row->example, name);
                tell(name, "", code);
            }
        }
    }
    tell("tsysreversal_config", "", of_pointer(handle, tsysreversal_config(handle, "Server")));
    tell("tsysreversal_parse_aggregate", "", tsysreversal_parse_aggregate(handle, AGGREGATE));
    tell("tsysreversal_get_runtime_license", "", of_pointer(handle, tsysreversal_get_runtime_license(handle)));
    tell("tsysreversal_set_runtime_license", "", tsysreversal_set_runtime_license(handle, "x"));
    tell("DPaymentsSDK_TSYSReversal_Get", "",
         DPaymentsSDK_TSYSReversal_Get(handle, 32, 0, &length, NULL) != NULL ? 0 : length);
    tell("DPaymentsSDK_TSYSReversal_Set", "", DPaymentsSDK_TSYSReversal_Set(handle, 32, 0, "27713", 0));
    tsysreversal_destroy(handle);
}

static int use_everything(struct recorder *recorder, char event) {
    static const char *const connected[] = {"Port=1", "Server=x", "LocalPort=1", "LocalHost=127.0.0.1",
                                            "MaxLineLength=9"};
    char inside[16];
    size_t index;
    if (recorder->acted > 1) {
        return 0;
    }
    sprintf(inside, "inside-%c", event);
    situation = inside;
    properties(recorder->handle);
    others(recorder->handle);
    for (index = 0; event == 'O' && index < sizeof connected / sizeof *connected; index++) {
        situation = "connected";
        tell("tsysreversal_config", "fixed",
             of_pointer(recorder->handle, tsysreversal_config(recorder->handle, connected[index])));
    }
    situation = "";
    return 0;
}

static size_t which_ending;

static int end_it(struct recorder *recorder, char event) {
    char inside[16];
    if (recorder->acted == 1) {
        sprintf(inside, "inside-%c", event);
        situation = inside;
        tell(ENDINGS[which_ending].function, ENDINGS[which_ending].variant,
             ENDINGS[which_ending].call(recorder->handle));
        situation = "";
    }
    return 0;
}

static void inside(char event) {
    /* The error needs a failure. */
    const char *host = event == 'E' ? "DAMAGED" : "TSYS";
    tsysreversal_t *handle = tsysreversal_create();
    prepare(handle, host);
    record(&seen, handle);
    seen.act_in = event;
    seen.act = use_everything;
    CHECK_INT(tsysreversal_reverse(handle), event == 'E' ? 518 : 0);
    CHECK(seen.acted > 0);
    tsysreversal_destroy(handle);
    for (which_ending = 0; which_ending < ENDING_COUNT; which_ending++) {
        int code;
        handle = tsysreversal_create();
        prepare(handle, host);
        record(&seen, handle);
        seen.act_in = event;
        seen.act = end_it;
        code = tsysreversal_reverse(handle);
        CHECK(seen.acted > 0);
        if (strchr("SACO", event) != NULL) {
            CHECK_INT(code, 10004);
        } else {
            /* A verified answer, or another error, was there first. */
            CHECK(code == (event == 'E' ? 518 : 0) || (ENDINGS[which_ending].destroys && code == 10004));
        }
        tsysreversal_destroy(handle);
    }
}

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static int entered, finished;

static void note_that(int *what) {
    pthread_mutex_lock(&lock);
    *what = 1;
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&lock);
}

static void wait_for(const int *what) {
    pthread_mutex_lock(&lock);
    while (!*what) {
        pthread_cond_wait(&changed, &lock);
    }
    pthread_mutex_unlock(&lock);
}

static int sent(struct recorder *recorder, char event) {
    (void)recorder;
    (void)event;
    note_that(&entered);
    return 0;
}

static void *run(void *handle) { return as_pointer(tsysreversal_reverse((tsysreversal_t *)handle)); }

static pthread_t reversing(tsysreversal_t *handle, const char *host, int (*act)(struct recorder *, char)) {
    pthread_t thread;
    prepare(handle, host);
    CHECK_INT(tsysreversal_set_timeout(handle, 120), 0);
    record(&seen, handle);
    seen.act_in = 'O';
    seen.act = act;
    entered = finished = 0;
    CHECK_INT(pthread_create(&thread, NULL, run, handle), 0);
    wait_for(&entered);
    return thread;
}

static void meanwhile(void) {
    void *code = NULL;
    size_t index;
    pthread_t thread;
    tsysreversal_t *handle = tsysreversal_create();
    thread = reversing(handle, "MUTE", sent);
    busy = 1;
    situation = "busy";
    properties(handle);
    others(handle);
    tell("tsysreversal_interrupt", "", tsysreversal_interrupt(handle));
    busy = 0;
    CHECK_INT(pthread_join(thread, &code), 0);
    CHECK_INT(as_number(code), 10004);
    tsysreversal_destroy(handle);
    for (index = 1; index < ENDING_COUNT; index++) {
        handle = tsysreversal_create();
        thread = reversing(handle, "MUTE", sent);
        tell(ENDINGS[index].function, ENDINGS[index].variant, ENDINGS[index].call(handle));
        CHECK_INT(pthread_join(thread, &code), 0);
        CHECK_INT(as_number(code), 10004);
        tsysreversal_destroy(handle);
    }
}

/* Goes on for a while after the other thread was let go: whoever does not wait for it comes back too early. */
static int lingering(struct recorder *recorder, char event) {
    struct timespec time;
    (void)recorder;
    (void)event;
    time.tv_sec = 0;
    time.tv_nsec = 50000000;
    note_that(&entered);
    nanosleep(&time, NULL);
    note_that(&finished);
    return 0;
}

static int clear_connected(tsysreversal_t *handle) { return tsysreversal_on_connected(handle, NULL, NULL); }
static int clear_in(tsysreversal_t *handle) { return tsysreversal_on_data_packet_in(handle, NULL, NULL); }
static int clear_out(tsysreversal_t *handle) { return tsysreversal_on_data_packet_out(handle, NULL, NULL); }
static int clear_disconnected(tsysreversal_t *handle) { return tsysreversal_on_disconnected(handle, NULL, NULL); }
static int clear_error(tsysreversal_t *handle) { return tsysreversal_on_error(handle, NULL, NULL); }
static int clear_server(tsysreversal_t *handle) {
    return tsysreversal_on_ssl_server_authentication(handle, NULL, NULL);
}
static int clear_status(tsysreversal_t *handle) { return tsysreversal_on_ssl_status(handle, NULL, NULL); }

static const struct {
    const char *function;
    ending call;
} WAITING[] = {
    {"tsysreversal_on_connected", clear_connected},
    {"tsysreversal_on_data_packet_in", clear_in},
    {"tsysreversal_on_data_packet_out", clear_out},
    {"tsysreversal_on_disconnected", clear_disconnected},
    {"tsysreversal_on_error", clear_error},
    {"tsysreversal_on_ssl_server_authentication", clear_server},
    {"tsysreversal_on_ssl_status", clear_status},
    {"tsysreversal_destroy", destroy_it},
    {"DPaymentsSDK_TSYSReversal_Destroy", destroy_flat},
};

static void waiting(void) {
    size_t index;
    situation = "waits";
    for (index = 0; index < sizeof WAITING / sizeof *WAITING; index++) {
        void *code = NULL;
        tsysreversal_t *handle = tsysreversal_create();
        pthread_t thread = reversing(handle, "TSYS", lingering);
        CHECK_INT(WAITING[index].call(handle), 0);
        pthread_mutex_lock(&lock);
        tell(WAITING[index].function, "", finished);
        pthread_mutex_unlock(&lock);
        CHECK_INT(pthread_join(thread, &code), 0);
        tsysreversal_destroy(handle);
    }
}

int main(int count, char **arguments) {
    const char *event;
    if (count != 3) {
        return 2;
    }
    idle();
    lent();
    none();
    refused(arguments[1], arguments[2]);
    without_page();
    for (event = "SACOIDE"; *event != 0; event++) {
        inside(*event);
    }
    meanwhile();
    waiting();
    return report();
}
