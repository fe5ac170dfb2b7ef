"""Speeches, assignments and participants as tables, the words in the language of the paper."""

from datetime import datetime, timedelta

from models.exchange.csv_table import CsvTable
from models.meeting import Meeting
from models.notes import Note
from models.papers.decided import controlled
from models.papers.item_words import item_words
from models.papers.promises import control_words, origin_words
from models.papers.requisites import role_words
from models.papers.speech_words import speech_words
from models.papers.wording import Translate
from models.people import Participant, Person
from models.readings.agenda import item_numbers
from models.readings.attendance import time_in_the_room
from models.readings.decisions import decision_numbers, is_promise
from models.readings.final_papers import last_instant


def speeches_table(meeting: Meeting, translate: Translate) -> CsvTable:
    """A row for every turn on the floor, in the order in which they began.

    Instants are those of the clock on the wall; net time and limit are hours:minutes:seconds.
    """
    columns = (
        translate("Minutes", "No."),
        translate("Csv", "Item No."),
        translate("Csv", "Item"),
        *_person_columns(translate),
        translate("Csv", "Group"),
        translate("Csv", "Kind of speech"),
        translate("Csv", "Begun"),
        translate("Csv", "Ended"),
        translate("Csv", "Net time"),
        translate("Csv", "Limit"),
    )
    now = last_instant(meeting)
    numbers = item_numbers(meeting)
    titles = {one.id: one.title for one in meeting.items}
    rows = tuple(
        (
            str(place),
            numbers.get(one.item, "") if one.item else "",
            titles[one.item] if one.item else "",
            *_person_cells(one.person),
            one.group,
            speech_words(one.kind, translate),
            _instant(meeting, one.begun),
            _instant(meeting, one.ended),
            _length(one.spoken(now or one.begun)),
            _length(one.limit),
        )
        for place, one in enumerate(meeting.speeches, start=1)
    )
    return CsvTable(columns, rows)


def assignments_table(meeting: Meeting, translate: Translate) -> CsvTable:
    """A row for every assignment, and every decision that says who or by when, by its number;
    behind them those of earlier meetings."""
    columns = (
        translate("Minutes", "No."),
        translate("Csv", "Assignment"),
        translate("Csv", "Responsible"),
        translate("Csv", "Due date"),
        translate("Csv", "Deadline in words"),
        translate("Csv", "First given"),
        translate("Csv", "Carried out"),
        translate("Csv", "Kind"),
    )
    numbers = decision_numbers(meeting)
    carried = [one for one in meeting.notes if is_promise(one) and not (one.private or one.removed)]
    rows = [
        _assignment(one, _point(numbers[one.id], translate), translate)
        for one in controlled(meeting)
    ]
    rows += [_assignment(one, "", translate) for one in carried]
    return CsvTable(columns, tuple(rows))


def participants_table(meeting: Meeting, translate: Translate) -> CsvTable:
    """Those of the list in its order, without telephones; `new --participants` reads it again."""
    columns = (
        translate("Minutes", "No."),
        *_person_columns(translate),
        translate("Csv", "Group"),
        translate("Csv", "Seat"),
        translate("Csv", "Note"),
        translate("Csv", "Role"),
        translate("Csv", "Present"),
    )
    rows = (_participant(meeting, one, translate) for one in meeting.listed)
    numbered = tuple((str(number), *row) for number, row in enumerate(rows, start=1))
    return CsvTable(columns, numbered)


def agenda_table(meeting: Meeting, translate: Translate) -> CsvTable:
    """The items as planned; `new --agenda` reads it again."""
    columns = (
        translate("Minutes", "No."),
        translate("Csv", "Item"),
        translate("Csv", "Kind"),
        translate("Csv", "Minutes"),
        translate("Csv", "Start"),
        translate("Csv", "Presenters"),
    )
    numbers = item_numbers(meeting)
    rows = tuple(
        (
            numbers.get(one.id, ""),
            one.title,
            item_words(one.kind, translate),
            str(one.planned // timedelta(minutes=1) or ""),
            f"{one.fixed_start:%H:%M}" if one.fixed_start else "",
            one.presenters,
        )
        for one in meeting.items
    )
    return CsvTable(columns, rows)


def _participant(meeting: Meeting, one: Participant, translate: Translate) -> tuple[str, ...]:
    return (
        *_person_cells(one.person),
        one.group,
        str(one.seat or ""),
        one.remark,
        role_words(one.role, translate),
        _yes(translate) if time_in_the_room(meeting, one) else "",
    )


def _assignment(note: Note, number: str, translate: Translate) -> tuple[str, ...]:
    return (
        number,
        note.text,
        "; ".join(note.executors),
        note.due.isoformat() if note.due else "",
        note.due_words,
        origin_words(note.origin, translate) if note.origin else "",
        _yes(translate) if note.done else "",
        control_words(note, translate),
    )


def _point(number: str, translate: Translate) -> str:
    """«п. 3.3»: a bare 3.3 is the third of March to a spreadsheet, and 1.10 becomes 1.1."""
    return translate("Csv", "point {number}").format(number=number)


def _person_columns(translate: Translate) -> tuple[str, ...]:
    return (
        translate("Csv", "Surname"),
        translate("Csv", "First name"),
        translate("Csv", "Patronymic"),
        translate("Csv", "Organisation"),
        translate("Csv", "Post"),
    )


def _person_cells(person: Person) -> tuple[str, ...]:
    return (person.surname, person.name, person.patronymic, person.organisation, person.post)


def _yes(translate: Translate) -> str:
    return translate("Csv", "yes")


def _instant(meeting: Meeting, instant: datetime | None) -> str:
    """As a spreadsheet takes for an instant in every country."""
    return "" if instant is None else f"{meeting.local(instant):%Y-%m-%d %H:%M:%S}"


def _length(length: timedelta | None) -> str:
    if length is None:
        return ""
    minutes, seconds = divmod(round(length.total_seconds()), 60)
    return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
