// The second translation unit of the Unicode program: the flat functions in their wide form, and both kinds of wide sinks.
#include "unicode.hpp"

enum { ZIP = PID_TSYSReversal_MerchantZip, WIDE = 10000 };

void prepare_wide(TSYSReversal &reversal, const char *host) {
    CHECK_WIDE(reversal.Config(L"Server=localhost"), L"localhost");
    CHECK(reversal.Config((L"Port=" + about(host, "PORT")).c_str()) != nullptr);
    CHECK(reversal.Config(L"SSLCACertFilePaths=") != nullptr);
    CHECK(reversal.Config((L"SSLServerCACerts=" + content(host, "CA")).c_str()) != nullptr);
    CHECK(reversal.Config(L"SSLEnabledProtocols=15360") != nullptr);
    CHECK_INT(reversal.ParseAggregate(content(host, "AGGREGATE").c_str()), 0);
    CHECK_INT(reversal.SetMerchantBankId(L"999995"), 0);
    CHECK_INT(reversal.SetMerchantNumber(L"888000002447"), 0);
    CHECK_INT(reversal.SetMerchantStoreNumber(L"5999"), 0);
    CHECK_INT(reversal.SetMerchantTerminalNumber(L"1515"), 0);
    CHECK_INT(reversal.SetMerchantCategoryCode(L"5999"), 0);
    CHECK_INT(reversal.SetMerchantZip(L"27713"), 0);
    CHECK_INT(reversal.SetReversalCode(RC_PARTIAL_REVERSAL), 0);
    CHECK_INT(reversal.SetSettlementAmount(L"5000"), 0);
    CHECK_INT(reversal.SetTransactionNumber(3), 0);
}

static LPCWSTR wide_of(void *object, int property) {
    return static_cast<LPCWSTR>(DPaymentsSDK_TSYSReversal_Get(object, WIDE + property, 0, nullptr, nullptr));
}

void by_number(void *object) {
    void *param[2] = {const_cast<wchar_t *>(L"Port=5004"), nullptr};
    CHECK_INT(DPaymentsSDK_TSYSReversal_Set(object, WIDE + ZIP, 0, L"27713", 0), 0);
    CHECK_WIDE(wide_of(object, ZIP), L"27713");
    CHECK_TEXT(static_cast<char *>(DPaymentsSDK_TSYSReversal_Get(object, ZIP, 0, nullptr, nullptr)), "27713");
    CHECK_WIDE(wide_of(object, PID_TSYSReversal_VERSION), wide(tsysreversal_version()).c_str());
    CHECK_INT(DPaymentsSDK_TSYSReversal_Do(object, WIDE + MID_TSYSReversal_Config, 1, param, nullptr, nullptr), 0);
    CHECK_WIDE(static_cast<LPCWSTR>(param[1]), L"5004");
    CHECK_INT(DPaymentsSDK_TSYSReversal_Do(object, WIDE + MID_TSYSReversal_Reset, 0, param, nullptr, nullptr), 0);
    CHECK_WIDE(wide_of(object, ZIP), L"");
    // Numbers and bytes have one form; their number may have the addition.
    CHECK_INT(as_number(DPaymentsSDK_TSYSReversal_Get(object, WIDE + 141, 0, nullptr, nullptr)), 30);
}

struct Seen {
    std::wstring events;
    bool asks;
};

// Text of an event: param[1] of most, param[0] of SSLStatus.
static void check_event(int event_id, void *param[], int cbparam[]) {
    switch (event_id) {
    case EID_TSYSReversal_Connected:
    case EID_TSYSReversal_Disconnected:
        CHECK_WIDE(static_cast<LPCWSTR>(param[1]), L"OK");
        break;
    case EID_TSYSReversal_SSLServerAuthentication:
        CHECK(cbparam[0] > 500 && strncmp(static_cast<char *>(param[0]), "-----BEGIN", 10) == 0);
        CHECK(wcslen(static_cast<LPCWSTR>(param[1])) > 2);
        CHECK_WIDE(static_cast<LPCWSTR>(param[3]), L"OK");
        CHECK_INT(as_number(param[4]), 1);
        break;
    case EID_TSYSReversal_SSLStatus:
        CHECK(wcslen(static_cast<LPCWSTR>(param[0])) > 3);
        break;
    default:
        CHECK(cbparam[0] > 60 && static_cast<char *>(param[0])[0] == 2);
    }
}

// An older sink asks for the wide form of each event; a newer one gets it under the plain number.
static int DPAYMENTSSDK_CALL sink(void *context, int event_id, int, void *param[], int cbparam[]) {
    Seen *seen = static_cast<Seen *>(context);
    if (seen->asks && event_id < WIDE) {
        return -WIDE;
    }
    const int event = seen->asks ? event_id - WIDE : event_id;
    check_event(event, param, cbparam);
    if (event != EID_TSYSReversal_SSLStatus) {
        seen->events += static_cast<wchar_t>(L'0' + event);
    }
    return 0;
}

void sinks() {
    for (const bool asks : {true, false}) {
        Seen seen = {L"", asks};
        void *object = DPaymentsSDK_TSYSReversal_Create(sink, &seen, nullptr, asks ? 0 : 1);
        prepare(static_cast<tsysreversal_t *>(object), "TSYS");
        CHECK_INT(DPaymentsSDK_TSYSReversal_Do(object, WIDE + MID_TSYSReversal_Reverse, 0, nullptr, nullptr, nullptr), 0);
        CHECK_WIDE(seen.events.c_str(), L"61324");
        CHECK_INT(DPaymentsSDK_TSYSReversal_Destroy(object), 0);
    }
}

int failures_elsewhere() { return failures; }

int checks_elsewhere() { return checks; }
