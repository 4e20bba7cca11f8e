"""What the tests share: hosts, prepared objects, and the table as the library itself tells it."""

import ctypes
import os
import socket
import threading
import time

from dpaymentssdk import DPaymentsSDKTsysreversalError, TSYSReversal, _native

HOOKS = (
    "on_connected",
    "on_data_packet_in",
    "on_data_packet_out",
    "on_disconnected",
    "on_error",
    "on_ssl_server_authentication",
    "on_ssl_status",
)

# A call that was told to end, or that runs into its time-out, is over by then.
BOUND = 5.0

# The host's answer belongs to another request: the only fault that lets every event fire in one call.
FOREIGN_ANSWER = '[[connection]]\nsequence_number = "9998"'


class _Hosts:
    """The connection to whoever starts hosts."""

    def __init__(self):
        self._lock = threading.Lock()
        self._socket = socket.create_connection(("127.0.0.1", int(os.environ["TSYS_HOSTS"])))
        self._file = self._socket.makefile("rw", encoding="ascii", newline="\n")

    def ask(self, *words):
        with self._lock:
            self._file.write(" ".join(map(str, words)) + "\n")
            self._file.flush()
            line = self._file.readline()
        assert line.endswith("\n"), "whoever starts hosts is there"
        return line[:-1].split(" ") if line != "\n" else []

    def close(self):
        self._file.close()
        self._socket.close()


_hosts = None


def hosts():
    """The connection, made when it is needed first; the tests' process ends it."""
    global _hosts
    if _hosts is None:
        _hosts = _Hosts()
    return _hosts


def tearDownModule():
    """Closes the connection; test modules import this name."""
    global _hosts
    if _hosts is not None:
        _hosts.close()
        _hosts = None


def _hex(text):
    return "x" + text.encode().hex()


def _text(word):
    return bytes.fromhex(word[1:]).decode()


class Scenario:
    """One of the scenarios that are the same in every language."""

    def __init__(self, words):
        self.name, self.host, settings = map(_text, words[:3])
        self.settings = settings.splitlines()
        self.timeout, self.code = int(words[3]), int(words[4])
        self.outcome, self.response = _text(words[5]), _text(words[6])
        self.held = int(words[7])


def scenarios():
    """Every scenario."""
    result = []
    while True:
        words = hosts().ask("scenario", len(result))
        if not words:
            return result
        result.append(Scenario(words))


class Host:
    """A simulated host with a ledger of its own, and the authorization of 124.00 in it."""

    def __init__(self, scenario=""):
        self._number, port, ca, aggregate = hosts().ask("start", _hex(scenario))
        self.port = int(port)
        self.ca, self.aggregate = _text(ca), _text(aggregate)

    def held(self):
        """What is still held of the authorization, when no connection is open any more."""
        return int(hosts().ask("held", self._number)[0])

    def connections(self):
        """How many connections were accepted."""
        return int(hosts().ask("connections", self._number)[0])

    def requests(self):
        """How many frames have arrived."""
        return int(hosts().ask("requests", self._number)[0])

    def log(self):
        """What happened, for a failed test."""
        return _text(hosts().ask("log", self._number)[0])

    def point(self, reversal):
        """Makes an object talk to this host."""
        for setting in ("Server=localhost", f"Port={self.port}", "SSLCACertFilePaths="):
            reversal.config(setting)
        reversal.config("SSLServerCACerts=" + self.ca)
        return reversal

    def prepared(self, settings=()):
        """A partial reversal of the host's authorization, ready to go."""
        reversal = self.point(TSYSReversal())
        reversal.config("SSLEnabledProtocols=15360")
        reversal.parse_aggregate(self.aggregate)
        reversal.merchant_bank_id = "999995"
        reversal.merchant_number = "888000002447"
        reversal.merchant_store_number = "5999"
        reversal.merchant_terminal_number = "1515"
        reversal.merchant_category_code = "5999"
        reversal.merchant_zip = "27713"
        reversal.settlement_amount = "5000"
        reversal.transaction_number = 3
        reversal.reversal_code = 2
        reversal.timeout = 8
        for setting in settings:
            reversal.config(setting)
        return reversal


def code_of(call, *arguments):
    """The code of the error that a call raises; 0 when it succeeds."""
    try:
        call(*arguments)
    except DPaymentsSDKTsysreversalError as error:
        return error.code
    return 0


RESPONSE_PROPERTIES = [name for name in dir(TSYSReversal) if name.startswith("response_")]


def responses(reversal):
    """What the response properties hold, without those that hold nothing."""
    values = {name: getattr(reversal, name) for name in RESPONSE_PROPERTIES}
    return {name: value for name, value in values.items() if value}


