"""Shares, the buttons of the floor and the strip."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from models.readings.balance import Scope
from tests.ui.desk import samples
from tests.ui.desk.watching import Paints, heard, settle
from ui.desk.action_button import ActionButton
from ui.desk.advice_panel import AdvicePanel
from ui.desk.floor_bar import FloorBar
from ui.desk.level_sign import Level
from ui.desk.lines_label import LinesLabel
from ui.desk.shares_panel import SharesPanel
from ui.desk.strip import Answer, Strip, StripView
from ui.palette import LIGHT

HAS_LEFT = StripView(
    "The next one has left.",
    Level.WARNING,
    (Answer("hold", "Hold", "F11"), Answer("remove", "Remove", "F12")),
)


def words(widget: QWidget) -> list[str]:
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    return [*labels, *(label.text() for label in widget.findChildren(LinesLabel))]


@pytest.fixture
def shares(qtbot: QtBot) -> SharesPanel:
    made = SharesPanel(LIGHT)
    qtbot.addWidget(made)
    made.resize(330, 220)
    made.show_view(samples.SHARES)
    made.show()
    settle()
    return made


@pytest.fixture
def strip(qtbot: QtBot) -> Iterator[Strip]:
    window = QWidget()
    qtbot.addWidget(window)
    made = Strip(LIGHT, steady=True)
    column = QVBoxLayout(window)
    column.addWidget(QLineEdit())
    column.addWidget(made)
    window.resize(720, 120)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    settle()
    yield made
    window.close()


def bar_of(qtbot: QtBot, *actions: QAction) -> FloorBar:
    bar = FloorBar(LIGHT)
    qtbot.addWidget(bar)
    bar.set_actions(actions)
    bar.show()
    return bar


def action(name: str, text: str, key: str) -> QAction:
    made = QAction(text)
    made.setObjectName(name)
    made.setShortcut(QKeySequence(key))
    return made


def test_equal_shares_paint_nothing(shares: SharesPanel) -> None:
    paints = Paints(shares)
    shares.show_view(replace(samples.SHARES))
    settle()
    assert paints.count == 0


def test_shares_name_groups_percents_and_the_silent(shares: SharesPanel) -> None:
    said = words(shares)
    assert "42 %" in said
    assert any(text.startswith("● Предприятия") and text.endswith("13") for text in said)
    assert any(text.startswith("not spoken yet: 21") for text in said)


def test_whom_to_invite_is_named_with_the_reason_and_the_key(shares: SharesPanel) -> None:
    asked = QSignalSpy(shares.invite_requested)
    invite = shares.findChild(QPushButton, "invite")
    assert invite is not None
    assert invite.text() == "Invite Калашников-Стрельцов К.В.  F9"
    why = next(text for text in words(shares) if "silent for" in text)
    assert why.endswith("31 % of the time, 43 % of those present")
    invite.click()
    assert asked.count() == 1


def test_a_very_long_name_is_shortened_but_never_its_key(shares: SharesPanel) -> None:
    invited = samples.SHARES.invited
    assert invited is not None
    name = "Константинопольская-Преображенская Ж.Ж."
    shares.show_view(replace(samples.SHARES, invited=replace(invited, name=name)))
    shares.resize(220, 240)
    settle()
    invite = shares.findChild(QPushButton, "invite")
    assert invite is not None
    assert invite.text().endswith("…  F9")
    assert invite.fontMetrics().horizontalAdvance(invite.text()) < invite.width()
    assert name in invite.accessibleName()


def test_where_nobody_is_here_yet_nobody_is_said_to_have_spoken(shares: SharesPanel) -> None:
    rows = tuple(replace(row, present=0) for row in samples.SHARES.rows)
    shares.show_view(replace(samples.SHARES, rows=rows, silent=0, invited=None))
    assert "nobody is here yet" in words(shares)


def test_before_the_opening_or_when_all_were_heard_nobody_is_invited(shares: SharesPanel) -> None:
    invite = shares.findChild(QPushButton, "invite")
    assert invite is not None
    for view in (replace(samples.SHARES, running=False), replace(samples.SHARES, invited=None)):
        shares.show_view(view)
        assert invite.isHidden()


def test_the_shares_are_of_the_meeting_or_of_the_item(shares: SharesPanel) -> None:
    asked = QSignalSpy(shares.scope_requested)
    scope = shares.findChild(QPushButton, "share_scope")
    assert scope is not None
    assert scope.text() == "whole meeting ▾"
    scope.click()
    assert asked.count() == 1
    shares.show_view(replace(samples.SHARES, scope=Scope.ITEM))
    assert scope.text() == "this item ▾"


@pytest.fixture
def advice(qtbot: QtBot) -> AdvicePanel:
    made = AdvicePanel()
    qtbot.addWidget(made)
    made.resize(330, 120)
    made.show_view(samples.ADVICE)
    return made


def test_advice_says_what_fits_what_does_not_and_its_key(advice: AdvicePanel) -> None:
    said = words(advice)
    assert "18 min left, waiting: 7; 2:30 each fits" in said
    assert "at 3:00 – 3 min too long" in said
    links = [one.text() for one in advice.findChildren(QPushButton) if not one.isHidden()]
    assert links == ["2:30 for all: F8", "Close the list: Ctrl+7"]


def test_where_nothing_fits_no_limit_is_advised(advice: AdvicePanel) -> None:
    advice.show_view(replace(samples.ADVICE, fits="", left=3))
    limit = advice.findChild(QPushButton, "limit_waiting")
    assert limit is not None
    assert limit.isHidden()
    assert "3 min left, waiting: 7; not even half a minute each" in words(advice)
    advice.show_view(replace(samples.ADVICE, fits="", left=-4))
    assert "4 min over already, waiting: 7" in words(advice)


def test_without_anybody_who_waits_there_is_no_advice(advice: AdvicePanel) -> None:
    advice.show_view(None)
    assert advice.isHidden()


def test_before_anybody_spoke_there_is_no_percentage(shares: SharesPanel) -> None:
    rows = tuple(replace(row, percent=-1) for row in samples.SHARES.rows)
    shares.show_view(replace(samples.SHARES, rows=rows))
    assert words(shares).count("–") == 3


def test_a_group_that_went_leaves_no_row(shares: SharesPanel) -> None:
    shares.show_view(replace(samples.SHARES, rows=samples.SHARES.rows[:1], silent=0, invited=None))
    settle()
    assert len(shares.findChildren(LinesLabel)) == 1
    assert "all have spoken" in words(shares)


def test_a_button_shows_act_and_key_and_triggers(qtbot: QtBot) -> None:
    act = action("next_speaker", "&Give the floor", "F2")
    bar = bar_of(qtbot, act)
    done = QSignalSpy(act.triggered)
    made = bar.buttons()[0]
    made.click()
    assert (made.words(), made.key(), made.objectName()) == (
        "Give the floor",
        "F2",
        "next_speaker",
    )
    assert done.count() == 1


def test_a_button_follows_its_action(qtbot: QtBot) -> None:
    act = action("pause_speech", "Pause", "F3")
    bar = bar_of(qtbot, act)
    made = bar.buttons()[0]
    act.setEnabled(False)
    act.setText("Stop")
    assert (made.isEnabled(), made.words()) == (False, "Stop")
    act.setVisible(False)
    assert not made.isVisible()


def test_buttons_without_room_in_one_row_go_on_in_the_next(qtbot: QtBot) -> None:
    bar = bar_of(qtbot, *(action(name, "Close the meeting", "F12") for name in ("a", "b", "c")))
    bar.resize(260, bar.heightForWidth(260))
    settle()
    tops = [one.y() for one in bar.buttons()]
    assert tops == sorted(set(tops))
    assert all(bar.rect().contains(one.geometry()) for one in bar.buttons())


def test_a_button_that_goes_leaves_no_gap(qtbot: QtBot) -> None:
    first, second = action("pause_speech", "Pause", "F3"), action("resume_speech", "Go on", "F3")
    bar = bar_of(qtbot, first, second)
    bar.resize(500, 40)
    first.setVisible(False)
    settle()
    assert bar.buttons()[1].x() == 0


def test_the_strip_takes_its_height_before_it_says_anything(strip: Strip) -> None:
    before = strip.height()
    strip.show_view(HAS_LEFT)
    settle()
    assert strip.height() == before


def test_the_strip_says_its_level_in_a_word_and_offers_answers(strip: Strip) -> None:
    answered = QSignalSpy(strip.answered)
    strip.show_view(HAS_LEFT)
    assert "Attention" in words(strip)
    remove = strip.findChild(ActionButton, "remove")
    assert isinstance(remove, ActionButton)
    assert (remove.words(), remove.key()) == ("Remove", "F12")
    remove.click()
    assert heard(answered) == ["remove"]


def test_however_much_is_said_the_answers_have_their_room(qtbot: QtBot) -> None:
    made = Strip(LIGHT, steady=True)
    qtbot.addWidget(made)
    made.resize(700, made.minimumHeight())
    made.show()
    made.show_view(replace(HAS_LEFT, text="The next one has left. " * 20))
    settle()
    (text,) = made.findChildren(LinesLabel)
    assert text.height() >= text.heightForWidth(text.width())
    for one in made.findChildren(QPushButton):
        assert one.mapTo(made, one.rect().bottomLeft()).y() < made.height()


def test_the_keys_of_answers_work_from_a_text_field_and_go_with_the_question(strip: Strip) -> None:
    answered = QSignalSpy(strip.answered)
    line = strip.window().findChild(QLineEdit)
    assert line is not None
    line.setFocus()
    strip.show_view(HAS_LEFT)
    settle()
    QTest.keyClick(line, Qt.Key.Key_F11)
    assert heard(answered) == ["hold"]
    assert line.hasFocus()
    strip.show_view(StripView("Saved elsewhere."))
    settle()
    QTest.keyClick(line, Qt.Key.Key_F11)
    assert answered.count() == 1


def test_escape_dismisses(strip: Strip) -> None:
    dismissed = QSignalSpy(strip.dismissed)
    strip.show_view(HAS_LEFT)
    line = strip.window().findChild(QLineEdit)
    assert line is not None
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert (strip.view(), dismissed.count()) == (StripView(), 1)


def test_an_equal_message_paints_nothing(strip: Strip) -> None:
    strip.show_view(HAS_LEFT)
    settle()
    paints = Paints(strip)
    strip.show_view(replace(HAS_LEFT))
    settle()
    assert paints.count == 0


def test_a_long_sentence_is_shown_whole_beside_its_answers(strip: Strip) -> None:
    long = "This person has left the room. A click on the seat marks them as back, or choose one."
    strip.show_view(replace(HAS_LEFT, text=long))
    settle()
    (label,) = strip.findChildren(LinesLabel)
    assert not label.is_cut()
    assert label.heightForWidth(label.width()) <= label.height()
