from pathlib import Path

import pytest

from models.acts.manual import acts_manual
from models.acts.table import ActEntry, all_acts
from models.refusals import Refusal

PAGE = Path(__file__).parents[2] / "docs" / "acts.md"
ACTS = all_acts()


def section(name: str) -> str:
    """What the page says under the heading of this name."""
    return acts_manual().split(f"\n### {name}\n")[1].split("\n##")[0]


def test_the_page_is_what_the_code_says() -> None:
    assert PAGE.read_text(encoding="utf-8") == acts_manual()


@pytest.mark.parametrize("act", ACTS.values(), ids=lambda act: act.name)
def test_every_act_tells_its_summary_arguments_and_refusals(act: ActEntry) -> None:
    told = section(act.name)
    assert act.summary
    assert act.summary in told
    assert all(f"| `{name}` |" in told for name in act.arguments)
    assert all(f"`{refusal}`" in told for refusal in act.refusals)


def test_a_required_argument_is_told_from_one_that_may_be_left_out() -> None:
    assert "| `participant` | list number of a participant | yes |" in section("give_floor")
    assert "| `by` | minutes | no |" in section("extend_limit")


def test_no_word_of_the_code_reaches_the_page_as_a_type() -> None:
    assert not [
        word
        for word in ("timedelta", "NewType", "<class", "ParticipantId")
        if word in acts_manual()
    ]


def test_a_choice_names_all_it_can_be() -> None:
    told = section("take_note")
    assert "one of `note`, `proposal`, `decision`, `assignment`, `conclusion`, `dissent`" in told


def test_taking_back_is_told_like_an_act() -> None:
    assert f"`{Refusal.NOTHING_TO_UNDO}`, `{Refusal.MADE_FINAL}`" in section("undo")
    assert f"`{Refusal.NOTHING_TO_REDO}`" in section("redo")


def test_a_script_writer_learns_how_a_line_looks() -> None:
    assert '```json\n{"at": "00:12:30", "do": "give_floor", "participant": 7}\n```' in acts_manual()


def test_what_only_acts_may_set_is_no_field_of_a_whole_value() -> None:
    assert "`attendance`" not in section("participant")
    assert "`spans`" not in section("item")
