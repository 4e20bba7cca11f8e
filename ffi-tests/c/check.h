/* What the C and C++ programs under test share: counted checks, and a reversal that is ready to go. */
#ifndef CHECK_H
#define CHECK_H

#include "dpaymentssdk.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int checks;
static int failures;

static inline void check_that(int holds, const char *what, const char *file, int line) {
    checks++;
    if (!holds) {
        failures++;
        fprintf(stderr, "%s:%d: %s\n", file, line, what);
    }
}

static inline void check_number(long actual, long expected, const char *what, const char *file, int line) {
    checks++;
    if (actual != expected) {
        failures++;
        fprintf(stderr, "%s:%d: %s is %ld, not %ld\n", file, line, what, actual, expected);
    }
}

static inline void check_text(const char *actual, const char *expected, const char *what, const char *file,
                              int line) {
    checks++;
    if (actual == NULL || strcmp(actual, expected) != 0) {
        failures++;
        fprintf(stderr, "%s:%d: %s is \"%s\", not \"%s\"\n", file, line, what, actual ? actual : "(null)",
                expected);
    }
}

#define CHECK(condition) check_that((condition) ? 1 : 0, #condition, __FILE__, __LINE__)
#define CHECK_INT(actual, expected) check_number((long)(actual), (long)(expected), #actual, __FILE__, __LINE__)
#define CHECK_TEXT(actual, expected) check_text((actual), (expected), #actual, __FILE__, __LINE__)

/* Says how many checks there were; the exit status of the program. */
static inline int report(void) {
    printf("%d checks\n", checks);
    if (failures != 0) {
        fprintf(stderr, "%d of %d checks failed\n", failures, checks);
    }
    return failures == 0 && checks > 0 ? 0 : 1;
}

/* A whole file as text; the caller frees it. */
static inline char *read_file(const char *path) {
    FILE *file = path != NULL ? fopen(path, "rb") : NULL;
    size_t size = 0;
    char *text = (char *)malloc(1 << 18);
    if (file == NULL || text == NULL) {
        fprintf(stderr, "cannot read %s\n", path != NULL ? path : "(no name)");
        exit(2);
    }
    size = fread(text, 1, (1 << 18) - 1, file);
    text[size] = 0;
    fclose(file);
    return text;
}

/* Sets a setting that must be accepted. */
static inline void setting(tsysreversal_t *handle, const char *name, const char *value) {
    char *line = (char *)malloc(strlen(name) + strlen(value) + 2);
    if (line == NULL) {
        exit(2);
    }
    sprintf(line, "%s=%s", name, value);
    if (tsysreversal_config(handle, line) == NULL) {
        fprintf(stderr, "%s: %s\n", name, tsysreversal_last_error(handle));
        exit(2);
    }
    free(line);
}

/* An environment variable that must be there: the prefix of a host, and what about it. */
static inline const char *about_host(const char *prefix, const char *what) {
    char name[64];
    const char *value;
    sprintf(name, "%.30s_%.30s", prefix, what);
    value = getenv(name);
    if (value == NULL) {
        fprintf(stderr, "%s is not set\n", name);
        exit(2);
    }
    return value;
}

/* A partial reversal: 50.00 of 124.00 remain. */
static inline void prepare_for(tsysreversal_t *handle, const char *port, const char *ca, const char *aggregate) {
    char *pem = read_file(ca);
    char *xml = read_file(aggregate);
    setting(handle, "Server", "localhost");
    setting(handle, "Port", port);
    setting(handle, "SSLCACertFilePaths", "");
    setting(handle, "SSLServerCACerts", pem);
    setting(handle, "SSLEnabledProtocols", "15360");
    CHECK_INT(tsysreversal_parse_aggregate(handle, xml), 0);
    CHECK_INT(tsysreversal_set_merchant_bank_id(handle, "999995"), 0);
    CHECK_INT(tsysreversal_set_merchant_number(handle, "888000002447"), 0);
    CHECK_INT(tsysreversal_set_merchant_store_number(handle, "5999"), 0);
    CHECK_INT(tsysreversal_set_merchant_terminal_number(handle, "1515"), 0);
    CHECK_INT(tsysreversal_set_merchant_category_code(handle, "5999"), 0);
    CHECK_INT(tsysreversal_set_merchant_zip(handle, "27713"), 0);
    CHECK_INT(tsysreversal_set_settlement_amount(handle, "5000"), 0);
    CHECK_INT(tsysreversal_set_transaction_number(handle, 3), 0);
    CHECK_INT(tsysreversal_set_reversal_code(handle, TSYSREVERSAL_RC_PARTIAL_REVERSAL), 0);
    CHECK_INT(tsysreversal_set_timeout(handle, 30), 0);
    free(pem);
    free(xml);
}

/* The same for the host that the environment names. */
static inline void prepare(tsysreversal_t *handle, const char *prefix) {
    prepare_for(handle, about_host(prefix, "PORT"), about_host(prefix, "CA"), about_host(prefix, "AGGREGATE"));
}

/* The number in the place of a pointer, as the flat functions give it. */
static inline int as_number(const void *pointer) { return (int)(intptr_t)pointer; }

static inline void *as_pointer(int number) { return (void *)(intptr_t)number; }

/* Any property as text, by number: 1 for success. */
static inline int read_as_text(tsysreversal_t *handle, const tsysreversal_property_t *row, char *text, size_t room) {
    int length = 0;
    const void *value = DPaymentsSDK_TSYSReversal_Get(handle, row->id, 0, &length, NULL);
    switch (row->kind) {
    case TSYSREVERSAL_KIND_INTEGER:
        sprintf(text, "%d", as_number(value));
        return length == 0;
    case TSYSREVERSAL_KIND_BOOLEAN:
        strcpy(text, as_number(value) != 0 ? "True" : "False");
        return length == 0;
    case TSYSREVERSAL_KIND_BYTES:
        if (value == NULL || length < 0 || (size_t)length >= room) {
            return 0;
        }
        memcpy(text, value, (size_t)length);
        text[length] = 0;
        return 1;
    default:
        if (value == NULL || strlen((const char *)value) >= room) {
            return 0;
        }
        strcpy(text, (const char *)value);
        return 1;
    }
}

/* Sets any property from text, by number: its code. */
static inline int write_as_text(tsysreversal_t *handle, const tsysreversal_property_t *row, const char *text) {
    switch (row->kind) {
    case TSYSREVERSAL_KIND_INTEGER:
        return DPaymentsSDK_TSYSReversal_Set(handle, row->id, 0, as_pointer(atoi(text)), 0);
    case TSYSREVERSAL_KIND_BOOLEAN:
        return DPaymentsSDK_TSYSReversal_Set(handle, row->id, 0, as_pointer(strcmp(text, "True") == 0), 0);
    case TSYSREVERSAL_KIND_BYTES:
        return DPaymentsSDK_TSYSReversal_Set(handle, row->id, 0, text, (int)strlen(text));
    default:
        return DPaymentsSDK_TSYSReversal_Set(handle, row->id, 0, text, 0);
    }
}

/* The text with which every message of this code begins; NULL for a code that is not in the table. */
static inline const char *text_of_code(int code) {
    size_t index;
    for (index = 0; index < tsysreversal_error_count(); index++) {
        if (tsysreversal_error(index)->code == code) {
            return tsysreversal_error(index)->text;
        }
    }
    return NULL;
}

#endif
