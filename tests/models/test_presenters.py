"""Whom the agenda announces, and for what, before those who wait. BEHAVIOURS 1, 2, 6."""

import pytest
from msgspec.structs import replace

from models.acts.agenda import change_item, close_item, start_item
from models.acts.floor import end_speech, give_floor, next_speaker
from models.acts.people import add_participant, leave
from models.acts.queue import hold_request, request_floor
from models.desk import Desk
from models.ids import ItemId
from models.kinds import ItemKind, SpeechKind
from models.people import Person
from models.readings.queue import Upcoming, announced, announced_speakers, next_up
from tests.models.table import (
    ABAKUMOV,
    BELOZEROV,
    BREAK,
    CHARTER,
    CLOSING,
    GULYAEV,
    LEAN,
    MESHCHERYAKOV,
    OPENING,
    SUPPORT,
    HandClock,
    begin,
    speaker,
    waiting,
)


def plan(desk: Desk, item: ItemId, kind: ItemKind, presenters: str) -> None:
    """The item is of another kind and by others than in the sample."""
    desk.do(change_item, replace(desk.meeting.item(item), kind=kind, presenters=presenters))


def upcoming(desk: Desk) -> Upcoming:
    found = next_up(desk.meeting)
    assert found is not None
    return found


def test_the_presenter_of_the_item_comes_before_the_queue(desk: Desk) -> None:
    desk.do(start_item, CHARTER)
    desk.do(request_floor, GULYAEV)
    desk.do(next_speaker)
    assert speaker(desk).participant == BELOZEROV
    assert speaker(desk).kind is SpeechKind.REPORT
    assert waiting(desk.meeting) == [GULYAEV]


def test_a_presenter_with_a_double_name_is_announced_by_its_initials(desk: Desk) -> None:
    desk.do(add_participant, Person("Соловьёв", "Жан-Поль", "Жан-Жакович"))
    plan(desk, SUPPORT, ItemKind.REPORT, "Соловьёв Ж.-П.Ж.")
    desk.do(start_item, SUPPORT)
    assert upcoming(desk).participant == desk.meeting.listed[-1].id


def test_a_presenter_who_spoke_is_not_announced_again(desk: Desk, clock: HandClock) -> None:
    desk.do(start_item, CHARTER)
    desk.do(next_speaker)
    desk.do(request_floor, GULYAEV)
    clock.advance(minutes=9)
    desk.do(next_speaker)
    assert speaker(desk).participant == GULYAEV


@pytest.mark.parametrize("kind", [SpeechKind.POINT_OF_ORDER, SpeechKind.QUESTION])
def test_a_presenter_who_only_interrupted_is_still_announced(desk: Desk, kind: SpeechKind) -> None:
    desk.do(start_item, CHARTER)
    desk.do(give_floor, BELOZEROV, kind)
    desk.do(end_speech)
    found = upcoming(desk)
    assert (found.participant, found.kind) == (BELOZEROV, SpeechKind.REPORT)


def test_a_presenter_who_raised_a_hand_for_the_report_waits_no_longer(desk: Desk) -> None:
    desk.do(start_item, CHARTER)
    desk.do(request_floor, BELOZEROV, SpeechKind.REPORT)
    desk.do(next_speaker)
    assert not desk.meeting.queue


def test_a_question_goes_before_the_presenter(desk: Desk) -> None:
    desk.do(start_item, CHARTER)
    desk.do(request_floor, GULYAEV, SpeechKind.QUESTION)
    desk.do(next_speaker)
    assert speaker(desk).participant == GULYAEV


def test_a_presenter_who_left_is_passed_over(desk: Desk) -> None:
    desk.do(request_floor, BELOZEROV)
    desk.do(leave, BELOZEROV)
    desk.do(start_item, CHARTER)
    found = upcoming(desk)
    assert found.kind is SpeechKind.SPEECH


@pytest.mark.parametrize(
    ("item", "who", "kind"),
    [
        (OPENING, ABAKUMOV, SpeechKind.SPEECH),
        (CHARTER, BELOZEROV, SpeechKind.REPORT),
        (SUPPORT, MESHCHERYAKOV, SpeechKind.REPORT),
        (CLOSING, ABAKUMOV, SpeechKind.CLOSING_WORD),
    ],
)
def test_the_agenda_says_who_opens_the_item_and_with_what(
    desk: Desk, item: int, who: int, kind: SpeechKind
) -> None:
    desk.do(start_item, item)  # type: ignore[arg-type]
    found = upcoming(desk)
    assert (found.participant, found.kind) == (who, kind)


def test_a_presenter_who_is_held_is_not_called(prepared: Desk) -> None:
    begin(prepared, CHARTER)
    prepared.do(request_floor, BELOZEROV, SpeechKind.REPORT)
    prepared.do(request_floor, GULYAEV)
    prepared.do(hold_request, prepared.meeting.queue[0].id)
    found = upcoming(prepared)
    assert found.participant == GULYAEV


def test_also_where_others_asked_for_the_same_before_them(desk: Desk) -> None:
    desk.do(start_item, CHARTER)
    for who in (GULYAEV, BELOZEROV):
        desk.do(request_floor, who, SpeechKind.REPORT)
    desk.do(next_speaker)
    assert speaker(desk).participant == BELOZEROV
    assert waiting(desk.meeting) == [GULYAEV]


@pytest.mark.parametrize("kind", [ItemKind.REPORT, ItemKind.DISCUSSION])
def test_the_first_presenter_reports_and_the_others_after_them(desk: Desk, kind: ItemKind) -> None:
    plan(desk, LEAN, kind, "Мещеряков А.В., Белозёров П.И.")
    desk.do(start_item, LEAN)
    assert [(one.participant, one.kind) for one in announced_speakers(desk.meeting)] == [
        (MESHCHERYAKOV, SpeechKind.REPORT),
        (BELOZEROV, SpeechKind.CO_REPORT),
    ]


@pytest.mark.parametrize("kind", [ItemKind.OPENING, ItemKind.OTHER])
def test_who_opens_the_meeting_or_presents_something_else_makes_a_speech(
    desk: Desk, kind: ItemKind
) -> None:
    plan(desk, LEAN, kind, "Мещеряков А.В.")
    desk.do(start_item, LEAN)
    assert (upcoming(desk).participant, upcoming(desk).kind) == (MESHCHERYAKOV, SpeechKind.SPEECH)


def test_in_a_break_of_the_agenda_nobody_is_announced(desk: Desk) -> None:
    plan(desk, BREAK, ItemKind.BREAK, "Мещеряков А.В.")
    desk.do(start_item, BREAK)
    assert announced(desk.meeting) is None


def test_where_no_item_is_taken_those_who_wait_are_called(desk: Desk, clock: HandClock) -> None:
    clock.advance(seconds=1)
    desk.do(close_item)
    desk.do(request_floor, GULYAEV)
    assert announced(desk.meeting) is None
    assert upcoming(desk).participant == GULYAEV
