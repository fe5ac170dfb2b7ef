"""A script plays a round table through the very same desk."""

import json
from datetime import date, timedelta
from typing import Any

import pytest

from models.acts.people import remove_participant
from models.acts.queue import request_floor
from models.acts.table import all_acts
from models.desk import Desk
from models.kinds import ItemKind, NoteKind, SpeechKind
from models.refusals import Refusal
from models.script import BadScript, ScriptFault, Step, play, read_script
from tests.models.table import (
    BELOZEROV,
    DETAILS,
    GULYAEV,
    SUPPORT,
    VORONTSOV,
    last_note,
    minutes,
    refused,
    speaker,
    waiting,
)


def line(act: Any, at: Any = "00:00:00", **arguments: Any) -> str:
    return json.dumps({"at": at, "do": act, **arguments}, ensure_ascii=False)


def do(desk: Desk, act: str, **arguments: Any) -> None:
    (step,) = read_script(line(act, **arguments))
    play(desk, step)


def test_steps_are_read_in_order_with_the_lines_they_stand_on() -> None:
    script = f"{line('open_meeting')}\n\n{line('give_floor', '00:12:30', participant=7)}\n"
    assert read_script(script) == (
        Step(1, timedelta(), "open_meeting", {}),
        Step(3, timedelta(minutes=12, seconds=30), "give_floor", {"participant": 7}),
    )


@pytest.mark.parametrize(
    ("text", "seconds"), [("-00:05:00", -300), ("100:00:01", 360001), ("00:00:00.25", 0.25)]
)
def test_an_instant_may_lie_before_the_opening_and_between_seconds(
    text: str, seconds: float
) -> None:
    assert read_script(line("undo", text))[0].at == timedelta(seconds=seconds)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("open the meeting", ScriptFault.NOT_JSON),
        ("[" * 100_000, ScriptFault.NOT_JSON),
        ("[1]", ScriptFault.NOT_JSON),
        (line("sing"), ScriptFault.UNKNOWN_ACT),
        (line(None), ScriptFault.UNKNOWN_ACT),
        (line(["undo"]), ScriptFault.UNKNOWN_ACT),
        (line("undo", None), ScriptFault.NO_INSTANT),
        (line("undo", 12), ScriptFault.NO_INSTANT),
        (line("undo", "12:30"), ScriptFault.NO_INSTANT),
    ],
    ids=lambda value: str(value)[:30],
)
def test_a_line_that_is_no_act_is_named(text: str, fault: ScriptFault) -> None:
    with pytest.raises(BadScript) as problem:
        read_script(f"{line('undo')}\n{text}")
    assert (problem.value.line, problem.value.fault) == (2, fault)


def test_time_does_not_go_back() -> None:
    with pytest.raises(BadScript) as problem:
        read_script(f"{line('undo', '00:00:02')}\n{line('undo', '00:00:01')}")
    assert (problem.value.line, problem.value.fault) == (2, ScriptFault.BACK_IN_TIME)


def test_participants_and_items_are_list_numbers(desk: Desk) -> None:
    desk.do(remove_participant, BELOZEROV)
    do(desk, "give_floor", participant=2)
    assert speaker(desk).participant == VORONTSOV
    do(desk, "start_item", item=3)
    assert desk.meeting.current == SUPPORT


def test_requests_are_numbers_in_the_queue(desk: Desk) -> None:
    desk.do(request_floor, GULYAEV)
    desk.do(request_floor, VORONTSOV, SpeechKind.POINT_OF_ORDER)
    do(desk, "withdraw_request", request=1)
    assert waiting(desk.meeting) == [GULYAEV]


def test_an_assignment_is_written_with_everything(desk: Desk) -> None:
    do(
        desk,
        "take_note",
        text="Аудит\u2028и отчёт",
        kind="assignment",
        executors=["Фонд", "Завод"],
        due="2025-12-01",
        private=True,
    )
    note = last_note(desk)
    assert (note.kind, note.private, note.text) == (NoteKind.ASSIGNMENT, True, "Аудит\nи отчёт")
    assert (note.executors, note.due) == (("Фонд", "Завод"), date(2025, 12, 1))


