"""Going over what was written down, in the window: listed, merged, split, put under titles."""

from datetime import date

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QPushButton

from models.acts.agenda import start_item
from models.acts.notes import change_note, take_note
from models.kinds import NoteKind, SetAside
from models.readings.sections import section_titles
from tests.models.table import CHARTER, STAFF
from tests.ui.desk.watching import settle
from tests.ui.keyboard import CTRL, PLAIN, SHIFT, Key, in_focus, press, write
from tests.ui.outcomes.listed import Listed
from ui.outcomes.new_outcome import ItemChoice, OutcomeChoices
from ui.outcomes.outcome_card import OutcomeCard
from ui.outcomes.outcomes_list import OutcomesList
from ui.views.outcome_groups import Listing

GOVERNMENT, ENTERPRISES = "Рекомендации Правительству края", "Рекомендации предприятиям"


@pytest.fixture
def written(listed: Listed) -> Listed:
    """Two proposals of Abakumov, a decision and an assignment that is overdue."""
    do = listed.table.desk.do
    do(take_note, "Создать группу", NoteKind.PROPOSAL)
    do(take_note, "Выделить средства", NoteKind.PROPOSAL, themes=["кадры"])
    do(take_note, "Принять к сведению", NoteKind.DECISION)
    do(
        take_note,
        "Аудит",
        NoteKind.ASSIGNMENT,
        executors=["Фонд", "Банк"],
        due=date(2025, 10, 15),
        themes=["кадры", "деньги"],
    )
    settle()
    return listed


def text_field(written: Listed) -> QPlainTextEdit:
    found = written.shown.editor.findChild(QPlainTextEdit, "text")
    assert isinstance(found, QPlainTextEdit)
    return found


def test_outcomes_are_listed_by_theme_and_one_with_two_themes_under_both(written: Listed) -> None:
    written.by(Listing.THEME)
    assert written.headings == ["деньги", "кадры", "Without a theme"]
    assert len(written.shown.findChildren(OutcomeCard)) == 5


@pytest.mark.parametrize(
    ("listing", "titles"),
    [
        (Listing.EXECUTOR, ["Банк", "Фонд", "Nobody is responsible"]),
        (Listing.STATUS, ["Open", "Adopted", "Overdue"]),
    ],
)
def test_outcomes_are_listed_by_executor_and_status(
    written: Listed, listing: Listing, titles: list[str]
) -> None:
    written.by(listing)
    assert written.headings == titles


@pytest.mark.parametrize("listing", [Listing.ITEM, Listing.AUTHOR])
def test_what_was_decided_later_stands_later_and_the_numbers_grow_as_in_the_minutes(
    written: Listed, listing: Listing
) -> None:
    """Proposed first, decided last."""
    written.table.clock.advance(minutes=2)
    written.table.desk.do(change_note, written.keys[0], "Создать группу", NoteKind.DECISION)
    written.by(listing)
    cards = written.shown.findChildren(OutcomeCard)
    top = written.shown.cards
    ordered = sorted(cards, key=lambda it: it.mapTo(top, it.pos()).y())
    numbers = [one.accessibleName().split()[0] for one in ordered]
    assert numbers == ["Proposal", "4.1", "4.2", "4.3"]


def test_undo_and_redo_of_another_executor_leave_no_older_one_behind(written: Listed) -> None:
    """Names of the list have a blank that does not break, typed ones a plain one."""
    do, key = written.table.desk.do, written.keys[3]

    def given_to(name: str) -> None:
        do(change_note, key, "Аудит", NoteKind.ASSIGNMENT, executors=[name])
        settle()

    given_to("Белозёров П.И.")
    written.card(key).setFocus()
    press(Key.Key_Return)
    given_to("Абакумов А.С.")
    for again in (written.table.desk.undo, written.table.desk.redo):
        again()
        settle()
    executors = written.shown.editor.findChild(QLineEdit, "executors")
    assert isinstance(executors, QLineEdit)
    assert executors.text() == "Абакумов А.С."
    text_field(written).setPlainText("Аудит цехов")
    press(Key.Key_Return, CTRL)
    assert written.table.meeting.notes[key].executors == ("Абакумов А.С.",)


def test_what_was_missed_is_read_with_its_marks_as_at_the_table(listed: Listed) -> None:
    listed.shown.cards.focus_current()
    press(Key.Key_Insert)
    write("Доложить об исполнении @Абакумов до 15.12 #кадры")
    press(Key.Key_Return)
    note = listed.last
    assert note.text == "Доложить об исполнении"
    assert note.executors == ("Абакумов А.С.",)
    assert (note.due, note.themes) == (date(2025, 12, 15), ("кадры",))


