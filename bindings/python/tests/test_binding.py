"""The rules of the Python package itself, tested on a fake library (fake.c), so that no Rust is needed.

Run in bindings/python: python -m unittest discover -s tests
"""

import ast
import asyncio
import copy
import ctypes
import enum
import functools
import gc
import os
import pickle
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
import traceback
import unittest
import weakref
from pathlib import Path

HERE = Path(__file__).resolve().parent
# Unless the package is to be tested that is installed.
if os.environ.get("PYTHON_PACKAGE") != "installed":
    sys.path.insert(0, str(HERE.parent))

import dpaymentssdk  # noqa: E402
from dpaymentssdk import DPaymentsSDKError, DPaymentsSDKTsysreversalError, TSYSReversal, _native, _table  # noqa: E402

# Where a Python that is started finds the same package.
BESIDE = str(Path(dpaymentssdk.__file__).resolve().parents[1])
CARD = "4444333322221111"
LETTERS = {"text": "t", "integer": "i", "boolean": "o", "bytes": "b"}
PROPERTIES = {row.name: row for row in _table.PROPERTIES}

folder = tempfile.TemporaryDirectory()
fake = None
before = None


def build_fake():
    """Compiles the fake library for the properties of the table."""
    kinds = [" "] * (max(row.id for row in _table.PROPERTIES) + 1)
    for row in _table.PROPERTIES:
        kinds[row.id] = LETTERS[row.kind]
    Path(folder.name, "kinds.h").write_text(
        f'static const char KINDS[] = "{"".join(kinds)}";\n'
        f"enum {{ PROPERTIES = {len(kinds) - 1}, RUNTIME_LICENSE = 8001, "
        f"RESPONSE_CODE = {PROPERTIES['response_code'].id} }};\n"
    )
    path = os.path.join(folder.name, "libfake.so")
    command = [os.environ.get("CC", "cc"), "-std=gnu99", "-Wall", "-Wextra", "-shared", "-fPIC", "-o", path]
    subprocess.run([*command, "-I", folder.name, str(HERE / "fake.c")], check=True)
    return path


def setUpModule():
    global fake, before
    path = build_fake()
    before = (os.environ.get(_native.VARIABLE), _native._loaded)
    os.environ[_native.VARIABLE] = path
    _native._loaded = None
    fake = ctypes.CDLL(path)


def tearDownModule():
    variable, _native._loaded = before
    os.environ.pop(_native.VARIABLE, None)
    if variable is not None:
        os.environ[_native.VARIABLE] = variable
    folder.cleanup()


def number(name):
    """A counter of the fake library."""
    return ctypes.c_int.in_dll(fake, name).value


def sample(row, turn):
    """A value for a property that no other property gets."""
    return {
        "text": f"ä{row.id}/{turn}",
        "integer": -row.id - 1000 * turn,
        "boolean": turn % 2 == 1,
        "bytes": b"\0\xff" + bytes([row.id, turn]) + b"\0",
    }[row.kind]


class Case(unittest.TestCase):
    """Every test leaves no object behind and misuses none."""

    def setUp(self):
        self.live = number("fake_live")
        self.reversal = TSYSReversal()

    def tearDown(self):
        self.reversal.close()
        del self.reversal
        gc.collect()
        self.assertEqual(number("fake_live"), self.live)
        self.assertEqual(number("fake_misuse"), 0)

    def scenario(self, name):
        self.assertEqual(self.reversal.config("Scenario=" + name), name)

    def failure(self, code, call, *arguments):
        """The exception of a call that must fail with this code."""
        with self.assertRaises(DPaymentsSDKTsysreversalError) as caught:
            call(*arguments)
        self.assertEqual(caught.exception.code, code)
        self.assertIsInstance(caught.exception, DPaymentsSDKError)
        return caught.exception


