"""What is known of people beside their name: group colour, role, voting right, case forms."""

from typing import Any

import pytest
from msgspec.structs import replace

from models.acts.details import change_details
from models.acts.notes import take_note, take_vote
from models.acts.people import arrive, change_participant, colour_group, everyone_arrives
from models.desk import Desk
from models.ids import ParticipantId
from models.kinds import NoteKind, Role
from models.papers.minutes import minutes_of
from models.papers.values import Minutes
from models.people import NO_BREAK_SPACE, CaseForms
from models.readings.group_colours import group_colours
from models.refusals import Refusal
from tests.models.table import ABAKUMOV, DETAILS, GULYAEV, english, last_note_id, refused


def minutes(desk: Desk) -> Minutes:
    return minutes_of(desk.meeting, english, "en")


def change(desk: Desk, key: ParticipantId, **changed: Any) -> None:
    desk.do(change_participant, replace(desk.meeting.participant(key), **changed))


def remark(desk: Desk, key: ParticipantId) -> str:
    annex = minutes(desk).annex
    assert annex is not None
    name = desk.meeting.participant(key).person.full_name
    return next(row.remark for group in annex.groups for row in group.rows if row.full_name == name)


def test_groups_have_the_colours_of_their_first_appearance(desk: Desk) -> None:
    assert list(group_colours(desk.meeting).values()) == [0, 1, 2]


def test_a_colour_is_chosen_for_a_group_and_taken_back_by_undo(desk: Desk) -> None:
    first = next(iter(group_colours(desk.meeting)))
    desk.do(colour_group, first, 5)
    assert list(group_colours(desk.meeting).values()) == [5, 1, 2]
    desk.undo()
    assert group_colours(desk.meeting)[first] == 0


@pytest.mark.parametrize(
    ("colour", "refusal"),
    [(8, Refusal.OUT_OF_RANGE), (-1, Refusal.OUT_OF_RANGE), (0, Refusal.NOTHING_NEW)],
)
def test_there_are_eight_colours(desk: Desk, colour: int, refusal: Refusal) -> None:
    first = next(iter(group_colours(desk.meeting)))
    with refused(refusal):
        desk.do(colour_group, first, colour)


def test_a_group_of_nobody_gets_no_colour(desk: Desk) -> None:
    with refused(Refusal.UNKNOWN_GROUP):
        desk.do(colour_group, "Пресса", 2)


def test_case_forms_are_kept_as_single_lines(desk: Desk) -> None:
    change(desk, GULYAEV, forms=CaseForms(dative=" Гуляеву\nА.А. "))
    assert desk.meeting.participant(GULYAEV).forms == CaseForms(dative="Гуляеву А.А.")


@pytest.mark.parametrize(
    ("role", "words"),
    [
        (Role.PARTICIPANT, ""),
        (Role.EXPERT, "expert"),
        (Role.GUEST, "guest"),
        (Role.OBSERVER, "observer"),
    ],
)
def test_the_annex_names_who_is_no_ordinary_participant(desk: Desk, role: Role, words: str) -> None:
    desk.do(everyone_arrives)
    if role is not Role.PARTICIPANT:
        change(desk, GULYAEV, role=role)
    assert remark(desk, GULYAEV) == words


def test_the_role_stands_before_the_remark(desk: Desk) -> None:
    desk.do(everyone_arrives)
    change(desk, GULYAEV, role=Role.EXPERT, remark="по видеосвязи")
    assert remark(desk, GULYAEV) == "expert, по видеосвязи"


def test_only_those_with_the_right_to_vote_are_counted(desk: Desk) -> None:
    for number in (1, 2, 3):
        desk.do(arrive, ParticipantId(number))
    change(desk, ABAKUMOV, votes=False)
    desk.do(take_note, "Принять к сведению", NoteKind.DECISION)
    with refused(Refusal.VOTES_EXCEED_PRESENT):
        desk.do(take_vote, last_note_id(desk), 3)
    desk.do(take_vote, last_note_id(desk), 2)
    vote = desk.meeting.notes[last_note_id(desk)].vote
    assert vote is not None
    assert (vote.present, vote.unanimous) == (2, True)


def test_the_quorum_of_the_head_counts_the_voters(desk: Desk) -> None:
    desk.do(change_details, replace(DETAILS, quorum=2))
    for number in (1, 2):
        desk.do(arrive, ParticipantId(number))
    assert "There is a quorum." in minutes(desk).present
    change(desk, ABAKUMOV, votes=False)
    assert "There is no quorum." in minutes(desk).present


def test_from_an_organisation_only_with_a_genitive_that_was_typed(desk: Desk) -> None:
    desk.do(arrive, ABAKUMOV)
    person = desk.meeting.participant(ABAKUMOV).person
    _heading, before = minutes(desk).present
    change(desk, ABAKUMOV, forms=CaseForms(organisation_genitive="Минпромторга края"))
    _heading, after = minutes(desk).present
    assert before.startswith(f"{person.organisation} – ")
    assert after.replace(NO_BREAK_SPACE, " ") == "from Минпромторга края – Абакумов А.С."