@pytest.mark.usefixtures("items")
def test_what_was_missed_stands_under_the_item_of_the_row_unless_it_was_begun_elsewhere(
    written: Listed,
) -> None:
    written.table.desk.do(take_note, "О Хартии", NoteKind.NOTE, item=CHARTER)
    settle()
    written.card(written.keys[0]).setFocus()
    press(Key.Key_Insert)
    write("Провести обучение")
    press(Key.Key_Return)
    assert written.last.item == STAFF
    written.card(written.keys[-2]).setFocus()
    press(Key.Key_Insert)
    write("Разослать")
    written.card(written.keys[0]).setFocus()
    press(Key.Key_Insert)
    begun = written.shown.new.draft()
    assert begun is not None
    assert begun.item == CHARTER


def test_keys_meant_for_what_an_undo_took_away_change_no_other_outcome(written: Listed) -> None:
    """One written down, its words being gone over when it is taken back."""
    written.table.desk.do(take_note, "Лишнее", NoteKind.DECISION)
    settle()
    written.card(written.keys[-1]).setFocus()
    press(Key.Key_Return)
    assert text_field(written).hasFocus()
    texts = [one.text for one in written.table.meeting.notes]
    written.table.desk.undo()
    settle()
    write("ABC")
    written.shown.finish_editing()
    assert [one.text for one in written.table.meeting.notes] == texts[:-1]


def test_without_any_outcome_the_keys_stay_with_the_list(listed: Listed) -> None:
    listed.shown.cards.focus_current()
    for _time in range(2):
        press(Key.Key_Insert)
        write("Что")
        assert listed.shown.new.isVisible()
        press(Key.Key_Escape)
        assert not listed.shown.new.isVisible()


def test_a_row_that_moves_down_when_it_is_decided_is_followed(written: Listed) -> None:
    written.shown.resize(700, 500)
    written.card(written.keys[0]).setFocus()
    settle()
    written.table.clock.advance(minutes=2)
    written.table.desk.do(change_note, written.keys[0], "Создать группу", NoteKind.DECISION)
    settle()
    assert not written.card(written.keys[0]).visibleRegion().isEmpty()


def test_the_arrows_left_and_right_list_by_something_else_and_it_is_remembered(
    written: Listed,
) -> None:
    written.card(written.keys[0]).setFocus()
    press(Key.Key_Left)
    settle()
    press(Key.Key_Left)
    settle()
    press(Key.Key_Right)
    assert written.shown.listing.listing is Listing.STATUS
    assert written.shown.cards.current == written.keys[0]
    written.shown.save_layout(QSettings())
    other = OutcomesList()
    other.restore_layout(QSettings())
    assert other.listing.listing is Listing.STATUS
    other.deleteLater()


def test_two_proposals_marked_with_space_become_one_and_their_words_stay(written: Listed) -> None:
    first = written.keys[0]
    written.card(first).setFocus()
    press(Key.Key_Space)
    press(Key.Key_Down)
    press(Key.Key_Space)
    written.press("merge_notes")
    merged = written.keys[-1]
    assert written.shown.editor.note == merged
    assert "Merged from: “Создать группу” (Абакумов\u00a0А.С.)" in written.texts(merged)
    written.by(Listing.STATUS)
    assert "Merged with: “Создать группу”" in written.texts(first)
    assert written.shown.merging.isHidden()


def test_merging_leaves_what_is_being_typed_elsewhere(written: Listed) -> None:
    written.press("new_outcome")
    write("Недописанное")
    written.shown.merging.merge_wanted.emit(tuple(written.keys[:2]))
    line = written.shown.findChild(QLineEdit, "new_text")
    assert isinstance(line, QLineEdit)
    assert line.text() == "Недописанное"


def test_what_was_merged_is_not_edited_any_more(written: Listed) -> None:
    written.shown.merging.merge_wanted.emit(tuple(written.keys[:2]))
    written.by(Listing.STATUS)
    written.card(written.keys[0]).setFocus()
    assert not written.shown.editor.isVisible()


def test_a_note_is_split_where_the_cursor_stands_with_what_was_just_typed(written: Listed) -> None:
    note = written.keys[2]
    written.shown.edit_note(note)
    field = text_field(written)
    field.moveCursor(QTextCursor.MoveOperation.End)
    write(" и разослать")
    for _ in "и разослать":
        field.moveCursor(QTextCursor.MoveOperation.Left)
    written.shown.menu.split_wanted.emit(note)
    assert field.toPlainText() == "Принять к сведению"
    assert (written.last.text, written.last.split_from) == ("и разослать", note)


def test_a_split_at_the_end_is_refused_and_nothing_is_lost(written: Listed) -> None:
    note = written.keys[2]
    written.shown.edit_note(note)
    field = text_field(written)
    field.moveCursor(QTextCursor.MoveOperation.End)
    written.shown.menu.split_wanted.emit(note)
    assert written.meeting.notes[note].text == field.toPlainText() == "Принять к сведению"


