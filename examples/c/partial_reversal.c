/* A customer gave back a part of the goods: 50.00 of the authorization remain, the rest is released.
 *
 * partial_reversal HOST PORT AGGREGATE [CA], where AGGREGATE is the file with the detail aggregate of the
 * authorization, and CA one with the authorities to trust besides the system's. */
#include <dpaymentssdk.h>
#include <stdio.h>
#include <stdlib.h>

static const char *config(tsysreversal_t *reversal, const char *name, const char *value) {
    char line[16384];
    snprintf(line, sizeof line, "%s=%s", name, value);
    return tsysreversal_config(reversal, line);
}

static char *contents(const char *path) {
    static char text[2][8192];
    static int which;
    char *place = text[which++ % 2];
    FILE *file = fopen(path, "r");
    if (file == NULL) {
        perror(path);
        exit(2);
    }
    place[fread(place, 1, sizeof text[0] - 1, file)] = 0;
    fclose(file);
    return place;
}

int main(int count, char **arguments) {
    tsysreversal_t *reversal = tsysreversal_create();
    int code;
    if (reversal == NULL || count < 4) {
        return 2;
    }
    config(reversal, "Server", arguments[1]);
    config(reversal, "Port", arguments[2]);
    config(reversal, "SSLEnabledProtocols", "15360"); /* TLS 1.2 and 1.3 */
    if (count > 4) {
        config(reversal, "SSLServerCACerts", contents(arguments[4]));
    }
    tsysreversal_set_merchant_bank_id(reversal, "999995");
    tsysreversal_set_merchant_number(reversal, "888000002447");
    tsysreversal_set_merchant_store_number(reversal, "5999");
    tsysreversal_set_merchant_terminal_number(reversal, "1515");
    tsysreversal_set_merchant_category_code(reversal, "5999");
    tsysreversal_set_merchant_zip(reversal, "27713");
    tsysreversal_set_transaction_number(reversal, 3);
    tsysreversal_set_reversal_code(reversal, TSYSREVERSAL_RC_PARTIAL_REVERSAL);
    code = tsysreversal_parse_aggregate(reversal, contents(arguments[3]));
    if (code == 0) {
        tsysreversal_set_settlement_amount(reversal, "5000");
        code = tsysreversal_reverse(reversal);
    }
    if (code != 0) {
        fprintf(stderr, "error %d: %s\n", code, tsysreversal_last_error(reversal));
    }
    printf("response code: %s\n", tsysreversal_get_response_code(reversal));
    printf("outcome: %s\n", tsysreversal_config(reversal, "Outcome"));
    tsysreversal_destroy(reversal);
    return code != 0;
}
