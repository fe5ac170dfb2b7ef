"""The paper in the window: pages, place, zoom, choices and acts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reports.minutes import minutes_pdf
from tests.reports.reading import Printed
from tests.reports.samples import MINUTES
from tests.ui.outcomes.samples import paper
from ui.outcomes.paper_choice import DOCUMENTS, document_names
from ui.outcomes.pdf_outline import PdfOutline
from ui.outcomes.pdf_pages import PdfPages
from ui.outcomes.preview import PaperPreview
from ui.papers import PAPERS


@pytest.fixture
def preview(qtbot: QtBot) -> PaperPreview:
    made = PaperPreview()
    qtbot.addWidget(made)
    made.resize(600, 700)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def pages(preview: PaperPreview) -> PdfPages:
    found = preview.findChild(PdfPages)
    assert isinstance(found, PdfPages)
    return found


def words(preview: PaperPreview) -> list[str]:
    return [one.text() for one in preview.findChildren(QLabel) if one.isVisible()]


def act(preview: PaperPreview, name: str) -> QPushButton:
    found = preview.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def test_the_paper_is_shown_with_its_page_count(preview: PaperPreview) -> None:
    preview.show_pdf(paper(3))
    assert "page 1 of 3" in words(preview)
    assert pages(preview).isVisible()


def test_a_new_version_stays_where_the_reader_was(preview: PaperPreview) -> None:
    preview.show_pdf(paper(3))
    bar = pages(preview).view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    preview.show_pdf(paper(4))
    assert bar.value() == place > 0
    assert "page 2 of 4" in words(preview)


def test_a_shorter_version_is_shown_to_its_end(preview: PaperPreview) -> None:
    preview.show_pdf(paper(5))
    bar = pages(preview).view.verticalScrollBar()
    bar.setValue(bar.maximum())
    preview.show_pdf(paper(1))
    assert "page 1 of 1" in words(preview)


def test_bytes_that_are_no_paper_are_told_in_a_sentence(preview: PaperPreview) -> None:
    preview.show_pdf(b"no paper")
    assert "This paper cannot be shown here." in words(preview)
    assert not act(preview, "print_pdf").isEnabled()
    preview.show_pdf(paper(1))
    assert "page 1 of 1" in words(preview)


def test_a_quiet_word_says_that_the_paper_is_being_made(preview: PaperPreview) -> None:
    preview.show_pdf(paper(2))
    preview.show_busy(True)
    assert "making the paper…" in words(preview)
    preview.show_busy(False)
    assert "page 1 of 2" in words(preview)


def test_choosing_a_document_and_a_language_asks_for_it(preview: PaperPreview) -> None:
    asked = list[tuple[str, str]]()
    preview.document_requested.connect(lambda name, language: asked.append((name, language)))
    for name in ("paper_document", "paper_language"):
        box = preview.findChild(QComboBox, name)
        assert isinstance(box, QComboBox)
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert asked == [("outcomes", "ru"), ("outcomes", "en")]


def test_the_language_of_the_meeting_is_set_without_asking(
    qtbot: QtBot, preview: PaperPreview
) -> None:
    with qtbot.assertNotEmitted(preview.document_requested):
        preview.choose("outcomes", "en")
    assert (preview.document, preview.language) == ("outcomes", "en")


@pytest.mark.parametrize(
    ("key", "modifier", "signal"),
    [
        (Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier, "save_requested"),
        (Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier, "print_requested"),
    ],
)
def test_saving_and_printing_have_their_keys(
    qtbot: QtBot,
    preview: PaperPreview,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
    signal: str,
) -> None:
    preview.show_pdf(paper(1))
    with qtbot.waitSignal(getattr(preview, signal)):
        QTest.keyClick(preview, key, modifier)


def test_the_paper_is_opened_outside_with_a_click(qtbot: QtBot, preview: PaperPreview) -> None:
    with qtbot.waitSignal(preview.open_outside_requested):
        act(preview, "open_outside").click()


def test_zooming_starts_from_the_width_and_returns_to_it(preview: PaperPreview) -> None:
    preview.show_pdf(paper(1))
    fitting = pages(preview).shown_zoom()
    QTest.keyClick(preview, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert pages(preview).shown_zoom() == pytest.approx(fitting * 1.25)
    QTest.keyClick(preview, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert pages(preview).shown_zoom() == pytest.approx(fitting)
    QTest.keyClick(preview, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    assert pages(preview).view.zoomMode() == pages(preview).view.ZoomMode.FitToWidth


def outline(preview: PaperPreview) -> PdfOutline:
    act(preview, "paper_contents").setChecked(True)
    return pages(preview).outline


def choose(outline: PdfOutline, row: int) -> None:
    index = outline.model().index(row, 0)
    outline.scrollTo(index)
    place = outline.visualRect(index).center()
    QTest.mouseClick(outline.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_click_in_the_outline_leads_to_the_item_on_its_page(preview: PaperPreview) -> None:
    preview.show_pdf(minutes_pdf(MINUTES))
    entries, bar = outline(preview), pages(preview).view.verticalScrollBar()
    assert entries.count == len(MINUTES.items) + 1
    place = {}
    for row in (2, 3, 8):
        choose(entries, row)
        place[row] = bar.value()
    printed = Printed(minutes_pdf(MINUTES))
    page = printed.outline()[2][1]
    pixels = pages(preview).shown_zoom() * pages(preview).logicalDpiY() / 25.4
    page_top = page * (297 * pixels + pages(preview).view.pageSpacing())
    heading = printed.place("3. О кадровом", page).top() * pixels
    assert place[2] == pytest.approx(page_top + heading, abs=4 * pixels)
    assert place[2] < place[3] < place[8]


def test_enter_leads_there_too(preview: PaperPreview) -> None:
    preview.show_pdf(minutes_pdf(MINUTES))
    entries = outline(preview)
    entries.setFocus()
    entries.setCurrentIndex(entries.model().index(3, 0))
    QTest.keyClick(entries, Qt.Key.Key_Return)
    assert pages(preview).page() > 1


def test_a_paper_without_an_outline_shows_none_and_the_next_one_shows_its_own(
    preview: PaperPreview,
) -> None:
    preview.show_pdf(paper(1))
    assert not outline(preview).isVisible()
    preview.show_pdf(minutes_pdf(MINUTES))
    assert pages(preview).outline.isVisible()
    act(preview, "paper_contents").setChecked(False)
    assert not pages(preview).outline.isVisible()


def test_every_paper_offered_can_be_made() -> None:
    assert {*DOCUMENTS} <= {*PAPERS}
    assert len(document_names()) == len(DOCUMENTS) == len({*document_names()})


def test_without_qtpdf_the_preview_says_so_and_saving_works(qtbot: QtBot) -> None:
    preview = PaperPreview(make_pages=lambda: None)
    qtbot.addWidget(preview)
    preview.show()
    preview.show_pdf(paper(1))
    assert any(one.startswith("QtPdf is not installed") for one in words(preview))
    with qtbot.waitSignal(preview.save_requested):
        act(preview, "save_pdf").click()
    assert not act(preview, "print_pdf").isEnabled()
    assert preview.pdf is None


def test_a_preview_goes_without_complaint_while_it_shows_a_paper(preview: PaperPreview) -> None:
    other = PaperPreview()
    other.show_pdf(paper(2))
    other.deleteLater()
    other.close()
    del other
    preview.show_pdf(paper(1))
    assert "page 1 of 1" in words(preview)
