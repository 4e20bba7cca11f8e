"""Values of Python to values of the library and back.

A value never appears in an exception: not in its text, its arguments or its context. It may be a card number.
"""

from __future__ import annotations

import ctypes
import operator
from typing import Any, Callable, Dict, Optional

from ._errors import INVALID_FORMAT, INVALID_LENGTH, OUT_OF_RANGE, failure

_INT_MAX = 2**31 - 1


def _wrong_type(name: str, wanted: str, value: object) -> TypeError:
    return TypeError(f"{name} must be {wanted}, not {type(value).__name__}")


def _utf8(value: str) -> Optional[bytes]:
    """UTF-8, or None for lone surrogates; UnicodeEncodeError would carry the value."""
    try:
        return value.encode("utf-8")
    except UnicodeEncodeError:
        return None


def check_text(name: str, value: object) -> bytes:
    """A text as NUL-terminated UTF-8. A NUL inside would cut the value short without a word: 502."""
    if not isinstance(value, str):
        raise _wrong_type(name, "str", value)
    encoded = _utf8(value)
    if encoded is None or b"\0" in encoded:
        raise failure(INVALID_FORMAT, f"{name} holds a character that is not allowed.")
    return encoded


def check_integer(name: str, value: object) -> int:
    """Anything that counts as an int, such as an IntEnum; 503 outside 32 bits."""
    try:
        number = operator.index(value)  # type: ignore[arg-type]
    except TypeError:
        number = None
    if number is None:
        raise _wrong_type(name, "int", value)
    if not -_INT_MAX - 1 <= number <= _INT_MAX:
        raise failure(OUT_OF_RANGE, f"{name} does not fit in 32 bits.")
    return number


def check_boolean(name: str, value: object) -> bool:
    """A bool, or an int as C callers use it. Not a text: `"False"` would be true."""
    if not isinstance(value, int):
        raise _wrong_type(name, "bool", value)
    return bool(value)


def check_bytes(name: str, value: object) -> bytes:
    """Bytes, or a str, which stands for its UTF-8."""
    if isinstance(value, str):
        encoded = _utf8(value)
        if encoded is None:
            raise failure(INVALID_FORMAT, f"{name} holds a character that is not allowed.")
    elif isinstance(value, (bytes, bytearray, memoryview)):
        encoded = bytes(value)
    else:
        raise _wrong_type(name, "bytes or str", value)
    if len(encoded) > _INT_MAX:
        raise failure(INVALID_LENGTH, f"{name} is too long.")
    return encoded


def read_text(pointer: Optional[int], _length: int) -> str:
    """A copy of a text of the library, which promises UTF-8."""
    return ctypes.string_at(pointer).decode("utf-8", "replace") if pointer else ""


def read_integer(pointer: Optional[int], _length: int) -> int:
    """A number that was cast to a pointer: its low 32 bits count."""
    return ctypes.c_int32((pointer or 0) & 0xFFFFFFFF).value


def read_boolean(pointer: Optional[int], length: int) -> bool:
    """A boolean that was cast to a pointer."""
    return read_integer(pointer, length) != 0


def read_bytes(pointer: Optional[int], length: int) -> bytes:
    """A copy of bytes of the library."""
    return ctypes.string_at(pointer, length) if pointer and length > 0 else b""


CHECKS: Dict[str, Callable[[str, object], Any]] = {
    "text": check_text,
    "integer": check_integer,
    "boolean": check_boolean,
    "bytes": check_bytes,
}
READERS: Dict[str, Callable[[Optional[int], int], Any]] = {
    "text": read_text,
    "integer": read_integer,
    "boolean": read_boolean,
    "bytes": read_bytes,
}
