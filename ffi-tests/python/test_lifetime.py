"""The life of an object: with, close, the end of the program, and what is left behind."""

import copy
import gc
import os
import pickle
import subprocess
import sys
import threading
import unittest
import weakref

from support import BOUND, Host, code_of, properties, tearDownModule, wait_until  # noqa: F401

from dpaymentssdk import TSYSReversal

SILENT = '[[connection]]\nsilence = "after-request"\napply = false'


def open_files():
    """How many descriptors this process holds."""
    return len(os.listdir("/proc/self/fd"))


def resident_bytes():
    """How much memory this process has."""
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def run_program(text, host=None):
    """Runs a program of its own to its end, which must come soon and quietly; answers what it printed."""
    environment = dict(os.environ)
    if host is not None:
        environment.update(PORT=str(host.port), CA=host.ca, AGGREGATE=host.aggregate)
    command = [sys.executable, "-X", "dev", "-c", text]
    done = subprocess.run(
        command, env=environment, timeout=30, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    if (done.returncode, done.stderr) != (0, b""):
        raise AssertionError(f"status {done.returncode}\n{done.stderr.decode()}\n{done.stdout.decode()}")
    return done.stdout.decode().split()


PREPARED = """
import os, threading, time
from dpaymentssdk import TSYSReversal
reversal = TSYSReversal()
for setting in ("Server=localhost", "Port=" + os.environ["PORT"], "SSLCACertFilePaths="):
    reversal.config(setting)
reversal.config("SSLServerCACerts=" + os.environ["CA"])
reversal.parse_aggregate(os.environ["AGGREGATE"])
reversal.merchant_bank_id, reversal.merchant_number = "999995", "888000002447"
reversal.merchant_store_number, reversal.merchant_terminal_number = "5999", "1515"
reversal.merchant_category_code, reversal.merchant_zip = "5999", "27713"
reversal.settlement_amount, reversal.transaction_number, reversal.reversal_code = "5000", 3, 2
reversal.timeout = 60
"""


class Closing(unittest.TestCase):
    def assertClosed(self, reversal):
        for row in properties():
            self.assertEqual(code_of(getattr, reversal, row.name), 9002)
            if row.writable:
                self.assertEqual(code_of(setattr, reversal, row.name, row.value(row.example)), 9002)
        self.assertEqual(code_of(reversal.config, "Server"), 9002)
        self.assertEqual(code_of(reversal.parse_aggregate, "<a/>"), 9002)
        for call in (reversal.reverse, reversal.reset, reversal.interrupt):
            self.assertEqual(code_of(call), 9002)
        self.assertEqual(repr(reversal), "<dpaymentssdk.TSYSReversal closed>")

    def test_with(self):
        with TSYSReversal() as reversal:
            self.assertEqual(repr(reversal), "<dpaymentssdk.TSYSReversal open>")
            reversal.merchant_zip = "27713"
        self.assertClosed(reversal)

    def test_with_and_an_exception(self):
        with self.assertRaises(ZeroDivisionError):
            with TSYSReversal() as reversal:
                raise ZeroDivisionError
        self.assertClosed(reversal)

    def test_close_more_than_once(self):
        reversal = TSYSReversal()
        for _ in range(3):
            reversal.close()
        self.assertClosed(reversal)
        reversal.on_connected = print
        reversal.on_connected = None

    def test_two_objects_are_two(self):
        with TSYSReversal() as one, TSYSReversal() as other:
            one.merchant_zip = "11111"
            other.merchant_zip = "22222"
            other.close()
            self.assertEqual(one.merchant_zip, "11111")

    def test_no_copies(self):
        with TSYSReversal() as reversal:
            for make in (copy.copy, copy.deepcopy, pickle.dumps):
                self.assertRaises(TypeError, make, reversal)

    def test_a_subclass(self):
        class Ours(TSYSReversal):
            def __init__(self):
                super().__init__()
                self.note = "a subclass has room for more"

        with Ours() as reversal:
            reversal.merchant_zip = "27713"
            self.assertEqual((reversal.note, reversal.merchant_zip), ("a subclass has room for more", "27713"))


class Collecting(unittest.TestCase):
    def test_an_object_that_is_forgotten(self):
        reversal = TSYSReversal()
        alive = weakref.ref(reversal)
        del reversal
        gc.collect()
        self.assertIsNone(alive())

    def test_an_object_whose_hook_knows_it(self):
        reversal = TSYSReversal()
        reversal.on_connected = lambda params: reversal.interrupt()
        alive = weakref.ref(reversal)
        del reversal
        gc.collect()
        self.assertIsNone(alive())

    def test_a_thousand_objects_leave_no_memory(self):
        content = b"x" * 100_000

        def make(count):
            for turn in range(count):
                reversal = TSYSReversal()
                reversal.on_connected = lambda params, reversal=reversal: None
                reversal.ssl_cert_store = content
                if turn % 2:
                    reversal.close()
                del reversal
                if turn % 50 == 0:
                    gc.collect()

        make(100)
        gc.collect()
        before = resident_bytes()
        make(1000)
        gc.collect()
        # A fifth of what they held together.
        self.assertLess(resident_bytes() - before, 20_000_000)

    def test_a_thousand_objects_at_once(self):
        before = open_files()
        reversals = [TSYSReversal() for _ in range(1000)]
        for number, reversal in enumerate(reversals):
            reversal.transaction_number = number
        self.assertEqual([reversal.transaction_number for reversal in reversals], list(range(1000)))
        self.assertEqual(open_files(), before)
        for reversal in reversals:
            reversal.close()

    def test_calls_leave_no_files_and_no_threads(self):
        answered, cut = Host(), Host("[[connection]]\ncut_at = 9")
        refused = Host('[[connection]]\ncertificate = "expired"')

        def calls():
            for host, codes in ((answered, (0,)), (refused, (280,)), (cut, (521,))):
                with host.prepared() as reversal:
                    self.assertIn(code_of(reversal.reverse), codes)
            with answered.prepared(["Port=1"]) as reversal:
                self.assertEqual(code_of(reversal.reverse), 10061)

            def fail(params):
                raise ZeroDivisionError

            with answered.prepared() as reversal:
                reversal.on_connected = fail
                self.assertRaises(ZeroDivisionError, reversal.reverse)

        def threads():
            return len(os.listdir("/proc/self/task"))

        calls()
        files, before = open_files(), threads()
        for _ in range(8):
            calls()
        self.assertEqual(open_files(), files)
        # The thread that looked up a name may still be on its way out.
        wait_until(lambda: threads() <= before)


class TheEndOfTheProgram(unittest.TestCase):
    def test_with_an_object(self):
        program = "from dpaymentssdk import *; reversal = TSYSReversal(); reversal.merchant_zip = '1'; print('done')"
        self.assertEqual(run_program(program), ["done"])

    def test_with_an_object_and_hooks(self):
        host = Host()
        program = PREPARED + (
            "seen = []\n"
            "reversal.on_ssl_status = reversal.on_connected = reversal.on_disconnected = seen.append\n"
            "reversal.reverse()\n"
            "print(reversal.response_code, len(seen) > 2)\n"
        )
        self.assertEqual(run_program(program, host), ["00", "True"])
        self.assertEqual(host.held(), 5000)

    def test_inside_a_hook(self):
        host = Host()
        program = PREPARED + (
            "import sys\n"
            "def leave(params): sys.exit(0)\n"
            "reversal.on_data_packet_out = leave\n"
            "reversal.reverse()\n"
            "print('not reached')\n"
        )
        self.assertEqual(run_program(program, host), [])
        self.assertEqual((host.requests(), host.held()), (0, 12400))

    def test_with_a_call_on_a_daemon_thread(self):
        host = Host(SILENT)
        program = PREPARED + (
            "sent = threading.Event()\n"
            "reversal.on_data_packet_out = lambda params: sent.set()\n"
            "reversal.on_error = reversal.on_disconnected = lambda params: None\n"
            "def call():\n"
            "    try:\n"
            "        reversal.reverse()\n"
            "    except Exception:\n"
            "        pass\n"
            "threading.Thread(target=call, daemon=True).start()\n"
            "sent.wait(20)\n"
            "time.sleep(0.2)\n"
            "print('sent')\n"
        )
        for _ in range(3):
            self.assertEqual(run_program(program, host), ["sent"])

    def test_with_a_thousand_objects(self):
        program = "from dpaymentssdk import *; all = [TSYSReversal() for _ in range(1000)]; print(len(all))"
        self.assertEqual(run_program(program), ["1000"])

    def test_an_import_loads_no_library(self):
        program = (
            "import os; os.environ['DPAYMENTSSDK_LIBRARY'] = '/nowhere/lib.so'\n"
            "import dpaymentssdk\n"
            "try:\n"
            "    dpaymentssdk.TSYSReversal()\n"
            "except ImportError as error:\n"
            "    print('/nowhere/lib.so' in str(error))\n"
        )
        self.assertEqual(run_program(program), ["True"])

    def test_a_fork(self):
        """The child may go its own way and end; the parent's object is as it was."""
        program = (
            "import os\n"
            "from dpaymentssdk import TSYSReversal\n"
            "reversal = TSYSReversal()\n"
            "reversal.merchant_zip = '27713'\n"
            "child = os.fork()\n"
            "if child == 0:\n"
            "    other = TSYSReversal()\n"
            "    other.merchant_zip = '11111'\n"
            "    os._exit(0 if (reversal.merchant_zip, other.merchant_zip) == ('27713', '11111') else 1)\n"
            "print(os.waitpid(child, 0)[1], reversal.merchant_zip)\n"
        )
        self.assertEqual(run_program(program), ["0", "27713"])


class CloseDuringACall(unittest.TestCase):
    def test_from_another_thread(self):
        host = Host(SILENT)
        reversal = host.prepared()
        reversal.timeout = 60
        codes = []
        thread = threading.Thread(target=lambda: codes.append(code_of(reversal.reverse)))
        thread.start()
        wait_until(lambda: host.requests() == 1)
        reversal.close()
        self.assertEqual(code_of(getattr, reversal, "merchant_zip"), 9002)
        thread.join(BOUND)
        self.assertFalse(thread.is_alive())
        self.assertEqual(codes, [10004])
        self.assertEqual(host.held(), 12400)
