"""Receives the events of all objects and calls their hooks.

One C callback serves all objects and lives as long as this module; the library hands back the number of the object.
So no object keeps itself alive through its callback, and no callback is freed while the library still has it.
"""

from __future__ import annotations

import itertools
import threading
import weakref
from typing import Any, Callable, Dict, List, MutableMapping, Optional

from . import _events, _native
from ._ctrl_c import CtrlC
from ._errors import INTERRUPTED


class Hooks:
    """The hooks of one object by event name."""

    def __init__(self) -> None:
        self.by_name: Dict[str, Callable[[Any], object]] = {}
        self.context = next(_contexts)
        _hooks[self.context] = self


_contexts = itertools.count(1)
_hooks: MutableMapping[int, Hooks] = weakref.WeakValueDictionary()


class Call:
    """One running call of a method: it collects what the hooks raise on its way."""

    def __init__(self, may_block: bool = False) -> None:
        self.ctrl_c = CtrlC()
        self._may_block = may_block
        self._raised: Optional[BaseException] = None

    def __enter__(self) -> Call:
        if self._may_block:
            self.ctrl_c.start()
        _running.calls.append(self)
        return self

    def __exit__(self, *_: object) -> None:
        _running.calls.pop()
        self.ctrl_c.stop()

    def note(self, error: BaseException) -> None:
        """Keeps the first exception; one that ends the program (Ctrl-C) goes before an ordinary one."""
        if self._raised is None or (isinstance(self._raised, Exception) and not isinstance(error, Exception)):
            self._raised = error

    def finish(self) -> None:
        """Raises what a hook raised."""
        raised, self._raised = self._raised, None
        try:
            if raised is not None:
                raise raised
        finally:
            # The traceback of the exception leads to this frame: no cycle may stay behind.
            del raised


class _Running(threading.local):
    """The calls that run on this thread, the innermost last: a hook may use another object."""

    def __init__(self) -> None:
        self.calls: List[Call] = []


_running = _Running()


def _receive(context: int, number: int, count: int, params: Any, lengths: Any) -> int:
    """The callback. Nothing may be raised out of here: ctypes would print it and the call would go on."""
    call = _running.calls[-1] if _running.calls else Call()
    try:
        call.ctrl_c.deliver()
        _dispatch(call, context, number, count, params, lengths)
        return 0
    except BaseException as error:
        call.note(error)
        return INTERRUPTED


def _dispatch(call: Call, context: int, number: int, count: int, params: Any, lengths: Any) -> None:
    hooks = _hooks.get(context)
    event, event_class = _events.BY_ID.get(number, (None, _events.EventParams))
    if hooks is None or event is None or count < len(event.parameters):
        return
    hook = hooks.by_name.get(event.name)
    if hook is None:
        return
    values = event_class(*_events.read_parameters(event, params, lengths))
    # Until the hook has returned, its decision is no.
    _events.refuse(event, params)
    call.ctrl_c.direct = True
    try:
        hook(values)
    finally:
        call.ctrl_c.direct = False
    _events.write_back(event, params, values)


SINK = _native.Sink(_receive)
