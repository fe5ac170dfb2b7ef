"""People with the same surname and initials are told apart on every paper."""

from datetime import date

import pytest
from msgspec.structs import replace

from models.acts.details import change_details
from models.acts.floor import end_speech, give_floor
from models.acts.notes import take_note
from models.acts.papers import change_paper_settings
from models.acts.people import (
    add_participant,
    change_participant,
    everyone_arrives,
    remove_participant,
    remove_participants,
    send_deputy,
)
from models.acts.votes import put_to_vote, take_vote_by_name
from models.desk import Desk
from models.ids import ParticipantId
from models.kinds import NoteKind, SpeechKind, Voice
from models.marks.noting import read_as
from models.paper_settings import HeardAs, PaperSettings
from models.papers.after.proposals import proposals_of
from models.papers.after.resolution import resolution_of
from models.papers.after.short_minutes import short_minutes_of
from models.papers.after.statistics import statistics_of
from models.papers.before.seating_plan import seating_plan_of
from models.papers.minutes import minutes_of
from models.papers.outcomes import outcomes_of
from models.papers.values import ItemMinutes
from models.people import CaseForms, Person
from models.short_names import ShortNames
from models.votes import Cast
from tests.models.table import ABAKUMOV, DETAILS, MORNING, HandClock, english, last_note_id
from tests.papers.plain_words import plain
from ui.marked_text import table_names
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
    items = minutes_of(desk.meeting, english, "en").items
    return next(one for one in items if one.decisions or one.rejected)


def test_a_vote_by_name_says_which_of_two_namesakes_voted_how(table: Desk) -> None:
    table.do(take_note, "Создать совет", NoteKind.DECISION)
    ivan, igor = key_of(table, IVAN), key_of(table, IGOR)
    table.do(put_to_vote, last_note_id(table), None, ivan, igor)
    voices = Cast(ivan, Voice.AGAINST), Cast(igor, Voice.ABSTAINED), Cast(ABAKUMOV, Voice.FOR)
    table.do(take_vote_by_name, last_note_id(table), voices)
    (decision,) = told(table).rejected
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


def test_an_assignment_names_a_namesake_of_the_chair_as_the_papers_do(desk: Desk) -> None:
    desk.do(add_participant, IVAN)
    desk.do(change_details, replace(DETAILS, chair=IGOR))
    read = read_as(NoteKind.ASSIGNMENT, "@Иванов смета", table_names(desk.meeting), MORNING.date())
    assert read.executors == ("Иванов Иван Иванович",)


def test_a_namesake_of_the_chair_is_addressed_in_the_dative_however_it_was_written(
    desk: Desk,
) -> None:
    """Before it was known who takes the chair, with initials."""
    desk.do(add_participant, IVAN)
    ivan = desk.meeting.participant(key_of(desk, IVAN))
    desk.do(change_participant, replace(ivan, forms=CaseForms(dative="Иванову И.И.")))
    for name in ("Иванов И.И.", "Иванов Иван Иванович"):
        desk.do(take_note, "Аудит", NoteKind.ASSIGNMENT, executors=(name,))
    desk.do(change_details, replace(DETAILS, chair=IGOR))
    titles = {one.title for one in resolution_of(desk.meeting, english, "ru").groups}
    assert titles == {"Иванову И.И.:"}


def test_initials_that_two_of_the_list_have_are_declined_as_neither(desk: Desk) -> None:
    desk.do(add_participant, IGOR)
    desk.do(add_participant, IVAN)
    ivan = desk.meeting.participant(key_of(desk, IVAN))
    desk.do(change_participant, replace(ivan, forms=CaseForms(dative="Иванову Ивану Ивановичу")))
    desk.do(take_note, "Аудит", NoteKind.ASSIGNMENT, executors=("Иванов И.И.",))
    (group,) = resolution_of(desk.meeting, english, "ru").groups
    assert group.title == "Иванов И.И.:"


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


def test_who_was_taken_off_the_list_before_saying_anything_is_nobodys_namesake(desk: Desk) -> None:
    """Not of who was put on it with the organisation set right, nor with the name."""
    desk.do(add_participant, IVAN)
    desk.do(add_participant, IGOR)
    desk.do(remove_participants, [key_of(desk, IVAN), key_of(desk, IGOR)])
    desk.do(add_participant, IVAN_ELSEWHERE)
    assert plain(desk.meeting.short_names.of(IVAN_ELSEWHERE)) == "Иванов И.И."


@pytest.mark.parametrize("told", ["speech", "note", "motion", "vote", "deputy"])
def test_who_was_taken_off_the_list_is_still_told_apart_where_papers_name_them(
    table: Desk, told: str
) -> None:
    igor = key_of(table, IGOR)
    table.do(take_note, "Создать совет", NoteKind.DECISION)
    if told == "speech":
        table.do(give_floor, igor, SpeechKind.SPEECH)
        table.do(end_speech)
    elif told == "note":
        table.do(take_note, "Против", NoteKind.DISSENT, participant=igor)
    elif told == "motion":
        table.do(put_to_vote, last_note_id(table), None, None, igor)
    elif told == "vote":
        table.do(take_vote_by_name, last_note_id(table), (Cast(igor, Voice.FOR),))
    else:
        table.do(send_deputy, igor, Person("Яшина"))
    table.do(remove_participant, igor)
    assert table.meeting.short_names.of(IVAN) == "Иванов Иван Иванович"


def test_the_accusative_of_who_was_put_on_the_list_again_is_printed(
    desk: Desk, clock: HandClock
) -> None:
    desk.do(change_paper_settings, PaperSettings(heard_as=HeardAs.ACCUSATIVE))
    desk.do(add_participant, IGOR)
    desk.do(remove_participant, key_of(desk, IGOR))
    desk.do(add_participant, IVAN)
    ivan = desk.meeting.participant(key_of(desk, IVAN))
    desk.do(change_participant, replace(ivan, forms=CaseForms(accusative="Иванова И.И.")))
    desk.do(give_floor, ivan.id, SpeechKind.REPORT)
    clock.advance(minutes=2)
    desk.do(end_speech)
    (item,) = (one for one in minutes_of(desk.meeting, english, "ru").items if one.heard)
    assert [one.name for one in item.heard] == ["Иванова И.И."]


def test_all_others_keep_their_initials() -> None:
    names = ShortNames((IVAN, IGOR, Person("Brown", "John", "Arthur")))
    assert plain(names.of(Person("Brown", "John", "Arthur"))) == "Brown J.A."
    assert plain(names.of(Person("Иванова", "Инна", "Игоревна"))) == "Иванова И.И."
