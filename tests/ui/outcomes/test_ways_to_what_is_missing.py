"""Each line of what is missing leads to the field where it is filled in."""

from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QWidget

from models.acts.agenda import add_item
from models.acts.details import change_details
from models.acts.notes import take_note
from models.acts.papers import change_paper_settings
from models.acts.people import add_participant
from models.kinds import NoteKind
from models.paper_settings import PaperSettings
from models.people import Person
from tests.models.table import DETAILS
from tests.ui.conftest import Seat
from tests.ui.round_table import busy
from ui.main_window import MainWindow
from ui.outcomes.missing_list import LinkLine


@pytest.fixture
def window(tmp_path: Path, seat: Seat) -> MainWindow:
    """No number, no secretary, not closed; an assignment due before the meeting, for nobody."""
    table = busy(tmp_path)
    table.desk.do(change_details, replace(DETAILS, number="", secretary=None))
    table.desk.do(take_note, "Аудит", NoteKind.ASSIGNMENT, due=date(2025, 10, 1))
    shown = seat(table.desk)
    shown.show_page("outcomes")
    return shown


def follow(window: MainWindow, beginning: str) -> tuple[str, str]:
    """The page and the field in which one is then."""
    window.show_page("outcomes")
    lines = window.outcomes.missing.findChildren(LinkLine)
    next(one for one in lines if beginning in one.accessibleName()).click()
    field = QApplication.focusWidget() or QWidget()
    return window.page, field.objectName()


def test_each_line_leads_to_its_field(window: MainWindow) -> None:
    assert follow(window, "The minutes have no number") == ("prepare", "number")
    assert follow(window, "The secretary") == ("prepare", "secretary_surname")
    assert follow(window, "nobody is responsible") == ("outcomes", "executors")
    assert follow(window, "the deadline is before the meeting") == ("outcomes", "due")
    assert follow(window, "is not closed yet")[0] == "desk"


def test_a_warning_is_told_apart_from_what_is_missing(window: MainWindow) -> None:
    headings = [
        one.property("text")
        for one in window.outcomes.missing.findChildren(QWidget)
        if one.property("role") in ("section", "warning")
    ]
    assert headings == ["Missing before printing: 4", "To be looked at once more: 1"]


def test_characters_that_no_face_has_lead_to_where_they_were_typed(
    tmp_path: Path, seat: Seat
) -> None:
    table = busy(tmp_path)
    table.desk.do(change_details, replace(DETAILS, place="王伟"))
    table.desk.do(add_participant, Person("Ли", "伟"))
    table.desk.do(add_item, "Сотрудничество с 王")
    table.desk.do(take_note, "Спасибо 👍")
    table.desk.do(change_paper_settings, PaperSettings(distribution=("Министру 王",)))
    table.desk.do(take_note, "Для себя 👍", private=True)
    window = seat(table.desk)
    assert follow(window, "王, 伟 cannot be printed")[0] == "prepare"
    assert window.prepare.details.isVisible()
    follow(window, "Ли")
    assert window.prepare.participants.isVisible()
    follow(window, "Сотрудничество")
    assert window.prepare.agenda.isVisible()
    assert follow(window, "Спасибо") == ("outcomes", "text")
    follow(window, "Министру")
    assert window.outcomes.settings.isVisible()
    lines = window.outcomes.missing.findChildren(LinkLine)
    assert not [one for one in lines if "Для себя" in one.accessibleName()]
