"""Facts as lines and back: what was written by any version is read the same."""

import json
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, get_args

import pytest
from hypothesis import given, settings, strategies as st

from models import facts, journal
from models.clock import Stamp
from models.codec import (
    KINDS,
    NAMES,
    UnknownRecord,
    entry_to_record,
    from_plain,
    record_to_entry,
    to_plain,
)
from models.journal import Entry, Fact
from models.kinds import Limits, SpeechKind
from models.meeting import AgendaItem, Details
from models.people import Participant, Person
from tests.models.table import MORNING, minutes

INSTANTS = st.datetimes(timezones=st.just(UTC))
LENGTHS = st.timedeltas(timedelta(0), timedelta(days=3))

st.register_type_strategy(datetime, INSTANTS)
st.register_type_strategy(timedelta, LENGTHS)

LEFT = {"at": MORNING.isoformat(), "wall": MORNING.isoformat(), "last_id": 40}


def through_a_line(entry: Entry) -> Entry:
    line = json.dumps(entry_to_record(entry), ensure_ascii=False, allow_nan=False)
    return record_to_entry(entry.number, json.loads(line))


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_a_fact_of_every_kind_survives_a_line_of_the_file(kind: type) -> None:
    @settings(max_examples=20)
    @given(fact=st.from_type(kind), at=INSTANTS, wall=INSTANTS)
    def survives(fact: Fact, at: datetime, wall: datetime) -> None:
        entry = Entry(7, Stamp(at, wall), fact, 40)
        assert through_a_line(entry) == entry

    survives()


def test_every_fact_there_is_has_a_kind_of_its_own() -> None:
    all_facts = {*get_args(facts.MeetingFact), journal.Undone, journal.Redone}
    assert set(KINDS.values()) == all_facts
    assert len(NAMES) == len(KINDS)


def test_a_field_added_with_a_default_reads_from_an_old_line() -> None:
    old = to_plain(Participant(7, Person("Ли", post="эксперт"), "Гости"))  # type: ignore[arg-type]
    del old["group"], old["person"]["post"]
    assert from_plain(Participant, old) == Participant(7, Person("Ли"))  # type: ignore[arg-type]


def test_a_field_taken_away_is_ignored() -> None:
    record = LEFT | {"kind": "participant_left", "fact": {"participant": 3, "mood": "good"}}
    assert record_to_entry(1, record).fact == facts.ParticipantLeft(3)  # type: ignore[arg-type]


def test_what_is_empty_by_default_is_left_out_and_what_was_emptied_is_not() -> None:
    assert to_plain(Details(title="Итоги")) == {"title": "Итоги", "language": "ru"}
    assert to_plain(Details(language="")) == {"language": ""}
    assert to_plain(Limits(speech=None, warning=timedelta())) == {
        "report": 600.0,
        "co_report": 300.0,
        "speech": None,
        "repeated": 180.0,
        "question": 60.0,
        "answer": 120.0,
        "reply": 120.0,
        "point_of_order": 60.0,
        "closing_word": 180.0,
        "warning": 0.0,
    }


def test_a_line_is_readable_by_eye() -> None:
    fact = facts.ItemAdded(
        AgendaItem(31, "О кадрах", planned=minutes(25), fixed_start=time(10, 45))  # type: ignore[arg-type]
    )
    assert entry_to_record(Entry(1, Stamp(MORNING, MORNING), fact, 31)) == {
        "at": "2025-10-16T00:00:00+00:00",
        "wall": "2025-10-16T00:00:00+00:00",
        "last_id": 31,
        "kind": "item_added",
        "fact": {
            "item": {
                "id": 31,
                "title": "О кадрах",
                "kind": "discussion",
                "planned": 1500.0,
                "fixed_start": "10:45:00",
                "status": "planned",
            }
        },
    }


RECORD = LEFT | {"kind": "participant_left", "fact": {"participant": 3}}
EXTENDED = LEFT | {"kind": "limit_extended", "fact": {"by": 60.0}}


@pytest.mark.parametrize(
    "broken",
    [
        RECORD | {"kind": "participant_danced"},
        RECORD | {"kind": ["participant_left"]},
        RECORD | {"fact": {}},
        RECORD | {"fact": {"participant": "3"}},
        RECORD | {"fact": {"participant": True}},
        RECORD | {"fact": {"participant": None}},
        RECORD | {"fact": []},
        RECORD | {"fact": None},
        RECORD | {"at": "вчера"},
        RECORD | {"at": 1},
        RECORD | {"at": "2025-10-16T00:00:00"},
        RECORD | {"last_id": None},
        RECORD | {"last_id": "40"},
        RECORD | {"kind": "everyone_arrived", "fact": {"participants": "3"}},
        RECORD | {"kind": "everyone_arrived", "fact": {"participants": ["3"]}},
        EXTENDED | {"fact": {"by": "60"}},
        EXTENDED | {"fact": {"by": float("inf")}},
        EXTENDED | {"fact": {"by": float("nan")}},
        EXTENDED | {"fact": {"by": 1e300}},
        {key: value for key, value in RECORD.items() if key != "wall"},
    ],
    ids=str,
)
def test_a_record_of_something_else_is_refused(broken: dict[str, Any]) -> None:
    with pytest.raises(UnknownRecord):
        record_to_entry(1, broken)


def test_the_records_above_are_refused_for_their_fault_alone() -> None:
    assert record_to_entry(1, RECORD).fact == facts.ParticipantLeft(3)  # type: ignore[arg-type]
    assert record_to_entry(1, EXTENDED).fact == facts.LimitExtended(minutes(1))


def test_an_unknown_word_for_a_kind_is_refused() -> None:
    assert from_plain(SpeechKind, "reply") is SpeechKind.REPLY
    with pytest.raises(ValueError, match="song"):
        from_plain(SpeechKind, "song")


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (date, date(2025, 12, 1)),
        (time, time(11, 45)),
        (datetime, MORNING + timedelta(microseconds=1)),
        (timedelta, timedelta(microseconds=-1)),
        (tuple[str, ...], ("а", "б")),
    ],
)
def test_times_and_lists_come_back_exactly(kind: Any, value: Any) -> None:
    assert from_plain(kind, json.loads(json.dumps(to_plain(value)))) == value


def test_an_instant_of_another_offset_is_read_as_utc() -> None:
    record = RECORD | {"at": "2025-10-16T10:00:00+10:00"}
    assert record_to_entry(1, record).stamp.at.utcoffset() == timedelta(0)
    assert record_to_entry(1, record).stamp.at == MORNING


def test_no_fact_can_be_changed_afterwards() -> None:
    assert all(kind.__struct_config__.frozen for kind in KINDS.values())  # type: ignore[attr-defined]
