/* Plays a script: a line is a command, and each is answered by a line on stdout.

   set <property> <value>, load <property> <file>, get <property>, config <text>, parse <aggregate>, reset, reverse,
   trust <True or False>: what the handler of the server's certificate answers
   inside <event> <command>: plays the command in each such event from now on; the events are connected, disconnected,
   out, in, auth, status and error
   interrupt
   time: how long the last reversal took, in milliseconds

   The answer is "ok <text>" or "error <code> <text>", with a backslash before backslashes and n and r for the ends of
   lines. Lines before it are the events: "out <hex>", "in <hex>", "auth <accept> <status>", "status <text>",
   "connected <code>", and "chain <count>" before "auth" when more than one certificate is shown. The answer of a command
   inside an event is "inside" and what it would be outside. */
#include "check.h"

#include <time.h>

enum { LONGEST_LINE = 1 << 16, LARGEST_FILE = 1 << 20, MOST_INSIDE = 32, LONGEST_INSIDE = 1024 };

static struct {
    char event[16], line[LONGEST_INSIDE];
} inside[MOST_INSIDE];
static int insides;

/* Of the last reversal, in milliseconds. */
static long took;

static void play_line(tsysreversal_t *handle, char *line);

/* Plays what the script wants inside this event. */
static void play_inside(tsysreversal_t *handle, const char *event) {
    char line[LONGEST_INSIDE];
    int index;
    for (index = 0; index < insides; index++) {
        if (strcmp(inside[index].event, event) == 0) {
            strcpy(line, inside[index].line);
            printf("inside ");
            play_line(handle, line);
        }
    }
}

/* 1 or 0: what the handler of the server's certificate answers; -1: what it was told. */
static int trust = -1;

static void show(const char *way, const uint8_t *packet, size_t length) {
    size_t index;
    printf("%s ", way);
    for (index = 0; index < length; index++) {
        printf("%02x", packet[index]);
    }
    printf("\n");
}

static int on_out(tsysreversal_t *handle, const tsysreversal_data_packet_out_event_t *event, void *user) {
    (void)user;
    show("out", event->data_packet, event->data_packet_len);
    play_inside(handle, "out");
    return 0;
}

static int on_in(tsysreversal_t *handle, const tsysreversal_data_packet_in_event_t *event, void *user) {
    (void)user;
    show("in", event->data_packet, event->data_packet_len);
    play_inside(handle, "in");
    return 0;
}

static int on_status(tsysreversal_t *handle, const tsysreversal_ssl_status_event_t *event, void *user) {
    (void)user;
    printf("status %s\n", event->message);
    play_inside(handle, "status");
    return 0;
}

static int on_disconnected(tsysreversal_t *handle, const tsysreversal_disconnected_event_t *event, void *user) {
    (void)event;
    (void)user;
    play_inside(handle, "disconnected");
    return 0;
}

static int on_error(tsysreversal_t *handle, const tsysreversal_error_event_t *event, void *user) {
    (void)event;
    (void)user;
    play_inside(handle, "error");
    return 0;
}

static int on_connected(tsysreversal_t *handle, const tsysreversal_connected_event_t *event, void *user) {
    (void)user;
    printf("connected %d\n", event->status_code);
    play_inside(handle, "connected");
    return 0;
}

/* How many certificates the event shows. */
static int shown(const tsysreversal_ssl_server_authentication_event_t *event) {
    static const char begin[] = "-----BEGIN CERTIFICATE-----";
    const size_t length = sizeof begin - 1;
    size_t index;
    int count = 0;
    for (index = 0; index + length <= event->cert_encoded_len; index++) {
        count += memcmp(event->cert_encoded + index, begin, length) == 0;
    }
    return count;
}

static int on_authentication(tsysreversal_t *handle, tsysreversal_ssl_server_authentication_event_t *event,
                             void *user) {
    (void)user;
    if (shown(event) > 1) {
        printf("chain %d\n", shown(event));
    }
    printf("auth %s %s\n", event->accept ? "True" : "False", event->status);
    if (trust != -1) {
        event->accept = trust;
    }
    play_inside(handle, "auth");
    return 0;
}

