"""The sheet that is handed out at the door. PAPER «Documents»."""

from datetime import date

from msgspec.structs import replace

from models.acts.agenda import close_meeting, start_item
from models.acts.details import change_details
from models.acts.floor import end_speech, give_floor
from models.acts.notes import remove_note, take_note, take_vote
from models.acts.people import arrive
from models.desk import Desk
from models.kinds import NoteKind
from models.meeting import Details
from models.notes import Origin
from models.papers.outcomes import outcomes_of
from models.papers.values import Outcomes
from models.people import NO_BREAK_SPACE
from models.readings.missing import Gap, Missing, gaps
from tests.models.table import CHARTER, GULYAEV, LEBEDEV, HandClock, english, last_note_id


def outcomes(desk: Desk) -> Outcomes:
    return outcomes_of(desk.meeting, english, "en")


def plain(text: str) -> str:
    return text.replace(NO_BREAK_SPACE, " ")


def test_decisions_carry_the_numbers_of_the_protocol(desk: Desk) -> None:
    desk.do(take_note, "Первое", NoteKind.DECISION)
    desk.do(take_note, "Тайное", NoteKind.DECISION, private=True)
    desk.do(take_note, "Аудит", NoteKind.ASSIGNMENT)
    desk.do(take_note, "Второе", NoteKind.DECISION)
    assert outcomes(desk).decisions.rows == (("4.1", "Первое"), ("4.3", "Второе"))


def test_assignments_say_who_does_what_by_when(desk: Desk) -> None:
    desk.do(
        take_note,
        "Аудит",
        NoteKind.ASSIGNMENT,
        executors=["Фонд", "Завод"],
        due=date(2025, 12, 1),
    )
    rows = [tuple(map(plain, row)) for row in outcomes(desk).assignments.rows]
    assert rows == [("4.1", "Аудит", "Фонд, Завод", "by 1 December 2025")]


def test_what_earlier_meetings_left_stands_below_under_its_heading(desk: Desk) -> None:
    desk.do(take_note, "Старое", NoteKind.ASSIGNMENT)
    desk.do(take_note, "Новое", NoteKind.ASSIGNMENT)
    old = replace(next(iter(desk.meeting.notes)), origin=Origin("Круглый стол", "2"), decided=None)
    meeting = replace(desk.meeting, notes=desk.meeting.notes.put(old))
    told = outcomes_of(meeting, english, "en").assignments.rows
    assert [row[:2] for row in told] == [
        ("4.1", "Новое"),
        ("From earlier meetings",),
        ("", "Старое"),
    ]


def test_proposals_left_open_name_who_made_them(desk: Desk) -> None:
    desk.do(take_note, "Ничья", NoteKind.PROPOSAL)
    desk.do(take_note, "Создать группу", NoteKind.PROPOSAL, participant=GULYAEV)
    rows = [plain(text) for _, text in outcomes(desk).proposals.rows]
    assert rows == ["Ничья", "Создать группу (Гуляев С.А.)"]


def test_a_proposal_that_was_voted_on_is_not_left_open(desk: Desk) -> None:
    desk.do(arrive, LEBEDEV)
    desk.do(take_note, "Создать группу", NoteKind.PROPOSAL)
    desk.do(take_vote, last_note_id(desk), 0, 1)
    assert outcomes(desk).proposals.rows == ()
    assert Gap(Missing.UNDECIDED, last_note_id(desk)) not in gaps(desk.meeting)


def test_the_sheet_goes_by_item_not_by_hour(desk: Desk) -> None:
    desk.do(take_note, "К четвёртому", NoteKind.DECISION)
    desk.do(start_item, CHARTER)
    desk.do(take_note, "Ко второму", NoteKind.DECISION)
    assert [number for number, _ in outcomes(desk).decisions.rows] == ["2.1", "4.1"]


def test_what_was_struck_out_is_not_handed_out(desk: Desk) -> None:
    for kind in (NoteKind.DECISION, NoteKind.ASSIGNMENT, NoteKind.PROPOSAL):
        desk.do(take_note, "Лишнее", kind)
        desk.do(remove_note, last_note_id(desk))
    paper = outcomes(desk)
    assert not any((paper.decisions.rows, paper.assignments.rows, paper.proposals.rows))


def test_notes_are_not_outcomes(desk: Desk) -> None:
    for kind in (NoteKind.NOTE, NoteKind.CONCLUSION, NoteKind.DISSENT):
        desk.do(take_note, "Слова", kind)
    paper = outcomes(desk)
    assert not any((paper.decisions.rows, paper.assignments.rows, paper.proposals.rows))


def test_the_facts_count_those_present_those_who_spoke_and_the_time(
    desk: Desk, clock: HandClock
) -> None:
    desk.do(arrive, LEBEDEV)
    for _ in range(2):
        desk.do(give_floor, GULYAEV)
        desk.do(end_speech)
    assert outcomes(desk).facts == ("Present: 2 people", "Spoke: 1 people")
    clock.advance(hours=3, minutes=5)
    desk.do(close_meeting)
    assert outcomes(desk).facts[2] == "Held from 10:00 to 13:05"


def test_the_head_and_foot(desk: Desk) -> None:
    paper = outcomes(desk)
    assert (paper.title, paper.draft) == ("OUTCOMES", "DRAFT")
    assert plain(paper.day_and_place) == "16 October 2025, г. Комсомольск-на-Амуре"
    assert plain(paper.footer) == "Chair: Абакумов А.С."
    desk.do(change_details, Details(title="Итоги"))
    assert outcomes(desk).footer == ""
    assert outcomes(desk).day_and_place.count(",") == 0
