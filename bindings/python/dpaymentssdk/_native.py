"""Finds and loads the shared library, and declares the functions of its flat C interface.

The library is loaded when the first object is made, not on import: the package can be imported, documented and
type-checked on a machine without it, and a program may still choose the library by the environment.
"""

from __future__ import annotations

import ctypes
import os
import sys
import threading
from ctypes import POINTER, c_char_p, c_int, c_int64, c_void_p
from typing import Any, Dict, Optional, Tuple

VARIABLE = "DPAYMENTSSDK_LIBRARY"

# Win32 functions are __stdcall; everywhere else there is one convention.
if sys.platform == "win32":
    _Library = ctypes.WinDLL
    Sink = ctypes.WINFUNCTYPE(c_int, c_void_p, c_int, c_int, POINTER(c_void_p), POINTER(c_int))
else:
    _Library = ctypes.CDLL
    Sink = ctypes.CFUNCTYPE(c_int, c_void_p, c_int, c_int, POINTER(c_void_p), POINTER(c_int))

PREFIX = "DPaymentsSDK_TSYSReversal_"

# The result and the parameters of every function that this package calls.
_FUNCTIONS: Dict[str, Tuple[Any, Tuple[Any, ...]]] = {
    "Destroy": (c_int, (c_void_p,)),
    "Get": (c_void_p, (c_void_p, c_int, c_int, POINTER(c_int), POINTER(c_int64))),
    "Set": (c_int, (c_void_p, c_int, c_int, c_void_p, c_int)),
    "Do": (c_int, (c_void_p, c_int, c_int, POINTER(c_void_p), POINTER(c_int), POINTER(c_int64))),
    "GetLastError": (c_char_p, (c_void_p,)),
    "GetLastErrorCode": (c_int, (c_void_p,)),
}
# What the original has no function for. The numbers of this package are those of the library's own header, so that its
# objects are made by a function that no remap file changes.
_OURS: Dict[str, Tuple[str, Any, Tuple[Any, ...]]] = {
    "Create": ("tsysreversal_create_flat", c_void_p, (Sink, c_void_p, c_char_p, c_int)),
    "AlwaysUtf8": ("tsysreversal_always_utf8", c_int, (c_void_p, c_int)),
}

_lock = threading.Lock()
_loaded: Optional[ctypes.CDLL] = None


def library() -> ctypes.CDLL:
    """The library, loaded once."""
    global _loaded
    with _lock:
        if _loaded is None:
            _loaded = _load(_path())
        return _loaded


def _path() -> str:
    """The one file that is tried: a wrong DPAYMENTSSDK_LIBRARY is an error, never a reason to take another."""
    named = os.environ.get(VARIABLE)
    if named:
        return os.path.abspath(named)
    name = {"win32": "dpaymentssdk.dll", "darwin": "libdpaymentssdk.dylib"}.get(sys.platform, "libdpaymentssdk.so")
    return os.path.join(os.path.dirname(os.path.abspath(__file__)), name)


def _load(path: str) -> ctypes.CDLL:
    chosen = f"{VARIABLE} names it" if os.environ.get(VARIABLE) else f"{VARIABLE} is not set"
    try:
        loaded, plain = _Library(path), ctypes.CDLL(path)
    except OSError as error:
        raise ImportError(
            f"dpaymentssdk cannot load its library {path} ({chosen}): {error}", name="dpaymentssdk", path=path
        ) from error
    for name, (result, parameters) in _FUNCTIONS.items():
        # The same function under its short name, without a look-up by name for each call.
        setattr(loaded, name, _declared(loaded, PREFIX + name, result, parameters, f"{path} ({chosen})"))
    for short, (name, result, parameters) in _OURS.items():
        # They have the convention of plain C also where the others have not.
        setattr(loaded, short, _declared(plain, name, result, parameters, f"{path} ({chosen})"))
    return loaded


def _declared(loaded: ctypes.CDLL, name: str, result: Any, parameters: Tuple[Any, ...], place: str) -> Any:
    try:
        function = getattr(loaded, name)
    except AttributeError:
        raise ImportError(
            f"{place} is not a library of dpaymentssdk: it has no function {name}", name="dpaymentssdk", path=loaded._name
        ) from None
    function.restype = result
    function.argtypes = parameters
    return function
