"""People and agenda out of a colleague's meeting: shown first, taken on Enter, undone at once."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from models.meeting import Meeting
from models.people import Person
from tests.digest.congress import file_of, table as congress_table
from tests.ui.conftest import Seat
from tests.ui.prepare.dropping import drop
from tests.ui.stage import Stage, stage
from ui.main_window import MainWindow
from ui.prepare.import_preview import ImportPreview
from ui.press.order import paper

STRANGERS = 3


@pytest.fixture
def table(tmp_path: Path) -> Stage:
    return stage(tmp_path)


@pytest.fixture
def window(table: Stage, seat: Seat) -> MainWindow:
    window = seat(table.desk)
    window.show_page("prepare")
    window.prepare.show_section(window.prepare.participants)
    return window


def colleagues() -> Meeting:
    """The same table, but for the first three, who are strangers, with an item of their own."""
    meeting = congress_table(1)
    people = [
        replace(one, person=Person(f"Новиков{'абв'[place]}", "Ян", "Петрович"), seat=None)
        for place, one in enumerate(meeting.participants[:STRANGERS])
    ]
    first, *others = meeting.items
    item = replace(first, title="О чём мы ещё не говорили")
    participants = (*people, *meeting.participants[STRANGERS:])
    return replace(meeting, participants=participants, items=(item, *others))


def preview(window: MainWindow) -> ImportPreview:
    found = window.prepare.findChild(ImportPreview)
    assert isinstance(found, ImportPreview)
    return found


def enter(widget: QWidget) -> None:
    QTest.keyClick(widget, Qt.Key.Key_Return)


@pytest.mark.parametrize("kind", ["roundtable", "pdf"])
def test_only_strangers_are_added_and_one_undo_takes_them_back(
    window: MainWindow, table: Stage, tmp_path: Path, kind: str
) -> None:
    source = tmp_path / f"colleague.{kind}"
    if kind == "roundtable":
        file_of(source, colleagues())
    else:
        source.write_bytes(paper(colleagues(), "outcomes", "ru"))
    before = table.meeting.participants
    known = {one.person.full_name for one in before}
    strangers = [one for one in colleagues().listed if one.person.full_name not in known]
    drop(window.prepare.participants, source)
    enter(preview(window).table)
    assert len(table.meeting.participants) == len(before) + len(strangers)
    table.desk.undo()
    assert table.meeting.participants == before


def test_the_agenda_of_a_colleague_is_taken_the_same_way(
    window: MainWindow, table: Stage, tmp_path: Path
) -> None:
    before = table.meeting.items
    window.prepare.show_section(window.prepare.agenda)
    source = file_of(tmp_path / "colleague.roundtable", colleagues())
    drop(window.prepare.agenda.table.viewport(), source)
    enter(preview(window).table)
    titles = [one.title for one in table.meeting.items]
    assert "О чём мы ещё не говорили" in titles
    assert len(titles) == len(before) + 1


def test_a_meeting_that_cannot_be_read_is_told_and_nothing_is_shown(
    window: MainWindow, tmp_path: Path
) -> None:
    source = file_of(tmp_path / "colleague.roundtable", colleagues())
    source.write_bytes(source.read_bytes().replace(b" 1 {", b" 7 {", 1))
    drop(window.prepare.participants, source)
    assert window.prepare.findChild(ImportPreview) is None
    assert "colleague.roundtable" in window.desk.strip.view().text
