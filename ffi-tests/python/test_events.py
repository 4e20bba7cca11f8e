"""The events: their order and contents, what a hook may do, and what becomes of its exceptions."""

import gc
import threading
import unittest
import weakref

from support import (
    FOREIGN_ANSWER,
    HOOKS,
    Host,
    Recorder,
    Running,
    code_of,
    responses,
    tearDownModule,  # noqa: F401
)

import dpaymentssdk

WRONG_NAME = '[[connection]]\ncertificate = "wrong-name"'

# A call in which a hook fires: Error needs one that fails.
FAULT_FOR = {"on_error": FOREIGN_ANSWER}
CODE_OF_FAULT = {"on_error": 513}

# When a hook ends the call, whether the request has left by then.
NOT_SENT = ("on_ssl_status", "on_ssl_server_authentication", "on_connected", "on_data_packet_out")


class Marker(Exception):
    """Raised by hooks."""


class Order(unittest.TestCase):
    def test_a_call_that_succeeds(self):
        host = Host()
        with host.prepared() as reversal:
            recorder = Recorder(reversal)
            reversal.reverse()
            subject, issuer = reversal.ssl_server_cert_subject, reversal.ssl_server_cert_issuer
            encoded = reversal.ssl_server_cert_encoded
            reversal.ssl_accept_server_cert_encoded = encoded
            group = "ssl_server_cert_"
            fields = [name[len(group) :] for name in dir(dpaymentssdk.TSYSReversal) if name.startswith(group)]
            self.assertEqual(len(fields), 27)
            for field in fields:
                if field != "subject":
                    expected = getattr(reversal, "ssl_accept_server_cert_" + field)
                    self.assertEqual(getattr(reversal, "ssl_server_cert_" + field), expected, field)
            self.assertEqual(reversal.ssl_server_cert_version, "V3")
            self.assertEqual(len(reversal.ssl_server_cert_expiration_date), 20)
        self.assertEqual(
            recorder.names(),
            [
                "on_ssl_status",
                "on_ssl_server_authentication",
                "on_ssl_status",
                "on_connected",
                "on_data_packet_out",
                "on_data_packet_in",
                "on_disconnected",
            ],
        )
        (told,) = recorder.of("on_ssl_server_authentication")
        self.assertEqual((told["status"], told["accept"]), ("OK", True))
        self.assertIs(type(told["accept"]), bool)
        self.assertTrue(told["cert_encoded"].startswith(b"-----BEGIN CERTIFICATE-----"))
        self.assertEqual((told["cert_subject"], told["cert_issuer"]), (subject, issuer))
        self.assertEqual(told["cert_encoded"], encoded)
        self.assertIn("CN=", subject)
        self.assertEqual(recorder.of("on_connected"), [{"status_code": 0, "description": "OK"}])
        self.assertEqual(recorder.of("on_disconnected"), [{"status_code": 0, "description": "OK"}])
        for hook, mark, content in (
            ("on_data_packet_out", b"\x02D", b"888000002447"),
            ("on_data_packet_in", b"\x02E", b"423217502329"),
        ):
            (told,) = recorder.of(hook)
            packet = told["data_packet"]
            self.assertIs(type(packet), bytes)
            self.assertTrue(packet.startswith(mark), hook)
            self.assertEqual(packet[-2:-1], b"\x03")
            self.assertIn(content, packet)
            self.assertLess(max(packet), 128)
            check = 0
            for byte in packet[1:-1]:
                check ^= byte
            self.assertEqual(packet[-1], check)
        for told in recorder.of("on_ssl_status"):
            self.assertIs(type(told["message"]), str)
            self.assertTrue(told["message"])

    def test_packets_with_parity(self):
        with Host().prepared(["WirePacketEventsWithParity=True"]) as reversal:
            recorder = Recorder(reversal)
            reversal.reverse()
        for hook in ("on_data_packet_out", "on_data_packet_in"):
            (told,) = recorder.of(hook)
            self.assertEqual({bin(byte).count("1") % 2 for byte in told["data_packet"]}, {0})
            self.assertGreaterEqual(max(told["data_packet"]), 128)

    def test_nobody_listens(self):
        with Host().prepared(["Port=1"]) as reversal:
            recorder = Recorder(reversal)
            with self.assertRaises(dpaymentssdk.DPaymentsSDKError) as caught:
                reversal.reverse()
        message = caught.exception.message
        self.assertEqual(caught.exception.code, 10061)
        self.assertEqual(recorder.of("on_connected"), [{"status_code": 10061, "description": message}])
        self.assertEqual(recorder.of("on_error"), [{"error_code": 10061, "description": message}])
        self.assertEqual(recorder.of("on_disconnected"), [])

    def test_a_failure_while_data_is_exchanged(self):
        with Host(FOREIGN_ANSWER).prepared() as reversal:
            recorder = Recorder(reversal)
            with self.assertRaises(dpaymentssdk.DPaymentsSDKError) as caught:
                reversal.reverse()
        message = caught.exception.message
        self.assertEqual(caught.exception.code, 513)
        self.assertEqual(
            recorder.names()[-5:],
            ["on_connected", "on_data_packet_out", "on_data_packet_in", "on_error", "on_disconnected"],
        )
        self.assertEqual(recorder.of("on_error"), [{"error_code": 513, "description": message}])
        self.assertEqual(recorder.of("on_disconnected"), [{"status_code": 513, "description": message}])

    def test_nothing_fires_before_the_values_are_good(self):
        with Host().prepared() as reversal:
            recorder = Recorder(reversal)
            reversal.merchant_zip = ""
            self.assertEqual(code_of(reversal.reverse), 593)
            self.assertEqual(code_of(setattr, reversal, "merchant_zip", "!" * 40), 501)
            self.assertEqual(code_of(reversal.config, "NoSuchSetting"), 511)
        self.assertEqual(recorder.of("on_ssl_status") + recorder.of("on_data_packet_out"), [])
        self.assertEqual(recorder.of("on_disconnected"), [])


