"""Telling a key that is held down from one that is pressed again, where the system does not."""

from PySide6.QtGui import QKeyEvent

AT_ONCE = 5
"""ms; no finger lets go of a key and presses it again so fast, but a keyboard that repeats does."""


class HeldKeys:
    """Some screens report a held key as let go and pressed again in the same instant."""

    def __init__(self) -> None:
        self._let_go: dict[int, int] = {}

    def let_go(self, event: QKeyEvent) -> None:
        self._let_go[event.key()] = event.timestamp()

    def repeats(self, event: QKeyEvent) -> bool:
        """Whether this press only says that the key is still down."""
        let_go = self._let_go.get(event.key(), 0)
        at_once = let_go > 0 and event.timestamp() - let_go < AT_ONCE
        return event.isAutoRepeat() or at_once
