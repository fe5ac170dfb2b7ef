import pytest
from hypothesis import given, strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.prepare import samples
from ui.palette import LIGHT
from ui.prepare.participants_model import Part, ParticipantsModel
from ui.prepare.row_steps import Change, Insert, Move, Remove, steps
from ui.views.prepare import ParticipantRow

Pair = tuple[int, str]
PAIRS = st.lists(st.tuples(st.integers(0, 9), st.sampled_from("ab")), unique_by=lambda one: one[0])


def rows(*numbers: int) -> tuple[ParticipantRow, ...]:
    people = samples.participants()
    return samples.view_of(tuple(people[number - 1] for number in numbers)).participants


@pytest.fixture
def model(qapp: QApplication) -> ParticipantsModel:
    model = ParticipantsModel(LIGHT, qapp)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show_rows(rows(1, 2, 3, 4))
    return model


def surnames(model: ParticipantsModel) -> list[str]:
    cells = (model.index(row, Part.SURNAME) for row in range(len(model.rows)))
    return [str(cell.data()) for cell in cells]


@given(PAIRS, PAIRS)
def test_any_list_becomes_any_other_by_small_steps(old: list[Pair], new: list[Pair]) -> None:
    here = list(old)
    for step in steps(old, new, key=lambda one: one[0]):
        match step:
            case Remove(first, last):
                del here[first : last + 1]
            case Insert(place, added):
                here[place:place] = added
            case Move(origin, place):
                here.insert(place, here.pop(origin))
            case Change(place, row):
                assert here[place][0] == row[0]
                here[place] = row
    assert here == new


def test_moving_one_row_is_one_step_up_or_down() -> None:
    assert list(steps("abcde", "bcdae", key=str)) == [Move(0, 3)]
    assert list(steps("abcde", "adbce", key=str)) == [Move(3, 1)]


def test_a_whole_list_comes_and_goes_in_one_step() -> None:
    assert list(steps("ab", "abcdef", key=str)) == [Insert(2, ("c", "d", "e", "f"))]
    assert list(steps("abcdef", "ab", key=str)) == [Remove(2, 5)]
    assert list(steps("abcdef", "af", key=str)) == [Remove(1, 4)]


@pytest.mark.parametrize(
    "numbers",
    [(1, 2, 3, 4, 5), (2, 3, 4), (4, 1, 2, 3), (2, 3, 4, 1), (9, 3, 7, 1, 8), (), (1, 2, 4)],
)
def test_the_table_follows_every_change_of_the_list(
    model: ParticipantsModel, numbers: tuple[int, ...]
) -> None:
    model.show_rows(rows(*numbers))
    people = samples.participants()
    assert surnames(model) == [people[number - 1].person.surname for number in numbers]


def test_no_change_of_the_list_resets_the_table(model: ParticipantsModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(model.modelReset):
        model.show_rows(rows(3, 1, 5))
        model.show_rows(())
        model.show_rows(rows(1, 2))


def test_a_row_keeps_its_place_in_the_eye_while_others_move(model: ParticipantsModel) -> None:
    third = QPersistentModelIndex(model.index(2, Part.SURNAME))
    model.show_rows(rows(3, 1, 5, 2))
    assert (third.row(), third.data()) == (0, "Воронцов")


def test_who_types_in_the_empty_row_stays_with_the_new_participant(
    model: ParticipantsModel,
) -> None:
    typed_in = QPersistentModelIndex(model.index(4, Part.SURNAME))
    model.show_rows(rows(1, 2, 3, 4, 5))
    assert (typed_in.row(), typed_in.data()) == (4, "Дружинин")


def test_only_the_changed_row_is_painted_again(model: ParticipantsModel, qtbot: QtBot) -> None:
    first, *others = model.rows
    moved = replace(first, participant=replace(first.participant, remark="говорит первым"))
    with qtbot.waitSignal(model.dataChanged) as painted:
        model.show_rows((moved, *others))
    begin, end, *_ = painted.args or ()
    assert isinstance(begin, QModelIndex)
    assert (begin.row(), end.row()) == (0, 0)
