"""One executor, however written, is one in the digest."""

import pytest

from models.digest.executors import one_name_each
from models.digest.in_turn import InTurn
from models.people import NO_BREAK_SPACE


@pytest.mark.parametrize(
    "written",
    ["С. А. Гуляев", "гуляев С. А.", "Гуляев Семён Аркадьевич", "Гуляев Семен Аркадьевич"],
)
def test_a_person_stands_under_surname_and_initials(written: str) -> None:
    told = one_name_each(["Гуляев С.А.", written])
    assert {*told.values()} == {f"Гуляев{NO_BREAK_SPACE}С.А."}


def test_two_people_with_the_same_initials_stay_two() -> None:
    names = ("Зимина Ольга Викторовна", "Зимина Оксана Викторовна")
    told = one_name_each([*names, "Зимина О.В."])
    assert (told[names[0]], told[names[1]]) == names
    assert told["Зимина О.В."].replace(NO_BREAK_SPACE, " ") == "Зимина О.В."


def test_a_surname_alone_is_nobody_else() -> None:
    told = one_name_each(["Гуляев С.А.", "Гуляев"])
    assert told["Гуляев"] == "Гуляев"


def test_an_organisation_keeps_the_words_in_which_it_was_written_first() -> None:
    told = one_name_each(["Администрация городского округа", "АДМИНИСТРАЦИЯ ГОРОДСКОГО ОКРУГА"])
    assert {*told.values()} == {"Администрация городского округа"}


@pytest.mark.parametrize(
    "written", ["ООО «Верфь» Жарков И.Д.", "АО Крыло Ёлкина А.П.", "ПАО «Крыло» (Ёлкина А.П.)"]
)
def test_an_organisation_with_a_person_is_left_as_it_was_written(written: str) -> None:
    assert one_name_each([written]) == {written: written}


def test_words_are_made_when_their_turn_comes_and_not_kept() -> None:
    made: list[str] = []
    words = InTurn("абв", lambda place, letter: made.append(letter) or f"{place}{letter}")
    assert made == []
    assert (words[1], words[-1], [*words[:2]], len(words)) == ("1б", "2в", ["0а", "1б"], 3)
    assert made == ["б", "в", "а", "б"]