class Surface(Case):
    def test_exports(self):
        names = {}
        exec("from dpaymentssdk import *", names)
        del names["__builtins__"]
        wanted = ["TSYSReversal", "DPaymentsSDKError", "DPaymentsSDKTsysreversalError"]
        wanted += [event.class_name for event in _table.EVENTS]
        self.assertEqual(sorted(names), sorted(wanted))
        self.assertEqual({value.__module__ for value in names.values()}, {"dpaymentssdk"})
        self.assertEqual(len(_table.EVENTS), 7)

    def test_every_property_by_attribute_and_by_function(self):
        visited = written = 0
        for row in _table.PROPERTIES:
            if row.writable:
                setattr(self.reversal, row.name, sample(row, 1))
                written += 1
        for row in _table.PROPERTIES:
            empty = {"text": "", "integer": 0, "boolean": False, "bytes": b""}[row.kind]
            wanted = sample(row, 1) if row.writable else empty
            for value in (getattr(self.reversal, row.name), getattr(self.reversal, "get_" + row.name)()):
                self.assertEqual(value, wanted, row.name)
                self.assertIs(type(value), type(wanted), row.name)
            visited += 1
        for row in _table.PROPERTIES:
            if row.writable:
                self.assertIsNone(getattr(self.reversal, "set_" + row.name)(sample(row, 2)))
                self.assertEqual(getattr(self.reversal, row.name), sample(row, 2), row.name)
        self.assertEqual(visited, 147)
        public = {name for name in vars(TSYSReversal) if not name.startswith("_")}
        accessors = {name for row in PROPERTIES for name in (row, "get_" + row)} & public
        self.assertEqual(len(accessors), 2 * visited)
        setters = {name for name in public if name.startswith("set_")} - {"set_runtime_license"}
        self.assertEqual(setters, {"set_" + row.name for row in _table.PROPERTIES if row.writable})
        self.assertEqual(len(setters), written)

    def test_read_only(self):
        refused = 0
        for row in _table.PROPERTIES:
            if not row.writable:
                with self.assertRaises(AttributeError, msg=row.name):
                    setattr(self.reversal, row.name, sample(row, 1))
                self.assertFalse(hasattr(self.reversal, "set_" + row.name), row.name)
                refused += 1
        self.assertEqual(refused, sum(not row.writable for row in _table.PROPERTIES))
        self.assertGreater(refused, 0)

    def test_a_misspelt_property_is_an_error(self):
        with self.assertRaises(AttributeError):
            self.reversal.setlement_amount = "1"

    def test_a_subclass_may_have_its_own_attributes(self):
        class Mine(TSYSReversal):
            def __init__(self):
                super().__init__()
                self.note = "mine"

        with Mine() as mine:
            mine.card_number = CARD
            self.assertEqual((mine.note, mine.card_number), ("mine", CARD))

    def test_runtime_license(self):
        self.assertEqual(self.reversal.get_runtime_license(), "")
        self.reversal.set_runtime_license("A1")
        self.assertEqual(self.reversal.runtime_license, "A1")
        self.reversal.runtime_license = "B2"
        self.assertEqual(self.reversal.get_runtime_license(), "B2")

    def test_methods(self):
        self.scenario("approve")
        self.assertEqual(self.reversal.config("Scenario"), "approve")
        self.assertIsNone(self.reversal.parse_aggregate("<a/>"))
        self.reversal.batch_number = 7
        self.assertIsNone(self.reversal.reset())
        self.assertEqual(self.reversal.batch_number, 0)
        self.assertIsNone(self.reversal.reverse())
        self.assertEqual(self.reversal.response_code, "00")
        self.assertIsNone(self.reversal.interrupt())

    def test_no_value_is_shown(self):
        self.reversal.card_number = CARD
        self.assertEqual(repr(self.reversal), "<dpaymentssdk.TSYSReversal open>")
        self.assertNotIn("D", repr(dpaymentssdk.TSYSReversalDataPacketOutEventParams(b"D")).split("Params")[1])
        self.reversal.close()
        self.assertEqual(repr(self.reversal), "<dpaymentssdk.TSYSReversal closed>")

    def test_not_copied(self):
        for make in (copy.copy, copy.deepcopy, pickle.dumps):
            with self.assertRaises(TypeError):
                make(self.reversal)

    def test_the_version_is_the_one_of_the_library(self):
        # In the repository, or in a source distribution.
        rust = [folder for folder in (HERE.parents[2], HERE.parent / "rust") if (folder / "Cargo.toml").is_file()]
        manifest = (rust[0] / "Cargo.toml").read_text(encoding="utf-8")
        version = re.search(r'^version = "([^"]+)"', manifest, re.MULTILINE)
        self.assertEqual(dpaymentssdk.__version__, version.group(1))

    def test_the_stub_names_what_exists(self):
        stub = ast.parse((HERE.parent / "dpaymentssdk" / "__init__.pyi").read_text(encoding="utf-8"))
        classes = {item.name: item for item in stub.body if isinstance(item, ast.ClassDef)}
        self.assertEqual(set(classes), set(dpaymentssdk.__all__))
        compared = 0
        for name, item in classes.items():
            if issubclass(getattr(dpaymentssdk, name), Exception):
                continue
            stubbed = {getattr(m, "name", None) or getattr(getattr(m, "target", None), "id", None) for m in item.body}
            real = {member for member in vars(getattr(dpaymentssdk, name)) if not member.startswith("_")}
            if name == "TSYSReversal":
                real |= {"__init__", "__enter__", "__exit__"}
            self.assertEqual(stubbed - {None}, real, name)
            compared += len(real)
        self.assertGreater(compared, 2 * 147)


