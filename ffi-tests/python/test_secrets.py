"""Nothing that this package says holds a card number, a track, a verification value, a key or a password."""

import contextlib
import io
import logging
import os
import subprocess
import sys
import traceback
import unittest

from support import FOREIGN_ANSWER, HOOKS, Host, scenarios, tearDownModule  # noqa: F401

from dpaymentssdk import TSYSReversal

CARD = "5499990000000058"
MARKERS = {
    "card_number": CARD,
    "card_magnetic_stripe": CARD + "=30121010000012345678",
    "card_cvv_data": "Q7Z9",
    "GenKey": "GENKEYMARKER7731XYZ",
    "ssl_cert_store_password": "password-marker-5512",
    "ssl_cert_store": "store-marker-8843",
    "FirewallPassword": "proxy-marker-2260",
}
# Parts that would tell as much as the whole.
PARTS = [*MARKERS.values(), "12345678", CARD[6:], CARD[2:12]]


def told(error):
    """Everything that a program or a crash report shows of an exception."""
    lines = []
    seen = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        lines += [str(error), repr(error), repr(error.args), repr(vars(error))]
        lines += traceback.format_exception_only(type(error), error)
        error = error.__cause__ or error.__context__
    return "\n".join(lines)


class Secrets(unittest.TestCase):
    def assertClean(self, text, what=""):
        for part in PARTS:
            self.assertNotIn(part, text, what)

    def fill(self, reversal):
        """Puts every marker in its place."""
        reversal.card_magnetic_stripe = MARKERS["card_magnetic_stripe"]
        reversal.card_cvv_data = MARKERS["card_cvv_data"]
        reversal.card_number = CARD
        reversal.card_exp_month, reversal.card_exp_year = 12, 2029
        reversal.ssl_cert_store = MARKERS["ssl_cert_store"]
        reversal.ssl_cert_store_password = MARKERS["ssl_cert_store_password"]
        reversal.config("GenKey=" + MARKERS["GenKey"])
        reversal.config("FirewallPassword=" + MARKERS["FirewallPassword"])
        return reversal

    def refused(self, call, *arguments):
        """What is told when a call fails, which it must."""
        try:
            call(*arguments)
        except Exception as error:
            return told(error)
        return self.fail(f"{call} succeeds")

    def test_values_that_are_refused(self):
        visited = 0
        properties = ("card_number", "card_magnetic_stripe", "card_cvv_data", "ssl_cert_store_password", "merchant_zip")
        with TSYSReversal() as reversal:
            for name in (*properties, "merchant_bank_id", "transaction_date", "settlement_amount", "cardholder_id"):
                for part in PARTS:
                    for value in (part + "\0", part + "\ud800", part.encode(), [part], (part,)):
                        self.assertClean(self.refused(setattr, reversal, name, value), name)
                        self.assertClean(self.refused(getattr(reversal, "set_" + name), value), name)
                        visited += 1
            for name in ("card_number", "card_cvv_data", "settlement_amount", "transaction_date", "merchant_bank_id"):
                for part in PARTS:
                    self.assertClean(self.refused(setattr, reversal, name, part + "!" * 100), name)
                    visited += 1
            for name in ("timeout", "card_type", "transaction_number"):
                for value in (CARD, int(CARD), float(CARD), [CARD]):
                    self.assertClean(self.refused(setattr, reversal, name, value), name)
                    visited += 1
            self.assertClean(self.refused(setattr, reversal, "card_number", CARD[:-1] + str((int(CARD[-1]) + 1) % 10)))
            self.assertClean(self.refused(setattr, reversal, "ssl_cert_encoded", MARKERS["ssl_cert_store"]))
        self.assertEqual(visited, 9 * len(PARTS) * 5 + 5 * len(PARTS) + 12)

    def test_settings_that_are_refused(self):
        with TSYSReversal() as reversal:
            for part in PARTS:
                for text in (
                    f"GenKey={part}!",
                    f"GenKey={part}\0",
                    f"Port={part}!",
                    f"NoSuchSetting={part}",
                    f"POSDataCode={part}",
                    f"AbsoluteTimeout={part}",
                    f"BuildInfo={part}",
                    f"WireTransactionIdFill={part}!",
                ):
                    self.assertClean(self.refused(reversal.config, text), text.split("=")[0])
                self.assertClean(self.refused(reversal.config, part.encode()))

    def test_aggregates_that_are_refused(self):
        with TSYSReversal() as reversal:
            for part in PARTS:
                for text in (
                    part,
                    f"<{part}",
                    f"<a><CardNumber>{part}</CardNumber>",
                    f"<a><CardNumber>{part}</Card></a>",
                    f"<a><b>&{part};</b></a>",
                    f"<a><CardNumber>{part}!{'x' * 100}</CardNumber></a>",
                    f"<a><TransactionDate>{part}</TransactionDate></a>",
                    f"<a b='{part}' b='{part}'/>",
                    f"<a><CardNumber>{part}\0</CardNumber></a>",
                ):
                    self.assertClean(self.refused(reversal.parse_aggregate, text))
                self.assertClean(self.refused(reversal.parse_aggregate, part.encode()))

    def test_repr(self):
        with self.fill(TSYSReversal()) as reversal:
            self.assertClean(repr(reversal) + str(reversal))
            self.assertClean(repr(reversal._tsys_handle) + repr(reversal._tsys_hooks))
        texts = []

        def hook(params):
            texts.append(repr(params) + str(params) + f"{params}")

        for scenario in ("", FOREIGN_ANSWER):
            with self.fill(Host(scenario).prepared()) as reversal:
                reversal.card_entry_data_source = 3
                for name in HOOKS:
                    setattr(reversal, name, hook)
                self.call(reversal)
        self.assertGreater(len(texts), 10)
        self.assertClean("\n".join(texts))

    def call(self, reversal):
        """What a call tells by its exception; nothing when it succeeds."""
        try:
            reversal.reverse()
        except Exception as error:
            return told(error)
        return ""

    def test_every_scenario(self):
        """Exceptions, status messages and descriptions, with every TLS message logged."""
        visited, messages = 0, 0
        for scenario in scenarios():
            with self.subTest(scenario.name):
                texts = []
                with self.fill(Host(scenario.host).prepared()) as reversal:
                    reversal.card_entry_data_source = 3
                    reversal.timeout = scenario.timeout
                    reversal.config("LogSSLPackets=True")
                    for setting in scenario.settings:
                        reversal.config(setting)
                    reversal.on_ssl_status = lambda params, to=texts: to.append(params.message)
                    for name in ("on_connected", "on_disconnected", "on_error"):
                        setattr(reversal, name, lambda params, to=texts: to.append(params.description))
                    sent = []
                    reversal.on_data_packet_out = lambda params, to=sent: to.append(params.data_packet)
                    # The client certificate's store cannot be opened; it was filled for the errors above.
                    reversal.ssl_cert_store = b""
                    texts.append(self.call(reversal))
                    texts += [reversal.config(name) for name in ("Outcome", "LicenseInfo", "BuildInfo")]
                if scenario.outcome != "not-sent":
                    self.assertIn(CARD.encode(), sent[0], "the marker is on its way")
                self.assertClean("\n".join(texts), scenario.name)
                visited += 1
                messages += len(texts)
        self.assertEqual(visited, len(scenarios()))
        self.assertGreater(messages, 100)

    def test_logging_and_standard_streams(self):
        """A whole program with every warning and log on: nothing of it is on its standard streams."""
        program = (
            "import os, logging, warnings\n"
            "logging.basicConfig(level=0)\n"
            "import support, test_secrets\n"
            "from dpaymentssdk import TSYSReversal\n"
            "fill = test_secrets.Secrets().fill\n"
            "for scenario in ('', support.FOREIGN_ANSWER, '[[connection]]\\nclose = \"after-request\"'):\n"
            "    reversal = fill(support.Host(scenario).prepared(['LogSSLPackets=True']))\n"
            "    reversal.card_entry_data_source = 3\n"
            "    for hook in support.HOOKS:\n"
            "        setattr(reversal, hook, print)\n"
            "    try:\n"
            "        reversal.reverse()\n"
            "    except Exception:\n"
            "        logging.exception('it failed')\n"
            "support.tearDownModule()\n"
            "reversal.card_number = test_secrets.CARD + '\\0'\n"
        )
        environment = dict(os.environ, RUST_BACKTRACE="full", RUST_LOG="trace")
        command = [sys.executable, "-X", "dev", "-X", "faulthandler", "-c", program]
        streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        done = subprocess.run(command, env=environment, timeout=60, **streams)
        out, err = done.stdout.decode(), done.stderr.decode()
        self.assertEqual(done.returncode, 1, err)
        self.assertIn("EventParams object at", out)
        self.assertEqual(err.count("it failed"), 2, err)
        self.assertTrue(err.rstrip().splitlines()[-1].startswith("dpaymentssdk.DPaymentsSDKTsysreversalError"), err)
        self.assertClean(out + err)

    def test_the_package_logs_nothing(self):
        handler_output = io.StringIO()
        handler = logging.StreamHandler(handler_output)
        root = logging.getLogger()
        level = root.level
        root.addHandler(handler)
        root.setLevel(0)
        errors = io.StringIO()
        try:
            with contextlib.redirect_stderr(errors), contextlib.redirect_stdout(errors):
                with self.fill(Host().prepared()) as reversal:
                    reversal.card_entry_data_source = 3
                    self.call(reversal)
        finally:
            root.removeHandler(handler)
            root.setLevel(level)
        self.assertEqual(handler_output.getvalue() + errors.getvalue(), "")
