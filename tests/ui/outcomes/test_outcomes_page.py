"""The page as a whole: nothing cut, everything named, dividers remembered."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from models.ids import NoteId
from tests.ui.outcomes.samples import ASSIGNMENT, CHOICES, MISSING, paper, view
from ui.outcomes.outcomes_page import OutcomesPage
from ui.palette import DARK, LIGHT, Colours, qt_palette
from ui.style import style_sheet


@pytest.fixture
def page(qtbot: QtBot) -> OutcomesPage:
    made = OutcomesPage()
    qtbot.addWidget(made)
    made.resize(1346, 700)
    made.show_choices(CHOICES)
    made.show_view(view())
    made.show_missing(MISSING)
    made.preview.show_pdf(paper(3))
    made.show()
    made.edit_note(ASSIGNMENT.row.note)
    made.grab()
    return made


@pytest.fixture(params=[LIGHT, DARK], ids=["light", "dark"])
def colours(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Colours]:
    sheet, palette = qapp.styleSheet(), qapp.palette()
    qapp.setPalette(qt_palette(request.param))
    qapp.setStyleSheet(style_sheet(request.param))
    yield request.param
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)


def visible(page: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [one for one in page.findChildren(kind) if one.isVisible()]


def is_cut(label: QLabel) -> bool:
    if label.wordWrap():
        return label.height() < label.heightForWidth(label.width())
    return label.width() < label.sizeHint().width()


@pytest.mark.usefixtures("colours")
@pytest.mark.parametrize("size", [(1346, 700), (1900, 1000)])
def test_no_word_is_cut(size: tuple[int, int], page: OutcomesPage) -> None:
    page.resize(*size)
    page.grab()
    cut = [one.text() for one in visible(page, QLabel) if isinstance(one, QLabel) and is_cut(one)]
    small = [
        one.accessibleName()
        for kind in (QPushButton, QComboBox)
        for one in visible(page, kind)
        if one.width() < one.minimumSizeHint().width()
    ]
    assert (cut, small) == ([], [])


def test_the_list_and_the_paper_share_the_width(page: OutcomesPage) -> None:
    assert 600 < page.outcomes.width() < 800
    page.resize(1900, 1000)
    page.grab()
    assert 850 < page.outcomes.width() < 1150


def test_everything_that_takes_the_focus_has_a_name(page: OutcomesPage) -> None:
    own = [
        one
        for one in visible(page, QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and not one.objectName().startswith("qt_")
    ]
    assert len(own) > 12
    assert [one.objectName() for one in own if not one.accessibleName()] == []


def test_the_chosen_row_is_in_sight_above_its_editor(page: OutcomesPage) -> None:
    card = page.findChild(QWidget, f"outcome_{ASSIGNMENT.row.note}")
    assert isinstance(card, QWidget)
    seen = card.visibleRegion().boundingRect()
    assert seen.height() == card.height()


def test_a_gap_leads_to_its_key_and_the_page_to_the_row(page: OutcomesPage) -> None:
    led = list[str]()
    page.go_to.connect(led.append)
    visible(page.missing, QPushButton)[2].setFocus()
    page.missing.go_to.emit("note:22")
    page.edit_note(NoteId(22))
    assert led == ["note:22"]
    assert page.outcomes.editor.note == NoteId(22)


def test_dividers_stand_where_they_were_left(
    page: OutcomesPage, qtbot: QtBot, tmp_path: Path
) -> None:
    settings = QSettings(str(tmp_path / "layout.ini"), QSettings.Format.IniFormat)
    divider = page.findChild(QSplitter)
    assert isinstance(divider, QSplitter)
    divider.setSizes([800, 540])
    page.save_layout(settings)
    other = OutcomesPage()
    qtbot.addWidget(other)
    other.resize(page.size())
    other.show()
    other.restore_layout(settings)
    other.grab()
    assert other.outcomes.width() == page.outcomes.width()


def test_the_tab_key_goes_from_the_headings_to_a_row_and_to_what_is_missing(
    page: OutcomesPage, qtbot: QtBot
) -> None:
    with qtbot.waitActive(page):
        page.activateWindow()
    add = page.findChild(QPushButton, "new_outcome")
    assert add is not None
    add.setFocus()
    passed = []
    for _press in range(36):
        QTest.keyClick(in_focus(), Qt.Key.Key_Tab)
        passed.append(in_focus().objectName())
    assert passed[0].startswith("outcome_")
    assert passed.index("go_to") < passed.index("paper_document") < passed.index("save_pdf")


def in_focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found