class Values(Case):
    def assert_hidden(self, error, value):
        """No value in an exception, whatever a logger prints of it."""
        self.assertIsNone(error.__cause__)
        self.assertIsNone(error.__context__)
        self.assertNotIn(value, repr(error) + str(error) + repr(error.args) + repr(vars(error)))

    def test_wrong_types_name_the_property_and_not_the_value(self):
        wrong = {
            "text": (None, 4444333322221111, CARD.encode(), [CARD]),
            "integer": (None, CARD, 4444.5, CARD.encode(), [CARD]),
            "boolean": (None, CARD, "False", 1.0, [CARD]),
            "bytes": (None, 4444333322221111, True, [CARD]),
        }
        visited = 0
        for row in _table.PROPERTIES:
            for value in wrong[row.kind] if row.writable else ():
                for store in (getattr(self.reversal, "set_" + row.name), functools.partial(setattr, self.reversal, row.name)):
                    with self.assertRaises(TypeError) as caught:
                        store(value)
                    self.assertIn(row.name, str(caught.exception))
                    self.assert_hidden(caught.exception, "4444")
            visited += row.writable
        self.assertEqual(visited, sum(row.writable for row in _table.PROPERTIES))

    def test_text_that_would_be_cut_or_cannot_be_sent(self):
        for value in (CARD + "\0", "\0" + CARD, CARD + "\ud800"):
            error = self.failure(502, self.reversal.set_card_number, value)
            self.assertTrue(error.message.startswith("Data field invalid format. card_number"), error.message)
            self.assert_hidden(error, CARD)
            self.assert_hidden(self.failure(502, self.reversal.parse_aggregate, value), CARD)
            self.assert_hidden(self.failure(502, self.reversal.config, value), CARD)
        self.assert_hidden(self.failure(502, self.reversal.set_ssl_cert_store, CARD + "\udfff"), CARD)
        self.assertEqual(self.reversal.card_number, "")
        for value in (None, b"x", 1):
            for call in (self.reversal.config, self.reversal.parse_aggregate, self.reversal.set_runtime_license):
                with self.assertRaises(TypeError):
                    call(value)

    def test_integers(self):
        class Type(enum.IntEnum):
            DEBIT = 2

        for value in (0, 1, -1, 2**31 - 1, -(2**31), Type.DEBIT):
            self.reversal.batch_number = value
            self.assertEqual(self.reversal.batch_number, int(value))
        self.reversal.batch_number = 7
        for value in (2**31, -(2**31) - 1, 2**64, 4444333322221111):
            self.assert_hidden(self.failure(503, self.reversal.set_batch_number, value), "4444")
        self.assertEqual(self.reversal.batch_number, 7)

    def test_booleans(self):
        for value in (True, False, 1, 0, 2):
            self.reversal.card_is_encrypted = value
            self.assertIs(self.reversal.card_is_encrypted, bool(value))

    def test_bytes(self):
        for value in (b"", b"\0", b"a\0b", bytes(range(256)) * 300):
            for given in (value, bytearray(value), memoryview(value)):
                self.reversal.ssl_cert_store = given
                self.assertEqual(self.reversal.ssl_cert_store, value)
        self.reversal.ssl_cert_store = "störe\0x"
        self.assertEqual(self.reversal.ssl_cert_store, "störe\0x".encode())

    def test_a_text_is_copied_before_it_is_read_again(self):
        self.reversal.card_number = CARD
        first = self.reversal.card_number
        self.reversal.card_number = "5"
        self.assertEqual((first, self.reversal.card_number), (CARD, "5"))