/* Prints the text in one line. */
static void print_escaped(const char *text) {
    for (; *text != 0; text++) {
        switch (*text) {
        case '\\':
            printf("\\\\");
            break;
        case '\n':
            printf("\\n");
            break;
        case '\r':
            printf("\\r");
            break;
        default:
            putchar(*text);
        }
    }
    putchar('\n');
}

static void answer(tsysreversal_t *handle, int code, const char *text) {
    if (code == 0) {
        printf("ok ");
        print_escaped(text);
    } else {
        CHECK_INT(tsysreversal_last_error_code(handle), code);
        printf("error %d ", code);
        print_escaped(tsysreversal_last_error(handle));
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

/* What comes after the first blank; the blank becomes the end of the first word. */
static char *second_word(char *rest) {
    char *value = strchr(rest, ' ');
    if (value == NULL) {
        fprintf(stderr, "no value: %s\n", rest);
        exit(2);
    }
    *value++ = 0;
    return value;
}

/* Sets a property of bytes to the content of a file. */
static int load(tsysreversal_t *handle, const tsysreversal_property_t *row, const char *path) {
    static char content[LARGEST_FILE];
    FILE *file = fopen(path, "rb");
    size_t length;
    if (file == NULL) {
        fprintf(stderr, "no such file: %s\n", path);
        exit(2);
    }
    length = fread(content, 1, sizeof content, file);
    fclose(file);
    return DPaymentsSDK_TSYSReversal_Set(handle, row->id, 0, content, (int)length);
}

static long milliseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (long)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void reverse(tsysreversal_t *handle) {
    const long begun = milliseconds();
    const int code = tsysreversal_reverse(handle);
    took = milliseconds() - begun;
    answer(handle, code, "");
}

static void keep_inside(char *event) {
    char *line = second_word(event);
    if (insides == MOST_INSIDE || strlen(event) >= sizeof inside[0].event || strlen(line) >= LONGEST_INSIDE) {
        fprintf(stderr, "too much inside: %s %s\n", event, line);
        exit(2);
    }
    strcpy(inside[insides].event, event);
    strcpy(inside[insides++].line, line);
}

static void play(tsysreversal_t *handle, const char *command, char *rest) {
    static char text[LONGEST_LINE];
    if (strcmp(command, "set") == 0) {
        char *value = second_word(rest);
        answer(handle, write_as_text(handle, row_of(rest), value), "");
    } else if (strcmp(command, "load") == 0) {
        char *path = second_word(rest);
        answer(handle, load(handle, row_of(rest), path), "");
    } else if (strcmp(command, "trust") == 0) {
        trust = strcmp(rest, "True") == 0;
        answer(handle, 0, "");
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
        reverse(handle);
    } else if (strcmp(command, "interrupt") == 0) {
        answer(handle, tsysreversal_interrupt(handle), "");
    } else if (strcmp(command, "inside") == 0) {
        keep_inside(rest);
        answer(handle, 0, "");
    } else if (strcmp(command, "time") == 0) {
        sprintf(text, "%ld", took);
        answer(handle, 0, text);
    } else {
        fprintf(stderr, "no such command: %s\n", command);
        exit(2);
    }
}

/* Plays a line, and changes it. */
static void play_line(tsysreversal_t *handle, char *line) {
    char *rest = strchr(line, ' ');
    if (rest != NULL) {
        *rest++ = 0;
    }
    play(handle, line, rest == NULL ? line + strlen(line) : rest);
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
    CHECK_INT(tsysreversal_on_ssl_status(handle, on_status, NULL), 0);
    CHECK_INT(tsysreversal_on_connected(handle, on_connected, NULL), 0);
    CHECK_INT(tsysreversal_on_disconnected(handle, on_disconnected, NULL), 0);
    CHECK_INT(tsysreversal_on_error(handle, on_error, NULL), 0);
    CHECK_INT(tsysreversal_on_ssl_server_authentication(handle, on_authentication, NULL), 0);
    while (fgets(line, sizeof line, script) != NULL) {
        line[strcspn(line, "\n")] = 0;
        play_line(handle, line);
    }
    fclose(script);
    tsysreversal_destroy(handle);
    return report();
}
