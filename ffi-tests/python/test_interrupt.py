"""interrupt() and Ctrl-C at every stage; a call that is told to end does so within the bound."""

import os
import signal
import socket
import threading
import time
import unittest

from support import BOUND, Host, Running, code_of, responses, tearDownModule, wait_until  # noqa: F401

SILENT = '[[connection]]\nsilence = "after-request"\napply = false'


class Interrupt(unittest.TestCase):
    def interrupted(self, scenario, ready, outcome, settings=()):
        """Interrupts a call from another thread once the host is where the test wants it."""
        host = Host(scenario)
        with host.prepared(settings) as reversal:
            reversal.timeout = 60
            running = Running(reversal)
            wait_until(lambda: ready(host))
            self.assertTrue(running.is_running())
            reversal.interrupt()
            self.assertEqual(running.join(), 10004)
            self.assertIn("10004", str(running.error))
            self.assertEqual(reversal.config("Outcome"), outcome)
            self.assertEqual(responses(reversal), {})
            good = Host()
            good.point(reversal).reverse()
            self.assertEqual((reversal.response_code, good.held()), ("00", 5000))
        return host

    def test_in_a_handshake_that_hangs(self):
        scenario = '[[connection]]\ntls_handshake = "hang"'
        host = self.interrupted(scenario, lambda host: host.connections() == 1, "not-sent")
        self.assertEqual((host.requests(), host.held()), (0, 12400))

    def test_before_enq(self):
        def ready(host):
            return "silen" in host.log().lower()

        scenario = '[[connection]]\nsilence = "before-enq"'
        host = self.interrupted(scenario, ready, "not-sent", ["WireEnqWait=60"])
        self.assertEqual((host.requests(), host.held()), (0, 12400))

    def test_after_the_request(self):
        host = self.interrupted(SILENT, lambda host: host.requests() == 1, "in-doubt")
        self.assertEqual(host.held(), 12400)

    def test_while_the_answer_drips(self):
        scenario = "[[connection]]\ndrip_ms = 200"
        host = self.interrupted(scenario, lambda host: host.requests() == 1, "in-doubt")
        self.assertEqual(host.held(), 5000)

    def test_while_a_port_does_not_answer(self):
        # Nothing of the kind can be arranged without privileges but a backlog that is full.
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            listener.listen(0)
            fillers = []
            try:
                for _ in range(8):
                    filler = socket.socket()
                    filler.setblocking(False)
                    fillers.append(filler)
                    filler.connect_ex(listener.getsockname())
                with Host().prepared([f"Port={listener.getsockname()[1]}", "Server=127.0.0.1"]) as reversal:
                    reversal.timeout = 60
                    running = Running(reversal)
                    time.sleep(0.3)
                    self.assertTrue(running.is_running())
                    reversal.interrupt()
                    self.assertEqual(running.join(), 10004)
                    self.assertEqual(reversal.config("Outcome"), "not-sent")
            finally:
                for filler in fillers:
                    filler.close()

    def test_idle_has_no_effect(self):
        host = Host()
        with host.prepared() as reversal:
            for _ in range(3):
                reversal.interrupt()
            reversal.reverse()
            self.assertEqual((reversal.response_code, host.held()), ("00", 5000))
            reversal.interrupt()
            self.assertEqual(reversal.response_code, "00")

    def test_many_threads_at_once(self):
        host = Host(SILENT)
        with host.prepared() as reversal:
            reversal.timeout = 60
            running = Running(reversal)
            wait_until(lambda: host.requests() == 1)
            threads = [threading.Thread(target=reversal.interrupt) for _ in range(8)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join(BOUND)
                self.assertFalse(thread.is_alive())
            self.assertEqual(running.join(), 10004)


class CtrlC(unittest.TestCase):
    """Ctrl-C takes effect at the next event or at the end of the call, and is never lost."""

    def press(self, ready):
        def wait_and_press():
            wait_until(ready)
            os.kill(os.getpid(), signal.SIGINT)

        thread = threading.Thread(target=wait_and_press)
        thread.start()
        self.addCleanup(thread.join)

    def assertPressed(self, reversal):
        begun = time.monotonic()
        before = signal.getsignal(signal.SIGINT)
        with self.assertRaises(KeyboardInterrupt):
            reversal.reverse()
        self.assertLess(time.monotonic() - begun, 20)
        self.assertIs(signal.getsignal(signal.SIGINT), before)

    def test_at_the_next_event(self):
        host = Host("[[connection]]\ndelay_ms = 400")
        with host.prepared() as reversal:
            # The next event is DataPacketIn: the host has applied the request by then.
            self.press(lambda: host.requests() == 1)
            self.assertPressed(reversal)
            # A verified answer stays known, whatever ends the call.
            self.assertEqual((reversal.config("Outcome"), reversal.response_code), ("answered", "00"))
            # The program goes on: the object works.
            good = Host()
            good.point(reversal).reverse()
            self.assertEqual((reversal.response_code, good.held()), ("00", 5000))

    def test_before_the_request(self):
        host = Host('[[connection]]\ntls_handshake = "hang"')
        with host.prepared() as reversal:
            reversal.timeout = 2
            self.press(lambda: host.connections() == 1)
            self.assertPressed(reversal)
            self.assertEqual((reversal.config("Outcome"), host.held()), ("not-sent", 12400))

    def test_at_the_end_of_a_call_that_fails(self):
        host = Host(SILENT)
        with host.prepared() as reversal:
            reversal.timeout = 1
            self.press(lambda: host.requests() == 1)
            self.assertPressed(reversal)
            self.assertEqual(reversal.config("Outcome"), "in-doubt")

    def test_in_a_hook(self):
        host = Host()
        with host.prepared() as reversal:

            def hook(params):
                os.kill(os.getpid(), signal.SIGINT)
                for _ in range(1000):
                    time.sleep(0.001)

            reversal.on_data_packet_out = hook
            self.assertPressed(reversal)
            self.assertEqual((reversal.config("Outcome"), host.held()), ("not-sent", 12400))

    def test_the_handler_of_the_program_is_used(self):
        pressed = []
        before = signal.signal(signal.SIGINT, lambda number, frame: pressed.append(number))
        try:
            host = Host("[[connection]]\ndelay_ms = 200")
            with host.prepared() as reversal:
                self.press(lambda: host.requests() == 1)
                reversal.reverse()
                self.assertEqual((reversal.response_code, host.held()), ("00", 5000))
            self.assertEqual(pressed, [signal.SIGINT])
        finally:
            signal.signal(signal.SIGINT, before)

    def test_another_signal_does_not_disturb_a_call(self):
        caught = []
        before = signal.signal(signal.SIGUSR1, lambda number, frame: caught.append(number))
        try:
            host = Host("[[connection]]\ndelay_ms = 300")

            def shower():
                for _ in range(50):
                    os.kill(os.getpid(), signal.SIGUSR1)
                    time.sleep(0.01)

            thread = threading.Thread(target=shower)
            with host.prepared() as reversal:
                thread.start()
                code = code_of(reversal.reverse)
                thread.join()
                self.assertEqual((code, reversal.response_code, host.held()), (0, "00", 5000))
            self.assertTrue(caught)
        finally:
            signal.signal(signal.SIGUSR1, before)