def test_titles_are_typed_at_the_row_moved_and_renamed_in_their_heading(written: Listed) -> None:
    refused = list[object]()
    written.table.desk.refused.connect(refused.append)
    decision, assignment = written.keys[2:4]
    for note, title in ((decision, ENTERPRISES), (assignment, GOVERNMENT)):
        written.shown.edit_note(note)
        line = written.shown.editor.findChild(QLineEdit, "section_line")
        assert isinstance(line, QLineEdit)
        line.setFocus()
        write(title)
        press(Key.Key_Return)
    assert section_titles(written.meeting, STAFF) == (ENTERPRISES, GOVERNMENT)
    settle()
    ups = written.shown.findChildren(QPushButton, "section_up")
    next(one for one in ups if one.isEnabled() and one.isVisible()).click()
    settle()
    assert section_titles(written.meeting, STAFF) == (GOVERNMENT, ENTERPRISES)
    heading = next(
        one
        for one in written.shown.findChildren(QLineEdit, "section_title")
        if one.text() == GOVERNMENT
    )
    heading.setFocus()
    heading.selectAll()
    write("Рекомендации Думе")
    press(Key.Key_Return)
    assert section_titles(written.meeting, STAFF) == ("Рекомендации Думе", ENTERPRISES)
    assert refused == []


def test_a_proposal_is_deferred_from_its_menu_and_says_so(written: Listed) -> None:
    note = written.keys[0]
    written.shown.menu.set_aside.emit(note, SetAside.DEFERRED)
    assert "deferred" in written.texts(note)


def test_it_is_told_what_a_decision_was(written: Listed) -> None:
    note = written.keys[0]
    written.shown.menu.kind_chosen.emit(note, NoteKind.DECISION)
    assert "It was: proposal → decision" in written.texts(note)


def test_an_edit_in_a_field_is_told_when_another_item_is_chosen(written: Listed) -> None:
    written.table.desk.do(start_item, CHARTER)
    written.shown.edit_note(written.keys[0])
    write("Немедленно ")
    written.card(written.keys[2]).setFocus()
    assert written.meeting.notes[written.keys[0]].text.startswith("Немедленно ")


@pytest.mark.parametrize(("key", "modifier"), [(Key.Key_Menu, PLAIN), (Key.Key_F10, SHIFT)])
def test_the_keys_of_the_menu_tell_what_can_be_done_with_a_row(
    written: Listed, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    written.card(written.keys[0]).setFocus()
    press(key, modifier)
    menu = written.shown.findChild(QMenu, "outcome_menu")
    assert isinstance(menu, QMenu)
    words = [one.text().partition("\t")[0] for one in menu.actions()]
    assert {"Vote by name…", "Defer this proposal", "Make it: decision"} <= {*words}
    assert not menu.isModal()
    menu.actions()[words.index("Leave it open")].trigger()
    menu.close()
    assert written.meeting.notes[written.keys[0]].set_aside is SetAside.LEFT_OPEN


def move(written: Listed, words: str) -> None:
    """The chosen row to another item, by its menu that is open."""
    menu = written.shown.findChild(QMenu, "outcome_menu")
    assert isinstance(menu, QMenu)
    inside = next(one for one in menu.findChildren(QMenu) if one.title() == "To another item")
    next(one for one in inside.actions() if one.text() == words).trigger()
    menu.close()
    settle()


@pytest.fixture
def items(written: Listed) -> None:
    chosen = (ItemChoice(CHARTER, "2", "О Хартии"), ItemChoice(STAFF, "4", "О кадрах"))
    written.shown.show_choices(OutcomeChoices(chosen))


@pytest.mark.usefixtures("items")
def test_a_row_is_moved_to_another_item_by_its_menu_and_undo_brings_it_back(
    written: Listed,
) -> None:
    key = written.keys[0]
    written.shown.edit_note(key)
    written.press("more_acts")
    menu = written.shown.findChild(QMenu, "outcome_menu")
    assert isinstance(menu, QMenu)
    inside = next(one for one in menu.findChildren(QMenu) if one.title() == "To another item")
    assert [one.text() for one in inside.actions()] == ["Under no item", "2. О Хартии"]
    move(written, "2. О Хартии")
    assert written.meeting.notes[key].item == CHARTER
    written.table.desk.undo()
    assert written.meeting.notes[key].item == STAFF


@pytest.mark.usefixtures("items")
def test_a_row_moved_to_another_item_is_followed_there_and_the_arrows_go_on_from_it(
    written: Listed,
) -> None:
    moved = written.keys[3]
    for number in range(20):
        written.table.desk.do(take_note, f"Замечание {number}", NoteKind.NOTE, item=CHARTER)
    settle()
    written.card(moved).setFocus()
    settle()
    press(Key.Key_F10, SHIFT)
    move(written, "2. О Хартии")
    row = written.card(moved)
    assert row.property("current")
    assert row.visibleRegion().boundingRect() == row.rect()
    assert in_focus() is row
    press(Key.Key_Down)
    assert written.meeting.notes[written.shown.cards.current].text == "Замечание 0"
