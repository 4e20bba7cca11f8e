/* A part of the goods came back: of the authorization in AGGREGATE 50.00 remain, the rest is released.
 * partial_reversal HOST PORT AGGREGATE CA; AGGREGATE and CA, the authorities to trust, are files. */
#include <dpaymentssdk.h>
#include <stdio.h>
static const char *with_file(const char *start, const char *path) {
    static char text[16384];
    size_t length = (size_t)sprintf(text, "%s", start);
    FILE *file = fopen(path, "r");
    length += file != NULL ? fread(text + length, 1, sizeof text - length - 1, file) : 0;
    text[length] = 0;
    return file != NULL && fclose(file) == 0 ? text : "";
}

int main(int count, char **arguments) {
    tsysreversal_t *reversal = tsysreversal_create();
    char line[300];
    if (count != 5) return 2;
    snprintf(line, sizeof line, "Server=%s", arguments[1]);
    tsysreversal_config(reversal, line);
    snprintf(line, sizeof line, "Port=%s", arguments[2]);
    tsysreversal_config(reversal, line);
    tsysreversal_config(reversal, "SSLEnabledProtocols=15360"); /* TLS 1.2 and 1.3 */
    tsysreversal_config(reversal, with_file("SSLServerCACerts=", arguments[4]));
    tsysreversal_set_merchant_bank_id(reversal, "999995");
    tsysreversal_set_merchant_number(reversal, "888000002447");
    tsysreversal_set_merchant_store_number(reversal, "5999");
    tsysreversal_set_merchant_terminal_number(reversal, "1515");
    tsysreversal_set_merchant_category_code(reversal, "5999");
    tsysreversal_set_merchant_zip(reversal, "27713");
    tsysreversal_set_transaction_number(reversal, 3);
    tsysreversal_set_reversal_code(reversal, TSYSREVERSAL_RC_PARTIAL_REVERSAL);
    int code = tsysreversal_parse_aggregate(reversal, with_file("", arguments[3]));
    if (code == 0) code = tsysreversal_set_settlement_amount(reversal, "5000");
    if (code == 0) code = tsysreversal_reverse(reversal);
    if (code != 0) fprintf(stderr, "error %d: %s\n", code, tsysreversal_last_error(reversal));
    printf("response code: %s\noutcome: %s\n", tsysreversal_get_response_code(reversal),
           tsysreversal_config(reversal, "Outcome"));
    tsysreversal_destroy(reversal);
    return code != 0;
}
