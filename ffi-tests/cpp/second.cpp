// The second translation unit of the program: both include the header and use the class.
#include "subclass.hpp"

int play(const scenario &scenario, std::string &events) {
    Recorder object;
    prepare_scenario(object.handle(), &scenario);
    const int code = object.Reverse();
    CHECK_INT(code, scenario.code);
    CHECK_INT(object.GetLastErrorCode(), scenario.code);
    CHECK(scenario.code == 0 || object.GetLastError()[0] != 0);
    CHECK_TEXT(object.Config("Outcome"), scenario.outcome);
    CHECK_TEXT(object.GetResponseCode(), scenario.response);
    CHECK_INT(object.GetResponseApprovalCode()[0] != 0, strcmp(scenario.response, "00") == 0);
    if (code != 0) {
        CHECK_TEXT(object.GetResponseText(), "");
        CHECK_TEXT(object.GetResponseRetrievalNumber(), "");
        CHECK_TEXT(object.GetResponseTransactionId(), "");
        CHECK_INT(object.error, code);
    }
    events = object.without_status();
    const bool met = events.find('C') != std::string::npos;
    CHECK_INT(met, events.find('D') != std::string::npos);
    if (met) {
        CHECK_INT(object.disconnected, code);
    }
    return code;
}

const char *version_elsewhere() {
    static TSYSReversal object;
    return object.VERSION();
}

int failures_elsewhere() { return failures; }

int checks_elsewhere() { return checks; }
