// The class as programs use it: scenarios, events, exceptions, decisions, bytes, the licence.
#include "subclass.hpp"

#include <memory>
#include <type_traits>

static_assert(!std::is_copy_constructible<TSYSReversal>::value, "a copy would destroy the same object");
static_assert(!std::is_copy_assignable<TSYSReversal>::value, "a copy would destroy the same object");
static_assert(std::has_virtual_destructor<TSYSReversal>::value, "programs delete by the base class");
static_assert(std::is_same<decltype(&TSYSReversal::GetMerchantZip), char *(TSYSReversal::*)()>::value, "");
static_assert(std::is_same<decltype(&TSYSReversal::SetMerchantZip), int (TSYSReversal::*)(const char *)>::value, "");
static_assert(std::is_same<decltype(&TSYSReversal::GetTimeout), int (TSYSReversal::*)()>::value, "");
static_assert(std::is_same<decltype(&TSYSReversal::SetTimeout), int (TSYSReversal::*)(int)>::value, "");
static_assert(
    std::is_same<decltype(&TSYSReversal::GetSSLCertStore), int (TSYSReversal::*)(char *&, int &)>::value, "");
static_assert(
    std::is_same<decltype(&TSYSReversal::SetSSLCertStore), int (TSYSReversal::*)(const char *, int)>::value, "");
static_assert(std::is_same<decltype(&TSYSReversal::Config), char *(TSYSReversal::*)(const char *)>::value, "");
static_assert(std::is_same<decltype(&TSYSReversal::ParseAggregate), int (TSYSReversal::*)(const char *)>::value, "");

static int every_scenario(const char *path) {
    FILE *list = fopen(path, "r");
    scenario scenario;
    int visited = 0;
    while (list != nullptr && next_scenario(list, &scenario)) {
        const int before = failures + failures_elsewhere();
        std::string events;
        const int code = play(scenario, events);
        if (std::string(scenario.name) == "approved") {
            CHECK_TEXT(events.c_str(), "ACOID");
        }
        if (failures + failures_elsewhere() != before) {
            fprintf(stderr, "... in the scenario: %s (code %d, events %s)\n", scenario.name, code, events.c_str());
        }
        visited++;
    }
    fclose(list);
    return visited;
}

struct Stop : std::runtime_error {
    char event;
    explicit Stop(char event) : std::runtime_error("stop"), event(event) {}
};

static int exceptions() {
    int visited = 0;
    for (const char event : std::string("SACOIDE")) {
        Recorder object;
        prepare(object.handle(), event == 'E' ? "DAMAGED" : "TSYS");
        object.act = [event](char now) -> int {
            if (now == event) {
                throw Stop(now);
            }
            return 0;
        };
        char caught = 0;
        try {
            object.Reverse();
        } catch (const Stop &stop) {
            caught = stop.event;
        }
        CHECK_INT(caught, event);
        CHECK_INT(object.seen.find('D') == std::string::npos, object.seen.find('C') == std::string::npos);
        if (std::string("SACO").find(event) != std::string::npos) {
            CHECK_TEXT(object.Config("Outcome"), "not-sent");
            CHECK_INT(object.GetResponseCode()[0], 0);
        }
        // The object goes on.
        object.act = nullptr;
        object.seen.clear();
        CHECK_INT(object.Reverse(), event == 'E' ? 518 : 0);
        visited++;
    }
    // Something that is no std::exception comes out as well.
    Recorder object;
    prepare(object.handle(), "TSYS");
    object.act = [](char) -> int { throw 42; };
    int number = 0;
    try {
        object.Reverse();
    } catch (int thrown) {
        number = thrown;
    }
    CHECK_INT(number, 42);
    return visited;
}

