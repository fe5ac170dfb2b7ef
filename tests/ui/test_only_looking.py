"""A window that only looks at a meeting greys what would change it, and says why."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

from models.acts.notes import take_note
from models.kinds import NoteKind
from models.refusals import Refusal
from tests.models.table import ABAKUMOV, CHARTER, last_note_id
from tests.ui.conftest import Seat
from tests.ui.keyboard import CTRL, Key, press
from tests.ui.round_table import RoundTable, busy
from ui.live_desk import LiveDesk
from ui.main_window import MainWindow

ELSEWHERE = frozenset(
    {
        *("open_outside", "save_pdf", "save_each", "print_pdf", "paper_settings", "cancel_writing"),
        *("safekeeping", "more", "more_acts", "hall", "start", "help", "show_prepare"),
    }
)
"""What shows something else, writes a paper or opens a menu."""
ONLY_SHOWS = "This window only shows the meeting."


@pytest.fixture
def table(tmp_path: Path) -> Iterator[RoundTable]:
    """Abakumov speaks, two others wait, a fund was proposed; all of it is on disk."""
    made = busy(tmp_path)
    made.desk.do(take_note, "Создать фонд", NoteKind.PROPOSAL)
    made.desk.sitting.records.drain()
    yield made
    made.desk.sitting.close()


def looked_at(table: RoundTable) -> LiveDesk:
    return table.opening.desk_of(table.opening.read_to_look(table.desk.path))


def on_offer(window: MainWindow) -> list[QAbstractButton]:
    buttons = window.findChildren(QAbstractButton)
    return [one for one in buttons if one.isVisible() and one.isEnabled()]


def menu() -> list[tuple[str, bool]]:
    (shown,) = (
        one for one in QApplication.topLevelWidgets() if isinstance(one, QMenu) and one.isVisible()
    )
    entries = [(one.text(), one.isEnabled()) for one in shown.actions() if one.text()]
    shown.close()
    return entries


@pytest.mark.parametrize("page", ["desk", "outcomes"])
def test_no_button_is_offered_that_would_refuse(table: RoundTable, seat: Seat, page: str) -> None:
    desk = looked_at(table)
    window, refused = seat(desk), list[Refusal]()
    desk.refused.connect(refused.append)
    window.show_page(page)
    for one in on_offer(window):
        if one.objectName() not in ELSEWHERE:
            one.click()
            window.show_page(page)
    assert refused == []


@pytest.mark.parametrize("section", ["details", "participants", "agenda", "seating"])
def test_nothing_is_prepared_by_buttons_of_a_window_that_only_looks(
    table: RoundTable, seat: Seat, section: str
) -> None:
    window = seat(looked_at(table))
    window.show_page("prepare")
    window.prepare.show_section(getattr(window.prepare, section))
    window.beat()
    assert {one.objectName() for one in on_offer(window.prepare)} <= {
        *("show_details", "show_participants", "show_agenda", "show_seating", "safekeeping", ""),
        *("show_contacts", "show_list_order", "show_card", "sound"),
    }


def test_a_greyed_act_says_why_to_the_pointer_and_to_its_key(table: RoundTable, seat: Seat) -> None:
    window = seat(looked_at(table))
    (extend,) = (
        one for one in window.desk.floor_bar.buttons() if one.objectName() == "extend_limit"
    )
    assert not extend.isEnabled()
    assert ONLY_SHOWS in extend.toolTip()
    for key, modifier in ((Key.Key_F4, None), (Key.Key_F10, None), (Key.Key_Z, CTRL)):
        window.tell("")
        press(key, modifier) if modifier else press(key)
        assert window.desk.strip.view().text == ONLY_SHOWS


def test_menus_of_a_window_that_only_looks_are_grey_and_say_why(
    table: RoundTable, seat: Seat
) -> None:
    window = seat(looked_at(table))
    for show in (
        lambda at: window.desk.table.seat_menu_requested.emit(ABAKUMOV, at),
        lambda at: window.desk.agenda.item_menu_requested.emit(CHARTER, at),
        lambda at: window.desk.notes.note_menu_requested.emit(last_note_id(table.desk), at),
    ):
        show(QPoint(10, 10))
        entries = menu()
        assert not any(enabled for _, enabled in entries)
        assert entries[-1][0] == ONLY_SHOWS


def test_where_acts_are_done_nothing_is_greyed_by_it(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    names = {one.objectName() for one in on_offer(window)}
    assert {"next_speaker", "withdraw_request", "close_list", "invite", "undo"} <= names
