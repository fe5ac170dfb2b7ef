"""What make bench does to a list of 1,000 people on the screen, and to one of thirty."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from models.ids import ParticipantId
from models.people import Participant
from tests.ui.prepare import samples
from ui.palette import LIGHT
from ui.prepare.participants_model import Part
from ui.prepare.participants_table import ParticipantsTable

Work = Callable[[], None]


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
        line = self._panel.findChild(QLineEdit, "filter_participants")
        assert line is not None
        line.setText(("завод", "директор", "")[next(self._turn) % 3])
        self._paint()

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


def list_works() -> Iterator[tuple[str, Work, Work]]:
    """A sentence, the work with 1,000 people, the same with thirty."""
    many, few = ShownList(1_000), ShownList(30)
    yield "A cell edited in a list of 1,000 on the screen, and of 30.", many.edit, few.edit
    yield "The filter of a list of 1,000 typed, and of 30.", many.find, few.find
    yield "A list of 1,000 sorted, and of 30.", many.sort, few.sort


def _another(one: Participant, place: int) -> Participant:
    surname = f"{one.person.surname}-{place}"
    return replace(one, id=ParticipantId(place + 1), person=replace(one.person, surname=surname))
