import csv
from collections import Counter
from datetime import timedelta
from functools import cache
from typing import Literal

import pytest

from models.desk import Desk
from models.kinds import NoteKind, SpeechKind
from models.meeting import Meeting
from models.papers.minutes import minutes_of
from models.readings.agenda import item_numbers, planned_total
from models.readings.decisions import DECIDED, decision_numbers, notes_of
from models.readings.missing import Missing, gaps
from models.readings.speaking import presenters_of
from models.sample.sample import sample_script
from models.script import Step, play, read_script
from tests.models.table import FIXTURES, MORNING, HandClock, Kept, english

Language = Literal["ru", "en"]
BOTH = pytest.mark.parametrize("language", ["ru", "en"])
OPENING = timedelta()
REAL_PEOPLE = ("Демешин", "Абросимов", "Demeshin", "Abrosimov")


@cache
def steps(language: Language) -> tuple[Step, ...]:
    return read_script(sample_script(language))


@cache
def desk_before(language: Language, instant: timedelta) -> Desk:
    """The desk after every step earlier than this; a refused step raises."""
    clock = HandClock()
    desk = Desk(clock, Kept())
    for step in steps(language):
        if step.at < instant:
            clock.at = MORNING + step.at
            play(desk, step)
    return desk


def prepared(language: Language) -> Meeting:
    return desk_before(language, OPENING).meeting


def held(language: Language) -> Meeting:
    return desk_before(language, timedelta(hours=4)).meeting


@BOTH
def test_no_step_of_the_sample_is_refused(language: Language) -> None:
    assert len(desk_before(language, timedelta(hours=4)).entries) == len(steps(language))


def test_both_languages_tell_the_same_round_table() -> None:
    told = [
        [(one.at, one.act, one.arguments.keys()) for one in steps(language)]
        for language in ("ru", "en")
    ]
    assert told[0] == told[1]


@BOTH
def test_thirty_people_of_three_groups_are_prepared(language: Language) -> None:
    groups = Counter(one.group for one in prepared(language).listed)
    assert list(groups.values()) == [9, 13, 8]


@BOTH
def test_two_come_late_one_walks_in_and_one_leaves_early(language: Language) -> None:
    assert len(prepared(language).present) == 28
    assert len(held(language).listed) == 31
    assert len(held(language).present) == 30


@BOTH
def test_the_agenda_has_eight_rows_of_three_hours(language: Language) -> None:
    assert len(prepared(language).items) == 8
    assert planned_total(prepared(language)) == timedelta(hours=3)


@BOTH
def test_every_presenter_of_the_agenda_is_on_the_list(language: Language) -> None:
    meeting = prepared(language)
    named = sum(len(one.presenters.split(", ")) for one in meeting.items if one.presenters)
    assert sum(len(presenters_of(meeting, one)) for one in meeting.items) == named


def test_nobody_of_the_press_release_or_of_the_sample_lists_takes_part() -> None:
    text = sample_script("ru") + sample_script("en")
    with (FIXTURES / "participants.csv").open(encoding="utf-8-sig", newline="") as lines:
        listed = {row["Фамилия"] for row in csv.DictReader(lines, delimiter=";")}
    assert not [name for name in REAL_PEOPLE if name in text]
    assert not {one.person.surname for one in held("ru").participants} & listed


@BOTH
def test_the_names_are_marked_as_invented(language: Language) -> None:
    assert prepared(language).details.sample
    assert prepared(language).details.language == language


@BOTH
def test_it_closes_a_few_minutes_late(language: Language) -> None:
    meeting = held(language)
    assert meeting.closed is not None
    assert f"{meeting.local(meeting.closed):%H:%M}" == "13:07"


@BOTH
def test_something_is_decided_on_every_item_but_the_break(language: Language) -> None:
    meeting = held(language)
    undecided = [one for one in meeting.items if not notes_of(meeting, one.id, *DECIDED)]
    assert [one.is_break for one in undecided] == [True]


@BOTH
def test_decisions_stand_in_the_protocol_in_order(language: Language) -> None:
    meeting = held(language)
    told = [
        one.number
        for item in minutes_of(meeting, english, language).items
        for one in item.decisions
    ]
    places = [tuple(map(int, number.split("."))) for number in told]
    assert places == sorted(places)
    assert {*told} == {*decision_numbers(meeting).values()}
    assert {place[0] for place in places} == {int(one) for one in item_numbers(meeting).values()}


@BOTH
def test_every_kind_of_speech_and_of_note_occurs(language: Language) -> None:
    meeting = held(language)
    assert {one.kind for one in meeting.speeches} == {*SpeechKind}
    assert {one.kind for one in meeting.notes} == {*NoteKind}


@BOTH
def test_somebody_speaks_over_the_limit_and_somebody_is_interrupted(language: Language) -> None:
    meeting = held(language)
    assert meeting.closed is not None
    left = [one.left(meeting.closed) for one in meeting.speeches]
    assert any(one is not None and one < timedelta() for one in left)
    assert any(len(one.spans) > 1 for one in meeting.speeches)


@BOTH
def test_only_the_proposals_left_open_are_still_missing(language: Language) -> None:
    assert {gap.what for gap in gaps(held(language))} == {Missing.UNDECIDED}


@BOTH
def test_one_decision_is_unanimous_one_is_counted_and_one_has_a_dissent(language: Language) -> None:
    meeting = held(language)
    votes = [one.vote for one in meeting.notes if one.vote]
    assert {one.unanimous for one in votes} == {True, False}
    assert all(one.adopted for one in votes)
    assert [one.kind for one in meeting.notes if one.about] == [NoteKind.DISSENT]


def test_quotation_marks_and_dashes_are_the_printers() -> None:
    texts = [
        str(value)
        for step in steps("ru")
        for value in step.arguments.values()
        if isinstance(value, str)
    ]
    assert not [one for one in texts if '"' in one or " - " in one or "“" in one]
