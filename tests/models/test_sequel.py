"""The next meeting of a series begins with what the last one left."""

from datetime import date

import pytest
from msgspec.structs import replace

from models.acts.agenda import add_item, close_meeting, open_meeting
from models.acts.details import change_rules, create_meeting
from models.acts.editing import merge_notes
from models.acts.notes import change_note, mark_done, remove_note, take_note, take_vote
from models.acts.people import add_participant, everyone_arrives
from models.acts.queue import request_floor
from models.acts.seating import change_seating, keep_apart
from models.acts.sequel import carry_over
from models.desk import Desk
from models.earlier.sequel import EarlierMeeting, earlier_meeting
from models.ids import ItemId, NoteId
from models.kinds import Limits, NoteKind, Rules, SpeechKind, TableShape
from models.meeting import Details
from models.notes import Note, Origin
from models.papers.minutes import minutes_of
from models.papers.outcomes import outcomes_of
from models.people import Person
from models.readings.decisions import decision_numbers, measures_of
from models.readings.missing import Missing, gaps
from models.refusals import Refusal
from models.seating import Seating
from tests.models.table import (
    ABAKUMOV,
    BELOZEROV,
    GULYAEV,
    HandClock,
    Kept,
    last_note_id,
    minutes,
    refused,
)
from ui.language import Words

PROGRESS = "О ходе исполнения поручений"
SECOND = Details("Вторая встреча")
DUE, LATER = date(2025, 12, 1), date(2026, 3, 1)
FIRST_MEETING = Origin("Технологический суверенитет", "3", DUE, date(2025, 10, 16))


def assign(desk: Desk, text: str, due: date | None = DUE) -> None:
    desk.do(take_note, text, NoteKind.ASSIGNMENT, executors=["Ким М.Ч."], due=due)


def sequel_of(earlier: Desk, clock: HandClock, details: Details = SECOND) -> Desk:
    clock.advance(days=30)
    desk = Desk(clock, Kept())
    desk.do(create_meeting, details, Limits())
    desk.do(carry_over, earlier_meeting(earlier.meeting), PROGRESS)
    return desk


def promise_in(desk: Desk) -> Note:
    (note,) = desk.meeting.notes
    return note


def paper(desk: Desk) -> tuple[str, ...]:
    return minutes_of(desk.meeting, Words("en"), "en").items[0].notes


def test_the_people_come_with_their_seats_but_not_as_present(desk: Desk, clock: HandClock) -> None:
    desk.do(everyone_arrives)
    again = sequel_of(desk, clock).meeting
    before = [(one.person, one.seat, one.group) for one in desk.meeting.listed]
    assert [(one.person, one.seat, one.group) for one in again.listed] == before
    assert again.present == ()


def test_table_limits_and_rules_come_and_opponents_stay_apart(desk: Desk, clock: HandClock) -> None:
    desk.do(change_seating, Seating(TableShape.U_SHAPE, 32))
    desk.do(keep_apart, ABAKUMOV, GULYAEV)
    desk.do(change_rules, Rules(same_twice=True), Limits(speech=minutes(3)))
    again = sequel_of(desk, clock).meeting
    (pair,) = again.seating.apart
    names = [again.participant(one).person.surname for one in (pair.one, pair.other)]
    assert names == ["Абакумов", "Гуляев"]
    assert (again.seating.shape, again.seating.seats) == (TableShape.U_SHAPE, 32)
    assert (again.limits.speech, again.rules.same_twice) == (minutes(3), True)


def test_open_assignments_stand_under_the_first_item_with_their_origin(
    desk: Desk, clock: HandClock
) -> None:
    assign(desk, "Представить реестр площадок")
    again = sequel_of(desk, clock)
    note = promise_in(again)
    assert again.meeting.items[0].title == PROGRESS
    assert (note.item, note.due, note.origin) == (again.meeting.items[0].id, DUE, FIRST_MEETING)


def test_a_promise_that_gets_another_date_keeps_the_one_before(
    desk: Desk, clock: HandClock
) -> None:
    assign(desk, "Представить реестр площадок")
    again = sequel_of(desk, clock)
    again.do(change_note, promise_in(again).id, "Реестр", NoteKind.ASSIGNMENT, due=LATER)
    assert (promise_in(again).due, promise_in(again).due_before) == (LATER, (DUE,))


def test_what_is_decided_about_a_promise_is_told_with_it_and_nothing_else(
    desk: Desk, clock: HandClock
) -> None:
    assign(desk, "Представить реестр площадок")
    again = sequel_of(desk, clock)
    promise = promise_in(again)
    again.do(open_meeting)
    again.do(take_note, "Назначить нового исполнителя", NoteKind.DECISION, about=promise.id)
    measure = last_note_id(again)
    again.do(take_note, "Создать группу", NoteKind.DECISION)
    assert [one.id for one in measures_of(again.meeting, promise)] == [measure]


