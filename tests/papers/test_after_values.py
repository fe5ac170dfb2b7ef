"""What a meeting leaves behind, as values: short minutes, resolution, assignments, proposals."""

from datetime import date

import pytest
from msgspec.structs import replace

from models.acts.agenda import close_item, start_item
from models.acts.details import change_details
from models.acts.editing import merge_notes
from models.acts.floor import end_speech, give_floor
from models.acts.notes import change_note, mark_done, set_aside, take_note, take_vote
from models.acts.papers import change_paper_settings
from models.acts.people import change_participant, everyone_arrives
from models.desk import Desk
from models.kinds import NoteKind, SetAside
from models.meeting import Meeting
from models.notes import Origin
from models.paper_settings import Approval, PaperSettings, RecommendedTo
from models.papers.after.assignments import assignments_of
from models.papers.after.proposals import proposals_of
from models.papers.after.resolution import resolution_of
from models.papers.after.short_minutes import roman, short_minutes_of
from models.papers.after.values import ListPaper, Resolution, ShortItem
from models.papers.minutes import minutes_of
from tests.models.table import (
    CHARTER,
    DETAILS,
    GULYAEV,
    LEBEDEV,
    NAGORNY,
    OPENING,
    STAFF,
    HandClock,
    english,
    last_note_id,
)
from tests.papers.plain_words import plain, plain_rows


def decided(desk: Desk, text: str, *executors: str, **more: object) -> None:
    kind = NoteKind.ASSIGNMENT if executors else NoteKind.DECISION
    desk.do(take_note, text, kind, executors=executors, **more)


def resolution(desk: Desk, language: str = "en") -> Resolution:
    return resolution_of(desk.meeting, english, language)


def titles(desk: Desk, language: str = "en") -> list[str]:
    return [group.title for group in resolution(desk, language).groups]


def proposals(desk: Desk) -> list[tuple[str, ...]]:
    return plain_rows(proposals_of(desk.meeting, english, "en"))


def assignments(desk: Desk) -> ListPaper:
    return assignments_of(desk.meeting, english, "en")


def short_item(desk: Desk, place: int) -> ShortItem:
    return short_minutes_of(desk.meeting, english, "en").items[place]


def with_promise(meeting: Meeting) -> Meeting:
    """The last note was carried over from an earlier meeting."""
    note = meeting.notes.last()
    assert note is not None
    carried = replace(note, origin=Origin("Круглый стол", "2", day=date(2025, 4, 1)), decided=None)
    return replace(meeting, notes=meeting.notes.put(carried))


@pytest.mark.parametrize(("number", "letters"), [(1, "I"), (4, "IV"), (9, "IX"), (48, "XLVIII")])
def test_items_of_the_short_minutes_have_roman_numbers(number: int, letters: str) -> None:
    assert roman(number) == letters


def test_the_short_minutes_name_who_spoke_once_and_not_what_was_said(desk: Desk) -> None:
    for who in (LEBEDEV, GULYAEV, LEBEDEV):
        desk.do(give_floor, who)
        desk.do(take_note, "Сказано")
        desk.do(end_speech)
    told = short_item(desk, 3)
    assert (told.number, plain(told.speakers)) == ("IV", "(Лебедев Н.Ю., Гуляев С.А.)")
    assert not told.notes


def test_points_of_the_short_minutes_are_numbered_within_their_item(desk: Desk) -> None:
    decided(desk, "Первое")
    decided(desk, "Аудит", "Фонд", due_words="ежемесячно")
    points = [(one.number, one.text, one.lines) for one in short_item(desk, 3).decisions]
    lines = ("Responsible: Фонд.", "Due: ежемесячно.")
    assert points == [("1", "Первое", ()), ("2", "Аудит", lines)]


def test_a_resolution_tells_findings_then_recommendations_numbered_through(desk: Desk) -> None:
    desk.do(take_note, "Спрос есть", NoteKind.CONCLUSION)
    desk.do(take_note, "Тайное", NoteKind.CONCLUSION, private=True)
    decided(desk, "Поддержать")
    decided(desk, "Аудит", "Фонд")
    paper = resolution(desk)
    assert paper.findings == ("Спрос есть",)
    assert [(row.number, row.text) for group in paper.groups for row in group.rows] == [
        ("1", "Поддержать"),
        ("2", "Аудит"),
    ]
    assert titles(desk) == ["In general:", "Фонд:"]


