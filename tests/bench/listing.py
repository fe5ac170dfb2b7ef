"""A list of 1,000 people on the screen, and one of thirty: found in, scrolled, repainted."""

from collections.abc import Iterator
from itertools import count

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from models.ids import ParticipantId
from models.people import Participant
from tests.bench.measuring import computed_in_turn
from tests.bench.rows import Row, at_most, beside
from tests.ui.prepare import samples
from ui.palette import LIGHT
from ui.prepare.participants_model import Part
from ui.prepare.participants_table import ParticipantsTable

PEOPLE = 1_000
ROUNDS = 15


class ShownList:
    """The participants' table with so many people in it, painted after every change."""

    def __init__(self, size: int) -> None:
        thirty = samples.participants()
        self._people = [_another(thirty[place % 30], place) for place in range(size)]
        self._turn = count()
        self._panel = ParticipantsTable(LIGHT)
        self._panel.resize(1346, 640)
        self._panel.show()
        self._show()

    def edit(self) -> None:
        edited = replace(self._people[3], remark=f"№ {next(self._turn)}")
        self._people[3] = edited
        self._show()

    def find(self) -> None:
        """Two words, and then everybody is shown again."""
        line = self._panel.findChild(QLineEdit, "filter_participants")
        assert line is not None
        for sought in ("завод", "директор", ""):
            line.setText(sought)
            self._paint()

    def scroll(self) -> None:
        """To the end and back, a page at a time."""
        bar = self._panel.table.verticalScrollBar()
        down = next(self._turn) % 2
        for place in range(5):
            page = bar.pageStep() * (place + 1)
            bar.setValue(bar.maximum() - page if down else page)
            self._panel.grab()

    def repaint(self) -> None:
        self._panel.grab()

    def sort(self) -> None:
        column = (Part.SURNAME, Part.POST)[next(self._turn) % 2]
        self._panel.table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
        self._paint()

    def _show(self) -> None:
        self._panel.show_view(samples.view_of(tuple(self._people)))
        self._paint()

    def _paint(self) -> None:
        """Now, with the heights of the rows in sight, and not when the event loop comes to it."""
        self._panel.table.scrollTo(self._panel.table.currentIndex())
        self._panel.grab()


def rows() -> Iterator[Row]:
    many, few = ShownList(PEOPLE), ShownList(30)
    works = {
        "found": (many.find, few.find),
        "scrolled": (many.scroll, few.scroll),
        "repainted": (many.repaint, few.repaint),
    }
    for word, (with_many, with_few) in works.items():
        this, that = computed_in_turn(with_many, with_few, times=ROUNDS)
        yield at_most(f"1,000 participants: {word}", this, "30 participants", that, 2)
    for word, one, other in (
        ("a cell edited", many.edit, few.edit),
        ("sorted", many.sort, few.sort),
    ):
        this, that = computed_in_turn(one, other, times=ROUNDS)
        yield beside(f"1,000 participants: {word}", this, "30 participants", that)


def _another(one: Participant, place: int) -> Participant:
    surname = f"{one.person.surname}-{place}"
    return replace(one, id=ParticipantId(place + 1), person=replace(one.person, surname=surname))
