import pytest

from models.spreadsheets.columns import Column, Layout
from models.spreadsheets.participants import ParticipantList, ParticipantRow, read_participants
from models.spreadsheets.plain_text import pasted_sheet
from models.spreadsheets.reading import read_sheet
from models.spreadsheets.skipping import SkipReason
from tests.spreadsheets.lists import participants_of
from tests.spreadsheets.workbook_files import ods_merged, ods_row, ods_with, xlsx_with


def only_person(text: str) -> ParticipantRow:
    (person,) = participants_of(text).rows
    return person


def people_with_merged(cells: dict[str, str], merged: str) -> ParticipantList:
    """A workbook of these cells, in the order of a sheet, with one range of them merged."""
    rows: dict[str, str] = {}
    for place, text in cells.items():
        cell = f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'
        rows[place[1:]] = rows.get(place[1:], "") + cell
    sheet = "".join(f'<row r="{number}">{row}</row>' for number, row in rows.items())
    after = f'<mergeCells count="1"><mergeCell ref="{merged}"/></mergeCells>'
    return read_participants(read_sheet(xlsx_with(sheet, after=after), "x"))


def surnames(text: str) -> list[str]:
    return [person.surname for person in participants_of(text).rows]


def test_one_name_a_line_is_a_list() -> None:
    assert surnames("1. Ким Анна Ивановна\n2. Ли Ен Сун\n\n3) Югай О.Л.") == ["Ким", "Ли", "Югай"]


def test_names_alone_under_their_heading_are_people_and_not_groups() -> None:
    assert surnames("ФИО;Организация\nКим Анна;\nЛи Ен Сун;НИИ\nЮгай Олег;") == [
        "Ким",
        "Ли",
        "Югай",
    ]


def test_surnames_alone_are_people_where_the_list_tells_nothing_else() -> None:
    assert surnames("ФИО\nИванов\nПетров-Водкин\nэксперты:\nсидоров") == [
        "Иванов",
        "Петров-Водкин",
        "Сидоров",
    ]


def test_beside_full_names_one_word_heads_a_group() -> None:
    people = participants_of("ФИО\nМеталлургия\nИванов Иван Иванович\nБанки\nСидоров Пётр Ильич")
    assert [(one.surname, one.group) for one in people.rows] == [
        ("Иванов", "Металлургия"),
        ("Сидоров", "Банки"),
    ]


def test_signs_alone_are_no_name() -> None:
    assert surnames("Фамилия\tИмя\nКим\tАнна\n;;\t\n—\t\n123\t") == ["Ким"]


def test_a_section_in_the_column_of_names_is_a_group() -> None:
    people = participants_of(
        "ФИО;Должность\nЭксперты:;\nКим Анна;юрист\nОрганы власти;\nЛи Ен;врач"
    )
    assert [person.group for person in people.rows] == ["Эксперты", "Органы власти"]


def test_what_follows_a_name_in_its_cell_is_post_and_organisation() -> None:
    person = only_person("Ким Анна Ивановна – директор, АО «Заря»")
    assert (person.surname, person.post, person.organisation) == ("Ким", "директор", "АО «Заря»")


def test_the_comma_before_the_organisation_parts_it_from_the_post() -> None:
    person = only_person("ФИО\tДолжность, место работы\nКим А.И.\tмастер, наладчик, АО «Заря», цех")
    assert (person.post, person.organisation) == ("мастер, наладчик", "АО «Заря», цех")


def test_organisation_first_is_read_in_that_order() -> None:
    person = only_person("ФИО\tОрганизация, должность\nКим А.И.\tАО «Заря», мастер")
    assert (person.post, person.organisation) == ("мастер", "АО «Заря»")


@pytest.mark.parametrize(
    ("heading", "cell", "post", "organisation"),
    [
        ("Должность, место работы", "ПАО «АСЗ», главный инженер", "главный инженер", "ПАО «АСЗ»"),
        ("Организация, должность", "директор, АО «Заря»", "директор", "АО «Заря»"),
        ("Организация, должность", "директор", "директор", ""),
        ("Организация / должность", "Ромашка / директор", "директор", "Ромашка"),
        ("Должность / организация", "мастер, наладчик / Заря", "мастер, наладчик", "Заря"),
        ("Должность, организация", "наладчик, Заря", "наладчик", "Заря"),
        ("Должность, организация", "советник, эксперт", "советник", "эксперт"),
    ],
)
def test_post_and_organisation_change_places_only_where_both_speak_for_it(
    heading: str, cell: str, post: str, organisation: str
) -> None:
    person = only_person(f"ФИО\t{heading}\nКим А.И.\t{cell}")
    assert (person.post, person.organisation) == (post, organisation)


