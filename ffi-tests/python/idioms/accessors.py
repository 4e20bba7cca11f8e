"""`get_` and `set_`, mixed with attributes; every method; text for bytes, numbers for booleans; an exception by its class."""

import dpaymentssdk
from dpaymentssdk import TSYSReversal, TSYSReversalSSLServerAuthenticationEventParams
from merchant import host, prepare


def on_server(params: TSYSReversalSSLServerAuthenticationEventParams):
    params.accept = 1


reversal = TSYSReversal()
reversal.set_runtime_license("A-LICENCE")
print("licence", reversal.get_runtime_license() == reversal.runtime_license == "A-LICENCE")

reversal.set_card_is_encrypted(1)
print("boolean", reversal.get_card_is_encrypted(), reversal.card_is_encrypted)
reversal.card_is_encrypted = 0
reversal.set_ssl_cert_store_password("none")
reversal.reset()
print("reset", reversal.card_is_encrypted, repr(reversal.get_ssl_cert_store_password()))

prepare(reversal)
with open(host()[1], encoding="ascii") as file:
    reversal.ssl_accept_server_cert_encoded = file.read()
print("bytes", type(reversal.get_ssl_accept_server_cert_encoded()).__name__)
reversal.set_reversal_type(0)
reversal.set_settlement_amount("5000")
reversal.on_ssl_server_authentication = on_server
reversal.interrupt()
print("settings", reversal.config("server"), reversal.get_timeout())

try:
    reversal.set_settlement_amount("fifty")
except dpaymentssdk.DPaymentsSDKTsysreversalError as error:
    print("refused", error.code, error.message == str(error))
try:
    reversal.merchant_name = None
except TypeError as error:
    print("None", "merchant_name" in str(error))
try:
    reversal.response_code = "00"
except AttributeError:
    print("read-only")

reversal.reverse()
print("response", reversal.get_response_code(), reversal.response_transaction_number)
reversal.close()
reversal.close()
