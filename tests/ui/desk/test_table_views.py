"""What the table and its face show of a real desk: held, excused, deputies, breaks."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.acts.agenda import end_break, start_break
from models.acts.floor import point_of_order, resume_speech
from models.acts.people import excuse, leave, send_deputy
from models.acts.queue import hold_request, request_floor
from models.ids import ParticipantId
from models.kinds import SpeechKind
from models.people import Person
from models.readings.finder import find
from tests.models.table import ABAKUMOV, BELOZEROV, GULYAEV, VORONTSOV
from tests.ui.round_table import RoundTable, busy
from ui.desk.seat_words import seat_tip
from ui.views.floor import FloorView, Phase, floor_view
from ui.views.table import Presence, SeatView, TableView, table_view

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def table(tmp_path: Path) -> Iterator[RoundTable]:
    made = busy(tmp_path)
    yield made
    made.desk.sitting.close()


def shown(table: RoundTable) -> TableView:
    return table_view(table.meeting)


def floor(table: RoundTable) -> FloorView:
    return floor_view(table.meeting, table.clock.now)


def seat_of(table: RoundTable, who: ParticipantId) -> SeatView:
    return next(one for one in shown(table).seats if one.participant == who)


def test_a_held_hand_keeps_its_place_and_has_no_turn(table: RoundTable) -> None:
    table.desk.do(hold_request, table.meeting.queue[0].id)
    held, next_one = seat_of(table, BELOZEROV), seat_of(table, VORONTSOV)
    assert (held.waits, held.turn, held.held) == ((1,), None, True)
    assert (next_one.waits, next_one.turn, next_one.held) == ((2,), 2, False)


def test_of_two_hands_one_of_which_is_held_the_other_has_its_turn(table: RoundTable) -> None:
    table.desk.do(hold_request, table.meeting.queue[0].id)
    table.desk.do(request_floor, BELOZEROV, SpeechKind.CLOSING_WORD)
    both = seat_of(table, BELOZEROV)
    assert (both.waits, both.passed_over, both.turn, both.held) == ((1, 3), (1,), 3, False)


def test_who_has_left_may_be_excused(table: RoundTable) -> None:
    table.desk.do(leave, GULYAEV)
    assert seat_of(table, GULYAEV).presence is Presence.LEFT
    table.desk.do(excuse, GULYAEV)
    assert seat_of(table, GULYAEV).presence is Presence.EXCUSED


def test_a_deputy_sits_there_instead(table: RoundTable) -> None:
    before = seat_of(table, GULYAEV)
    table.desk.do(send_deputy, GULYAEV, Person("Яковлев", "Пётр", "Ильич"))
    deputy = next(one for one in shown(table).seats if one.deputy_for)
    assert (deputy.label, deputy.deputy_for) == (before.label, before.short_name)


def test_the_seat_of_the_speaker_tells_the_time_spoken_so_far(table: RoundTable) -> None:
    speaker = seat_of(table, ABAKUMOV)
    assert (speaker.speaking, speaker.has_spoken) == (True, False)
    assert seat_tip(speaker, floor(table)).endswith("1:00")


def test_everybody_at_the_table_can_be_found(table: RoundTable) -> None:
    view = shown(table)
    assert {one.participant for one in view.people} == {one.participant for one in view.seats}
    assert [one.who.participant for one in find(view.people, "белоз")] == [BELOZEROV]


def test_a_break_shows_since_when_and_how_long(table: RoundTable) -> None:
    table.desk.do(start_break)
    table.clock.advance(minutes=12, seconds=59)
    view = floor(table)
    assert (view.phase, view.break_since, view.break_minutes) == (Phase.BREAK, "10:01", 12)


def test_in_a_break_the_speech_is_suspended_and_its_speaker_named(table: RoundTable) -> None:
    table.desk.do(start_break)
    speaker = seat_of(table, ABAKUMOV)
    assert (speaker.speaking, speaker.suspended) == (False, True)
    assert floor(table).suspended_name == speaker.short_name


def test_after_a_break_f3_goes_on_with_the_speech_that_was_interrupted_last(
    table: RoundTable,
) -> None:
    table.clock.advance(seconds=5)
    table.desk.do(point_of_order, VORONTSOV)
    table.desk.do(start_break)
    assert floor(table).suspended_name == seat_of(table, VORONTSOV).short_name
    table.desk.do(resume_speech)
    assert floor(table).name == seat_of(table, VORONTSOV).name
    assert floor(table).suspended_name == seat_of(table, ABAKUMOV).short_name


def test_when_the_break_is_over_the_speech_waits_to_be_resumed(table: RoundTable) -> None:
    table.desk.do(start_break)
    table.desk.do(end_break)
    assert (floor(table).phase, floor(table).break_since) == (Phase.SUSPENDED, "")
