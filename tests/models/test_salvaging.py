"""A damaged journal without one of its lines: what was undone stays undone. BEHAVIOURS 22."""

import pytest

from models.acts.notes import take_note
from models.acts.people import everyone_arrives
from models.codec import entry_to_record, record_to_entry
from models.desk import Desk
from models.history import History
from models.journal import Undone
from models.kinds import NoteKind
from models.salvaging import renumbered


@pytest.fixture
def written(desk: Desk) -> Desk:
    """Notes of which the second was undone, the third undone and redone, with an act before them
    and one after."""
    desk.do(take_note, "Нулевая")
    before = desk.last_number
    for words in ("Первая", "Вторая"):
        desk.do(take_note, words, NoteKind.PROPOSAL)
    desk.undo()
    desk.do(take_note, "Третья", NoteKind.PROPOSAL)
    desk.undo()
    desk.redo()
    desk.do(everyone_arrives)
    assert desk.last_number == before + 7
    return desk


def without(desk: Desk, lost: int) -> History:
    """The journal folded again without the line of this number."""
    records = [entry_to_record(one) for one in desk.entries if one.number != lost]
    told = renumbered(records, (lost,))
    return History(record_to_entry(n, record) for n, record in enumerate(told, start=1))


def notes(history: History) -> list[str]:
    return [one.text for one in history.meeting.notes]


def test_what_was_undone_stays_undone_when_a_line_before_it_is_lost(written: Desk) -> None:
    assert notes(without(written, written.last_number - 7)) == ["Первая", "Третья"]


@pytest.mark.parametrize(
    ("back", "left"),
    [
        (6, ["Нулевая", "Третья"]),
        (5, ["Нулевая", "Первая", "Третья"]),
        (4, ["Нулевая", "Первая", "Вторая", "Третья"]),
        (3, ["Нулевая", "Первая"]),
        (2, ["Нулевая", "Первая", "Третья"]),
        (1, ["Нулевая", "Первая"]),
        (0, ["Нулевая", "Первая", "Третья"]),
    ],
)
def test_of_the_last_acts_just_the_lost_one_is_lost(
    written: Desk, back: int, left: list[str]
) -> None:
    assert notes(without(written, written.last_number - back)) == left


@pytest.mark.parametrize("broken", [{"kind": "undone"}, {"kind": "redone", "fact": []}])
def test_what_names_no_act_is_left_for_whoever_reads_it(broken: dict[str, object]) -> None:
    assert renumbered([broken], ()) == [broken]


def test_an_undo_of_what_was_lost_is_left_out(written: Desk) -> None:
    history = without(written, written.last_number - 5)
    named = [one.fact.number for one in history.entries if isinstance(one.fact, Undone)]
    assert len(named) == 1
    assert len(history.entries) == written.last_number - 2
