"""The list of outcomes by keyboard: rows, editing, votes, removing and writing down afterwards."""

from datetime import date

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from models.ids import ItemId, NoteId
from models.kinds import Majority, NoteKind
from models.readings.statuses import Status
from tests.ui.desk.watching import settle
from tests.ui.outcomes.letters import type_text
from tests.ui.outcomes.samples import (
    ASSIGNMENT,
    CHOICES,
    DECISION,
    EMPTY,
    NOTE,
    PRIVATE,
    PROPOSAL,
    row,
    view,
    view_of,
)
from ui.outcomes.note_edit import SEPARATOR
from ui.outcomes.outcome_card import OutcomeCard
from ui.outcomes.outcomes_list import OutcomesList
from ui.views.outcomes import OutcomeRow

KEYS = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


class Told:
    """What the list has told the window."""

    def __init__(self, shown: OutcomesList) -> None:
        self.changes: list[tuple[object, ...]] = []
        self.removed: list[int] = []
        self.votes: list[tuple[object, ...]] = []
        self.added: list[tuple[object, ...]] = []
        shown.note_changed.connect(lambda *change: self.changes.append(change))
        shown.note_removed.connect(self.removed.append)
        shown.editor.vote_taken.connect(lambda *vote: self.votes.append(vote))
        shown.note_added.connect(lambda *note: self.added.append(note))


@pytest.fixture
def outcomes(qtbot: QtBot) -> OutcomesList:
    made = OutcomesList()
    qtbot.addWidget(made)
    made.resize(700, 700)
    made.show_choices(CHOICES)
    made.show_view(view())
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def told(outcomes: OutcomesList) -> Told:
    return Told(outcomes)


def card(outcomes: OutcomesList, of: OutcomeRow) -> OutcomeCard:
    found = outcomes.findChild(OutcomeCard, f"outcome_{of.row.note}")
    assert isinstance(found, OutcomeCard)
    return found


def text_field(outcomes: OutcomesList) -> QPlainTextEdit:
    found = outcomes.findChild(QPlainTextEdit, "text")
    assert isinstance(found, QPlainTextEdit)
    return found


def line(outcomes: OutcomesList, name: str) -> QLineEdit:
    found = outcomes.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def choice(outcomes: OutcomesList, name: str) -> QComboBox:
    found = outcomes.findChild(QComboBox, name)
    assert isinstance(found, QComboBox)
    return found


def pressed(outcomes: OutcomesList, name: str) -> None:
    found = outcomes.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    assert found.isVisible()
    found.click()


def words(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]


def focused() -> QWidget | None:
    return QApplication.focusWidget()


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    where = focused()
    assert where is not None
    QTest.keyClick(where, key, modifier)


def rewrite(outcomes: OutcomesList, text: str) -> None:
    text_field(outcomes).selectAll()
    type_text(text_field(outcomes), text)


def test_a_row_shows_number_kind_author_executors_and_deadline(outcomes: OutcomesList) -> None:
    shown = words(card(outcomes, ASSIGNMENT))
    assert shown[:2] == ["2.2", "Assignment"]
    assert shown[-1].startswith("Широкополосов В.В.; Ассоциация")
    assert shown[-1].endswith("далее ежеквартально, by 01.12.2026")


def test_a_row_shows_how_the_vote_went(outcomes: OutcomesList) -> None:
    told = "Adopted (more than half of those present): 19 for, 3 against, 4 abstained, "
    assert f"{told}2 of 28 not voting" in words(card(outcomes, DECISION))


def test_what_was_typed_at_the_table_stands_below_the_later_words(outcomes: OutcomesList) -> None:
    assert words(card(outcomes, NOTE))[-1] == f"At the table: {NOTE.typed}"


def test_a_private_note_says_that_it_is_not_printed(outcomes: OutcomesList) -> None:
    assert "private, is not printed" in words(card(outcomes, PRIVATE))