class Errors(Case):
    def test_errors_of_the_library(self):
        error = self.failure(502, self.reversal.set_card_number, "refuse")
        self.assertEqual((error.message, str(error)), ("Data field invalid format. fake",) * 2)
        self.assertEqual(self.failure(511, self.reversal.config, "Nothing=1").code, 511)
        self.assertIn("No aggregate", self.failure(511, self.reversal.parse_aggregate, "x").message)

    def test_a_read_that_fails(self):
        self.scenario("broken")
        for row in _table.PROPERTIES:
            self.failure(9001, getattr(self.reversal, "get_" + row.name))

    def test_texts_of_failed_calls(self):
        self.scenario("fail")
        self.assertEqual(self.failure(595, self.reversal.reverse).message, "Prematurely disconnected. fake \ufffd")
        # Without a text of the library for this very code, the documented one is used.
        documented = {error.code: error.text for error in _table.ERRORS}[595]
        for scenario in ("bare", "foreign"):
            self.scenario(scenario)
            self.assertEqual(self.failure(595, self.reversal.reverse).message, documented)

    def test_the_class(self):
        error = pickle.loads(pickle.dumps(DPaymentsSDKTsysreversalError(595, "text")))
        self.assertEqual((error.code, error.message, str(error)), (595, "text", "text"))


