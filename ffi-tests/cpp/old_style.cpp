// A program as they have been written for many years: one file, char* everywhere, Fire methods without override, results in
// a variable and printed with the last error. Every event and every method at least once.
#include "dpaymentssdk.h"
#include "tsysreversal.h"

#include "check.h"

#define LINE_LEN 512

class MyReversal : public TSYSReversal
{
public:
    char seen[LINE_LEN];
    int refuse, interrupt;

    MyReversal(char *lpKey) : TSYSReversal(lpKey)
    {
        seen[0] = 0;
        refuse = interrupt = 0;
    }

    virtual int FireConnected(TSYSReversalConnectedEventParams *e)
    {
        CHECK(e->StatusCode == 0 ? strcmp(e->Description, "OK") == 0 : e->Description[0] != 0);
        return note('C');
    }

    virtual int FireDataPacketIn(TSYSReversalDataPacketInEventParams *e)
    {
        CHECK(e->lenDataPacket > 0 && e->DataPacket[0] == 2);
        return note('I');
    }

    virtual int FireDataPacketOut(TSYSReversalDataPacketOutEventParams *e)
    {
        CHECK(e->lenDataPacket > 0 && e->DataPacket[0] == 2);
        if (interrupt) CHECK_INT(Interrupt(), 0);
        return note('O');
    }

    virtual int FireDisconnected(TSYSReversalDisconnectedEventParams *e)
    {
        CHECK(e->Description != NULL);
        return note('D');
    }

    virtual int FireError(TSYSReversalErrorEventParams *e)
    {
        CHECK(e->ErrorCode != 0 && e->Description[0] != 0);
        return note('E');
    }

    virtual int FireSSLServerAuthentication(TSYSReversalSSLServerAuthenticationEventParams *e)
    {
        CHECK(e->lenCertEncoded > 0 && e->CertEncoded != NULL);
        CHECK(e->CertSubject[0] != 0 && e->CertIssuer[0] != 0 && e->Status[0] != 0);
        CHECK_INT(e->Accept, strcmp(e->Status, "OK") == 0);
        if (refuse) e->Accept = 0;
        return note('A');
    }

    virtual int FireSSLStatus(TSYSReversalSSLStatusEventParams *e)
    {
        CHECK(e->Message[0] != 0);
        return strchr(seen, 'S') != NULL ? 0 : note('S');
    }

private:
    int note(char event)
    {
        char text[2];
        text[0] = event;
        text[1] = 0;
        strcat(seen, text);
        return 0;
    }
};

// What a program does after each call.
static int failed(MyReversal &reversal, int ret_code)
{
    if (ret_code) {
        printf("Error: %i", ret_code);
        if (reversal.GetLastError()) printf(" \"%s\"", reversal.GetLastError());
        printf("\n");
    }
    return ret_code;
}

static void set_up(MyReversal &reversal, const char *host)
{
    char buffer[LINE_LEN];
    char *aggregate = read_file(about_host(host, "AGGREGATE"));
    char *authority = read_file(about_host(host, "CA"));
    char *setting = (char *)malloc(strlen(authority) + LINE_LEN);
    CHECK_TEXT(reversal.Config((char *)"Server=localhost"), "localhost");
    sprintf(buffer, "Port=%s", about_host(host, "PORT"));
    CHECK(reversal.Config(buffer) != NULL);
    sprintf(setting, "SSLServerCACerts=%s", authority);
    CHECK(reversal.Config((char *)"SSLCACertFilePaths=") != NULL);
    CHECK(reversal.Config(setting) != NULL);
    CHECK(reversal.Config((char *)"SSLEnabledProtocols=15360") != NULL);
    CHECK_INT(reversal.ParseAggregate(aggregate), 0);
    CHECK_INT(reversal.SetMerchantBankId((char *)"999995"), 0);
    CHECK_INT(reversal.SetMerchantNumber((char *)"888000002447"), 0);
    CHECK_INT(reversal.SetMerchantStoreNumber((char *)"5999"), 0);
    CHECK_INT(reversal.SetMerchantTerminalNumber((char *)"1515"), 0);
    CHECK_INT(reversal.SetMerchantCategoryCode((char *)"5999"), 0);
    CHECK_INT(reversal.SetMerchantZip((char *)"27713"), 0);
    CHECK_INT(reversal.SetReversalType(RT_PRE_SETTLEMENT), 0);
    CHECK_INT(reversal.SetReversalCode(RC_PARTIAL_REVERSAL), 0);
    CHECK_INT(reversal.SetSettlementAmount((char *)"5000"), 0);
    CHECK_INT(reversal.SetTransactionNumber(3), 0);
    free(setting);
    free(authority);
    free(aggregate);
}

static void reverse(const char *host, int refuse, int interrupt, int expected, const char *events)
{
    MyReversal reversal((char *)DPAYMENTSSDK_OEMKEY_57);
    char *lpCert;
    int lenCert, ret_code;
    set_up(reversal, host);
    reversal.refuse = refuse;
    reversal.interrupt = interrupt;
    ret_code = failed(reversal, reversal.Reverse());
    CHECK_INT(ret_code, expected);
    CHECK_INT(reversal.GetLastErrorCode(), expected);
    CHECK_TEXT(reversal.seen, events);
    CHECK_TEXT(reversal.GetResponseCode(), expected == 0 ? "00" : "");
    CHECK_INT(reversal.GetSSLServerCertEncoded(lpCert, lenCert), 0);
    CHECK(lpCert != NULL && lenCert > 0);
    CHECK_INT(reversal.Reset(), 0);
    CHECK_TEXT(reversal.GetMerchantZip(), "");
    CHECK_INT(strlen(reversal.seen), strlen(events));
}

int main(int argc, char *argv[])
{
    MyReversal *reversal = new MyReversal((char *)"a key");
    char key[] = "a licence";
    char *lpStore = (char *)"x";
    int lenStore = 1;
    (void)argc;
    (void)argv;
    CHECK(reversal->VERSION()[0] != 0);
    CHECK_INT(reversal->SetRuntimeLicense(key), 0);
    CHECK_TEXT(reversal->GetRuntimeLicense(), "a licence");
    CHECK_INT(reversal->GetTimeout(), 30);
    CHECK_INT(reversal->SetCardIsEncrypted(1), 0);
    CHECK_INT(reversal->GetCardIsEncrypted(), 1);
    CHECK_INT(reversal->SetSSLCertStoreType(CST_PEMKEY_BLOB), 0);
    CHECK_INT(reversal->SetSSLCertStore(lpStore, lenStore), 0);
    CHECK_INT(reversal->GetSSLCertStore(lpStore, lenStore), 0);
    CHECK_INT(lenStore, 1);
    CHECK_INT(failed(*reversal, reversal->SetMerchantZip((char *)"!")), 502);
    CHECK(reversal->Config((char *)"NoSuchSetting") == NULL);
    CHECK_TEXT(reversal->Config((char *)"CodePage"), "65001");
    CHECK_INT(reversal->Interrupt(), 0);
    delete reversal;

    reverse("TSYS", 0, 0, 0, "SACOID");
    reverse("TSYS", 1, 0, 280, "SACE");
    reverse("TSYS", 0, 1, 10004, "SACOED");
    reverse("DAMAGED", 0, 0, 518, "SACOIIED");
    return report();
}
