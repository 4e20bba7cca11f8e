"""One object and many threads, many objects and many threads, and asyncio."""

import asyncio
import threading
import unittest

from support import (
    BOUND,
    Host,
    Recorder,
    Running,
    code_of,
    properties,
    settings,
    snapshot,
    tearDownModule,  # noqa: F401
    wait_until,
)

SILENT = '[[connection]]\nsilence = "after-request"\napply = false'


class WhileReversing(unittest.TestCase):
    def setUp(self):
        self.host = Host(SILENT)
        self.reversal = self.host.prepared()
        self.addCleanup(self.reversal.close)
        self.reversal.timeout = 60
        self.running = Running(self.reversal)
        wait_until(lambda: self.host.requests() == 1)

    def tearDown(self):
        self.assertTrue(self.running.is_running())
        self.reversal.interrupt()
        self.assertEqual(self.running.join(), 10004)

    def test_every_property_can_be_read(self):
        self.assertEqual(self.reversal.merchant_zip, "27713")
        self.assertEqual(len([getattr(self.reversal, row.name) for row in properties()]), 147)

    def test_every_setting_can_be_read(self):
        self.assertEqual(self.reversal.config("Server"), "localhost")
        values = [self.reversal.config(row.name) for row in settings()]
        self.assertGreaterEqual(len(values), 78)

    def test_no_property_can_be_set(self):
        before = snapshot(self.reversal)
        visited = 0
        for row in properties():
            if row.writable:
                with self.subTest(row.name):
                    self.assertEqual(code_of(setattr, self.reversal, row.name, row.value(row.example)), 211)
                    visited += 1
        self.assertEqual(visited, sum(row.writable for row in properties()))
        self.assertGreater(visited, 50)
        self.assertEqual(snapshot(self.reversal), before)

    def test_no_setting_can_be_set(self):
        before = snapshot(self.reversal)
        for row in settings():
            if row.writable:
                with self.subTest(row.name):
                    self.assertEqual(code_of(self.reversal.config, f"{row.name}={row.example}"), 211)
        self.assertEqual(snapshot(self.reversal), before)

    def test_no_other_call_can_be_made(self):
        before = snapshot(self.reversal)
        self.assertEqual(code_of(self.reversal.reverse), 211)
        self.assertEqual(code_of(self.reversal.reset), 211)
        self.assertEqual(code_of(self.reversal.parse_aggregate, self.host.aggregate), 211)
        self.assertEqual(self.host.connections(), 1)
        self.assertEqual(snapshot(self.reversal), before)

    def test_another_object_is_free(self):
        host = Host()
        with host.prepared() as other:
            other.reverse()
            self.assertEqual((other.response_code, host.held()), ("00", 5000))


class Asyncio(unittest.TestCase):
    def test_the_loop_goes_on(self):
        host = Host("[[connection]]\ndelay_ms = 100")
        reversal = host.prepared()
        self.addCleanup(reversal.close)

        async def main():
            loop = asyncio.get_running_loop()
            # What asyncio.to_thread does, which Python 3.8 does not have.
            if hasattr(asyncio, "to_thread"):
                call = asyncio.ensure_future(asyncio.to_thread(reversal.reverse))
            else:
                call = loop.run_in_executor(None, reversal.reverse)
            ticks = 0
            while not call.done():
                await asyncio.sleep(0.01)
                ticks += 1
            await call
            return ticks

        self.assertGreater(asyncio.run(main()), 3)
        self.assertEqual((reversal.response_code, host.held()), ("00", 5000))

    def test_many_at_once(self):
        all_hosts = [Host("[[connection]]\ndelay_ms = 50") for _ in range(6)]
        reversals = [host.prepared() for host in all_hosts]

        async def main():
            loop = asyncio.get_running_loop()
            await asyncio.gather(*(loop.run_in_executor(None, reversal.reverse) for reversal in reversals))

        asyncio.run(main())
        self.assertEqual([reversal.response_code for reversal in reversals], ["00"] * 6)
        self.assertEqual([host.held() for host in all_hosts], [5000] * 6)
        for reversal in reversals:
            reversal.close()


class ManyThreads(unittest.TestCase):
    def test_eight_threads_with_objects_of_their_own(self):
        done = []
        failed = []

        def work(number):
            try:
                for turn in range(3):
                    host = Host()
                    with host.prepared() as reversal:
                        reversal.transaction_number = 1000 + 10 * number + turn
                        recorder = Recorder(reversal)
                        reversal.reverse()
                        seen = (reversal.response_code, reversal.response_transaction_number, host.held())
                        assert seen == ("00", str(1000 + 10 * number + turn), 5000), seen
                        # Events reach the hooks of their own object alone.
                        assert len(recorder.of("on_connected")) == 1, recorder.names()
                        (packet,) = recorder.of("on_data_packet_out")
                        assert str(1000 + 10 * number + turn).encode() in packet["data_packet"]
                        done.append(number)
            except BaseException as error:
                failed.append(error)

        threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(120)
            self.assertFalse(thread.is_alive())
        self.assertEqual(failed, [])
        self.assertEqual(sorted(done), sorted(list(range(8)) * 3))

    def test_short_calls_of_many_threads_on_one_object(self):
        """Texts are lent by the library until the next call: no reader may get those of another."""
        failed = []
        with Host().prepared() as reversal:

            def read(name, value):
                try:
                    for _ in range(500):
                        seen = getattr(reversal, name)
                        assert seen == value, name
                        seen = reversal.config("Server")
                        assert seen == "localhost", "Server"
                except BaseException as error:
                    failed.append(error)

            pairs = [("merchant_zip", "27713"), ("merchant_number", "888000002447"), ("timeout", 8)]
            threads = [threading.Thread(target=read, args=pairs[i % 3]) for i in range(6)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join(60)
                self.assertFalse(thread.is_alive())
        self.assertEqual(failed, [])

    def test_errors_belong_to_their_thread(self):
        """A failure has its own text, whatever another thread does with the object at the same time."""
        host = Host(SILENT)
        with host.prepared() as reversal:
            reversal.timeout = 60
            running = Running(reversal)
            wait_until(lambda: host.requests() == 1)
            for _ in range(50):
                self.assertEqual(code_of(setattr, reversal, "merchant_zip", "1"), 211)
                self.assertEqual(code_of(reversal.config, "NoSuchSetting"), 511)
            reversal.interrupt()
            self.assertEqual(running.join(), 10004)
            self.assertTrue(running.error.message.startswith("[10004]"), running.error.message)

    def test_the_bound_holds_for_a_close(self):
        host = Host(SILENT)
        reversal = host.prepared()
        reversal.timeout = 60
        running = Running(reversal)
        wait_until(lambda: host.requests() == 1)
        closer = threading.Thread(target=reversal.close)
        closer.start()
        closer.join(BOUND)
        self.assertFalse(closer.is_alive())
        self.assertEqual(running.join(), 10004)
