from datetime import time, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from models.meeting import AgendaItem, Details, Meeting
from tests.ui.prepare import samples
from ui.palette import LIGHT
from ui.prepare.prepare_page import PreparePage
from ui.prepare.still_missing import still_missing


@pytest.fixture
def page(qtbot: QtBot) -> PreparePage:
    page = PreparePage(LIGHT, samples.TODAY)
    qtbot.addWidget(page)
    page.resize(1346, 700)
    page.show_view(samples.view())
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def tab(page: PreparePage, name: str) -> QPushButton:
    found = page.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def words_on(widget: QWidget) -> str:
    return "\n".join(found.text() for found in widget.findChildren(QLabel))


def test_the_tabs_count_what_is_there(page: PreparePage) -> None:
    assert tab(page, "show_participants").text() == "Participants · 30"
    assert tab(page, "show_agenda").text() == "Agenda · 8 · 180 min"


def test_a_tab_shows_its_section(page: PreparePage) -> None:
    tab(page, "show_agenda").click()
    assert page.agenda.isVisible()
    assert not page.details.isVisible()


def test_what_is_missing_is_named(page: PreparePage) -> None:
    shown = words_on(page)
    assert "no secretary" in shown
    assert "the plan is 30 min longer than the planned end" in shown


def test_a_new_meeting_lacks_nearly_everything() -> None:
    gaps = still_missing(samples.view(Meeting(Details())))
    assert gaps[:5] == ("no title", "nobody on the list", "no agenda", "no chair", "no secretary")


def test_a_meeting_lacks_its_day_only_until_it_is_opened() -> None:
    prepared = samples.meeting()
    prepared = replace(prepared, details=replace(prepared.details, day=None))
    opened = replace(prepared, opened=samples.NOW)
    assert "no day" in still_missing(samples.view(prepared))
    assert "no day" not in still_missing(samples.view(opened))


def test_an_end_before_the_start_is_noticed() -> None:
    assert "the planned end is not after the start" in still_missing(
        samples.view_with(planned_end=time(9))
    )


def test_a_meeting_over_midnight_lacks_no_end() -> None:
    night = samples.view_with(planned_start=time(22), planned_end=time(1))
    assert "the planned end is not after the start" not in still_missing(night)


def test_an_item_that_begins_before_the_one_above_ends_is_noticed() -> None:
    opening, report, *_ = samples.items()
    lengths = (timedelta(minutes=10), timedelta(minutes=60))
    agenda = tuple(map(_lasting, (opening, report), lengths))
    fixed = replace(report, title="Обсуждение", planned=timedelta(), fixed_start=time(10, 40))
    on_time = replace(fixed, title="Перерыв", fixed_start=time(11, 30))
    gaps = still_missing(samples.view_of_items((*agenda, fixed, on_time)))
    told = [one for one in gaps if "ends" in one]
    assert told == ["“Обсуждение” begins before the item above it ends"]


def _lasting(item: AgendaItem, length: timedelta) -> AgendaItem:
    return replace(item, planned=length, fixed_start=None)


def test_a_meeting_that_lacks_nothing_says_so(page: PreparePage) -> None:
    secretary = samples.participants()[24].person
    page.show_view(samples.view_with(secretary=secretary, planned_end=time(13)))
    assert "Everything is there." in words_on(page)


def test_the_same_view_again_paints_nothing(page: PreparePage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.participants.table.model().dataChanged):
        page.show_view(samples.view())
        page.show_view(replace(samples.view(), total=181))


def test_every_control_has_a_name_for_screen_readers(page: PreparePage) -> None:
    tabbed = Qt.FocusPolicy.TabFocus
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & tabbed == tabbed
        and not widget.accessibleName()
        and not widget.objectName().startswith("qt_")
        and widget.parentWidget() is not None
        and not widget.parentWidget().accessibleName()
    ]
    assert [(type(widget).__name__, widget.objectName()) for widget in nameless] == []


@pytest.mark.parametrize("size", [(1346, 700), (1900, 1010)])
def test_no_word_is_cut(page: PreparePage, size: tuple[int, int]) -> None:
    page.resize(*size)
    for section in (page.details, page.participants, page.agenda):
        page.show_section(section)
        page.grab()
        cut = [
            found.text()
            for found in page.findChildren(QLabel)
            if found.isVisible()
            and not found.wordWrap()
            and found.width() < found.sizeHint().width()
        ]
        assert cut == []


def test_going_on_to_a_section_takes_the_keys_along(page: PreparePage) -> None:
    tab(page, "show_details").setFocus()
    page.show_next_section()
    assert page.participants.table.hasFocus()
    page.show_next_section()
    assert page.agenda.table.hasFocus()
