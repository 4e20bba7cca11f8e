"""One object of the library: its calls, its errors, and its end."""

from __future__ import annotations

import atexit
import contextlib
import ctypes
import os
import threading
import time
import weakref
from typing import Any, MutableSet, Optional, Tuple

from . import _convert, _table
from ._errors import INTERNAL_ERROR, INVALID_ARGUMENT, DPaymentsSDKTsysreversalError, failure
from ._native import library
from ._sink import SINK, Call

# How long the end of the program waits for a call that was interrupted, in seconds.
_GOODBYE = 5.0

METHODS = {method.name: method.id for method in _table.METHODS}

# Every handle that somebody has; at the end of the program those are ended that were not closed.
_handles: MutableSet[Handle] = weakref.WeakSet()
_handles_lock = threading.Lock()


class Handle:
    """Owns the object of the library. It is destroyed once: when it is closed and no call is inside any more."""

    def __init__(self, context: int) -> None:
        self._library = library()
        # Held for the time of every short call, since the texts of the library are lent until the next one.
        # Re-entrant, because a signal handler may use the object in the middle of such a call.
        self._lock = threading.RLock()
        self._left = threading.Condition(self._lock)
        self._users = 0
        self._closed = False
        self._pointer = self._library.Create(SINK, context, None, 0)
        if not self._pointer:
            raise failure(INTERNAL_ERROR, "The library could not make an object.")
        # Text of Python is Unicode already: the setting CodePage is for programs whose text is bytes.
        self._library.AlwaysUtf8(self._pointer, 1)
        with _handles_lock:
            _handles.add(self)

    @property
    def closed(self) -> bool:
        """Whether `close` was called."""
        return self._closed

    def __enter__(self) -> int:
        """Enters the object for one call: it is not destroyed before the call has left."""
        with self._lock:
            if self._closed:
                raise failure(INVALID_ARGUMENT, "The TSYSReversal object is closed.")
            self._users += 1
            return int(self._pointer)

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self._users -= 1
            if self._closed and self._users == 0:
                self._library.Destroy(self._pointer)
                self._left.notify_all()

    def close(self) -> None:
        """Ends the object. A call that runs in it, on another thread or around this hook, is interrupted."""
        with self._lock:
            if self._closed:
                return
            with self:
                self._closed = True
                if self._users > 1:
                    self._do(METHODS["interrupt"], None)

    def end(self, patience: float = _GOODBYE) -> None:
        """Closes the object that nobody has any more, or at the end of the program, and waits until no call is inside.

        At the end, a daemon thread may still be inside a call. Python kills such a thread as soon as it wants to run
        Python code again; in an event that would be in the middle of the library, which ends the program with an
        abort. So the call, now interrupted, gets the time to leave.
        """
        self.close()
        with self._lock:
            self._left.wait_for(lambda: self._users == 0, patience)

    def get(self, number: int, kind: str) -> Any:
        """Reads a property."""
        with self as pointer, self._lock:
            length = ctypes.c_int(0)
            wide = ctypes.c_int64(0)
            value = self._library.Get(pointer, number, 0, ctypes.byref(length), ctypes.byref(wide))
            if value is None and (length.value != 0 or kind == "text"):
                # The place of the length holds the code. An empty text would be a pointer, so NULL always fails.
                raise self._failure(length.value or INTERNAL_ERROR)
            return _convert.READERS[kind](value, length.value)

    def set(self, number: int, kind: str, value: Any) -> None:
        """Writes a property; the value has passed its check."""
        length = len(value) if kind == "bytes" else 0
        with self as pointer, self._lock:
            code = self._library.Set(pointer, number, 0, value, length)
            if code != 0:
                raise self._failure(code)

    def do(self, method: str, text: Optional[bytes] = None) -> str:
        """Runs a method that only works on the object, and answers its text."""
        with self, self._lock, Call() as call:
            code, answer = self._do(METHODS[method], text)
            call.finish()
            if code != 0:
                raise self._failure(code)
            return answer

    def reverse(self) -> None:
        """Runs the one method that takes its time: other threads may read and interrupt meanwhile."""
        with self, Call(may_block=True) as call:
            code, _ = self._do(METHODS["reverse"], None)
            call.finish()
            if code != 0:
                raise self._failure(code)

    def interrupt(self) -> None:
        """Interrupts a running call. Takes no lock that another call holds for long."""
        with self:
            code, _ = self._do(METHODS["interrupt"], None)
            if code != 0:
                raise self._failure(code)

    def _do(self, number: int, text: Optional[bytes]) -> Tuple[int, str]:
        inputs = [] if text is None else [text]
        # The slot after the inputs is for the answer.
        params = (ctypes.c_void_p * (len(inputs) + 1))()
        lengths = (ctypes.c_int * (len(inputs) + 1))()
        for i, value in enumerate(inputs):
            params[i] = ctypes.cast(ctypes.c_char_p(value), ctypes.c_void_p)
        wide = ctypes.c_int64(0)
        code = self._library.Do(self._pointer, number, len(inputs), params, lengths, ctypes.byref(wide))
        return int(code), _convert.read_text(params[len(inputs)], 0) if code == 0 else ""

    def _failure(self, code: int) -> DPaymentsSDKTsysreversalError:
        """The exception for a code, with the library's text if that still belongs to this failure."""
        with self._lock:
            if self._library.GetLastErrorCode(self._pointer) == code:
                message = (self._library.GetLastError(self._pointer) or b"").decode("utf-8", "replace")
                if message:
                    return DPaymentsSDKTsysreversalError(code, message)
        return failure(code)


# Registered on import: what a program registers afterwards runs before, and may still use its objects.
@atexit.register
def _end_all() -> None:
    # A daemon thread may be making one more.
    with _handles_lock:
        handles = list(_handles)
    for handle in handles:
        # One that cannot be closed must not keep the others open.
        with contextlib.suppress(DPaymentsSDKTsysreversalError):
            handle.close()
    over = time.monotonic() + _GOODBYE
    for handle in handles:
        with contextlib.suppress(DPaymentsSDKTsysreversalError):
            handle.end(max(0.0, over - time.monotonic()))


def _forget_all() -> None:
    """In a child of `fork`: the calls and locks of its parent's threads never end here, so nothing waits for them."""
    global _handles, _handles_lock
    _handles, _handles_lock = weakref.WeakSet(), threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_all)
