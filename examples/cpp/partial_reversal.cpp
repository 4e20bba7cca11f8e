// A part of the goods came back: of the authorization in AGGREGATE 50.00 remain, the rest is released.
// partial_reversal HOST PORT AGGREGATE CA; AGGREGATE and CA, the authorities to trust, are files.
#include <tsysreversal.h>

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

static std::string contents(const char *path) {
    std::ifstream file(path);
    return std::string(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
}

int main(int count, char **arguments) {
    if (count != 5) return 2;
    TSYSReversal reversal;
    reversal.Config((std::string("Server=") + arguments[1]).c_str());
    reversal.Config((std::string("Port=") + arguments[2]).c_str());
    reversal.Config("SSLEnabledProtocols=15360"); // TLS 1.2 and 1.3
    reversal.Config(("SSLServerCACerts=" + contents(arguments[4])).c_str());
    reversal.SetMerchantBankId("999995");
    reversal.SetMerchantNumber("888000002447");
    reversal.SetMerchantStoreNumber("5999");
    reversal.SetMerchantTerminalNumber("1515");
    reversal.SetMerchantCategoryCode("5999");
    reversal.SetMerchantZip("27713");
    reversal.SetTransactionNumber(3);
    reversal.SetReversalCode(RC_PARTIAL_REVERSAL);
    int code = reversal.ParseAggregate(contents(arguments[3]).c_str());
    if (code == 0) code = reversal.SetSettlementAmount("5000");
    if (code == 0) code = reversal.Reverse();
    if (code != 0) std::cerr << "error " << code << ": " << reversal.GetLastError() << "\n";
    std::cout << "response code: " << reversal.GetResponseCode() << "\n"
              << "outcome: " << reversal.Config("Outcome") << "\n";
    return code != 0;
}