def test_a_text_is_shown_as_typed_and_never_as_markup(outcomes: OutcomesList) -> None:
    typed = row(41, NoteKind.NOTE, "<b>Сбыт & закупки</b>")
    outcomes.show_view(view_of(typed))
    labels = card(outcomes, typed).findChildren(QLabel)
    assert "<b>Сбыт & закупки</b>" in [one.text() for one in labels]
    assert {one.textFormat() for one in labels} == {Qt.TextFormat.PlainText}


def test_before_anything_is_written_down_a_sentence_says_so(outcomes: OutcomesList) -> None:
    outcomes.show_view(EMPTY)
    assert any(one.startswith("Nothing is written down yet") for one in words(outcomes))


def test_the_arrows_go_through_the_rows_of_all_items(outcomes: OutcomesList) -> None:
    card(outcomes, NOTE).setFocus()
    press(KEYS.Key_Down)
    assert focused() is card(outcomes, PROPOSAL)
    press(KEYS.Key_Up)
    assert text_field(outcomes).toPlainText() == NOTE.row.text


def test_enter_goes_into_the_text_and_escape_back_to_the_row(outcomes: OutcomesList) -> None:
    card(outcomes, PROPOSAL).setFocus()
    press(KEYS.Key_Return)
    assert focused() is text_field(outcomes)
    press(KEYS.Key_Escape)
    assert focused() is card(outcomes, PROPOSAL)


def test_a_text_is_told_once_when_it_is_finished(outcomes: OutcomesList, told: Told) -> None:
    outcomes.edit_note(PROPOSAL.row.note)
    rewrite(outcomes, "Расширить лизинг")
    assert told.changes == []
    press(KEYS.Key_Return, CONTROL)
    assert told.changes == [(22, "Расширить лизинг", NoteKind.PROPOSAL, False, (), None, "")]
    assert focused() is card(outcomes, PROPOSAL)


def test_leaving_a_field_finishes_the_edit(outcomes: OutcomesList, told: Told) -> None:
    outcomes.edit_note(PROPOSAL.row.note)
    rewrite(outcomes, "Расширить лизинг")
    card(outcomes, NOTE).setFocus()
    assert [change[:2] for change in told.changes] == [(22, "Расширить лизинг")]


def test_looking_at_rows_changes_nothing(outcomes: OutcomesList, told: Told) -> None:
    for shown in (NOTE, PROPOSAL, DECISION, ASSIGNMENT, PRIVATE):
        outcomes.edit_note(shown.row.note)
    outcomes.finish_editing()
    assert told.changes == []


def test_a_proposal_becomes_a_decision_by_its_kind(outcomes: OutcomesList, told: Told) -> None:
    outcomes.edit_note(PROPOSAL.row.note)
    choice(outcomes, "kind").setFocus()
    press(KEYS.Key_Down)
    assert [change[2] for change in told.changes] == [NoteKind.DECISION]


def test_a_note_is_made_private_with_one_key(outcomes: OutcomesList, told: Told) -> None:
    outcomes.edit_note(NOTE.row.note)
    private = outcomes.findChild(QCheckBox, "private")
    assert isinstance(private, QCheckBox)
    QTest.keyClick(private, KEYS.Key_Space)
    assert [change[3] for change in told.changes] == [True]


def test_several_executors_are_told_as_names(outcomes: OutcomesList, told: Told) -> None:
    outcomes.edit_note(PROPOSAL.row.note)
    type_text(line(outcomes, "executors"), "Лугова М.П.; АО «Верфь»")
    QTest.keyClick(line(outcomes, "executors"), KEYS.Key_Return)
    assert [change[4] for change in told.changes] == [("Лугова М.П.", "АО «Верфь»")]


