"""A rehearsal in the window: what happens is called out, answered by the usual keys and timed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QLabel

from models.readings.queue import next_up
from models.rehearsing.happening import Happening, HappeningKind
from models.rehearsing.settling import Outcome
from models.rehearsing.temper import LIVELY
from tests.models.table import seconds
from tests.ui.conftest import Seat
from tests.ui.keyboard import ALT, CTRL, PLAIN, SHIFT, Key, press, write
from tests.ui.rehearsing.staged import Rehearsed, rehearsed_table
from ui.actions import act_keys
from ui.rehearsing.acts import rehearsal_keys
from ui.rehearsing.quickest import SHOWN, quickest

KIND = HappeningKind
SPIRITED = replace(LIVELY, interruptions=0.9, replies=0.9, leaving=0.3)


@pytest.fixture
def table(tmp_path: Path, seat: Seat) -> Iterator[Rehearsed]:
    made = rehearsed_table(tmp_path, seat)
    yield made
    made.staged.strike()


@pytest.fixture
def lively(tmp_path: Path, seat: Seat) -> Iterator[Rehearsed]:
    made = rehearsed_table(tmp_path, seat, SPIRITED)
    yield made
    made.staged.strike()


def press_named(key: str) -> None:
    """«Ctrl+F5», as the program names it."""
    *modifiers, name = key.split("+")
    held = {"Ctrl": CTRL, "Shift": SHIFT}
    names = {"Enter": Key.Key_Return, "↓": Key.Key_Down, "2": Key.Key_2, "1": Key.Key_1}
    found = names.get(name) or Key[f"Key_{name}"]
    press(found, held[modifiers[0]] if modifiers else PLAIN)


def press_quickest(table: Rehearsed, happening: Happening) -> None:
    """The keys that the program names, and the first answer to whatever it asks then; nobody is
    typing a note just now."""
    table.window.desk.setFocus()
    seats = {one.id: one.seat for one in table.meeting.listed}
    seat = str(seats[happening.participant]) if happening.participant else "0"
    for key in quickest(happening.kind, seat):
        if key in (seat, SHOWN):
            write(key)
        else:
            press_named(chosen(table, key))
    for _ in range(4):
        if table.outcome(happening) is Outcome.ANSWERED:
            return
        table.wait(2)
        press(Key.Key_F11)


def chosen(table: Rehearsed, keys: str) -> str:
    """Of «F2 / F5» the first, if somebody waits; of «Shift+F3 / F10», if the break is no item."""
    first, *second = keys.split(" / ")
    meeting = table.meeting
    fits = meeting.break_since is not None if first == "Shift+F3" else bool(next_up(meeting))
    return first if fits or not second else second[0]


def test_on_every_page_a_sign_says_that_it_is_a_rehearsal_and_no_other_is_begun(
    table: Rehearsed,
) -> None:
    for page in ("prepare", "outcomes", "desk"):
        table.window.show_page(page)
        signs = [one.text() for one in table.room.bar.findChildren(QLabel) if one.isVisible()]
        assert "REHEARSAL" in signs
    assert table.window.prepare.rehearse.isHidden()
    assert not table.window.ways.actions["rehearse"].isEnabled()


def test_what_happens_is_called_out_and_after_a_while_the_key_is_named(table: Rehearsed) -> None:
    table.wait_for(KIND.SEATED)
    assert table.said.startswith("All who came have sat down.")
    assert "keys" not in table.said
    table.wait(5)
    assert "keys: F8" in table.said
    press(Key.Key_F8)
    assert "sat down" not in table.said


def test_every_happening_is_answered_by_the_keys_that_are_named_for_it(lively: Rehearsed) -> None:
    tried: dict[KIND, Outcome] = {}
    while lively.meeting.closed is None:
        lively.wait(5, every=5)
        for one in lively.waiting():
            if one.kind not in tried and lively.outcome(one) is Outcome.OPEN:
                press_quickest(lively, one)
                tried[one.kind] = lively.outcome(one)
        lively.answer()
    assert {kind for kind, outcome in tried.items() if outcome is not Outcome.ANSWERED} == set()
    assert set(KIND) - set(tried) <= {KIND.WAITS_TO_GO_ON}


def test_whoever_was_interrupted_goes_on_with_the_key_that_is_named(table: Rehearsed) -> None:
    table.wait_for(KIND.FLOOR_FREE, at_most=1800)
    press(Key.Key_F2)
    press(Key.Key_F3)
    waits = table.wait_for(KIND.WAITS_TO_GO_ON)
    press_quickest(table, waits)
    assert table.outcome(waits) is Outcome.ANSWERED
    assert table.meeting.speaking is not None


def test_a_hand_is_ticked_with_the_seconds_it_took(table: Rehearsed) -> None:
    hand = table.wait_for(KIND.HAND, at_most=1800)
    table.trigger("rehearsal_list")
    table.wait(3)
    press_quickest(table, hand)
    table.room.beat()
    lines = [table.room.list.item(row).text() for row in range(table.room.list.count())]
    assert any("✓ after 3 s" in one and "raises a hand" in one for one in lines)


def test_the_newest_stands_first_and_the_row_counts_the_others(table: Rehearsed) -> None:
    table.trigger("rehearsal_list")
    table.wait(90)
    assert "more wait" in table.said
    first = table.room.list.item(0).text()
    assert "time to open" in first


def test_another_speed_and_a_standstill_never_make_the_time_jump(table: Rehearsed) -> None:
    table.wait(3)
    before = table.desk.now()
    press(Key.Key_4, ALT)
    assert table.desk.now() == before
    table.wait(1)
    assert table.desk.now() == before + seconds(10)
    press(Key.Key_0, ALT)
    table.wait(60)
    press(Key.Key_0, ALT)
    assert table.desk.now() == before + seconds(10)
    table.wait(1)
    assert table.desk.now() == before + seconds(20)


def test_no_key_of_the_rehearsal_is_one_of_the_desk() -> None:
    desk = {key for keys in act_keys().values() for key in keys}
    assert not desk & set(rehearsal_keys().values())


def test_what_happens_takes_neither_the_focus_nor_more_room_than_a_laptop_has(
    table: Rehearsed,
) -> None:
    press(Key.Key_1, CTRL)
    write("Записать ")
    table.wait(90)
    table.trigger("rehearsal_list")
    write("дальше")
    assert table.window.desk.notes.capture_text() == "Записать дальше"
    least = table.window.minimumSizeHint()
    assert least.width() <= 1366
    assert least.height() <= 768


def test_played_by_itself_the_whole_meeting_takes_minutes_and_ends_with_the_report(
    table: Rehearsed,
) -> None:
    table.trigger("rehearsal_speed_60")
    table.trigger("rehearsal_assist")
    table.wait(300, every=0.5)
    assert table.meeting.closed is not None
    assert table.room.report.isVisible()
    words = [one.text() for one in table.room.report.findChildren(QLabel)]
    assert any("by the program playing by itself" in one for one in words)


def test_the_report_stops_the_time_and_escape_goes_on_as_before(table: Rehearsed) -> None:
    table.trigger("rehearsal_speed_5")
    table.wait(2)
    press(Key.Key_9, ALT)
    before = table.desk.now()
    table.wait(10)
    assert table.desk.now() == before
    press(Key.Key_Escape)
    table.wait(1)
    assert table.desk.now() == before + seconds(5)


def test_the_report_names_the_slowest_moment_with_its_key_and_then_the_rehearsal_is_left(
    table: Rehearsed,
) -> None:
    left: list[bool] = []
    table.room.ended.connect(lambda: left.append(True))
    table.wait(20)
    press(Key.Key_F8)
    table.wait(1)
    press(Key.Key_9, ALT)
    words = [one.text() for one in table.room.report.findChildren(QLabel)]
    slowest = next(one for one in words if "Quickest: F8" in one)
    assert "15 s" in slowest
    assert QApplication.activeModalWidget() is None
    assert left == []
    press(Key.Key_9, ALT)
    assert left == [True]


@pytest.mark.parametrize("page", ["prepare", "desk", "outcomes"])
def test_on_no_page_a_key_of_the_rehearsal_is_the_key_of_anything_else(
    table: Rehearsed, page: str
) -> None:
    window = table.window
    window.show_page(page)
    shortcuts = [
        key.toString()
        for one in window.findChildren(QShortcut)
        if one.isEnabled() and one.parent().isVisible()
        for key in one.keys()  # noqa: SIM118
    ]
    actions = [
        key.toString() for one in window.actions() for key in one.shortcuts() if one.isEnabled()
    ]
    for key in rehearsal_keys().values():
        assert (shortcuts + actions).count(key) == 1, key
