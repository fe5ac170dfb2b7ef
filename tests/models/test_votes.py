"""Votes by show of hands: the result is computed, never typed. BEHAVIOURS 27, 34."""

import pytest
from msgspec.structs import replace

from models.acts.agenda import close_meeting
from models.acts.details import change_details
from models.acts.notes import take_note, take_vote
from models.acts.people import arrive, leave
from models.desk import Desk
from models.ids import NoteId, ParticipantId
from models.kinds import Majority, NoteKind
from models.notes import Vote
from models.readings.voting import vote_by_hands
from models.refusals import Refusal
from tests.models.table import DETAILS, HandClock, last_note, last_note_id, refused


@pytest.fixture
def voting(desk: Desk) -> Desk:
    """Twenty in the room, eleven needed, a decision on the table."""
    desk.do(change_details, replace(DETAILS, quorum=11))
    for number in range(1, 21):
        desk.do(arrive, ParticipantId(number))
    desk.do(take_note, "Принять к сведению", NoteKind.DECISION)
    return desk


def voted(desk: Desk) -> Vote:
    vote = last_note(desk).vote
    assert vote is not None
    return vote


def test_all_hands_make_up_those_present(voting: Desk, clock: HandClock) -> None:
    voting.do(take_vote, last_note_id(voting), 12, 3, 1)
    vote = voted(voting)
    assert (vote.taken, vote.present, vote.not_voting) == (clock.at, 20, 4)
    assert vote.in_favour + vote.against + vote.abstained + vote.not_voting == vote.present


@pytest.mark.parametrize(("in_favour", "adopted"), [(9, False), (10, False), (11, True)])
def test_adopted_is_more_than_half_of_those_present(
    voting: Desk, in_favour: int, adopted: bool
) -> None:
    voting.do(take_vote, last_note_id(voting), in_favour)
    assert voted(voting).adopted is adopted


@pytest.mark.parametrize(
    ("hands", "unanimous"),
    [((20, 0, 0), True), ((19, 0, 0), False), ((19, 1, 0), False), ((19, 0, 1), False)],
)
def test_unanimous_is_every_hand(
    voting: Desk, hands: tuple[int, int, int], unanimous: bool
) -> None:
    voting.do(take_vote, last_note_id(voting), *hands)
    assert voted(voting).unanimous is unanimous


def test_nobody_in_the_room_is_not_unanimous(desk: Desk) -> None:
    desk.do(take_note, "Принять", NoteKind.DECISION)
    desk.do(take_vote, last_note_id(desk), 0)
    assert not voted(desk).unanimous
    assert not voted(desk).adopted


def test_quorum_is_judged_at_the_moment_of_the_vote(voting: Desk) -> None:
    for number in range(12, 21):
        voting.do(leave, ParticipantId(number))
    voting.do(take_vote, last_note_id(voting), 11)
    assert voted(voting).quorum_met
    voting.do(leave, ParticipantId(1))
    assert voted(voting).adopted
    voting.do(take_vote, last_note_id(voting), 10)
    assert not voted(voting).quorum_met
    assert not voted(voting).adopted


def test_a_quorum_changed_later_does_not_touch_the_vote(voting: Desk) -> None:
    voting.do(take_vote, last_note_id(voting), 20)
    voting.do(change_details, replace(DETAILS, quorum=25))
    assert voted(voting).quorum == 11


def test_without_a_quorum_every_number_will_do(desk: Desk) -> None:
    desk.do(arrive, ParticipantId(1))
    desk.do(take_note, "Принять", NoteKind.PROPOSAL)
    desk.do(take_vote, last_note_id(desk), 1)
    assert voted(desk).adopted


@pytest.mark.parametrize("hands", [(21, 0, 0), (18, 2, 1)])
def test_there_are_no_more_hands_than_people(voting: Desk, hands: tuple[int, int, int]) -> None:
    with refused(Refusal.VOTES_EXCEED_PRESENT):
        voting.do(take_vote, last_note_id(voting), *hands)


@pytest.mark.parametrize("hands", [(-1, 0, 0), (5, -1, 0), (5, 0, -1)])
def test_there_are_no_hands_below_none(voting: Desk, hands: tuple[int, int, int]) -> None:
    with refused(Refusal.OUT_OF_RANGE):
        voting.do(take_vote, last_note_id(voting), *hands)