static void inside() {
    for (const char event : std::string("SACOIDE")) {
        Recorder object;
        const bool failing = event == 'E';
        prepare(object.handle(), failing ? "DAMAGED" : "TSYS");
        int acted = 0;
        object.act = [&](char now) -> int {
            if (now == event) {
                acted++;
                CHECK_INT(object.SetMerchantCity("DURHAM"), 0);
                CHECK_TEXT(object.GetMerchantCity(), "DURHAM");
                CHECK_TEXT(object.Config("TcpKeepAlive=True"), "True");
                CHECK_INT(object.Reverse(), 211);
                CHECK_INT(object.Reset(), 211);
                CHECK_INT(object.SetMerchantCity(""), 0);
            }
            return 0;
        };
        CHECK_INT(object.Reverse(), failing ? 518 : 0);
        CHECK(acted >= 1);

        // From the sink of the flat functions -10000 would ask for wide text; from a Fire method it is a number as any other.
        for (const int answer : {4242, -10000}) {
            object.act = [event, answer](char now) { return now == event ? answer : 0; };
            CHECK_INT(object.Reverse(), failing ? 518 : answer);
            if (std::string("SACO").find(event) != std::string::npos) {
                CHECK_TEXT(object.Config("Outcome"), "not-sent");
            }
        }
        // One expression may read a value twice.
        CHECK(std::string(object.GetMerchantZip(), object.GetMerchantZip() + 5) == object.GetMerchantZip());

        object.act = [&](char now) -> int {
            if (now == event) {
                CHECK_INT(object.Interrupt(), 0);
            }
            return 0;
        };
        const bool answered = event == 'I' || event == 'D';
        CHECK_INT(object.Reverse(), failing ? 518 : answered ? 0 : 10004);

        // The object may even be deleted.
        auto *doomed = new Recorder;
        prepare(doomed->handle(), failing ? "DAMAGED" : "TSYS");
        int deleted = 0;
        doomed->act = [&](char now) -> int {
            if (now == event && doomed != nullptr) {
                // What is captured goes with the object.
                int *count = &deleted;
                auto *victim = doomed;
                doomed = nullptr;
                std::function<int(char)> keep;
                keep.swap(victim->act);
                delete victim;
                ++*count;
            }
            return 0;
        };
        const int code = doomed->Reverse();
        CHECK_INT(deleted, 1);
        CHECK(code == 10004 || answered || failing);
    }
}

static void decide(const char *host, int accept, int proposed, int code, const char *events) {
    Recorder object;
    prepare(object.handle(), host);
    object.accept = accept;
    CHECK_INT(object.Reverse(), code);
    CHECK_TEXT(object.without_status().c_str(), events);
    CHECK_INT(object.proposed, proposed);
    CHECK_INT(object.last_status == "OK", proposed);
    CHECK_TEXT(object.GetResponseCode(), code == 0 ? "00" : "");
}

static void values() {
    std::unique_ptr<TSYSReversal> object(new TSYSReversal);
    const char bytes[] = {0x30, 0, 2};
    char *back = nullptr;
    int length = 99;
    CHECK_TEXT(object->VERSION(), version_elsewhere());
    CHECK_INT(object->SetSSLCertStore(bytes, 3), 0);
    CHECK_INT(object->GetSSLCertStore(back, length), 0);
    CHECK_INT(length, 3);
    CHECK(back != nullptr && memcmp(back, bytes, 3) == 0);
    CHECK_INT(object->GetSSLServerCertEncoded(back, length), 0);
    CHECK(back != nullptr && length == 0);
    CHECK_INT(object->SetSSLCertEncoded("no certificate", 14), 502);
    CHECK_INT(object->GetLastErrorCode(), 502);
    CHECK(std::string(object->GetLastError()).find("ssl_cert_encoded") != std::string::npos);
    CHECK_INT(object->SetRuntimeLicense(const_cast<char *>("4D-1")), 0);
    CHECK_TEXT(object->GetRuntimeLicense(), "4D-1");
    CHECK_TEXT(object->Config("Port=5004"), "5004");
    CHECK(object->Config("NoSuchSetting=1") == nullptr);
    CHECK_INT(object->GetLastErrorCode(), 511);
    CHECK_TEXT(object->Config("IgnoreUnknownSettings=True"), "True");
    CHECK_TEXT(object->Config("NoSuchSetting=1"), "");
    CHECK_INT(object->GetLastErrorCode(), 0);
    CHECK_INT(object->ParseAggregate("no XML"), 511);
    CHECK_INT(object->Reverse(), 593);
    CHECK_INT(object->Reset(), 0);
    CHECK_TEXT(object->Config("Port"), "5003");
    CHECK_TEXT(object->GetRuntimeLicense(), "4D-1");
    CHECK_TEXT(object->Config("CodePage=1252"), "1252");
    CHECK_INT(object->SetSSLCertStorePassword("caf\xE9 \x80"), 0);
    CHECK_TEXT(object->GetSSLCertStorePassword(), "caf\xE9 \x80");
    CHECK_TEXT(object->Config("CodePage=65001"), "65001");
    CHECK_TEXT(object->GetSSLCertStorePassword(), "caf\xC3\xA9 \xE2\x82\xAC");
    CHECK_TEXT(object->Config("CodePage=20127"), "20127");
    CHECK(object->GetSSLCertStorePassword() == nullptr);
    CHECK_INT(object->GetLastErrorCode(), 434);
    CHECK_INT(object->Reset(), 0);
}

int main(int count, char **arguments) {
    if (count != 2) {
        return 2;
    }
    printf("%d scenarios\n", every_scenario(arguments[1]));
    values();
    printf("%d events\n", exceptions());
    inside();
    decide("TSYS", 0, 1, 280, "AcE");
    decide("STRANGER", -1, 0, 280, "AcE");
    decide("STRANGER", 1, 0, 0, "ACOID");
    checks += checks_elsewhere();
    failures += failures_elsewhere();
    return report();
}
