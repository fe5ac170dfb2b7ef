"""What reaches the hall, and what never does: tested on the data. BEHAVIOURS 37."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta
from random import Random

import pytest
from msgspec.structs import replace

from models.acts.agenda import next_item, start_break, start_item
from models.acts.floor import end_speech, give_floor, pause_speech, point_of_order
from models.acts.notes import change_note, remove_note, take_note
from models.acts.people import arrive, change_participant, everyone_arrives, leave
from models.acts.queue import hold_request, release_request, request_floor
from models.desk import Desk
from models.ids import NoteId
from models.kinds import NoteKind
from models.notes import Note
from models.readings.queue import queue_order
from models.refusals import Refused
from models.script import opening_of, play, read_script
from tests.hall.privacy import public, secrets, told_secrets
from tests.models.table import (
    ABAKUMOV,
    BELOZEROV,
    BREAK,
    FIXTURES,
    GULYAEV,
    LEAN,
    MORNING,
    STAFF,
    VORONTSOV,
    HandClock,
    Kept,
    begin,
    last_note,
    last_note_id,
    prepare,
)
from ui.views.floor import Phase
from ui.views.hall import BLANK, HallOrders, HallView, hall_view, last_to_read_back, still_ordered

NO_ORDERS = HallOrders()
DECISION, PROPOSAL, ASSIGNMENT = NoteKind.DECISION, NoteKind.PROPOSAL, NoteKind.ASSIGNMENT


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def desk(clock: HandClock) -> Desk:
    """Everybody is there, the item on staff is discussed."""
    made = Desk(clock, Kept())
    prepare(made)
    made.do(everyone_arrives)
    begin(made)
    return made


def shown(desk: Desk, clock: HandClock, orders: HallOrders = NO_ORDERS) -> HallView:
    return hall_view(desk.meeting, clock.at, orders)


def decide(desk: Desk, text: str, kind: NoteKind = DECISION, *, private: bool = False) -> NoteId:
    desk.do(take_note, text, kind, private=private)
    return last_note_id(desk)


def test_the_next_two_are_shown_but_nobody_who_is_held_or_away(
    desk: Desk, clock: HandClock
) -> None:
    for one in (ABAKUMOV, BELOZEROV, VORONTSOV, GULYAEV):
        desk.do(request_floor, one)
    desk.do(hold_request, queue_order(desk.meeting)[0].id)
    desk.do(leave, BELOZEROV)
    assert [one.name for one in shown(desk, clock).next] == [
        "Воронцов\u00a0Г.О.",
        "Гуляев\u00a0С.А.",
    ]


def test_blank_shows_nothing_whatever_is_ordered_beside(desk: Desk, clock: HandClock) -> None:
    key = decide(desk, "Расширить программу")
    orders = HallOrders(blank=True, message="Тише", read_back=key, under=STAFF)
    assert shown(desk, clock, orders) == BLANK


def test_a_decision_is_read_back_with_number_executors_and_deadline(
    desk: Desk, clock: HandClock
) -> None:
    desk.do(
        *(take_note, "Направить перечень", ASSIGNMENT),
        executors=("Ким М.Ч.",),
        due=date(2025, 12, 1),
        due_words="ежеквартально",
    )
    reading = shown(desk, clock, HallOrders(read_back=last_note_id(desk))).reading
    assert reading is not None
    assert (reading.number, reading.text) == ("4.1", "Направить перечень")
    assert (reading.executors, reading.due) == (("Ким М.Ч.",), "01.12.2025")
    assert reading.due_words == "ежеквартально"


@pytest.mark.parametrize("kind", [NoteKind.NOTE, NoteKind.CONCLUSION, NoteKind.DISSENT])
def test_no_other_kind_of_note_is_read_back(desk: Desk, clock: HandClock, kind: NoteKind) -> None:
    key = decide(desk, "Записано", NoteKind.NOTE)
    note = replace(desk.meeting.notes[key], kind=kind)
    meeting = replace(desk.meeting, notes=desk.meeting.notes.put(note))
    assert hall_view(meeting, clock.at, HallOrders(read_back=key)).reading is None


def test_what_is_not_for_the_minutes_is_never_read_back(desk: Desk, clock: HandClock) -> None:
    key = decide(desk, "Поговорить с ними отдельно", private=True)
    assert last_to_read_back(desk.meeting) is None
    assert shown(desk, clock, HallOrders(read_back=key, under=STAFF)).reading is None


def test_without_being_chosen_the_last_public_one_of_this_item_is_read_back(desk: Desk) -> None:
    proposal = decide(desk, "Предложение", PROPOSAL)
    decide(desk, "Решение")
    decide(desk, "Тайное", private=True)
    desk.do(take_note, "Просто заметка")
    assert last_to_read_back(desk.meeting) == proposal + 1
    desk.do(start_item, LEAN)
    assert last_to_read_back(desk.meeting) is None


def test_a_proposal_that_has_just_become_a_decision_is_the_last_one(
    desk: Desk, clock: HandClock
) -> None:
    proposal = decide(desk, "Предложение", PROPOSAL)
    clock.advance(minutes=1)
    decide(desk, "Решение")
    clock.advance(minutes=1)
    desk.do(change_note, proposal, "Предложение", DECISION)
    assert last_to_read_back(desk.meeting) == proposal


def test_taking_another_item_ends_the_reading_but_not_the_message(desk: Desk) -> None:
    orders = HallOrders(message="Тише", read_back=decide(desk, "Решение"), under=STAFF)
    assert still_ordered(orders, desk.meeting) == orders
    desk.do(start_item, LEAN)
    assert still_ordered(orders, desk.meeting) == HallOrders(message="Тише")


def becomes_private(desk: Desk, note: Note) -> None:
    desk.do(change_note, note.id, note.text, note.kind, private=True)


def is_struck_out(desk: Desk, note: Note) -> None:
    desk.do(remove_note, note.id)


@pytest.mark.parametrize("what", [becomes_private, is_struck_out])
def test_so_does_a_note_that_is_not_to_be_shown_any_more(desk: Desk, what: object) -> None:
    orders = HallOrders(read_back=decide(desk, "Решение"), under=STAFF)
    assert callable(what)
    what(desk, last_note(desk))
    assert still_ordered(orders, desk.meeting) == HallOrders()


def test_a_planned_break_says_until_when(desk: Desk, clock: HandClock) -> None:
    desk.do(start_item, BREAK)
    clock.advance(minutes=7)
    view = shown(desk, clock)
    assert (view.floor.phase, view.floor.break_minutes) == (Phase.BREAK, 7)
    assert (view.floor.break_since, view.break_until) == ("10:00", "10:15")


def test_a_break_by_key_says_who_goes_on_and_no_end(desk: Desk, clock: HandClock) -> None:
    desk.do(give_floor, ABAKUMOV)
    desk.do(start_break)
    view = shown(desk, clock)
    assert (view.floor.suspended_name, view.break_until) == ("Абакумов\u00a0А.С.", "")


def test_how_long_somebody_has_spoken_today_is_the_moderators_business(
    desk: Desk, clock: HandClock
) -> None:
    desk.do(give_floor, ABAKUMOV)
    clock.advance(minutes=1, seconds=11)
    view = shown(desk, clock)
    assert (view.floor.left, view.floor.spoken_today) == ("3:49", "")


def steps_of_two_hours(desk: Desk, clock: HandClock) -> Iterator[str]:
    """The act after each step of the script."""
    opening = opening_of(desk.meeting.details)
    for step in read_script((FIXTURES / "two_hours.jsonl").read_text(encoding="utf-8")):
        clock.at = opening + step.at
        play(desk, step)
        yield step.act


def keep_private(desk: Desk) -> None:
    """Something that nobody is to see, with everybody and every item."""
    for number, one in enumerate(desk.meeting.listed, start=1):
        remark, phone = f"просил не звать {number}", f"+7 914 000-{number:04}"
        desk.do(
            change_participant, replace(one, remark=remark, phone=phone, email=f"{number}@a.ru")
        )


def test_in_two_hours_nothing_private_held_or_away_reaches_the_hall() -> None:
    clock = HandClock(MORNING - timedelta(minutes=10))
    desk, guarded = Desk(clock, Kept()), 0
    prepare(desk)
    keep_private(desk)
    for act in steps_of_two_hours(desk, clock):
        assert told_secrets(desk.meeting, clock.at) == [], act
        for ask in [one for one in desk.meeting.queue if not one.held]:
            desk.do(hold_request, ask.id)
            guarded += ask.participant not in public(desk.meeting)
            assert told_secrets(desk.meeting, clock.at) == [], act
            desk.undo()
    assert guarded > 50
    assert "Уточнить долю отказов у фонда" in secrets(desk.meeting)


@pytest.mark.parametrize("seed", range(2))
def test_whatever_is_done_nothing_private_held_or_away_reaches_the_hall(
    desk: Desk, clock: HandClock, seed: int
) -> None:
    chance = Random(seed)
    for number in range(120):
        clock.advance(seconds=chance.choice((0, 5, 61)))
        with suppress(Refused):
            act_at_random(desk, chance, number)
        assert told_secrets(desk.meeting, clock.at) == [], number


def act_at_random(desk: Desk, chance: Random, number: int) -> None:
    who = chance.choice(desk.meeting.listed[:8]).id
    asks = [one.id for one in desk.meeting.queue]
    notes = [one.id for one in desk.meeting.notes]
    kind = chance.choice((NoteKind.NOTE, PROPOSAL, DECISION))
    text, private = f"Запись {number:03}", chance.random() < 0.5
    match chance.randrange(12):
        case 0 | 1 | 2:
            desk.do(request_floor, who)
        case 3 | 4 if asks:
            desk.do(chance.choice((hold_request, release_request)), chance.choice(asks))
        case 5:
            desk.do(chance.choice((leave, arrive)), who)
        case 6 | 7:
            desk.do(take_note, text, kind, private=private)
        case 8 if notes:
            desk.do(change_note, chance.choice(notes), text, kind, private=private)
        case 9:
            desk.do(chance.choice((give_floor, point_of_order)), who)
        case 10:
            desk.do(chance.choice((end_speech, pause_speech)))
        case 11 if number % 3 == 0:
            desk.do(next_item)
