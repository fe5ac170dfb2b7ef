"""Where each thing that is missing is filled in, and the way there."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from models.readings.missing import Gap, Missing
from models.readings.printed_texts import PrintedText, Typed
from ui.outcomes.outcome_editor import Field
from ui.prepare.prepare_page import PreparePage

FIELDS = {
    Missing.EXECUTOR: Field.EXECUTORS,
    Missing.DEADLINE: Field.DEADLINE,
    Missing.EARLY_DEADLINE: Field.DEADLINE,
    Missing.UNDECIDED: Field.KIND,
    Missing.ADOPTED_ALONE: Field.KIND,
}
DETAILS: dict[str, str] = {
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


def place_of_text(text: PrintedText) -> str:
    """The key of a line about what was typed: a note and its text, or a section of the plan."""
    return text.where.value if text.note is None else f"{text.note} {Field.TEXT.value}"


def lead(window: QWidget, key: str) -> None:
    """To the field of the details, to a list, or to the table, where the meeting is closed."""
    if key == Missing.NOT_CLOSED:
        way = window.findChild(QAction, "show_desk")
        if isinstance(way, QAction):
            way.trigger()
        return
    page = window.findChild(PreparePage)
    if not isinstance(page, PreparePage):
        return
    sections = {
        Missing.PRESENT.value: page.participants,
        Typed.PARTICIPANTS.value: page.participants,
        Typed.AGENDA.value: page.agenda,
    }
    page.show_section(sections.get(key, page.details))
    field = page.details.findChild(QWidget, DETAILS.get(key, ""))
    if isinstance(field, QWidget):
        field.setFocus(Qt.FocusReason.OtherFocusReason)
