"""People with the same surname and initials are told apart wherever the window names them."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from models.acts.floor import give_floor, point_of_order
from models.acts.notes import take_note
from models.acts.people import add_participant, arrive, change_participant, leave
from models.acts.queue import request_floor
from models.acts.votes import put_to_vote
from models.ids import ParticipantId
from models.kinds import NoteKind
from models.people import Person
from tests.models.table import last_note_id
from tests.ui.conftest import Seat
from tests.ui.keyboard import CTRL, Key, press
from tests.ui.round_table import RoundTable, busy
from ui.fact_wording import undo_words
from ui.main_window import MainWindow
from ui.outcomes import outcome_words
from ui.views.floor import floor_view
from ui.views.hall import HallOrders, hall_view
from ui.views.notes import notes_view
from ui.views.outcomes import outcomes_view
from ui.views.prepare import prepare_view
from ui.views.queue import queue_view
from ui.views.seating import seating_view
from ui.views.table import table_view

IVAN, IGOR = "Иванов Иван Иванович", "Иванов Игорь Ильич"


@pytest.fixture
def table(tmp_path: Path) -> RoundTable:
    """Abakumov speaks, two others wait; two Ivanovs with the same initials have come."""
    made = busy(tmp_path)
    for name in (IVAN, IGOR):
        made.desk.do(add_participant, Person(*name.split()))
    return made


def key_of(table: RoundTable, name: str) -> ParticipantId:
    return next(one.id for one in table.meeting.listed if one.person.full_name == name)


def strip(window: MainWindow) -> str:
    return window.desk.strip.view().text


@pytest.mark.usefixtures("qapp")
def test_the_queue_the_table_and_the_hall_say_which_of_two_namesakes_waits(
    table: RoundTable,
) -> None:
    for name in (IVAN, IGOR):
        table.desk.do(arrive, key_of(table, name))
        table.desk.do(request_floor, key_of(table, name))
    now = table.clock.now
    assert [one.name for one in queue_view(table.meeting, now).rows[2:]] == [IVAN, IGOR]
    assert {IVAN, IGOR} <= {one.short_name for one in table_view(table.meeting).seats}
    assert {IVAN, IGOR} <= {one.name for one in seating_view(table.meeting).people}
    assert {IVAN, IGOR} <= {*prepare_view(table.meeting, now).people}
    table.desk.do(give_floor, key_of(table, IGOR))
    table.desk.do(point_of_order, key_of(table, IVAN))
    assert floor_view(table.meeting, now).suspended_name == IGOR
    assert hall_view(table.meeting, now, HallOrders()).floor.suspended_name == IGOR
    assert undo_words(table.desk)[0].startswith(f"floor to {IVAN}")
    table.desk.sitting.close()


@pytest.mark.usefixtures("qapp")
def test_notes_and_votes_say_which_of_two_namesakes_it_was(table: RoundTable) -> None:
    ivan, igor = key_of(table, IVAN), key_of(table, IGOR)
    table.desk.do(take_note, "Создать фонд", NoteKind.PROPOSAL, participant=igor)
    table.desk.do(put_to_vote, last_note_id(table.desk), None, ivan, igor)
    assert notes_view(table.meeting).rows[-1].author == IGOR
    (row,) = outcomes_view(table.meeting, table.clock.now.date()).sections[0].rows
    assert outcome_words.vote(row) == f"moved by {IVAN}, seconded by {IGOR}"
    table.desk.sitting.close()


def test_a_namesake_is_named_whole_where_next_has_left_and_where_they_still_wait(
    table: RoundTable, seat: Seat
) -> None:
    window = seat(table.desk)
    for request in table.meeting.queue:
        table.desk.do(give_floor, request.participant)
    table.desk.do(request_floor, key_of(table, IGOR))
    press(Key.Key_F10)
    assert strip(window).endswith(IGOR)
    press(Key.Key_Escape)
    table.desk.do(leave, key_of(table, IGOR))
    press(Key.Key_F2)
    assert strip(window).startswith(IGOR)
    press(Key.Key_Z, CTRL)
    assert strip(window).startswith(f"Taken back: {IGOR} left")


@pytest.mark.usefixtures("qapp")
def test_whose_namesake_gets_another_name_has_initials_again(table: RoundTable) -> None:
    """In the notes, too, that were written down before."""
    ivan, igor = (table.meeting.participant(key_of(table, name)) for name in (IVAN, IGOR))
    table.desk.do(take_note, "Создать фонд", NoteKind.PROPOSAL, participant=ivan.id)
    assert notes_view(table.meeting).rows[-1].author == IVAN
    renamed = Person("Петров", igor.person.name, igor.person.patronymic)
    table.desk.do(change_participant, replace(igor, person=renamed))
    assert notes_view(table.meeting).rows[-1].author == "Иванов\u00a0И.И."
    table.desk.sitting.close()


def test_what_nobody_is_called_by_is_not_asked_anew_at_each_act(table: RoundTable) -> None:
    before = table.meeting.short_names
    table.desk.do(take_note, "Создать фонд", NoteKind.PROPOSAL)
    assert table.meeting.short_names is before
    table.desk.sitting.close()
