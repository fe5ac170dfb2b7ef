"""The page to go on by pen with, connected to the window of its meeting."""

from ui.fallback_keeper import FallbackKeeper
from ui.live_desk import LiveDesk
from ui.main_window import MainWindow


def keep_fallback(window: MainWindow, desk: LiveDesk) -> FallbackKeeper:
    """It is kept as long as the window is open; what goes wrong is told there."""
    keeper = FallbackKeeper(desk, window.press, window)
    keeper.failed.connect(window.tell)
    window.closed.connect(keeper.rest)
    return keeper