class Recorder:
    """Hooks that write down every event: its hook and what it tells."""

    def __init__(self, reversal):
        self.events = []
        for hook in HOOKS:
            setattr(reversal, hook, self._hook(hook))

    def _hook(self, hook):
        def record(params):
            names = [name for name in dir(params) if not name.startswith("_")]
            self.events.append((hook, {name: getattr(params, name) for name in names}))

        return record

    def names(self):
        """The hooks in the order of their calls; calls of SSLStatus that follow each other count as one."""
        result = []
        for name, _ in self.events:
            if name != "on_ssl_status" or result[-1:] != [name]:
                result.append(name)
        return result

    def of(self, hook):
        """What was told to one hook, call by call."""
        return [told for name, told in self.events if name == hook]


class Running:
    """A reverse() on a thread of its own."""

    def __init__(self, reversal):
        self.error = None
        self._reversal = reversal
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self):
        try:
            self._reversal.reverse()
        except BaseException as error:  # Looked at by the test.
            self.error = error

    def is_running(self):
        """Whether the call has not ended yet."""
        return self._thread.is_alive()

    def join(self):
        """Waits for the end, which must come within the bound; answers the code, 0 for success."""
        self._thread.join(BOUND)
        assert not self._thread.is_alive(), "the call ends"
        if self.error is None:
            return 0
        if isinstance(self.error, DPaymentsSDKTsysreversalError):
            return self.error.code
        raise self.error


def wait_until(condition):
    """Waits until something is so."""
    end = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < end, "it never happens"
        time.sleep(0.005)


class _PropertyRow(ctypes.Structure):
    _fields_ = [
        ("id", ctypes.c_int),
        ("name", ctypes.c_char_p),
        ("cxx_name", ctypes.c_char_p),
        ("kind", ctypes.c_int),
        ("writable", ctypes.c_int),
        ("secret", ctypes.c_int),
        ("default_value", ctypes.c_char_p),
        ("example", ctypes.c_char_p),
        ("example_reads", ctypes.c_char_p),
        ("enumeration", ctypes.c_char_p),
        ("summary", ctypes.c_char_p),
    ]


class _SettingRow(ctypes.Structure):
    _fields_ = [
        ("name", ctypes.c_char_p),
        ("kind", ctypes.c_int),
        ("writable", ctypes.c_int),
        ("secret", ctypes.c_int),
        ("extension", ctypes.c_int),
        ("default_value", ctypes.c_char_p),
        ("example", ctypes.c_char_p),
        ("example_reads", ctypes.c_char_p),
        ("summary", ctypes.c_char_p),
    ]


class _RefusedRow(ctypes.Structure):
    _fields_ = [("value", ctypes.c_char_p), ("code", ctypes.c_int)]


KINDS = ("text", "integer", "boolean", "bytes")


class Row:
    """A property or a setting as the library describes it."""

    def __init__(self, row, refused):
        self.name = row.name.decode()
        self.kind = KINDS[row.kind]
        self.writable, self.secret = bool(row.writable), bool(row.secret)
        self.default, self.example = row.default_value.decode(), row.example.decode()
        self.example_reads = row.example_reads.decode()
        self.refused = refused

    def value(self, text):
        """The value of Python that a text of the table stands for."""
        if self.kind == "integer":
            return int(text)
        if self.kind == "boolean":
            return {"True": True, "False": False}[text]
        return text.encode() if self.kind == "bytes" else text


def _rows(what, structure):
    library = ctypes.CDLL(_native.library()._name)
    count = getattr(library, f"tsysreversal_{what}_count")
    count.restype = ctypes.c_size_t
    row = getattr(library, f"tsysreversal_{what}")
    row.restype, row.argtypes = ctypes.POINTER(structure), (ctypes.c_size_t,)
    refused = getattr(library, f"tsysreversal_{what}_refused")
    refused.restype, refused.argtypes = ctypes.POINTER(_RefusedRow), (ctypes.c_size_t, ctypes.c_size_t)
    rows = []
    for index in range(count()):
        wrong = []
        while refused(index, len(wrong)):
            entry = refused(index, len(wrong)).contents
            wrong.append((entry.value.decode(), entry.code))
        rows.append(Row(row(index).contents, wrong))
    return rows


def properties():
    """Every property."""
    return _rows("property", _PropertyRow)


def settings():
    """Every setting."""
    return _rows("setting", _SettingRow)


def snapshot(reversal):
    """The values of all properties and all settings but those that count bytes or time."""
    values = {row.name: getattr(reversal, row.name) for row in properties()}
    values.update({row.name: reversal.config(row.name) for row in settings()})
    return values


class RowByRow:
    """For tests that visit each row of `table()`: what they visited is counted and compared with it."""

    def setUp(self):
        self.rows = self.table()
        self.visited = 0

    def visit(self, wanted=lambda row: True):
        """The rows that a test is about; it counts each when it is through with it."""
        return filter(wanted, self.rows)

    def assertVisited(self, wanted=lambda row: True):
        self.assertEqual(self.visited, sum(1 for _ in filter(wanted, self.rows)))
        self.assertGreater(self.visited, 0)
