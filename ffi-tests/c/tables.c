/* What the library tells about itself: errors, events and their parameters, enumerations and their values. */
#include "check.h"

int main(void) {
    size_t index, place, parameters = 0, values = 0;
    int last = -1;
    for (index = 0; index < tsysreversal_error_count(); index++) {
        const tsysreversal_error_info_t *row = tsysreversal_error(index);
        CHECK(row->code > 0 && row->text[0] != 0);
        CHECK_TEXT(text_of_code(row->code), row->text);
    }
    CHECK(tsysreversal_error(index) == NULL);
    printf("%d errors\n", (int)index);
    for (index = 0; index < tsysreversal_event_count(); index++) {
        const tsysreversal_event_t *row = tsysreversal_event(index);
        CHECK_INT(row->id, index + 1);
        CHECK(strncmp(row->name, "on_", 3) == 0 && row->cxx_name[0] != 0 && row->summary[0] != 0);
        for (place = 0; tsysreversal_event_parameter(index, place) != NULL; place++, parameters++) {
            const tsysreversal_event_parameter_t *parameter = tsysreversal_event_parameter(index, place);
            CHECK(parameter->name[0] != 0 && parameter->cxx_name[0] != 0);
            CHECK_INT(parameter->writable, strcmp(parameter->name, "accept") == 0);
        }
        CHECK_INT(place, row->parameter_count);
    }
    CHECK(tsysreversal_event(index) == NULL);
    printf("%d events\n%d parameters\n", (int)index, (int)parameters);
    for (index = 0; index < tsysreversal_enumeration_count(); index++) {
        const tsysreversal_enumeration_t *row = tsysreversal_enumeration(index);
        CHECK(row->name[0] != 0 && row->prefix[0] != 0);
        last = -1;
        for (place = 0; tsysreversal_enumeration_value(index, place) != NULL; place++, values++) {
            const tsysreversal_enumeration_value_t *value = tsysreversal_enumeration_value(index, place);
            CHECK(value->number > last);
            CHECK(strncmp(value->constant, row->prefix, strlen(row->prefix)) == 0);
            last = value->number;
        }
        CHECK_INT(place, row->value_count);
    }
    CHECK(tsysreversal_enumeration(index) == NULL);
    CHECK(tsysreversal_enumeration(SIZE_MAX) == NULL && tsysreversal_event_parameter(SIZE_MAX, 0) == NULL);
    printf("%d enumerations\n%d values\n", (int)index, (int)values);
    /* A property with names says which ones. */
    for (index = 0, values = 0; index < tsysreversal_property_count(); index++) {
        const char *name = tsysreversal_property(index)->enumeration;
        for (place = 0; name != NULL && place < tsysreversal_enumeration_count(); place++) {
            values += strcmp(tsysreversal_enumeration(place)->name, name) == 0;
        }
    }
    printf("%d named\n", (int)values);
    CHECK(tsysreversal_property_by_name(NULL) == NULL && tsysreversal_property_by_name("no_such") == NULL);
    return report();
}
