from typing import Any, Callable, Optional, TypeVar, Union

__version__: str

class DPaymentsSDKError(Exception):
    """A call failed; `code` is the documented error code, `message` the text."""

    code: int
    message: str
    def __init__(self, code: int, message: str) -> None: ...

class DPaymentsSDKTsysreversalError(DPaymentsSDKError):
    """The error that `TSYSReversal` raises."""
