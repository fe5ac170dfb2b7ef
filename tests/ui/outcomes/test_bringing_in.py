"""A colleague's outcomes: shown before they come, ticked off with Space, undone in one step."""

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QFileDialog, QPushButton

from models.acts.agenda import open_meeting
from models.acts.notes import take_note
from models.ids import NoteId
from models.kinds import NoteKind
from models.meeting import Meeting
from models.notes import Note
from models.register import register_of
from tests.digest.congress import file_of, sample
from tests.ui.conftest import Seat
from tests.ui.keyboard import Key, press
from tests.ui.stage import Stage, places_in, stage
from ui.connections.bringing_in import BringingInConnections
from ui.main_window import MainWindow
from ui.palette import LIGHT

NEW = ("Создать реестр испытательных стендов", "Провести выездное заседание")
Show = Callable[[Meeting], None]


@pytest.fixture
def table(tmp_path: Path) -> Stage:
    """The sample, opened; one of its decisions is written down here, too."""
    opened = stage(tmp_path)
    opened.desk.do(open_meeting)
    opened.desk.do(take_note, decision().text, NoteKind.DECISION)
    return opened


def decision() -> Note:
    return next(one for one in sample("ru").notes if one.kind is NoteKind.DECISION)


@pytest.fixture
def window(table: Stage, seat: Seat) -> MainWindow:
    window = seat(table.desk)
    window.show_page("outcomes")
    return window


@pytest.fixture
def connections(window: MainWindow, table: Stage, tmp_path: Path) -> BringingInConnections:
    around = places_in(tmp_path, table.clock).around
    made = BringingInConnections(window.outcomes, table.desk, around, LIGHT)
    made.told.connect(window.tell)
    return made


@pytest.fixture
def bring(window: MainWindow, connections: BringingInConnections, tmp_path: Path) -> Show:
    """Chooses the file of a colleague in the dialog of the button."""
    del connections

    def show(meeting: Meeting) -> None:
        source = file_of(tmp_path / "colleague.roundtable", meeting)
        button = window.outcomes.findChild(QPushButton, "bring_in_outcomes")
        assert isinstance(button, QPushButton)
        button.click()
        *_, dialog = window.outcomes.findChildren(QFileDialog)
        dialog.fileSelected.emit(str(source))
        dialog.reject()

    return show


def colleagues() -> Meeting:
    """The same meeting, in which that decision and two more were written down."""
    known = decision()
    more = [
        replace(known, id=NoteId(known.id + 5000 + place), text=text, vote=None, about=None)
        for place, text in enumerate(NEW)
    ]
    return replace(sample("ru"), notes=register_of([known, *more]))


def texts(table: Stage) -> list[str]:
    return [one.text for one in table.meeting.notes if not one.removed]


def note(table: Stage, text: str) -> Note:
    return next(one for one in table.meeting.notes if one.text == text)


def test_only_what_is_not_here_comes_and_one_undo_takes_it_back(bring: Show, table: Stage) -> None:
    before = texts(table)
    bring(colleagues())
    press(Key.Key_Return)
    assert texts(table) == [*before, *NEW]
    table.desk.undo()
    assert texts(table) == before


def test_it_stands_under_the_item_and_by_the_person_of_the_same_name(
    bring: Show, table: Stage
) -> None:
    bring(colleagues())
    press(Key.Key_Return)
    theirs = next(one for one in colleagues().notes if one.text == NEW[0])
    ours = note(table, NEW[0])
    titles = {one.id: one.title for one in table.meeting.items}
    assert titles.get(ours.item) == {one.id: one.title for one in sample("ru").items}.get(
        theirs.item
    )
    assert ours.author_person == theirs.author_person


def test_what_is_ticked_off_stays_away(bring: Show, table: Stage) -> None:
    bring(colleagues())
    press(Key.Key_Space)
    press(Key.Key_Return)
    assert [text in texts(table) for text in NEW] == [False, True]


def test_escape_leaves_everything_as_it_was(bring: Show, table: Stage) -> None:
    before = table.desk.last_number
    bring(colleagues())
    press(Key.Key_Escape)
    assert table.desk.last_number == before


def test_the_same_file_twice_brings_nothing(bring: Show, table: Stage, tmp_path: Path) -> None:
    bring(colleagues())
    press(Key.Key_Return)
    before = table.desk.last_number
    (tmp_path / "colleague.roundtable").unlink()
    bring(colleagues())
    press(Key.Key_Return)
    assert table.desk.last_number == before


def test_a_file_that_is_no_meeting_is_told(
    window: MainWindow, connections: BringingInConnections, tmp_path: Path
) -> None:
    (tmp_path / "list.txt").write_text("Здравствуйте")
    connections.show(tmp_path / "list.txt")
    assert "list.txt" in window.desk.strip.view().text
