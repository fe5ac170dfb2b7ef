"""Full stops, quotation marks, numbers and days, as a reader of papers expects them."""

import re
from datetime import date

import pytest
from msgspec.structs import replace

from models.acts.agenda import change_item, close_item, close_meeting, open_meeting, start_item
from models.acts.details import change_details
from models.acts.notes import take_note
from models.acts.people import arrive
from models.desk import Desk
from models.kinds import ItemKind, NoteKind
from models.papers.annex import remark_words
from models.papers.decided import by_number
from models.papers.minutes import minutes_of
from models.papers.outcomes import outcomes_of
from models.papers.requisites import deadline_words, heading, number_words
from models.readings.decisions import decision_numbers
from reports.text import one_line
from tests.models.table import BELOZEROV, CHARTER, DETAILS, LEBEDEV, HandClock, english, prepare
from tests.papers.plain_words import plain
from ui.language import Words

RUSSIAN = Words("ru")


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("Что делать?", "Что делать?"),
        ("О прочем…", "О прочем…"),
        ("О прочем.", "О прочем."),
        ("О прочем;", "О прочем."),
        ("О прочем", "О прочем."),
    ],
)
@pytest.mark.parametrize("presenters", ["", "Ким А.И."])
def test_a_line_of_the_agenda_ends_once(desk: Desk, title: str, line: str, presenters: str) -> None:
    desk.do(change_item, replace(desk.meeting.item(CHARTER), title=title, presenters=presenters))
    agenda = dict(minutes_of(desk.meeting, RUSSIAN, "ru").agenda)
    told = {plain(one) for one in agenda.values()}
    assert (f"{line} Доклад: Ким А.И." if presenters else line) in told


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("Открытие заседания", "Открытие заседания (Ким А.И.)."),
        ("Открытие заседания.", "Открытие заседания (Ким А.И.)."),
        ("Где мы стоим?", "Где мы стоим? (Ким А.И.)."),
        ("Итоги 2025 г.", "Итоги 2025 г. (Ким А.И.)."),
    ],
)
@pytest.mark.parametrize("kind", [ItemKind.OPENING, ItemKind.CLOSING, ItemKind.OTHER])
def test_whoever_opens_or_closes_gives_no_report(
    desk: Desk, title: str, line: str, kind: ItemKind
) -> None:
    item = replace(desk.meeting.item(CHARTER), title=title, presenters="Ким А.И.", kind=kind)
    desk.do(change_item, item)
    agenda = dict(minutes_of(desk.meeting, RUSSIAN, "ru").agenda)
    assert line in {plain(one) for one in agenda.values()}


def test_quotes_within_quotes_are_inner_ones(desk: Desk) -> None:
    desk.do(change_details, replace(DETAILS, title="О программе «Хартия» и “кадрах”"))
    assert "«О программе „Хартия“ и “кадрах”»" in heading(desk.meeting, RUSSIAN)
    assert "“О программе «Хартия» и ‘кадрах’”" in heading(desk.meeting, english)


def test_a_number_typed_with_its_sign_has_one_sign(desk: Desk) -> None:
    desk.do(change_details, replace(DETAILS, number="№ 4"))
    assert plain(number_words(desk.meeting, RUSSIAN)) == "№ 4"


def test_a_deadline_in_words_does_not_end_before_its_date(desk: Desk) -> None:
    due = date(2025, 12, 1)
    desk.do(take_note, "Аудит", NoteKind.ASSIGNMENT, due=due, due_words="до 15-го числа.")
    note = desk.meeting.notes.last()
    assert note is not None
    assert plain(deadline_words(note, english)) == "до 15-го числа, by 1 December 2025"
    assert plain(deadline_words(replace(note, due_words="до 1 кв."), english)).startswith(
        "до 1 кв., "
    )
    assert deadline_words(replace(note, due=None, due_words="постоянно;"), english) == "постоянно"


def test_several_who_are_to_do_it_are_named_as_several(desk: Desk) -> None:
    desk.do(start_item, CHARTER)
    desk.do(take_note, "Аудит", NoteKind.ASSIGNMENT, executors=["Ким А.И.", "Ли Е."])
    items = minutes_of(desk.meeting, RUSSIAN, "ru").items
    decisions = [one for item in items for one in item.decisions]
    assert decisions[0].lines[0].startswith("Ответственные: ")


def test_what_was_decided_under_no_item_comes_last(desk: Desk, clock: HandClock) -> None:
    clock.advance(minutes=1)
    desk.do(close_item)
    desk.do(take_note, "Вне повестки", NoteKind.DECISION)
    desk.do(start_item, CHARTER)
    desk.do(take_note, "По вопросу", NoteKind.DECISION)
    ordered = by_number(desk.meeting.notes, decision_numbers(desk.meeting))
    assert [one.text for one in ordered] == ["По вопросу", "Вне повестки"]


def test_who_is_told_without_having_had_the_floor_counts_as_having_spoken(desk: Desk) -> None:
    desk.do(take_note, "Мы готовы", participant=LEBEDEV)
    desk.do(take_note, "Не для протокола", participant=BELOZEROV, private=True)
    assert "Spoke: 1 people" in outcomes_of(desk.meeting, english, "en").facts


def test_over_two_days_times_have_their_day(desk: Desk, clock: HandClock) -> None:
    desk.do(arrive, LEBEDEV)
    clock.advance(hours=25)
    desk.do(arrive, BELOZEROV)
    clock.advance(hours=3)
    desk.do(close_meeting)
    (held,) = (one for one in outcomes_of(desk.meeting, english, "en").facts if "Held" in one)
    assert re.fullmatch(r"Held from 16\.10 \d\d:\d\d to 17\.10 \d\d:\d\d", held)
    late = desk.meeting.participant(BELOZEROV)
    assert remark_words(desk.meeting, late, english).startswith("from 17.10 ")


def test_before_the_opening_nothing_is_said_of_a_quorum(empty_desk: Desk) -> None:
    prepare(empty_desk, replace(DETAILS, quorum=16))
    assert not any("quorum" in one for one in minutes_of(empty_desk.meeting, english, "en").present)
    empty_desk.do(open_meeting)
    assert any("quorum" in one for one in minutes_of(empty_desk.meeting, english, "en").present)


@pytest.mark.parametrize(
    "kept", ["5 млн", "3 млрд", "7 %", "п. 3", "ст. 5", "«16» октября", "№ 7", "Ким А.И."]
)
def test_what_belongs_together_stays_on_one_line(kept: str) -> None:
    assert kept.replace(" ", "\u00a0") in one_line(f"слово {kept} слово")
