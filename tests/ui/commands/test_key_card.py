"""F1: all keys on one page, made from the tables by which they act."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from models.papers.key_card import KeyCard
from reports.key_card import key_card_pdf
from tests.reports.reading import Printed, letters
from tests.ui.conftest import Seat
from tests.ui.keyboard import CTRL, Key, press
from tests.ui.round_table import RoundTable, busy
from ui.actions import act_keys
from ui.hall.hall_menu import hall_keys
from ui.keys.card import key_card
from ui.keys.card_panel import KeyCardPanel
from ui.keys.ways import way_keys
from ui.language import Language, Words
from ui.main_window import MainWindow

NIGHT = datetime(2026, 11, 26, 20, tzinfo=UTC)


@pytest.fixture
def table(tmp_path: Path) -> RoundTable:
    return busy(tmp_path)


@pytest.fixture
def window(table: RoundTable, seat: Seat) -> MainWindow:
    return seat(table.desk)


def printed(card: KeyCard) -> list[str]:
    return [line.keys for section in card.sections for line in section.lines]


@pytest.mark.parametrize("language", ["ru", "en"])
def test_every_key_of_the_desk_stands_on_the_card(language: Language) -> None:
    acts = {", ".join(one) for one in act_keys().values()}
    keys = acts | {*way_keys().values(), *hall_keys().values()}
    assert keys <= set(printed(key_card(Words(language))))


def test_every_key_on_the_card_is_one_that_qt_knows() -> None:
    """But for those that are words or arrows."""
    for keys in printed(key_card(Words("en"))):
        for key in keys.split(", "):
            known = QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
            arrows = "↑" in key or "←" in key
            assert known in (key, "Return") or arrows or key in ("digits", "letters")


@pytest.mark.parametrize("language", ["ru", "en"])
def test_the_card_is_one_page_with_every_word(language: Language) -> None:
    card = key_card(Words(language))
    page = Printed(key_card_pdf(card, language, NIGHT))
    assert len(page.pages) == 1
    for section in card.sections:
        assert letters(section.title) in page.letters
        assert all(letters(line.words) in page.letters for line in section.lines)


def test_the_same_card_gives_the_same_bytes() -> None:
    first, second = (key_card_pdf(key_card(Words("ru")), "ru", NIGHT) for _ in range(2))
    assert first == second


def test_the_key_shows_the_card_and_puts_it_away(window: MainWindow) -> None:
    card = window.ways.card.panel
    press(Key.Key_F1)
    assert card.isVisible()
    press(Key.Key_F1)
    assert card.isHidden()
    press(Key.Key_F1)
    press(Key.Key_Escape)
    assert card.isHidden()


def test_a_key_read_from_the_card_acts_and_the_card_goes(
    window: MainWindow, table: RoundTable
) -> None:
    press(Key.Key_F1)
    press(Key.Key_F3)
    assert not table.speech.running
    assert window.ways.card.panel.isHidden()


def test_what_was_in_focus_gets_the_keys_back(window: MainWindow) -> None:
    press(Key.Key_1, CTRL)
    press(Key.Key_F1)
    press(Key.Key_Escape)
    assert window.desk.notes.capture.hasFocus()


def test_the_card_is_saved_in_the_language_that_was_asked(
    window: MainWindow, tmp_path: Path
) -> None:
    for language, word in (("ru", "Повестка"), ("en", "Agenda")):
        path = tmp_path / f"{language}.pdf"
        window.ways.card.save(path, language)
        assert word in Printed(path.read_bytes()).text(0)


def test_a_folder_that_is_not_there_is_told_and_nothing_is_left(
    window: MainWindow, tmp_path: Path
) -> None:
    window.ways.card.save(tmp_path / "gone" / "keys.pdf", "ru")
    assert window.desk.strip.view().text
    assert not list(tmp_path.glob("*.pdf"))


def test_esc_puts_the_card_away_and_leaves_the_question_beneath_it(
    table: RoundTable, window: MainWindow
) -> None:
    press(Key.Key_F10, CTRL)
    asked = window.desk.strip.view().text
    assert asked
    press(Key.Key_F1)
    press(Key.Key_Escape)
    assert not window.findChild(KeyCardPanel).isVisible()
    assert window.desk.strip.view().text == asked
    press(Key.Key_Escape)
    assert window.desk.strip.view().text == ""
    assert table.meeting.current is not None
