"""The data that a paper carries make the same meeting again, or are refused with their place."""

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import settings
from hypothesis.stateful import invariant

from models.acts.agenda import close_meeting
from models.acts.floor import give_floor
from models.acts.notes import take_note, take_vote
from models.clock import Stamp
from models.data import meeting_data
from models.desk import Desk
from models.exchange.reading_data import BadData, DataFault, entries_of, read_data
from models.history import History
from models.kinds import NoteKind
from models.meeting import Meeting
from tests.models.table import ABAKUMOV, MORNING, HandClock, Kept, last_note_id
from tests.models.test_desk_machine import DeskMachine

Data = dict[str, Any]


def written(meeting: Meeting) -> bytes:
    return json.dumps(meeting_data(meeting), ensure_ascii=False).encode()


def read_back(content: bytes) -> Meeting:
    return History(entries_of(read_data(content), Stamp(MORNING, MORNING))).meeting


def fault_of(data: object) -> tuple[DataFault, str]:
    with pytest.raises(BadData) as refused:
        read_data(json.dumps(data).encode())
    return refused.value.fault, refused.value.where


class ReadBackMachine(DeskMachine):
    """Any acts whatever, and then the data of the meeting."""

    @invariant()
    def its_data_make_the_same_meeting(self) -> None:
        meeting = self.desk.meeting
        again = read_back(written(meeting))
        standing = meeting.speaking is not None and meeting.speaking.running
        if not standing:
            assert meeting_data(again) == meeting_data(meeting)
        assert meeting_data(read_back(written(again))) == meeting_data(again)


TestReadBack = ReadBackMachine.TestCase
TestReadBack.settings = settings(max_examples=5, stateful_step_count=20)


@pytest.fixture
def held(desk: Desk, clock: HandClock) -> Meeting:
    desk.do(give_floor, ABAKUMOV)
    clock.advance(minutes=4)
    desk.do(take_note, "Создать центр\nкомпетенций", kind=NoteKind.DECISION)
    desk.do(take_vote, last_note_id(desk), in_favour=0, against=0, abstained=0)
    desk.do(close_meeting)
    return desk.meeting


@pytest.fixture
def data(held: Meeting) -> Data:
    found: Data = json.loads(written(held))
    return found


def test_a_meeting_read_back_equals_the_one_that_was_written(held: Meeting) -> None:
    again = read_back(written(held))
    assert again.notes == held.notes
    assert again.speeches == held.speeches
    assert again.participants == held.participants
    assert (again.details, again.items) == (held.details, held.items)


def test_whoever_was_speaking_is_suspended_at_the_last_instant_known(
    desk: Desk, clock: HandClock
) -> None:
    desk.do(give_floor, ABAKUMOV)
    clock.advance(minutes=2)
    desk.do(take_note, "Тезис")
    again = read_back(written(desk.meeting)).speaking
    assert again is not None
    assert (again.running, again.spoken(clock.at)) == (False, timedelta(minutes=2))


def test_work_goes_on_with_new_ids_and_reading_back_is_never_undone(held: Meeting) -> None:
    clock = HandClock(MORNING + timedelta(days=1))
    desk = Desk(clock, Kept(), entries_of(read_data(written(held)), clock()))
    assert desk.undoable is None
    desk.do(take_note, "Ещё одно")
    assert last_note_id(desk) > max(one.id for one in held.speeches)


def test_text_from_outside_is_cleaned_like_typed_text(data: Data) -> None:
    data["meeting"]["title"] = "Итоги\x07 \u202eгода\n"
    assert read_back(json.dumps(data).encode()).details.title == "Итоги года"


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"meeting": 3}', b"\xff\xfe", b"[" * 99999]
)
def test_what_is_no_data_of_a_meeting_is_refused(content: bytes) -> None:
    with pytest.raises(BadData) as refused:
        read_data(content)
    assert refused.value.fault is DataFault.NOT_DATA


def test_data_of_a_later_version_are_refused(data: Data) -> None:
    assert fault_of(data | {"version": 2}) == (DataFault.NEWER, "")


UNFIT: dict[str, Callable[[Data], object]] = {
    "meeting.title": lambda data: data["meeting"].update(title=" "),
    "meeting.closed": lambda data: data["meeting"].update(closed="2020-01-01T00:00:00+00:00"),
    "meeting.limits": lambda data: data["meeting"]["limits"].update(speech="five"),
    "meeting.paper_settings": lambda data: data["meeting"]["paper_settings"]["page"].update(left=0),
    "participants": lambda data: data["participants"][1].update(id=1),
    "participants[4]": lambda data: data["participants"][4].update(deputy_for=999),
    "agenda[2]": lambda data: data["agenda"][2].pop("title"),
    "speeches[0].participant": lambda data: data["speeches"][0].update(participant=999),
    "speeches[0].spans": lambda data: data["speeches"][0].update(spans=[]),
    "speeches[0].ended": lambda data: data["speeches"][0].update(ended=None),
    "outcomes[0]": lambda data: data["outcomes"][0].update(kind="wish"),
    "votes[0].note": lambda data: data["votes"][0].update(note="one"),
    "notes": lambda data: data.update(notes={}),
}


@pytest.mark.parametrize("where", UNFIT)
def test_what_does_not_fit_is_refused_with_its_place(data: Data, where: str) -> None:
    UNFIT[where](data)
    assert fault_of(data) == (DataFault.UNFIT, where)
