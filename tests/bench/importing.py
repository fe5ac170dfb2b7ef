"""A list of 1,000 people taken in, and the bare reader of workbooks."""

import io
from collections.abc import Iterator

from python_calamine import CalamineWorkbook

from models.desk import Desk
from models.importing.correcting import Correction
from models.spreadsheets.reading import read_sheets
from tests.bench.measuring import computed_in_turn
from tests.bench.rows import Row, at_most
from tests.models.table import HandClock, Kept, prepare
from tests.spreadsheets.workbook_files import xlsx_of
from ui.prepare.import_kinds import PeopleImport

PEOPLE = 1_000
ROUNDS = 9
HEADINGS = ("№", "Фамилия", "Имя", "Отчество", "Организация", "Должность")


def rows() -> Iterator[Row]:
    people = [(str(n), *names_of(n), f"Завод {n % 40}", "инженер") for n in range(1, PEOPLE + 1)]
    workbook = xlsx_of([HEADINGS, *people])
    desks = [prepared() for _ in range(ROUNDS + 1)]

    def taken_in() -> None:
        """Read, compared with the thirty at the table, shown as rows, and carried out."""
        kind, desk = PeopleImport(), desks.pop()
        kind.read(read_sheets(workbook, "list.xlsx"), Correction())
        wanted = {row.number for row in kind.compare(desk.meeting)}
        kind.carry_out(desk, wanted)
        assert len(desk.meeting.listed) == PEOPLE + 30

    def read() -> None:
        with CalamineWorkbook.from_filelike(io.BytesIO(workbook)) as book:
            assert len(book.get_sheet_by_index(0).to_python()) == PEOPLE + 1

    ours, bare = computed_in_turn(taken_in, read, times=ROUNDS)
    yield at_most("1,000 people imported from a workbook", ours, "python-calamine alone", bare, 5)


def names_of(number: int) -> tuple[str, str, str]:
    """Of nobody else: the number in letters behind each."""
    behind = "".join("абвгдежзик"[int(digit)] for digit in str(number))
    return f"Фамилия{behind}", f"Имя{behind}", f"Отчество{behind}"


def prepared() -> Desk:
    desk = Desk(HandClock(), Kept())
    prepare(desk)
    return desk
