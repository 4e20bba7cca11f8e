/* Every setting through config, by the table that the library tells. */
#include "check.h"

#include <ctype.h>

/* "name=value", the name in lower case. */
static const char *line_of(const char *name, const char *value) {
    static char line[1 << 16];
    char *end = line;
    for (; *name != 0; name++) {
        *end++ = (char)tolower((unsigned char)*name);
    }
    sprintf(end, "=%s", value);
    return line;
}

/* Settings that tell something about this system or build in place of a default. */
static int tells_something(const char *name) {
    return strcmp(name, "BuildInfo") == 0 || strcmp(name, "LicenseInfo") == 0 || strcmp(name, "LocalHost") == 0;
}

static void look(size_t index, int *refused, int *read_only) {
    const tsysreversal_setting_t *row = tsysreversal_setting(index);
    const tsysreversal_refused_t *bad;
    const int before = failures;
    char *first;
    size_t place;
    tsysreversal_t *handle = tsysreversal_create();
    const char *value = tsysreversal_config(handle, row->name);
    CHECK(value != NULL);
    if (tells_something(row->name)) {
        CHECK(value[0] != 0);
    } else {
        CHECK_TEXT(value, row->default_value);
    }
    first = (char *)malloc(strlen(value) + 1);
    strcpy(first, value);
    if (row->writable) {
        CHECK_TEXT(tsysreversal_config(handle, line_of(row->name, row->example)), row->example_reads);
        CHECK_TEXT(tsysreversal_config(handle, row->name), row->example_reads);
        for (place = 0; (bad = tsysreversal_setting_refused(index, place)) != NULL; place++) {
            CHECK(tsysreversal_config(handle, line_of(row->name, bad->value)) == NULL);
            CHECK_INT(tsysreversal_last_error_code(handle), bad->code);
            CHECK(tsysreversal_last_error(handle)[0] != 0);
            CHECK_TEXT(tsysreversal_config(handle, row->name), row->example_reads);
            ++*refused;
        }
        if (row->kind == TSYSREVERSAL_KIND_BOOLEAN) {
            static const char *const spellings[] = {"True", "FALSE", "1", "0", "yes", "No"};
            for (place = 0; place < sizeof spellings / sizeof spellings[0]; place++) {
                CHECK_TEXT(tsysreversal_config(handle, line_of(row->name, spellings[place])),
                           place % 2 == 0 ? "True" : "False");
            }
            CHECK(tsysreversal_config(handle, line_of(row->name, "maybe")) == NULL);
            CHECK_INT(tsysreversal_last_error_code(handle), 511);
        }
        CHECK_INT(tsysreversal_reset(handle), 0);
    } else {
        CHECK(tsysreversal_config(handle, line_of(row->name, "1")) == NULL);
        CHECK_INT(tsysreversal_last_error_code(handle), 511);
        CHECK(strstr(tsysreversal_last_error(handle), row->name) != NULL);
        ++*read_only;
    }
    CHECK_TEXT(tsysreversal_config(handle, row->name), first);
    tsysreversal_destroy(handle);
    free(first);
    if (failures != before) {
        fprintf(stderr, "... of %s\n", row->name);
    }
}

int main(void) {
    size_t index;
    int refused = 0, read_only = 0;
    tsysreversal_t *handle = tsysreversal_create();
    for (index = 0; index < tsysreversal_setting_count(); index++) {
        look(index, &refused, &read_only);
    }
    CHECK(tsysreversal_setting(index) == NULL);
    CHECK(tsysreversal_config(handle, "NoSuchSetting") == NULL);
    CHECK_INT(tsysreversal_last_error_code(handle), 511);
    CHECK(strstr(tsysreversal_last_error(handle), "NoSuchSetting") != NULL);
    CHECK(tsysreversal_config(handle, "NoSuchSetting=1") == NULL);
    CHECK_INT(tsysreversal_last_error_code(handle), 511);
    CHECK(tsysreversal_config(handle, "") == NULL);
    CHECK_INT(tsysreversal_last_error_code(handle), 511);
    CHECK_TEXT(tsysreversal_config(handle, "IgnoreUnknownSettings=True"), "True");
    CHECK_TEXT(tsysreversal_config(handle, "NoSuchSetting=1"), "");
    CHECK_INT(tsysreversal_last_error_code(handle), 0);
    CHECK(tsysreversal_config(handle, "") == NULL);
    CHECK_TEXT(tsysreversal_config(handle, "IgnoreUnknownSettings=False"), "False");
    CHECK(tsysreversal_config(handle, "NoSuchSetting=1") == NULL);
    /* A processor brings its server and port; what is set later counts. */
    CHECK_TEXT(tsysreversal_config(handle, "Processor=1"), "1");
    CHECK_TEXT(tsysreversal_config(handle, "Server"), "txns.secureexchange.net");
    CHECK_TEXT(tsysreversal_config(handle, "Port"), "22341");
    CHECK_TEXT(tsysreversal_config(handle, "Server=host.example"), "host.example");
    CHECK_TEXT(tsysreversal_config(handle, "Processor"), "1");
    CHECK_TEXT(tsysreversal_config(handle, "Processor=0"), "0");
    CHECK_TEXT(tsysreversal_config(handle, "Server"), "ssl2.vitalps.net");
    tsysreversal_destroy(handle);
    printf("%d settings\n%d refused\n%d read-only\n", (int)index, refused, read_only);
    return report();
}
