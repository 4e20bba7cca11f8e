"""Every setting of the table through config()."""

import socket
import unittest

from support import RowByRow, code_of, settings, snapshot

from dpaymentssdk import TSYSReversal, _table


class Settings(RowByRow, unittest.TestCase):
    table = staticmethod(settings)

    def test_the_package_and_the_library_know_the_same(self):
        library = [(row.name, row.kind, row.writable, row.secret, row.default) for row in self.rows]
        package = [(row.name, row.kind, row.writable, row.secret, row.default) for row in _table.SETTINGS]
        self.assertEqual(library, package)
        self.assertEqual(sum(not row.extension for row in _table.SETTINGS), 78)

    def test_defaults(self):
        with TSYSReversal() as reversal:
            for row in self.visit():
                with self.subTest(row.name):
                    value = reversal.config(row.name)
                    self.assertIs(type(value), str)
                    if row.name in ("BuildInfo", "LicenseInfo"):
                        self.assertTrue(value)
                    elif row.name == "LocalHost":
                        self.assertEqual(value, socket.gethostname())
                    else:
                        self.assertEqual(value, row.default)
                    self.visited += 1
        self.assertVisited()

    def test_text_of_python_has_no_code_page(self):
        with TSYSReversal() as reversal:
            for page in ("37", "1252", "709", "1200", "20127"):
                with self.subTest(page):
                    self.assertEqual(reversal.config(f"CodePage={page}"), page)
                    reversal.ssl_cert_store_password = "Zoë €"
                    self.assertEqual(reversal.ssl_cert_store_password, "Zoë €")
                    self.assertEqual(reversal.config("SSLCACertFilePaths=/tmp/hôte.pem"), "/tmp/hôte.pem")
                    self.assertEqual(code_of(lambda: reversal.config("NoSuchSetting")), 511)

    def test_examples(self):
        for row in self.visit(lambda row: row.writable):
            with self.subTest(row.name):
                with TSYSReversal() as reversal:
                    default = reversal.config(row.name)
                    self.assertEqual(reversal.config(f"{row.name}={row.example}"), row.example_reads)
                    for name in (row.name, row.name.upper(), row.name.lower()):
                        self.assertEqual(reversal.config(name), row.example_reads)
                    self.assertNotEqual(row.example_reads, default, "the example shows nothing")
                    reversal.reset()
                    self.assertEqual(reversal.config(row.name), default)
                self.visited += 1
        self.assertVisited(lambda row: row.writable)

    def test_refused_values_have_their_code_and_change_nothing(self):
        values = 0
        for row in self.visit(lambda row: row.refused):
            with self.subTest(row.name):
                with TSYSReversal() as reversal:
                    if row.writable:
                        reversal.config(f"{row.name}={row.example}")
                    before = snapshot(reversal)
                    for text, code in row.refused:
                        self.assertEqual(code_of(reversal.config, f"{row.name}={text}"), code, text)
                        values += 1
                    self.assertEqual(snapshot(reversal), before)
                self.visited += 1
        self.assertVisited(lambda row: row.refused)
        self.assertEqual(values, sum(len(row.refused) for row in self.rows))

    def test_read_only_settings(self):
        with TSYSReversal() as reversal:
            before = snapshot(reversal)
            for row in self.visit(lambda row: not row.writable):
                with self.subTest(row.name):
                    for value in ("", "1", row.default):
                        self.assertEqual(code_of(reversal.config, f"{row.name}={value}"), 511)
                    self.visited += 1
            self.assertEqual(snapshot(reversal), before)
        self.assertVisited(lambda row: not row.writable)

    def test_booleans_in_every_spelling(self):
        with TSYSReversal() as reversal:
            for row in self.visit(lambda row: row.writable and row.kind == "boolean"):
                with self.subTest(row.name):
                    for text in ("True", "true", "TRUE", "1", "Yes", "yes"):
                        self.assertEqual(reversal.config(f"{row.name}={text}"), "True")
                    for text in ("False", "false", "FALSE", "0", "No", "no"):
                        self.assertEqual(reversal.config(f"{row.name}={text}"), "False")
                    for text in ("2", "maybe", "Truee"):
                        self.assertEqual(code_of(reversal.config, f"{row.name}={text}"), 511)
                    self.assertEqual(reversal.config(row.name), "False")
                    self.visited += 1
        self.assertVisited(lambda row: row.writable and row.kind == "boolean")

    def test_unknown_settings_are_named(self):
        with TSYSReversal() as reversal:
            for text in ("NoSuchSetting", "NoSuchSetting=1", "Prot=1"):
                with self.assertRaises(Exception) as caught:
                    reversal.config(text)
                self.assertEqual(caught.exception.code, 511)
                self.assertIn(text.split("=")[0], caught.exception.message)

    def test_unknown_settings_may_be_passed_over(self):
        with TSYSReversal() as reversal:
            self.assertEqual(reversal.config("IgnoreUnknownSettings=yes"), "True")
            for text in ("NoSuchSetting", "NoSuchSetting=1", "Prot=1"):
                self.assertEqual(reversal.config(text), "")
            self.assertEqual(code_of(reversal.config, "Port=x"), 502)
            self.assertEqual(reversal.config("Port"), "5003")
            reversal.reset()
            self.assertEqual(code_of(reversal.config, "NoSuchSetting=1"), 511)

    def test_arguments_of_config(self):
        with TSYSReversal() as reversal:
            for value in (None, 1, b"Port"):
                with self.assertRaises(TypeError):
                    reversal.config(value)
            for value in ("Server=a\0b", "Server=\ud800"):
                self.assertEqual(code_of(reversal.config, value), 502)
            self.assertEqual(reversal.config("Server"), {row.name: row.default for row in self.rows}["Server"])

    def test_a_value_may_hold_an_equals_sign(self):
        with TSYSReversal() as reversal:
            value = reversal.config("POSDataCode=CardInputCap=5")
            self.assertIn("CardInputCap=5;", value + ";")

    def test_processor_sets_server_and_port(self):
        with TSYSReversal() as reversal:
            before = reversal.config("Server"), reversal.config("Port")
            reversal.config("Processor=1")
            self.assertNotEqual((reversal.config("Server"), reversal.config("Port")), before)
            reversal.config("Port=4711")
            self.assertEqual(reversal.config("Port"), "4711")