class Accept(unittest.TestCase):
    def decide(self, scenario, value):
        host = Host(scenario)
        reversal = host.prepared()
        self.addCleanup(reversal.close)
        recommended = []

        def hook(params):
            recommended.append((params.accept, params.status == "OK"))
            params.accept = value
            self.assertIs(params.accept, bool(value))

        reversal.on_ssl_server_authentication = hook
        code = code_of(reversal.reverse)
        self.assertEqual(len(recommended), 1)
        return host, reversal, code, recommended[0]

    def test_a_wrong_certificate_is_accepted(self):
        for value in (True, 1, 2):
            with self.subTest(value):
                host, reversal, code, recommended = self.decide(WRONG_NAME, value)
                self.assertEqual(recommended, (False, False))
                self.assertEqual((code, reversal.response_code, host.held()), (0, "00", 5000))

    def test_a_wrong_certificate_is_refused(self):
        for value in (False, 0):
            with self.subTest(value):
                host, reversal, code, recommended = self.decide(WRONG_NAME, value)
                self.assertEqual(recommended, (False, False))
                self.assertEqual((code, host.requests(), host.held()), (280, 0, 12400))
                self.assertEqual(reversal.config("Outcome"), "not-sent")

    def test_a_good_certificate_is_refused(self):
        for value in (False, 0):
            with self.subTest(value):
                host, reversal, code, recommended = self.decide("", value)
                self.assertEqual(recommended, (True, True))
                self.assertEqual((code, host.requests(), host.held()), (280, 0, 12400))
                self.assertEqual(reversal.config("Outcome"), "not-sent")

    def test_a_hook_that_decides_nothing_changes_nothing(self):
        for scenario, code in ((WRONG_NAME, 280), ("", 0)):
            with Host(scenario).prepared() as reversal:
                reversal.on_ssl_server_authentication = lambda params: True
                self.assertEqual(code_of(reversal.reverse), code)

    def test_a_decision_that_is_none_refuses(self):
        for value in ("True", None, 1.0):
            with self.subTest(value):
                host = Host(WRONG_NAME)
                with host.prepared() as reversal:

                    def hook(params, value=value):
                        params.accept = value

                    reversal.on_ssl_server_authentication = hook
                    with self.assertRaises(TypeError):
                        reversal.reverse()
                    self.assertEqual((host.requests(), reversal.config("Outcome")), (0, "not-sent"))

    def test_a_hook_that_accepts_and_then_raises_refuses(self):
        host = Host(WRONG_NAME)
        with host.prepared() as reversal:

            def hook(params):
                params.accept = True
                raise Marker

            reversal.on_ssl_server_authentication = hook
            self.assertRaises(Marker, reversal.reverse)
            self.assertEqual((host.requests(), host.held()), (0, 12400))

    def test_everything_but_accept_is_read_only(self):
        wrong = []

        def hook(params):
            names = [name for name in dir(params) if not name.startswith("_")]
            for name in names:
                try:
                    setattr(params, name, getattr(params, name))
                    wrong.append((type(params).__name__, name))
                except AttributeError:
                    pass
            try:
                params.acept = True
                wrong.append("a misspelt parameter")
            except AttributeError:
                pass

        for scenario in ("", FOREIGN_ANSWER):
            with Host(scenario).prepared() as reversal:
                for name in HOOKS:
                    setattr(reversal, name, hook)
                code_of(reversal.reverse)
        self.assertEqual(set(wrong), {("TSYSReversalSSLServerAuthenticationEventParams", "accept")})


