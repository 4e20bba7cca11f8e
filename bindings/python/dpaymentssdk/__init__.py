"""TSYSReversal: reverses card authorizations at the TSYS and Heartland hosts."""

from . import _events
from ._errors import DPaymentsSDKError, DPaymentsSDKTsysreversalError
from ._reversal import TSYSReversal

__version__ = "0.1.0"

__all__ = ["TSYSReversal", "DPaymentsSDKError", "DPaymentsSDKTsysreversalError"]
__all__ += [_class.__name__ for _class in _events.CLASSES.values()]
globals().update({_class.__name__: _class for _class in _events.CLASSES.values()})

# The public names belong to this module, whichever file they are written in.
for _name in __all__:
    globals()[_name].__module__ = __name__
