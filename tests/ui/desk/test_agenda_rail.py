"""The agenda: plan beside fact, the current item in sight, items started by double click."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from models.ids import ItemId
from models.meeting import ItemStatus
from tests.ui.desk import samples
from tests.ui.desk.watching import Paints, heard, settle
from ui.desk.agenda_rail import AgendaRail
from ui.desk.card_drag import DropLine
from ui.desk.lines_label import LinesLabel
from ui.palette import LIGHT
from ui.style import style_sheet
from ui.views.agenda import AgendaView


@pytest.fixture
def rail(qtbot: QtBot) -> AgendaRail:
    made = AgendaRail(LIGHT)
    qtbot.addWidget(made)
    made.setStyleSheet(style_sheet(LIGHT))
    made.resize(268, 660)
    made.show_view(samples.AGENDA)
    made.show()
    settle()
    return made


def words(rail: AgendaRail) -> str:
    return "\n".join(label.text() for label in rail.findChildren(QLabel) if label.isVisible())


def long_agenda(current: int | None) -> AgendaView:
    first = replace(samples.AGENDA.items[0], status=ItemStatus.PLANNED)
    items = [replace(first, item=ItemId(number), number=str(number)) for number in range(1, 31)]
    if current is not None:
        items[current - 1] = replace(items[current - 1], status=ItemStatus.CURRENT)
    return replace(samples.AGENDA, items=tuple(items))


def test_an_equal_view_paints_nothing(rail: AgendaRail) -> None:
    paints = Paints(rail)
    rail.show_view(replace(samples.AGENDA))
    settle()
    assert paints.count == 0


def test_only_the_card_that_changed_is_another_one(rail: AgendaRail) -> None:
    before = rail.cards()
    items = list(samples.AGENDA.items)
    items[2] = replace(items[2], taken=8)
    paints = Paints(before[4])
    rail.show_view(replace(samples.AGENDA, items=tuple(items)))
    settle()
    assert rail.cards() == before
    assert paints.count == 0
    assert "10:40   40 · 8 min" in words(rail)


def test_the_cards_tell_plan_and_fact_and_what_does_not_fit(rail: AgendaRail) -> None:
    assert "10:00   10 · 12 min" in words(rail)
    assert "11:20   25 min" in words(rail)
    assert words(rail).count("does not fit") == 2


def test_a_deferred_item_says_so(rail: AgendaRail) -> None:
    deferred = replace(samples.AGENDA.items[3], status=ItemStatus.DEFERRED)
    rail.show_view(replace(samples.AGENDA, items=(deferred,)))
    assert "deferred" in words(rail)
    assert len(rail.cards()) == 1


def test_what_does_not_take_place_has_no_time_of_day(rail: AgendaRail) -> None:
    deferred = replace(samples.AGENDA.items[3], status=ItemStatus.DEFERRED, start="")
    rail.show_view(replace(samples.AGENDA, items=(deferred,)))
    assert f"{deferred.planned} min" in words(rail).splitlines()


@pytest.mark.parametrize(
    ("changed", "foot"),
    [
        ({}, "Planned end 12:30 · forecast 12:37, 7 min late"),
        ({"late": -3, "expected_end": "12:27"}, "Planned end 12:30 · forecast 12:27, 3 min early"),
        ({"late": 0, "expected_end": "12:30"}, "Planned end 12:30 · forecast 12:30"),
        ({"closed": True}, "Planned end 12:30 · ended 12:37"),
    ],
)
def test_the_foot_tells_when_the_meeting_ends(
    rail: AgendaRail, changed: dict[str, int], foot: str
) -> None:
    rail.show_view(replace(samples.AGENDA, **changed))  # type: ignore[arg-type]
    assert foot in words(rail)


def test_a_double_click_starts_an_item_out_of_order(rail: AgendaRail) -> None:
    asked = QSignalSpy(rail.item_activated)
    QTest.mouseDClick(rail.cards()[3], Qt.MouseButton.LeftButton)
    assert heard(asked) == [204]


def test_arrows_walk_and_enter_starts(rail: AgendaRail) -> None:
    asked = QSignalSpy(rail.item_activated)
    rail.activateWindow()
    rail.cards()[0].setFocus()
    QTest.keyClick(rail.cards()[0], Qt.Key.Key_Down)
    assert rail.cards()[1].hasFocus()
    QTest.keyClick(rail.cards()[1], Qt.Key.Key_Return)
    assert heard(asked) == [202]


def test_the_menu_key_asks_for_the_menu_of_the_item(rail: AgendaRail) -> None:
    asked = QSignalSpy(rail.item_menu_requested)
    QTest.keyClick(rail.cards()[5], Qt.Key.Key_Menu)
    assert "[206, " in str(heard(asked))


@pytest.mark.parametrize("current", [25, 3])
def test_the_current_item_of_a_long_agenda_is_in_sight(
    rail: AgendaRail, qtbot: QtBot, current: int
) -> None:
    rail.show_view(long_agenda(28 - current))
    settle()
    rail.show_view(long_agenda(current))

    def seen() -> bool:
        return rail.cards()[current - 1].visibleRegion().boundingRect().height() > 40

    qtbot.waitUntil(seen, timeout=2000)


def test_a_title_takes_eight_lines_and_is_whole_in_the_tool_tip(rail: AgendaRail) -> None:
    assert not any(card.title_is_cut() for card in rail.cards())
    endless = replace(samples.AGENDA.items[0], title="О развитии промышленности " * 12)
    rail.show_view(replace(samples.AGENDA, items=(endless,)))
    settle()
    assert rail.cards()[0].title_is_cut()
    assert endless.title.strip() in rail.cards()[0].findChildren(LinesLabel)[1].toolTip()


def test_a_screen_reader_hears_the_whole_card(rail: AgendaRail) -> None:
    heard = rail.cards()[7].accessibleName()
    for word in ("7", "Подведение итогов", "planned", "12:20", "does not fit"):
        assert word in heard


def test_between_two_items_the_keys_go_to_the_first_and_it_is_in_sight(
    rail: AgendaRail, qtbot: QtBot
) -> None:
    with qtbot.waitActive(rail):
        rail.activateWindow()
    rail.show_view(long_agenda(25))
    qtbot.waitUntil(lambda: not rail.cards()[24].visibleRegion().isEmpty(), timeout=2000)
    rail.show_view(long_agenda(None))
    settle()
    rail.focus_items()
    settle()
    first = rail.cards()[0]
    assert QApplication.focusWidget() is first
    assert first.visibleRegion().boundingRect().height() > 40


def test_where_a_card_would_land_is_shown_no_longer_once_it_has_gone(rail: AgendaRail) -> None:
    rail.show_view(long_agenda(1))
    settle()
    dragged, other = rail.cards()[1], rail.cards()[4]
    below = QPoint(20, other.geometry().bottom() - dragged.y() - 2)
    QTest.mousePress(dragged, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    QTest.mouseMove(dragged, below)
    line = rail.findChild(DropLine)
    assert line is not None
    assert line.isVisible()
    rail.show_view(replace(long_agenda(1), items=long_agenda(1).items[:1]))
    settle()
    assert not line.isVisible()
