"""A misspelt name is set right in everything that was recorded, by one act."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace

from models import facts
from models.acts.agenda import change_item, close_meeting
from models.acts.details import change_details
from models.acts.floor import give_floor
from models.acts.naming import set_names_right
from models.acts.notes import remove_note, take_note
from models.acts.papers import change_paper_settings
from models.acts.people import (
    add_participant,
    arrive,
    change_participant,
    everyone_arrives,
    import_participants,
)
from models.acts.votes import put_to_vote, take_vote_by_name
from models.codec import entry_to_record, record_to_entry
from models.data import meeting_data
from models.desk import Desk
from models.exchange.calendar import calendar_bytes
from models.exchange.lists import (
    agenda_table,
    assignments_table,
    participants_table,
    speeches_table,
)
from models.ids import ParticipantId
from models.kinds import NoteKind, SpeechKind, Voice
from models.meeting import Meeting
from models.paper_settings import Approval
from models.papers.after.assignments import assignments_of
from models.papers.after.extract import extracts_of
from models.papers.after.proposals import proposals_of
from models.papers.after.resolution import resolution_of
from models.papers.after.short_minutes import short_minutes_of
from models.papers.after.statistics import statistics_of
from models.papers.before.people import participants_of, registration_of
from models.papers.before.programme import programme_of
from models.papers.minutes import minutes_of
from models.papers.outcomes import outcomes_of
from models.people import Person
from models.privacy.erasing import Erasure, erased
from models.readings.earlier_names import earlier_persons, name_set_right, named_otherwise
from models.readings.earlier_places import NamedIn, left_in_texts, places_of
from models.refusals import Refusal
from models.rewriting import values_of
from models.votes import Cast
from tests.models.table import (
    BELOZEROV,
    GULYAEV,
    LEAN,
    MESHCHERYAKOV,
    SUPPORT,
    HandClock,
    begin,
    english,
    last_note_id,
    refused,
    reopened,
)

WRONG = "Мищеряков"


def spelt(desk: Desk, surname: str) -> None:
    who = desk.meeting.participant(MESHCHERYAKOV)
    desk.do(change_participant, replace(who, person=replace(who.person, surname=surname)))


def held(desk: Desk) -> None:
    """A misspelt presenter, who speaks, proposes, moves, votes, executes, chairs and approves."""
    spelt(desk, WRONG)
    desk.do(set_names_right, [MESHCHERYAKOV])
    person = desk.meeting.participant(MESHCHERYAKOV).person
    desk.do(change_details, replace(desk.meeting.details, chair=person, moderator=person))
    stamp = Approval("Директор", person.signature_name)
    settings = desk.meeting.paper_settings
    distribution = (person.short_name, "Правительство края")
    desk.do(change_paper_settings, replace(settings, approval=stamp, distribution=distribution))
    desk.do(everyone_arrives)
    begin(desk)
    desk.do(give_floor, MESHCHERYAKOV, SpeechKind.REPORT)
    desk.do(take_note, "О кадрах")
    desk.do(take_note, "Открыть школу", NoteKind.PROPOSAL)
    desk.do(put_to_vote, last_note_id(desk), None, MESHCHERYAKOV, BELOZEROV)
    desk.do(take_vote_by_name, last_note_id(desk), [Cast(MESHCHERYAKOV, Voice.FOR)])
    executors = [person.short_name, "Университет"]
    due = date(2025, 12, 1)
    desk.do(take_note, "Подготовить", NoteKind.ASSIGNMENT, executors=executors, due=due)
    desk.do(give_floor, BELOZEROV)
    desk.do(give_floor, MESHCHERYAKOV)
    desk.do(close_meeting)


@pytest.fixture
def misspelt(prepared: Desk) -> Desk:
    """After the meeting the name on the list is set right, and nothing else."""
    held(prepared)
    spelt(prepared, "Мещеряков")
    return prepared


def on_paper(meeting: Meeting) -> Iterator[str]:
    """Every word of everything that is printed, or written for other programs."""
    values: list[Any] = [
        paper(meeting, english, "ru")
        for paper in (
            *(minutes_of, short_minutes_of, outcomes_of, resolution_of, assignments_of),
            *(proposals_of, statistics_of, programme_of, registration_of, participants_of),
        )
    ]
    values.append(extracts_of(meeting, english, "ru"))
    for table in (speeches_table, assignments_table, participants_table):
        values.append(table(meeting, english))
    values.append(agenda_table(meeting, english))
    yield from (one for value in values for one in values_of(value) if isinstance(one, str))
    yield calendar_bytes(meeting, english, "ru").decode().replace("\r\n ", "")
    yield json.dumps(meeting_data(meeting), ensure_ascii=False)


def with_the_wrong_name(meeting: Meeting) -> list[str]:
    return [one for one in on_paper(meeting) if WRONG in one]


def test_a_change_of_the_list_alone_leaves_the_record(misspelt: Desk) -> None:
    assert len(with_the_wrong_name(misspelt.meeting)) > 10
    assert named_otherwise(misspelt.meeting) == (MESHCHERYAKOV,)


def test_a_name_that_is_set_right_is_wrong_on_no_paper(misspelt: Desk) -> None:
    misspelt.do(set_names_right, [MESHCHERYAKOV])
    assert with_the_wrong_name(misspelt.meeting) == []
    assert named_otherwise(misspelt.meeting) == ()


def test_setting_a_name_right_changes_nothing_but_the_name(misspelt: Desk) -> None:
    """As if it had been spelt right from the beginning."""
    misspelt.do(set_names_right, [MESHCHERYAKOV])
    words = [one.replace(WRONG, "Мещеряков") for one in on_paper(misspelt.meeting)]
    misspelt.undo()
    assert words == [one.replace(WRONG, "Мещеряков") for one in on_paper(misspelt.meeting)]


def test_one_undo_takes_all_of_it_back(misspelt: Desk) -> None:
    before = misspelt.meeting
    misspelt.do(set_names_right, [MESHCHERYAKOV])
    misspelt.undo()
    assert misspelt.meeting == before


def test_it_is_read_again_after_a_restart(misspelt: Desk, clock: HandClock) -> None:
    misspelt.do(set_names_right, [MESHCHERYAKOV])
    lines = [json.dumps(entry_to_record(one)) for one in misspelt.entries]
    read = [record_to_entry(place, json.loads(one)) for place, one in enumerate(lines, start=1)]
    assert reopened(misspelt, clock, read).meeting == misspelt.meeting


def test_where_the_name_stands_is_counted(misspelt: Desk) -> None:
    before = misspelt.meeting
    misspelt.do(set_names_right, [MESHCHERYAKOV])
    assert places_of(before, misspelt.meeting) == {
        NamedIn.SPEECHES: 2,
        NamedIn.PROPOSALS: 1,
        NamedIn.NOTES: 2,
        NamedIn.RESPONSIBLE: 1,
        NamedIn.VOTES: 1,
        NamedIn.AGENDA: 1,
        NamedIn.DETAILS: 2,
        NamedIn.PAPERS: 1,
    }


def test_typed_text_stays_and_is_counted(misspelt: Desk) -> None:
    text = "Согласиться с Мищеряковым, а не с Мещеряковым"
    misspelt.do(take_note, text)
    who = misspelt.meeting.participant(MESHCHERYAKOV).person
    earlier = [replace(who, surname=WRONG)]
    assert left_in_texts(misspelt.meeting, earlier, who) == 1
    misspelt.do(set_names_right, [MESHCHERYAKOV])
    assert any(one.text == text for one in misspelt.meeting.notes)


def test_whoever_is_called_alike_keeps_the_name(misspelt: Desk) -> None:
    """«Мищеряков А.В.» alone may be the namesake as well; what was said by number is known."""
    namesake = Person(WRONG, "Антон", "Васильевич")
    newcomer = replace(misspelt.meeting.participant(BELOZEROV), person=namesake, seat=None)
    misspelt.do(import_participants, [newcomer])
    misspelt.do(set_names_right, [MESHCHERYAKOV])
    notes = [one for one in misspelt.meeting.notes if one.executors]
    assert [one.executors[0] for one in notes] == [f"{WRONG} А.В."]
    assert {
        one.person.surname for one in misspelt.meeting.speeches if one.participant == MESHCHERYAKOV
    } == {"Мещеряков"}


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("Мищеряков А.В.", "Мещеряков А.В."),
        ("А. В. Мищеряков", "А. В. Мещеряков"),
        ("МИЩЕРЯКОВ Артём Викторович", "Мещеряков Артём Викторович"),
        ("Белозёров П.И., Мищеряков А.В.", "Белозёров П.И., Мещеряков А.В."),
        ("Мищеряков А.В., директор; Белозёров П.И.", "Мещеряков А.В., директор; Белозёров П.И."),
        ("Мищерякова Анна", "Мищерякова Анна"),
        ("Отдел кадров", "Отдел кадров"),
    ],
)
def test_a_written_name_keeps_its_form(prepared: Desk, written: str, wanted: str) -> None:
    spelt(prepared, WRONG)
    item = replace(prepared.meeting.item(LEAN), presenters=written)
    prepared.do(change_item, item)
    spelt(prepared, "Мещеряков")
    if name_set_right(prepared.meeting, MESHCHERYAKOV) is not None:
        prepared.do(set_names_right, [MESHCHERYAKOV])
    assert prepared.meeting.item(LEAN).presenters == wanted


def test_another_name_changes_initials(desk: Desk) -> None:
    who = desk.meeting.participant(MESHCHERYAKOV)
    executors = [who.person.short_name, "Мещеряков Артём Викторович"]
    desk.do(take_note, "Подготовить", NoteKind.ASSIGNMENT, executors=executors)
    person = replace(who.person, name="Егор", patronymic="Ильич")
    desk.do(change_participant, replace(who, person=person))
    desk.do(set_names_right, [MESHCHERYAKOV])
    assert desk.meeting.notes[last_note_id(desk)].executors == (
        "Мещеряков Е.И.",
        "Мещеряков Егор Ильич",
    )


def test_a_post_that_was_recorded_with_a_speech_is_set_right_too(desk: Desk) -> None:
    desk.do(arrive, MESHCHERYAKOV)
    desk.do(give_floor, MESHCHERYAKOV)
    who = desk.meeting.participant(MESHCHERYAKOV)
    desk.do(change_participant, replace(who, person=replace(who.person, post="директор")))
    desk.do(set_names_right, [MESHCHERYAKOV])
    assert desk.meeting.speaking is not None
    assert desk.meeting.speaking.person.post == "директор"


def test_two_presenters_of_one_item_are_set_right_together(prepared: Desk) -> None:
    people = prepared.meeting.participants
    changed = []
    for key, surname in ((MESHCHERYAKOV, "Мещерин"), (BELOZEROV, "Белозерский")):
        one = next(one for one in people if one.id == key)
        changed.append(replace(one, person=replace(one.person, surname=surname)))
    item = replace(prepared.meeting.item(LEAN), presenters="Мещеряков А.В.; Белозёров П.И.")
    prepared.do(change_item, item)
    prepared.do(import_participants, [], changed)
    prepared.do(set_names_right, [MESHCHERYAKOV, BELOZEROV])
    assert prepared.meeting.item(LEAN).presenters == "Мещерин А.В.; Белозерский П.И."


def test_the_secretary_alone_is_set_right(prepared: Desk) -> None:
    who = prepared.meeting.participant(GULYAEV)
    prepared.do(change_details, replace(prepared.meeting.details, secretary=who.person))
    person = replace(who.person, surname="Гуляйев")
    prepared.do(change_participant, replace(who, person=person))
    assert named_otherwise(prepared.meeting) == (GULYAEV,)
    prepared.do(set_names_right, [GULYAEV])
    assert prepared.meeting.details.secretary == person


def test_a_list_that_is_filled_in_says_nothing_new_of_the_chair(prepared: Desk) -> None:
    """The chair was typed by name alone, the post is of the list."""
    chair = Person("Юн", "Ян", "Ильич")
    prepared.do(change_details, replace(prepared.meeting.details, chair=chair))
    prepared.do(add_participant, Person(chair.surname))
    who = prepared.meeting.listed[-1]
    for person in (Person("Юн", "Ян"), chair, replace(chair, post="министр")):
        prepared.do(change_participant, replace(who, person=person))
        assert named_otherwise(prepared.meeting) == ()


def test_a_presenter_is_known_by_the_name_before_the_last(prepared: Desk) -> None:
    for surname in ("Мищеряков", "Мещерин", "Мещеринов"):
        spelt(prepared, surname)
    assert earlier_persons(prepared.meeting, MESHCHERYAKOV)[-1].surname == "Мещерин"
    prepared.do(set_names_right, [MESHCHERYAKOV])
    assert prepared.meeting.item(SUPPORT).presenters == "Мещеринов А.В."


def test_another_group_is_no_other_name(prepared: Desk) -> None:
    who = prepared.meeting.participant(MESHCHERYAKOV)
    prepared.do(change_participant, replace(who, group="Гости"))
    assert prepared.meeting.earlier_names == ()


def test_names_typed_part_by_part_leave_nothing_to_set_right(prepared: Desk) -> None:
    prepared.do(import_participants, [replace(prepared.meeting.listed[0], person=Person("Юн"))])
    prepared.do(change_item, replace(prepared.meeting.item(LEAN), presenters="Юн"))
    who = prepared.meeting.listed[-1]
    for person in (Person("Юн", "Ян"), Person("Юн", "Ян", "Ильич")):
        prepared.do(change_participant, replace(who, person=person))
    assert named_otherwise(prepared.meeting) == ()
    with refused(Refusal.NOTHING_NEW):
        prepared.do(set_names_right, [who.id])
    with refused(Refusal.UNKNOWN_PARTICIPANT):
        prepared.do(set_names_right, [ParticipantId(999)])


def test_a_note_that_was_struck_out_is_set_right_and_not_counted(desk: Desk) -> None:
    desk.do(take_note, "О кадрах", participant=MESHCHERYAKOV)
    desk.do(remove_note, last_note_id(desk))
    spelt(desk, "Мещерин")
    desk.do(set_names_right, [MESHCHERYAKOV])
    author = desk.meeting.notes[last_note_id(desk)].author_person
    assert author is not None
    assert author.surname == "Мещерин"


def test_whoever_is_made_anonymous_stays_one_number(misspelt: Desk, clock: HandClock) -> None:
    misspelt.do(set_names_right, [MESHCHERYAKOV])
    number = f"Участник {MESHCHERYAKOV}"
    stamp = misspelt.entries[-1].stamp
    clean = erased(misspelt.entries, Erasure.NAMES, facts.MadeAnonymous(), stamp, "Участник")
    assert not any(name in str(clean) for name in (WRONG, "Мещеряков", "Викторович"))
    meeting = reopened(misspelt, clock, clean).meeting
    assert meeting.details.chair == Person(number)
    assert meeting.item(SUPPORT).presenters == number
    assert {one.executors for one in meeting.notes if one.executors} == {(number, "Университет")}
