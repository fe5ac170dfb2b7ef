"""The calendar of a meeting, as a program for appointments reads it."""

from datetime import date, timedelta

from hypothesis import given, strategies as st
from msgspec.structs import replace

from models.acts.agenda import (
    change_item,
    close_meeting,
    defer_item,
    drop_item,
    open_meeting,
    start_item,
)
from models.acts.details import change_details
from models.acts.notes import mark_done, take_note
from models.desk import Desk
from models.exchange.calendar import LONGEST, calendar_bytes, escaped, folded
from models.kinds import NoteKind
from models.meeting import Meeting
from tests.models.table import LEAN, MACHINES, OPENING, STAFF, HandClock, begin, last_note_id
from ui.language import Words

DUE = date(2025, 12, 1)


def events(meeting: Meeting) -> list[dict[str, str]]:
    """The events by the names of their properties, unfolded."""
    text = calendar_bytes(meeting, Words("ru"), "ru").decode().replace("\r\n ", "")
    found: list[dict[str, str]] = []
    for line in text.split("\r\n"):
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            found.append({})
        elif found:
            found[-1][name] = value
    return found


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=300))
def test_a_long_line_is_folded_by_bytes_between_letters(text: str) -> None:
    lines = folded(text).split(b"\r\n")
    assert all(len(line) <= LONGEST for line in lines)
    assert [line.decode() for line in lines]
    assert folded(text).replace(b"\r\n ", b"") == text.encode() + b"\r\n"


def test_what_separates_is_escaped() -> None:
    assert escaped("а; б, в\\г\nд") == "а\\; б\\, в\\\\г\\nд"


def test_every_item_is_an_event_at_its_planned_time_in_utc(prepared: Desk) -> None:
    found = events(prepared.meeting)
    assert len(found) == len(prepared.meeting.items)
    assert (found[0]["DTSTART"], found[0]["SUMMARY"][:2]) == ("20251016T000000Z", "1.")
    assert found[1]["DTSTART"] == found[0]["DTEND"]


def test_what_was_dropped_or_deferred_is_cancelled_in_the_calendar(desk: Desk) -> None:
    desk.do(drop_item, LEAN)
    desk.do(defer_item, MACHINES)
    called_off = [one["UID"] for one in events(desk.meeting) if one.get("STATUS") == "CANCELLED"]
    assert [key.split("-")[1] for key in called_off] == [str(LEAN), str(MACHINES)]


def test_items_of_a_closed_meeting_stand_at_the_minutes_they_were_taken(
    prepared: Desk, clock: HandClock
) -> None:
    clock.advance(minutes=11, seconds=51)
    begin(prepared)
    clock.advance(minutes=42, seconds=30)
    prepared.do(drop_item, LEAN)
    prepared.do(start_item, MACHINES)
    clock.advance(minutes=5)
    prepared.do(close_meeting)
    told = [
        (one["UID"].split("-")[1], one["DTSTART"][9:], one["DTEND"][9:])
        for one in events(prepared.meeting)
        if "STATUS" not in one
    ]
    assert told == [
        (str(OPENING), "001100Z", "001200Z"),
        (str(STAFF), "001100Z", "005400Z"),
        (str(MACHINES), "005400Z", "005900Z"),
    ]


def test_what_a_closed_meeting_dropped_is_still_cancelled(desk: Desk) -> None:
    desk.do(drop_item, LEAN)
    desk.do(close_meeting)
    (called_off,) = (one for one in events(desk.meeting) if one.get("STATUS") == "CANCELLED")
    assert called_off["UID"].split("-")[1] == str(LEAN)


def test_a_plan_counted_from_the_opening_stands_on_whole_minutes(
    prepared: Desk, clock: HandClock
) -> None:
    prepared.do(change_details, replace(prepared.meeting.details, planned_start=None))
    for item in [one for one in prepared.meeting.items if one.fixed_start]:
        prepared.do(change_item, replace(item, fixed_start=None))
    clock.advance(minutes=11, seconds=51)
    prepared.do(open_meeting)
    assert [one["DTSTART"][9:] for one in events(prepared.meeting)][:2] == ["001100Z", "002100Z"]


def test_a_deadline_takes_its_whole_day_and_no_time(desk: Desk) -> None:
    text = "Подготовить перечень, согласовать"
    desk.do(take_note, text, kind=NoteKind.ASSIGNMENT, executors=("Ким М.Ч.",), due=DUE)
    last = events(desk.meeting)[-1]
    assert last["DTSTART;VALUE=DATE"] == "20251201"
    assert last["DTEND;VALUE=DATE"] == "20251202"
    assert "Подготовить перечень\\, согласовать" in last["SUMMARY"]
    assert "Ким М.Ч." in last["DESCRIPTION"]


def test_what_is_carried_out_or_private_has_no_deadline_any_more(desk: Desk) -> None:
    desk.do(take_note, "Между нами", kind=NoteKind.ASSIGNMENT, due=DUE, private=True)
    desk.do(take_note, "Сделано", kind=NoteKind.ASSIGNMENT, due=DUE)
    desk.do(mark_done, last_note_id(desk))
    assert not [one for one in events(desk.meeting) if "DTSTART;VALUE=DATE" in one]


def test_importing_twice_doubles_nothing(desk: Desk) -> None:
    keys = [one["UID"] for one in events(desk.meeting)]
    assert len({*keys}) == len(keys)
    assert keys == [one["UID"] for one in events(desk.meeting)]


def test_without_a_day_there_is_nothing_to_put_into_a_calendar(empty_desk: Desk) -> None:
    content = calendar_bytes(empty_desk.meeting, Words("en"), "en")
    assert b"VEVENT" not in content
    assert timedelta() == empty_desk.meeting.details.utc_offset
