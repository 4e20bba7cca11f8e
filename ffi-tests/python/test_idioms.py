"""Programs in the ways in which callers write them (`idioms/`), hooks of every shape, and every way to end.

This file runs on every version of Python that the package supports.
"""

import functools
import io
import os
import subprocess
import sys
import tempfile
import threading
import traceback
import unittest
import unittest.mock
from pathlib import Path

from support import FOREIGN_ANSWER, HOOKS, Host, code_of, tearDownModule  # noqa: F401

import dpaymentssdk
from dpaymentssdk import DPaymentsSDKError, DPaymentsSDKTsysreversalError, TSYSReversal

SILENT = '[[connection]]\nsilence = "after-request"\napply = false'
IDIOMS = Path(__file__).resolve().parent / "idioms"

# How an interpreter is started: careful, optimized, and without docstrings.
WAYS = (("-X", "dev", "-W", "error", "-bb"), ("-O",), ("-OO", "-W", "error"))


class Files:
    """A host, and the files that its programs read."""

    def __init__(self, test, scenario=""):
        self.host = Host(scenario)
        folder = tempfile.TemporaryDirectory()
        test.addCleanup(folder.cleanup)
        self.certificates, self.aggregate = Path(folder.name, "ca.pem"), Path(folder.name, "aggregate.xml")
        self.certificates.write_text(self.host.ca)
        self.aggregate.write_text(self.host.aggregate, encoding="utf-8")

    def run(self, program, way=(), typed=""):
        """Runs a program to its end, which must come soon: its status and what it printed."""
        command = [sys.executable, *way, *program, str(self.host.port), str(self.certificates), str(self.aggregate)]
        environment = dict(os.environ, PYTHONPATH=os.pathsep.join([str(IDIOMS), os.environ.get("PYTHONPATH", "")]))
        done = subprocess.run(
            command,
            input=typed.encode(),
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )
        return done.returncode, done.stdout.decode().splitlines(), done.stderr.decode()


class Programs(unittest.TestCase):
    def play(self, name, scenario, held, wanted, typed=""):
        for way in WAYS:
            with self.subTest(way=way):
                files = Files(self, scenario)
                status, printed, errors = files.run([str(IDIOMS / name)], way, typed)
                self.assertEqual((status, errors, printed), (0, "", wanted), files.host.log())
                self.assertEqual(files.host.held(), held)

    def test_star_import(self):
        wanted = [
            "Amount that stays: ",
            "certificate CN=localhost, True, True",
            "connected 0 OK",
            "out 2",
            "in 2",
            "disconnected 0 OK",
            "Response Code: 00",
        ]
        self.play("star_import.py", "", 5000, wanted, "5000\n")

    def test_star_import_with_an_answer_for_another(self):
        files = Files(self, FOREIGN_ANSWER)
        status, printed, errors = files.run([str(IDIOMS / "star_import.py")], typed="5000\n")
        self.assertEqual((status, errors), (0, ""))
        self.assertEqual([line.split()[0:2] for line in printed[-3:]], [["error", "513"], ["disconnected", "513"], ["ERROR", "513:"]])

    def test_accessors(self):
        wanted = [
            "licence True",
            "boolean True True",
            "reset False ''",
            "bytes bytes",
            "settings localhost 8",
            "refused 502 True",
            "None True",
            "read-only",
            "response 00 0003",
        ]
        self.play("accessors.py", "", 5000, wanted)

    def test_a_subclass(self):
        wanted = [
            "out True",
            "back to a Terminal",
            "till 7 True ['connected', 'disconnected']",
            "in worker",
            "a worker 00",
        ]
        self.play("subclass.py", "", 4000, wanted)

    def test_in_the_background(self):
        wanted = ["interrupted 10004", "cancelled", "disconnected [10004] True", "reading 27713", "thread 10004"]
        self.play("background.py", SILENT, 12400, wanted)

    def test_no_program_is_forgotten(self):
        tests = Path(__file__).read_text(encoding="utf-8")
        programs = sorted(path.name for path in IDIOMS.glob("*.py") if path.name != "merchant.py")
        self.assertEqual(programs, [name for name in programs if f'self.play("{name}"' in tests])
        self.assertEqual(len(programs), 4)