def test_an_organisation_without_a_post_is_told_from_a_post() -> None:
    person = only_person("ФИО\tДолжность, организация\nКим А.И.\tАО «Заря»")
    assert (person.post, person.organisation) == ("", "АО «Заря»")


def test_english_headings_are_known() -> None:
    person = only_person("Last name,First name,Company,Job title,Seat\nSmith,John,Acme,Engineer,7")
    assert (person.surname, person.name, person.organisation) == ("Smith", "John", "Acme")
    assert (person.post, person.seat) == ("Engineer", 7)


def test_a_title_beside_a_post_is_that_of_the_name() -> None:
    text = "Title\tFirst Name\tLast Name\tCompany\tJob Title\nDr.\tJohn\tO'Neil\tShipyard\tCEO"
    assert only_person(text).post == "CEO"
    assert only_person("Last Name\tFirst Name\tTitle\nO'Neil\tJohn\tCEO").post == "CEO"


@pytest.mark.parametrize("heading", ["Фамилия И.О.", "Ваше ФИО", "Фамилия, инициалы"])
def test_headings_of_names_are_known_as_organisers_write_them(heading: str) -> None:
    assert only_person(f"{heading};Группа\nКим А.И.;гости").surname == "Ким"


@pytest.mark.parametrize(
    ("heading", "meaning"),
    [
        ("Ваша должность", Column.POST),
        ("Должность участника", Column.POST),
        ("Укажите место работы", Column.ORGANISATION),
        ("Укажите, пожалуйста, Вашу организацию", Column.ORGANISATION),
        ("Название компании", Column.ORGANISATION),
        ("Полное наименование организации", Column.ORGANISATION),
        ("Наименование организации, должность", Column.ORGANISATION_AND_POST),
        ("Должность и место работы", Column.POST_AND_ORGANISATION),
        ("Телефон, e-mail", Column.CONTACTS),
        ("Эл. почта / телефон", Column.CONTACTS),
        ("Моб. телефон", Column.PHONE),
        ("Телефон (мобильный)", Column.PHONE),
        ("Контактный тел.", Column.PHONE),
        ("Номер мобильного телефона", Column.PHONE),
        ("Адрес эл. почты", Column.EMAIL),
        ("E-mail адрес", Column.EMAIL),
        ("Отметка времени", Column.IGNORED),
        ("Почтовый адрес", Column.IGNORED),
        ("Форма участия (очно/онлайн)", Column.IGNORED),
    ],
)
def test_headings_of_forms_are_known(heading: str, meaning: Column) -> None:
    layout = participants_of(f"ФИО\t{heading}\nКим Анна Ивановна\tx").layout
    assert layout is not None
    assert layout.columns == (Column.FULL_NAME, meaning)


def test_name_and_patronymic_in_one_column_are_parted() -> None:
    person = only_person("Фамилия;Имя, отчество;Место\nКИМ;Анна Ивановна;№ 3")
    assert (person.surname, person.name, person.patronymic) == ("Ким", "Анна", "Ивановна")
    assert person.seat == 3


def test_a_header_of_two_lines_is_one_header() -> None:
    person = only_person("ФИО;Контакты;\n;Телефон;E-mail\nКим Анна;8 900 1;a@b.ru")
    assert (person.phone, person.email) == ("8 900 1", "a@b.ru")


def test_contacts_in_one_column_are_parted() -> None:
    person = only_person("ФИО;Контакты\nКим Анна;тел. +7 900 000-00-01, a@b.ru")
    assert (person.phone, person.email) == ("+7 900 000-00-01", "a@b.ru")


def test_a_header_printed_again_and_column_numbers_are_no_people() -> None:
    text = "№;ФИО;Пост\n1;2;3\n1;Ким Анна;врач\n№;ФИО;Пост\n2;Ли Ен;юрист\nИтого: 2;;"
    people = participants_of(text)
    assert [person.surname for person in people.rows] == ["Ким", "Ли"]
    assert [row.reason for row in people.skipped] == [
        SkipReason.HEADER,
        SkipReason.HEADER,
        SkipReason.HEADER,
        SkipReason.TOTAL,
    ]


