from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from models.meeting import Details
from tests.ui.desk.watching import settle
from tests.ui.dressing import dress
from tests.ui.prepare.keys import type_text
from ui.palette import LIGHT
from ui.start.emblem import around
from ui.start.new_meeting import NewMeetingForm
from ui.start.recent_list import Recent, RecentList
from ui.start.start_page import Looks, StartPage, StartView

RECENTS = (
    Recent("/meetings/charter.roundtable", "О Хартии", "12.03.2026"),
    Recent("/stick/staff.roundtable", "О кадрах", "01.02.2026", missing=True),
)


LOOKS = Looks("ru", "light")
LINKS = ("show_about", "forget_people")


@pytest.fixture
def page(qtbot: QtBot) -> StartPage:
    page = StartPage(LIGHT)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show_view(StartView(RECENTS, LOOKS))
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.setFocus()
    return page


@pytest.fixture
def form(qtbot: QtBot) -> NewMeetingForm:
    form = NewMeetingForm(date(2026, 3, 12), timedelta(hours=10), "ru")
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    form.setFocus()
    return form


def press(page: StartPage, name: str) -> None:
    page.findChild(QPushButton, name).click()


def test_arrows_and_enter_open_a_recent_meeting(page: StartPage, qtbot: QtBot) -> None:
    recents = page.findChild(RecentList)
    QTest.keyClick(recents, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.recent_requested) as told:
        QTest.keyClick(recents, Qt.Key.Key_Return)
    assert told.args == ["/stick/staff.roundtable"]


def test_a_file_that_is_gone_says_so_in_words(page: StartPage) -> None:
    recents = page.findChild(RecentList)
    assert recents.item(1).text() == "О кадрах, 01.02.2026, file not found"


@pytest.mark.parametrize(
    ("key", "signal"), [(Qt.Key.Key_N, "new_requested"), (Qt.Key.Key_O, "open_requested")]
)
def test_keys_begin_or_open_a_meeting(
    page: StartPage, qtbot: QtBot, key: Qt.Key, signal: str
) -> None:
    with qtbot.waitSignal(getattr(page, signal)):
        QTest.keyClick(page.focusProxy(), key, Qt.KeyboardModifier.ControlModifier)


def test_the_demonstration_is_one_click_away(page: StartPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.demo_requested):
        press(page, "open_demo")


def test_language_and_colours_are_switched(page: StartPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.language_requested) as language:
        press(page, "language_en")
    with qtbot.waitSignal(page.theme_requested) as theme:
        press(page, "theme_dark")
    assert (language.args, theme.args) == (["en"], ["dark"])


def test_the_language_in_use_is_not_asked_for_again(page: StartPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.language_requested):
        press(page, "language_ru")


def test_without_recent_meetings_the_page_says_what_will_be_there(page: StartPage) -> None:
    page.show_view(StartView((), LOOKS))
    assert not page.findChild(RecentList).isVisible()
    assert page.focusProxy().objectName() == "new_meeting"


def test_the_link_about_the_program_stands_beside_the_directory(
    page: StartPage, dressed: QApplication
) -> None:
    for letters in (100, 125, 200):
        dress(dressed, LIGHT, letters)
        page.show_directory(10)
        settle()
        about, directory = (page.findChild(QPushButton, one) for one in LINKS)
        assert about.y() == directory.y()
        assert about.x() > directory.x()


def test_the_people_of_the_emblem_sit_at_equal_distances() -> None:
    places = around(150, 86, 14)
    gaps = [
        ((one - other).x() ** 2 + (one - other).y() ** 2) ** 0.5
        for one, other in zip(places, [*places[1:], places[0]], strict=True)
    ]
    assert max(gaps) - min(gaps) < 4


def test_a_meeting_needs_a_title(form: NewMeetingForm, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(form.created):
        QTest.keyClick(form.focusProxy(), Qt.Key.Key_Return)


def test_enter_creates_a_meeting_of_what_was_typed(form: NewMeetingForm, qtbot: QtBot) -> None:
    title = form.findChild(QLineEdit, "title")
    type_text(title, "О лизинге")
    with qtbot.waitSignal(form.created) as told:
        QTest.keyClick(title, Qt.Key.Key_Return)
    assert told.args == [
        Details(
            title="О лизинге",
            day=date(2026, 3, 12),
            planned_start=time(10),
            planned_end=time(12),
            utc_offset=timedelta(hours=10),
            language="ru",
        )
    ]


def test_esc_creates_nothing(form: NewMeetingForm, qtbot: QtBot) -> None:
    with qtbot.waitSignal(form.cancelled), qtbot.assertNotEmitted(form.created):
        QTest.keyClick(form.focusProxy(), Qt.Key.Key_Escape)
