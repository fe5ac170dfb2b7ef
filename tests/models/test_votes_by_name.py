"""Votes by name and by a stated rule; weights. BEHAVIOURS 34."""

import pytest
from hypothesis import given, strategies as st
from msgspec.structs import replace

from models.acts.agenda import close_meeting
from models.acts.details import change_details, change_rules
from models.acts.notes import take_note, take_vote
from models.acts.people import (
    arrive,
    change_participant,
    leave,
    remove_participant,
    send_deputy,
)
from models.acts.votes import put_to_vote, take_vote_by_name
from models.codec import from_plain
from models.desk import Desk
from models.facts import VoteTaken
from models.ids import ParticipantId
from models.kinds import Majority, NoteKind, Rules, Voice
from models.people import Participant, Person
from models.readings.voting import members
from models.refusals import Refusal
from models.votes import Cast, NamedVoice, Vote, vote_by_name
from tests.models.table import (
    ABAKUMOV,
    BELOZEROV,
    DETAILS,
    GULYAEV,
    MORNING,
    VORONTSOV,
    HandClock,
    last_note,
    last_note_id,
    refused,
)

HANDS = st.integers(0, 40)
VOICES = st.lists(
    st.tuples(st.none() | st.sampled_from(Voice), st.integers(1, 12)), max_size=30
).map(
    lambda said: tuple(
        NamedVoice(ParticipantId(place), Person("Ли"), voice, weight)
        for place, (voice, weight) in enumerate(said, start=1)
    )
)


@pytest.fixture
def four(desk: Desk) -> Desk:
    """Four of thirty are in the room, and a proposal is on the table."""
    for key in (ABAKUMOV, BELOZEROV, VORONTSOV, GULYAEV):
        desk.do(arrive, key)
    desk.do(take_note, "Создать рабочую группу", NoteKind.PROPOSAL)
    return desk


def voted(desk: Desk) -> Vote:
    vote = last_note(desk).vote
    assert vote is not None
    return vote


def weigh(desk: Desk, key: ParticipantId, weight: int) -> None:
    desk.do(change_participant, replace(desk.meeting.participant(key), weight=weight))


@given(VOICES, st.sampled_from(Majority), st.integers(0, 500))
def test_for_against_abstained_and_not_voting_make_up_those_present_also_by_weight(
    voices: tuple[NamedVoice, ...], majority: Majority, members: int
) -> None:
    vote = vote_by_name(MORNING, voices, None, majority, members)
    assert vote.in_favour + vote.against + vote.abstained + vote.not_voting == vote.present
    assert vote.present == sum(one.weight for one in voices)
    assert vote.people == len(voices)


@given(HANDS, HANDS, HANDS, HANDS, st.integers(0, 200))
def test_a_majority_of_those_present_is_never_less_than_half(
    yes: int, no: int, abstained: int, silent: int, more: int
) -> None:
    present = yes + no + abstained + silent
    found = {
        rule: Vote(
            MORNING, yes, no, abstained, present, None, majority=rule, members=present + more
        ).adopted
        for rule in Majority
    }
    assert found[Majority.OF_PRESENT] is (yes > no + abstained + silent)
    assert found[Majority.OF_VOTING] is (yes > no + abstained)
    assert found[Majority.OF_ALL] is (yes > no + abstained + silent + more)
    assert found[Majority.TWO_THIRDS_OF_PRESENT] is (yes > 0 and yes >= 2 * (present - yes))
    assert found[Majority.TWO_THIRDS_OF_VOTING] is (yes > 0 and yes >= 2 * (no + abstained))


@given(st.integers(1, 999))
def test_forty_five_per_cent_are_never_adopted(present: int) -> None:
    in_favour = present * 45 // 100
    vote = Vote(MORNING, in_favour, 0, 0, present, None)
    assert not vote.adopted


