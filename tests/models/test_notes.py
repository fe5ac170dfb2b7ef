"""What is written down against the item and the speaker. BEHAVIOURS 32, 33."""

from datetime import date

import pytest

from models.acts.agenda import close_meeting, defer_item
from models.acts.floor import end_speech, give_floor, point_of_order
from models.acts.notes import change_note, remove_note, take_note
from models.desk import Desk
from models.ids import ItemId, NoteId, ParticipantId
from models.kinds import NoteKind
from models.notes import Note
from models.refusals import Refusal
from tests.models.table import (
    BELOZEROV,
    GULYAEV,
    LEAN,
    STAFF,
    HandClock,
    last_note,
    last_note_id,
    refused,
    speaker,
)


def test_a_proposal_caught_in_one_key_knows_who_when_and_what_about(
    desk: Desk, clock: HandClock
) -> None:
    desk.do(give_floor, BELOZEROV)
    clock.advance(minutes=1)
    desk.do(take_note, "Создать рабочую группу", NoteKind.PROPOSAL)
    note = last_note(desk)
    assert (note.kind, note.taken, note.item) == (NoteKind.PROPOSAL, clock.at, STAFF)
    assert (note.author, note.speech) == (BELOZEROV, speaker(desk).id)
    assert note.author_person == speaker(desk).person


def test_on_a_free_floor_a_note_has_no_author(desk: Desk) -> None:
    desk.do(take_note, "Объявлен перерыв")
    note = last_note(desk)
    assert (note.author, note.author_person, note.speech) == (None, None, None)
    assert note.item == STAFF


def test_a_note_filed_under_somebody_else_does_not_belong_to_the_speech(desk: Desk) -> None:
    desk.do(give_floor, BELOZEROV)
    desk.do(take_note, "Согласен", participant=GULYAEV)
    note = last_note(desk)
    assert (note.author, note.speech) == (GULYAEV, None)
    assert note.author_person is not None
    assert note.author_person.surname == "Гуляев"


def test_a_note_filed_under_the_speaker_by_name_belongs_to_the_speech(desk: Desk) -> None:
    desk.do(give_floor, BELOZEROV)
    desk.do(take_note, "Согласен", participant=BELOZEROV)
    assert last_note(desk).speech == speaker(desk).id


def test_a_note_for_whoever_was_interrupted_belongs_to_their_speech(desk: Desk) -> None:
    desk.do(give_floor, BELOZEROV)
    suspended = speaker(desk).id
    desk.do(point_of_order, GULYAEV)
    desk.do(take_note, "Просит три гранта", participant=BELOZEROV)
    assert last_note(desk).speech == suspended


def test_a_note_filed_under_another_item_does_not_belong_to_the_speech(desk: Desk) -> None:
    desk.do(give_floor, BELOZEROV)
    desk.do(take_note, "К пункту пять", item=LEAN)
    assert (last_note(desk).item, last_note(desk).speech) == (LEAN, None)
    assert last_note(desk).author == BELOZEROV


def test_a_note_keeps_the_name_as_it_was(desk: Desk) -> None:
    desk.do(give_floor, BELOZEROV)
    desk.do(take_note, "Согласен")
    desk.do(end_speech)
    assert last_note(desk).author_person == desk.meeting.participant(BELOZEROV).person


def test_between_items_and_after_the_close_a_note_stands_under_none(desk: Desk) -> None:
    desk.do(defer_item, STAFF)
    desk.do(take_note, "Между вопросами")
    assert last_note(desk).item is None
    desk.do(close_meeting)
    desk.do(take_note, "Вслед", NoteKind.DECISION, item=STAFF)
    assert last_note(desk).item == STAFF


def test_an_assignment_has_executors_and_a_deadline_in_words_or_by_date(desk: Desk) -> None:
    desk.do(
        take_note,
        "Провести аудит",
        NoteKind.ASSIGNMENT,
        executors=[" Фонд ", "", "АО «Завод»"],
        due=date(2025, 12, 1),
        due_words=" до конца\nмесяца ",
    )
    note = last_note(desk)
    assert note.executors == ("Фонд", "АО «Завод»")
    assert (note.due, note.due_words) == (date(2025, 12, 1), "до конца месяца")


def test_a_note_of_many_lines_keeps_its_lines(desk: Desk) -> None:
    desk.do(take_note, " первое\r\nвторое ")
    assert last_note(desk).text == "первое\nвторое"