class Shapes(unittest.TestCase):
    """Each shape of a hook, at each event: all of them fire in one call whose answer is not ours."""

    def shapes(self, seen):
        class Listener:
            def method(self, params):
                seen.append(params)

            @classmethod
            def of_the_class(cls, params):
                seen.append(params)

            @staticmethod
            def static(params):
                seen.append(params)

            def __call__(self, params):
                seen.append(params)

        def function(params):
            seen.append(params)

        def more(note, params, *others, key=None):
            assert (note, others, key) == ("note", (), "key")
            seen.append(params)

        def logged(inner):
            @functools.wraps(inner)
            def outer(*arguments, **named):
                return inner(*arguments, **named)

            return outer

        return {
            "function": function,
            "closure": (lambda box: lambda params: box.append(params))(seen),
            "bound method": Listener().method,
            "class method": Listener.of_the_class,
            "static method": Listener.static,
            "callable object": Listener(),
            "partial": functools.partial(more, "note", key="key"),
            "decorated": logged(function),
            "builtin": seen.append,
            "default argument": lambda params, to=seen: to.append(params),
            "class": type("Collector", (), {"__init__": lambda self, params: seen.append(params)}),
            "mock": unittest.mock.Mock(side_effect=seen.append),
        }

    def test_every_shape_at_every_event(self):
        visited = 0
        seen = []
        shapes = self.shapes(seen)
        for name, hook in shapes.items():
            with self.subTest(name):
                with Host(FOREIGN_ANSWER).prepared() as reversal:
                    for event in HOOKS:
                        setattr(reversal, event, hook)
                        self.assertEqual(getattr(reversal, event), hook)
                    self.assertEqual(code_of(reversal.reverse), 513)
                    classes = {type(params).__name__ for params in seen}
                    self.assertEqual(len(classes), len(HOOKS))
                    self.assertLessEqual(classes, set(dpaymentssdk.__all__))
                    # One hook for each event, and none again.
                    del seen[:]
                    for event in HOOKS:
                        setattr(reversal, event, print)
                        setattr(reversal, event, None)
                    self.assertEqual(code_of(reversal.reverse), 513)
                    self.assertEqual(seen, [])
                visited += 1
        self.assertEqual(visited, 12)

    def test_what_a_hook_answers_is_of_no_interest(self):
        for answer in (None, False, 1, "stop", NotImplemented):
            with Host().prepared() as reversal:
                for event in HOOKS:
                    setattr(reversal, event, lambda params, answer=answer: answer)
                self.assertEqual((code_of(reversal.reverse), reversal.response_code), (0, "00"))

    def test_a_hook_of_the_wrong_form(self):
        """It is called with one argument; its own TypeError comes out."""
        for hook in (lambda: None, lambda one, two: None):
            with Host().prepared() as reversal:
                reversal.on_connected = hook
                with self.assertRaisesRegex(TypeError, "argument"):
                    reversal.reverse()
                self.assertEqual(reversal.config("Outcome"), "not-sent")


class Errors(unittest.TestCase):
    def test_either_class(self):
        for kind in (DPaymentsSDKError, DPaymentsSDKTsysreversalError, Exception):
            with Host().prepared(["Port=1"]) as reversal:
                try:
                    reversal.reverse()
                except kind as error:
                    self.assertEqual((error.code, str(error)), (10061, error.message))
                    self.assertIn("10061", error.message)
                else:
                    self.fail("nobody listens there")

    def test_the_way_to_a_hook_that_fails(self):
        for kind in (ZeroDivisionError, SystemExit, KeyboardInterrupt, GeneratorExit):

            def deep_inside(kind=kind):
                raise kind

            def hook(params):
                deep_inside()

            with Host().prepared() as reversal:
                reversal.on_connected = hook
                try:
                    reversal.reverse()
                except kind as error:
                    names = [frame.name for frame in traceback.extract_tb(error.__traceback__)]
                    self.assertEqual(names[0], "test_the_way_to_a_hook_that_fails")
                    self.assertEqual(names[-2:], ["hook", "deep_inside"])
                    self.assertIsNone(error.__context__)
                    error.__traceback__ = None
                else:
                    self.fail("it came out of the call")

    def test_an_error_is_printed_and_logged_like_any_other(self):
        file = io.StringIO()
        try:
            TSYSReversal().config("NoSuchSetting")
        except DPaymentsSDKError:
            traceback.print_exc(file=file)
        last = file.getvalue().splitlines()[-1]
        self.assertTrue(last.startswith("dpaymentssdk.DPaymentsSDKTsysreversalError: "), last)


