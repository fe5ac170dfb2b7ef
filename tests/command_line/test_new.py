"""A meeting out of spreadsheets."""

import json
from datetime import time, timedelta
from pathlib import Path
from stat import S_IMODE
from typing import Any

import pytest

from models.history import History
from models.meeting import Meeting
from tests.command_line.commands import FIXTURES, Command, Told, entries_of

LISTS = {
    "participants-ministry.xlsx": 30,
    "participants-registration.xlsx": 30,
    "participants.csv": 30,
    "participants-cp1251.csv": 30,
    "participants-paste.tsv": 12,
}
MINISTRY = "participants-ministry.xlsx"
WITH_GROUPS = (MINISTRY, "participants.csv")
MEETING = "new.roundtable"


def made(command: Command, folder: Path, people: str, *more: str | Path) -> Told:
    agenda = FIXTURES / "agenda.csv"
    lists = ("--participants", FIXTURES / people, "--agenda", agenda)
    return command("new", folder / MEETING, "--title", "Круглый стол", *lists, *more)


def report(command: Command, folder: Path, people: str) -> dict[str, Any]:
    told = made(command, folder, people, "--json")
    assert (told.code, told.complained) == (0, [])
    found: dict[str, Any] = json.loads("\n".join(told.said))
    return found


def meeting_in(folder: Path) -> Meeting:
    return History(entries_of(folder / MEETING)).meeting


@pytest.mark.parametrize(("people", "count"), LISTS.items())
def test_every_kind_of_list_gives_all_its_people(
    command: Command, tmp_path: Path, people: str, count: int
) -> None:
    assert report(command, tmp_path, people)["participants"]["added"] == count
    assert len(meeting_in(tmp_path).listed) == count


@pytest.mark.parametrize("people", WITH_GROUPS)
def test_thirty_people_sit_in_groups_of_nine_thirteen_and_eight(
    command: Command, tmp_path: Path, people: str
) -> None:
    groups = report(command, tmp_path, people)["participants"]["groups"]
    assert list(groups.values()) == [9, 13, 8]


def test_the_agenda_has_eight_rows_of_three_hours(command: Command, tmp_path: Path) -> None:
    agenda = report(command, tmp_path, MINISTRY)["agenda"]
    assert (agenda["added"], agenda["minutes"]) == (8, 180)


def test_the_break_keeps_its_time_and_the_day_its_frame(command: Command, tmp_path: Path) -> None:
    made(command, tmp_path, MINISTRY)
    meeting = meeting_in(tmp_path)
    pause = next(one for one in meeting.items if one.is_break)
    assert (pause.fixed_start, pause.planned) == (time(11, 45), timedelta(minutes=15))
    assert (meeting.details.planned_start, meeting.details.planned_end) == (time(10), time(13))


def test_what_was_skipped_is_told_with_its_row_and_reason(command: Command, tmp_path: Path) -> None:
    skipped = report(command, tmp_path, MINISTRY)["participants"]["skipped"]
    assert (39, "footnote") in [(one["row"], one["reason"]) for one in skipped]
    assert all(one["text"] for one in skipped)


def test_without_json_the_same_is_told_in_sentences(command: Command, tmp_path: Path) -> None:
    told = made(command, tmp_path, MINISTRY)
    assert told.said[0].endswith(str(tmp_path / MEETING))
    assert all(figure in told.said[1] for figure in ("30", "9", "13", "8"))
    assert all(figure in told.said[2] for figure in ("8", "180"))


def test_a_title_alone_is_enough(command: Command, tmp_path: Path) -> None:
    assert command("new", tmp_path / MEETING, "--title", "Круглый стол").code == 0
    assert meeting_in(tmp_path).details.title == "Круглый стол"


def test_the_file_is_for_its_owner_alone_and_nothing_lies_beside_it(
    command: Command, tmp_path: Path
) -> None:
    made(command, tmp_path, MINISTRY)
    assert [one.name for one in tmp_path.iterdir()] == [MEETING]
    assert S_IMODE((tmp_path / MEETING).stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "wrong",
    [
        ("--title", " "),
        ("--title", "T", "--participants", "nowhere.csv"),
        ("--title", "T", "--agenda", str(FIXTURES)),
        ("--title", "T", "--participants", __file__ + "c"),
    ],
)
def test_what_fails_leaves_no_file(
    command: Command, tmp_path: Path, wrong: tuple[str, ...]
) -> None:
    assert command("new", tmp_path / MEETING, *wrong).code == 2
    assert list(tmp_path.iterdir()) == []


def test_a_meeting_that_is_there_is_not_overwritten(command: Command, prepared: Path) -> None:
    before = prepared.read_bytes()
    told = command("new", prepared, "--title", "Другой")
    assert told.code == 2
    assert prepared.name in told.complained[0]
    assert prepared.read_bytes() == before


def test_a_sequel_begins_with_the_people_of_the_earlier_meeting(
    command: Command, tmp_path: Path
) -> None:
    made(command, tmp_path, MINISTRY)
    second = tmp_path / "second.roundtable"
    lists = ("--participants", FIXTURES / MINISTRY)
    told = command("new", second, "--title", "Вторая", "--from", tmp_path / MEETING, *lists)
    assert (told.code, told.complained) == (0, [])
    sequel = History(entries_of(second)).meeting
    assert len(sequel.listed) == 30
    assert sequel.sequel_of is not None
    assert sequel.sequel_of.meeting == "Круглый стол"


def test_an_earlier_meeting_that_is_not_there_is_told(command: Command, tmp_path: Path) -> None:
    second = tmp_path / "second.roundtable"
    told = command("new", second, "--title", "Вторая", "--from", tmp_path / "nowhere")
    assert told.code == 2
    assert len(told.complained) == 1
    assert not second.exists()
