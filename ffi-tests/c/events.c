/* The seven events: order and content for each way a reversal ends, decisions, and what handlers may do. */
#include "recorder.h"
#include "scenario.h"

/* What holds for every call, whatever the host does. */
static void check_rules(const struct recorder *seen, int code) {
    const char *last = strchr(seen->seen, 0);
    CHECK_INT(times(seen, 'C') + times(seen, 'c') <= 1, 1);
    CHECK_INT(times(seen, 'D'), times(seen, 'C'));
    CHECK_INT(times(seen, 'E'), code != 0);
    if (code != 0) {
        CHECK_INT(seen->error, code);
    }
    if (times(seen, 'c') == 1) {
        CHECK_INT(seen->connected, code);
        CHECK(times(seen, 'O') == 0 && times(seen, 'I') == 0);
        CHECK(strcmp(last - 2, "cE") == 0);
    }
    if (times(seen, 'C') == 1) {
        const char *events = without_status(seen);
        CHECK_INT(seen->connected, 0);
        CHECK_INT(seen->disconnected, code);
        CHECK_INT(last[-1], 'D');
        CHECK_TEXT(seen->description, "OK");
        CHECK(strncmp(events, "AC", 2) == 0 && seen->seen[0] == 'S');
        if (code == 0) {
            CHECK(strstr(events, "E") == NULL && strstr(events, "ID") != NULL);
        } else {
            CHECK(strcmp(last - 2, "ED") == 0);
        }
    }
}

/* STX, text, ETX, and a check character over what follows STX; seven bits. */
static void check_frame(const char *frame, size_t length) {
    unsigned char sum = 0;
    size_t index;
    CHECK(length > 60 && frame[0] == 2 && frame[length - 2] == 3);
    for (index = 1; index + 1 < length; index++) {
        sum ^= (unsigned char)frame[index];
        CHECK((frame[index] & 0x80) == 0);
    }
    CHECK_INT(frame[length - 1], sum);
}

static int every_scenario(const char *path) {
    FILE *list = fopen(path, "r");
    struct scenario scenario;
    struct recorder seen;
    int visited = 0;
    while (list != NULL && next_scenario(list, &scenario)) {
        const int before = failures;
        int code;
        tsysreversal_t *handle = tsysreversal_create();
        prepare_scenario(handle, &scenario);
        record(&seen, handle);
        code = tsysreversal_reverse(handle);
        CHECK_INT(code, scenario.code);
        check_rules(&seen, code);
        if (strcmp(scenario.name, "approved") == 0) {
            CHECK_TEXT(without_status(&seen), "ACOID");
            CHECK(strstr(seen.seen, "SA") != NULL && strstr(seen.seen, "SC") != NULL);
            CHECK_TEXT(seen.status, "OK");
            CHECK_INT(seen.proposed, 1);
            check_frame(seen.out, seen.out_length);
            check_frame(seen.in, seen.in_length);
            CHECK(memcmp(seen.out + 1, "D", 1) == 0 && memcmp(seen.in + 1, "E", 1) == 0);
        }
        if (strcmp(scenario.name, "NAK twice") == 0) {
            CHECK_TEXT(without_status(&seen), "ACOOOID");
        }
        if (strcmp(scenario.name, "wrong LRC once") == 0) {
            CHECK_TEXT(without_status(&seen), "ACOIID");
        }
        tsysreversal_destroy(handle);
        if (failures != before) {
            fprintf(stderr, "... in the scenario: %s (code %d, events %s)\n", scenario.name, code, seen.seen);
        }
        visited++;
    }
    fclose(list);
    return visited;
}

/* Nothing is sent and no connection is made when something is missing: the error alone. */
static void missing(void) {
    struct recorder seen;
    tsysreversal_t *handle = tsysreversal_create();
    record(&seen, handle);
    CHECK_INT(tsysreversal_reverse(handle), 593);
    CHECK_TEXT(seen.seen, "E");
    CHECK_INT(seen.error, 593);
    CHECK_TEXT(tsysreversal_config(handle, "Outcome"), "not-sent");
    tsysreversal_destroy(handle);
}

static void decide(const char *host, int accept, int proposed, int code, const char *events) {
    struct recorder seen;
    tsysreversal_t *handle = tsysreversal_create();
    prepare(handle, host);
    record(&seen, handle);
    seen.accept = accept;
    CHECK_INT(tsysreversal_reverse(handle), code);
    CHECK_TEXT(without_status(&seen), events);
    CHECK_INT(seen.proposed, proposed);
    CHECK_INT(strcmp(seen.status, "OK") == 0, proposed);
    CHECK_TEXT(tsysreversal_config(handle, "Outcome"), code == 0 ? "answered" : "not-sent");
    CHECK_TEXT(tsysreversal_get_response_code(handle), code == 0 ? "00" : "");
    tsysreversal_destroy(handle);
}

/* Which host makes an event happen: the error needs a failure. */
static const char *host_with(char event) { return event == 'E' ? "DAMAGED" : "TSYS"; }

static int use_everything(struct recorder *seen, char event) {
    tsysreversal_t *handle = seen->handle;
    CHECK_INT(tsysreversal_set_merchant_city(handle, "DURHAM"), 0);
    CHECK_TEXT(tsysreversal_get_merchant_city(handle), "DURHAM");
    CHECK_INT(tsysreversal_set_merchant_city(handle, ""), 0);
    CHECK_TEXT(tsysreversal_config(handle, "Port"), about_host(host_with(event), "PORT"));
    CHECK_TEXT(tsysreversal_config(handle, "KeepAliveTime=5000"), "5000");
    CHECK_INT(tsysreversal_set_merchant_zip(handle, "!"), 502);
    CHECK_INT(tsysreversal_last_error_code(handle), 502);
    CHECK_INT(tsysreversal_reverse(handle), 211);
    CHECK_INT(tsysreversal_reset(handle), 211);
    CHECK_INT(tsysreversal_parse_aggregate(handle, "<a><ApprovalCode>1</ApprovalCode></a>"), 211);
    CHECK_INT(tsysreversal_last_error_code(handle), 211);
    return 0;
}

