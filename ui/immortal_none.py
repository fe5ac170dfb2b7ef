"""Keeps None, True and False alive: PySide6 6.12.0 gives references to them away with its calls.

Its wheels are built for a Python in which these are immortal (3.12, PEP 683) and are installed on
older ones too, where the interpreter aborts with «none_dealloc» after some thousands of calls.
"""

import ctypes
import sys

_MORE_THAN_EVER_GIVEN_AWAY = 1 << 40
_IMMORTAL_ELSEWHERE = (None, True, False, NotImplemented, Ellipsis)


def keep_none_alive() -> None:
    """To be called once, before the first widget. Does nothing where these are immortal."""
    if sys.version_info < (3, 12):
        for value in _IMMORTAL_ELSEWHERE:
            count = ctypes.c_ssize_t.from_address(id(value))
            count.value += _MORE_THAN_EVER_GIVEN_AWAY
