"""Assignments of earlier meetings: done, overdue, prolonged, and what is done about them."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateTimeEdit, QLineEdit

from models.acts.agenda import open_meeting
from models.acts.notes import mark_done, take_note
from models.acts.sequel import carry_over
from models.earlier.sequel import EarlierMeeting, OpenAssignment
from models.ids import NoteId
from models.meeting import Details
from models.notes import Origin
from tests.ui.desk.watching import settle
from tests.ui.keyboard import Key, press, write
from tests.ui.outcomes.listed import Listed, Sit
from tests.ui.round_table import prepared
from ui.views.outcome_groups import Listing


@pytest.fixture
def sequel(tmp_path: Path, sit: Sit) -> Listed:
    """One assignment was carried over; it was to be done by the first of October."""
    origin = Origin("О лизинге", "3", day=date(2025, 3, 1))
    given = OpenAssignment("Реестр", ("Фонд",), due=date(2025, 10, 1), origin=origin)
    earlier = EarlierMeeting(details=Details(title="О лизинге"), assignments=(given,))
    table = prepared(tmp_path)
    table.desk.do(carry_over, earlier, "О ходе исполнения")
    table.desk.do(open_meeting)
    return sit(table)


def told(sequel: Listed, key: NoteId) -> str:
    return sequel.texts(key).replace("\u00a0", " ")


def test_a_promise_is_overdue_until_it_is_done(sequel: Listed) -> None:
    key = sequel.last.id
    sequel.by(Listing.STATUS)
    assert sequel.headings == ["Overdue"]
    sequel.table.desk.do(mark_done, key)
    settle()
    assert sequel.headings == ["Carried out"]


def test_a_promise_with_a_new_date_is_prolonged_and_keeps_the_old_one(sequel: Listed) -> None:
    key = sequel.last.id
    sequel.shown.edit_note(key)
    due = sequel.shown.editor.findChild(QDateTimeEdit, "due")
    assert isinstance(due, QDateTimeEdit)
    due.setDate(QDate(2025, 12, 20))
    sequel.shown.finish_editing()
    settle()
    assert "Фонд – by 20.12.2025 – minutes No. 3 of 1 March 2025" in told(sequel, key)
    assert "Prolonged; it was due by 01.10.2025" in told(sequel, key)
    assert sequel.meeting.notes[key].due_before == (date(2025, 10, 1),)


def test_what_is_done_about_a_promise_stands_with_it(sequel: Listed) -> None:
    key = sequel.last.id
    sequel.shown.menu.measure_wanted.emit(key)
    write("Назначить ответственного")
    press(Key.Key_Return)
    settle()
    assert sequel.last.about == key
    assert sequel.last.item == sequel.meeting.notes[key].item
    assert "What is done about it: 1.1 “Назначить ответственного”" in told(sequel, key)


def test_before_the_opening_nothing_is_written_down_and_the_words_stay(
    tmp_path: Path, sit: Sit
) -> None:
    table = prepared(tmp_path)
    listed = sit(table)
    listed.press("new_outcome")
    write("Рано")
    press(Key.Key_Return)
    table.desk.do(open_meeting)
    table.desk.do(take_note, "За столом")
    settle()
    line = listed.shown.findChild(QLineEdit, "new_text")
    assert isinstance(line, QLineEdit)
    assert line.text() == "Рано"
