"""Agenda and deadlines as a calendar (RFC 5545), for whatever keeps appointments."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

from models.meeting import AgendaItem, ItemStatus, Meeting
from models.notes import Note
from models.papers.decided import controlled
from models.papers.promises import numbered_kind
from models.papers.requisites import first_day, metadata
from models.papers.who_and_when import executor_lines
from models.papers.wording import Translate
from models.readings.agenda import forecast, item_numbers
from models.readings.decisions import decision_numbers, is_promise

LONGEST = 75
"""Bytes of a line without its end."""
LONGEST_SUMMARY = 60
_NOT_HELD = (ItemStatus.DROPPED, ItemStatus.DEFERRED)
_MINUTE = timedelta(minutes=1)

Property = tuple[str, str]


def calendar_bytes(meeting: Meeting, translate: Translate, language: str) -> bytes:
    """An event for every item of the agenda, and a whole day for every deadline.

    Items stand as planned; once the meeting is closed as they were taken, and what it never came
    to is left out. What was dropped or deferred is cancelled, so that a calendar that knows it
    takes it away.
    Without a day there are no events for the agenda. The same meeting gives the same bytes.
    """
    lines: list[Property] = [
        ("BEGIN", "VCALENDAR"),
        ("VERSION", "2.0"),
        ("PRODID", "-//Roundtable//Roundtable//EN"),
        ("CALSCALE", "GREGORIAN"),
        ("X-WR-CALNAME", escaped(meeting.details.title)),
    ]
    for event in (*_agenda(meeting, language), *_deadlines(meeting, translate, language)):
        lines += [("BEGIN", "VEVENT"), *event, ("END", "VEVENT")]
    lines.append(("END", "VCALENDAR"))
    return b"".join(folded(f"{name}:{value}") for name, value in lines)


def escaped(text: str) -> str:
    """A text as the value of a property."""
    for sign in ("\\", ";", ","):
        text = text.replace(sign, "\\" + sign)
    return text.replace("\n", "\\n")


def folded(line: str) -> bytes:
    """The line with its end; what is longer than 75 bytes goes on below, behind a blank."""
    pieces: list[bytes] = []
    piece = b""
    for letter in line:
        coded = letter.encode("utf-8")
        if len(piece) + len(coded) > LONGEST:
            pieces.append(piece)
            piece = b" "
        piece += coded
    return b"\r\n".join((*pieces, piece)) + b"\r\n"


def _agenda(meeting: Meeting, language: str) -> Iterator[list[Property]]:
    if first_day(meeting) is None:
        return
    created = metadata(meeting, "", language).created
    numbers = item_numbers(meeting)
    for row in forecast(meeting, created):
        was_taken = meeting.closed is not None and row.takes_place
        called_off = row.item.status in _NOT_HELD and not was_taken
        if meeting.closed is not None and not (was_taken or called_off):
            continue
        planned = row.planned_start, row.planned_start + row.item.planned
        times = (row.start, row.end) if was_taken else planned
        begins, ends = (_minute(meeting, one) for one in times)
        yield [
            *_identity(meeting, f"item-{row.item.id}", language),
            ("DTSTART", _instant(begins)),
            ("DTEND", _instant(max(ends, begins + _MINUTE))),
            ("SUMMARY", escaped(_title(row.item, numbers.get(row.item.id, "")))),
            *_given("DESCRIPTION", row.item.presenters),
            *_given("LOCATION", meeting.details.place),
            *_given("STATUS", "CANCELLED" if called_off else ""),
        ]


def _minute(meeting: Meeting, clock: datetime) -> datetime:
    """In UTC the minute that a clock of the room shows, as it stands on papers."""
    shown = clock.replace(second=0, microsecond=0)
    return (shown - meeting.details.utc_offset).replace(tzinfo=UTC)


def _title(item: AgendaItem, number: str) -> str:
    return f"{number}. {item.title}" if number else item.title


def _deadlines(meeting: Meeting, translate: Translate, language: str) -> Iterator[list[Property]]:
    carried = [one for one in meeting.notes if is_promise(one) and not (one.private or one.removed)]
    for note in (*controlled(meeting), *carried):
        if note.due is None or note.done:
            continue
        words = translate("Calendar", "Due: {what}").format(what=_shortened(note.text))
        yield [
            *_identity(meeting, f"due-{note.id}", language),
            ("DTSTART;VALUE=DATE", _day(note.due)),
            ("DTEND;VALUE=DATE", _day(note.due + timedelta(days=1))),
            ("SUMMARY", escaped(words)),
            ("DESCRIPTION", escaped(_description(meeting, note, translate))),
            ("TRANSP", "TRANSPARENT"),
        ]


def _description(meeting: Meeting, note: Note, translate: Translate) -> str:
    """The text, its point in the minutes, who carries it out, the meeting."""
    number = decision_numbers(meeting).get(note.id, "")
    point = (numbered_kind(note, number, translate),) if number else ()
    lines = (note.text, *point, *executor_lines(note, translate), meeting.details.title)
    return "\n".join(lines)


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    if len(line) <= LONGEST_SUMMARY:
        return line
    cut = line[:LONGEST_SUMMARY]
    return (cut.rpartition(" ")[0] or cut) + "…"


def _identity(meeting: Meeting, part: str, language: str) -> list[Property]:
    """The same for the same meeting, so that importing twice does not double an event."""
    details = meeting.details
    named = "\n".join((details.organiser, details.title, str(details.day)))
    key = sha256(named.encode("utf-8")).hexdigest()[:24]
    return [
        ("UID", f"{part}-{key}@roundtable"),
        ("DTSTAMP", _instant(metadata(meeting, "", language).created)),
    ]


def _given(name: str, text: str) -> list[Property]:
    return [(name, escaped(text))] if text else []


def _instant(instant: datetime) -> str:
    return f"{instant.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _day(day: date) -> str:
    return f"{day:%Y%m%d}"
