"""The speaking time: sums that agree with each other and with what the window shows."""

from datetime import timedelta

import pytest
from hypothesis import given, strategies as st

from models.acts.floor import end_speech, give_floor, pause_speech
from models.desk import Desk
from models.ids import ParticipantId
from models.papers.after.statistics import clock_words, statistics_of
from models.papers.after.values import Statistics
from models.readings.speaking import time_by_group, time_spoken
from models.readings.statistics import percents, person_times, whole_seconds
from tests.models.table import (
    ABAKUMOV,
    GULYAEV,
    LEBEDEV,
    MORNING,
    HandClock,
    english,
    minutes,
    seconds,
)
from tests.papers.meetings import held
from tests.papers.plain_words import plain

lengths = st.lists(st.timedeltas(timedelta(), timedelta(hours=9)), max_size=40)


def speak(desk: Desk, clock: HandClock, who: ParticipantId, length: timedelta) -> None:
    desk.do(give_floor, who)
    clock.at += length
    desk.do(end_speech)


def statistics(desk: Desk) -> Statistics:
    return statistics_of(desk.meeting, english, "en")


def times_of(rows: tuple[tuple[str, ...], ...]) -> list[timedelta]:
    return [length(row[-2]) for row in rows]


def length(words: str) -> timedelta:
    hours, whole, rest = map(int, words.split(":"))
    return timedelta(hours=hours, minutes=whole, seconds=rest)


def test_whoever_spoke_longest_comes_first_with_turns_time_and_overrun(
    desk: Desk, clock: HandClock
) -> None:
    for who, spoke in ((LEBEDEV, minutes(2)), (GULYAEV, minutes(7)), (LEBEDEV, minutes(1))):
        speak(desk, clock, who, spoke)
    assert [(plain(name), *rest) for _, name, _, *rest in statistics(desk).rows] == [
        ("Гуляев С.А.", "1", "0:07:00", "0:02:00"),
        ("Лебедев Н.Ю.", "2", "0:03:00", "–"),
    ]
    assert statistics(desk).total[3:] == ("3", "0:10:00", "0:02:00")


def test_pauses_do_not_count(desk: Desk, clock: HandClock) -> None:
    desk.do(give_floor, LEBEDEV)
    clock.advance(minutes=2)
    desk.do(pause_speech)
    clock.advance(minutes=30)
    desk.do(end_speech)
    assert statistics(desk).total[-2] == "0:02:00"


def test_bars_are_as_long_as_the_time_and_silent_groups_have_one_too(
    desk: Desk, clock: HandClock
) -> None:
    speak(desk, clock, ABAKUMOV, minutes(3))
    speak(desk, clock, LEBEDEV, minutes(1))
    bars = statistics(desk).bars
    groups = dict.fromkeys(one.group for one in desk.meeting.participants)
    assert [bar.label for bar in bars] == [*groups]
    times = [length(bar.words.split()[0]) for bar in bars]
    assert [bar.length for bar in bars] == pytest.approx([one / max(times) for one in times])
    assert sum(times, timedelta()) == minutes(4)


def test_before_anybody_spoke_there_is_a_sentence(desk: Desk) -> None:
    paper = statistics(desk)
    assert (paper.rows, paper.bars, paper.nothing) == ((), (), "Nobody has spoken yet.")


def test_the_sums_of_a_large_meeting_agree_with_what_the_window_counts() -> None:
    meeting = held(300)
    paper = statistics_of(meeting, english, "en")
    end = meeting.closed or MORNING
    exact = sum(time_spoken(meeting, end).values(), timedelta())
    assert exact == sum(time_by_group(meeting, end).values(), timedelta())
    assert exact == sum((one.time for one in person_times(meeting, end)), timedelta())
    total = length(paper.total[-2])
    assert total == sum(times_of(paper.rows), timedelta()) == exact // seconds(1) * seconds(1)
    assert total == sum((length(bar.words.split()[0]) for bar in paper.bars), timedelta())
    assert sum(int(row[3]) for row in paper.rows) == int(paper.total[3]) == len(meeting.speeches)


@given(lengths)
def test_whole_seconds_add_up_and_stray_less_than_one(parts: list[timedelta]) -> None:
    rounded = whole_seconds(parts)
    assert sum(rounded, timedelta()) == sum(parts, timedelta()) // seconds(1) * seconds(1)
    assert all(abs(one - part) < seconds(1) for one, part in zip(rounded, parts, strict=True))


@given(lengths)
def test_shares_are_a_hundred_together(parts: list[timedelta]) -> None:
    shares = percents(parts)
    assert sum(shares) == (100 if sum(parts, timedelta()) else 0)
    assert all(0 <= share <= 100 for share in shares)


def test_a_time_is_read_as_a_clock() -> None:
    assert clock_words(timedelta(hours=11, minutes=5, seconds=3)) == "11:05:03"
