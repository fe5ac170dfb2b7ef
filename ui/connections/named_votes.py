"""From the table to a vote by name, which has its room on the outcomes page."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from models.ids import NoteId
from ui.outcomes.outcomes_page import OutcomesPage


def lead_to_named_vote(window: QWidget, note: NoteId) -> None:
    """Everybody present is asked about this note; the clock at the table goes on."""
    way, page = window.findChild(QAction, "show_outcomes"), window.findChild(OutcomesPage)
    if isinstance(way, QAction) and isinstance(page, OutcomesPage):
        way.trigger()
        page.begin_named_vote(note)
