"""People with the same surname and initials are told apart on every paper."""

from datetime import date

import pytest
from msgspec.structs import replace

from models.acts.details import change_details
from models.acts.floor import end_speech, give_floor
from models.acts.notes import take_note
from models.acts.people import add_participant, everyone_arrives, remove_participant
from models.acts.votes import put_to_vote, take_vote_by_name
from models.desk import Desk
from models.ids import ParticipantId
from models.kinds import NoteKind, SpeechKind, Voice
from models.papers.after.proposals import proposals_of
from models.papers.after.short_minutes import short_minutes_of
from models.papers.after.statistics import statistics_of
from models.papers.before.seating_plan import seating_plan_of
from models.papers.minutes import minutes_of
from models.papers.outcomes import outcomes_of
from models.papers.values import ItemMinutes
from models.people import Person
from models.short_names import ShortNames
from models.votes import Cast
from tests.models.table import ABAKUMOV, DETAILS, HandClock, english, last_note_id
from tests.papers.plain_words import plain
from ui.views.outcomes import outcomes_view

IVAN = Person("Иванов", "Иван", "Иванович", "АО «Заря»")
IGOR = Person("Иванов", "Игорь", "Ильич", "АО «Заря»")
IVAN_ELSEWHERE = replace(IVAN, organisation="ООО «Рассвет»")


@pytest.fixture
def table(desk: Desk) -> Desk:
    """Two Ivanovs with the same initials sit at the table of thirty."""
    desk.do(add_participant, IVAN)
    desk.do(add_participant, IGOR)
    desk.do(everyone_arrives)
    return desk


def key_of(desk: Desk, person: Person) -> ParticipantId:
    return next(one.id for one in desk.meeting.listed if one.person == person)


def told(desk: Desk) -> ItemMinutes:
    return next(one for one in minutes_of(desk.meeting, english, "en").items if one.decisions)


def test_a_vote_by_name_says_which_of_two_namesakes_voted_how(table: Desk) -> None:
    table.do(take_note, "Создать совет", NoteKind.DECISION)
    ivan, igor = key_of(table, IVAN), key_of(table, IGOR)
    table.do(put_to_vote, last_note_id(table), None, ivan, igor)
    voices = Cast(ivan, Voice.AGAINST), Cast(igor, Voice.ABSTAINED), Cast(ABAKUMOV, Voice.FOR)
    table.do(take_vote_by_name, last_note_id(table), voices)
    (decision,) = told(table).decisions
    assert plain(decision.lines[0]) == (
        "Moved: Иванов Иван Иванович. Seconded: Иванов Игорь Ильич."
    )
    assert [plain(line) for line in decision.lines[2:5]] == [
        "For: Абакумов А.С.",
        "Against: Иванов Иван Иванович.",
        "Abstained: Иванов Игорь Ильич.",
    ]


def test_speech_and_dissent_are_told_of_the_right_one(table: Desk, clock: HandClock) -> None:
    table.do(give_floor, key_of(table, IGOR), SpeechKind.SPEECH)
    clock.advance(minutes=2)
    table.do(end_speech)
    table.do(take_note, "Создать совет", NoteKind.DECISION)
    table.do(take_note, "Против", NoteKind.DISSENT, participant=key_of(table, IVAN))
    assert [one.name for one in told(table).spoke] == ["Иванов Игорь Ильич"]
    assert told(table).decisions[0].lines == ("Dissent (Иванов Иван Иванович): Против",)
    short = next(o for o in short_minutes_of(table.meeting, english, "en").items if o.decisions)
    assert short.speakers == "(Иванов Игорь Ильич)"
    assert statistics_of(table.meeting, english, "en").rows[0][1] == "Иванов Игорь Ильич"


def test_proposals_are_told_of_the_right_one(table: Desk) -> None:
    table.do(take_note, "Создать фонд", NoteKind.PROPOSAL, participant=key_of(table, IGOR))
    (row,) = (one for one in proposals_of(table.meeting, english, "en").rows if len(one) > 1)
    assert row[2] == "Иванов Игорь Ильич"
    ((_, left_open),) = outcomes_of(table.meeting, english, "en").proposals.rows
    assert left_open == "Создать фонд (Иванов Игорь Ильич)"


def test_the_seating_plan_and_the_outcomes_page_name_both_in_full(table: Desk) -> None:
    both = {"Иванов Иван Иванович", "Иванов Игорь Ильич"}
    named = {one.name for one in seating_plan_of(table.meeting, english, "en").seats}
    view = outcomes_view(table.meeting, date(2025, 10, 16))
    assert both <= named
    assert both <= {*view.people}
    assert both <= {one.name for one in view.voters}


def test_the_same_full_name_has_the_organisation_in_brackets(table: Desk) -> None:
    table.do(add_participant, IVAN_ELSEWHERE)
    names = table.meeting.short_names
    assert names.of(IVAN) == "Иванов Иван Иванович (АО «Заря»)"
    assert names.of(IVAN_ELSEWHERE) == "Иванов Иван Иванович (ООО «Рассвет»)"
    assert names.of(IGOR) == "Иванов Игорь Ильич"


def test_a_chair_who_is_not_on_the_list_is_told_apart_too(desk: Desk) -> None:
    desk.do(add_participant, IVAN)
    desk.do(change_details, replace(DETAILS, chair=IGOR))
    assert plain(outcomes_of(desk.meeting, english, "en").footer) == "Chair: Иванов Игорь Ильич"
    assert desk.meeting.short_names.of(IVAN) == "Иванов Иван Иванович"


@pytest.mark.parametrize("written", [IVAN, Person("Иванов", "И.", "И."), Person("ИВАНОВ", "Иван")])
def test_a_chair_who_is_on_the_list_is_nobodys_namesake(desk: Desk, written: Person) -> None:
    desk.do(add_participant, IVAN)
    desk.do(change_details, replace(DETAILS, chair=written))
    assert plain(desk.meeting.short_names.of(IVAN)) == "Иванов И.И."


def test_who_was_taken_off_the_list_and_put_on_it_again_is_one_person(desk: Desk) -> None:
    desk.do(add_participant, IVAN)
    desk.do(remove_participant, key_of(desk, IVAN))
    desk.do(add_participant, IVAN)
    assert plain(desk.meeting.short_names.of(IVAN)) == "Иванов И.И."


def test_all_others_keep_their_initials() -> None:
    names = ShortNames((IVAN, IGOR, Person("Brown", "John", "Arthur")))
    assert plain(names.of(Person("Brown", "John", "Arthur"))) == "Brown J.A."
    assert plain(names.of(Person("Иванова", "Инна", "Игоревна"))) == "Иванова И.И."