class Hooks(Case):
    def record(self):
        """Hooks for all events, which note what they get."""
        seen = []

        def hook(name, params):
            values = {p.name: getattr(params, p.name) for e in _table.EVENTS if e.name == name for p in e.parameters}
            self.assertEqual(type(params).__module__, "dpaymentssdk")
            seen.append((name, type(params).__name__, values))

        for event in _table.EVENTS:
            setattr(self.reversal, event.name, functools.partial(hook, event.name))
        return seen

    def test_values_and_order(self):
        seen = self.record()
        self.reversal.reverse()
        authentication = {
            "cert_encoded": b"\x30\x00\x31",
            "cert_subject": "CN=server",
            "cert_issuer": "CN=issuer",
            "status": "OK",
            "accept": True,
        }
        wanted = [
            ("on_ssl_status", {"message": "grüß"}),
            ("on_ssl_server_authentication", authentication),
            ("on_connected", {"status_code": 0, "description": "OK"}),
            ("on_data_packet_out", {"data_packet": b"\x02D\0x\x03"}),
            ("on_data_packet_in", {"data_packet": b"\x02E\x03"}),
            ("on_disconnected", {"status_code": 0, "description": "OK"}),
        ]
        classes = {event.name: event.class_name for event in _table.EVENTS}
        self.assertEqual(seen, [(name, classes[name], values) for name, values in wanted])

    def test_parameters_are_read_only_but_accept(self):
        checked = []

        def hook(event, params):
            for parameter in event.parameters:
                if parameter.writable:
                    continue
                with self.assertRaises(AttributeError):
                    setattr(params, parameter.name, getattr(params, parameter.name))
                checked.append((event.name, parameter.name))
            with self.assertRaises(AttributeError):
                params.acept = True

        for event in _table.EVENTS:
            setattr(self.reversal, event.name, functools.partial(hook, event))
        self.scenario("doubtful")
        self.failure(280, self.reversal.reverse)
        self.scenario("approve")
        self.reversal.reverse()
        writable = {(e.name, p.name) for e in _table.EVENTS for p in e.parameters if p.writable}
        self.assertEqual(writable, {("on_ssl_server_authentication", "accept")})
        self.assertEqual(set(checked), {(e.name, p.name) for e in _table.EVENTS for p in e.parameters} - writable)

    def test_accept_is_written_back(self):
        def decide(value, params):
            params.accept = value
            self.assertIs(params.accept, bool(value))

        for scenario, value, accepted in (
            ("approve", True, 1),
            ("approve", False, 0),
            ("approve", 0, 0),
            ("doubtful", True, 1),
            ("doubtful", 1, 1),
            ("doubtful", False, 0),
        ):
            self.scenario(scenario)
            self.reversal.on_ssl_server_authentication = functools.partial(decide, value)
            if accepted:
                self.reversal.reverse()
            else:
                self.failure(280, self.reversal.reverse)
            self.assertEqual(number("fake_accepted"), accepted)

    def test_the_recommendation_stands_when_nobody_decides(self):
        for hook in (None, lambda params: None):
            self.reversal.on_ssl_server_authentication = hook
            self.scenario("approve")
            self.reversal.reverse()
            self.assertEqual(number("fake_accepted"), 1)
            self.scenario("doubtful")
            self.failure(280, self.reversal.reverse)
            self.assertEqual(number("fake_accepted"), 0)

    def test_a_wrong_decision_refuses(self):
        for value in (None, "True", 1.0):
            def decide(params, value=value):
                params.accept = value

            self.reversal.on_ssl_server_authentication = decide
            with self.assertRaisesRegex(TypeError, "accept"):
                self.reversal.reverse()
            self.assertEqual(number("fake_accepted"), 0)

    def test_any_callable(self):
        seen = []

        class Callable:
            def __call__(self, params):
                seen.append("object")

            def method(self, params):
                seen.append("method")

        for hook, wanted in (
            (Callable(), "object"),
            (Callable().method, "method"),
            (lambda params: seen.append("lambda"), "lambda"),
            (functools.partial(lambda name, params: seen.append(name), "partial"), "partial"),
        ):
            self.reversal.on_ssl_status = hook
            self.assertEqual(self.reversal.on_ssl_status, hook)
            self.reversal.reverse()
            self.assertEqual(seen.pop(), wanted)
        self.reversal.on_ssl_status = seen.append
        self.reversal.reverse()
        self.assertEqual(seen[0].message, "grüß")

    def test_cleared_and_replaced(self):
        seen = self.record()
        for event in _table.EVENTS:
            setattr(self.reversal, event.name, None)
            self.assertIsNone(getattr(self.reversal, event.name))
            setattr(self.reversal, event.name, None)
        self.reversal.reverse()
        self.assertEqual(seen, [])

        def once(params):
            seen.append("once")
            self.reversal.on_ssl_status = None

        self.reversal.on_ssl_status = once
        self.reversal.reverse()
        self.reversal.reverse()
        self.assertEqual(seen, ["once"])

    def test_not_callable(self):
        async def hook(params):
            pass

        for event in _table.EVENTS:
            for value in (1, "print", hook):
                with self.assertRaisesRegex(TypeError, event.name):
                    setattr(self.reversal, event.name, value)
            self.assertIsNone(getattr(self.reversal, event.name))

    def test_hooks_may_use_the_object(self):
        def hook(params):
            self.reversal.merchant_zip = "12345"
            seen.append((self.reversal.merchant_zip, self.reversal.config("Scenario")))

        seen = []
        self.reversal.on_connected = hook
        self.reversal.reverse()
        self.assertEqual(seen, [("12345", "")])

    def test_a_failed_call(self):
        seen = self.record()
        self.scenario("doubtful")
        self.failure(280, self.reversal.reverse)
        self.assertEqual(seen[-2][2], {"error_code": 280, "description": "failing \ufffd"})
        self.assertEqual(seen[-1][2], {"status_code": 280, "description": "failed"})

    def test_strange_events_are_ignored(self):
        seen = self.record()
        self.scenario("strange")
        self.reversal.reverse()
        self.assertEqual([name for name, _, _ in seen], ["on_disconnected"])


