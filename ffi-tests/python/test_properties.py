"""Every property of the table: default, example, refused values, access."""

import unittest

from support import Host, RowByRow, code_of, properties, snapshot, tearDownModule  # noqa: F401

import dpaymentssdk
from dpaymentssdk import TSYSReversal, _table

TYPES = {"text": str, "integer": int, "boolean": bool, "bytes": bytes}


class Properties(RowByRow, unittest.TestCase):
    table = staticmethod(properties)

    def test_the_package_and_the_library_know_the_same(self):
        library = [(row.name, row.kind, row.writable, row.secret) for row in self.rows]
        package = [(row.name, row.kind, row.writable, row.secret) for row in _table.PROPERTIES]
        self.assertEqual(library, package)
        self.assertEqual(len(library), 147)
        public = {name for name, value in vars(TSYSReversal).items() if isinstance(value, property)}
        hooks = {name for name in public if name.startswith("on_")}
        self.assertEqual(public - hooks - {"runtime_license"}, {row.name for row in self.rows})
        self.assertEqual(hooks, {event.name for event in _table.EVENTS})

    def test_defaults(self):
        with TSYSReversal() as reversal:
            for row in self.visit():
                with self.subTest(row.name):
                    value = getattr(reversal, row.name)
                    self.assertIs(type(value), TYPES[row.kind])
                    self.assertEqual(value, row.value(row.default))
                    self.assertEqual(getattr(reversal, "get_" + row.name)(), value)
                    self.visited += 1
        self.assertVisited()

    def test_examples_by_attribute(self):
        for row in self.visit(lambda row: row.writable):
            with self.subTest(row.name):
                with TSYSReversal() as reversal:
                    setattr(reversal, row.name, row.value(row.example))
                    value = getattr(reversal, "get_" + row.name)()
                    self.assertIs(type(value), TYPES[row.kind])
                    self.assertEqual(value, row.value(row.example_reads))
                self.visited += 1
        self.assertVisited(lambda row: row.writable)

    def test_examples_by_method(self):
        for row in self.visit(lambda row: row.writable):
            with self.subTest(row.name):
                with TSYSReversal() as reversal:
                    self.assertIsNone(getattr(reversal, "set_" + row.name)(row.value(row.example)))
                    value = getattr(reversal, row.name)
                    self.assertIs(type(value), TYPES[row.kind])
                    self.assertEqual(value, row.value(row.example_reads))
                    # A subject is looked for in a store, and there is none.
                    if not row.name.endswith(("_cert_subject", "_cert_encoded")):
                        self.assertNotEqual(value, row.value(row.default), "the example shows nothing")
                self.visited += 1
        self.assertVisited(lambda row: row.writable)

    def test_reset_brings_the_defaults_back(self):
        with TSYSReversal() as reversal:
            for row in self.visit(lambda row: row.writable):
                with self.subTest(row.name):
                    setattr(reversal, row.name, row.value(row.example))
                    reversal.reset()
                    self.assertEqual(getattr(reversal, row.name), row.value(row.default))
                    self.visited += 1
        self.assertVisited(lambda row: row.writable)

    def test_refused_values_have_their_code_and_change_nothing(self):
        values = 0
        for row in self.visit(lambda row: row.refused):
            with self.subTest(row.name):
                with TSYSReversal() as reversal:
                    setattr(reversal, row.name, row.value(row.example))
                    before = snapshot(reversal)
                    for text, code in row.refused:
                        value = row.value(text)
                        self.assertEqual(code_of(setattr, reversal, row.name, value), code)
                        self.assertEqual(code_of(getattr(reversal, "set_" + row.name), value), code)
                        values += 1
                    self.assertEqual(snapshot(reversal), before)
                self.visited += 1
        self.assertVisited(lambda row: row.refused)
        self.assertEqual(values, sum(len(row.refused) for row in self.rows))

    def test_read_only_properties_cannot_be_assigned(self):
        with TSYSReversal() as reversal:
            for row in self.visit(lambda row: not row.writable):
                with self.subTest(row.name):
                    with self.assertRaises(AttributeError):
                        setattr(reversal, row.name, row.value(row.default))
                    self.assertFalse(hasattr(reversal, "set_" + row.name))
                    with self.assertRaises(AttributeError):
                        delattr(reversal, row.name)
                    self.visited += 1
        self.assertVisited(lambda row: not row.writable)

    def test_wrong_types_are_refused_and_change_nothing(self):
        wrong = {
            "text": (None, 1, b"1", True),
            "integer": (None, "1", 1.0, b"1"),
            "boolean": (None, "False", 0.0, b""),
            "bytes": (None, 1, True, []),
        }
        with TSYSReversal() as reversal:
            before = snapshot(reversal)
            for row in self.visit(lambda row: row.writable):
                with self.subTest(row.name):
                    for value in wrong[row.kind]:
                        with self.assertRaises(TypeError):
                            setattr(reversal, row.name, value)
                    self.visited += 1
            self.assertEqual(snapshot(reversal), before)
        self.assertVisited(lambda row: row.writable)

    def test_what_no_value_can_hold(self):
        with TSYSReversal() as reversal:
            for row in self.visit(lambda row: row.writable and row.kind in ("text", "integer")):
                with self.subTest(row.name):
                    before = getattr(reversal, row.name)
                    if row.kind == "text":
                        for value in ("12\0", "\0", "\ud800"):
                            self.assertEqual(code_of(setattr, reversal, row.name, value), 502)
                    else:
                        for value in (2**31, -(2**31) - 1, 2**64 + 1):
                            self.assertEqual(code_of(setattr, reversal, row.name, value), 503)
                    self.assertEqual(getattr(reversal, row.name), before)
                    self.visited += 1
        self.assertVisited(lambda row: row.writable and row.kind in ("text", "integer"))

    def test_booleans_take_integers(self):
        with TSYSReversal() as reversal:
            for row in self.visit(lambda row: row.writable and row.kind == "boolean"):
                with self.subTest(row.name):
                    for given, read in ((1, True), (0, False), (True, True), (False, False)):
                        setattr(reversal, row.name, given)
                        self.assertIs(getattr(reversal, row.name), read)
                    self.visited += 1
        self.assertVisited(lambda row: row.writable and row.kind == "boolean")

    def test_bytes_take_text_and_hold_a_nul(self):
        stores = [row for row in self.rows if row.kind == "bytes" and row.writable and row.name.endswith("_store")]
        self.assertEqual(len(stores), 2)
        with TSYSReversal() as reversal:
            for row in stores:
                for given, read in (
                    ("a\u00e9", b"a\xc3\xa9"),
                    (b"\0\xff\0", b"\0\xff\0"),
                    (bytearray(b"1\0"), b"1\0"),
                    (memoryview(b"2\0"), b"2\0"),
                    (b"", b""),
                ):
                    setattr(reversal, row.name, given)
                    self.assertEqual(getattr(reversal, row.name), read)

    def test_certificates_as_bytes(self):
        certificate = Host().ca
        with TSYSReversal() as reversal:
            for name in ("ssl_accept_server_cert_encoded", "ssl_cert_encoded"):
                for value in (certificate, certificate.encode()):
                    setattr(reversal, name, value)
                    self.assertEqual(getattr(reversal, name).strip(), certificate.strip().encode())
                self.assertEqual(code_of(setattr, reversal, name, b"no certificate"), 502)
                self.assertEqual(getattr(reversal, name).strip(), certificate.strip().encode())
                setattr(reversal, name, b"")
                self.assertEqual(getattr(reversal, name), b"")

    def test_a_misspelt_property_is_an_error(self):
        with TSYSReversal() as reversal:
            with self.assertRaises(AttributeError):
                reversal.settlment_amount = "1"
            with self.assertRaises(AttributeError):
                reversal.settlment_amount

    def test_licence(self):
        with TSYSReversal() as reversal:
            self.assertEqual(reversal.runtime_license, "")
            reversal.set_runtime_license("a key")
            reversal.reset()
            self.assertEqual(reversal.get_runtime_license(), "a key")

    def test_side_effects(self):
        with TSYSReversal() as reversal:
            reversal.card_number = "5499 9900-0000 0058"
            self.assertEqual((reversal.card_number, reversal.card_type), ("5499990000000058", 2))
            reversal.card_cvv_data = "123"
            self.assertEqual(reversal.card_cvv_presence, 1)
            reversal.card_cvv_data = ""
            self.assertEqual(reversal.card_cvv_presence, 0)
            reversal.card_exp_year = 31
            self.assertEqual(reversal.card_exp_year, 2031)
            reversal.merchant_zip = "27713-1234"
            self.assertEqual(reversal.merchant_zip, "277131234")
            self.assertEqual(code_of(setattr, reversal, "card_number", "5499990000000059"), 504)
            self.assertEqual(reversal.card_number, "5499990000000058")
            reversal.card_is_encrypted = True
            reversal.card_number = "5499990000000059"
            self.assertEqual(reversal.card_type, 0)

    def test_errors_have_the_documented_texts(self):
        self.assertTrue(issubclass(dpaymentssdk.DPaymentsSDKTsysreversalError, dpaymentssdk.DPaymentsSDKError))
        texts = {error.code: error.text for error in _table.ERRORS}
        with TSYSReversal() as reversal:
            with self.assertRaises(dpaymentssdk.DPaymentsSDKError) as caught:
                reversal.settlement_amount = "1234567890123"
        error = caught.exception
        self.assertIs(type(error), dpaymentssdk.DPaymentsSDKTsysreversalError)
        self.assertEqual(error.code, 501)
        self.assertEqual(str(error), error.message)
        self.assertTrue(error.message.startswith(texts[501]), error.message)
