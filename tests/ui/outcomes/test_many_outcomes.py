"""Thousands of outcomes: only those near the view are widgets, and nobody notices."""

from itertools import pairwise
from random import Random

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from models.ids import NoteId
from models.kinds import NoteKind
from tests.ui.desk.watching import settle
from tests.ui.keyboard import Key, press
from tests.ui.outcomes.samples import row, view_of
from ui.outcomes.outcome_card import OutcomeCard
from ui.outcomes.outcomes_list import OutcomesList
from ui.rows_area import RowsArea
from ui.views.outcomes import OutcomeRow

MANY = 2_000
A_FEW_SCREENS = 60


def words_of(number: int) -> str:
    """Some take one line, some three."""
    return f"Мера {number}: " + "обучить наладчиков станков " * (number % 5 * 2)


def rows(of: int = MANY) -> list[OutcomeRow]:
    return [row(number, NoteKind.PROPOSAL, words_of(number)) for number in range(1, of + 1)]


@pytest.fixture
def outcomes(qtbot: QtBot, dressed: QApplication) -> OutcomesList:
    del dressed
    made = OutcomesList()
    qtbot.addWidget(made)
    made.resize(700, 700)
    made.show_view(view_of(*rows()))
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    settle()
    return made


def cards(outcomes: OutcomesList) -> list[OutcomeCard]:
    """From top to bottom."""
    return sorted(outcomes.findChildren(OutcomeCard), key=QWidget.y)


def area(outcomes: OutcomesList) -> RowsArea:
    found = next(one for one in outcomes.findChildren(RowsArea) if one.widget() is outcomes.cards)
    assert isinstance(found, RowsArea)
    return found


def bar(outcomes: OutcomesList) -> QScrollBar:
    return area(outcomes).verticalScrollBar()


def seen(outcomes: OutcomesList) -> dict[NoteId, int]:
    """Whose cards are in the view, and where in it they begin."""
    view = area(outcomes).viewport()
    tops = {one.note: one.mapTo(view, QPoint()).y() for one in cards(outcomes)}
    heights = {one.note: one.height() for one in cards(outcomes)}
    return {
        note: top for note, top in tops.items() if top + heights[note] > 0 and top < view.height()
    }


def text(card: OutcomeCard) -> list[str]:
    return [one.text() for one in card.findChildren(QLabel) if not one.isHidden()]


def scroll(outcomes: OutcomesList, to: float) -> None:
    bar(outcomes).setValue(int(bar(outcomes).maximum() * to))
    settle()


def in_focus() -> OutcomeCard:
    found = QApplication.focusWidget()
    assert isinstance(found, OutcomeCard)
    return found


@pytest.mark.parametrize("place", [0.0, 0.3, 0.7, 1.0])
def test_wherever_one_scrolls_the_rows_are_there_one_below_the_other(
    outcomes: OutcomesList, place: float
) -> None:
    scroll(outcomes, place)
    shown = [one for one in cards(outcomes) if one.note in seen(outcomes)]
    notes = [one.note for one in shown]
    assert notes == list(range(notes[0], notes[0] + len(notes)))
    assert all(words_of(one.note) in text(one) for one in shown)
    for upper, lower in pairwise(shown):
        assert 0 < lower.y() - upper.geometry().bottom() < 10
    assert all(one.height() == one.heightForWidth(one.width()) for one in shown)


def test_the_ends_are_the_first_and_the_last(outcomes: OutcomesList) -> None:
    assert min(seen(outcomes)) == 1
    scroll(outcomes, 1.0)
    assert max(seen(outcomes)) == MANY


def test_only_what_is_near_is_a_widget(outcomes: OutcomesList) -> None:
    for place in (0.2, 0.9, 0.5, 0.1):
        scroll(outcomes, place)
    assert len(cards(outcomes)) < A_FEW_SCREENS


