/* Reads the list of scenarios that the harness writes: lines of a word and a value, a line "run" ends each. */
#ifndef SCENARIO_H
#define SCENARIO_H

#include "check.h"

enum { MOST_SETTINGS = 8 };

struct scenario {
    char name[128], port[16], ca[512], aggregate[512], merchant[16], outcome[16], response[8];
    char settings[MOST_SETTINGS][128];
    int setting_count, timeout, code;
};

/* The value behind a word, where it goes and how much room there is. */
static inline void take(char *place, size_t room, const char *value) {
    if (strlen(value) >= room) {
        fprintf(stderr, "too long: %s\n", value);
        exit(2);
    }
    strcpy(place, value);
}

/* Reads the next one: 0 at the end of the list. */
static inline int next_scenario(FILE *list, struct scenario *scenario) {
    char line[1024];
    memset(scenario, 0, sizeof *scenario);
    while (fgets(line, sizeof line, list) != NULL) {
        char *value;
        line[strcspn(line, "\n")] = 0;
        if (strcmp(line, "run") == 0) {
            return 1;
        }
        value = strchr(line, ' ');
        if (value == NULL) {
            fprintf(stderr, "no value: %s\n", line);
            exit(2);
        }
        *value++ = 0;
        if (strcmp(line, "name") == 0) {
            take(scenario->name, sizeof scenario->name, value);
        } else if (strcmp(line, "port") == 0) {
            take(scenario->port, sizeof scenario->port, value);
        } else if (strcmp(line, "ca") == 0) {
            take(scenario->ca, sizeof scenario->ca, value);
        } else if (strcmp(line, "aggregate") == 0) {
            take(scenario->aggregate, sizeof scenario->aggregate, value);
        } else if (strcmp(line, "merchant") == 0) {
            take(scenario->merchant, sizeof scenario->merchant, value);
        } else if (strcmp(line, "outcome") == 0) {
            take(scenario->outcome, sizeof scenario->outcome, value);
        } else if (strcmp(line, "response") == 0) {
            take(scenario->response, sizeof scenario->response, value);
        } else if (strcmp(line, "timeout") == 0) {
            scenario->timeout = atoi(value);
        } else if (strcmp(line, "code") == 0) {
            scenario->code = atoi(value);
        } else if (strcmp(line, "setting") == 0 && scenario->setting_count < MOST_SETTINGS) {
            take(scenario->settings[scenario->setting_count++], sizeof scenario->settings[0], value);
        } else {
            fprintf(stderr, "unknown: %s\n", line);
            exit(2);
        }
    }
    return 0;
}

/* Makes the object do what the scenario asks for. */
static inline void prepare_scenario(tsysreversal_t *handle, const struct scenario *scenario) {
    int index;
    prepare_for(handle, scenario->port, scenario->ca, scenario->aggregate);
    CHECK_INT(tsysreversal_set_timeout(handle, scenario->timeout), 0);
    CHECK_INT(tsysreversal_set_merchant_number(handle, scenario->merchant), 0);
    for (index = 0; index < scenario->setting_count; index++) {
        CHECK(tsysreversal_config(handle, scenario->settings[index]) != NULL);
    }
}

#endif
