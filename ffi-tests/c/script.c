/* Plays a script: a line is a command, and each is answered by a line on stdout.

   set <property> <value>, load <property> <file>, get <property>, config <text>, parse <aggregate>, reset, reverse,
   trust <True or False>: what the handler of the server's certificate answers

   The answer is "ok <text>" or "error <code> <text>", with a backslash before backslashes and n and r for the ends of
   lines. Lines before it are the events: "out <hex>", "in <hex>", "auth <accept> <status>", "status <text>",
   "connected <code>", and "chain <count>" before "auth" when more than one certificate is shown. */
#include "check.h"

enum { LONGEST_LINE = 1 << 16, LARGEST_FILE = 1 << 20 };

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

static int on_status(tsysreversal_t *handle, const tsysreversal_ssl_status_event_t *event, void *user) {
    (void)handle;
    (void)user;
    printf("status %s\n", event->message);
    return 0;
}

static int on_connected(tsysreversal_t *handle, const tsysreversal_connected_event_t *event, void *user) {
    (void)handle;
    (void)user;
    printf("connected %d\n", event->status_code);
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
    (void)handle;
    (void)user;
    if (shown(event) > 1) {
        printf("chain %d\n", shown(event));
    }
    printf("auth %s %s\n", event->accept ? "True" : "False", event->status);
    if (trust != -1) {
        event->accept = trust;
    }
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
    CHECK_INT(tsysreversal_on_ssl_status(handle, on_status, NULL), 0);
    CHECK_INT(tsysreversal_on_connected(handle, on_connected, NULL), 0);
    CHECK_INT(tsysreversal_on_ssl_server_authentication(handle, on_authentication, NULL), 0);
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
