#include <tsysreversal.h>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <sstream>
#include <string>

int main() {
    TSYSReversal reversal;
    std::ifstream file("aggregate.xml");
    std::stringstream content;
    content << file.rdbuf();
    const std::string aggregate = content.str();
    reversal.Config("Server=localhost");
    reversal.Config("Port=5003");
    reversal.Config("SSLCACertFilePaths=ca.pem");
    reversal.Config("SSLEnabledProtocols=15360");
    reversal.SetMerchantBankId("999995");
    reversal.SetMerchantNumber("888000002447");
    reversal.SetMerchantStoreNumber("5999");
    reversal.SetMerchantTerminalNumber("1515");
    reversal.SetMerchantCategoryCode("5999");
    reversal.SetMerchantZip("27713");
    /* What the snippet need not do itself. */
    reversal.ParseAggregate(aggregate.c_str());
    reversal.SetReversalCode(RC_PARTIAL_REVERSAL);
    reversal.SetSettlementAmount("5000");
    reversal.SetTransactionNumber(3);
    /* Until here. */
    {
BLOCK
    }
    return 0;
}
