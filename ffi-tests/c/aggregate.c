/* Detail aggregates: a good one fills the properties, a bad one changes nothing. */
#include "check.h"

enum { ROOM = 1 << 14 };

static size_t all_values(tsysreversal_t *handle, char *place, size_t room) {
    static char value[ROOM];
    size_t index, length = 0;
    for (index = 0; index < tsysreversal_property_count(); index++) {
        CHECK(read_as_text(handle, tsysreversal_property(index), value, ROOM));
        length += (size_t)snprintf(place + length, room - length, "%s\n", value);
    }
    return length;
}

int main(void) {
    static const char *const bad[] = {
        "", " ", "no XML", "<a>", "<a><ApprovalCode>1</a></ApprovalCode>", "<a><Unknown>1</Unknown></a>",
        "<!DOCTYPE a [<!ENTITY e \"1\">]><a><ApprovalCode>&e;</ApprovalCode></a>",
        "<a><ApprovalCode>TAS682</ApprovalCode>", "<a></a><b></b>",
    };
    static const struct {
        const char *aggregate;
        int code;
    } wrong[] = {
        {"<a><ApprovalCode>TAS682</ApprovalCode><CardNumber>4444333322221112</CardNumber></a>", 504},
        {"<a><ApprovalCode>TAS682</ApprovalCode><SettlementAmount>1.00</SettlementAmount></a>", 502},
        {"<a><ApprovalCode>TAS682X</ApprovalCode></a>", 501},
    };
    static char before[1 << 16], after[1 << 16];
    char *aggregate = read_file(about_host("TSYS", "AGGREGATE"));
    tsysreversal_t *handle = tsysreversal_create();
    size_t index;

    CHECK_INT(tsysreversal_parse_aggregate(handle, aggregate), 0);
    CHECK_INT(strlen(tsysreversal_get_card_number(handle)), 16);
    CHECK_INT(tsysreversal_get_card_type(handle), TSYSREVERSAL_CT_MASTER_CARD);
    CHECK_TEXT(tsysreversal_get_total_authorized_amount(handle), "12400");
    CHECK_TEXT(tsysreversal_get_retrieval_number(handle), "423217502329");
    CHECK(tsysreversal_get_approval_code(handle)[0] != 0);
    CHECK_INT(strlen(tsysreversal_get_transaction_date(handle)), 6);
    CHECK_INT(strlen(tsysreversal_get_transaction_time(handle)), 6);
    CHECK_TEXT(tsysreversal_get_response_approval_code(handle), "");
    CHECK_TEXT(tsysreversal_get_response_code(handle), "");

    all_values(handle, before, sizeof before);
    for (index = 0; index < sizeof bad / sizeof bad[0]; index++) {
        const int code = tsysreversal_parse_aggregate(handle, bad[index]);
        if (code != 511) {
            fprintf(stderr, "aggregate %d\n", (int)index);
        }
        CHECK_INT(code, 511);
        CHECK_INT(tsysreversal_last_error_code(handle), 511);
        all_values(handle, after, sizeof after);
        CHECK(strcmp(before, after) == 0);
    }
    for (index = 0; index < sizeof wrong / sizeof wrong[0]; index++) {
        const int code = tsysreversal_parse_aggregate(handle, wrong[index].aggregate);
        CHECK(code == wrong[index].code || code == 511);
        all_values(handle, after, sizeof after);
        CHECK(strcmp(before, after) == 0);
    }
    /* Names in any case, groups and attributes; what is not there stays. */
    CHECK_INT(tsysreversal_parse_aggregate(
                  handle, "<x><card NUMBER='4444333322221111'/><Response><approval_code>A1&amp;</approval_code>"
                          "</Response></x>"),
              0);
    CHECK_TEXT(tsysreversal_get_card_number(handle), "4444333322221111");
    CHECK_TEXT(tsysreversal_get_approval_code(handle), "A1&");
    CHECK_TEXT(tsysreversal_get_total_authorized_amount(handle), "12400");
    tsysreversal_destroy(handle);
    free(aggregate);
    return report();
}
