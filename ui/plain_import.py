"""Imports as Python does them: PySide6 would read the source of every module that follows.

It looks there for `__feature__`, its other way of writing Qt's names, which nobody uses here.
"""

import builtins

import PySide6.QtCore  # noqa: F401  by this, the way of importing is changed


def import_plainly() -> None:
    """To be called once, before the other modules; does nothing where nothing was changed."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
