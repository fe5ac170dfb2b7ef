"""What is meant for paper and would be missed there if no face had its letters."""

from models.acts.editing import file_note
from models.acts.notes import take_note
from models.desk import Desk
from models.kinds import NoteKind
from models.readings.printed_texts import PrintedText, printed_texts
from reports.text import unprintable
from tests.models.conftest import (
    clock as clock,
    desk as desk,
    empty_desk as empty_desk,
    kept as kept,
    prepared as prepared,
)
from tests.models.table import last_note_id


def told(desk: Desk) -> list[PrintedText]:
    return [one for one in printed_texts(desk.meeting) if unprintable(one.text)]


def test_the_title_that_a_decision_stands_under_is_printed_too(desk: Desk) -> None:
    desk.do(take_note, "Принять план", NoteKind.DECISION)
    desk.do(file_note, last_note_id(desk), "О заводе 王府")
    assert [one.note for one in told(desk)] == [last_note_id(desk)]


def test_the_title_of_a_private_note_is_not(desk: Desk) -> None:
    desk.do(take_note, "Для себя", private=True)
    desk.do(file_note, last_note_id(desk), "О заводе 王府")
    assert told(desk) == []
