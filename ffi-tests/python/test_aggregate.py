"""parse_aggregate(): the documented form, other spellings of it, and what is refused."""

import unittest

from support import Host, code_of, responses, snapshot, tearDownModule  # noqa: F401

from dpaymentssdk import TSYSReversal

DOCUMENTED = """<?xml version="1.0" encoding="UTF-8"?>
<TSYSDetail version="1">
  <IndustryType>1</IndustryType>
  <CardType>1</CardType><CardNumber>4444333322221111</CardNumber>
  <CardExpMonth>12</CardExpMonth><CardExpYear>2030</CardExpYear>
  <CardEntryDataSource>3</CardEntryDataSource><CardholderId>@</CardholderId>
  <TransactionNumber>1</TransactionNumber>
  <AuthorizedAmount>10000</AuthorizedAmount>
  <TotalAuthorizedAmount>10000</TotalAuthorizedAmount>
  <SettlementAmount>2500</SettlementAmount>
  <ApprovalCode>123456</ApprovalCode><AuthSource>5</AuthSource>
  <AVSResult>0</AVSResult><CardLevel>A </CardLevel><CommercialCardType>0</CommercialCardType>
  <RetrievalNumber>000000000001</RetrievalNumber><ReturnedACI>E</ReturnedACI>
  <TransactionDate>112326</TransactionDate><TransactionTime>101500</TransactionTime>
  <TransactionId>123456789012345</TransactionId><ValidationCode>ABCD</ValidationCode>
  <NetworkId>E</NetworkId><TraceAuditNumber>000042</TraceAuditNumber><SharingGroup>GWQ</SharingGroup>
  <ReimbursementAttribute>4</ReimbursementAttribute><BatchNumber>7</BatchNumber><CashBackAmount>500</CashBackAmount>
</TSYSDetail>
"""

READ = {
    "industry_type": 1,
    "card_type": 1,
    "card_number": "4444333322221111",
    "card_exp_month": 12,
    "card_exp_year": 2030,
    "card_entry_data_source": 3,
    "cardholder_id": "@",
    "total_authorized_amount": "10000",
    "settlement_amount": "2500",
    "approval_code": "123456",
    "retrieval_number": "000000000001",
    "returned_aci": "E",
    "transaction_date": "112326",
    "transaction_time": "101500",
    "transaction_id": "123456789012345",
    "network_id": "E",
    "trace_audit_number": "000042",
    "sharing_group": "GWQ",
    "reimbursement_attribute": 4,
    "batch_number": 7,
    "cash_back_amount": "500",
}

REFUSED = {
    "nothing": "",
    "blank": "  \n",
    "no XML": "card 4444333322221111",
    "cut": DOCUMENTED[: len(DOCUMENTED) // 2],
    "cut before the last mark": DOCUMENTED.rstrip()[:-1],
    "two roots": DOCUMENTED + "<TSYSDetail/>",
    "no known name": "<TSYSDetail><Colour>red</Colour></TSYSDetail>",
    "empty root": "<TSYSDetail/>",
    "a document type": "<!DOCTYPE a [<!ENTITY b 'c'>]>" + DOCUMENTED.split("?>")[1],
    "an unknown entity": DOCUMENTED.replace("<CardholderId>@", "<CardholderId>&file;"),
    "too deep": "<a>" * 100 + "<CardNumber>4444333322221111</CardNumber>" + "</a>" * 100,
    "too many": "<a>" + "<b/>" * 10000 + "<CardNumber>4444333322221111</CardNumber></a>",
    "too long": "<a><CardNumber>4444333322221111</CardNumber><!--" + "x" * 400_000 + "--></a>",
    "a wrong card number": DOCUMENTED.replace("4444333322221111", "4444333322221112"),
    "a wrong amount": DOCUMENTED.replace("<SettlementAmount>2500", "<SettlementAmount>25.00"),
    "a wrong month": DOCUMENTED.replace("<CardExpMonth>12", "<CardExpMonth>13"),
    "a number that is none": DOCUMENTED.replace("<BatchNumber>7", "<BatchNumber>seven"),
    "a wrong date": DOCUMENTED.replace("112326", "139926"),
}


class Aggregate(unittest.TestCase):
    def test_the_documented_form(self):
        with TSYSReversal() as reversal:
            defaults = snapshot(reversal)
            reversal.parse_aggregate(DOCUMENTED)
            after = snapshot(reversal)
            self.assertEqual({name: after[name] for name in READ}, READ)
            self.assertEqual(responses(reversal), {})
            changed = {name for name in after if after[name] != defaults[name]}
            self.assertLessEqual(changed - {"transaction_number"}, set(READ))

    def test_what_the_host_wrote(self):
        host = Host()
        with TSYSReversal() as reversal:
            reversal.parse_aggregate(host.aggregate)
            self.assertEqual(reversal.card_type, 2)
            self.assertEqual(reversal.total_authorized_amount, "12400")
            self.assertEqual(reversal.retrieval_number, "423217502329")

    def test_spellings(self):
        for text in (
            "\ufeff" + DOCUMENTED,
            "<x><card_number>4444333322221111</card_number></x>",
            "<x><Card><Number>4444333322221111</Number></Card></x>",
            '<x cardNumber="4444333322221111"/>',
            "<x><CardNumber>&#52;444333322221111</CardNumber></x>",
        ):
            with self.subTest(text[:40]), TSYSReversal() as reversal:
                reversal.parse_aggregate(text)
                self.assertEqual((reversal.card_number, reversal.card_type), ("4444333322221111", 1))

    def test_what_is_refused_changes_nothing(self):
        visited = 0
        with TSYSReversal() as reversal:
            reversal.parse_aggregate(DOCUMENTED.replace("4444333322221111", "5499990000000058"))
            reversal.merchant_zip = "27713"
            before = snapshot(reversal)
            for name, text in REFUSED.items():
                with self.subTest(name):
                    self.assertEqual(code_of(reversal.parse_aggregate, text), 511)
                    self.assertEqual(snapshot(reversal), before)
                    visited += 1
        self.assertEqual(visited, len(REFUSED))

    def test_arguments(self):
        with TSYSReversal() as reversal:
            for value in (None, 1, DOCUMENTED.encode()):
                with self.assertRaises(TypeError):
                    reversal.parse_aggregate(value)
            for value in (DOCUMENTED + "\0", DOCUMENTED.replace("@", "\ud800")):
                self.assertEqual(code_of(reversal.parse_aggregate, value), 502)
            self.assertEqual(reversal.card_number, "")
