"""From the table to a vote by name, which has its room on the outcomes page."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from models.ids import NoteId


def lead_to_named_vote(window: QWidget, note: NoteId) -> None:
    """Everybody present is asked about this note; the clock at the table goes on."""
    from ui.outcomes.outcomes_page import OutcomesPage

    way = window.findChild(QAction, "show_outcomes")
    if isinstance(way, QAction):
        way.trigger()
    page = window.findChild(OutcomesPage)
    if isinstance(page, OutcomesPage):
        page.begin_named_vote(note)