def test_the_arrows_go_through_all_of_them_in_their_order(outcomes: OutcomesList) -> None:
    outcomes.cards.choose(NoteId(1))
    outcomes.cards.focus_current()
    for number in range(2, 150):
        press(Key.Key_Down)
        assert in_focus().note == number
        assert number in seen(outcomes)
    for number in range(148, 100, -1):
        press(Key.Key_Up)
        assert in_focus().note == number
        assert number in seen(outcomes)


def test_the_focus_waits_where_it_was_however_far_one_scrolls(outcomes: OutcomesList) -> None:
    outcomes.cards.choose(NoteId(3))
    outcomes.cards.focus_current()
    scroll(outcomes, 0.8)
    assert in_focus().note == 3
    press(Key.Key_Down)
    assert in_focus().note == 4
    assert 4 in seen(outcomes)


def test_a_row_far_away_is_led_to(outcomes: OutcomesList) -> None:
    outcomes.edit_note(NoteId(1500))
    settle()
    assert 1500 in seen(outcomes)
    assert outcomes.editor.note == 1500


def test_what_is_seen_stays_where_it_is_when_others_above_it_are_new(
    outcomes: OutcomesList,
) -> None:
    scroll(outcomes, 0.5)
    before = seen(outcomes)
    more = [row(MANY + number, NoteKind.NOTE, words_of(4)) for number in range(1, 9)]
    outcomes.show_view(view_of(*more, *rows()))
    settle()
    assert seen(outcomes) == before


def test_going_back_up_nothing_jumps(outcomes: OutcomesList) -> None:
    """Heights above were guessed until now."""
    scroll(outcomes, 0.6)
    for _turn in range(60):
        before = seen(outcomes)
        bar(outcomes).setValue(bar(outcomes).value() - 40)
        settle()
        after = seen(outcomes)
        assert {after[note] - before[note] for note in before.keys() & after.keys()} == {40}


def test_a_row_changed_unseen_is_shown_as_it_is_now(outcomes: OutcomesList) -> None:
    *others, last = rows()
    outcomes.show_view(view_of(*others, row(last.row.note, NoteKind.DECISION, "Принято")))
    scroll(outcomes, 1.0)
    assert "Принято" in text(cards(outcomes)[-1])


def test_a_mark_stays_on_a_row_that_is_seen_again(outcomes: OutcomesList) -> None:
    outcomes.cards.choose(NoteId(2))
    outcomes.cards.focus_current()
    press(Key.Key_Space)
    outcomes.edit_note(NoteId(1800))
    settle()
    assert 2 not in [one.note for one in cards(outcomes)]
    scroll(outcomes, 0.0)
    (second,) = (one for one in cards(outcomes) if one.note == 2)
    assert second.findChild(QCheckBox).isChecked()


@pytest.mark.parametrize("height", [300, 500, 700])
def test_wherever_one_stops_nothing_goes_on_by_itself(outcomes: OutcomesList, height: int) -> None:
    """Very high rows beside low ones: what a guess makes near may be far once it is measured."""
    long = "Очень длинный текст. " * 40
    uneven = [
        row(number, NoteKind.PROPOSAL, long if number % 40 > 30 else "кратко")
        for number in range(1, 300)
    ]
    outcomes.resize(600, height)
    outcomes.show_view(view_of(*uneven))
    settle()
    for _stop in range(60):
        bar(outcomes).setValue(bar(outcomes).value() + area(outcomes).viewport().height() // 3)
        settle()
        still = QSignalSpy(outcomes.cards.placed)
        settle()
        assert still.count() == 0


def test_rows_added_removed_and_moved_stand_one_below_the_other(outcomes: OutcomesList) -> None:
    chance = Random(7)
    listed = rows(300)
    for turn in range(40):
        chance.shuffle(listed)
        shown = listed[: chance.randrange(1, 300)]
        outcomes.show_view(view_of(*shown))
        scroll(outcomes, chance.random())
        order = [one.row.note for one in shown]
        places = [order.index(one.note) for one in cards(outcomes) if one.note in seen(outcomes)]
        assert places == list(range(places[0], places[0] + len(places))), turn
