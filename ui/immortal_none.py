"""Keeps None alive: PySide6 6.12.0 gives a reference to it away with every call returning None.

Its wheels are built for a Python in which None is immortal (3.12, PEP 683) and are installed on
older ones too, where the interpreter aborts with «none_dealloc» after some thousands of calls.
"""

import ctypes
import sys

_MORE_THAN_EVER_GIVEN_AWAY = 1 << 40


def keep_none_alive() -> None:
    """To be called once, before the first widget. Does nothing where None is immortal."""
    if sys.version_info < (3, 12):
        count = ctypes.c_ssize_t.from_address(id(None))
        count.value += _MORE_THAN_EVER_GIVEN_AWAY
