"""The favour asked of Windows. Written for it, and not tried there yet."""

import ctypes
import sys

_CONTINUOUS = 0x80000000
_SYSTEM_REQUIRED = 0x00000001
_DISPLAY_REQUIRED = 0x00000002


class WindowsAwake:
    """Neither the computer nor its screen falls asleep."""

    def ask(self) -> None:
        _set_state(_CONTINUOUS | _SYSTEM_REQUIRED | _DISPLAY_REQUIRED)

    def withdraw(self) -> None:
        _set_state(_CONTINUOUS)


def _set_state(flags: int) -> None:
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetThreadExecutionState(ctypes.c_uint(flags))