def test_what_is_done_struck_out_or_private_stays_behind(desk: Desk, clock: HandClock) -> None:
    assign(desk, "Исполненное")
    desk.do(mark_done, last_note_id(desk))
    assign(desk, "Вычеркнутое")
    desk.do(remove_note, last_note_id(desk))
    desk.do(take_note, "Личное", NoteKind.ASSIGNMENT, private=True)
    again = sequel_of(desk, clock).meeting
    assert list(again.notes) == []
    assert again.items == ()


def test_what_was_voted_down_stays_behind(desk: Desk, clock: HandClock) -> None:
    desk.do(everyone_arrives)
    assign(desk, "Отклонённое")
    desk.do(take_vote, last_note_id(desk), 3, 20)
    assert list(sequel_of(desk, clock).meeting.notes) == []


def test_assignments_come_in_the_order_of_the_minutes_and_older_ones_behind(
    desk: Desk, clock: HandClock
) -> None:
    assign(desk, "Давнее")
    again = sequel_of(desk, clock)
    again.do(add_item, "О планах", planned=minutes(5))
    first, second = (one.id for one in again.meeting.items)
    again.do(open_meeting)
    noted(again, "Второе", second)
    parts = [noted(again, "Первое", first), noted(again, "и ещё", first)]
    noted(again, "Третье", second)
    again.do(merge_notes, parts)
    carried = earlier_meeting(again.meeting).assignments
    assert [one.text for one in carried] == ["Первое\nи ещё", "Второе", "Третье", "Давнее"]


def noted(desk: Desk, text: str, item: ItemId) -> NoteId:
    desk.do(take_note, text, NoteKind.ASSIGNMENT, item=item)
    return last_note_id(desk)


def test_the_officials_fill_the_gaps_only(desk: Desk, clock: HandClock) -> None:
    chair = Person("Ли", "Анна")
    details = sequel_of(desk, clock, replace(SECOND, chair=chair)).meeting.details
    assert (details.title, details.chair) == ("Вторая встреча", chair)
    assert details.secretary == desk.meeting.details.secretary
    assert (details.day, details.number) == (None, "")


def test_carrying_over_is_one_undo(desk: Desk, clock: HandClock) -> None:
    again = sequel_of(desk, clock)
    again.undo()
    assert (again.meeting.listed, again.meeting.sequel_of) == ((), None)


def test_carrying_over_twice_is_refused(desk: Desk, clock: HandClock) -> None:
    again = sequel_of(desk, clock)
    with refused(Refusal.ALREADY_CARRIED_OVER):
        again.do(carry_over, earlier_meeting(desk.meeting), PROGRESS)


def test_a_meeting_that_is_open_takes_nothing_over(desk: Desk) -> None:
    with refused(Refusal.ALREADY_OPEN):
        desk.do(carry_over, EarlierMeeting(Details("Прежнее")), PROGRESS)


def test_who_is_on_the_list_already_does_not_come_twice(desk: Desk, clock: HandClock) -> None:
    again = Desk(clock, Kept())
    again.do(create_meeting, Details("Вторая"), Limits())
    again.do(add_participant, replace(desk.meeting.listed[0].person, post="директор"))
    again.do(carry_over, earlier_meeting(desk.meeting), PROGRESS)
    assert len(again.meeting.listed) == 30
    assert again.meeting.listed[0].person.post == "директор"


def test_the_origin_and_first_deadline_survive_a_third_meeting(
    desk: Desk, clock: HandClock
) -> None:
    assign(desk, "Реестр")
    second = sequel_of(desk, clock, replace(SECOND, number="4"))
    second.do(change_note, promise_in(second).id, "Реестр", NoteKind.ASSIGNMENT, due=None)
    third = sequel_of(second, clock)
    assert promise_in(third).origin == FIRST_MEETING
    assert promise_in(third).due is None


def test_the_paper_tells_promise_deadline_and_origin_and_decides_nothing(
    desk: Desk, clock: HandClock
) -> None:
    assign(desk, "Реестр")
    again = sequel_of(desk, clock)
    (words,) = paper(again)
    assert words.replace("\u00a0", " ") == (
        "Реестр. Responsible: Ким М.Ч. Due: by 1 December 2025. "
        "(minutes No. 3 of 16 October 2025). Still open."
    )
    assert decision_numbers(again.meeting) == {}


def test_the_paper_says_what_was_carried_out(desk: Desk, clock: HandClock) -> None:
    assign(desk, "Реестр")
    again = sequel_of(desk, clock)
    again.do(mark_done, promise_in(again).id)
    assert paper(again)[0].endswith("Carried out.")
    assert outcomes_of(again.meeting, Words("en"), "en").assignments.rows == ()


