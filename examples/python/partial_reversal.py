"""Reverses all but 50.00 of an authorization: python3 partial_reversal.py aggregate.xml [Setting=Value]..."""

import sys

from dpaymentssdk import DPaymentsSDKError, TSYSReversal


def main() -> int:
    reversal = TSYSReversal()
    reversal.config("SSLEnabledProtocols=15360")  # TLS 1.2 and 1.3
    for setting in sys.argv[2:]:
        reversal.config(setting)  # Server=localhost, for instance

    # The merchant, as the processor assigned it.
    reversal.merchant_bank_id = "999995"
    reversal.merchant_number = "888000002447"
    reversal.merchant_store_number = "5999"
    reversal.merchant_terminal_number = "1515"
    reversal.merchant_category_code = "5999"
    reversal.merchant_zip = "27713"

    # The authorization, as it was kept, and what is to become of it.
    with open(sys.argv[1], encoding="utf-8") as aggregate:
        reversal.parse_aggregate(aggregate.read())
    reversal.reversal_type = 0  # before settlement
    reversal.reversal_code = 2  # partial, for MasterCard
    reversal.settlement_amount = "5000"
    reversal.transaction_number = 3

    try:
        reversal.reverse()
    except DPaymentsSDKError as error:
        print(f"error {error.code}: {error.message} ({reversal.config('Outcome')})", file=sys.stderr)
        return 1
    print(f"response code {reversal.response_code}: {reversal.response_text}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