class HooksThatRaise(Case):
    def raising(self, error):
        def hook(params):
            raise error

        return hook

    def test_the_exception_comes_out_of_every_event(self):
        class Mine(Exception):
            pass

        for event in _table.EVENTS:
            if event.name == "on_error":
                continue
            for error in (Mine("mine"), KeyboardInterrupt(), SystemExit(3), DPaymentsSDKError(1, "mine")):
                setattr(self.reversal, event.name, self.raising(error))
                events = number("fake_events")
                try:
                    self.reversal.reverse()
                    self.fail("nothing was raised")
                except type(error) as caught:
                    self.assertIs(caught, error)
                    self.assertIsNone(error.__context__)
                    self.assertIn("in hook", "".join(traceback.format_tb(error.__traceback__)))
                    error.__traceback__ = None
                if event.name == "on_ssl_status":
                    self.assertEqual(number("fake_events") - events, 3)  # itself, on_error, on_disconnected
            setattr(self.reversal, event.name, None)
            self.reversal.reverse()

    def test_on_error(self):
        self.reversal.on_error = self.raising(ValueError("mine"))
        self.scenario("doubtful")
        with self.assertRaisesRegex(ValueError, "mine"):
            self.reversal.reverse()
        # A method that does not connect has events too.
        with self.assertRaisesRegex(ValueError, "mine"):
            self.reversal.parse_aggregate("x")

    def test_a_hook_that_fails_accepts_nothing(self):
        def hook(params):
            params.accept = True
            raise ValueError

        self.reversal.on_ssl_server_authentication = hook
        with self.assertRaises(ValueError):
            self.reversal.reverse()
        self.assertEqual(number("fake_accepted"), 0)

    def test_the_first_counts_and_ctrl_c_more(self):
        self.reversal.on_ssl_status = self.raising(ValueError("first"))
        self.reversal.on_disconnected = self.raising(KeyError("second"))
        with self.assertRaisesRegex(ValueError, "first"):
            self.reversal.reverse()
        self.reversal.on_disconnected = self.raising(KeyboardInterrupt())
        with self.assertRaises(KeyboardInterrupt):
            self.reversal.reverse()
        self.reversal.on_disconnected = None
        self.reversal.on_ssl_status = None
        self.reversal.reverse()

    def test_nested_calls_keep_their_exceptions_apart(self):
        with TSYSReversal() as inner:
            inner.on_connected = self.raising(ValueError("inner"))

            def catches(params):
                with self.assertRaisesRegex(ValueError, "inner"):
                    inner.reverse()

            self.reversal.on_connected = catches
            self.reversal.reverse()
            self.assertEqual(self.reversal.response_code, "00")
            self.reversal.on_disconnected = self.raising(ValueError("outer"))
            with self.assertRaisesRegex(ValueError, "outer"):
                self.reversal.reverse()
            self.reversal.on_disconnected = None
            self.reversal.on_connected = lambda params: inner.reverse()
            with self.assertRaisesRegex(ValueError, "inner"):
                self.reversal.reverse()

    def test_no_cycle_stays_behind(self):
        class Mine(Exception):
            pass

        def hook(params):
            raise Mine

        gc.collect()
        gc.disable()
        try:
            other = TSYSReversal()
            other.on_connected = hook
            try:
                other.reverse()
            except Mine as error:
                raised = weakref.ref(error)
            self.assertIsNone(raised())
            del other
            self.assertEqual(number("fake_live"), self.live + 1)
        finally:
            gc.enable()