def test_the_one_page_names_what_is_still_open(desk: Desk, clock: HandClock) -> None:
    assign(desk, "Реестр", None)
    again = sequel_of(desk, clock)
    heading, row = outcomes_of(again.meeting, Words("en"), "en").assignments.rows
    assert heading == ("From earlier meetings",)
    assert row == ("", "Реестр", "Ким М.Ч.", "")


def test_a_new_deadline_is_a_decision_of_this_meeting_that_tells_the_first_one(
    desk: Desk, clock: HandClock
) -> None:
    assign(desk, "Реестр")
    again = sequel_of(desk, clock)
    note = promise_in(again).id
    again.do(change_note, note, "Реестр", NoteKind.ASSIGNMENT, due=date(2026, 2, 1))
    (decision,) = minutes_of(again.meeting, Words("en"), "en").items[0].decisions
    told = " ".join(decision.lines).replace("\u00a0", " ")
    assert decision.number == "1.1"
    assert "Carried over: minutes No. 3 of 16 October 2025. First due: 1 December 2025." in told
    assert paper(again) == ()


def test_a_vote_on_a_promise_is_a_decision_of_this_meeting(desk: Desk, clock: HandClock) -> None:
    assign(desk, "Реестр")
    again = sequel_of(desk, clock)
    again.do(open_meeting)
    again.do(everyone_arrives)
    again.do(take_vote, promise_in(again).id, 30)
    assert list(decision_numbers(again.meeting).values()) == ["1.1"]


def test_an_old_deadline_is_no_gap_of_the_new_paper(desk: Desk, clock: HandClock) -> None:
    assign(desk, "Реестр")
    again = sequel_of(desk, clock, replace(SECOND, day=date(2026, 1, 15)))
    assert Missing.EARLY_DEADLINE not in {one.what for one in gaps(again.meeting)}


def test_only_an_assignment_is_carried_out_and_only_once(desk: Desk) -> None:
    desk.do(take_note, "Мысль")
    with refused(Refusal.NOT_AN_ASSIGNMENT):
        desk.do(mark_done, last_note_id(desk))
    assign(desk, "Реестр")
    desk.do(mark_done, last_note_id(desk))
    with refused(Refusal.NOTHING_NEW):
        desk.do(mark_done, last_note_id(desk))


def test_a_closed_meeting_still_marks_what_is_done(desk: Desk) -> None:
    assign(desk, "Реестр")
    desk.do(close_meeting)
    desk.do(mark_done, last_note_id(desk))
    desk.do(mark_done, last_note_id(desk), False)
    assert not desk.meeting.notes[last_note_id(desk)].done


@pytest.mark.parametrize(
    ("executors", "done"),
    [
        (["Ким М.Ч."], True),
        (["Ким Мин Чжун", "Университет"], True),
        (["Университет"], False),
        ([], False),
    ],
)
def test_what_others_are_to_carry_out_is_not_done_any_more(
    desk: Desk, executors: list[str], done: bool
) -> None:
    assign(desk, "Реестр")
    note = last_note_id(desk)
    desk.do(mark_done, note)
    desk.do(change_note, note, "Реестр участников", NoteKind.ASSIGNMENT, executors=executors)
    assert desk.meeting.notes[note].done is done


def test_nor_is_a_decision_that_was_under_control_no_more(desk: Desk) -> None:
    desk.do(take_note, "Создать фонд", NoteKind.DECISION, executors=["Ким М.Ч."])
    note = last_note_id(desk)
    desk.do(mark_done, note)
    for executors in ([], ["Иванов И.И."]):
        desk.do(change_note, note, "Создать фонд", NoteKind.DECISION, executors=executors)
        assert not desk.meeting.notes[note].done


def test_an_assignment_to_nobody_that_was_done_stays_done_with_a_name(desk: Desk) -> None:
    desk.do(take_note, "Реестр", NoteKind.ASSIGNMENT)
    note = last_note_id(desk)
    desk.do(mark_done, note)
    desk.do(change_note, note, "Реестр", NoteKind.ASSIGNMENT, executors=["Ким М.Ч."])
    assert desk.meeting.notes[note].done


def test_the_setting_lets_somebody_wait_twice_with_one_kind(desk: Desk) -> None:
    desk.do(change_rules, Rules(same_twice=True))
    desk.do(request_floor, BELOZEROV, SpeechKind.SPEECH)
    desk.do(request_floor, BELOZEROV, SpeechKind.SPEECH)
    assert [one.participant for one in desk.meeting.queue] == [BELOZEROV, BELOZEROV]
