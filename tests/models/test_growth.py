"""The 10,000th act copies no more than the 100th."""

import gc
from collections.abc import Callable, Iterable
from types import ModuleType

import pytest

from models.acts.floor import end_speech, give_floor
from models.acts.notes import change_note, take_note
from models.desk import Desk
from models.history import CHECKPOINT_EVERY, CHECKPOINTS_KEPT, History
from models.ids import NoteId
from models.kinds import NoteKind
from models.meeting import Meeting
from models.register import CHUNK
from tests.models.table import ABAKUMOV, BELOZEROV, GULYAEV, last_note_id


def grow(desk: Desk, acts: int) -> None:
    """Speeches and notes in turn until there are so many facts."""
    while len(desk.entries) < acts:
        for who in (ABAKUMOV, BELOZEROV, GULYAEV):
            desk.do(give_floor, who)
            desk.do(take_note, "Слова")


def objects_of(value: object) -> dict[int, object]:
    """Everything the value holds, classes and modules aside, by identity."""
    found: dict[int, object] = {}
    todo = [value]
    while todo:
        one = todo.pop()
        if id(one) not in found and not isinstance(one, type | ModuleType):
            found[id(one)] = one
            todo += gc.get_referents(one)
    return found


def copied(before: Meeting, after: Meeting) -> int:
    """How many objects of the meeting after are not those of the meeting before."""
    return len(objects_of(after).keys() - objects_of(before).keys())


def new_objects(desk: Desk, act: Callable[[], None]) -> int:
    before = desk.meeting
    act()
    return copied(before, desk.meeting)


def acts_of(desk: Desk) -> Iterable[Callable[[], None]]:
    yield lambda: desk.do(give_floor, ABAKUMOV)
    yield lambda: desk.do(take_note, "Слова")
    yield lambda: desk.do(change_note, last_note_id(desk), "Иначе", NoteKind.DECISION)
    yield lambda: desk.do(end_speech)


def test_a_late_act_makes_as_few_new_objects_as_an_early_one(desk: Desk) -> None:
    grow(desk, 100)
    early = [new_objects(desk, act) for act in acts_of(desk)]
    grow(desk, 10_000)
    late = [new_objects(desk, act) for act in acts_of(desk)]
    assert max(late) <= max(early) < 20


def test_a_late_undo_folds_no_further_back_than_a_checkpoint(desk: Desk) -> None:
    grow(desk, 10_000)
    undone = [new_objects(desk, desk.undo) for _ in range(3)]
    assert max(undone) < 10 * CHECKPOINT_EVERY
    assert new_objects(desk, desk.redo) < 20


def test_nor_does_the_twentieth_undo_in_a_row(desk: Desk) -> None:
    grow(desk, 2_000)
    for _ in range(19):
        desk.undo()
    assert new_objects(desk, desk.undo) < 10 * CHECKPOINT_EVERY


@pytest.mark.parametrize("acts", [100, 2_000])
def test_changing_an_early_note_shares_all_chunks_but_its_own(desk: Desk, acts: int) -> None:
    grow(desk, acts)
    before = desk.meeting.notes
    first = NoteId(next(iter(desk.meeting.notes)).id)
    desk.do(change_note, first, "Иначе", NoteKind.NOTE)
    pairs = list(zip(before.chunks, desk.meeting.notes.chunks, strict=True))
    assert [old is new for old, new in pairs] == [False] + [True] * (len(pairs) - 1)
    assert all(len(chunk) <= CHUNK for chunk, _ in pairs)


def test_only_a_few_checkpoints_are_kept(desk: Desk) -> None:
    grow(desk, 1_000)
    history = History(desk.entries)
    assert len(history._checkpoints) == CHECKPOINTS_KEPT
