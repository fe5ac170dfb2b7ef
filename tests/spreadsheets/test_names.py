import pytest

from models.spreadsheets.beside_names import without_marks
from models.spreadsheets.names import PersonName, looks_like_full_name, split_full_name


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Абакумов Андрей Сергеевич", ("Абакумов", "Андрей", "Сергеевич")),
        ("Андрей Сергеевич Абакумов", ("Абакумов", "Андрей", "Сергеевич")),
        ("Ли Ен Сун", ("Ли", "Ен Сун", "")),
        ("Ким Марина", ("Ким", "Марина", "")),
        ("Черных Ирина Васильевна", ("Черных", "Ирина", "Васильевна")),
        ("Абрамович Роман Аркадьевич", ("Абрамович", "Роман", "Аркадьевич")),
        ("Кузьмич Илья Ильич", ("Кузьмич", "Илья", "Ильич")),
        (
            "Калашников-Стрельцов Константин Вениаминович",
            ("Калашников-Стрельцов", "Константин", "Вениаминович"),
        ),
        ("Калашников - Стрельцов Константин", ("Калашников-Стрельцов", "Константин", "")),
        ("Гарсиа Маркес Анна Петровна", ("Гарсиа Маркес", "Анна", "Петровна")),
        ("Алиев Вагиф Мамед оглы", ("Алиев", "Вагиф", "Мамед оглы")),
        ("фон Браун Вера Карловна", ("фон Браун", "Вера", "Карловна")),
        ("Петрова (Иванова) Анна Ильинична", ("Петрова (Иванова)", "Анна", "Ильинична")),
        ("Иванов И.И.", ("Иванов", "И.", "И.")),
        ("Иванов И. И.", ("Иванов", "И.", "И.")),
        ("И.И. Иванов", ("Иванов", "И.", "И.")),
        ("И. И. Иванов", ("Иванов", "И.", "И.")),
        ("И.И.Иванов", ("Иванов", "И.", "И.")),
        ("Иванов И.", ("Иванов", "И.", "")),
        ("Иванов ИИ", ("Иванов", "И.", "И.")),
        ("ИВАНОВ ИВАН ИВАНОВИЧ", ("Иванов", "Иван", "Иванович")),
        ("ИВАНОВ Иван Иванович", ("Иванов", "Иван", "Иванович")),
        ("иванов иван иванович", ("Иванов", "Иван", "Иванович")),
        ("ЛИ ЕН СУН", ("Ли", "Ен Сун", "")),
        ("1. Иванов Иван", ("Иванов", "Иван", "")),
        ("Иванов", ("Иванов", "", "")),
        ("John Smith", ("Smith", "John", "")),
        ("SMITH John", ("Smith", "John", "")),
        ("Smith, John", ("Smith", "John", "")),
        ("Dr. Mary Ann O'Neil", ("O'Neil", "Mary Ann", "")),
        ("Ludwig van Beethoven", ("van Beethoven", "Ludwig", "")),
    ],
)
def test_a_name_in_one_cell_falls_into_its_parts(text: str, parts: tuple[str, str, str]) -> None:
    assert split_full_name(text) == PersonName(*parts)


@pytest.mark.parametrize("text", ["Ли Ен Сун", "Иванов И.И.", "О'Нил Анна", "John Smith"])
def test_names_look_like_names(text: str) -> None:
    assert looks_like_full_name(text)


@pytest.mark.parametrize(
    "text", ["Органы власти", "АО «Заря»", "Иванов", "директор завода", "10:30", ""]
)
def test_other_texts_do_not_look_like_names(text: str) -> None:
    assert not looks_like_full_name(text)


@pytest.mark.parametrize(
    ("text", "name", "marks"),
    [
        ("Иванов Иван Иванович (по согласованию)", "Иванов Иван Иванович", "по согласованию"),
        ("Николаев Н.Н. (ВКС)", "Николаев Н.Н.", "ВКС"),
        ("Николаев (ВКС)", "Николаев", "ВКС"),
        ("Николаев (по видеосвязи)", "Николаев", "по видеосвязи"),
        ("Ким Анна (Онлайн)**", "Ким Анна", "Онлайн, **"),
        ("Лисин Л.Л. *", "Лисин Л.Л.", "*"),
        ("Волков В.В.1", "Волков В.В.", "1"),
        ("Иванов\nИван Иванович\n(ВКС)", "Иванов\nИван Иванович", "ВКС"),
        ("John Smith (CEO)", "John Smith", "CEO"),
    ],
)
def test_remarks_and_footnotes_behind_a_name_are_no_part_of_it(
    text: str, name: str, marks: str
) -> None:
    assert without_marks(text) == (name, marks)


@pytest.mark.parametrize(
    "text",
    [
        "Петрова (Иванова) А.С.",
        "ПЕТРОВА АННА (ИВАНОВА)",
        "Петрова (Иванова)",
        "Участник 1",
        "Ким Анна – директор (по согласованию)",
    ],
)
def test_other_names_in_brackets_and_numbers_of_guests_stay(text: str) -> None:
    assert without_marks(text) == (text, "")


@pytest.mark.parametrize(
    "text",
    ["Представитель АО «КнААЗ»", "АО КнААЗ", "Члены делегации (3 чел.)", "администрация города"],
)
def test_what_names_nobody_is_not_parted_and_not_recased(text: str) -> None:
    assert split_full_name(text) == PersonName(text)


@pytest.mark.parametrize("text", ["Заводов Пётр", "Дума Иван", "Ип Ман", "членов иван ильич"])
def test_a_name_like_a_word_for_an_organisation_is_a_name(text: str) -> None:
    assert split_full_name(text).name
