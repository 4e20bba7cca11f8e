/* A program in the style of the samples that come with the original, by number and without our header. It is built in
 * both generations (see flat_declarations.h), with the numbers of the list `numbers.h`, which the test prints:
 * property numbers PID_..., method numbers MID_..., event numbers EID_....
 *
 * Usage: flat_sample <port> <its authority> <port of a host that damages its answers> <its authority> <aggregate> */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "flat_declarations.h"
#include "numbers.h"

static int seen[16]; /* how often each event came, by its place in the list of the documentation */
static int interrupt_now, end_now;
static void *reversal;

static int number(const void *pointer) { return (int)(intptr_t)pointer; }

static int call(int method, char *text, char **answer) {
    void *param[2 + 1] = {NULL, NULL, NULL};
    int cbparam[2 + 1] = {0, 0, 0}, code;
    param[0] = text;
    code = DO(reversal, method, text != NULL ? 1 : 0, param, cbparam);
    if (answer != NULL) {
        *answer = code == 0 ? (char *)param[1] : NULL;
    }
    return code;
}

static int fire(void *context, int event_id, int cparam, void *param[], int cbparam[]) {
    if (context != &reversal || (cparam != 1 && cparam != 2 && cparam != 5)) {
        return 1;
    }
    switch (event_id) {
    case EID_Connected:
        seen[0]++;
        return strcmp((char *)param[1], "OK") != 0;
    case EID_DataPacketIn:
        seen[1]++;
        return cbparam[0] < 60;
    case EID_DataPacketOut:
        seen[2]++;
        if (interrupt_now) {
            return call(MID_Interrupt, NULL, NULL);
        }
#if GENERATION == 2024
        if (end_now) {
            return DPaymentsSDK_TSYSReversal_SetEventErrorAndCode(reversal, 4243, (char *)"not today");
        }
#endif
        return end_now ? 4243 : 0;
    case EID_Disconnected:
        seen[3]++;
        return 0;
    case EID_Error:
        seen[4]++;
        printf("Error %d\n", number(param[0]));
        return 0;
    case EID_SSLServerAuthentication:
        seen[5]++;
        if (strncmp((char *)param[0], "-----BEGIN", 10) != 0 || cbparam[0] < 500 || ((char *)param[1])[0] == 0) {
            return 2;
        }
        param[4] = (void *)(intptr_t)1; /* Accept */
        return 0;
    case EID_SSLStatus:
        seen[6]++;
        return ((char *)param[0])[0] == 0;
    default:
        fprintf(stderr, "event %d\n", event_id);
        return 3;
    }
}

/* Callers keep the code, print it, and then the text of the last error if there is one. */
static int check(const char *what, int code) {
    if (code != 0) {
        const char *text = DPaymentsSDK_TSYSReversal_GetLastError(reversal);
        printf("%s: %d", what, code);
        if (text != NULL) {
            printf(" \"%s\"", text);
        }
        printf("\n");
    }
    return code;
}

static int set_text(int id, const char *text) {
    return check("Set", DPaymentsSDK_TSYSReversal_Set(reversal, id, 0, text, 0));
}

static int set_number(int id, int value) {
    return check("Set", DPaymentsSDK_TSYSReversal_Set(reversal, id, 0, (void *)(intptr_t)value, 0));
}

static void config(const char *name, const char *value) {
    static char line[8192];
    char *answer;
    sprintf(line, "%.40s=%.8000s", name, value);
    check(name, call(MID_Config, line, &answer));
}

static char *file(const char *path) {
    static char text[1 << 16];
    FILE *stream = fopen(path, "rb");
    size_t length = stream != NULL ? fread(text, 1, sizeof text - 1, stream) : 0;
    text[length] = 0;
    if (stream != NULL) {
        fclose(stream);
    }
    return text;
}

static void prepare(const char *port, const char *authority, const char *aggregate) {
    check("Reset", call(MID_Reset, NULL, NULL));
    config("Server", "localhost");
    config("Port", port);
    config("SSLServerCACerts", file(authority));
    check("ParseAggregate", call(MID_ParseAggregate, file(aggregate), NULL));
    set_text(PID_MerchantBankId, "999995");
    set_text(PID_MerchantNumber, "888000002447");
    set_text(PID_MerchantStoreNumber, "5999");
    set_text(PID_MerchantTerminalNumber, "1515");
    set_text(PID_MerchantCategoryCode, "5999");
    set_text(PID_MerchantZip, "27713");
    set_text(PID_SettlementAmount, "5000");
    set_number(PID_TransactionNumber, 3);
    set_number(PID_ReversalCode, 2);
    set_number(PID_Timeout, 120);
}

/* Every kind of property, written and read back. */
static void properties(void) {
    int length = 0;
    char *bytes;
    set_text(PID_CardholderId, "@");
    printf("CardholderId %s\n", (char *)GET(reversal, PID_CardholderId, NULL));
    set_number(PID_CardIsEncrypted, 1);
    printf("CardIsEncrypted %d\n", number(GET(reversal, PID_CardIsEncrypted, NULL)));
    check("Set", DPaymentsSDK_TSYSReversal_Set(reversal, PID_SSLCertStore, 0, "a\0b", 3));
    bytes = (char *)GET(reversal, PID_SSLCertStore, &length);
    printf("SSLCertStore %d%s\n", length, bytes != NULL && memcmp(bytes, "a\0b", 3) == 0 ? "" : " other bytes");
    check("Set", DPaymentsSDK_TSYSReversal_Set(reversal, PID_MerchantZip, 0, "!", 0));
    printf("CheckIndex %d\n", DPaymentsSDK_TSYSReversal_CheckIndex(reversal, PID_MerchantZip, 0));
}

int main(int argc, char *argv[]) {
    size_t event;
    if (argc != 6) {
        return 2;
    }
    DPaymentsSDK_TSYSReversal_StaticInit(NULL);
    reversal = CREATE(fire, &reversal);
    if (reversal == NULL || (intptr_t)reversal < 0) {
        return 2;
    }
    set_text(RUNTIME_LICENSE, "a licence");
    set_text(8012, "a key");
    properties();

    prepare(argv[1], argv[2], argv[5]);
    check("Reverse", call(MID_Reverse, NULL, NULL));
    printf("ResponseCode %s\n", (char *)GET(reversal, PID_ResponseCode, NULL));
    printf("ResponseApprovalCode %s\n", (char *)GET(reversal, PID_ResponseApprovalCode, NULL));

    interrupt_now = 1;
    check("Reverse", call(MID_Reverse, NULL, NULL));
    interrupt_now = 0;
    end_now = 1;
    check("Reverse", call(MID_Reverse, NULL, NULL));
    end_now = 0;

    prepare(argv[3], argv[4], argv[5]);
    check("Reverse", call(MID_Reverse, NULL, NULL));

    printf("events");
    for (event = 0; event < 7; event++) {
        printf(" %s", seen[event] > 0 ? "yes" : "no");
    }
    printf("\nversion %s\n", (char *)GET(reversal, 0, NULL));
    DPaymentsSDK_TSYSReversal_Destroy(reversal);
    DPaymentsSDK_TSYSReversal_StaticDestroy();
    return 0;
}
