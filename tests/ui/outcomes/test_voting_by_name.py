"""A vote by name in the window: keys alone, a rule said beforehand, and the result computed."""

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QSpinBox

from models.acts.notes import take_note, take_vote
from models.acts.people import leave
from models.kinds import Majority, NoteKind, Voice
from models.votes import Vote
from tests.models.table import ABAKUMOV, BELOZEROV, LEBEDEV
from tests.ui.desk.watching import settle
from tests.ui.keyboard import Key, press
from tests.ui.outcomes.listed import Listed


@pytest.fixture
def voting(listed: Listed) -> Listed:
    """A proposal, its editor open."""
    listed.table.desk.do(take_note, "Создать рабочую группу", NoteKind.PROPOSAL)
    settle()
    listed.shown.edit_note(listed.last.id)
    return listed


def vote_of(voting: Listed) -> Vote:
    vote = voting.last.vote
    assert vote is not None
    return vote


def choose(voting: Listed, name: str, place: int) -> None:
    found = voting.shown.findChild(QComboBox, name)
    assert isinstance(found, QComboBox)
    found.setCurrentIndex(place)
    found.activated.emit(place)


def test_everybody_is_asked_with_the_keys_one_two_three(voting: Listed) -> None:
    voting.press("vote_by_name")
    for answer in (Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_Down, Key.Key_1):
        press(answer)
    press(Key.Key_Return)
    vote = vote_of(voting)
    assert [one.voice for one in vote.voices[:6]] == [
        *(Voice.FOR, Voice.AGAINST, Voice.ABSTAINED),
        *(None, Voice.FOR, None),
    ]
    assert (vote.in_favour, vote.not_voting, vote.present) == (2, 26, 30)
    assert not voting.shown.named_vote.isVisible()


def test_an_answer_is_taken_back_and_nothing_is_recorded_on_leaving(voting: Listed) -> None:
    voting.press("vote_by_name")
    press(Key.Key_1)
    press(Key.Key_Up)
    press(Key.Key_0)
    assert voting.shown.named_vote.table.voices == {}
    press(Key.Key_1)
    press(Key.Key_Escape)
    assert voting.last.vote is None
    assert not voting.shown.named_vote.isVisible()


def test_answers_given_are_there_again_after_a_look_elsewhere(voting: Listed) -> None:
    voting.press("vote_by_name")
    press(Key.Key_2)
    press(Key.Key_Escape)
    voting.press("vote_by_name")
    assert voting.shown.named_vote.table.voices == {ABAKUMOV: Voice.AGAINST}


def test_what_would_be_recorded_is_computed_while_they_answer(voting: Listed) -> None:
    choose(voting, "majority", list(Majority).index(Majority.OF_VOTING))
    voting.press("vote_by_name")
    press(Key.Key_1)
    told = [one.text() for one in voting.shown.named_vote.findChildren(QLabel)]
    expected = "1 for, 0 against, 0 abstained, 29 of 30 not voting – adopted "
    assert f"{expected}(more than half of those voting)" in told


def test_all_others_are_for(voting: Listed) -> None:
    voting.press("vote_by_name")
    press(Key.Key_2)
    voting.press("others_for")
    voting.press("take_vote_by_name")
    vote = vote_of(voting)
    assert (vote.in_favour, vote.against, vote.adopted) == (29, 1, True)


def test_a_mouse_answers_and_takes_back(voting: Listed) -> None:
    voting.press("vote_by_name")
    for _ in range(2):
        voting.shown.named_vote.table.cellClicked.emit(0, 3)
        answers = dict(voting.shown.named_vote.table.voices)
        voting.shown.named_vote.table.cellClicked.emit(1, 2)
    assert answers == {BELOZEROV: Voice.FOR}


def test_the_rule_chosen_for_one_vote_is_recorded_with_raised_hands(voting: Listed) -> None:
    choose(voting, "majority", list(Majority).index(Majority.TWO_THIRDS_OF_PRESENT))
    hands = voting.shown.findChild(QSpinBox, "vote_in_favour")
    assert isinstance(hands, QSpinBox)
    hands.setValue(16)
    voting.press("take_vote")
    vote = vote_of(voting)
    assert (vote.majority, vote.adopted) == (Majority.TWO_THIRDS_OF_PRESENT, False)


def test_what_was_adopted_becomes_a_decision_by_one_key(voting: Listed) -> None:
    voting.press("vote_by_name")
    voting.press("others_for")
    voting.press("take_vote_by_name")
    voting.press("become_decision")
    assert voting.last.kind is NoteKind.DECISION
    assert (voting.last.vote, voting.last.was[0].kind) == (vote_of(voting), NoteKind.PROPOSAL)


@pytest.mark.parametrize(
    ("button", "field"), [("become_decision", "text"), ("become_assignment", "executors")]
)
def test_then_its_words_are_gone_over_or_who_does_it_is_said(
    voting: Listed, button: str, field: str
) -> None:
    voting.press("vote_by_name")
    voting.press("others_for")
    voting.press("take_vote_by_name")
    voting.press(button)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == field


def test_mover_and_seconder_are_said_before_the_vote(voting: Listed) -> None:
    voting.press("show_motion")
    choose(voting, "mover", 1)
    choose(voting, "seconder", 2)
    voting.press("put_to_vote")
    motion = voting.last.motion
    assert motion is not None
    people = voting.meeting.participant
    assert (motion.mover, motion.seconder) == (people(ABAKUMOV).person, people(BELOZEROV).person)


@pytest.mark.parametrize("undo", [True, False])
def test_a_vote_by_name_is_one_act(voting: Listed, undo: bool) -> None:
    voting.press("vote_by_name")
    voting.press("others_for")
    voting.press("take_vote_by_name")
    if undo:
        voting.table.desk.undo()
    assert (voting.last.vote is None) is undo


def test_a_count_is_corrected_though_somebody_has_left_since(voting: Listed) -> None:
    voting.table.desk.do(take_vote, voting.last.id, 26, 0, 4)
    voting.table.desk.do(leave, LEBEDEV)
    settle()
    told = [one.text() for one in voting.shown.editor.vote.findChildren(QLabel)]
    assert "Present: 30, not voting: 0" in told
    for counter, count in zip(voting.shown.editor.vote.counters, (26, 1, 3), strict=True):
        counter.setValue(count)
    voting.press("take_vote")
    assert (vote_of(voting).against, vote_of(voting).present) == (1, 30)


def test_whoever_has_left_since_is_still_asked_when_a_vote_by_name_is_corrected(
    voting: Listed,
) -> None:
    voting.press("vote_by_name")
    press(Key.Key_1)
    press(Key.Key_Return)
    voting.table.desk.do(leave, ABAKUMOV)
    voting.table.clock.advance(minutes=1)
    settle()
    voting.press("vote_by_name")
    press(Key.Key_2)
    press(Key.Key_Return)
    vote = vote_of(voting)
    assert (vote.voices[0].participant, vote.voices[0].voice) == (ABAKUMOV, Voice.AGAINST)
    assert vote.present == 30
