"""Every word in the windows and on the papers comes from the catalogue or from the people."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

from tests.ui.conftest import Speak
from tests.ui.pseudo_language import (
    PseudoTranslator,
    outside_the_marks,
    pseudo_words,
    texts_of,
    words_in,
)
from tests.ui.reading_windows import named, tips_of, visible, words_of
from tests.ui.scenes import ALL, PLAYED, RECENT, Scenes
from ui.language import Words
from ui.papers import PAPERS
from ui.rehearsing.words import proposals

pytestmark = pytest.mark.usefixtures("dressed")

KEYS = words_in(["Ctrl Shift Alt Enter Esc Tab Del Ins Up Down PDF CSV XLSX"])
# Said in its own language in every language.
PROPER = words_in(["English", "Roundtable"])


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    translator = PseudoTranslator()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture(scope="module")
def theirs(scenes: Scenes) -> set[str]:
    """The words of the sample's people, and the keys of the keyboard."""
    meetings = [scenes.stage(name, "ru").meeting for name in PLAYED]
    proposed = proposals(Words("ru"))
    return words_in([*texts_of(meetings), *texts_of(tuple(RECENT.values())), *proposed]) | KEYS


def said(window: QMainWindow) -> Iterator[tuple[str, str]]:
    """Who says what: painted words, cells, tips, names for screen readers, the acts."""
    yield "title", window.windowTitle()
    for action in window.actions():
        yield action.objectName(), action.text()
    for widget in visible(window):
        for words in (*words_of(widget), *tips_of(widget)):
            yield named(widget), words
        if isinstance(widget, QTableView):
            yield from ((named(widget), words) for words in cells(widget))


def cells(table: QTableView) -> list[str]:
    model = table.model()
    rows, columns = range(model.rowCount()), range(model.columnCount())
    found = (model.index(row, column).data() for row in rows for column in columns)
    return [str(one) for one in found if one]


def test_a_word_beside_the_marks_is_seen() -> None:
    assert outside_the_marks("‹Here: {who ‹of› all}› Absent, 5 F7") == ["absent"]


@pytest.mark.parametrize("scene", ALL)
@pytest.mark.usefixtures("pseudo")
def test_every_string_of_the_window_goes_through_the_catalogue(
    scene: str, scenes: Scenes, theirs: set[str]
) -> None:
    window = scenes.window(scene, "ru")
    found = [(who, word) for who, text in said(window) for word in outside_the_marks(text)]
    assert listed(found, theirs) == ""
    window.close()
    window.deleteLater()


@pytest.mark.parametrize("scene", ALL)
def test_in_russian_no_english_is_left(
    scene: str, scenes: Scenes, theirs: set[str], speak: Speak
) -> None:
    speak("ru")
    window = scenes.window(scene, "ru")
    found = [(who, word) for who, text in said(window) for word in words_in([text])]
    assert listed([pair for pair in found if pair[1].isascii()], theirs | PROPER) == ""
    window.close()
    window.deleteLater()


@pytest.mark.parametrize("document", ["minutes", "outcomes"])
def test_every_text_on_paper_goes_through_the_catalogue(
    document: str, scenes: Scenes, theirs: set[str]
) -> None:
    meeting = scenes.stage("held", "ru").meeting
    text = joined(text_on(PAPERS[document](meeting, pseudo_words, "ru")))
    assert text.count("‹") > 10
    assert sorted({word for word in outside_the_marks(text) if word not in theirs}) == []


def listed(found: list[tuple[str, str]], known: set[str]) -> str:
    return "\n".join(sorted({f"{word}: {who}" for who, word in found if word not in known}))


def joined(text: str) -> str:
    """Words that were broken at the end of a line, whole again."""
    return text.replace("\u00ad", "").replace("\ufffe", "").replace("-\r\n", "").replace("-\n", "")


def text_on(paper: bytes) -> str:
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(paper))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document.load(buffer)
    return "\n".join(document.getAllText(page).text() for page in range(document.pageCount()))