def test_a_row_without_a_name_is_skipped_and_shown() -> None:
    people = participants_of("ФИО;Организация;Должность\nКим Анна;АО;врач\n;АО «Заря»;мастер")
    (_, nameless) = people.skipped
    assert (nameless.row, nameless.reason) == (3, SkipReason.NO_NAME)
    assert nameless.text == "АО «Заря» · мастер"


def test_a_row_with_an_endless_cell_is_skipped_alone() -> None:
    people = participants_of(f"ФИО;Пост\nКим Анна;{'ы' * 5000}\nЛи Ен;врач")
    assert [person.surname for person in people.rows] == ["Ли"]
    assert people.skipped[1].reason is SkipReason.TOO_LONG


def test_a_mapping_by_hand_wins_over_the_headings() -> None:
    sheet = pasted_sheet("Раз;Два\nврач;Ким Анна", "pasted")
    people = read_participants(sheet, Layout(1, (Column.POST, Column.FULL_NAME), 1))
    assert [(person.surname, person.post) for person in people.rows] == [("Ким", "врач")]


def test_a_sheet_without_names_gives_nobody_and_no_layout() -> None:
    people = participants_of("10;20\n30;40")
    assert (people.rows, people.layout) == ((), None)


@pytest.mark.parametrize("cell", ["=HYPERLINK(1)", "<b>Ким</b>", "\u202eмиК\u202c", "Ким\x07"])
def test_formulas_markup_and_control_characters_stay_plain_text(cell: str) -> None:
    (person,) = participants_of(f"Фамилия;Имя\n{cell};Анна").rows
    assert person.surname.isprintable()
    assert not set("\u202e\u202c\x07") & set(person.surname)


def test_a_degree_behind_the_name_is_a_note_where_posts_have_their_column() -> None:
    person = only_person("ФИО;Должность\nКим Анна Ивановна, д.т.н., профессор;ректор")
    assert (person.patronymic, person.post) == ("Ивановна", "ректор")
    assert person.note == "д.т.н., профессор"


def test_a_remark_in_brackets_behind_the_name_is_a_note_and_no_post() -> None:
    person = only_person("ФИО;Телефон\nИванов И.И. (по согласованию);52-22-22")
    assert (person.name, person.patronymic, person.post) == ("И.", "И.", "")
    assert person.note == "по согласованию"


def test_a_remark_stands_in_any_of_three_columns_of_a_name() -> None:
    person = only_person("Фамилия;Имя;Отчество\nКим*;Анна;Ивановна (ВКС)")
    assert (person.surname, person.patronymic, person.note) == ("Ким", "Ивановна", "*, ВКС")


def test_names_with_footnotes_are_known_without_a_heading() -> None:
    assert surnames("Ким А.И.*;врач\nЛи Е.С.1;юрист\nЮгай О.Л. (ВКС);мастер") == [
        "Ким",
        "Ли",
        "Югай",
    ]


@pytest.mark.parametrize("cell", ["-", "–", "—", "нет", "Нет", "n/a", "#Н/Д"])
def test_a_cell_that_says_there_is_nothing_is_empty(cell: str) -> None:
    headings = "Фамилия;Имя;Отчество;Организация;Должность;Группа;Телефон;E-mail;Примечание"
    person = only_person(f"{headings}\nЛи;Ен;{cell};{cell};{cell};{cell};{cell};{cell};{cell}")
    assert person == ParticipantRow(row=2, surname="Ли", name="Ен")


@pytest.mark.parametrize("heading", ["Организация", "Группа"])
def test_a_cell_merged_downwards_holds_for_all_its_rows(heading: str) -> None:
    cells = {"B3": heading, "C3": "ФИО", "B4": "Заря", "C4": "Ким Анна", "C5": "Ли Ен"}
    people = people_with_merged(cells | {"C6": "Югай Олег", "B7": "Луч", "C7": "Цой Ян"}, "B4:B5")
    told = [one.organisation or one.group for one in people.rows]
    assert told == ["Заря", "Заря", "", "Луч"]


