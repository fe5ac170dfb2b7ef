"""While the program is off nobody speaks, whatever is undone afterwards. BEHAVIOURS 21 and 22."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.acts.agenda import close_meeting, open_meeting, start_break
from models.acts.floor import end_speech, give_floor, next_speaker, resume_speech
from models.acts.notes import take_note
from models.acts.people import add_participant
from models.acts.queue import request_floor
from models.desk import Act, Desk
from models.history import CHECKPOINT_EVERY, History
from models.people import Person
from models.sitting import new_sitting
from models.store.sidecar import sidecar_of
from tests.models.table import ABAKUMOV, BELOZEROV, DETAILS, HandClock, minutes, speaker
from tests.models.test_reopening import AROUND, kept_by, opened


class Program:
    """Abakumov has been speaking for two minutes; the program can be closed and opened again."""

    def __init__(self, path: Path, clock: HandClock) -> None:
        self.clock = clock
        self.path = path
        self.sitting = new_sitting(path, AROUND, clock, kept_by, DETAILS)
        for surname in ("Абакумов", "Белозёров"):
            self.desk.do(add_participant, Person(surname))
        self.desk.do(open_meeting)
        self.desk.do(give_floor, ABAKUMOV)
        clock.advance(minutes=2)

    @property
    def desk(self) -> Desk:
        return self.sitting.desk

    def restart(self) -> None:
        """It was off for an hour."""
        self.sitting.close()
        self.clock.advance(minutes=60)
        self.sitting = opened(self.path, self.clock)

    def suspended_after(self, spoken: float) -> bool:
        """Whether whoever has the floor stands at so many minutes: here, and for every reader."""
        return not speaker(self.desk).running and self.counts(spoken)

    def running_for(self, spoken: float) -> bool:
        """Whether their clock runs, and has run for so many minutes."""
        return speaker(self.desk).running and self.counts(spoken)

    def counts(self, spoken: float) -> bool:
        assert History(self.desk.entries).meeting == self.desk.meeting
        return speaker(self.desk).spoken(self.clock.at) == minutes(spoken)


@pytest.fixture
def program(tmp_path: Path, clock: HandClock) -> Iterator[Program]:
    program = Program(tmp_path / "council.roundtable", clock)
    yield program
    program.sitting.close()


@pytest.mark.parametrize("act", [end_speech, close_meeting, start_break])
def test_whoever_speaks_again_by_an_undo_did_not_speak_while_the_program_was_off(
    program: Program, act: Act[[]]
) -> None:
    program.desk.do(act)
    program.restart()
    program.desk.undo()
    assert program.suspended_after(2)
    program.desk.do(resume_speech)
    program.clock.advance(minutes=1)
    assert speaker(program.desk).spoken(program.clock.at) == minutes(3)


def test_nor_did_the_speaker_before_whose_successor_is_taken_back(program: Program) -> None:
    program.desk.do(request_floor, BELOZEROV)
    program.desk.do(next_speaker)
    program.clock.advance(minutes=1)
    program.desk.do(end_speech)
    program.restart()
    program.desk.undo()
    assert (speaker(program.desk).participant, program.suspended_after(1)) == (BELOZEROV, True)
    program.desk.undo()
    assert (speaker(program.desk).participant, program.suspended_after(3)) == (ABAKUMOV, True)


def test_killed_it_stands_at_the_last_sign_of_life(program: Program) -> None:
    program.desk.do(end_speech)
    program.clock.advance(minutes=1)
    program.sitting.keep_alive("Половина", program.clock.at)
    sign = sidecar_of(program.path).read_bytes()
    program.sitting.close()
    sidecar_of(program.path).write_bytes(sign)
    program.clock.advance(minutes=60)
    program.sitting = opened(program.path, program.clock)
    program.desk.undo()
    assert program.suspended_after(3)


def test_a_redo_brings_the_speech_back_as_it_was(program: Program) -> None:
    program.desk.do(take_note, "Слова")
    program.desk.do(end_speech)
    before = program.desk.meeting
    program.restart()
    for _ in range(2):
        program.desk.undo()
        program.desk.undo()
        assert program.suspended_after(2)
        program.desk.redo()
        assert program.suspended_after(2)
        program.desk.redo()
        assert program.desk.meeting == before


def test_what_is_done_since_can_be_undone_without_the_hour_coming_back(program: Program) -> None:
    program.desk.do(end_speech)
    program.restart()
    program.desk.undo()
    program.desk.do(take_note, "Слова")
    program.desk.do(resume_speech)
    program.clock.advance(minutes=1)
    program.desk.do(end_speech)
    program.desk.undo()
    assert speaker(program.desk).spoken(program.clock.at) == minutes(3)
    program.desk.undo()
    assert program.suspended_after(2)
    program.desk.undo()
    assert program.suspended_after(2)


def test_every_time_it_was_off_stays_uncounted(program: Program) -> None:
    program.desk.do(end_speech)
    program.restart()
    program.desk.do(give_floor, BELOZEROV)
    program.clock.advance(minutes=4)
    program.desk.do(end_speech)
    program.restart()
    program.desk.undo()
    assert program.suspended_after(4)
    program.restart()
    program.desk.undo()
    program.desk.undo()
    assert (speaker(program.desk).participant, program.suspended_after(2)) == (ABAKUMOV, True)


def test_a_speech_given_again_by_a_redo_did_not_last_for_the_hour(program: Program) -> None:
    program.desk.do(end_speech)
    program.desk.do(give_floor, BELOZEROV)
    program.desk.undo()
    program.restart()
    program.desk.redo()
    assert (speaker(program.desk).participant, program.suspended_after(0)) == (BELOZEROV, True)


def test_without_a_restart_the_speech_has_gone_on(program: Program) -> None:
    program.desk.do(end_speech)
    program.restart()
    program.desk.do(give_floor, BELOZEROV)
    program.clock.advance(minutes=1)
    program.desk.do(end_speech)
    program.clock.advance(minutes=1)
    program.desk.undo()
    assert speaker(program.desk).running
    assert speaker(program.desk).spoken(program.clock.at) == minutes(2)


def test_whoever_ended_before_the_speech_that_was_cut_did_not_speak_for_the_hour(
    program: Program,
) -> None:
    program.desk.do(end_speech)
    program.desk.do(give_floor, BELOZEROV)
    program.restart()
    for _ in range(3):
        program.desk.undo()
    assert (speaker(program.desk).participant, program.suspended_after(2)) == (ABAKUMOV, True)
    for _ in range(3):
        program.desk.redo()
    assert (speaker(program.desk).participant, program.suspended_after(0)) == (BELOZEROV, True)


def test_a_note_taken_back_beneath_the_suspension_does_not_let_the_hour_count(
    program: Program,
) -> None:
    program.desk.do(take_note, "Слова")
    program.restart()
    program.desk.undo()
    program.desk.undo()
    assert program.suspended_after(2)
    program.desk.do(take_note, "Другие слова")
    assert program.suspended_after(2)
    program.desk.do(end_speech)
    assert program.desk.meeting.speeches.last().spoken(program.clock.at) == minutes(2)


def test_only_the_suspension_taken_back_says_that_they_spoke_on(program: Program) -> None:
    program.desk.do(take_note, "Слова")
    program.restart()
    program.desk.undo()
    assert program.running_for(62)
    program.desk.undo()
    program.desk.redo()
    assert program.running_for(62)
    program.desk.redo()
    assert program.suspended_after(2)


def test_having_spoken_on_over_one_hour_says_nothing_of_the_next(program: Program) -> None:
    program.restart()
    program.desk.undo()
    program.desk.do(take_note, "Слова")
    program.restart()
    assert program.suspended_after(62)
    program.desk.undo()
    assert program.running_for(122)
    program.desk.undo()
    assert program.suspended_after(62)


def test_having_spoken_on_stays_said_over_many_acts(program: Program) -> None:
    program.restart()
    program.desk.undo()
    for number in range(2 * CHECKPOINT_EVERY):
        program.desk.do(take_note, f"Заметка {number}")
    for _ in range(2 * CHECKPOINT_EVERY):
        program.desk.undo()
        assert program.running_for(62)


def test_back_and_forth_over_many_acts_of_before_changes_nothing(program: Program) -> None:
    for number in range(2 * CHECKPOINT_EVERY):
        program.desk.do(take_note, f"Заметка {number}")
    program.desk.do(end_speech)
    before = program.desk.meeting
    program.restart()
    for _ in range(2):
        for _ in range(CHECKPOINT_EVERY + 20):
            program.desk.undo()
        assert program.suspended_after(2)
        for _ in range(CHECKPOINT_EVERY + 20):
            program.desk.redo()
        assert program.desk.meeting == before


def test_looking_at_a_meeting_again_writes_nothing(program: Program) -> None:
    program.desk.do(end_speech)
    program.sitting.close()
    before = program.path.read_bytes()
    program.restart()
    program.restart()
    assert program.path.read_bytes() == before


def test_an_hour_off_counts_for_nobody_though_the_meeting_was_looked_at_meanwhile(
    program: Program,
) -> None:
    program.desk.do(end_speech)
    program.clock.advance(minutes=1)
    for _ in range(2):
        program.sitting.leave("Половина", program.clock.at)
        program.clock.advance(minutes=60)
        program.sitting = opened(program.path, program.clock)
    program.desk.undo()
    assert program.suspended_after(3)
