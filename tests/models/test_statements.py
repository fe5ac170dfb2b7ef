"""Who said what, as the protocol tells it. PAPER «From notes to minutes»."""

import pytest

from models.acts.floor import end_speech, give_floor, point_of_order, return_floor
from models.acts.notes import remove_note, take_note
from models.acts.people import change_participant
from models.desk import Desk
from models.kinds import SpeechKind
from models.people import NO_BREAK_SPACE, Participant, Person
from models.readings.statements import heard, spoke
from tests.models.table import (
    ABAKUMOV,
    BELOZEROV,
    GULYAEV,
    LEAN,
    STAFF,
    VORONTSOV,
    english,
    last_note_id,
)

Told = list[tuple[str, str, tuple[str, ...]]]


def told(desk: Desk) -> tuple[Told, Told]:
    """What was heard and what was spoken on STAFF, with plain blanks in the names."""
    parts = (heard(desk.meeting, STAFF, english), spoke(desk.meeting, STAFF, english))
    first, second = (
        [(one.name.replace(NO_BREAK_SPACE, " "), one.kind, one.texts) for one in part]
        for part in parts
    )
    return first, second


@pytest.mark.parametrize(
    ("kind", "word"), [(SpeechKind.REPORT, ""), (SpeechKind.CO_REPORT, "co-report")]
)
def test_a_report_is_heard(desk: Desk, kind: SpeechKind, word: str) -> None:
    desk.do(give_floor, BELOZEROV, kind)
    desk.do(take_note, "О кадрах")
    desk.do(take_note, "О школах")
    assert told(desk) == ([("Белозёров П.И.", word, ("О кадрах", "О школах"))], [])


@pytest.mark.parametrize(
    ("kind", "word"),
    [
        (SpeechKind.SPEECH, ""),
        (SpeechKind.REPLY, "reply"),
        (SpeechKind.CLOSING_WORD, "closing word"),
        (SpeechKind.POINT_OF_ORDER, "point of order"),
        (SpeechKind.QUESTION, "question"),
        (SpeechKind.ANSWER, "answer"),
    ],
)
def test_everything_else_is_spoken(desk: Desk, kind: SpeechKind, word: str) -> None:
    desk.do(give_floor, VORONTSOV)
    desk.do(end_speech)
    desk.do(give_floor, BELOZEROV, kind)
    desk.do(take_note, "Слова")
    assert told(desk)[0] == []
    assert ("Белозёров П.И.", word, ("Слова",)) in told(desk)[1]


def test_a_question_and_its_answer_follow_the_speech_they_belong_to(desk: Desk) -> None:
    desk.do(give_floor, BELOZEROV, SpeechKind.REPORT)
    desk.do(give_floor, GULYAEV, SpeechKind.QUESTION)
    desk.do(take_note, "Сколько?")
    desk.do(give_floor, BELOZEROV, SpeechKind.ANSWER)
    desk.do(take_note, "Сорок")
    desk.do(end_speech)
    desk.do(return_floor)
    desk.do(give_floor, VORONTSOV)
    assert told(desk) == (
        [
            ("Белозёров П.И.", "", ()),
            ("Гуляев С.А.", "question", ("Сколько?",)),
            ("Белозёров П.И.", "answer", ("Сорок",)),
        ],
        [("Воронцов Г.О.", "", ())],
    )


def test_who_spoke_without_a_note_is_named_once(desk: Desk) -> None:
    for who in (GULYAEV, BELOZEROV, GULYAEV):
        desk.do(give_floor, who)
    assert told(desk)[1] == [("Гуляев С.А.", "", ()), ("Белозёров П.И.", "", ())]


def test_who_has_words_is_not_named_without_them(desk: Desk) -> None:
    desk.do(give_floor, GULYAEV)
    desk.do(give_floor, BELOZEROV)
    desk.do(give_floor, GULYAEV)
    desk.do(take_note, "Слова")
    assert told(desk)[1] == [("Белозёров П.И.", "", ()), ("Гуляев С.А.", "", ("Слова",))]


def test_a_point_of_order_is_told_only_with_a_note(desk: Desk) -> None:
    desk.do(point_of_order, GULYAEV)
    assert told(desk)[1] == []
    desk.do(take_note, "Просит перерыва")
    assert told(desk)[1] == [("Гуляев С.А.", "point of order", ("Просит перерыва",))]


def test_private_and_struck_notes_are_not_told(desk: Desk) -> None:
    desk.do(give_floor, GULYAEV)
    desk.do(take_note, "Слишком громко", private=True)
    desk.do(take_note, "Лишнее")
    desk.do(remove_note, last_note_id(desk))
    assert told(desk)[1] == [("Гуляев С.А.", "", ())]


def test_a_private_note_under_a_name_does_not_name_anybody(desk: Desk) -> None:
    desk.do(take_note, "Слишком громко", participant=GULYAEV, private=True)
    assert told(desk) == ([], [])


def test_a_note_under_a_name_without_the_floor_is_told(desk: Desk) -> None:
    desk.do(take_note, "Согласен с места", participant=GULYAEV)
    assert told(desk)[1] == [("Гуляев С.А.", "", ("Согласен с места",))]


def test_a_note_for_another_item_is_told_there(desk: Desk) -> None:
    desk.do(give_floor, GULYAEV)
    desk.do(take_note, "К бережливому", item=LEAN)
    assert told(desk)[1] == [("Гуляев С.А.", "", ())]
    (there,) = spoke(desk.meeting, LEAN, english)
    assert there.texts == ("К бережливому",)


def test_a_reporter_who_then_speaks_is_told_twice(desk: Desk) -> None:
    desk.do(give_floor, ABAKUMOV, SpeechKind.REPORT)
    desk.do(end_speech)
    desk.do(give_floor, ABAKUMOV)
    assert told(desk) == ([("Абакумов А.С.", "", ())], [("Абакумов А.С.", "", ())])


def test_a_question_to_a_speech_of_an_earlier_item_stands_alone(desk: Desk) -> None:
    desk.do(give_floor, GULYAEV, SpeechKind.QUESTION)
    desk.do(take_note, "К предыдущему")
    assert told(desk)[1] == [("Гуляев С.А.", "question", ("К предыдущему",))]


def test_the_name_is_the_one_under_which_they_spoke(desk: Desk) -> None:
    desk.do(give_floor, GULYAEV)
    desk.do(end_speech)
    desk.do(change_participant, Participant(GULYAEV, Person("Иной")))
    assert told(desk)[1][0][0] == "Гуляев С.А."