class Lifetime(Case):
    def test_freed_without_the_collector(self):
        gc.collect()
        gc.disable()
        try:
            other = TSYSReversal()
            other.on_connected = print
            other.card_number = CARD
            self.assertEqual(number("fake_live"), self.live + 2)
            del other
            self.assertEqual(number("fake_live"), self.live + 1)
        finally:
            gc.enable()

    def test_a_hook_that_holds_the_object_is_collected(self):
        other = TSYSReversal()
        other.on_connected = lambda params, me=other: me.interrupt()
        del other
        gc.collect()
        self.assertEqual(number("fake_live"), self.live + 1)

    def test_many_objects_keep_their_own_hooks(self):
        seen = []
        objects = [TSYSReversal() for _ in range(50)]
        for i, other in enumerate(objects):
            other.on_connected = functools.partial(lambda i, params: seen.append(i), i)
        for other in objects:
            other.reverse()
            other.close()
        self.assertEqual(seen, list(range(50)))

    def test_every_use_after_close_is_an_error(self):
        self.reversal.close()
        self.reversal.close()
        calls = [self.reversal.reset, self.reversal.reverse, self.reversal.interrupt]
        calls += [functools.partial(self.reversal.config, "x"), functools.partial(self.reversal.parse_aggregate, "x")]
        for row in _table.PROPERTIES:
            calls.append(getattr(self.reversal, "get_" + row.name))
            if row.writable:
                calls.append(functools.partial(setattr, self.reversal, row.name, sample(row, 1)))
        for call in calls:
            self.assertIn("closed", self.failure(9002, call).message)
        with self.assertRaises(DPaymentsSDKError):
            with self.reversal:
                self.reversal.reverse()

    def test_with(self):
        with TSYSReversal() as other:
            self.assertIsInstance(other, TSYSReversal)
        self.failure(9002, other.reset)
        with self.assertRaises(KeyError):
            with TSYSReversal():
                raise KeyError

    def test_close_inside_a_hook(self):
        self.scenario("wait")
        live = []

        def hook(params):
            self.reversal.close()
            live.append(number("fake_live"))

        self.reversal.on_ssl_status = hook
        self.failure(10004, self.reversal.reverse)
        self.assertEqual(live, [self.live + 1])
        self.assertEqual(number("fake_live"), self.live)

    def test_close_from_another_thread(self):
        self.scenario("wait")
        self.reversal.on_ssl_status = lambda params: threading.Thread(target=self.reversal.close).start()
        self.failure(10004, self.reversal.reverse)
        self.assertEqual(number("fake_live"), self.live)

    def test_exit_of_the_interpreter(self):
        program = """
import threading, dpaymentssdk
kept = dpaymentssdk.TSYSReversal()
kept.on_connected = print
kept.card_number = "4444333322221111"
cycle = dpaymentssdk.TSYSReversal()
cycle.on_ssl_status = lambda params, me=cycle: None
cycle.reverse()
waiting = dpaymentssdk.TSYSReversal()
waiting.config("Scenario=wait")
started = threading.Event()
waiting.on_ssl_status = lambda params: started.set()
def wait():
    try:
        waiting.reverse()
    except dpaymentssdk.DPaymentsSDKError:
        pass
threading.Thread(target=wait, daemon=True).start()
started.wait(30)
class Odd(dpaymentssdk.TSYSReversal):
    def __init__(self):
        pass
odd = Odd()
"""
        run = subprocess.run(
            [sys.executable, "-B", "-c", program], cwd=BESIDE, stderr=subprocess.PIPE, timeout=60, check=False
        )
        self.assertEqual((run.returncode, run.stderr), (0, b""))


