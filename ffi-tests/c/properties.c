/* Every property through the flat functions, by the table that the library tells: default, example, refused values,
 * read-only ones. */
#include "check.h"

enum { ROOM = 1 << 16 };

static void look(size_t index, int *refused, int *read_only, int *changed) {
    static char value[ROOM], old[ROOM];
    const tsysreversal_property_t *row = tsysreversal_property(index);
    const int before = failures;
    const tsysreversal_refused_t *bad;
    size_t place;
    tsysreversal_t *handle = tsysreversal_create();
    CHECK_INT(row->id, index + 1);
    CHECK(tsysreversal_property_by_name(row->name) == row);
    CHECK(tsysreversal_property_by_name(row->cxx_name) == row);
    CHECK(read_as_text(handle, row, value, ROOM));
    CHECK_TEXT(value, row->default_value);
    if (row->writable) {
        CHECK_INT(write_as_text(handle, row, row->example), 0);
        CHECK_INT(tsysreversal_last_error_code(handle), 0);
        CHECK(read_as_text(handle, row, value, ROOM));
        CHECK_TEXT(value, row->example_reads);
        *changed += strcmp(value, row->default_value) != 0;
        for (place = 0; (bad = tsysreversal_property_refused(index, place)) != NULL; place++) {
            CHECK(read_as_text(handle, row, old, ROOM));
            CHECK_INT(write_as_text(handle, row, bad->value), bad->code);
            CHECK_INT(tsysreversal_last_error_code(handle), bad->code);
            CHECK(tsysreversal_last_error(handle)[0] != 0);
            CHECK(read_as_text(handle, row, value, ROOM));
            CHECK_TEXT(value, old);
            ++*refused;
        }
        CHECK_INT(tsysreversal_reset(handle), 0);
    } else {
        CHECK_INT(write_as_text(handle, row, row->kind == TSYSREVERSAL_KIND_TEXT ? "X" : "1"), 511);
        CHECK_INT(tsysreversal_last_error_code(handle), 511);
        ++*read_only;
    }
    CHECK(read_as_text(handle, row, value, ROOM));
    CHECK_TEXT(value, row->default_value);
    tsysreversal_destroy(handle);
    if (failures != before) {
        fprintf(stderr, "... of %s\n", row->name);
    }
}

int main(void) {
    size_t index;
    int refused = 0, read_only = 0, changed = 0;
    for (index = 0; index < tsysreversal_property_count(); index++) {
        look(index, &refused, &read_only, &changed);
    }
    CHECK(tsysreversal_property(index) == NULL);
    printf("%d properties\n%d refused\n%d read-only\n%d changed\n", (int)index, refused, read_only, changed);
    return report();
}
