"""From draft to final in the window, and the settings of the papers beside the preview."""

from base64 import b64decode
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from msgspec.structs import replace
from PIL import Image
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from models.acts.agenda import close_meeting
from models.acts.notes import change_note, set_aside, take_note
from models.final_papers import Document
from models.kinds import NoteKind, SetAside
from models.paper_settings import Approval, PageSettings
from models.readings.final_papers import final_paper
from models.refusals import Refusal
from tests.ui.desk.watching import settle, type_text
from tests.ui.keyboard import Key, press
from tests.ui.round_table import RoundTable, busy
from ui import wording
from ui.connections.final_papers import FinalPapers
from ui.outcomes.outcomes_page import OutcomesPage


@dataclass
class Papers:
    table: RoundTable
    page: OutcomesPage
    connected: FinalPapers

    @property
    def final(self) -> int:
        found = final_paper(self.table.meeting, Document.MINUTES)
        return found.version if found else 0

    @property
    def words(self) -> list[str]:
        return [one.text() for one in self.page.final.findChildren(QLabel) if one.isVisible()]

    def button(self, name: str) -> QPushButton:
        found = self.page.findChild(QPushButton, name)
        assert isinstance(found, QPushButton)
        return found

    def press(self, *names: str) -> None:
        for name in names:
            self.button(name).click()
        settle()

    def line(self, name: str) -> QLineEdit:
        found = self.page.settings.findChild(QLineEdit, name)
        assert isinstance(found, QLineEdit)
        return found


@pytest.fixture
def papers(tmp_path: Path, qtbot: QtBot, dressed: QApplication) -> Iterator[Papers]:
    """The outcomes page over a meeting that is closed; one proposal is left undecided."""
    del dressed
    table, page = busy(tmp_path), OutcomesPage()
    qtbot.addWidget(page)
    table.desk.do(take_note, "Создать группу", NoteKind.PROPOSAL)
    table.desk.do(close_meeting)
    connected = FinalPapers(page, table.desk)
    table.desk.changed.connect(connected.refresh)
    connected.refresh()
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    yield Papers(table, page, connected)
    table.desk.sitting.close()


@pytest.fixture
def settled(papers: Papers) -> Papers:
    """The proposal is expressly deferred."""
    last = papers.table.meeting.notes.last()
    assert last is not None
    papers.table.desk.do(set_aside, last.id, SetAside.DEFERRED)
    settle()
    return papers


def test_while_a_proposal_is_undecided_the_paper_cannot_be_final_and_it_says_why(
    papers: Papers,
) -> None:
    assert not papers.button("finalise_paper").isEnabled()
    assert "Proposals are unsettled. Decide on them, defer them or leave them open." in papers.words


def test_a_paper_is_made_final_only_after_a_question_in_words(settled: Papers) -> None:
    settled.press("finalise_paper")
    assert any(
        "cannot be undone; a final paper can only be reopened" in one for one in settled.words
    )
    assert settled.final == 0
    settled.press("finalise_yes")
    assert settled.final == 1
    assert "Version 1 of 16.10.2025, 10:01" in settled.words
    assert not settled.table.desk.undo()


def test_after_a_paper_was_made_final_undo_says_that_this_is_what_it_stops_at(
    settled: Papers,
) -> None:
    told: list[Refusal] = []
    settled.table.desk.refused.connect(told.append)
    settled.press("finalise_paper", "finalise_yes")
    settled.table.desk.undo()
    assert [wording.refusal(one) for one in told] == [
        "A paper was made final: what was done before that can be changed, not undone."
    ]


def test_before_a_paper_is_made_final_or_reopened_it_says_what_undo_will_not_reach(
    settled: Papers,
) -> None:
    no_longer = "What was done before can no longer be undone then"
    settled.press("finalise_paper")
    assert any(no_longer in one for one in settled.words)
    settled.press("finalise_yes", "finalise_paper")
    assert any(no_longer in one for one in settled.words)


def test_a_final_paper_says_what_was_changed_since_that_it_does_not_tell(settled: Papers) -> None:
    desk = settled.table.desk
    desk.do(take_note, "Создать фонд", NoteKind.DECISION)
    settled.press("finalise_paper", "finalise_yes")
    assert not any("Since version" in one for one in settled.words)
    last = settled.table.meeting.notes.last()
    assert last is not None
    desk.do(change_note, last.id, "Создать два фонда", NoteKind.DECISION)
    assert (
        "Since version 1 something was changed that this paper does not tell (also outcomes 1); "
        "reopening it puts that in."
    ) in settled.words
    settled.press("finalise_paper", "finalise_yes")
    assert not any("Since version" in one for one in settled.words)


def test_not_yet_and_escape_leave_a_draft(settled: Papers) -> None:
    settled.press("finalise_paper", "finalise_no")
    settled.press("finalise_paper")
    press(Key.Key_Escape)
    assert (settled.final, "DRAFT" in settled.words) == (0, True)
    assert not any("cannot be undone" in one for one in settled.words)


