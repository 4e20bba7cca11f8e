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
