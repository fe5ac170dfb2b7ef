"""The table of participants on a screen, and people a little different from the sample."""

from typing import Any

from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from models.people import Participant, Person
from tests.ui.prepare import samples
from ui.palette import LIGHT
from ui.prepare.participants_model import Part
from ui.prepare.participants_table import ParticipantsTable

NAMES = set(Person.__struct_fields__)


def table_of(qtbot: QtBot) -> ParticipantsTable:
    panel = ParticipantsTable(LIGHT)
    qtbot.addWidget(panel)
    panel.resize(1346, 640)
    panel.show_view(samples.view())
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    panel.table.setFocus()
    return panel


def go_to(panel: ParticipantsTable, row: int, part: Part) -> None:
    panel.table.setCurrentIndex(panel.table.model().index(row, part))


def one_with(one: Participant, **changed: Any) -> Participant:
    """The same person with these fields, of the participant or of the name."""
    person = replace(one.person, **{key: new for key, new in changed.items() if key in NAMES})
    others = {key: new for key, new in changed.items() if key not in NAMES}
    return replace(one, person=person, **others)
