"""What is missing before printing, as links."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.outcomes.samples import MISSING
from ui.outcomes.missing_list import MissingLine, MissingList


def links(shown: MissingList) -> list[QPushButton]:
    return [one for one in shown.findChildren(QPushButton) if one.isVisible()]


def shown_list(qtbot: QtBot, width: int = 460) -> MissingList:
    made = MissingList()
    qtbot.addWidget(made)
    made.resize(width, 300)
    made.show()
    return made


def test_a_click_leads_to_what_is_missing_and_so_does_enter(qtbot: QtBot) -> None:
    shown, led = shown_list(qtbot), list[str]()
    shown.go_to.connect(led.append)
    shown.show_missing(MISSING)
    links(shown)[2].click()
    QTest.keyClick(links(shown)[2], Qt.Key.Key_Return)
    assert led == ["note:22", "note:22"]


def test_a_paper_without_gaps_has_one_line_only(qtbot: QtBot) -> None:
    shown = shown_list(qtbot)
    shown.show_missing(MISSING)
    shown.show_missing(())
    heading = shown.findChild(QLabel)
    assert links(shown) == []
    assert isinstance(heading, QLabel)
    assert heading.text() == "Everything is filled in"


def test_a_filled_gap_leaves_the_other_links_alone(qtbot: QtBot) -> None:
    shown = shown_list(qtbot)
    shown.show_missing(MISSING)
    shown.show_missing(MISSING[1:])
    assert [one.accessibleName() for one in links(shown)] == [one.sentence for one in MISSING[1:]]


def test_a_long_sentence_wraps_and_is_never_cut(qtbot: QtBot) -> None:
    shown = shown_list(qtbot, width=300)
    shown.show_missing((MissingLine("note:22", "Очень длинное предложение " * 8),))
    text = links(shown)[0].findChild(QLabel)
    assert isinstance(text, QLabel)
    qtbot.waitUntil(lambda: text.height() >= text.heightForWidth(text.width()))
    assert text.height() > 3 * text.fontMetrics().height()
    assert text.width() < 300
