/* Handles that are not alive, texts that are lent, reset. */
#include "check.h"

static int fired;

static int count_error(tsysreversal_t *handle, const tsysreversal_error_event_t *event, void *user) {
    (void)handle;
    (void)event;
    *(int *)user += 1;
    return 0;
}

static void refuse_all(tsysreversal_t *handle) {
    size_t length = 9;
    CHECK(tsysreversal_get_merchant_zip(handle) == NULL);
    CHECK_INT(tsysreversal_set_merchant_zip(handle, "27713"), 9002);
    CHECK_INT(tsysreversal_get_timeout(handle), 0);
    CHECK_INT(tsysreversal_set_timeout(handle, 1), 9002);
    CHECK(tsysreversal_get_ssl_cert_store(handle, &length) == NULL);
    CHECK_INT(tsysreversal_set_ssl_cert_store(handle, NULL, 0), 9002);
    CHECK(tsysreversal_config(handle, "Port") == NULL);
    CHECK_INT(tsysreversal_parse_aggregate(handle, "<a/>"), 9002);
    CHECK_INT(tsysreversal_reset(handle), 9002);
    CHECK_INT(tsysreversal_reverse(handle), 9002);
    CHECK_INT(tsysreversal_interrupt(handle), 9002);
    CHECK_INT(tsysreversal_last_error_code(handle), 9002);
    CHECK(tsysreversal_last_error(handle) == NULL);
    CHECK(tsysreversal_get_runtime_license(handle) == NULL);
    CHECK_INT(tsysreversal_set_runtime_license(handle, "x"), 9002);
    CHECK_INT(tsysreversal_on_error(handle, count_error, &fired), 9002);
    CHECK_INT(tsysreversal_on_connected(handle, NULL, NULL), 9002);
    tsysreversal_destroy(handle);
}

int main(void) {
    int foreign = 0, index;
    size_t length = 0;
    const char *zip, *city, *port;
    const uint8_t *bytes;
    static const uint8_t binary[] = {0x30, 0x00, 0x82, 0xFF};
    tsysreversal_t *handle = tsysreversal_create(), *gone = tsysreversal_create();
    CHECK(handle != NULL && gone != NULL && handle != gone);
    tsysreversal_destroy(gone);
    refuse_all(NULL);
    refuse_all(gone);
    refuse_all((tsysreversal_t *)(void *)&foreign);

    /* Text in is copied; text out lives until the same property is read again. */
    {
        char mine[] = "27713";
        CHECK_INT(tsysreversal_set_merchant_zip(handle, mine), 0);
        memset(mine, 'X', sizeof mine - 1);
    }
    zip = tsysreversal_get_merchant_zip(handle);
    city = tsysreversal_get_merchant_city(handle);
    port = tsysreversal_config(handle, "Port");
    CHECK_INT(tsysreversal_set_merchant_zip(handle, "10001"), 0);
    for (index = 0; index < 1000; index++) {
        CHECK(tsysreversal_get_merchant_number(handle) != NULL);
    }
    CHECK(tsysreversal_config(handle, "Server") != NULL);
    CHECK_TEXT(zip, "27713");
    CHECK_TEXT(city, "");
    CHECK_TEXT(port, "5003");
    CHECK_TEXT(tsysreversal_get_merchant_zip(handle), "10001");

    CHECK_INT(tsysreversal_set_ssl_cert_store(handle, binary, sizeof binary), 0);
    bytes = tsysreversal_get_ssl_cert_store(handle, &length);
    CHECK_INT(length, sizeof binary);
    CHECK(bytes != NULL && memcmp(bytes, binary, sizeof binary) == 0 && bytes[length] == 0);
    CHECK(tsysreversal_get_ssl_cert_store(handle, NULL) == NULL);
    CHECK_INT(tsysreversal_last_error_code(handle), 9002);

    /* Arguments that cannot be. */
    CHECK_INT(tsysreversal_set_merchant_zip(handle, NULL), 9002);
    CHECK_INT(tsysreversal_set_merchant_zip(handle, "\xFF\xFE"), 434);
    CHECK(tsysreversal_config(handle, NULL) == NULL);
    CHECK_INT(tsysreversal_last_error_code(handle), 9002);
    CHECK_INT(tsysreversal_parse_aggregate(handle, NULL), 9002);
    CHECK_INT(tsysreversal_set_ssl_cert_store(handle, NULL, 4), 9002);
    CHECK_TEXT(tsysreversal_get_merchant_zip(handle), "10001");
    CHECK_INT(tsysreversal_last_error_code(handle), 0);

    /* Reset wipes values and keeps callbacks and the licence. */
    CHECK_INT(tsysreversal_on_error(handle, count_error, &fired), 0);
    CHECK_INT(tsysreversal_set_runtime_license(handle, "a licence"), 0);
    CHECK_INT(tsysreversal_set_card_number(handle, "4444333322221111"), 0);
    CHECK_INT(tsysreversal_get_card_type(handle), TSYSREVERSAL_CT_VISA);
    CHECK(tsysreversal_config(handle, "Retry=True") != NULL);
    CHECK_INT(tsysreversal_reset(handle), 0);
    CHECK_TEXT(tsysreversal_get_card_number(handle), "");
    CHECK_INT(tsysreversal_get_card_type(handle), 0);
    CHECK_TEXT(tsysreversal_get_merchant_zip(handle), "");
    CHECK_TEXT(tsysreversal_config(handle, "Retry"), "False");
    CHECK_TEXT(tsysreversal_get_runtime_license(handle), "a licence");
    CHECK_INT(tsysreversal_reverse(handle), 593);
    CHECK_INT(fired, 1);

    CHECK_INT(tsysreversal_abi_version(), 1);
    CHECK(strchr(tsysreversal_version(), '.') != NULL);
    tsysreversal_destroy(handle);
    tsysreversal_destroy(handle);
    refuse_all(handle);

    /* Many objects at once. */
    {
        enum { MANY = 2000 };
        static tsysreversal_t *many[MANY];
        for (index = 0; index < MANY; index++) {
            many[index] = tsysreversal_create();
            CHECK_INT(tsysreversal_set_timeout(many[index], index + 1), 0);
        }
        for (index = 0; index < MANY; index++) {
            CHECK_INT(tsysreversal_get_timeout(many[index]), index + 1);
            tsysreversal_destroy(many[index]);
        }
    }
    return report();
}
