"""The words for what is still missing before the paper can be signed."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from models.ids import NoteId
from models.meeting import Meeting
from models.readings.missing import Gap, Missing
from models.readings.printed_texts import PrintedText, printed_texts
from reports.text import unprintable
from ui.short_text import short

translate = QCoreApplication.translate


def gap(meeting: Meeting, what: Gap, numbers: Mapping[NoteId, str]) -> str:
    """One sentence; for something written down it begins with its number or its first words.

    `numbers` are those of the decisions.
    """
    words = {
        Missing.TITLE: translate("Missing", "The meeting has no title."),
        Missing.ORGANISER: translate("Missing", "The organiser is not named."),
        Missing.PLACE: translate("Missing", "The place is not named."),
        Missing.DAY: translate("Missing", "The day is not named."),
        Missing.NUMBER: translate("Missing", "The minutes have no number."),
        Missing.CHAIR: translate("Missing", "The chair is not named."),
        Missing.SECRETARY: translate("Missing", "The secretary is not named."),
        Missing.PRESENT: translate("Missing", "Nobody is marked as present."),
        Missing.NOT_CLOSED: translate("Missing", "The meeting is not closed yet."),
        Missing.EXECUTOR: translate("Missing", "{which}: nobody is responsible."),
        Missing.DEADLINE: translate("Missing", "{which}: there is no deadline."),
        Missing.EARLY_DEADLINE: translate(
            "Missing", "{which}: the deadline is before the meeting."
        ),
        Missing.UNDECIDED: translate("Missing", "{which}: the proposal is undecided."),
        Missing.ADOPTED_ALONE: translate(
            "Missing", "{which}: adopted, but not made a decision or an assignment."
        ),
    }
    return words[what.what].format(which=_which(meeting, what, numbers))


def not_printed(meeting: Meeting) -> Iterator[tuple[PrintedText, str]]:
    """Each text for paper, be it on one or on another, with characters that no face has, and a
    sentence about it."""
    for one in printed_texts(meeting):
        if characters := unprintable(one.text):
            yield one, _not_printed(one.text, characters)


def _not_printed(text: str, characters: str) -> str:
    shown = ", ".join(one if one.isprintable() else f"U+{ord(one):04X}" for one in characters)
    words = translate(
        "Missing", "“{text}”: {characters} cannot be printed; on paper there is � instead."
    )
    return words.format(text=short(text, 50), characters=short(shown, 50))


def _which(meeting: Meeting, what: Gap, numbers: Mapping[NoteId, str]) -> str:
    if what.note is None:
        return ""
    text = short(meeting.notes[what.note].text, 50)
    number = numbers.get(what.note, "")
    quoted = translate("Missing", "“{text}”").format(text=text)
    return f"{number} {quoted}" if number else quoted
