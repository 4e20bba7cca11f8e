"""The parameters of the events: one class for each event, made from the table."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Tuple, Type

from . import _convert, _table


class EventParams:
    """What an event hook gets. The default `repr` is kept: packets hold card data."""

    __slots__ = ("_values",)

    def __init__(self, *values: Any) -> None:
        self._values: List[Any] = list(values)


def _parameter(place: int, parameter: _table.Parameter) -> property:
    def read(self: EventParams) -> Any:
        return self._values[place]

    def write(self: EventParams, value: object) -> None:
        self._values[place] = check(parameter.name, value)

    check: Callable[[str, object], Any] = _convert.CHECKS[parameter.kind]
    return property(read, write if parameter.writable else None)


def _event_class(event: _table.Event) -> Type[EventParams]:
    members: Dict[str, Any] = {parameter.name: _parameter(i, parameter) for i, parameter in enumerate(event.parameters)}
    members["__slots__"] = ()
    members["__module__"] = "dpaymentssdk"
    members["__doc__"] = f"The parameters of `{event.name}`."
    return type(event.class_name, (EventParams,), members)


CLASSES: Dict[str, Type[EventParams]] = {event.name: _event_class(event) for event in _table.EVENTS}

# The event and its class by the number that the library gives.
BY_ID: Dict[int, Tuple[_table.Event, Type[EventParams]]] = {
    event.id: (event, CLASSES[event.name]) for event in _table.EVENTS
}


def read_parameters(event: _table.Event, params: Any, lengths: Any) -> List[Any]:
    """Copies the parameters out of the arrays that the library lends for the time of the call."""
    return [
        _convert.READERS[parameter.kind](params[i], lengths[i] if parameter.kind == "bytes" else 0)
        for i, parameter in enumerate(event.parameters)
    ]


def write_back(event: _table.Event, params: Any, values: EventParams) -> None:
    """Tells the library what the hook decided."""
    for i, parameter in enumerate(event.parameters):
        if parameter.writable:
            params[i] = int(values._values[i])


def refuse(event: _table.Event, params: Any) -> None:
    """A hook that failed has decided nothing: whatever it could have accepted is refused."""
    for i, parameter in enumerate(event.parameters):
        if parameter.writable:
            params[i] = 0