class InsideHooks(unittest.TestCase):
    """Each event with each thing that a hook may do."""

    def play(self, hook, action):
        """Runs a call in which `hook` does something at its first event; answers what came of it."""
        host = Host(FAULT_FOR.get(hook, ""))
        reversal = host.prepared()
        self.addCleanup(reversal.close)
        recorder = Recorder(reversal)
        record = getattr(reversal, hook)
        done = []

        def act(params):
            record(params)
            if not done:
                done.append(None)
                done[0] = action(reversal)

        setattr(reversal, hook, act)
        running = Running(reversal)
        code = running.join()
        self.assertEqual(len(done), 1, f"{hook} fired")
        return host, reversal, recorder, code, done[0]

    def assertUndisturbed(self, hook, host, reversal, recorder, code):
        self.assertEqual(code, CODE_OF_FAULT.get(hook, 0))
        self.assertEqual(reversal.response_code, "" if code else "00")
        self.assertEqual(host.held(), 5000)
        self.assertBalanced(recorder)

    def assertBalanced(self, recorder):
        connected = [told["status_code"] for told in recorder.of("on_connected")]
        self.assertEqual(len(recorder.of("on_disconnected")), connected.count(0))

    def setUp(self):
        self.visited = 0

    def each_hook(self):
        yield from HOOKS
        self.assertEqual(self.visited, 7)

    def test_get(self):
        for hook in self.each_hook():
            with self.subTest(hook):
                host, reversal, recorder, code, seen = self.play(
                    hook, lambda reversal: (reversal.merchant_zip, reversal.get_timeout(), reversal.ssl_cert_store)
                )
                self.assertEqual(seen, ("27713", 8, reversal.ssl_cert_store))
                self.assertUndisturbed(hook, host, reversal, recorder, code)
                self.visited += 1

    def test_set(self):
        def change(reversal):
            reversal.merchant_zip = "99999"
            reversal.settlement_amount = "1"
            return code_of(setattr, reversal, "settlement_amount", "x")

        for hook in self.each_hook():
            with self.subTest(hook):
                host, reversal, recorder, code, refused = self.play(hook, change)
                self.assertEqual(refused, 502)
                # The running call works with the values that it began with: 5000 stays held, not 1.
                self.assertUndisturbed(hook, host, reversal, recorder, code)
                self.assertEqual((reversal.merchant_zip, reversal.settlement_amount), ("99999", "1"))
                self.visited += 1

    def test_config(self):
        def change(reversal):
            return reversal.config("GenKey=ABC"), reversal.config("genkey"), code_of(reversal.config, "NoSuch=1")

        for hook in self.each_hook():
            with self.subTest(hook):
                host, reversal, recorder, code, seen = self.play(hook, change)
                self.assertEqual(seen, ("ABC", "ABC", 511))
                self.assertUndisturbed(hook, host, reversal, recorder, code)
                self.visited += 1

    def test_what_needs_an_idle_object_is_refused(self):
        def refused(reversal):
            return (
                code_of(reversal.reverse),
                code_of(reversal.reset),
                code_of(reversal.parse_aggregate, "<a><CardNumber>4012888888881881</CardNumber></a>"),
            )

        for hook in self.each_hook():
            with self.subTest(hook):
                host, reversal, recorder, code, seen = self.play(hook, refused)
                self.assertEqual(seen, (211, 211, 211))
                self.assertUndisturbed(hook, host, reversal, recorder, code)
                self.assertEqual(host.connections(), 1)
                self.visited += 1

    def test_clearing_the_hook_itself(self):
        for hook in self.each_hook():
            with self.subTest(hook):
                host, reversal, recorder, code, _ = self.play(
                    hook, lambda reversal, hook=hook: setattr(reversal, hook, None)
                )
                self.assertEqual(code, CODE_OF_FAULT.get(hook, 0))
                self.assertEqual(host.held(), 5000)
                self.assertIsNone(getattr(reversal, hook))
                self.assertEqual(len(recorder.of(hook)), 1)
                self.visited += 1

    def test_replacing_the_hook_itself(self):
        for hook in self.each_hook():
            with self.subTest(hook):
                replaced = []
                host, reversal, recorder, code, _ = self.play(
                    hook, lambda reversal, hook=hook, to=replaced: setattr(reversal, hook, to.append)
                )
                self.assertEqual(code, CODE_OF_FAULT.get(hook, 0))
                self.assertEqual(len(recorder.of(hook)), 1)
                self.assertEqual(bool(replaced), hook == "on_ssl_status")
                self.visited += 1

    def test_interrupt(self):
        for hook in self.each_hook():
            with self.subTest(hook):
                host, reversal, recorder, code, _ = self.play(hook, lambda reversal: reversal.interrupt())
                self.assertBalanced(recorder)
                if hook in NOT_SENT:
                    self.assertEqual((code, reversal.config("Outcome")), (10004, "not-sent"))
                    self.assertEqual((host.requests(), host.held()), (0, 12400))
                    self.assertEqual(responses(reversal), {})
                elif hook == "on_error":
                    # The call fails already, with its own error.
                    self.assertEqual((code, reversal.config("Outcome"), host.held()), (513, "in-doubt", 5000))
                    self.assertEqual(responses(reversal), {})
                else:
                    # The answer is here and verified: what was decided is told.
                    self.assertEqual((code, reversal.config("Outcome"), host.held()), (0, "answered", 5000))
                    self.assertEqual(reversal.response_code, "00")
                self.visited += 1

    def test_close(self):
        for hook in self.each_hook():
            with self.subTest(hook):
                host, reversal, recorder, code, _ = self.play(hook, lambda reversal: reversal.close())
                self.assertEqual(code_of(lambda: reversal.merchant_zip), 9002)
                self.assertIn("closed", repr(reversal))
                if hook in NOT_SENT:
                    self.assertEqual(code, 10004)
                    self.assertEqual((host.requests(), host.held()), (0, 12400))
                else:
                    # Decided before: the answer is here, or the call fails already.
                    self.assertEqual(code, CODE_OF_FAULT.get(hook, 0))
                    self.assertEqual(host.held(), 5000)
                self.visited += 1

    def test_another_object_reverses(self):
        for hook in self.each_hook():
            with self.subTest(hook):
                second = Host()
                other = second.prepared()
                self.addCleanup(other.close)

                def nested(reversal, other=other):
                    other.reverse()
                    return other.response_code

                host, reversal, recorder, code, seen = self.play(hook, nested)
                self.assertEqual((seen, second.held()), ("00", 5000))
                self.assertUndisturbed(hook, host, reversal, recorder, code)
                self.visited += 1

    def test_hooks_run_on_the_thread_that_called(self):
        threads = []
        with Host().prepared() as reversal:
            for hook in HOOKS:
                setattr(reversal, hook, lambda params: threads.append(threading.current_thread()))
            reversal.reverse()
        self.assertGreater(len(threads), 6)
        self.assertEqual(set(threads), {threading.current_thread()})