def test_what_was_not_adopted_or_is_about_procedure_is_no_recommendation(desk: Desk) -> None:
    desk.do(everyone_arrives)
    decided(desk, "Отклонённое")
    desk.do(take_vote, last_note_id(desk), 1, 20)
    desk.do(start_item, OPENING)
    decided(desk, "Утвердить повестку")
    paper = resolution(desk)
    assert not paper.groups
    assert paper.nothing == "Nothing was found and nothing is recommended."


def test_an_addressee_stands_in_the_dative_only_if_somebody_typed_it(desk: Desk) -> None:
    person = desk.meeting.participant(GULYAEV)
    declined = replace(person, forms=replace(person.forms, dative="Гуляеву С.А."))
    desk.do(change_participant, declined)
    for name in ("Гуляев С.А.", "Лебедев Н.Ю."):
        decided(desk, "Аудит", name)
    assert titles(desk, "ru") == ["Гуляеву С.А.:", "Лебедев Н.Ю.:"]
    assert titles(desk, "en") == ["Гуляев С.А.:", "Лебедев Н.Ю.:"]


def test_recommendations_by_theme_say_who_is_responsible(desk: Desk) -> None:
    desk.do(change_paper_settings, PaperSettings(recommended_to=RecommendedTo.THEME))
    decided(desk, "Аудит", "Фонд", themes=["кадры"])
    (group,) = resolution(desk).groups
    assert (group.title, group.rows[0].lines) == ("Кадры:", ("Responsible: Фонд.",))


def test_a_theme_is_one_heading_with_a_capital_however_it_was_typed(desk: Desk) -> None:
    desk.do(change_paper_settings, PaperSettings(recommended_to=RecommendedTo.THEME))
    decided(desk, "Первое", themes=["единый реестр"])
    decided(desk, "Второе", themes=["Единый реестр"])
    decided(desk, "Общее")
    assert titles(desk) == ["In general:", "Единый реестр:"]


def test_a_resolution_bears_the_title_the_stamp_and_the_list_that_were_chosen(desk: Desk) -> None:
    settings = PaperSettings(
        outcome_title="РЕКОМЕНДАЦИИ",
        approval=Approval("Министр", "И.О. Фамилия", date(2025, 10, 20)),
        distribution=("в дело",),
    )
    desk.do(change_paper_settings, settings)
    paper = resolution(desk)
    assert (paper.head.kind, paper.distribution) == ("РЕКОМЕНДАЦИИ", ("Distribution:", "в дело"))
    stamp = [plain(line) for line in paper.head.approval]
    assert stamp == ["APPROVED", "Министр", "____________ И.О. Фамилия", "20 October 2025"]


def test_assignments_say_what_who_by_when_and_leave_room_for_the_mark(desk: Desk) -> None:
    decided(desk, "Решение")
    decided(desk, "Аудит", "Фонд", "Завод", due=date(2025, 12, 1))
    assert plain_rows(assignments(desk)) == [
        ("4.2", "Аудит", "Фонд\nЗавод", "by 1 December 2025", "")
    ]


def test_an_assignment_that_was_carried_out_says_so(desk: Desk) -> None:
    decided(desk, "Аудит", "Фонд")
    desk.do(mark_done, last_note_id(desk))
    assert assignments(desk).rows[0][-1] == "carried out"


def test_assignments_of_earlier_meetings_stand_below_with_their_origin(desk: Desk) -> None:
    decided(desk, "Новое", "Завод")
    decided(desk, "Старое", "Фонд")
    paper = assignments_of(with_promise(desk.meeting), english, "en")
    below = plain_rows(paper)[1:]
    assert below == [
        ("From earlier meetings",),
        ("", "Старое\n(minutes No. 2 of 1 April 2025)", "Фонд", "", ""),
    ]


