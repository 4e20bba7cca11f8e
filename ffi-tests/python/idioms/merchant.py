"""What the programs here have in common: where their host is, who their merchant is, and what is reversed."""

import sys


def host():
    """The port, the file of the trusted certificates and the file of the aggregate, as the caller gave them."""
    return sys.argv[1:4]


def prepare(reversal):
    """Everything but the amount, the events and the call."""
    port, certificates, aggregate = host()
    for setting in ("Server=localhost", "Port=" + port, "SSLCACertFilePaths=" + certificates):
        reversal.config(setting)
    with open(aggregate, encoding="utf-8") as file:
        reversal.parse_aggregate(file.read())
    reversal.merchant_bank_id = "999995"
    reversal.merchant_number = "888000002447"
    reversal.merchant_store_number = "5999"
    reversal.merchant_terminal_number = "1515"
    reversal.merchant_category_code = "5999"
    reversal.merchant_zip = "27713"
    reversal.reversal_code = 2
    reversal.transaction_number = 3
    reversal.timeout = 8
