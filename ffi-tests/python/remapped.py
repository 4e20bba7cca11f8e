"""Our package, and a wrapper that was written for another header, in one process.

The numbers of the other header come as JSON in the environment variable NUMBERS.
"""

import ctypes
import json
import os

from dpaymentssdk import TSYSReversal
from dpaymentssdk._native import Sink, library

NUMBERS = json.loads(os.environ["NUMBERS"])
PREFIX = "DPaymentsSDK_TSYSReversal_"
SETTINGS = {
    "Server": "localhost",
    "Port": os.environ["TSYS_PORT"],
    "SSLCACertFilePaths": os.environ["TSYS_CA"],
}
TEXTS = {
    "MerchantBankId": "999995",
    "MerchantNumber": "888000002447",
    "MerchantStoreNumber": "5999",
    "MerchantTerminalNumber": "1515",
    "MerchantCategoryCode": "5999",
    "MerchantZip": "27713",
    "SettlementAmount": "5000",
}
INTEGERS = {"TransactionNumber": 3, "ReversalCode": 2, "Timeout": 30}

with open(os.environ["TSYS_AGGREGATE"], encoding="utf-8") as file:
    AGGREGATE = file.read()


class Wrapper:
    """Every call is one by number."""

    def __init__(self):
        self._library = ctypes.CDLL(library()._name)
        self._function("Create").restype = ctypes.c_void_p
        self._function("Get").restype = ctypes.c_void_p
        self.events = []
        self._sink = Sink(self._event)
        self._object = ctypes.c_void_p(self._function("Create")(self._sink, None, b"key", 0))

    def _function(self, name):
        return getattr(self._library, PREFIX + name)

    def _event(self, context, event, count, params, lengths):
        self.events.append(event)
        if event == NUMBERS["event"]["SSLServerAuthentication"]:
            params[4] = 1
        return 0

    def _check(self, code):
        assert code == 0, (code, self._function("GetLastErrorCode")(self._object))

    def set(self, name, value):
        self._check(self._function("Set")(self._object, NUMBERS["property"][name], 0, ctypes.c_void_p(value), 0))

    def set_text(self, name, value):
        text = ctypes.create_string_buffer(value.encode())
        self.set(name, ctypes.addressof(text))

    def get_text(self, name):
        length = ctypes.c_int(0)
        place = self._function("Get")(self._object, NUMBERS["property"][name], 0, ctypes.byref(length), None)
        assert place, length.value
        return ctypes.string_at(place).decode()

    def do(self, name, text=None):
        params = (ctypes.c_void_p * 2)()
        buffer = ctypes.create_string_buffer((text or "").encode())
        params[0] = ctypes.addressof(buffer) if text is not None else None
        count = 0 if text is None else 1
        self._check(self._function("Do")(self._object, NUMBERS["method"][name], count, params, None, None))

    def close(self):
        self._check(self._function("Destroy")(self._object))


def licensed():
    wrapper = Wrapper()
    for name, value in SETTINGS.items():
        wrapper.do("Config", f"{name}={value}")
    wrapper.do("ParseAggregate", AGGREGATE)
    for name, value in TEXTS.items():
        wrapper.set_text(name, value)
    for name, value in INTEGERS.items():
        wrapper.set(name, value)
    wrapper.do("Reverse")
    assert wrapper.get_text("ResponseCode") == "00"
    assert wrapper.get_text("MerchantZip") == "27713"
    numbers = NUMBERS["event"]
    assert set(wrapper.events) == set(numbers.values()) - {numbers["Error"]}, wrapper.events
    wrapper.close()


def ours():
    with TSYSReversal() as reversal:
        seen = []
        reversal.on_connected = lambda event: seen.append(event.status_code)
        reversal.on_data_packet_out = lambda event: seen.append(len(event.data_packet) > 60)
        reversal.on_error = lambda event: seen.append("error")
        for name, value in SETTINGS.items():
            reversal.config(f"{name}={value}")
        reversal.parse_aggregate(AGGREGATE)
        reversal.merchant_bank_id = TEXTS["MerchantBankId"]
        reversal.merchant_number = TEXTS["MerchantNumber"]
        reversal.merchant_store_number = TEXTS["MerchantStoreNumber"]
        reversal.merchant_terminal_number = TEXTS["MerchantTerminalNumber"]
        reversal.merchant_category_code = TEXTS["MerchantCategoryCode"]
        reversal.merchant_zip = TEXTS["MerchantZip"]
        reversal.settlement_amount = TEXTS["SettlementAmount"]
        reversal.transaction_number = INTEGERS["TransactionNumber"]
        reversal.reversal_code = INTEGERS["ReversalCode"]
        reversal.reverse()
        assert (reversal.response_code, reversal.timeout, seen) == ("00", 30, [0, True]), seen
        reversal.reset()
        assert reversal.merchant_zip == ""


ours()
licensed()
ours()
print("3 reversals")