def test_an_executor_is_completed_after_those_already_named(outcomes: OutcomesList) -> None:
    outcomes.edit_note(PROPOSAL.row.note)
    executors = line(outcomes, "executors")
    executors.setText("АО «Верфь»; ")
    completer = executors.completer()
    completer.setCompletionPrefix(completer.splitPath(f"АО «Верфь»{SEPARATOR} елк")[0])
    assert completer.completionCount() == 0
    completer.setCompletionPrefix(completer.splitPath(f"АО «Верфь»{SEPARATOR} ёлк")[0])
    index = completer.completionModel().index(0, 0)
    assert completer.pathFromIndex(index) == "АО «Верфь»; Ёлкина А.В."


def test_a_due_date_starts_at_the_day_of_the_meeting(outcomes: OutcomesList, told: Told) -> None:
    outcomes.edit_note(PROPOSAL.row.note)
    pressed(outcomes, "due_add")
    assert [change[5] for change in told.changes] == [date(2026, 11, 20)]
    assert isinstance(focused(), QDateTimeEdit)


def test_a_due_date_is_cleared_with_one_click(outcomes: OutcomesList, told: Told) -> None:
    outcomes.edit_note(ASSIGNMENT.row.note)
    pressed(outcomes, "due_clear")
    assert [change[5:] for change in told.changes] == [(None, "далее ежеквартально")]


def test_a_note_has_neither_executors_nor_a_vote(outcomes: OutcomesList) -> None:
    outcomes.edit_note(NOTE.row.note)
    assert not line(outcomes, "executors").isVisible()
    outcomes.edit_note(DECISION.row.note)
    assert line(outcomes, "executors").isVisible()


def test_those_who_did_not_vote_are_computed(outcomes: OutcomesList, told: Told) -> None:
    outcomes.edit_note(PROPOSAL.row.note)
    for name, count in (("vote_in_favour", 20), ("vote_against", 3)):
        counter = outcomes.findChild(QSpinBox, name)
        assert isinstance(counter, QSpinBox)
        counter.setValue(count)
    assert "Present: 28, not voting: 5" in words(outcomes.editor)
    pressed(outcomes, "take_vote")
    assert told.votes == [(22, 20, 3, 0, Majority.OF_PRESENT)]


def test_more_votes_than_people_present_cannot_be_recorded(outcomes: OutcomesList) -> None:
    outcomes.edit_note(PROPOSAL.row.note)
    counter = outcomes.findChild(QSpinBox, "vote_in_favour")
    record = outcomes.findChild(QPushButton, "take_vote")
    assert isinstance(counter, QSpinBox)
    assert isinstance(record, QPushButton)
    counter.setValue(29)
    assert not record.isEnabled()
    assert "Present: 28; more votes than people present" in words(outcomes.editor)


def test_counts_being_typed_stay_when_somebody_arrives(outcomes: OutcomesList) -> None:
    outcomes.edit_note(PROPOSAL.row.note)
    counter = outcomes.findChild(QSpinBox, "vote_in_favour")
    assert isinstance(counter, QSpinBox)
    counter.setValue(20)
    outcomes.show_view(view(present=29))
    assert "Present: 29, not voting: 9" in words(outcomes.editor)


def test_what_is_being_typed_stays_when_other_rows_change(outcomes: OutcomesList) -> None:
    outcomes.edit_note(PROPOSAL.row.note)
    type_text(text_field(outcomes), "Ещё ")
    outcomes.show_view(view_of(PROPOSAL, replace(DECISION, vote=None)))
    assert text_field(outcomes).toPlainText() == f"Ещё {PROPOSAL.row.text}"
    assert focused() is text_field(outcomes)


def test_undo_brings_the_old_words_back_into_the_field(outcomes: OutcomesList, told: Told) -> None:
    outcomes.edit_note(PROPOSAL.row.note)
    rewrite(outcomes, "Иначе")
    outcomes.finish_editing()
    outcomes.show_view(view_of(replace(PROPOSAL, row=replace(PROPOSAL.row, text="Иначе"))))
    outcomes.show_view(view_of(PROPOSAL))
    assert text_field(outcomes).toPlainText() == PROPOSAL.row.text
    outcomes.finish_editing()
    assert len(told.changes) == 1