class Many(unittest.TestCase):
    def test_thousands(self):
        for _ in range(3):
            reversals = [TSYSReversal() for _ in range(2000)]
            for number, reversal in enumerate(reversals):
                reversal.transaction_number = number
                reversal.on_ssl_status = reversal.interrupt
            self.assertEqual([reversal.transaction_number for reversal in reversals], list(range(2000)))

    def test_made_and_ended_on_many_threads(self):
        failed = []

        def work():
            try:
                for turn in range(100):
                    reversal = TSYSReversal()
                    reversal.merchant_zip = str(turn)
                    assert reversal.get_merchant_zip() == str(turn)
                    if turn % 2:
                        reversal.close()
            except BaseException as error:
                failed.append(error)

        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
            self.assertFalse(thread.is_alive())
        self.assertEqual(failed, [])


PREPARED = """
import atexit, os, sys, threading
from dpaymentssdk import *
from merchant import prepare
reversal = TSYSReversal()
prepare(reversal)
reversal.settlement_amount = "5000"
"""


class Ends(unittest.TestCase):
    """Every way in which a program may end, with the status that it must have."""

    def end(self, program, wanted, status=0, scenario="", held=12400, errors=None, way=("-X", "dev")):
        files = Files(self, scenario)
        ended, printed, said = files.run(["-c", PREPARED + program], way)
        self.assertEqual((ended, printed), (status, wanted), said)
        if errors is None:
            self.assertEqual(said, "")
        else:
            self.assertRegex(said, errors)
        self.assertNotIn("Exception ignored", said)
        self.assertEqual(files.host.held(), held)

    def test_in_a_hook_with_a_status(self):
        self.end("reversal.on_connected = lambda e: sys.exit(3)\nreversal.reverse()\nprint('no')", [], 3)

    def test_in_a_hook_at_once(self):
        self.end("reversal.on_connected = lambda e: os._exit(4)\nreversal.reverse()", [], 4)

    def test_at_once(self):
        self.end("os._exit(5)", [], 5)

    def test_with_an_exception_of_a_hook(self):
        program = "def hook(e):\n    raise ValueError('mine')\nreversal.on_connected = hook\nreversal.reverse()"
        self.end(program, [], 1, errors="in hook\n(?s:.*)ValueError: mine\n$")

    def test_with_an_error(self):
        program = "reversal.config('Port=1')\nreversal.reverse()"
        self.end(program, [], 1, errors="DPaymentsSDKTsysreversalError: .10061.")

    def test_while_the_handlers_for_the_end_run(self):
        """The program's own handlers come first, and the object is still good in them."""
        program = (
            "def last():\n    reversal.reverse()\n    print(reversal.response_code)\n"
            "atexit.register(last)\natexit.register(print, 'first')"
        )
        self.end(program, ["first", "00"], held=5000)

    def test_with_close_as_a_handler(self):
        self.end("atexit.register(reversal.close)\nprint(reversal.merchant_zip)", ["27713"])

    def test_with_an_object_in_every_corner(self):
        program = (
            "class Owner:\n"
            "    def __init__(self): self.reversal, self.me = TSYSReversal(), self\n"
            "    def __del__(self): print('gone')\n"
            "owner, sys.corner = Owner(), TSYSReversal()\n"
            "owner.reversal.on_connected = lambda e, owner=owner: None\n"
            "threading.current_thread().corner = TSYSReversal()\n"
            "del owner\n"
        )
        self.end(program, ["gone"])

    def test_on_a_thread_that_outlives_the_program(self):
        program = (
            "sent = threading.Event()\n"
            "reversal.timeout = 60\n"
            "reversal.on_data_packet_out = lambda e: sent.set()\n"
            "reversal.on_disconnected = lambda e: None\n"
            "def call():\n"
            "    try: reversal.reverse()\n"
            "    except Exception: pass\n"
            "threading.Thread(target=call, daemon=True).start()\n"
            "sent.wait(20)\n"
        )
        self.end(program, [], scenario=SILENT)
        self.end(program + "sys.exit(6)", [], 6, scenario=SILENT)
        self.end(program + "os._exit(7)", [], 7, scenario=SILENT)

    def test_in_a_child(self):
        program = (
            "sys.stdout.flush()\n"
            "child = os.fork()\n"
            "if child == 0:\n"
            "    reversal.reverse()\n"
            "    print(reversal.response_code, flush=True)\n"
            "    sys.exit(0)\n"
            "print(os.waitpid(child, 0)[1], repr(reversal.response_code), reversal.merchant_zip)\n"
        )
        # With "-X dev", a child of Python 3.8 ends itself with an abort, whatever it has imported.
        self.end(program, ["00", "0 '' 27713"], held=5000, way=("-X", "dev") if sys.version_info >= (3, 9) else ())

    def test_in_a_child_of_a_hook(self):
        program = (
            "def hook(e):\n"
            "    child = os.fork()\n"
            "    if child == 0: os._exit(8)\n"
            "    print(os.waitpid(child, 0)[1] >> 8, flush=True)\n"
            "reversal.on_connected = hook\n"
            "reversal.reverse()\n"
            "print(reversal.response_code)\n"
        )
        self.end(program, ["8", "00"], held=5000)


