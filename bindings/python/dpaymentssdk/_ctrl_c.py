"""Keeps Ctrl-C from being lost while a call runs.

Python handles a signal that came during a C call as soon as it runs Python code again, which may be the very
first instruction of an event callback. An exception raised there is outside every `try` of the callback (from
Python 3.11 on), so ctypes prints it and drops it, and the call goes on. While a call runs on the main thread, the
handler of SIGINT therefore only notes the signal; the note is acted upon where an exception can be caught.
"""

from __future__ import annotations

import signal
import threading
from types import FrameType
from typing import Callable, Optional


class CtrlC:
    """Notes SIGINT from `start` to `stop`; hands it to the program's own handler when asked."""

    def __init__(self) -> None:
        self.direct = False
        self._noted = False
        self._theirs: Optional[Callable[[int, Optional[FrameType]], object]] = None

    def start(self) -> None:
        """Takes the place of the program's handler, if this is the main thread and there is one in Python."""
        if threading.current_thread() is not threading.main_thread():
            return
        handler = signal.getsignal(signal.SIGINT)
        if callable(handler):
            self._theirs = handler
            try:
                signal.signal(signal.SIGINT, self._note)
            except ValueError:  # Not the main interpreter: it gets no signals.
                self._theirs = None

    def deliver(self) -> None:
        """Hands over a noted signal: KeyboardInterrupt comes out of here."""
        if self._noted and self._theirs is not None:
            self._noted = False
            self._theirs(signal.SIGINT, None)

    def stop(self) -> None:
        """Puts the program's handler back, unless a hook has set another one meanwhile.

        Hands over what came since the last event, after that: no signal falls between the two.
        """
        if self._theirs is not None and signal.getsignal(signal.SIGINT) == self._note:
            signal.signal(signal.SIGINT, self._theirs)
        self.deliver()

    def _note(self, number: int, frame: Optional[FrameType]) -> None:
        if self.direct and self._theirs is not None:
            self._theirs(number, frame)
        else:
            self._noted = True
