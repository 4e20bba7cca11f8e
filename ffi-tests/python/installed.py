"""The package as pip installed it: run by the Python of the environment into which it was installed.

Environment: CARGO_TARGET_DIR, where `tsysreversal` is or is built; CI, where everything must be there.
"""

import ast
import importlib.metadata
import json
import os
import re
import subprocess
import sys
import sysconfig
import tempfile
import unittest
from pathlib import Path

import dpaymentssdk

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parents[1]
LIBRARY = {"win32": "dpaymentssdk.dll", "darwin": "libdpaymentssdk.dylib"}.get(sys.platform, "libdpaymentssdk.so")
PACKAGE = Path(dpaymentssdk.__file__).resolve().parent
OWN_TESTS = ROOT / "bindings" / "python" / "tests"

# The authorization that is reversed: a MasterCard of the simulated host, 124.00 held.
ORIGINAL = "423217502329"


def clean_environment():
    """The environment without anything that leads past the installed package."""
    clean = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "DPAYMENTSSDK_LIBRARY")}
    return dict(clean, PYTHON_PACKAGE="installed")


def run(*command, cwd=None):
    """Runs a command that must succeed; answers what it printed on both streams."""
    done = subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        env=clean_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=900,
    )
    output = done.stdout.decode("utf-8", "replace")
    if done.returncode != 0:
        raise AssertionError(f"{command}: status {done.returncode}\n{output}")
    return output


def tool():
    """The binary that plays the host, built when it is not there yet."""
    target = Path(os.environ.get("CARGO_TARGET_DIR") or ROOT / "target").resolve()
    binary = target / "debug" / ("tsysreversal.exe" if sys.platform == "win32" else "tsysreversal")
    if not binary.is_file():
        run(os.environ.get("CARGO") or "cargo", "build", "-q", "-p", "dpaymentssdk-cli", cwd=ROOT)
    return binary


class Host:
    """A simulated host in a process of its own."""

    def __init__(self, scenario=""):
        self._folder = tempfile.TemporaryDirectory()
        aggregate, script = Path(self._folder.name, "aggregate.xml"), Path(self._folder.name, "scenario.toml")
        script.write_text(scenario)
        command = [tool(), "simulate", "--until-stdin-closes", "--scenario", script]
        command += ["--aggregate-out", aggregate, "--aggregate-of", ORIGINAL]
        self._process = subprocess.Popen(
            [str(word) for word in command], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=clean_environment()
        )
        ready = json.loads(self._process.stdout.readline())
        self.address, self.port, self.ca = ready["address"], ready["port"], ready["ca"]
        self.aggregate = aggregate.read_text()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.communicate(timeout=30)
        self._folder.cleanup()

    def events(self):
        """Ends the host and answers what it told."""
        output, _ = self._process.communicate(timeout=30)
        return [json.loads(line) for line in output.splitlines()]

    def prepared(self):
        """The documented partial reversal, ready to go."""
        reversal = dpaymentssdk.TSYSReversal()
        for setting in ("Server=localhost", f"Port={self.port}", "SSLCACertFilePaths=", "SSLServerCACerts=" + self.ca):
            reversal.config(setting)
        reversal.parse_aggregate(self.aggregate)
        reversal.merchant_bank_id = "999995"
        reversal.merchant_number = "888000002447"
        reversal.merchant_store_number = "5999"
        reversal.merchant_terminal_number = "1515"
        reversal.merchant_category_code = "5999"
        reversal.merchant_zip = "27713"
        reversal.transaction_number = 3
        reversal.reversal_type = 0
        reversal.reversal_code = 2
        reversal.settlement_amount = "5000"
        return reversal


