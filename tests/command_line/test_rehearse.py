"""A whole round table, played without a window."""

import json
import re
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Name

from models.facts import MeetingOpened
from models.history import History
from models.readings.decisions import decision_numbers
from tests.command_line.commands import Command, entries_of
from tests.reports.reading import Printed, letters

RESULTS = {"rehearsal.roundtable", "minutes.pdf", "outcomes.pdf"}
OPENING = {"at": "00:00:00", "do": "open_meeting"}
FLOOR = {"at": "00:01:00", "do": "give_floor", "participant": 7}


def script(folder: Path, *steps: Mapping[str, object]) -> Path:
    path = folder / "script.jsonl"
    path.write_text("\n".join(map(json.dumps, map(dict, steps))), encoding="utf-8")
    return path


@pytest.fixture
def minutes(rehearsed: Path) -> Printed:
    return Printed((rehearsed / "minutes.pdf").read_bytes())


def test_the_meeting_and_both_papers_are_left(rehearsed: Path) -> None:
    assert {one.name for one in rehearsed.iterdir()} == RESULTS


def test_a_second_rehearsal_gives_the_same_papers_and_facts(
    command: Command, rehearsed: Path, tmp_path: Path
) -> None:
    assert command("rehearse", "--output", tmp_path).code == 0
    for name in ("minutes.pdf", "outcomes.pdf"):
        assert (tmp_path / name).read_bytes() == (rehearsed / name).read_bytes()
    first, second = (entries_of(one / "rehearsal.roundtable") for one in (rehearsed, tmp_path))
    assert first == second


def test_it_can_be_played_again_in_the_same_folder(command: Command, tmp_path: Path) -> None:
    codes = [command("rehearse", "--output", tmp_path).code for _ in range(2)]
    assert codes == [0, 0]
    assert {one.name for one in tmp_path.iterdir()} == RESULTS


def test_the_protocol_names_every_participant_and_every_item(minutes: Printed, held: Path) -> None:
    meeting = History(entries_of(held)).meeting
    names = [one.person.surname for one in meeting.participants]
    titles = [one.title for one in meeting.items if not one.is_break]
    assert [name for name in names if letters(name) not in minutes.letters] == []
    assert [title for title in titles if letters(title) not in minutes.letters] == []


def test_the_protocol_has_the_decisions_in_order(minutes: Printed, held: Path) -> None:
    text = "\n".join(minutes.text(page) for page in minutes.pages)
    printed = re.findall(r"^(\d\.\d+)\.", text, re.MULTILINE)
    numbers = decision_numbers(History(entries_of(held)).meeting).values()
    assert printed == sorted(numbers, key=lambda one: [int(part) for part in one.split(".")])
    assert printed[:3] == ["1.1", "1.2", "2.1"]


@pytest.mark.parametrize("name", ["minutes.pdf", "outcomes.pdf"])
def test_every_face_travels_inside_the_paper(rehearsed: Path, name: str) -> None:
    with pikepdf.open(BytesIO((rehearsed / name).read_bytes())) as pdf:
        found = [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary)]
        fonts = [one for one in found if one.get(Name.Type) == Name.Font]
        assert fonts
        assert all(Name.FontFile2 in font.FontDescriptor for font in fonts)


def test_a_script_that_begins_with_the_opening_plays_at_the_table_of_the_sample(
    command: Command, tmp_path: Path
) -> None:
    own = script(tmp_path, OPENING, FLOOR)
    assert command("rehearse", "--script", own, "--output", tmp_path).code == 0
    meeting = History(entries_of(tmp_path / "rehearsal.roundtable")).meeting
    assert [one.participant for one in meeting.speeches] == [meeting.listed[6].id]


def test_a_script_that_creates_its_meeting_starts_from_nothing(
    command: Command, tmp_path: Path
) -> None:
    created = {"at": "-01:00:00", "do": "create_meeting", "details": {"title": "T"}, "limits": {}}
    own = script(tmp_path, created, OPENING)
    command("rehearse", "--script", own, "--output", tmp_path)
    facts = [one.fact for one in entries_of(tmp_path / "rehearsal.roundtable")]
    assert len(facts) == 2
    assert isinstance(facts[1], MeetingOpened)


def test_a_refused_act_is_told_with_its_line_and_the_play_goes_on(
    command: Command, tmp_path: Path
) -> None:
    told = command(
        "rehearse", "--script", script(tmp_path, OPENING, OPENING, FLOOR), "--output", tmp_path
    )
    assert (told.code, told.complained) == (0, [])
    assert "2" in told.said[0]
    assert "open_meeting" in told.said[0]
    assert isinstance(entries_of(tmp_path / "rehearsal.roundtable")[-2].fact, MeetingOpened)


def test_strictly_the_first_refusal_ends_the_play(command: Command, tmp_path: Path) -> None:
    own = script(tmp_path, OPENING, OPENING, FLOOR)
    told = command("rehearse", "--strict", "--script", own, "--output", tmp_path)
    assert (told.code, told.said, len(told.complained)) == (2, [], 1)
    assert isinstance(entries_of(tmp_path / "rehearsal.roundtable")[-1].fact, MeetingOpened)
    assert {one.name for one in tmp_path.iterdir()} == {"script.jsonl", "rehearsal.roundtable"}


def test_a_file_is_rehearsed_as_a_copy(command: Command, prepared: Path, tmp_path: Path) -> None:
    before = prepared.read_bytes()
    output = tmp_path / "rehearsal"
    assert command("rehearse", prepared, "--output", output).code == 0
    meeting = History(entries_of(output / prepared.name)).meeting
    assert meeting.closed is not None
    assert {one.name for one in tmp_path.iterdir()} == {prepared.name, "rehearsal"}
    assert prepared.read_bytes() == before


def test_a_file_is_not_rehearsed_in_its_own_folder(command: Command, prepared: Path) -> None:
    before = prepared.read_bytes()
    told = command("rehearse", prepared, "--output", prepared.parent)
    assert (told.code, len(told.complained)) == (2, 1)
    assert prepared.read_bytes() == before
    assert list(prepared.parent.iterdir()) == [prepared]
