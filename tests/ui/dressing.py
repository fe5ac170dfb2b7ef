"""An application that is dressed, with nothing put together meanwhile."""

from PySide6.QtWidgets import QApplication

from ui.dress import dressing
from ui.palette import Colours


def dress(application: QApplication, colours: Colours, percent: int = 100) -> None:
    with dressing(application, colours, percent):
        pass
