"""The exceptions, and the codes that this package raises by itself."""

from __future__ import annotations

from . import _table

INVALID_LENGTH = 501
INVALID_FORMAT = 502
OUT_OF_RANGE = 503
INTERNAL_ERROR = 9001
INVALID_ARGUMENT = 9002
INTERRUPTED = 10004

_TEXTS = {error.code: error.text for error in _table.ERRORS}


class DPaymentsSDKError(Exception):
    """A call failed. The text names properties and settings, never their values."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message

    def __str__(self) -> str:
        return self.message


class DPaymentsSDKTsysreversalError(DPaymentsSDKError):
    """A call of a TSYSReversal failed; every failure is raised as this class."""


def failure(code: int, detail: str = "") -> DPaymentsSDKTsysreversalError:
    """The exception with the documented text of a code, and what it was about."""
    text = _TEXTS.get(code, f"Error {code}.")
    return DPaymentsSDKTsysreversalError(code, f"{text} {detail}".rstrip())
