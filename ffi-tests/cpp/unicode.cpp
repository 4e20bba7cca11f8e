// The Unicode form of the class on Windows: every event and method, text beyond ASCII, errors, bytes, files.
#include "unicode.hpp"

#include <type_traits>

#if !DPAYMENTSSDK_UNICODE
#error "this program is for the Unicode form"
#endif

template <class Actual, class Expected> constexpr bool same() { return std::is_same<Actual, Expected>::value; }

typedef TSYSReversal T;
static_assert(same<decltype(&T::GetMerchantZip), LPWSTR (T::*)()>(), "text");
static_assert(same<decltype(&T::SetMerchantZip), INT (T::*)(LPCWSTR)>(), "text");
static_assert(same<decltype(&T::GetTimeout), INT (T::*)()>(), "integer");
static_assert(same<decltype(&T::SetTimeout), INT (T::*)(INT)>(), "integer");
static_assert(same<decltype(&T::GetCardIsEncrypted), BOOL (T::*)()>(), "boolean");
static_assert(same<decltype(&T::SetCardIsEncrypted), INT (T::*)(BOOL)>(), "boolean");
static_assert(same<decltype(&T::GetSSLCertStore), INT (T::*)(LPSTR &, INT &)>(), "bytes");
static_assert(same<decltype(&T::SetSSLCertStore), INT (T::*)(LPCSTR, INT)>(), "bytes");
static_assert(same<decltype(&T::Config), LPWSTR (T::*)(LPCWSTR)>(), "method");
static_assert(same<decltype(&T::ParseAggregate), INT (T::*)(LPCWSTR)>(), "method");
static_assert(same<decltype(&T::Reverse), INT (T::*)()>(), "method");
static_assert(same<decltype(&T::GetLastError), LPSTR (T::*)()>(), "errors stay narrow");
static_assert(same<decltype(&T::VERSION), LPSTR (T::*)()>(), "the version stays narrow");
static_assert(same<decltype(&T::FireError), INT (T::*)(TSYSReversalErrorEventParams *)>(), "event");
static_assert(same<decltype(TSYSReversalConnectedEventParams::StatusCode), INT>(), "event");
static_assert(same<decltype(TSYSReversalConnectedEventParams::Description), LPCWSTR>(), "event");
static_assert(same<decltype(TSYSReversalDataPacketInEventParams::DataPacket), LPCSTR>(), "event");
static_assert(same<decltype(TSYSReversalSSLServerAuthenticationEventParams::CertEncoded), LPCSTR>(), "event");
static_assert(same<decltype(TSYSReversalSSLServerAuthenticationEventParams::Accept), BOOL>(), "event");

static const wchar_t *const BEYOND_ASCII = L"caf\u00e9 \u20ac \U0001F4B3";

static void values() {
    CMyReversal reversal;
    char *bytes = nullptr;
    char key[] = "a licence";
    INT length = 0;
    CHECK(reversal.VERSION()[0] != 0);
    CHECK_INT(reversal.SetRuntimeLicense(key), 0);
    CHECK_TEXT(reversal.GetRuntimeLicense(), "a licence");
    CHECK_WIDE(reversal.Config(L"CodePage"), L"65001");
    CHECK_INT(reversal.SetMerchantZip(L"27713-1234"), 0);
    CHECK_WIDE(reversal.GetMerchantZip(), L"277131234");
    CHECK_INT(reversal.SetSSLCertStorePassword(BEYOND_ASCII), 0);
    CHECK_WIDE(reversal.GetSSLCertStorePassword(), BEYOND_ASCII);
    // Text of char is in the code page; text of wchar_t is UTF-16 in any.
    CHECK_WIDE(reversal.Config(L"CodePage=1252"), L"1252");
    CHECK_WIDE(reversal.GetSSLCertStorePassword(), BEYOND_ASCII);
    const wchar_t broken[] = {L'a', 0xD83D, L'b', 0};
    CHECK_INT(reversal.SetSSLCertStorePassword(broken), 434);
    CHECK_WIDE(reversal.GetSSLCertStorePassword(), BEYOND_ASCII);
    CHECK_INT(reversal.SetTimeout(-5), 0);
    CHECK_INT(reversal.GetTimeout(), -5);
    CHECK_INT(reversal.SetTimeout(30), 0);
    CHECK_INT(reversal.SetCardIsEncrypted(TRUE), 0);
    CHECK_INT(reversal.GetCardIsEncrypted(), TRUE);
    CHECK_INT(reversal.SetSSLCertStore("\1\0\2", 3), 0);
    CHECK_INT(reversal.GetSSLCertStore(bytes, length), 0);
    CHECK(length == 3 && bytes != nullptr && memcmp(bytes, "\1\0\2", 3) == 0);
    CHECK_INT(reversal.SetMerchantZip(L"!"), 502);
    CHECK_INT(reversal.GetLastErrorCode(), 502);
    CHECK(std::string(reversal.GetLastError()).find("merchant_zip") != std::string::npos);
    CHECK_INT(reversal.SetMerchantZip(nullptr), 9002);
    CHECK(reversal.Config(L"NoSuchSetting=1") == nullptr);
    CHECK_INT(reversal.GetLastErrorCode(), 511);
    CHECK_INT(reversal.ParseAggregate(L"no XML"), 511);
    CHECK_INT(reversal.Reverse(), 593);
    CHECK_INT(reversal.Reset(), 0);
    CHECK_WIDE(reversal.GetMerchantZip(), L"");
    CHECK_WIDE(reversal.Config(L"CodePage"), L"65001");
    CHECK_INT(reversal.Interrupt(), 0);
    by_number(reversal.Handle());
}

