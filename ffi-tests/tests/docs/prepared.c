#include <dpaymentssdk.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char aggregate[65536];

static void prepare(tsysreversal_t *reversal) {
    FILE *file = fopen("aggregate.xml", "rb");
    if (file == NULL) exit(3);
    aggregate[fread(aggregate, 1, sizeof aggregate - 1, file)] = 0;
    fclose(file);
    tsysreversal_config(reversal, "Server=localhost");
    tsysreversal_config(reversal, "Port=5003");
    tsysreversal_config(reversal, "SSLCACertFilePaths=ca.pem");
    tsysreversal_config(reversal, "SSLEnabledProtocols=15360");
    tsysreversal_set_merchant_bank_id(reversal, "999995");
    tsysreversal_set_merchant_number(reversal, "888000002447");
    tsysreversal_set_merchant_store_number(reversal, "5999");
    tsysreversal_set_merchant_terminal_number(reversal, "1515");
    tsysreversal_set_merchant_category_code(reversal, "5999");
    tsysreversal_set_merchant_zip(reversal, "27713");
    /* What the snippet need not do itself. */
    tsysreversal_parse_aggregate(reversal, aggregate);
    tsysreversal_set_reversal_code(reversal, 2);
    tsysreversal_set_settlement_amount(reversal, "5000");
    tsysreversal_set_transaction_number(reversal, 3);
    /* Until here. */
}

int main(void) {
    tsysreversal_t *reversal = tsysreversal_create();
    prepare(reversal);
    {
BLOCK
    }
    tsysreversal_destroy(reversal);
    return 0;
}
