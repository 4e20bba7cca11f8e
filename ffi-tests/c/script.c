/* Plays a script: a line is a command, and each is answered by a line on stdout.

   set <property> <value>, get <property>, config <text>, parse <aggregate>, reset, reverse

   The answer is "ok <text>" or "error <code> <text>"; lines "out <hex>" and "in <hex>" before it are the packets
   of the events. */
#include "check.h"

enum { LONGEST_LINE = 1 << 16 };

static void show(const char *way, const uint8_t *packet, size_t length) {
    size_t index;
    printf("%s ", way);
    for (index = 0; index < length; index++) {
        printf("%02x", packet[index]);
    }
    printf("\n");
}

static int on_out(tsysreversal_t *handle, const tsysreversal_data_packet_out_event_t *event, void *user) {
    (void)handle;
    (void)user;
    show("out", event->data_packet, event->data_packet_len);
    return 0;
}

static int on_in(tsysreversal_t *handle, const tsysreversal_data_packet_in_event_t *event, void *user) {
    (void)handle;
    (void)user;
    show("in", event->data_packet, event->data_packet_len);
    return 0;
}

static void answer(tsysreversal_t *handle, int code, const char *text) {
    if (code == 0) {
        printf("ok %s\n", text);
    } else {
        CHECK_INT(tsysreversal_last_error_code(handle), code);
        printf("error %d %s\n", code, tsysreversal_last_error(handle));
    }
}

static const tsysreversal_property_t *row_of(const char *name) {
    const tsysreversal_property_t *row = tsysreversal_property_by_name(name);
    if (row == NULL) {
        fprintf(stderr, "no such property: %s\n", name);
        exit(2);
    }
    return row;
}

static void play(tsysreversal_t *handle, const char *command, char *rest) {
    static char text[LONGEST_LINE];
    if (strcmp(command, "set") == 0) {
        char *value = strchr(rest, ' ');
        if (value == NULL) {
            fprintf(stderr, "no value: %s\n", rest);
            exit(2);
        }
        *value++ = 0;
        answer(handle, write_as_text(handle, row_of(rest), value), "");
    } else if (strcmp(command, "get") == 0) {
        CHECK(read_as_text(handle, row_of(rest), text, sizeof text));
        answer(handle, 0, text);
    } else if (strcmp(command, "config") == 0) {
        const char *value = tsysreversal_config(handle, rest);
        answer(handle, value == NULL ? tsysreversal_last_error_code(handle) : 0, value);
    } else if (strcmp(command, "parse") == 0) {
        answer(handle, tsysreversal_parse_aggregate(handle, rest), "");
    } else if (strcmp(command, "reset") == 0) {
        answer(handle, tsysreversal_reset(handle), "");
    } else if (strcmp(command, "reverse") == 0) {
        answer(handle, tsysreversal_reverse(handle), "");
    } else {
        fprintf(stderr, "no such command: %s\n", command);
        exit(2);
    }
}

int main(int count, char **arguments) {
    static char line[LONGEST_LINE];
    FILE *script = count == 2 ? fopen(arguments[1], "r") : NULL;
    tsysreversal_t *handle = tsysreversal_create();
    if (script == NULL || handle == NULL) {
        return 2;
    }
    CHECK_INT(tsysreversal_on_data_packet_out(handle, on_out, NULL), 0);
    CHECK_INT(tsysreversal_on_data_packet_in(handle, on_in, NULL), 0);
    while (fgets(line, sizeof line, script) != NULL) {
        char *rest;
        line[strcspn(line, "\n")] = 0;
        rest = strchr(line, ' ');
        if (rest != NULL) {
            *rest++ = 0;
        }
        play(handle, line, rest == NULL ? line + strlen(line) : rest);
    }
    fclose(script);
    tsysreversal_destroy(handle);
    return report();
}
