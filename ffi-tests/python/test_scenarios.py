"""Every scenario: what the caller sees, what the host did with the money, and which events told of it."""

import unittest

from support import Host, Recorder, code_of, responses, scenarios, tearDownModule  # noqa: F401


class Scenarios(unittest.TestCase):
    def play(self, scenario):
        host = Host(scenario.host)
        reversal = host.prepared()
        self.addCleanup(reversal.close)
        reversal.timeout = scenario.timeout
        for setting in scenario.settings:
            reversal.config(setting)
        if scenario.name == "wrong merchant":
            reversal.merchant_number = "888000009999"
        return host, reversal

    def test_code_outcome_response_and_money(self):
        visited = 0
        for scenario in scenarios():
            with self.subTest(scenario.name):
                host, reversal = self.play(scenario)
                code = code_of(reversal.reverse)
                seen = (code, reversal.config("Outcome"), reversal.response_code, host.held())
                expected = (scenario.code, scenario.outcome, scenario.response, scenario.held)
                self.assertEqual(seen, expected, host.log())
                if code != 0:
                    self.assertEqual(responses(reversal), {})
                elif scenario.response == "00":
                    self.assertTrue(reversal.response_approval_code)
                    self.assertEqual(reversal.response_transaction_number, "0003")
                else:
                    self.assertEqual(reversal.response_approval_code, "")
                visited += 1
        self.assertEqual(visited, len(scenarios()))
        self.assertGreater(visited, 40)
        print(f"{visited} scenarios")

    def test_events_keep_their_promises(self):
        visited = 0
        for scenario in scenarios():
            with self.subTest(scenario.name):
                _, reversal = self.play(scenario)
                recorder = Recorder(reversal)
                code = code_of(reversal.reverse)
                self.assertEqual(code, scenario.code)
                connected = [told["status_code"] for told in recorder.of("on_connected")]
                disconnected = [told["status_code"] for told in recorder.of("on_disconnected")]
                errors = [told["error_code"] for told in recorder.of("on_error")]
                # Connected comes once, with how connecting went; Disconnected for each connection that was made.
                self.assertEqual(len(connected), 1)
                self.assertEqual(len(disconnected), connected.count(0))
                if connected != [0]:
                    self.assertEqual(connected, [code])
                    self.assertNotIn("on_data_packet_out", recorder.names())
                if disconnected:
                    self.assertEqual(disconnected, [code])
                    self.assertEqual(recorder.names()[-1], "on_disconnected")
                # Error comes before the call fails, with its code.
                self.assertEqual(errors, [code] if code else [])
                if scenario.outcome != "not-sent":
                    self.assertIn("on_data_packet_out", recorder.names())
                visited += 1
        self.assertEqual(visited, len(scenarios()))

    def test_the_response_of_a_call_does_not_outlive_the_next(self):
        good, bad = Host(), Host('[[connection]]\nclose = "before-enq"')
        with good.prepared() as reversal:
            reversal.reverse()
            self.assertEqual((reversal.response_code, reversal.config("Outcome")), ("00", "answered"))
            bad.point(reversal)
            self.assertEqual(code_of(reversal.reverse), 522)
            self.assertEqual(responses(reversal), {})
            self.assertEqual(reversal.config("Outcome"), "not-sent")

    def test_what_is_missing_is_named_and_nothing_connects(self):
        host = Host()
        with host.prepared() as reversal:
            reversal.merchant_bank_id = ""
            reversal.settlement_amount = ""
            with self.assertRaises(Exception) as caught:
                reversal.reverse()
            self.assertEqual(caught.exception.code, 593)
            for name in ("merchant_bank_id", "settlement_amount"):
                self.assertIn(name, caught.exception.message)
            reversal.merchant_bank_id, reversal.settlement_amount = "999995", "5000"
            reversal.timeout = 0
            self.assertEqual(code_of(reversal.reverse), 526)
        self.assertEqual(host.connections(), 0)

    def test_a_full_reversal_and_a_second_one(self):
        host = Host()
        with host.prepared() as reversal:
            reversal.settlement_amount = "0"
            reversal.reversal_code = 1
            reversal.reverse()
            self.assertEqual((reversal.response_code, host.held()), ("00", 0))
            reversal.reverse()
            self.assertEqual((reversal.response_code, host.held()), ("79", 0))