def test_who_voted_how_is_written_down_with_the_name_as_it_was(four: Desk) -> None:
    cast = [Cast(ABAKUMOV, Voice.FOR), Cast(BELOZEROV, Voice.AGAINST), Cast(GULYAEV, Voice.FOR)]
    four.do(take_vote_by_name, last_note_id(four), cast)
    vote = voted(four)
    assert (vote.in_favour, vote.against, vote.not_voting, vote.present) == (2, 1, 1, 4)
    assert [(one.person.surname, one.voice) for one in vote.voices] == [
        ("Абакумов", Voice.FOR),
        ("Белозёров", Voice.AGAINST),
        ("Воронцов", None),
        ("Гуляев", Voice.FOR),
    ]
    assert not vote.adopted


def test_weights_are_summed_and_the_quorum_counts_people(four: Desk) -> None:
    four.do(change_details, replace(DETAILS, quorum=5))
    weigh(four, ABAKUMOV, 10)
    four.do(take_vote_by_name, last_note_id(four), [Cast(ABAKUMOV, Voice.FOR)])
    vote = voted(four)
    assert (vote.in_favour, vote.present, vote.people, vote.weighted) == (10, 13, 4, True)
    assert not vote.quorum_met
    four.do(change_details, replace(DETAILS, quorum=4))
    four.do(take_vote_by_name, last_note_id(four), [Cast(ABAKUMOV, Voice.FOR)])
    assert voted(four).adopted


def test_where_every_voice_counts_for_one_no_weights_are_told(four: Desk) -> None:
    four.do(take_vote_by_name, last_note_id(four), [Cast(ABAKUMOV, Voice.FOR)])
    assert not voted(four).weighted


def test_a_deputy_votes_with_the_weight_of_the_one_replaced(four: Desk) -> None:
    weigh(four, ABAKUMOV, 10)
    four.do(leave, ABAKUMOV)
    four.do(send_deputy, ABAKUMOV, Person("Яковлев"))
    deputy = four.meeting.present[-1].id
    four.do(take_vote_by_name, last_note_id(four), [Cast(deputy, Voice.FOR)])
    assert (voted(four).in_favour, voted(four).present) == (10, 13)
    assert len(members(four.meeting)) == 30


@pytest.mark.parametrize("weight", [0, -1, 1000])
def test_nobody_weighs_nothing(four: Desk, weight: int) -> None:
    with refused(Refusal.OUT_OF_RANGE):
        weigh(four, ABAKUMOV, weight)


def test_only_those_present_with_a_vote_are_asked_and_once_each(four: Desk) -> None:
    absent = [Cast(ParticipantId(20), Voice.FOR)]
    with refused(Refusal.MAY_NOT_VOTE):
        four.do(take_vote_by_name, last_note_id(four), absent)
    twice = [Cast(ABAKUMOV, Voice.FOR), Cast(ABAKUMOV, Voice.AGAINST)]
    with refused(Refusal.OUT_OF_RANGE):
        four.do(take_vote_by_name, last_note_id(four), twice)


def test_the_rule_of_the_meeting_holds_for_raised_hands(four: Desk) -> None:
    four.do(change_rules, Rules(majority=Majority.OF_ALL))
    four.do(take_vote, last_note_id(four), 4)
    vote = voted(four)
    assert (vote.majority, vote.members, vote.adopted) == (Majority.OF_ALL, 30, False)


def test_a_rule_chosen_for_one_vote_comes_before_that_of_the_meeting(four: Desk) -> None:
    four.do(take_vote, last_note_id(four), 2, 1, majority=Majority.OF_VOTING)
    assert voted(four).adopted
    four.do(put_to_vote, last_note_id(four), Majority.TWO_THIRDS_OF_PRESENT)
    four.do(take_vote, last_note_id(four), 2, 1)
    assert (voted(four).majority, voted(four).adopted) == (Majority.TWO_THIRDS_OF_PRESENT, False)