class TheInstalledPackage(unittest.TestCase):
    def test_it_is_the_installed_one(self):
        self.assertNotIn("DPAYMENTSSDK_LIBRARY", os.environ)
        installed = [Path(sysconfig.get_path(name)).resolve() for name in ("purelib", "platlib")]
        self.assertIn(PACKAGE.parent, installed)
        self.assertNotIn(ROOT / "bindings", PACKAGE.parents)
        self.assertNotEqual(sys.prefix, sys.base_prefix, "a virtual environment")

    def test_it_has_everything(self):
        names = {path.name for path in PACKAGE.iterdir()}
        self.assertLessEqual({"__init__.py", "__init__.pyi", "py.typed", LIBRARY}, names)
        source = ROOT / "bindings" / "python" / "dpaymentssdk"
        self.assertLessEqual({path.name for path in source.glob("*.py*")}, names)
        distribution = importlib.metadata.distribution("dpaymentssdk")
        self.assertEqual(distribution.version, dpaymentssdk.__version__)
        licences = {path.name for path in ROOT.glob("LICENSE-*")}
        self.assertEqual(len(licences), 2)
        self.assertEqual(licences, {path.name for path in distribution.files if path.name.startswith("LICENSE")})
        versions = {name for name in distribution.metadata.get_all("Classifier") if " :: Python :: 3." in name}
        self.assertEqual(len(versions), 7)
        self.assertIn("# dpaymentssdk", distribution.metadata.get_payload() or distribution.metadata["Description"])

    def test_it_loads_its_own_library(self):
        with dpaymentssdk.TSYSReversal():
            if sys.platform == "linux":
                lines = Path("/proc/self/maps").read_text().splitlines()
                mapped = {line.split()[-1] for line in lines if "libdpaymentssdk" in line}
                self.assertEqual(mapped, {str(PACKAGE / LIBRARY)})

    def test_everything_is_exported(self):
        names = {}
        exec("from dpaymentssdk import *", names)
        self.assertLessEqual(set(dpaymentssdk.__all__), set(names))
        self.assertEqual(sum(name.endswith("EventParams") for name in names), 7)
        for name in dpaymentssdk.__all__:
            self.assertEqual(getattr(dpaymentssdk, name).__module__, "dpaymentssdk")

    def test_the_documented_partial_reversal(self):
        with Host() as host, host.prepared() as reversal:
            reversal.reverse()
            self.assertEqual(reversal.response_code, "00")
            self.assertEqual(reversal.config("Outcome"), "answered")
            self.assertTrue(reversal.response_approval_code)
            told = host.events()
        done = [event["text"] for event in told if event["event"] == "ledger"]
        self.assertEqual(len(done), 1, told)
        self.assertIn("5000 stays", done[0])

    def test_a_reversal_in_doubt(self):
        with Host('[[connection]]\nclose = "after-request"') as host, host.prepared() as reversal:
            with self.assertRaises(dpaymentssdk.DPaymentsSDKError) as caught:
                reversal.reverse()
            self.assertEqual((caught.exception.code, reversal.config("Outcome")), (595, "in-doubt"))
            self.assertEqual(reversal.response_code, "")

    def test_the_stub_and_the_class_have_the_same_members(self):
        stub = ast.parse((PACKAGE / "__init__.pyi").read_text(encoding="utf-8"))
        (described,) = [node for node in stub.body if isinstance(node, ast.ClassDef) and node.name == "TSYSReversal"]
        described = {node.name for node in described.body if isinstance(node, ast.FunctionDef)} | {
            node.target.id for node in described.body if isinstance(node, ast.AnnAssign)
        }
        public = {name for name in dir(dpaymentssdk.TSYSReversal) if not name.startswith("_")}
        self.assertEqual({name for name in described if not name.startswith("_")}, public)


class Types(unittest.TestCase):
    """What a type checker says of the package and of a program that uses it."""

    def test_a_program_and_the_stub(self):
        # Elsewhere than in the tree, so that the installed package is what is found.
        with tempfile.TemporaryDirectory() as folder:
            # The oldest version that mypy still knows, and the newest that the package is for.
            for version in ("3.10", "3.14"):
                strict = [sys.executable, "-m", "mypy", "--strict", "--python-version", version]
                run(*strict, FOLDER / "typed_program.py", cwd=folder)
            wrong = Path(folder, "wrong.py")
            wrong.write_text(
                "from dpaymentssdk import TSYSReversal\n"
                "reversal = TSYSReversal()\n"
                "reversal.settlement_amount = 5000\n"
                "reversal.settlment_amount = '5000'\n"
                "reversal.response_code = '00'\n"
            )
            with self.assertRaisesRegex(AssertionError, "Found 3 errors"):
                run(sys.executable, "-m", "mypy", "--strict", wrong, cwd=folder)
            # The stub describes what is public; the modules behind it say their types themselves.
            allowed = Path(folder, "allowed.txt")
            allowed.write_text("dpaymentssdk\\._[a-z].*\ndpaymentssdk\\.libdpaymentssdk\n")
            stubtest = [sys.executable, "-m", "mypy.stubtest", "--concise", "--ignore-unused-allowlist"]
            run(*stubtest, "--allowlist", allowed, "dpaymentssdk", cwd=folder)


def own_tests():
    """Runs the package's own tests with the installed package; answers how many there were."""
    if not any(OWN_TESTS.glob("test_*.py")):
        raise AssertionError(f"no tests in {OWN_TESTS}")
    with tempfile.TemporaryDirectory() as elsewhere:
        output = run(sys.executable, "-m", "unittest", "discover", "-s", OWN_TESTS, "-t", OWN_TESTS, cwd=elsewhere)
    ran = re.search(r"^Ran (\d+) tests?", output, re.MULTILINE)
    if ran is None or output.rstrip().splitlines()[-1] != "OK":
        raise AssertionError(f"the package's own tests:\n{output}")
    print(f"the package's own tests: {ran.group(0)}")
    return int(ran.group(1))


def has_type_checker():
    """Whether mypy could be installed here. It must be possible in CI."""
    try:
        run(sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "mypy")
    except AssertionError as error:
        if "CI" in os.environ:
            raise
        print(f"not checked: the types, since mypy cannot be installed here: {error}")
        return False
    return True


def main():
    """Runs everything and prints the line that the runner counts."""
    classes = [TheInstalledPackage]
    if has_type_checker():
        classes.append(Types)
    loader = unittest.TestLoader()
    suite = unittest.TestSuite(loader.loadTestsFromTestCase(each) for each in classes)
    result = unittest.TextTestRunner(verbosity=2).run(suite)
    if not result.wasSuccessful() or result.skipped or result.expectedFailures:
        return 1
    count = result.testsRun + own_tests()
    print(f"test result: ok. {count} passed; 0 failed; 0 ignored")
    return 0


if __name__ == "__main__":
    sys.exit(main())
