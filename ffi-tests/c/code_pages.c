/* Text in code pages: every line of a file in both directions, then a whole reversal whose texts are all EBCDIC. */
#include "check.h"

#include <iconv.h>
#include <wchar.h>

enum { PASSWORD = 102, WIDE = 10000, LONGEST = 4096, TO_EBCDIC = 0, FROM_EBCDIC = 1 };

static size_t from_hex(const char *digits, unsigned char *bytes) {
    size_t length = 0;
    unsigned int byte;
    while (sscanf(digits + 2 * length, "%2x", &byte) == 1) {
        bytes[length++] = (unsigned char)byte;
    }
    return length;
}

/* Big-endian code points as wide text. */
static void to_wide(const unsigned char *bytes, size_t length, wchar_t *wide) {
    size_t place;
    for (place = 0; place < length; place += 4) {
        *wide++ = (wchar_t)((unsigned long)bytes[place] << 24 | (unsigned long)bytes[place + 1] << 16 |
                            (unsigned long)bytes[place + 2] << 8 | (unsigned long)bytes[place + 3]);
    }
    *wide = 0;
}

static int set_page(tsysreversal_t *handle, const char *page) {
    char text[32];
    snprintf(text, sizeof text, "CodePage=%s", page);
    return tsysreversal_config(handle, text) != NULL ? 0 : tsysreversal_last_error_code(handle);
}

/* One line: what the bytes are as text, and the text as bytes. */
static void convert(tsysreversal_t *handle, const char *page, const char *hex, const char *points) {
    static unsigned char bytes[LONGEST], code_points[LONGEST];
    static wchar_t wide[LONGEST];
    const int before = failures;
    const size_t length = from_hex(hex, bytes);
    const char *narrow;
    bytes[length] = 0;
    CHECK_INT(set_page(handle, page), 0);
    if (strcmp(points, "-") != 0) {
        to_wide(code_points, from_hex(points, code_points), wide);
        CHECK_INT(DPaymentsSDK_TSYSReversal_Set(handle, PASSWORD + WIDE, 0, wide, 0), 0);
    }
    narrow = (const char *)DPaymentsSDK_TSYSReversal_Get(handle, PASSWORD, 0, NULL, NULL);
    if (strcmp(hex, "-") == 0) {
        CHECK(narrow == NULL);
        CHECK_INT(tsysreversal_last_error_code(handle), 434);
        return;
    }
    CHECK(narrow != NULL && memcmp(narrow, bytes, length + 1) == 0);
    CHECK_INT(DPaymentsSDK_TSYSReversal_Set(handle, PASSWORD + WIDE, 0, L"", 0), 0);
    CHECK_INT(DPaymentsSDK_TSYSReversal_Set(handle, PASSWORD, 0, bytes, (int)length), 0);
    CHECK(wcscmp((const wchar_t *)DPaymentsSDK_TSYSReversal_Get(handle, PASSWORD + WIDE, 0, NULL, NULL), wide) ==
          0);
    if (failures != before) {
        fprintf(stderr, "page %s, bytes %s, code points %s\n", page, hex, points);
    }
}

static void every_line(const char *path) {
    static char line[LONGEST], page[16], hex[LONGEST], points[LONGEST];
    FILE *file = fopen(path, "r");
    tsysreversal_t *handle = tsysreversal_create();
    long lines = 0;
    CHECK(file != NULL && handle != NULL);
    while (file != NULL && fgets(line, sizeof line, file) != NULL) {
        CHECK_INT(sscanf(line, "%15s %4095s %4095s", page, hex, points), 3);
        convert(handle, page, hex, points);
        lines++;
    }
    printf("%ld lines\n", lines);
    fclose(file);
    tsysreversal_destroy(handle);
}

/* Text in page 37, or back. It lies in one of a few places, so that some live at once. */
static char *turned(int direction, const char *text) {
    static char places[8][LONGEST * 4];
    static int next;
    static iconv_t ways[2];
    char *place = places[next++ % 8], *out = place, *in = (char *)text;
    size_t left = strlen(text), room = sizeof places[0] - 1;
    if (ways[direction] == NULL) {
        ways[direction] = direction == TO_EBCDIC ? iconv_open("IBM037", "UTF-8") : iconv_open("UTF-8", "IBM037");
    }
    CHECK(left < room / 4);
    CHECK(iconv(ways[direction], &in, &left, &out, &room) != (size_t)-1);
    *out = 0;
    return place;
}

#define E(text) turned(TO_EBCDIC, text)
#define A(text) turned(FROM_EBCDIC, text)

static int on_connected(tsysreversal_t *handle, const tsysreversal_connected_event_t *event, void *user) {
    (void)handle;
    CHECK_TEXT(A(event->description), "OK");
    ++*(int *)user;
    return 0;
}

static void configure(tsysreversal_t *handle, const char *name, const char *value) {
    char text[512];
    snprintf(text, sizeof text, "%s=%s", name, value);
    CHECK_TEXT(A(tsysreversal_config(handle, E(text))), value);
}

