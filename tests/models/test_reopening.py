"""Opened again after a crash: the speech stands at its last sign of life. BEHAVIOURS 21."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from shutil import copy

import pytest

from models.acts.agenda import close_meeting, open_meeting
from models.acts.corrections import suspend_since
from models.acts.details import change_rules
from models.acts.floor import end_speech, give_floor, pause_speech, point_of_order, resume_speech
from models.acts.notes import take_note
from models.acts.people import add_participant
from models.desk import Desk
from models.journal import Entry
from models.kinds import Rules
from models.people import Person
from models.sitting import Sitting, new_sitting, open_sitting, read_to_sit
from models.store.disk import Disk
from models.store.emergency import Emergency
from models.store.meeting_file import MeetingFile
from models.store.sidecar import Sidecar, sidecar_of
from models.store.surroundings import Surroundings
from models.store.trouble import StoreError, Trouble
from models.store.writer import DirectWriter
from tests.models.table import (
    ABAKUMOV,
    BELOZEROV,
    DETAILS,
    MORNING,
    HandClock,
    minutes,
    speaker,
)

Reopen = Callable[[], Sitting]
AROUND = Surroundings(Disk(), lambda: b"\1" * 8, lambda: MORNING)


def kept_by(file: MeetingFile) -> DirectWriter:
    return DirectWriter(file, Emergency([], AROUND), lambda _number: None, lambda _mishap: None)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "council.roundtable"


@pytest.fixture
def sitting(path: Path, clock: HandClock) -> Iterator[Sitting]:
    """Abakumov has just got the floor; two minutes before the meeting was opened."""
    sitting = new_sitting(path, AROUND, clock, kept_by, DETAILS)
    for surname in ("Абакумов", "Белозёров"):
        sitting.desk.do(add_participant, Person(surname))
    sitting.desk.do(open_meeting)
    clock.advance(minutes=2)
    sitting.desk.do(give_floor, ABAKUMOV)
    yield sitting
    sitting.close()


@pytest.fixture
def after_a_crash(sitting: Sitting, clock: HandClock) -> Iterator[Reopen]:
    """Opens what lies on the disk, ten minutes later; the first desk was never closed."""
    with ExitStack() as closing:

        def reopen() -> Sitting:
            clock.advance(minutes=10)
            folder = sitting.path.with_name("again")
            folder.mkdir()
            copied = Path(copy(sitting.path, folder))
            if sidecar_of(sitting.path).exists():
                copy(sidecar_of(sitting.path), folder)
            again = opened(copied, clock)
            closing.callback(again.close)
            return again

        yield reopen


def opened(path: Path, clock: HandClock) -> Sitting:
    def clock_of(_entries: Sequence[Entry]) -> HandClock:
        return clock

    return open_sitting(path, AROUND, clock_of, kept_by)


def spoken(sitting: Sitting, clock: HandClock) -> timedelta:
    return speaker(sitting.desk).spoken(clock.at)


def test_a_speech_cut_by_a_crash_stands_at_the_last_sign_of_life(
    sitting: Sitting, clock: HandClock, after_a_crash: Reopen
) -> None:
    clock.advance(minutes=3)
    sitting.keep_alive("Половина пред", clock.at)
    again = after_a_crash()
    assert (again.found.suspended, again.found.typed) == (True, "Половина пред")
    assert not speaker(again.desk).running
    assert spoken(again, clock) == minutes(3)


def test_one_key_lets_it_go_on(sitting: Sitting, clock: HandClock, after_a_crash: Reopen) -> None:
    clock.advance(minutes=3)
    sitting.keep_alive("", clock.at)
    again = after_a_crash()
    again.desk.do(resume_speech)
    clock.advance(minutes=1)
    assert speaker(again.desk).left(clock.at) == minutes(1)


def test_without_a_sign_of_life_it_stands_at_the_last_act(
    sitting: Sitting, clock: HandClock, after_a_crash: Reopen
) -> None:
    clock.advance(minutes=1)
    sitting.desk.do(take_note, "Слова")
    again = after_a_crash()
    assert again.found.suspended
    assert spoken(again, clock) == minutes(1)


@pytest.mark.parametrize(("alive", "counted"), [(1, 2), (2, 2), (3, 3), (50, 12)])
def test_no_sign_of_life_is_older_than_the_last_act_or_of_the_future(
    sitting: Sitting, clock: HandClock, alive: float, counted: float, after_a_crash: Reopen
) -> None:
    begun = clock.at
    clock.advance(minutes=2)
    sitting.desk.do(take_note, "Слова")
    sitting.keep_alive("", begun + minutes(alive))
    assert spoken(after_a_crash(), clock) == minutes(counted)


@pytest.mark.parametrize("alive", ["", "вчера", "2025-10-16T00:11:00", 7, None])
def test_what_is_no_instant_is_no_sign_of_life(
    sitting: Sitting, clock: HandClock, alive: object, after_a_crash: Reopen
) -> None:
    sitting.records.write_sidecar({"typed": "Пол", "alive": alive})
    again = after_a_crash()
    assert (again.found.suspended, again.found.typed) == (True, "Пол")
    assert spoken(again, clock) == minutes(0)


@pytest.mark.parametrize("act", [pause_speech, end_speech])
def test_where_nobody_was_speaking_nothing_is_suspended(
    sitting: Sitting, clock: HandClock, act: object, after_a_crash: Reopen
) -> None:
    clock.advance(minutes=1)
    sitting.desk.do(act)  # type: ignore[arg-type]
    sitting.keep_alive("", clock.at)
    again = after_a_crash()
    assert not again.found.suspended
    assert again.desk.entries == sitting.desk.entries


def test_a_sidecar_that_was_torn_costs_the_text_and_no_speech(
    sitting: Sitting, clock: HandClock, after_a_crash: Reopen
) -> None:
    sitting.keep_alive("Половина", clock.at)
    sidecar_of(sitting.path).write_bytes(b"00000000 torn")
    again = after_a_crash()
    assert (again.found.suspended, again.found.typed) == (True, "")


def test_whoever_was_interrupted_while_their_clock_went_on_is_suspended_too(
    sitting: Sitting, clock: HandClock, after_a_crash: Reopen
) -> None:
    sitting.desk.do(change_rules, Rules(stops_clock=()))
    sitting.desk.do(point_of_order, BELOZEROV)
    clock.advance(minutes=1)
    sitting.keep_alive("", clock.at)
    meeting = after_a_crash().desk.meeting
    assert [one.spoken(clock.at) for one in meeting.speeches] == [minutes(1), minutes(1)]


def test_that_it_was_suspended_is_an_act_like_any_other(
    clock: HandClock, after_a_crash: Reopen
) -> None:
    again = after_a_crash()
    again.desk.undo()
    assert speaker(again.desk).running
    assert spoken(again, clock) == minutes(10)


def test_left_in_good_order_a_running_meeting_loses_nothing(
    sitting: Sitting, clock: HandClock, path: Path
) -> None:
    clock.advance(minutes=3)
    sitting.keep_alive("Половина", clock.at)
    clock.advance(minutes=1)
    assert sitting.leave("Половина пред", clock.at)
    clock.advance(minutes=10)
    again = opened(path, clock)
    assert (again.found.suspended, again.found.typed) == (True, "Половина пред")
    assert spoken(again, clock) == minutes(4)
    again.close()


@pytest.mark.parametrize(("typed", "left"), [("", None), ("Половина пред", "Половина пред")])
def test_a_meeting_that_is_over_leaves_only_what_is_half_typed(
    sitting: Sitting, clock: HandClock, path: Path, typed: str, left: str | None
) -> None:
    sitting.keep_alive("Половина", clock.at)
    sitting.desk.do(close_meeting)
    assert sitting.leave(typed, clock.at)
    assert (Sidecar(path, Disk()).read() or {}).get("typed") == left


def test_a_file_of_a_newer_program_is_given_back_as_it_was(path: Path, clock: HandClock) -> None:
    MeetingFile.create(path, AROUND, [{"fact": "of tomorrow"}]).close()
    for _ in range(2):
        with pytest.raises(StoreError) as caught:
            opened(path, clock)
        assert caught.value.trouble is Trouble.NEWER


def test_a_speech_can_be_stopped_at_an_earlier_moment(desk: Desk, clock: HandClock) -> None:
    desk.do(give_floor, BELOZEROV)
    clock.advance(minutes=10)
    desk.do(suspend_since, minutes(8))
    assert speaker(desk).spoken(clock.at) == minutes(2)
    desk.do(resume_speech)
    clock.advance(minutes=1)
    assert speaker(desk).left(clock.at) == minutes(2)


@pytest.mark.parametrize(("ago", "spoken"), [(11, 0), (1e12, 0), (-3, 10)])
def test_but_neither_before_it_began_nor_in_the_future(
    desk: Desk, clock: HandClock, ago: float, spoken: int
) -> None:
    desk.do(give_floor, BELOZEROV)
    clock.advance(minutes=10)
    desk.do(suspend_since, minutes(ago))
    assert speaker(desk).spoken(clock.at) == minutes(spoken)


def test_nor_before_the_end_of_a_pause(desk: Desk, clock: HandClock) -> None:
    desk.do(give_floor, BELOZEROV)
    clock.advance(minutes=2)
    desk.do(pause_speech)
    clock.advance(minutes=2)
    desk.do(resume_speech)
    desk.do(suspend_since, minutes(3))
    assert speaker(desk).spoken(clock.at) == minutes(2)


def test_reading_tells_how_far_it_is(sitting: Sitting, path: Path) -> None:
    count = sitting.desk.last_number
    sitting.close()
    told: list[tuple[int, int]] = []
    read_to_sit(path, AROUND, lambda done, of: told.append((done, of))).give_back()
    assert told == [(0, 2 * count)]


def test_whoever_stops_the_reading_leaves_the_file_as_it_was(sitting: Sitting, path: Path) -> None:
    class Stopped(Exception):
        pass

    def stop(_done: int, _of: int) -> None:
        raise Stopped

    sitting.close()
    Sidecar(path, AROUND.disk).write({"typed": "Нужны"})
    before = path.read_bytes()
    with pytest.raises(Stopped):
        read_to_sit(path, AROUND, stop)
    assert (path.read_bytes(), sidecar_of(path).exists()) == (before, True)
    read_to_sit(path, AROUND).give_back()