class Threads(Case):
    def waiting(self):
        """A thread that is in `reverse` now, and what comes out of it."""
        self.scenario("wait")
        started, out = threading.Event(), []

        def run():
            try:
                self.reversal.reverse()
            except DPaymentsSDKError as error:
                out.append(error.code)

        self.reversal.on_ssl_status = lambda params: started.set()
        thread = threading.Thread(target=run)
        thread.start()
        self.assertTrue(started.wait(30))
        return thread, out

    def test_interrupt_and_read_from_another_thread(self):
        self.reversal.card_number = CARD
        thread, out = self.waiting()
        # The library waits without the interpreter's lock, or this thread could not go on.
        for _ in range(1000):
            self.assertEqual(self.reversal.card_number, CARD)
        self.assertTrue(thread.is_alive())
        self.reversal.interrupt()
        thread.join(30)
        self.assertEqual(out, [10004])

    def test_many_readers(self):
        """Texts are lent until the same property is read again: readers must not disturb each other."""
        self.reversal.card_number = CARD
        wrong = []

        def read():
            for _ in range(2000):
                if self.reversal.card_number != CARD:
                    wrong.append(1)

        threads = [threading.Thread(target=read) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        self.assertEqual(wrong, [])

    def test_hooks_run_on_the_thread_of_the_call(self):
        seen = []
        self.reversal.on_connected = lambda params: seen.append(threading.current_thread())
        thread = threading.Thread(target=self.reversal.reverse)
        thread.start()
        thread.join(30)
        self.assertEqual(seen, [thread])

    def test_asyncio(self):
        self.scenario("wait")

        async def main():
            loop = asyncio.get_running_loop()
            started = asyncio.Event()
            self.reversal.on_ssl_status = lambda params: loop.call_soon_threadsafe(started.set)
            running = loop.run_in_executor(None, self.reversal.reverse)
            await asyncio.wait_for(started.wait(), 30)
            self.reversal.interrupt()
            with self.assertRaises(DPaymentsSDKError) as caught:
                await asyncio.wait_for(running, 30)
            self.assertEqual(caught.exception.code, 10004)
            self.scenario("approve")
            self.reversal.on_ssl_status = None
            if hasattr(asyncio, "to_thread"):
                await asyncio.to_thread(self.reversal.reverse)
            else:
                await loop.run_in_executor(None, self.reversal.reverse)
            self.assertEqual(self.reversal.response_code, "00")

        asyncio.run(main())


class CtrlC(Case):
    def setUp(self):
        super().setUp()
        self.addCleanup(signal.signal, signal.SIGINT, signal.getsignal(signal.SIGINT))
        signal.signal(signal.SIGINT, signal.default_int_handler)

    def soon(self):
        """Sends SIGINT to this process while the library is silent."""
        timer = threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGINT))
        timer.start()
        self.addCleanup(timer.join)

    def test_it_ends_the_call_at_the_next_event(self):
        for hook in (None, lambda params: None):
            self.scenario("slow")
            self.reversal.on_ssl_status = hook
            events = number("fake_events")
            self.soon()
            with self.assertRaises(KeyboardInterrupt):
                self.reversal.reverse()
            self.assertEqual(number("fake_events") - events, 3)  # on_ssl_status, on_error, on_disconnected
            self.assertIs(signal.getsignal(signal.SIGINT), signal.default_int_handler)

    def test_it_comes_out_of_a_call_without_another_event(self):
        self.scenario("silent")
        self.soon()
        with self.assertRaises(KeyboardInterrupt):
            self.reversal.reverse()
        self.assertEqual(self.reversal.response_code, "00")
        self.assertIs(signal.getsignal(signal.SIGINT), signal.default_int_handler)

    def test_it_breaks_off_a_hook(self):
        self.soon()
        self.reversal.on_connected = lambda params: time.sleep(30)
        began = time.monotonic()
        with self.assertRaises(KeyboardInterrupt):
            self.reversal.reverse()
        self.assertLess(time.monotonic() - began, 20)

    def test_a_handler_that_does_not_raise(self):
        seen = []

        def handler(number, frame):
            seen.append(number)

        signal.signal(signal.SIGINT, handler)
        self.scenario("silent")
        self.soon()
        self.reversal.reverse()
        self.assertEqual(seen, [signal.SIGINT])
        self.assertIs(signal.getsignal(signal.SIGINT), handler)

    def test_a_handler_set_by_a_hook_stays(self):
        self.reversal.on_connected = lambda params: signal.signal(signal.SIGINT, signal.SIG_IGN)
        self.reversal.reverse()
        self.assertEqual(signal.getsignal(signal.SIGINT), signal.SIG_IGN)
        self.reversal.reverse()
        self.assertEqual(signal.getsignal(signal.SIGINT), signal.SIG_IGN)


class Loading(unittest.TestCase):
    def load(self, library):
        """Imports the package and makes an object in a fresh interpreter; answers what it printed."""
        program = """
import dpaymentssdk
print("imported")
try:
    dpaymentssdk.TSYSReversal()
    print("made")
except ImportError as error:
    print(error)
"""
        environment = {**os.environ, _native.VARIABLE: str(library)}
        run = subprocess.run(
            [sys.executable, "-B", "-c", program], cwd=BESIDE, env=environment, stdout=subprocess.PIPE, check=True
        )
        return run.stdout.decode().splitlines()

    def test_the_named_file(self):
        self.assertEqual(self.load(os.environ[_native.VARIABLE]), ["imported", "made"])

    def test_a_missing_file(self):
        imported, message = self.load("/no/such/library.so")
        self.assertEqual(imported, "imported")
        self.assertIn("/no/such/library.so (DPAYMENTSSDK_LIBRARY names it)", message)

    def test_another_library(self):
        other = Path(folder.name, "other.so")
        source = Path(folder.name, "other.c")
        source.write_text("int nothing;\n")
        compiler = os.environ.get("CC", "cc")
        subprocess.run([compiler, "-shared", "-fPIC", "-o", str(other), str(source)], check=True)
        message = self.load(other)[1]
        self.assertIn(f"{other} (DPAYMENTSSDK_LIBRARY names it) is not a library of dpaymentssdk", message)
        self.assertIn("DPaymentsSDK_TSYSReversal_Destroy", message)


if __name__ == "__main__":
    unittest.main()