def test_a_refused_text_stays_and_is_told_again_only_when_asked(
    outcomes: OutcomesList, told: Told
) -> None:
    outcomes.edit_note(PROPOSAL.row.note)
    text_field(outcomes).clear()
    card(outcomes, PROPOSAL).setFocus()
    text_field(outcomes).setFocus()
    card(outcomes, PROPOSAL).setFocus()
    assert len(told.changes) == 1
    text_field(outcomes).setFocus()
    press(KEYS.Key_Return, CONTROL)
    assert len(told.changes) == 2


def test_removing_asks_nothing_and_the_next_row_is_chosen(
    outcomes: OutcomesList, told: Told
) -> None:
    outcomes.show_view(view_of(PROPOSAL, DECISION))
    card(outcomes, PROPOSAL).setFocus()
    press(KEYS.Key_Delete)
    outcomes.show_view(view_of(DECISION))
    assert told.removed == [22]
    assert focused() is card(outcomes, DECISION)
    assert text_field(outcomes).toPlainText() == DECISION.row.text


def test_the_button_removes_the_row_that_is_edited(outcomes: OutcomesList, told: Told) -> None:
    outcomes.edit_note(ASSIGNMENT.row.note)
    pressed(outcomes, "remove_note")
    assert told.removed == [24]


def test_without_rows_there_is_no_editor(outcomes: OutcomesList) -> None:
    outcomes.edit_note(NOTE.row.note)
    outcomes.show_view(EMPTY)
    assert not outcomes.editor.isVisible()


def test_what_was_missed_is_written_down_under_any_item(outcomes: OutcomesList, told: Told) -> None:
    pressed(outcomes, "new_outcome")
    choice(outcomes, "new_item").setCurrentIndex(3)
    type_text(line(outcomes, "new_text"), "Провести обучение")
    press(KEYS.Key_Return)
    assert told.added == [(ItemId(3), NoteKind.DECISION, "Провести обучение", None, None)]
    assert line(outcomes, "new_text").text() == "Провести обучение"


def test_what_was_written_down_afterwards_is_chosen_in_the_list(outcomes: OutcomesList) -> None:
    pressed(outcomes, "new_outcome")
    type_text(line(outcomes, "new_text"), "Провести обучение")
    press(KEYS.Key_Return)
    outcomes.show_view(view_of(NOTE, row(51, NoteKind.DECISION, "Провести обучение")))
    assert line(outcomes, "new_text").text() == ""
    assert outcomes.editor.note == NoteId(51)


def test_insert_opens_writing_down_and_escape_closes_it(outcomes: OutcomesList) -> None:
    card(outcomes, NOTE).setFocus()
    press(KEYS.Key_Insert)
    assert focused() is line(outcomes, "new_text")
    press(KEYS.Key_Escape)
    assert not line(outcomes, "new_text").isVisible()
    assert focused() is card(outcomes, NOTE)


def test_tab_reaches_only_the_chosen_row(outcomes: OutcomesList) -> None:
    card(outcomes, DECISION).setFocus()
    cards = outcomes.findChildren(OutcomeCard)
    by_tab = [one for one in cards if one.focusPolicy() == Qt.FocusPolicy.StrongFocus]
    assert by_tab == [card(outcomes, DECISION)]


def test_what_a_row_tells_later_stands_in_its_order(qtbot: QtBot) -> None:
    made = OutcomeCard(ASSIGNMENT.row.note)
    qtbot.addWidget(made)
    made.show_row(replace(ASSIGNMENT, number=""))
    made.resize(900, made.sizeHint().height())
    made.show()
    made.show_row(replace(ASSIGNMENT, status=Status.CARRIED_OUT))
    settle()
    lines = made.findChildren(QLabel)
    (kind,) = (one for one in lines if one.text() == "Assignment")
    beside = sorted((one for one in lines if one.y() == kind.y()), key=QLabel.x)
    assert [one.text() for one in beside][:3] == ["2.2", "Assignment", "carried out"]
