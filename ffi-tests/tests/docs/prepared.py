from dpaymentssdk import *

reversal = TSYSReversal()
reversal.config("Server=localhost")
reversal.config("Port=5003")
reversal.config("SSLCACertFilePaths=ca.pem")
reversal.config("SSLEnabledProtocols=15360")
with open("aggregate.xml", encoding="utf-8") as file:
    aggregate = file.read()
reversal.merchant_bank_id = "999995"
reversal.merchant_number = "888000002447"
reversal.merchant_store_number = "5999"
reversal.merchant_terminal_number = "1515"
reversal.merchant_category_code = "5999"
reversal.merchant_zip = "27713"
# What the snippet need not do itself.
reversal.parse_aggregate(aggregate)
reversal.reversal_code = 2
reversal.settlement_amount = "5000"
reversal.transaction_number = 3
# Until here.

BLOCK
