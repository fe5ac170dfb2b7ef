"""A signed-off PDF opens as a meeting, also as the beginning of a sequel; it stays as it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.acts.agenda import close_meeting
from models.acts.notes import take_note
from models.acts.papers import finalise_paper
from models.final_papers import Document
from models.kinds import NoteKind
from models.meeting import Meeting
from tests.models.table import MORNING
from tests.ui.conftest import activate
from tests.ui.keyboard import Key, press, write
from tests.ui.round_table import busy, places
from tests.ui.stage import HandedClock
from tests.ui.waiting import open_file
from ui.application import Application
from ui.desk.strip import Strip
from ui.main_window import MainWindow
from ui.press.order import paper
from ui.start_window import StartWindow


@pytest.fixture
def program(tmp_path: Path, dressed: QApplication) -> Iterator[Application]:
    QSettings().setValue("language", "en")
    clock = HandedClock(MORNING)
    clock.advance(days=1)
    shell = Application(dressed, places(tmp_path / "data", clock))
    yield shell
    assert shell._window is not None
    shell._window.close()
    shell._window.deleteLater()
    for words in shell._catalogues:
        dressed.removeTranslator(words)
    shell.deleteLater()


@pytest.fixture
def held(tmp_path: Path) -> Meeting:
    """Thirty people, an assignment and a secret; closed, its minutes final."""
    table = busy(tmp_path / "held")
    table.desk.do(take_note, "Представить реестр", NoteKind.ASSIGNMENT, executors=["Фонд"])
    table.desk.do(take_note, "Между нами", private=True)
    table.desk.do(close_meeting)
    table.desk.do(finalise_paper, Document.MINUTES)
    table.desk.sitting.close()
    return table.meeting


@pytest.fixture
def signed(tmp_path: Path, held: Meeting) -> Path:
    path = tmp_path / "Протокол.pdf"
    path.write_bytes(paper(held, "minutes", "ru"))
    return path


def said(program: Application) -> str:
    window = program._window
    assert window is not None
    strip = window.findChild(Strip)
    assert isinstance(strip, Strip)
    return strip.view().text


def test_a_final_paper_opens_as_its_meeting_and_can_be_gone_on_with(
    program: Application, signed: Path, held: Meeting
) -> None:
    before = signed.read_bytes()
    open_file(program, signed)
    desk = program._desk
    assert isinstance(program._window, MainWindow)
    assert "Протокол.pdf" in said(program)
    assert desk is not None
    assert desk.meeting.details == held.details
    assert desk.meeting.speeches == held.speeches
    assert [one.text for one in desk.meeting.notes] == ["Представить реестр"]
    assert desk.do(take_note, "Вслед", NoteKind.NOTE)
    assert (signed.read_bytes(), desk.path.suffix) == (before, ".roundtable")


def test_what_was_made_of_a_paper_is_a_meeting_file_like_any_other(
    program: Application, signed: Path
) -> None:
    open_file(program, signed)
    desk = program._desk
    assert desk is not None
    path = desk.path
    program._leave()
    open_file(program, path)
    assert program._desk is not None
    assert [one.text for one in program._desk.meeting.notes] == ["Представить реестр"]
    assert "Протокол.pdf" not in said(program)


def test_a_paper_is_the_beginning_of_a_sequel(
    program: Application, signed: Path, qtbot: QtBot
) -> None:
    program.show_start()
    assert isinstance(program._window, StartWindow)
    program._window.earlier_chosen.emit(str(signed))
    activate(qtbot, program._window)
    qtbot.waitUntil(program._window.form.isVisible)
    write("Вторая встреча")
    press(Key.Key_Return)
    assert program._desk is not None
    assert [one.text for one in program._desk.meeting.notes] == ["Представить реестр"]


@pytest.mark.parametrize("content", [b"%PDF-1.7 nothing", b"{}"])
def test_a_paper_of_somebody_else_is_no_meeting(
    program: Application, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "letter.pdf").write_bytes(content)
    open_file(program, tmp_path / "letter.pdf")
    assert said(program) == "letter.pdf is not a meeting file. It was not touched."
    assert not list((tmp_path / "data").rglob("*.roundtable"))