// The authority's certificate in a file whose name is not ASCII.
static void file_beyond_ascii(CMyReversal &reversal) {
    WCHAR folder[MAX_PATH];
    CHECK(GetTempPathW(MAX_PATH, folder) > 0);
    const std::wstring file = std::wstring(folder) + L"autorit\u00e9 \u20ac.pem";
    CHECK(CopyFileW(about("TSYS", "CA").c_str(), file.c_str(), FALSE));
    CHECK(reversal.Config(L"SSLServerCACerts=") != nullptr);
    const std::wstring setting = L"SSLCACertFilePaths=" + file;
    const LPWSTR back = reversal.Config(setting.c_str());
    CHECK_WIDE(back, file.c_str());
    CHECK_INT(reversal.Reverse(), 0);
    CHECK(DeleteFileW(file.c_str()));
    CHECK_WIDE(reversal.GetResponseCode(), L"00");
}

static void reverse(const char *host, void (*change)(CMyReversal &), int code, LPCWSTR outcome, LPCWSTR events) {
    CMyReversal reversal;
    prepare_wide(reversal, host);
    change(reversal);
    CHECK_INT(reversal.Reverse(), code);
    CHECK_INT(reversal.GetLastErrorCode(), code);
    CHECK_INT(reversal.GetLastError()[0] != 0, code != 0);
    CHECK_WIDE(reversal.Config(L"Outcome"), outcome);
    CHECK_WIDE(reversal.GetResponseCode(), code == 0 ? L"00" : L"");
    CHECK_WIDE(reversal.seen.c_str(), events);
}

struct Stop {};

static void exceptions() {
    class Throwing : public CMyReversal {
        INT FireConnected(TSYSReversalConnectedEventParams *) override { throw Stop(); }
    } reversal;
    prepare_wide(reversal, "TSYS");
    bool caught = false;
    try {
        reversal.Reverse();
    } catch (const Stop &) {
        caught = true;
    }
    CHECK(caught);
    CHECK_WIDE(reversal.Config(L"Outcome"), L"not-sent");
}

int main() {
    values();
    reverse("TSYS", [](CMyReversal &) {}, 0, L"answered", L"SACOID");
    reverse("TSYS", [](CMyReversal &object) { object.refuse = TRUE; }, 280, L"not-sent", L"SACE");
    reverse("TSYS", [](CMyReversal &object) { object.interrupt = TRUE; }, 10004, L"not-sent", L"SACOED");
    reverse("TSYS", [](CMyReversal &object) { object.fail = TRUE; }, 4242, L"not-sent", L"SACOED");
    reverse("DAMAGED", [](CMyReversal &) {}, 518, L"in-doubt", L"SACOIIED");
    reverse("TSYS", [](CMyReversal &object) { object.SetMerchantBankId(L""); }, 593, L"not-sent", L"E");
    exceptions();
    CMyReversal reversal;
    prepare_wide(reversal, "TSYS");
    file_beyond_ascii(reversal);
    sinks();
    checks += checks_elsewhere();
    failures += failures_elsewhere();
    return report();
}
