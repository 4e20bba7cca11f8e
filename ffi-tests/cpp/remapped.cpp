// A class that was generated with another header, and our own class, in one process. The numbers of the other header
// are in `numbers.h`, which the test prints.
#include <tsysreversal.h>

#include "check.h"
#include "numbers.h"

#include <map>

// The class as headers of the family write it: every member is a call by number.
class Licensed {
    void *m_pObj;

    static int DPAYMENTSSDK_CALL EventSink(void *lpObj, int event_id, int cparam, void *param[], int cbparam[]) {
        Licensed *self = static_cast<Licensed *>(lpObj);
        self->seen[event_id]++;
        switch (event_id) {
        case EID_DataPacketOut:
        case EID_DataPacketIn:
            CHECK(cparam == 1 && cbparam[0] > 60);
            break;
        case EID_SSLServerAuthentication:
            CHECK(cparam == 5 && cbparam[0] > 500);
            param[4] = as_pointer(1);
            break;
        }
        return 0;
    }

public:
    std::map<int, int> seen;

    Licensed() : m_pObj(DPaymentsSDK_TSYSReversal_Create(EventSink, this, const_cast<char *>("OEM"), 0)) {}
    ~Licensed() { DPaymentsSDK_TSYSReversal_Destroy(m_pObj); }
    Licensed(const Licensed &) = delete;
    Licensed &operator=(const Licensed &) = delete;

    int SetMerchantZip(const char *value) {
        return DPaymentsSDK_TSYSReversal_Set(m_pObj, PID_MerchantZip, 0, value, 0);
    }
    char *GetMerchantZip() {
        return static_cast<char *>(DPaymentsSDK_TSYSReversal_Get(m_pObj, PID_MerchantZip, 0, nullptr, nullptr));
    }
    int GetTimeout() {
        return as_number(DPaymentsSDK_TSYSReversal_Get(m_pObj, PID_Timeout, 0, nullptr, nullptr));
    }
    char *GetResponseCode() {
        return static_cast<char *>(DPaymentsSDK_TSYSReversal_Get(m_pObj, PID_ResponseCode, 0, nullptr, nullptr));
    }
    int Reverse() {
        void *param[1] = {nullptr};
        return DPaymentsSDK_TSYSReversal_Do(m_pObj, MID_Reverse, 0, param, nullptr, nullptr);
    }
    tsysreversal_t *handle() { return static_cast<tsysreversal_t *>(m_pObj); }
};

class Ours : public TSYSReversal {
public:
    int authentications = 0, packets = 0;

    int FireSSLServerAuthentication(TSYSReversalSSLServerAuthenticationEventParams *e) override {
        authentications++;
        e->Accept = 1;
        return 0;
    }
    int FireDataPacketOut(TSYSReversalDataPacketOutEventParams *e) override {
        packets += e->lenDataPacket > 60;
        return 0;
    }
    tsysreversal_t *handle() { return static_cast<tsysreversal_t *>(m_pObj); }
};

int main() {
    Ours before;
    Licensed licensed;
    Ours ours;
    prepare(licensed.handle(), "TSYS");
    prepare(before.handle(), "TSYS");
    prepare(ours.handle(), "TSYS");
    CHECK_TEXT(licensed.GetMerchantZip(), "27713");
    CHECK_INT(licensed.SetMerchantZip("10001"), 0);
    CHECK_TEXT(tsysreversal_get_merchant_zip(licensed.handle()), "10001");
    CHECK_INT(licensed.GetTimeout(), 30);
    CHECK_TEXT(ours.GetMerchantZip(), "27713");
    CHECK_INT(ours.SetMerchantZip("10002"), 0);
    CHECK_TEXT(tsysreversal_get_merchant_zip(ours.handle()), "10002");
    CHECK_INT(before.GetTimeout(), 30);

    CHECK_INT(licensed.Reverse(), 0);
    CHECK_TEXT(licensed.GetResponseCode(), "00");
    CHECK_INT(licensed.seen[EID_DataPacketOut], 1);
    CHECK_INT(licensed.seen[EID_SSLServerAuthentication], 1);
    for (Ours *each : {&before, &ours}) {
        CHECK_INT(each->Reverse(), 0);
        CHECK_TEXT(each->GetResponseCode(), "00");
        CHECK_INT(each->authentications, 1);
        CHECK_INT(each->packets, 1);
    }
    return report();
}
