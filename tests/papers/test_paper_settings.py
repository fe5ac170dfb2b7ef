"""Settings of the papers: taken, cleaned, refused, undone."""

from datetime import date

import pytest
from msgspec.structs import replace

from models.acts.papers import MOST_ADDRESSEES, change_paper_settings
from models.desk import Desk
from models.paper_settings import Approval, PageSettings, PaperSettings, page_presets
from models.refusals import Refusal
from tests.models.table import english, refused


def test_settings_are_taken_and_undone(desk: Desk) -> None:
    settings = PaperSettings(page=PageSettings(mirrored=True), outcome_title="РЕКОМЕНДАЦИИ")
    desk.do(change_paper_settings, settings)
    assert desk.meeting.paper_settings == settings
    desk.undo()
    assert desk.meeting.paper_settings == PaperSettings()


def test_what_was_typed_is_cleaned_and_empty_lines_are_left_out(desk: Desk) -> None:
    stamp = Approval(" Министр\n", "И.О. \u202eФамилия", date(2025, 10, 20))
    typed = PaperSettings(approval=stamp, letterhead=("  Край ", " "), distribution=("", "в дело"))
    desk.do(change_paper_settings, typed)
    assert desk.meeting.paper_settings == PaperSettings(
        approval=Approval("Министр", "И.О. Фамилия", date(2025, 10, 20)),
        letterhead=("Край",),
        distribution=("в дело",),
    )


def test_the_same_settings_are_nothing_new(desk: Desk) -> None:
    with refused(Refusal.NOTHING_NEW):
        desk.do(change_paper_settings, PaperSettings(letterhead=(" ",)))


@pytest.mark.parametrize(
    "changed",
    [
        {"left": 19},
        {"left": 61},
        {"right": 4},
        {"top": 14},
        {"bottom": 14},
        {"text_size": 9},
        {"text_size": 17},
        {"table_size": 7},
        {"spacing": 99},
        {"spacing": 201},
    ],
)
def test_a_page_that_cannot_be_filed_or_read_is_refused(
    desk: Desk, changed: dict[str, int]
) -> None:
    with refused(Refusal.OUT_OF_RANGE):
        desk.do(change_paper_settings, PaperSettings(page=replace(PageSettings(), **changed)))


def test_a_letterhead_or_a_list_without_end_is_refused(desk: Desk) -> None:
    for endless in (
        PaperSettings(letterhead=("строка",) * 13),
        PaperSettings(distribution=("кому",) * (MOST_ADDRESSEES + 1)),
    ):
        with refused(Refusal.OUT_OF_RANGE):
            desk.do(change_paper_settings, endless)


def test_every_preset_can_be_taken_and_the_first_is_the_standard(desk: Desk) -> None:
    standard, *others = page_presets(english)
    assert (standard.name, standard.page) == ("GOST R 7.0.97", PageSettings())
    for preset in others:
        desk.do(change_paper_settings, PaperSettings(page=preset.page))
        assert desk.meeting.paper_settings.page == preset.page
