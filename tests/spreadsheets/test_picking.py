from models.spreadsheets.picking import pick_agenda, pick_participants
from models.spreadsheets.plain_text import pasted_sheet

COVER = pasted_sheet("Круглый стол\n17 октября", "Обложка")
PEOPLE = pasted_sheet("ФИО;Пост\nКим Анна;врач\nЛи Ен Сун;юрист", "Люди")
ITEMS = pasted_sheet("Вопрос;Минут\nО станках;20\nО кадрах;15\nПеререрыв;5", "Повестка")


def test_the_people_are_found_behind_a_cover_sheet() -> None:
    sheet, people = pick_participants([COVER, ITEMS, PEOPLE])
    assert (sheet.name, len(people.rows)) == ("Люди", 2)


def test_of_lists_side_by_side_nobody_is_lost() -> None:
    rows = "Список;;;;;;\n№;ФИО;Пост;;№;ФИО;Пост\n1;Ким Анна;врач;;3;Цой Ян;мастер\n2;Ли Ен;юрист"
    _, people = pick_participants([pasted_sheet(rows, "x")])
    assert [(one.row, one.surname, one.post) for one in people.rows] == [
        (3, "Ким", "врач"),
        (4, "Ли", "юрист"),
        (7, "Цой", "мастер"),
    ]


def test_headings_that_repeat_in_part_are_of_one_list() -> None:
    rows = "ФИО;Телефон;ФИО;Пост\nКим Анна;1;Цой Ян;мастер\nЛи Ен;2;Югай Олег;врач"
    sheet, people = pick_participants([pasted_sheet(rows, "x")])
    assert ([one.surname for one in people.rows], sheet.width) == (["Ким", "Ли"], 4)


def test_the_agenda_is_found_beside_the_people() -> None:
    sheet, agenda = pick_agenda([COVER, PEOPLE, ITEMS])
    assert (sheet.name, len(agenda.rows)) == ("Повестка", 3)