class Exceptions(unittest.TestCase):
    def test_each_hook(self):
        visited = 0
        for hook in HOOKS:
            with self.subTest(hook):
                host = Host(FAULT_FOR.get(hook, ""))
                with host.prepared() as reversal:
                    recorder = Recorder(reversal)
                    record = getattr(reversal, hook)
                    raised = Marker(hook)

                    def fail(params, record=record, raised=raised):
                        record(params)
                        raise raised

                    setattr(reversal, hook, fail)
                    with self.assertRaises(Marker) as caught:
                        reversal.reverse()
                    self.assertIs(caught.exception, raised)
                    if hook in ("on_data_packet_in", "on_disconnected"):
                        # The answer was verified and taken over before this event: it stays known.
                        self.assertEqual((reversal.config("Outcome"), reversal.response_code), ("answered", "00"))
                    else:
                        self.assertEqual(responses(reversal), {})
                    if hook in NOT_SENT:
                        self.assertEqual((reversal.config("Outcome"), host.requests()), ("not-sent", 0))
                    else:
                        self.assertNotEqual(reversal.config("Outcome"), "not-sent")
                    connected = [told["status_code"] for told in recorder.of("on_connected")]
                    self.assertEqual(len(recorder.of("on_disconnected")), connected.count(0))
                    # Nothing is left behind: the same object does its work.
                    setattr(reversal, hook, None)
                    good = Host()
                    good.point(reversal).reverse()
                    self.assertEqual((reversal.response_code, good.held()), ("00", 5000))
                visited += 1
        self.assertEqual(visited, len(HOOKS))

    def test_the_first_exception_counts(self):
        with Host().prepared() as reversal:
            first, second = Marker("first"), Marker("second")

            def fail(params):
                raise first

            def fail_again(params):
                raise second

            reversal.on_connected, reversal.on_disconnected = fail, fail_again
            with self.assertRaises(Marker) as caught:
                reversal.reverse()
            self.assertIs(caught.exception, first)

    def test_an_exception_that_ends_programs(self):
        for kind in (SystemExit, KeyboardInterrupt):
            with Host().prepared() as reversal:

                def fail(params, kind=kind):
                    raise kind

                reversal.on_data_packet_out = fail
                self.assertRaises(kind, reversal.reverse)
                self.assertEqual(reversal.config("Outcome"), "not-sent")

    def test_an_exception_of_the_package_itself(self):
        with Host().prepared() as reversal:

            def fail(params):
                reversal.merchant_zip = "!" * 40

            reversal.on_connected = fail
            self.assertEqual(code_of(reversal.reverse), 501)
            self.assertEqual(reversal.config("Outcome"), "not-sent")

    def test_an_exception_keeps_nothing_alive(self):
        with Host().prepared() as reversal:

            class Thing:
                pass

            thing = Thing()
            alive = weakref.ref(thing)

            def fail(params, thing=thing):
                raise Marker

            reversal.on_connected = fail
            self.assertRaises(Marker, reversal.reverse)
            reversal.on_connected = None
            del fail, thing
            gc.collect()
            self.assertIsNone(alive())

    def test_what_is_no_hook(self):
        async def coroutine(params):
            pass

        with Host().prepared() as reversal:
            for hook in HOOKS:
                self.assertIsNone(getattr(reversal, hook))
                for value in (1, "print", coroutine):
                    with self.assertRaises(TypeError):
                        setattr(reversal, hook, value)
                self.assertIsNone(getattr(reversal, hook))

    def test_hooks_survive_a_reset(self):
        with Host().prepared() as reversal:
            reversal.on_connected = print
            reversal.reset()
            self.assertIs(reversal.on_connected, print)