def test_notes_count_what_was_written_down(desk: Desk) -> None:
    for text in ("один", "два"):
        do(desk, "take_note", text=text)
    do(desk, "change_note", note=2, text="дважды два", kind="decision")
    assert [one.text for one in desk.meeting.notes] == ["один", "дважды два"]


def test_durations_are_minutes(desk: Desk) -> None:
    do(desk, "give_floor", participant=4)
    do(desk, "extend_limit", by=1.5)
    assert speaker(desk).limit == minutes(6.5)
    do(desk, "change_limits", limits={"speech": 7, "reply": None})
    assert desk.meeting.limits.speech == minutes(7)
    assert desk.meeting.limits.reply is None
    assert desk.meeting.limits.report == minutes(10)


def test_what_is_not_named_keeps_what_stands(desk: Desk) -> None:
    do(desk, "change_details", details={"number": "4", "secretary": {"surname": "Ли"}})
    assert desk.meeting.details.number == "4"
    assert desk.meeting.details.title == DETAILS.title
    do(desk, "change_item", item={"id": 3, "planned": 20})
    assert desk.meeting.item(SUPPORT).planned == minutes(20)
    assert desk.meeting.item(SUPPORT).title.startswith("О мерах")


def test_a_meeting_is_built_from_nothing(empty_desk: Desk) -> None:
    do(empty_desk, "create_meeting", details={"title": "Итоги"}, limits={})
    do(empty_desk, "import_participants", people=[{"person": {"surname": "Ли"}, "seat": 3}])
    do(empty_desk, "import_agenda", items=[{"title": "Разное", "kind": "break"}])
    (li,), (item,) = empty_desk.meeting.listed, empty_desk.meeting.items
    assert (li.person.surname, li.seat) == ("Ли", 3)
    assert (item.title, item.kind) == ("Разное", ItemKind.BREAK)


def test_undo_and_redo_are_steps_too(desk: Desk) -> None:
    do(desk, "arrive", participant=4)
    do(desk, "undo")
    assert not desk.meeting.present
    do(desk, "redo")
    assert len(desk.meeting.present) == 1


def test_a_refusal_is_that_of_the_desk(desk: Desk) -> None:
    with refused(Refusal.NOBODY_SPEAKS):
        do(desk, "end_speech")


@pytest.mark.parametrize(
    ("act", "arguments", "name"),
    [
        ("give_floor", {}, "participant"),
        ("give_floor", {"participant": 31}, "participant"),
        ("give_floor", {"participant": 0}, "participant"),
        ("give_floor", {"participant": True}, "participant"),
        ("give_floor", {"participant": None}, "participant"),
        ("give_floor", {"participant": 1, "kind": "song"}, "kind"),
        ("give_floor", {"participant": 1, "loud": True}, "loud"),
        ("end_speech", {"participant": 1}, "participant"),
        ("undo", {"participant": 1}, "participant"),
        ("give_floor", {"who": 1}, "participant, who"),
        ("take_note", {"text": 5}, "text"),
        ("take_note", {"text": "а", "executors": "Фонд"}, "executors"),
        ("take_note", {"text": "а", "executors": [1]}, "executors"),
        ("take_note", {"text": "а", "due": "завтра"}, "due"),
        ("take_note", {"text": "а", "private": "yes"}, "private"),
        ("extend_limit", {"by": "1"}, "by"),
        ("extend_limit", {"by": 1e300}, "by"),
        ("extend_limit", {"by": float("nan")}, "by"),
        ("change_details", {"details": {"tittle": "x"}}, "details"),
        ("change_details", {"details": []}, "details"),
        ("change_item", {"item": {"id": 99}}, "item"),
    ],
)
def test_an_argument_that_does_not_fit_is_named(
    desk: Desk, act: str, arguments: dict[str, Any], name: str
) -> None:
    with pytest.raises(BadScript) as problem:
        do(desk, act, **arguments)
    assert (problem.value.fault, problem.value.detail) == (ScriptFault.BAD_ARGUMENT, name)


def test_every_act_can_be_scripted() -> None:
    script = "\n".join(line(act) for act in all_acts())
    assert [step.act for step in read_script(script)] == list(all_acts())
