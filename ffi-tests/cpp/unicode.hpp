// A subclass in the Unicode form of Windows, as programs write it. Included by two translation units, as the class is.
#ifndef UNICODE_HPP
#define UNICODE_HPP

#include <tsysreversal.h>

#include "check.h"

#include <string>
#include <wchar.h>

static inline void check_wide(LPCWSTR actual, LPCWSTR expected, const char *what, const char *file, int line) {
    checks++;
    if (actual == nullptr || wcscmp(actual, expected) != 0) {
        failures++;
        fprintf(stderr, "%s:%d: %s is \"%ls\", not \"%ls\"\n", file, line, what, actual ? actual : L"(null)", expected);
    }
}

#define CHECK_WIDE(actual, expected) check_wide((actual), (expected), #actual, __FILE__, __LINE__)

// UTF-8 as UTF-16.
inline std::wstring wide(const char *text) {
    std::wstring converted(strlen(text), L'\0');
    const int most = static_cast<int>(converted.size());
    const int units = MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, text, most, &converted[0], most);
    converted.resize(static_cast<size_t>(units));
    return converted;
}

inline std::wstring about(const char *host, const char *what) { return wide(about_host(host, what)); }

inline std::wstring content(const char *host, const char *what) {
    char *text = read_file(about_host(host, what));
    const std::wstring converted = wide(text);
    free(text);
    return converted;
}

class CMyReversal : public TSYSReversal {
public:
    std::wstring seen;
    BOOL refuse = FALSE, interrupt = FALSE, fail = FALSE;

    INT FireConnected(TSYSReversalConnectedEventParams *e) override {
        CHECK(e->StatusCode == 0 ? wcscmp(e->Description, L"OK") == 0 : e->Description[0] != 0);
        CHECK_INT(e->reserved, 0);
        return Note(L'C');
    }
    INT FireDataPacketIn(TSYSReversalDataPacketInEventParams *e) override {
        CHECK(e->lenDataPacket > 60 && e->DataPacket[0] == 2);
        return Note(L'I');
    }
    INT FireDataPacketOut(TSYSReversalDataPacketOutEventParams *e) override {
        CHECK(e->lenDataPacket > 60 && e->DataPacket[0] == 2 && e->DataPacket[e->lenDataPacket - 2] == 3);
        if (interrupt) {
            CHECK_INT(Interrupt(), 0);
        }
        Note(L'O');
        return fail ? 4242 : 0;
    }
    INT FireDisconnected(TSYSReversalDisconnectedEventParams *e) override {
        CHECK(e->Description != nullptr && e->Description[0] != 0);
        return Note(L'D');
    }
    INT FireError(TSYSReversalErrorEventParams *e) override {
        CHECK(e->ErrorCode != 0);
        CHECK(std::wstring(e->Description).find(L' ') != std::wstring::npos);
        return Note(L'E');
    }
    INT FireSSLServerAuthentication(TSYSReversalSSLServerAuthenticationEventParams *e) override {
        CHECK(std::string(e->CertEncoded, static_cast<size_t>(e->lenCertEncoded)).find("-----BEGIN") == 0);
        CHECK_WIDE(e->CertSubject, GetSSLServerCertSubject());
        CHECK_WIDE(e->CertIssuer, GetSSLServerCertIssuer());
        CHECK_INT(e->Accept, wcscmp(e->Status, L"OK") == 0);
        if (refuse) {
            e->Accept = FALSE;
        }
        return Note(L'A');
    }
    INT FireSSLStatus(TSYSReversalSSLStatusEventParams *e) override {
        CHECK(wcslen(e->Message) > 3);
        return seen.find(L'S') != std::wstring::npos ? 0 : Note(L'S');
    }

    void *Handle() { return m_pObj; }

private:
    INT Note(wchar_t event) {
        seen += event;
        return 0;
    }
};

// In the other translation unit.
void by_number(void *object);
void sinks();
void prepare_wide(TSYSReversal &reversal, const char *host);
int failures_elsewhere();
int checks_elsewhere();

#endif