static int interrupt_it(struct recorder *seen, char event) {
    (void)event;
    CHECK_INT(tsysreversal_interrupt(seen->handle), 0);
    return 0;
}

static int answer_4242(struct recorder *seen, char event) {
    (void)seen;
    (void)event;
    return 4242;
}

static int destroy_it(struct recorder *seen, char event) {
    (void)event;
    tsysreversal_destroy(seen->handle);
    CHECK_INT(tsysreversal_set_timeout(seen->handle, 1), 9002);
    CHECK(tsysreversal_get_merchant_zip(seen->handle) == NULL);
    return 0;
}

static int clear_all(struct recorder *seen, char event) {
    (void)event;
    CHECK_INT(tsysreversal_on_connected(seen->handle, NULL, NULL), 0);
    CHECK_INT(tsysreversal_on_data_packet_in(seen->handle, NULL, NULL), 0);
    CHECK_INT(tsysreversal_on_data_packet_out(seen->handle, NULL, NULL), 0);
    CHECK_INT(tsysreversal_on_disconnected(seen->handle, NULL, NULL), 0);
    CHECK_INT(tsysreversal_on_error(seen->handle, NULL, NULL), 0);
    CHECK_INT(tsysreversal_on_ssl_server_authentication(seen->handle, NULL, NULL), 0);
    CHECK_INT(tsysreversal_on_ssl_status(seen->handle, NULL, NULL), 0);
    return 0;
}

static struct recorder other;

static int replace_all(struct recorder *seen, char event) {
    (void)event;
    record(&other, seen->handle);
    return 0;
}

/* Does something inside one event and answers the code of the call. */
static int with(char event, int (*act)(struct recorder *, char), struct recorder *seen, tsysreversal_t **handle) {
    int code;
    *handle = tsysreversal_create();
    prepare(*handle, host_with(event));
    record(seen, *handle);
    seen->act_in = event;
    seen->act = act;
    code = tsysreversal_reverse(*handle);
    CHECK(seen->acted >= 1);
    return code;
}

static const char EVENTS[] = "SACOIDE";

static int inside_each_event(void) {
    const char *event;
    struct recorder seen;
    tsysreversal_t *handle;
    int visited = 0;
    for (event = EVENTS; *event != 0; event++, visited++) {
        const int failing = *event == 'E';
        const int answered = strchr("ID", *event) != NULL;
        const int before = failures;
        int code;

        CHECK_INT(with(*event, use_everything, &seen, &handle), failing ? 518 : 0);
        CHECK_TEXT(tsysreversal_get_merchant_city(handle), "");
        tsysreversal_destroy(handle);

        /* Once the verified answer is there nothing takes it back. */
        CHECK_INT(with(*event, interrupt_it, &seen, &handle), failing ? 518 : answered ? 0 : 10004);
        CHECK_TEXT(tsysreversal_config(handle, "Outcome"), failing ? "in-doubt" : answered ? "answered" : "not-sent");
        CHECK_INT(times(&seen, 'D'), times(&seen, 'C'));
        tsysreversal_destroy(handle);

        code = with(*event, answer_4242, &seen, &handle);
        CHECK_INT(code, failing ? 518 : 4242);
        CHECK_INT(tsysreversal_last_error_code(handle), code);
        CHECK_INT(times(&seen, 'D'), times(&seen, 'C'));
        if (*event == 'O') {
            CHECK_TEXT(tsysreversal_config(handle, "Outcome"), "not-sent");
        }
        tsysreversal_destroy(handle);

        code = with(*event, destroy_it, &seen, &handle);
        CHECK(code == 10004 || answered || failing);
        CHECK_INT(seen.acted, 1);
        CHECK_INT(seen.seen[strlen(seen.seen) - 1], *event);
        CHECK_INT(tsysreversal_last_error_code(handle), 9002);

        CHECK_INT(with(*event, clear_all, &seen, &handle), failing ? 518 : 0);
        CHECK_INT(seen.acted, 1);
        CHECK_INT(seen.seen[strlen(seen.seen) - 1], *event);
        tsysreversal_destroy(handle);

        CHECK_INT(with(*event, replace_all, &seen, &handle), failing ? 518 : 0);
        CHECK_INT(seen.acted, 1);
        CHECK_INT(seen.seen[strlen(seen.seen) - 1], *event);
        CHECK(*event == 'D' ? other.seen[0] == 0 : strchr(other.seen, 'D') != NULL);
        tsysreversal_destroy(handle);
        if (failures != before) {
            fprintf(stderr, "... in event %c\n", *event);
        }
    }
    return visited;
}

int main(int count, char **arguments) {
    if (count != 2) {
        return 2;
    }
    printf("%d scenarios\n", every_scenario(arguments[1]));
    missing();
    decide("GOOD", -1, 1, 0, "ACOID");
    decide("TSYS", 0, 1, 280, "AcE");
    decide("STRANGER", -1, 0, 280, "AcE");
    decide("STRANGER", 1, 0, 0, "ACOID");
    printf("%d events\n", inside_each_event());
    return report();
}