@pytest.mark.parametrize(
    "text",
    [
        "ФИО;Организация\nИванов (ВКС);Завод\nПетров;Фонд",
        "ФИО\nИванов (ВКС)\nПетров",
        "Фамилия;Имя;Отчество\nИванов (ВКС);;\nПетров;Олег;",
        "Фамилия\nИванов (ВКС)\nПетров",
    ],
)
def test_that_somebody_comes_by_video_link_is_no_part_of_a_surname_alone(text: str) -> None:
    people = participants_of(text).rows
    assert [(one.surname, one.note) for one in people] == [("Иванов", "ВКС"), ("Петров", "")]


def test_a_cell_of_an_ods_that_is_merged_downwards_holds_for_all_its_rows() -> None:
    empty = '<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>'
    rows = (
        ods_row(*map(ods_merged, ("", "Организация", "ФИО", "Должность"))),
        ods_row(*map(ods_merged, ("", "Луч", "Цой Ян", "врач"))),
        ods_row(ods_merged(""), ods_merged("Заря", rows=2), ods_merged("Ким Анна"), ods_merged("")),
        ods_row(*map(ods_merged, ("", "", "Ли Ен", "доцент"))),
        ods_row(*map(ods_merged, ("", "", "Югай Олег", ""))),
    )
    people = read_participants(read_sheet(ods_with(empty + "".join(rows)), "x")).rows
    assert [one.organisation for one in people] == ["Луч", "Заря", "Заря", ""]


def test_a_section_over_the_width_of_an_ods_is_a_group() -> None:
    rows = (
        ods_row(*map(ods_merged, ("ФИО", "Организация", "Должность"))),
        ods_row(ods_merged("Союз промышленников края", columns=3)),
        ods_row(*map(ods_merged, ("Цой Ян", "Луч", "врач"))),
    )
    people = read_participants(read_sheet(ods_with("".join(rows)), "x")).rows
    assert [(one.surname, one.group) for one in people] == [("Цой", "Союз промышленников края")]


def test_a_name_merged_downwards_is_one_person() -> None:
    cells = {"A1": "ФИО", "B1": "Должность", "A2": "Ким Анна", "B2": "врач", "B3": "доцент"}
    assert [one.post for one in people_with_merged(cells, "A2:A3").rows] == ["врач"]


def test_a_heading_merged_downwards_is_no_person() -> None:
    cells = {"A1": "ФИО", "B1": "Место работы", "C1": "Контакты", "C2": "Телефон"}
    people = people_with_merged(cells | {"A3": "Ким Анна", "B3": "Заря", "C3": "52-22"}, "B1:B2")
    assert [(one.organisation, one.phone) for one in people.rows] == [("Заря", "52-22")]


def test_namesakes_of_other_organisations_and_posts_are_two_people() -> None:
    text = "ФИО;Организация;Должность\nИванов Иван;Северный банк;директор\n"
    people = participants_of(text + "Иванов Иван;Минфин;советник\nИванов Иван;Минфин;советник")
    assert [one.post for one in people.rows] == ["директор", "советник"]
    assert [(one.row, one.double_of) for one in people.skipped[-1:]] == [(4, 3)]


@pytest.mark.parametrize("work", ["Северный Банк;советник", "Минфин;директор", "Минфин;", ";"])
def test_a_name_that_comes_twice_is_one_person_while_the_work_may_be_one(work: str) -> None:
    text = f"ФИО;Организация;Должность\nИванов Иван;Северный банк;директор\nИванов Иван;{work}"
    people = participants_of(text)
    assert [one.post for one in people.rows] == ["директор"]
    assert people.skipped[-1].double_of == 2


def test_people_not_yet_named_are_no_doubles_of_each_other() -> None:
    text = "ФИО;Организация\nПредставитель;НИИ\nПредставитель;АО «Заря»"
    assert len(participants_of(text).rows) == 2


@pytest.mark.parametrize("surname", ["Справкин", "Всеволодов", "Телефонов", "Исполнителев"])
def test_a_surname_that_begins_like_a_footnote_is_a_surname(surname: str) -> None:
    assert surnames(f"ФИО;Пост\n{surname} Иван;\nКим Анна;врач") == [surname, "Ким"]


@pytest.mark.parametrize("end", ["Исполнитель: Югай О.Л.", "Исп. Югай", "* по согласованию"])
def test_a_footnote_is_no_person(end: str) -> None:
    people = participants_of(f"ФИО;Пост\nКим Анна;врач\n{end};")
    assert (len(people.rows), people.skipped[-1].reason) == (1, SkipReason.FOOTNOTE)
