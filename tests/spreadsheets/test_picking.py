from models.spreadsheets.picking import pick_agenda, pick_participants
from models.spreadsheets.plain_text import pasted_sheet

COVER = pasted_sheet("Круглый стол\n17 октября", "Обложка")
PEOPLE = pasted_sheet("ФИО;Пост\nКим Анна;врач\nЛи Ен Сун;юрист", "Люди")
ITEMS = pasted_sheet("Вопрос;Минут\nО станках;20\nО кадрах;15\nПеререрыв;5", "Повестка")


def test_the_people_are_found_behind_a_cover_sheet() -> None:
    sheet, people = pick_participants([COVER, ITEMS, PEOPLE])
    assert (sheet.name, len(people.rows)) == ("Люди", 2)


def test_the_agenda_is_found_beside_the_people() -> None:
    sheet, agenda = pick_agenda([COVER, PEOPLE, ITEMS])
    assert (sheet.name, len(agenda.rows)) == ("Повестка", 3)
