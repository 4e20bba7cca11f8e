"""The class TSYSReversal. Its properties and hooks are made from the table, at the end of this file."""

from __future__ import annotations

import inspect
import weakref
from typing import Any, Callable, Optional

from . import _convert, _table
from ._handle import Handle
from ._sink import Hooks

# The number of the runtime licence; it is stored and has no effect.
_RUNTIME_LICENSE = _table.Property(8001, "runtime_license", "text", True, True, "Accepted and ignored.")


class TSYSReversal:
    """Reverses an authorization at the TSYS and Heartland hosts.

    One thread at a time may use an object; `interrupt` may come from any thread, and other threads may read
    properties while `reverse` runs. Hooks run on the thread that called `reverse`. A hook that raises ends the call,
    and its exception comes out of `reverse`.
    """

    # Without a __dict__ a misspelt property is an AttributeError, not a value that is never sent. The names are ours
    # alone, so that a subclass may have other bases: a Thread has a `_handle` too.
    __slots__ = ("_tsys_handle", "_tsys_hooks", "__weakref__")

    def __init__(self) -> None:
        self._tsys_hooks = Hooks()
        self._tsys_handle = Handle(self._tsys_hooks.context)
        # At the end of the program the handles are ended together, in their module.
        weakref.finalize(self, self._tsys_handle.end).atexit = False

    def close(self) -> None:
        """Frees the object; using it afterwards raises error 9002. A running call fails with 10004."""
        self._tsys_handle.close()

    def __enter__(self) -> TSYSReversal:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__module__}.{type(self).__qualname__} {'closed' if self._tsys_handle.closed else 'open'}>"

    def __reduce__(self) -> Any:
        raise TypeError("a TSYSReversal cannot be copied or pickled")

    def config(self, configuration_string: str) -> str:
        """Sets a setting with "Name=Value", or reads it with "Name"; answers its value."""
        return self._tsys_handle.do("config", _convert.check_text("configuration_string", configuration_string))

    def interrupt(self) -> None:
        """Makes the running call fail with 10004; without one it has no effect."""
        self._tsys_handle.interrupt()

    def parse_aggregate(self, aggregate: str) -> None:
        """Takes over the properties that the detail aggregate of an authorization holds."""
        self._tsys_handle.do("parse_aggregate", _convert.check_text("aggregate", aggregate))

    def reset(self) -> None:
        """Sets properties and settings to their defaults; hooks stay."""
        self._tsys_handle.do("reset")

    def reverse(self) -> None:
        """Sends the reversal. A decline is not an error: see `response_code`."""
        self._tsys_handle.reverse()


def _add_property(row: _table.Property) -> None:
    check, number, kind, name = _convert.CHECKS[row.kind], row.id, row.kind, row.name

    def get(self: TSYSReversal) -> Any:
        return self._tsys_handle.get(number, kind)

    def set(self: TSYSReversal, value: object) -> None:
        self._tsys_handle.set(number, kind, check(name, value))

    _add_method("get_" + name, get, row.summary)
    if row.writable:
        _add_method("set_" + name, set, row.summary)
    setattr(TSYSReversal, name, property(get, set if row.writable else None, doc=row.summary or None))


def _add_method(name: str, function: Callable[..., Any], summary: str) -> None:
    function.__name__ = name
    function.__qualname__ = f"TSYSReversal.{name}"
    function.__module__ = "dpaymentssdk"
    function.__doc__ = summary or None
    setattr(TSYSReversal, name, function)


def _add_hook(row: _table.Event) -> None:
    name = row.name

    def get(self: TSYSReversal) -> Optional[Callable[[Any], object]]:
        return self._tsys_hooks.by_name.get(name)

    def set(self: TSYSReversal, hook: Optional[Callable[[Any], object]]) -> None:
        if hook is None:
            self._tsys_hooks.by_name.pop(name, None)
        elif inspect.iscoroutinefunction(hook):
            raise TypeError(f"{name} is called, not awaited: a coroutine function would never run")
        elif callable(hook):
            self._tsys_hooks.by_name[name] = hook
        else:
            raise TypeError(f"{name} must be callable or None, not {type(hook).__name__}")

    setattr(TSYSReversal, name, property(get, set, doc=f"Called with a {row.class_name}; None clears it."))


for _property in (*_table.PROPERTIES, _RUNTIME_LICENSE):
    _add_property(_property)
for _event in _table.EVENTS:
    _add_hook(_event)
