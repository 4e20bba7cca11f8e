/* Every scenario of the list: code, outcome, response, and nothing left of an answer after a failure. */
#include "scenario.h"

static void look_at_response(tsysreversal_t *handle, const struct scenario *scenario) {
    size_t index, properties = 0, filled = 0;
    char value[4096];
    for (index = 0; index < tsysreversal_property_count(); index++) {
        const tsysreversal_property_t *row = tsysreversal_property(index);
        if (strncmp(row->name, "response_", 9) != 0) {
            continue;
        }
        properties++;
        CHECK(read_as_text(handle, row, value, sizeof value));
        if (strcmp(value, row->default_value) != 0) {
            filled++;
            if (scenario->code != 0) {
                fprintf(stderr, "%s: %s is left\n", scenario->name, row->name);
            }
        }
    }
    CHECK_INT(properties, 16);
    if (scenario->code != 0) {
        CHECK_INT(filled, 0);
    } else {
        CHECK(filled >= 5);
    }
}

static void play(tsysreversal_t *handle, const struct scenario *scenario) {
    const int before = failures;
    int code;
    prepare_scenario(handle, scenario);
    code = tsysreversal_reverse(handle);
    CHECK_INT(code, scenario->code);
    CHECK_INT(tsysreversal_last_error_code(handle), scenario->code);
    if (scenario->code == 0) {
        CHECK_TEXT(tsysreversal_last_error(handle), "");
    } else {
        const char *text = text_of_code(scenario->code);
        CHECK(text != NULL && strncmp(tsysreversal_last_error(handle), text, strlen(text)) == 0);
    }
    CHECK_TEXT(tsysreversal_config(handle, "Outcome"), scenario->outcome);
    CHECK_TEXT(tsysreversal_get_response_code(handle), scenario->response);
    CHECK_INT(tsysreversal_get_response_approval_code(handle)[0] != 0, strcmp(scenario->response, "00") == 0);
    look_at_response(handle, scenario);
    if (failures != before) {
        fprintf(stderr, "... in the scenario: %s (code %d)\n", scenario->name, code);
    }
}

int main(int count, char **arguments) {
    FILE *list = count == 2 ? fopen(arguments[1], "r") : NULL;
    struct scenario scenario;
    /* Used again and again after a reset, as a program that runs for long does. */
    tsysreversal_t *old = tsysreversal_create();
    int visited = 0;
    if (list == NULL) {
        return 2;
    }
    while (next_scenario(list, &scenario)) {
        if (visited % 2 == 0) {
            tsysreversal_t *fresh = tsysreversal_create();
            play(fresh, &scenario);
            tsysreversal_destroy(fresh);
        } else {
            CHECK_INT(tsysreversal_reset(old), 0);
            play(old, &scenario);
        }
        visited++;
    }
    fclose(list);
    tsysreversal_destroy(old);
    printf("%d scenarios\n", visited);
    return report();
}
