"""Where each thing that is missing is filled in, and the way there."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from models.readings.missing import Gap, Missing
from ui.outcomes.outcome_editor import Field
from ui.prepare.prepare_page import PreparePage

FIELDS = {
    Missing.EXECUTOR: Field.EXECUTORS,
    Missing.DEADLINE: Field.DEADLINE,
    Missing.EARLY_DEADLINE: Field.DEADLINE,
    Missing.UNDECIDED: Field.KIND,
    Missing.ADOPTED_ALONE: Field.KIND,
}
DETAILS = {
    Missing.TITLE: "title",
    Missing.ORGANISER: "organiser",
    Missing.PLACE: "place",
    Missing.DAY: "day",
    Missing.NUMBER: "number",
    Missing.CHAIR: "chair_surname",
    Missing.SECRETARY: "secretary_surname",
}


def place_of(what: Gap) -> str:
    """The key of a line: a note and a field of it, or what is missing of the meeting."""
    if what.note is None:
        return what.what.value
    return f"{what.note} {FIELDS.get(what.what, Field.TEXT).value}"


def lead(window: QWidget, what: Missing) -> None:
    """To the field of the details, to the list of people, or to the table, where it is closed."""
    if what is Missing.NOT_CLOSED:
        way = window.findChild(QAction, "show_desk")
        if isinstance(way, QAction):
            way.trigger()
        return
    page = window.findChild(PreparePage)
    if not isinstance(page, PreparePage):
        return
    page.show_section(page.participants if what is Missing.PRESENT else page.details)
    field = page.details.findChild(QWidget, DETAILS.get(what, ""))
    if isinstance(field, QWidget):
        field.setFocus(Qt.FocusReason.OtherFocusReason)
