// A subclass with every Fire method, as programs write it. Included by two translation units, as the class is.
#ifndef SUBCLASS_HPP
#define SUBCLASS_HPP

#include <tsysreversal.h>

#include "check.h"
#include "scenario.h"

#include <functional>
#include <stdexcept>
#include <string>

class Recorder : public TSYSReversal {
public:
    std::string seen, last_status;
    int accept = -1, proposed = -1, connected = -1, disconnected = -1, error = -1;
    int lengths = 0;
    std::function<int(char)> act;

    Recorder() : TSYSReversal("an OEM key") {}

    int FireConnected(TSYSReversalConnectedEventParams *e) override {
        connected = e->StatusCode;
        CHECK(e->Description != nullptr && e->reserved == 0);
        return note(e->StatusCode == 0 ? 'C' : 'c');
    }
    int FireDataPacketIn(TSYSReversalDataPacketInEventParams *e) override {
        CHECK(e->lenDataPacket > 0);
        lengths += e->lenDataPacket;
        return note('I');
    }
    int FireDataPacketOut(TSYSReversalDataPacketOutEventParams *e) override {
        CHECK(e->lenDataPacket > 60 && e->DataPacket[0] == 2 && e->DataPacket[e->lenDataPacket - 2] == 3);
        return note('O');
    }
    int FireDisconnected(TSYSReversalDisconnectedEventParams *e) override {
        disconnected = e->StatusCode;
        CHECK(e->Description != nullptr && e->Description[0] != 0);
        return note('D');
    }
    int FireError(TSYSReversalErrorEventParams *e) override {
        error = e->ErrorCode;
        CHECK(e->Description != nullptr && e->Description[0] != 0);
        return note('E');
    }
    int FireSSLServerAuthentication(TSYSReversalSSLServerAuthenticationEventParams *e) override {
        CHECK(std::string(e->CertEncoded, static_cast<size_t>(e->lenCertEncoded)).find("-----BEGIN") == 0);
        CHECK_TEXT(GetSSLServerCertSubject(), e->CertSubject);
        CHECK_TEXT(GetSSLServerCertIssuer(), e->CertIssuer);
        check_server_certificate(e->CertEncoded, e->lenCertEncoded);
        last_status = e->Status;
        proposed = e->Accept;
        if (accept >= 0) {
            e->Accept = accept;
        }
        return note('A');
    }
    int FireSSLStatus(TSYSReversalSSLStatusEventParams *e) override {
        CHECK(e->Message != nullptr && e->Message[0] != 0);
        return note('S');
    }

    // What is told about the server's certificate is what an object tells that is given it to accept.
    void check_server_certificate(const char *encoded, int length) {
        TSYSReversal other;
        // What the usage of a certificate is depends on the provider, which is another one by default on Windows.
        CHECK_INT(other.SetSSLProvider(SSLP_INTERNAL), 0);
        CHECK_INT(other.SetSSLAcceptServerCertEncoded(encoded, length), 0);
        CHECK_TEXT(GetSSLServerCertEffectiveDate(), other.GetSSLAcceptServerCertEffectiveDate());
        CHECK_TEXT(GetSSLServerCertExpirationDate(), other.GetSSLAcceptServerCertExpirationDate());
        CHECK_TEXT(GetSSLServerCertExtendedKeyUsage(), other.GetSSLAcceptServerCertExtendedKeyUsage());
        CHECK_TEXT(GetSSLServerCertFingerprint(), other.GetSSLAcceptServerCertFingerprint());
        CHECK_TEXT(GetSSLServerCertFingerprintSHA1(), other.GetSSLAcceptServerCertFingerprintSHA1());
        CHECK_TEXT(GetSSLServerCertFingerprintSHA256(), other.GetSSLAcceptServerCertFingerprintSHA256());
        CHECK_TEXT(GetSSLServerCertIssuer(), other.GetSSLAcceptServerCertIssuer());
        CHECK_TEXT(GetSSLServerCertPrivateKey(), other.GetSSLAcceptServerCertPrivateKey());
        CHECK_TEXT(GetSSLServerCertPrivateKeyContainer(), other.GetSSLAcceptServerCertPrivateKeyContainer());
        CHECK_TEXT(GetSSLServerCertPublicKey(), other.GetSSLAcceptServerCertPublicKey());
        CHECK_TEXT(GetSSLServerCertPublicKeyAlgorithm(), other.GetSSLAcceptServerCertPublicKeyAlgorithm());
        CHECK_TEXT(GetSSLServerCertSerialNumber(), other.GetSSLAcceptServerCertSerialNumber());
        CHECK_TEXT(GetSSLServerCertSignatureAlgorithm(), other.GetSSLAcceptServerCertSignatureAlgorithm());
        CHECK_TEXT(GetSSLServerCertStorePassword(), other.GetSSLAcceptServerCertStorePassword());
        CHECK_TEXT(GetSSLServerCertSubjectAltNames(), other.GetSSLAcceptServerCertSubjectAltNames());
        CHECK_TEXT(GetSSLServerCertThumbprintMD5(), other.GetSSLAcceptServerCertThumbprintMD5());
        CHECK_TEXT(GetSSLServerCertThumbprintSHA1(), other.GetSSLAcceptServerCertThumbprintSHA1());
        CHECK_TEXT(GetSSLServerCertThumbprintSHA256(), other.GetSSLAcceptServerCertThumbprintSHA256());
        CHECK_TEXT(GetSSLServerCertUsage(), other.GetSSLAcceptServerCertUsage());
        CHECK_TEXT(GetSSLServerCertVersion(), other.GetSSLAcceptServerCertVersion());
        CHECK_INT(GetSSLServerCertPrivateKeyAvailable(), other.GetSSLAcceptServerCertPrivateKeyAvailable());
        CHECK_INT(GetSSLServerCertPublicKeyLength(), other.GetSSLAcceptServerCertPublicKeyLength());
        CHECK_INT(GetSSLServerCertStoreType(), other.GetSSLAcceptServerCertStoreType());
        CHECK_INT(GetSSLServerCertUsageFlags(), other.GetSSLAcceptServerCertUsageFlags());
        CHECK_TEXT(GetSSLServerCertVersion(), "V3");
        CHECK(std::string(GetSSLServerCertExpirationDate()).size() == 20);
    }

    // The object of the C functions, which the class itself stands on.
    tsysreversal_t *handle() { return static_cast<tsysreversal_t *>(m_pObj); }

    std::string without_status() const {
        std::string events;
        for (char event : seen) {
            if (event != 'S') {
                events += event;
            }
        }
        return events;
    }

private:
    int note(char event) {
        seen += event;
        return act ? act(event) : 0;
    }
};

// In the other translation unit.
int play(const scenario &scenario, std::string &events);
const char *version_elsewhere();
int failures_elsewhere();
int checks_elsewhere();

#endif
