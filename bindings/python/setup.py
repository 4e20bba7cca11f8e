"""Builds the shared library with cargo and bundles it into the wheel; everything else is in pyproject.toml.

The Rust sources are those of the checkout, or the crate that a source distribution carries in its folder `rust`.

Environment: DPAYMENTSSDK_PREBUILT names a finished library to bundle instead of running cargo; CARGO names another
cargo; CARGO_TARGET_DIR and cargo's own configuration are respected.
"""

import json
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from setuptools import Distribution, setup
from setuptools.command.build_py import build_py
from setuptools.command.sdist import sdist

try:
    from setuptools.command.bdist_wheel import bdist_wheel
except ImportError:  # setuptools before 70.1
    from wheel.bdist_wheel import bdist_wheel

PACKAGE = "dpaymentssdk"
HERE = Path(__file__).resolve().parent
CARRIED = HERE / "rust"
ROOT = CARRIED if CARRIED.is_dir() else HERE.parents[1]
LIBRARY = {"win32": "dpaymentssdk.dll", "darwin": "libdpaymentssdk.dylib"}.get(sys.platform, "libdpaymentssdk.so")


def library():
    """The library to bundle."""
    prebuilt = os.environ.get("DPAYMENTSSDK_PREBUILT")
    if not prebuilt:
        return build_library()
    if not Path(prebuilt).is_file():
        sys.exit(f"error: DPAYMENTSSDK_PREBUILT names {prebuilt}, which is not a file.")
    return Path(prebuilt)


def cargo():
    """The command that builds Rust."""
    found = shutil.which(os.environ.get("CARGO") or "cargo")
    if found is None:
        sys.exit(
            "error: cargo was not found; it is needed to build the library. Install Rust from https://rustup.rs, or set "
            "DPAYMENTSSDK_PREBUILT to a finished library."
        )
    return found


def build_library():
    """Runs cargo and takes the name of the library from its report, so that any target directory will do."""
    manifest = ROOT / "Cargo.toml"
    if not manifest.is_file() or f'name = "{PACKAGE}"' not in manifest.read_text(encoding="utf-8"):
        sys.exit(
            f"error: the Rust sources of {PACKAGE} are not at {ROOT}. Install from a source distribution, or from a "
            "checkout with pip 21.3 or newer (pip install ./bindings/python), or set DPAYMENTSSDK_PREBUILT to a "
            "finished library."
        )
    command = [cargo(), "build", "--release", "--lib", "-p", PACKAGE, "--locked", "--manifest-path", str(manifest)]
    command.append("--message-format=json-render-diagnostics")
    run = subprocess.run(command, stdout=subprocess.PIPE, check=False)
    if run.returncode != 0:
        sys.exit(f"error: cargo failed with status {run.returncode}; its messages are above.")
    built = None
    for line in run.stdout.decode("utf-8").splitlines():
        message = json.loads(line) if line.startswith("{") else {}
        if message.get("reason") == "compiler-artifact" and message["target"]["name"] == PACKAGE:
            found = [name for name in message["filenames"] if name.endswith((".so", ".dylib", ".dll"))]
            built = Path(found[0]) if found else built
    if built is None:
        sys.exit("error: cargo built no shared library for this target.")
    return built


class BuildPy(build_py):
    """Puts the library beside the Python files."""

    def run(self):
        editable = getattr(self, "editable_mode", False)
        package = Path(self.get_package_dir(PACKAGE) if editable else os.path.join(self.build_lib, PACKAGE))
        if not editable:
            # What an earlier build left there would be packed too.
            shutil.rmtree(package, ignore_errors=True)
        super().run()
        package.mkdir(parents=True, exist_ok=True)
        # A running program may have the old file mapped: replace it, never write into it.
        temporary = package / (LIBRARY + ".new")
        shutil.copyfile(library(), temporary)
        os.replace(temporary, package / LIBRARY)


class Sdist(sdist):
    """Carries the crate, as cargo packs it, so that it builds without the repository."""

    def make_release_tree(self, base_dir, files):
        super().make_release_tree(base_dir, files)
        rust = Path(base_dir, "rust")
        if ROOT == CARRIED:
            shutil.rmtree(rust, ignore_errors=True)
            shutil.copytree(ROOT, rust, ignore=shutil.ignore_patterns("target"))
            return
        with tempfile.TemporaryDirectory() as folder:
            command = [cargo(), "package", "--quiet", "-p", PACKAGE, "--no-verify", "--allow-dirty", "--locked"]
            command += ["--manifest-path", str(ROOT / "Cargo.toml"), "--target-dir", folder]
            if subprocess.run(command, check=False).returncode != 0:
                sys.exit("error: cargo could not pack the crate; its messages are above.")
            (packed,) = Path(folder, "package").glob("*.crate")
            with tarfile.open(packed) as crate:
                crate.extractall(folder)
            shutil.copytree(Path(folder, packed.stem), rust)


class BdistWheel(bdist_wheel):
    """The wheel is for one platform and for every Python 3: ctypes needs no Python ABI."""

    def get_tag(self):
        tag = super().get_tag()[2]
        if tag.endswith("_universal2"):
            # cargo builds for one processor.
            tag = tag[: -len("universal2")] + platform.machine()
        return "py3", "none", tag


class BinaryDistribution(Distribution):
    """Not pure Python, although setuptools compiles nothing."""

    def has_ext_modules(self):
        return True


# pip and setuptools look for the licences beside this file.
for licence in ROOT.glob("LICENSE-*"):
    shutil.copyfile(licence, HERE / licence.name)

setup(
    license="MIT OR Apache-2.0",
    cmdclass={"build_py": BuildPy, "bdist_wheel": BdistWheel, "sdist": Sdist},
    distclass=BinaryDistribution,
)