def test_every_proposal_tells_what_became_of_it(desk: Desk) -> None:
    desk.do(everyone_arrives)
    for text in ("Открыто", "Отложено", "Решено", "Поручено", "Отклонено"):
        desk.do(take_note, text, NoteKind.PROPOSAL, participant=NAGORNY)
    opened, deferred, made, given, rejected = [one.id for one in desk.meeting.notes]
    desk.do(set_aside, opened, SetAside.LEFT_OPEN)
    desk.do(set_aside, deferred, SetAside.DEFERRED)
    desk.do(change_note, made, "Решено иначе", NoteKind.DECISION)
    desk.do(change_note, given, "Поручено", NoteKind.ASSIGNMENT)
    desk.do(take_vote, rejected, 1, 20)
    told = [(text, who, result.split("\n")[0]) for _, text, who, result in proposals(desk)[1:]]
    author = "Нагорный Т.Р."
    assert told == [
        ("Открыто", author, "left open"),
        ("Отложено", author, "deferred"),
        ("Решено", author, "decision 4.1"),
        ("Поручено", author, "assignment 4.2"),
        ("Отклонено", author, "not adopted"),
    ]


@pytest.mark.parametrize("kind", [NoteKind.PROPOSAL, NoteKind.DECISION])
def test_merged_proposals_keep_their_authors_in_the_minutes(desk: Desk, kind: NoteKind) -> None:
    desk.do(start_item, CHARTER)
    for who, words in ((GULYAEV, "Ставка 3 %"), (LEBEDEV, "Ставка 4 %")):
        desk.do(take_note, words, NoteKind.PROPOSAL, participant=who)
    desk.do(merge_notes, [one.id for one in desk.meeting.notes], kind, "Ставка 3,5 %")
    items = minutes_of(desk.meeting, english, "en").items
    told = [(one.text, plain(one.author)) for item in items for one in item.proposals]
    if kind is NoteKind.PROPOSAL:
        assert told == [("Ставка 3,5 %", "Гуляев С.А., Лебедев Н.Ю.")]
    else:
        assert told == [("Ставка 3 %", "Гуляев С.А."), ("Ставка 4 %", "Лебедев Н.Ю.")]


def test_merged_proposals_are_told_each_with_what_became_of_them_together(desk: Desk) -> None:
    for text in ("Ставка 3 %", "Ставка 4 %"):
        desk.do(take_note, text, NoteKind.PROPOSAL, participant=NAGORNY)
    desk.do(merge_notes, [one.id for one in desk.meeting.notes], NoteKind.DECISION)
    assert [(row[1], row[3]) for row in proposals(desk)[1:]][:2] == [
        ("Ставка 3 %", "merged with others: decision 4.1"),
        ("Ставка 4 %", "merged with others: decision 4.1"),
    ]


def test_proposals_go_by_item_and_private_ones_stay_private(desk: Desk) -> None:
    desk.do(take_note, "К четвёртому", NoteKind.PROPOSAL)
    desk.do(take_note, "Тайное", NoteKind.PROPOSAL, private=True)
    desk.do(start_item, CHARTER)
    desk.do(take_note, "Ко второму", NoteKind.PROPOSAL)
    desk.do(take_note, "И ещё", NoteKind.PROPOSAL)
    second, fourth = (
        f"{n}. {desk.meeting.item(key).title}" for n, key in ((2, CHARTER), (4, STAFF))
    )
    assert [row[:2] for row in proposals(desk)] == [
        (second,),
        ("1", "Ко второму"),
        ("2", "И ещё"),
        (fourth,),
        ("3", "К четвёртому"),
    ]


def test_what_was_proposed_outside_the_agenda_stands_last_and_says_so(
    desk: Desk, clock: HandClock
) -> None:
    clock.advance(minutes=1)
    desk.do(close_item)
    desk.do(take_note, "Между вопросами", NoteKind.PROPOSAL)
    desk.do(start_item, CHARTER)
    desk.do(take_note, "К вопросу", NoteKind.PROPOSAL)
    assert [row[:2] for row in proposals(desk)][-2:] == [
        ("Outside the agenda",),
        ("2", "Между вопросами"),
    ]


def test_without_anything_a_list_says_so(desk: Desk) -> None:
    assert not assignments(desk).rows
    assert assignments(desk).nothing == "No assignments were given."


def test_a_heading_typed_by_hand_names_the_resolution_too(desk: Desk) -> None:
    desk.do(change_details, replace(DETAILS, heading="совещания"))
    assert resolution(desk).found == "The participants совещания have found:"