static void a_reversal_in_ebcdic(void) {
    tsysreversal_t *handle = tsysreversal_create();
    char *aggregate = read_file(getenv("TSYS_AGGREGATE"));
    int connected = 0;
    CHECK_INT(set_page(handle, "37"), 0);
    CHECK_TEXT(A(tsysreversal_config(handle, E("CodePage"))), "37");
    CHECK_INT(tsysreversal_on_connected(handle, on_connected, &connected), 0);
    CHECK_INT(tsysreversal_parse_aggregate(handle, E(aggregate)), 0);
    CHECK_INT(tsysreversal_set_merchant_bank_id(handle, E("999995")), 0);
    CHECK_INT(tsysreversal_set_merchant_number(handle, E("888000002447")), 0);
    CHECK_INT(tsysreversal_set_merchant_store_number(handle, E("5999")), 0);
    CHECK_INT(tsysreversal_set_merchant_terminal_number(handle, E("1515")), 0);
    CHECK_INT(tsysreversal_set_merchant_category_code(handle, E("5999")), 0);
    CHECK_INT(tsysreversal_set_merchant_zip(handle, E("27713")), 0);
    CHECK_INT(tsysreversal_set_settlement_amount(handle, E("5000")), 0);
    CHECK_INT(tsysreversal_set_reversal_code(handle, TSYSREVERSAL_RC_PARTIAL_REVERSAL), 0);
    CHECK_INT(tsysreversal_set_transaction_number(handle, 3), 0);
    configure(handle, "Server", "localhost");
    configure(handle, "Port", getenv("TSYS_PORT"));
    configure(handle, "SSLCACertFilePaths", getenv("TSYS_CA"));
    CHECK_INT(tsysreversal_reverse(handle), 0);
    CHECK_TEXT(A(tsysreversal_last_error(handle)), "");
    CHECK_TEXT(A(tsysreversal_get_response_code(handle)), "00");
    CHECK_INT(connected, 1);
    CHECK_INT(tsysreversal_set_merchant_zip(handle, E("much too long for a code")), 501);
    CHECK(strstr(A(tsysreversal_last_error(handle)), "merchant_zip") != NULL);
    free(aggregate);
    tsysreversal_destroy(handle);
}

static void the_edges(void) {
    static const wchar_t euro[] = {0x20AC, 0};
    tsysreversal_t *handle = tsysreversal_create();
    /* A page without a table is stored; text is refused until another one is chosen, in ASCII. */
    CHECK_INT(set_page(handle, "709"), 0);
    CHECK_TEXT(tsysreversal_last_error(handle), "");
    CHECK_INT(tsysreversal_set_merchant_zip(handle, "27713"), 434);
    CHECK_INT(tsysreversal_set_timeout(handle, 31), 0);
    CHECK(tsysreversal_config(handle, "Server") == NULL);
    CHECK_INT(tsysreversal_last_error_code(handle), 434);
    CHECK(strstr(tsysreversal_last_error(handle), "CodePage") != NULL);
    CHECK_TEXT(tsysreversal_config(handle, "CodePage"), "709");
    CHECK_INT(set_page(handle, "1252"), 0);
    CHECK_INT(tsysreversal_set_ssl_cert_store_password(handle, "\x80"), 0);
    CHECK(wcscmp((wchar_t *)DPaymentsSDK_TSYSReversal_Get(handle, PASSWORD + WIDE, 0, NULL, NULL), euro) == 0);
    /* A character that does not fit changes nothing. */
    CHECK_INT(set_page(handle, "20127"), 0);
    CHECK_INT(tsysreversal_set_ssl_cert_store_password(handle, "\x80"), 434);
    CHECK(tsysreversal_get_ssl_cert_store_password(handle) == NULL);
    CHECK_INT(set_page(handle, "999999"), 503);
    CHECK_INT(set_page(handle, "65001"), 0);
    CHECK_TEXT(tsysreversal_get_ssl_cert_store_password(handle), "\xE2\x82\xAC");
    /* Text that ends with one zero cannot be UTF-16; with its length it can. */
    CHECK_INT(set_page(handle, "1200"), 0);
    CHECK_INT(tsysreversal_set_ssl_cert_store_password(handle, "ab"), 434);
    CHECK_INT(DPaymentsSDK_TSYSReversal_Set(handle, PASSWORD, 0, "a\0b", 4), 0);
    CHECK(memcmp(tsysreversal_get_ssl_cert_store_password(handle), "a\0b\0\0", 6) == 0);
    CHECK_INT(DPaymentsSDK_TSYSReversal_Set(handle, PASSWORD, 0, "a\0b", 3), 434);
    /* For wrappers whose text is Unicode. */
    CHECK_INT(tsysreversal_always_utf8(handle, 1), 0);
    CHECK_TEXT(tsysreversal_get_ssl_cert_store_password(handle), "ab");
    CHECK_TEXT(tsysreversal_config(handle, "CodePage"), "1200");
    CHECK_INT(tsysreversal_always_utf8(handle, 0), 0);
    CHECK_INT(tsysreversal_set_ssl_cert_store_password(handle, "ab"), 434);
    CHECK_INT(tsysreversal_reset(handle), 0);
    CHECK_TEXT(tsysreversal_config(handle, "CodePage"), "65001");
    CHECK_INT(tsysreversal_set_ssl_cert_store_password(handle, "\xE9"), 434);
    CHECK_INT(tsysreversal_always_utf8(NULL, 1), 9002);
    tsysreversal_destroy(handle);
}

int main(int count, char **arguments) {
    if (count != 2) {
        return 2;
    }
    every_line(arguments[1]);
    the_edges();
    a_reversal_in_ebcdic();
    return report();
}
