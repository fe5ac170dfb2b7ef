"""Lists nobody has seen: names, orders, headings, encodings and kinds of file made up."""

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from hypothesis import given, settings, strategies as st

from models.spreadsheets.participants import read_participants
from models.spreadsheets.reading import read_sheet
from tests.spreadsheets.workbook_files import ods_of, xls_of, xlsx_of

SYLLABLES = st.sampled_from(
    ["ва", "зо", "ку", "ми", "ро", "ти", "фе", "хо", "жу", "щи", "ёр", "ня", "бы"]
)
WORDS = st.lists(SYLLABLES, min_size=2, max_size=4).map(lambda parts: "".join(parts).capitalize())
SURNAMES = WORDS | st.tuples(WORDS, WORDS).map("-".join) | st.sampled_from(["Ли", "Юн", "Ё"])
PATRONYMICS = WORDS.flatmap(lambda stem: st.sampled_from([f"{stem}ович", f"{stem}евна"]))


@dataclass(frozen=True, slots=True)
class Person:
    surname: str
    name: str
    patronymic: str


PEOPLE = st.lists(
    st.builds(Person, SURNAMES, WORDS, PATRONYMICS | st.just("")),
    min_size=1,
    max_size=12,
    unique_by=lambda person: (
        person.surname.replace("ё", "е").replace("Ё", "Е"),
        person.name.replace("ё", "е").replace("Ё", "Е"),
        person.patronymic.replace("ё", "е").replace("Ё", "Е"),
    ),
)

Column = tuple[str, Callable[[Person], str]]

WHOLE_NAMES = st.sampled_from(
    ["Ф. И. О.", "ф.и.о. участника", "УЧАСТНИК", "Фамилия Имя Отчество", "Full name", "Имя"]
)
NAME_COLUMNS: st.SearchStrategy[list[Column]] = st.one_of(
    WHOLE_NAMES.map(lambda heading: [(heading, whole_name)]),
    st.sampled_from([("ФАМИЛИЯ", "имя", "Отчество"), ("Surname", "Given name", "Middle name")]).map(
        lambda headings: [
            (headings[0], lambda person: person.surname),
            (headings[1], lambda person: person.name),
            (headings[2], lambda person: person.patronymic),
        ]
    ),
)
OTHER_COLUMNS: st.SearchStrategy[list[Column]] = st.lists(
    st.sampled_from(
        [
            ("Работодатель", lambda person: f"АО «{person.name}; и К»"),
            ("Занимаемая должность", lambda _: "мастер, наладчик"),
            ("Эл. почта", lambda _: "a@example.org"),
            ("Питание", lambda _: "да"),
            ("Мобильный телефон", lambda _: "+7 900 000-00-00"),
        ]
    ),
    min_size=1,
    max_size=4,
    unique_by=lambda column: column[0],
)
ENCODINGS = st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1251", "cp866", "koi8-r"])
WORKBOOKS = st.sampled_from([xlsx_of, ods_of, xls_of])


def whole_name(person: Person) -> str:
    return f"{person.surname} {person.name} {person.patronymic}".strip()


@st.composite
def tables(draw: st.DrawFn, header: bool = True) -> tuple[list[Person], list[list[str]]]:
    """People, and the rows of a sheet that lists them below some titles."""
    people = draw(PEOPLE)
    names, others = draw(NAME_COLUMNS), draw(OTHER_COLUMNS)
    columns = draw(st.permutations(names + others)) if header else [*others, *names]
    titles = draw(st.lists(st.sampled_from(["Список участников", "17 октября", ""]), max_size=3))
    rows = [[title] + [""] * (len(columns) - 1) for title in titles]
    if header:
        rows.append([heading for heading, _ in columns])
    for person in people:
        rows.append([text(person) for _, text in columns])
        rows += [[""] * len(columns)] * draw(st.integers(0, 1))
    return people, rows


def as_text(rows: Sequence[Sequence[str]], delimiter: str, encoding: str) -> bytes:
    """A text as a spreadsheet program writes it, with the quotes that the encoding has."""
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows(rows)
    marks = str.maketrans("«»", "##") if encoding in ("cp866", "koi8-r") else {}
    return text.getvalue().translate(marks).encode(encoding)


def people_in(data: bytes) -> list[Person]:
    rows = read_participants(read_sheet(data, "list")).rows
    return [Person(row.surname, row.name, row.patronymic) for row in rows]


@settings(max_examples=150, deadline=None)
@given(tables(), ENCODINGS, st.sampled_from([";", ",", "\t", "|"]))
def test_no_text_file_loses_anybody(
    table: tuple[list[Person], list[list[str]]], encoding: str, delimiter: str
) -> None:
    people, rows = table
    assert people_in(as_text(rows, delimiter, encoding)) == people


@settings(max_examples=60, deadline=None)
@given(tables(), WORKBOOKS)
def test_no_workbook_loses_anybody(
    table: tuple[list[Person], list[list[str]]], write: Callable[[list[list[str]]], bytes]
) -> None:
    people, rows = table
    assert people_in(write(rows)) == people


@settings(max_examples=100, deadline=None)
@given(tables(header=False), WORKBOOKS)
def test_no_list_without_a_header_loses_a_surname(
    table: tuple[list[Person], list[list[str]]], write: Callable[[list[list[str]]], bytes]
) -> None:
    people, rows = table
    found = {person.surname for person in people_in(write(rows))}
    assert found >= {person.surname for person in people}


@settings(max_examples=60, deadline=None)
@given(PEOPLE, ENCODINGS)
def test_pasted_names_alone_lose_nobody(people: list[Person], encoding: str) -> None:
    lines = "\n".join(map(whole_name, people))
    assert people_in(lines.encode(encoding)) == people