def test_nothing_is_written_down_before_the_opening(prepared: Desk) -> None:
    with refused(Refusal.NOT_OPEN):
        prepared.do(take_note, "Рано")


@pytest.mark.parametrize(
    ("where", "reason"),
    [
        ({"participant": ParticipantId(999)}, Refusal.UNKNOWN_PARTICIPANT),
        ({"item": ItemId(999)}, Refusal.UNKNOWN_ITEM),
        ({"about": NoteId(999)}, Refusal.UNKNOWN_NOTE),
    ],
)
def test_a_note_belongs_to_what_there_is(
    desk: Desk, where: dict[str, int], reason: Refusal
) -> None:
    with refused(reason):
        desk.do(take_note, "Куда?", **where)  # type: ignore[arg-type]


def test_an_empty_note_is_refused(desk: Desk) -> None:
    with refused(Refusal.NO_TEXT):
        desk.do(take_note, "@ #")
    with refused(Refusal.NO_TEXT):
        desk.do(take_note, " \u200e\n")
    desk.do(take_note, "Слова")
    with refused(Refusal.NO_TEXT):
        desk.do(change_note, last_note_id(desk), " ", NoteKind.NOTE)


def test_a_proposal_becomes_a_decision_and_the_typed_words_are_kept(desk: Desk) -> None:
    desk.do(give_floor, BELOZEROV)
    desk.do(take_note, "сделать группу", NoteKind.PROPOSAL)
    typed = last_note(desk)
    desk.do(change_note, typed.id, "Создать группу", NoteKind.DECISION, executors=["Фонд"])
    edited = last_note(desk)
    assert (edited.kind, edited.text, edited.executors) == (
        NoteKind.DECISION,
        "Создать группу",
        ("Фонд",),
    )
    assert (edited.typed, edited.author, edited.taken) == (typed.text, BELOZEROV, typed.taken)


def test_a_decision_knows_the_proposal_it_came_from_and_when_it_was_taken(
    desk: Desk, clock: HandClock
) -> None:
    desk.do(take_note, "сделать группу", NoteKind.PROPOSAL)
    desk.do(change_note, last_note_id(desk), "Сделать группу", NoteKind.PROPOSAL)
    assert last_note(desk).decided is None
    clock.advance(minutes=5)
    decided = clock.at
    desk.do(change_note, last_note_id(desk), "Создать группу", NoteKind.DECISION)
    clock.advance(minutes=5)
    desk.do(change_note, last_note_id(desk), "Создать её", NoteKind.ASSIGNMENT)
    assert (last_note(desk).proposed, last_note(desk).decided) == ("Сделать группу", decided)
    desk.do(change_note, last_note_id(desk), "Создать её", NoteKind.NOTE)
    assert last_note(desk).decided is None


@pytest.mark.parametrize(
    "changes",
    [
        {"text": "Иначе"},
        {"kind": NoteKind.DECISION},
        {"private": True},
        {"executors": ["Фонд"]},
        {"due": date(2025, 12, 1)},
        {"due_words": "ежемесячно"},
    ],
)
def test_every_part_of_a_note_can_be_changed_and_no_change_is_nothing_new(
    desk: Desk, changes: dict[str, object]
) -> None:
    desk.do(take_note, "Слова", NoteKind.ASSIGNMENT)
    same = {"text": "Слова", "kind": NoteKind.ASSIGNMENT}
    with refused(Refusal.NOTHING_NEW):
        desk.do(change_note, last_note_id(desk), **same)  # type: ignore[arg-type]
    desk.do(change_note, last_note_id(desk), **(same | changes))  # type: ignore[arg-type]
    (name, value), *_ = changes.items()
    expected = tuple(value) if isinstance(value, list) else value
    assert getattr(last_note(desk), name) == expected


def test_what_was_struck_out_is_gone_for_the_desk(desk: Desk) -> None:
    desk.do(take_note, "Лишнее")
    struck = last_note_id(desk)
    desk.do(remove_note, struck)
    assert isinstance(desk.meeting.notes[struck], Note)
    with refused(Refusal.UNKNOWN_NOTE):
        desk.do(remove_note, struck)
    with refused(Refusal.UNKNOWN_NOTE):
        desk.do(change_note, struck, "Вернуть", NoteKind.NOTE)
