"""Shows what the program is, with what this computer can say about it."""

from functools import partial

from PySide6.QtWidgets import QWidget

from ui import preferences
from ui.about.about_window import AboutView, AboutWindow
from ui.about.parts import parts
from ui.diagnostics.program_log import program_log
from ui.diagnostics.report import diagnostics
from ui.places import Places


def show_about(behind: QWidget, places: Places) -> None:
    """In front of the window `behind`, which goes on."""
    made, log = parts(), program_log(places)
    view = AboutView(made, places.data, log.path)
    told = partial(diagnostics, made, places.data, log)
    AboutWindow(view, told, preferences.colours(), behind).show()
