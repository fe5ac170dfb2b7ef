"""What a row of the register says: what was found, and below it what it is and of which meeting."""

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from models.digest.register import Entry, Found, Kind, Registered, Stop
from models.papers.wording import worded_date

translate = QCoreApplication.translate


class RowWords(Struct, frozen=True):
    """`mark` stands before the second line in a strong colour, or is empty."""

    text: str
    mark: str
    below: str

    @property
    def spoken(self) -> str:
        return ", ".join(part for part in (self.text, self.mark, self.below) if part)


def row_words(found: Found) -> RowWords:
    entry, meeting = found.entry, found.meeting
    mark = translate("Register", "Overdue") if found.overdue else ""
    if entry.kind is Kind.MEETING:
        return RowWords(entry.text, mark, _joined(_kind(entry), _day(meeting), entry.who))
    done = translate("Register", "carried out") if found.done else ""
    what = _joined(_kind(entry), entry.who, _due(entry), done)
    return RowWords(" ".join(entry.text.split()), mark, f"{what} – {_meeting(meeting)}")


def life_words(found: Found) -> tuple[str, ...]:
    """An assignment from its origin to where it stands, a line for each meeting; nothing for one
    that was told at one meeting alone."""
    if len(found.stops) < 2:
        return ()
    return tuple(_stop(one, place) for place, one in enumerate(found.stops))


def _stop(stop: Stop, place: int) -> str:
    given = translate("Register", "given") if place == 0 else translate("Register", "repeated")
    state = translate("Register", "carried out") if stop.entry.done else ""
    what = _joined(given, stop.entry.number, _due(stop.entry), state)
    return f"{_meeting(stop.meeting)}: {what}"


def _kind(entry: Entry) -> str:
    words = {
        Kind.MEETING: translate("Register", "Meeting"),
        Kind.PERSON: translate("Register", "Participant"),
        Kind.DECISION: translate("Register", "Decision"),
        Kind.ASSIGNMENT: translate("Register", "Assignment"),
        Kind.PROPOSAL: translate("Register", "Open proposal"),
    }
    numbered = entry.kind in (Kind.DECISION, Kind.ASSIGNMENT)
    return f"{words[entry.kind]} {entry.number}".strip() if numbered else words[entry.kind]


def _due(entry: Entry) -> str:
    words = translate("Register", "due by {date}")
    by = words.format(date=worded_date(entry.due, translate)) if entry.due else ""
    return ", ".join(part for part in (entry.due_words, by) if part)


def _meeting(meeting: Registered) -> str:
    """The day first: the end of a long title may be out of sight."""
    return ", ".join(part for part in (_day(meeting), meeting.rows.title) if part)


def _day(meeting: Registered) -> str:
    return f"{meeting.rows.day:%d.%m.%Y}" if meeting.rows.day else ""


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