def test_mover_and_seconder_are_kept_by_name_and_are_two_people(four: Desk) -> None:
    four.do(put_to_vote, last_note_id(four), mover=ABAKUMOV, seconder=GULYAEV)
    motion = last_note(four).motion
    assert motion is not None
    assert (motion.mover, motion.seconder) == (
        four.meeting.participant(ABAKUMOV).person,
        four.meeting.participant(GULYAEV).person,
    )
    with refused(Refusal.SECONDED_BY_MOVER):
        four.do(put_to_vote, last_note_id(four), mover=ABAKUMOV, seconder=ABAKUMOV)


def test_nobody_objecting_is_no_majority_of_all_while_most_are_away(four: Desk) -> None:
    four.do(take_vote, last_note_id(four), consensus=True, majority=Majority.OF_ALL)
    assert not voted(four).adopted
    four.do(take_vote, last_note_id(four), consensus=True, majority=Majority.TWO_THIRDS_OF_PRESENT)
    assert voted(four).adopted


def test_a_vote_of_an_older_file_reads_by_the_rule_of_then() -> None:
    old = {"note": 5, "in_favour": 3, "against": 1, "abstained": 0, "present": 5, "quorum": None}
    fact = from_plain(VoteTaken, old)
    assert (fact.majority, fact.people, fact.voices) == (Majority.OF_PRESENT, 0, ())
    assert from_plain(Participant, {"id": 1, "person": {"surname": "Ли"}}).weight == 1
    assert from_plain(Rules, {}).majority is Majority.OF_PRESENT


def test_a_vote_by_name_corrected_after_the_close_asks_those_who_were_present_then(
    four: Desk,
) -> None:
    weigh(four, ABAKUMOV, 3)
    first = [Cast(ABAKUMOV, Voice.FOR), Cast(BELOZEROV, Voice.AGAINST)]
    four.do(take_vote_by_name, last_note_id(four), first)
    members = voted(four).members
    four.do(leave, ABAKUMOV)
    weigh(four, ABAKUMOV, 1)
    four.do(close_meeting)
    second = [Cast(ABAKUMOV, Voice.FOR), Cast(BELOZEROV, Voice.FOR)]
    four.do(take_vote_by_name, last_note_id(four), second)
    vote = voted(four)
    assert (vote.in_favour, vote.against, vote.people, vote.members) == (4, 0, 4, members)


def test_raised_hands_are_told_apart_by_name_afterwards_by_those_who_were_there_then(
    four: Desk, clock: HandClock
) -> None:
    four.do(take_vote, last_note_id(four), 3, 1)
    clock.advance(minutes=5)
    four.do(leave, ABAKUMOV)
    four.do(close_meeting)
    four.do(take_vote_by_name, last_note_id(four), [Cast(ABAKUMOV, Voice.AGAINST)])
    vote = voted(four)
    asked = {one.participant for one in vote.voices}
    assert asked == {ABAKUMOV, BELOZEROV, VORONTSOV, GULYAEV}


@pytest.mark.parametrize("by_name", [True, False])
def test_a_vote_corrected_in_the_other_way_is_judged_by_the_members_of_then(
    four: Desk, by_name: bool
) -> None:
    """Two who were not there are taken off the list before it is corrected."""
    note, said = last_note_id(four), [Cast(ABAKUMOV, Voice.FOR), Cast(BELOZEROV, Voice.FOR)]
    ways = [lambda: four.do(take_vote_by_name, note, said), lambda: four.do(take_vote, note, 2, 2)]
    first, second = ways if by_name else ways[::-1]
    first()
    assert voted(four).members == 30
    for key in (29, 30):
        four.do(remove_participant, ParticipantId(key))
    four.do(close_meeting)
    second()
    assert (bool(voted(four).voices), voted(four).members) == (not by_name, 30)


def test_hands_are_never_judged_by_weights_nor_weights_by_heads(four: Desk) -> None:
    weigh(four, ABAKUMOV, 3)
    note = last_note_id(four)
    four.do(take_vote, note, 2, 2)
    four.do(take_vote_by_name, note, [Cast(ABAKUMOV, Voice.FOR)], corrects=True)
    assert voted(four).members == 32
    four.do(take_vote, note, 2, 2, corrects=True)
    assert voted(four).members == 30
