"""The list of outcomes over a live desk, without the rest of the window."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from models.ids import NoteId
from models.meeting import Meeting
from models.notes import Note
from tests.ui.desk.watching import settle
from tests.ui.round_table import RoundTable, busy
from ui.connections.outcome_acts import OutcomeActs
from ui.outcomes.outcome_card import OutcomeCard
from ui.outcomes.outcomes_list import OutcomesList
from ui.views.outcome_groups import Listing


@dataclass
class Listed:
    table: RoundTable
    shown: OutcomesList

    @property
    def meeting(self) -> Meeting:
        return self.table.meeting

    @property
    def keys(self) -> list[NoteId]:
        return [one.id for one in self.meeting.notes]

    @property
    def last(self) -> Note:
        found = self.meeting.notes.last()
        assert found is not None
        return found

    @property
    def headings(self) -> list[str]:
        """From top to bottom."""
        found = [
            one
            for one in self.shown.cards.findChildren(QLabel)
            if one.property("role") == "title" and not one.isHidden()
        ]
        top = self.shown.cards
        return [one.text() for one in sorted(found, key=lambda it: it.mapTo(top, it.pos()).y())]

    def card(self, note: NoteId) -> OutcomeCard:
        found = self.shown.findChild(OutcomeCard, f"outcome_{note}")
        assert isinstance(found, OutcomeCard)
        return found

    def texts(self, note: NoteId) -> str:
        labels = self.card(note).findChildren(QLabel)
        return "\n".join(one.text() for one in labels if not one.isHidden())

    def by(self, listing: Listing) -> None:
        choice = self.shown.listing
        choice.step(list(Listing).index(listing) - list(Listing).index(choice.listing))
        settle()

    def press(self, name: str) -> None:
        found = self.shown.findChild(QPushButton, name)
        assert isinstance(found, QPushButton)
        assert not found.isHidden()
        found.click()
        settle()


Sit = Callable[[RoundTable], Listed]


@pytest.fixture
def sit(qtbot: QtBot, dressed: QApplication) -> Iterator[Sit]:
    """Shows the list over a table; the table is given back afterwards."""
    del dressed
    seated: list[RoundTable] = []

    def show(table: RoundTable) -> Listed:
        seated.append(table)
        shown = OutcomesList()
        acts = OutcomeActs(shown, table.desk)
        table.desk.changed.connect(lambda: acts.refresh(table.desk.now()))
        qtbot.addWidget(shown)
        shown.resize(700, 900)
        with qtbot.waitActive(shown):
            shown.show()
            shown.activateWindow()
        acts.refresh(table.desk.now())
        settle()
        return Listed(table, shown)

    yield show
    for table in seated:
        table.desk.sitting.close()


@pytest.fixture
def listed(tmp_path: Path, sit: Sit) -> Listed:
    """Thirty people at the table, the list in front; nothing is written down yet."""
    return sit(busy(tmp_path))