SUBINTERPRETER = """
import sys
code = '''
try:
    from dpaymentssdk import *
except ImportError as error:
    print("refused", "_ctypes" in str(error), flush=True)
else:
    from merchant import prepare
    with TSYSReversal() as reversal:
        prepare(reversal)
        reversal.settlement_amount = "5000"
        seen = []
        reversal.on_connected = lambda e: seen.append(e.status_code)
        reversal.reverse()
        print(reversal.response_code, seen, flush=True)
'''
code = "import sys; sys.argv, sys.path = %r, %r\\n" % (sys.argv, sys.path) + code
if sys.version_info >= (3, 14):
    from concurrent import interpreters
    inner = interpreters.create()
    inner.exec(code)
    inner.close()
elif sys.version_info >= (3, 13):
    import _interpreters
    inner = _interpreters.create()
    assert _interpreters.exec(inner, code) is None
    _interpreters.destroy(inner)
else:
    import _xxsubinterpreters
    inner = _xxsubinterpreters.create()
    _xxsubinterpreters.run_string(inner, code)
    _xxsubinterpreters.destroy(inner)
from dpaymentssdk import *
with TSYSReversal() as reversal:
    print("outside", reversal.timeout)
"""


class Subinterpreters(unittest.TestCase):
    def test_one(self):
        """Python 3.12 refuses ctypes there, and with it this package."""
        files = Files(self)
        status, printed, errors = files.run(["-c", SUBINTERPRETER])
        inside = ["refused True"] if sys.version_info[:2] == (3, 12) else ["00 [0]"]
        self.assertEqual((status, printed, errors), (0, [*inside, "outside 30"], ""))


class TheVersion(unittest.TestCase):
    def test_it_is_the_one_that_was_asked_for(self):
        version = ".".join(map(str, sys.version_info[:2]))
        self.assertEqual(version, os.environ.get("PYTHON_VERSION", version))
        self.assertGreaterEqual(sys.version_info, (3, 8))
        print("Python", sys.version.split()[0])