def test_a_final_paper_is_reopened_and_the_next_is_version_two(settled: Papers) -> None:
    settled.press("finalise_paper", "finalise_yes", "finalise_paper", "finalise_yes")
    assert (settled.final, "DRAFT" in settled.words) == (0, True)
    settled.press("finalise_paper", "finalise_yes")
    assert settled.final == 2


def test_a_question_is_withdrawn_when_another_paper_is_shown(settled: Papers) -> None:
    settled.press("finalise_paper")
    settled.page.preview.choose("programme", "ru")
    settled.connected.refresh()
    assert settled.words == []
    assert not settled.button("finalise_paper").isVisible()


def test_settings_stand_in_place_of_the_list_and_escape_leads_back(papers: Papers) -> None:
    papers.press("paper_settings")
    assert papers.page.settings.isVisible()
    press(Key.Key_Escape)
    assert papers.page.outcomes.isVisible()
    assert not papers.button("paper_settings").isChecked()


def test_settings_open_at_their_first_heading_also_before_they_are_laid_out(
    qtbot: QtBot, dressed: QApplication
) -> None:
    del dressed
    page = OutcomesPage()
    qtbot.addWidget(page)
    page.show_settings(True)
    page.resize(1346, 600)
    page.show()
    settle()
    rows = page.settings.area.verticalScrollBar()
    assert (rows.maximum() > 0, rows.value()) == (True, 0)


def test_a_margin_is_an_act_and_undo_takes_it_back_into_the_field(papers: Papers) -> None:
    papers.press("paper_settings")
    left = papers.page.settings.findChild(QSpinBox, "page_left")
    assert isinstance(left, QSpinBox)
    left.setValue(25)
    assert papers.table.meeting.paper_settings.page == PageSettings(left=25)
    papers.table.desk.undo()
    assert (left.value(), papers.table.meeting.paper_settings.page) == (30, PageSettings())


def test_a_preset_sets_the_whole_page_and_own_settings_show_as_such(papers: Papers) -> None:
    papers.press("paper_settings")
    preset = papers.page.settings.findChild(QComboBox, "page_preset")
    assert isinstance(preset, QComboBox)
    preset.setCurrentIndex(1)
    preset.activated.emit(1)
    assert papers.table.meeting.paper_settings.page.mirrored
    own = replace(papers.table.meeting.paper_settings, page=PageSettings(top=35))
    papers.page.settings.changed.emit(own)
    assert preset.currentText() == "own settings"


def test_title_and_stamp_are_told_when_the_fields_are_left(papers: Papers) -> None:
    papers.press("paper_settings")
    for name, text in (("outcome_title", "РЕКОМЕНДАЦИИ"), ("approval_name", "А.С. Абакумов")):
        papers.line(name).setFocus()
        type_text(papers.line(name), text)
    papers.page.finish_editing()
    settings = papers.table.meeting.paper_settings
    assert settings.outcome_title == "РЕКОМЕНДАЦИИ"
    assert settings.approval == Approval(name="А.С. Абакумов")


def test_what_is_being_typed_stays_while_something_else_is_settled(papers: Papers) -> None:
    papers.press("paper_settings")
    papers.line("approval_post").setText("Минис")
    page = replace(papers.table.meeting.paper_settings, page=PageSettings(left=25))
    papers.page.settings.changed.emit(page)
    assert papers.line("approval_post").text() == "Минис"


def test_an_emblem_is_taken_from_a_picture_and_taken_away(papers: Papers, tmp_path: Path) -> None:
    content = BytesIO()
    Image.new("RGB", (40, 40), "navy").save(content, "PNG")
    path = tmp_path / "herb.png"
    path.write_bytes(content.getvalue())
    papers.connected.take_emblem(path)
    assert b64decode(papers.table.meeting.emblem) == content.getvalue()
    papers.press("paper_settings", "remove_emblem")
    assert papers.table.meeting.emblem == ""


def test_a_picture_that_is_none_or_is_gone_changes_nothing(papers: Papers, tmp_path: Path) -> None:
    refused, told = list[Refusal](), list[str]()
    papers.table.desk.refused.connect(refused.append)
    papers.connected.told.connect(told.append)
    (tmp_path / "herb.png").write_text("no picture")
    (tmp_path / "large.png").write_bytes(bytes(600_000))
    for name in ("herb.png", "large.png", "gone.png"):
        papers.connected.take_emblem(tmp_path / name)
    assert refused == [Refusal.NO_PICTURE, Refusal.NO_PICTURE]
    assert len(told) == 1
    assert papers.table.meeting.emblem == ""


def test_the_stamp_begins_with_the_day_of_the_meeting(papers: Papers) -> None:
    papers.page.settings.suggest_day(date(2025, 10, 16))
    papers.press("paper_settings", "set_approval_day")
    papers.page.finish_editing()
    assert papers.table.meeting.paper_settings.approval == Approval(day=date(2025, 10, 16))