@pytest.mark.parametrize("kind", [NoteKind.NOTE, NoteKind.CONCLUSION, NoteKind.DISSENT])
def test_only_what_can_be_decided_is_put_to_the_vote(voting: Desk, kind: NoteKind) -> None:
    voting.do(take_note, "Слова", kind)
    with refused(Refusal.NOT_TO_BE_VOTED):
        voting.do(take_vote, last_note_id(voting), 1)
    with refused(Refusal.UNKNOWN_NOTE):
        voting.do(take_vote, NoteId(999), 1)


def test_without_objection_it_is_adopted_and_no_hands_are_counted(voting: Desk) -> None:
    voting.do(take_vote, last_note_id(voting), consensus=True)
    vote = voted(voting)
    assert (vote.adopted, vote.in_favour, vote.not_voting, vote.present) == (True, 0, 0, 20)
    assert not vote.unanimous


def test_without_a_quorum_nobody_objecting_is_not_enough(voting: Desk) -> None:
    for number in range(1, 11):
        voting.do(leave, ParticipantId(number))
    voting.do(take_vote, last_note_id(voting), consensus=True)
    assert not voted(voting).adopted


def test_hands_are_counted_or_nobody_objects_but_not_both(voting: Desk) -> None:
    with refused(Refusal.OUT_OF_RANGE):
        voting.do(take_vote, last_note_id(voting), 1, consensus=True)


@pytest.mark.parametrize(("present", "adopted"), [(14, False), (15, False), (16, True)])
def test_nobody_objecting_is_a_majority_of_all_once_most_members_are_there(
    desk: Desk, present: int, adopted: bool
) -> None:
    for number in range(1, present + 1):
        desk.do(arrive, ParticipantId(number))
    desk.do(take_note, "Принять", NoteKind.DECISION)
    desk.do(take_vote, last_note_id(desk), consensus=True, majority=Majority.OF_ALL)
    assert voted(desk).adopted is adopted


def test_one_alone_in_the_room_is_unanimous(desk: Desk) -> None:
    desk.do(arrive, ParticipantId(1))
    desk.do(take_note, "Принять", NoteKind.DECISION)
    desk.do(take_vote, last_note_id(desk), 1)
    assert voted(desk).unanimous


@pytest.mark.parametrize("quorum", [20, 21])
def test_what_is_shown_before_a_vote_is_what_is_recorded(
    voting: Desk, clock: HandClock, quorum: int
) -> None:
    voting.do(change_details, replace(DETAILS, quorum=quorum))
    shown = vote_by_hands(voting.meeting, clock.at, (12, 3, 1), Majority.OF_PRESENT)
    voting.do(take_vote, last_note_id(voting), 12, 3, 1)
    assert shown == voted(voting)
    assert shown.adopted is (quorum == 20)


def test_a_vote_corrected_after_the_close_is_judged_by_those_present_when_it_was_taken(
    voting: Desk, clock: HandClock
) -> None:
    voting.do(take_vote, last_note_id(voting), 16, 0, 4)
    taken = clock.at
    clock.advance(minutes=30)
    for number in range(10, 21):
        voting.do(leave, ParticipantId(number))
    voting.do(change_details, replace(DETAILS, quorum=25))
    voting.do(close_meeting)
    voting.do(take_vote, last_note_id(voting), 16, 1, 3)
    vote = voted(voting)
    assert (vote.taken, vote.present, vote.quorum, vote.adopted) == (taken, 20, 11, True)
    with refused(Refusal.VOTES_EXCEED_PRESENT):
        voting.do(take_vote, last_note_id(voting), 16, 1, 4)


def test_while_the_meeting_runs_a_second_vote_is_one_of_now_unless_it_is_said_to_correct(
    voting: Desk,
) -> None:
    voting.do(take_vote, last_note_id(voting), 16, 0, 4)
    voting.do(leave, ParticipantId(20))
    voting.do(take_vote, last_note_id(voting), 16, 1, 3, corrects=True)
    assert voted(voting).present == 20
    voting.do(take_vote, last_note_id(voting), 16, 0, 3)
    assert voted(voting).present == 19


def test_a_correction_of_what_was_never_voted_on_is_a_vote_of_now(voting: Desk) -> None:
    voting.do(take_vote, last_note_id(voting), 16, 0, 4, corrects=True)
    assert voted(voting).present == 20
