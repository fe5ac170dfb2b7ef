"""The full protocol as a value: the words of PAPER.md, in order."""

from datetime import date, timedelta

import pytest
from msgspec.structs import replace

from models.acts.agenda import (
    close_meeting,
    defer_item,
    drop_item,
    next_item,
    start_item,
    suspend_item,
)
from models.acts.details import change_details
from models.acts.floor import end_speech, give_floor
from models.acts.notes import change_note, set_aside, take_note, take_vote
from models.acts.people import arrive, everyone_arrives, leave, remove_participant
from models.desk import Desk
from models.ids import ItemId, ParticipantId, SpeechId
from models.kinds import NoteKind, SetAside, SpeechKind
from models.papers.minutes import minutes_of
from models.papers.values import FiledHead, ItemMinutes, Minutes
from models.people import NO_BREAK_SPACE, Person
from models.refusals import Refusal
from tests.models.table import (
    BREAK,
    CHARTER,
    DETAILS,
    GULYAEV,
    LEAN,
    LEBEDEV,
    MORNING,
    STAFF,
    SUPPORT,
    HandClock,
    begin,
    english,
    last_note_id,
    refused,
)


def minutes(desk: Desk) -> Minutes:
    return minutes_of(desk.meeting, english, "en")


def head(desk: Desk) -> FiledHead:
    return minutes(desk).head


def item(desk: Desk, key: ItemId = STAFF) -> ItemMinutes:
    title = desk.meeting.item(key).title
    (found,) = (one for one in minutes(desk).items if one.title == title)
    return found


def plain(text: str) -> str:
    return text.replace(NO_BREAK_SPACE, " ")


def arrived(desk: Desk, count: int) -> None:
    for number in range(1, count + 1):
        desk.do(arrive, ParticipantId(number))


def test_the_head_says_what_when_and_where(desk: Desk) -> None:
    paper = head(desk)
    assert (paper.kind, paper.heading) == (
        "MINUTES",
        "of the round table “Технологический суверенитет”",
    )
    assert (plain(paper.day), plain(paper.number)) == ("16 October 2025", "No. 3")
    assert paper.organisation == ("Министерство промышленности и торговли края",)
    assert paper.place == "г. Комсомольск-на-Амуре"


def test_day_and_number_are_never_split(desk: Desk) -> None:
    assert " " not in head(desk).day
    assert " " not in head(desk).number


def test_a_heading_typed_by_hand_is_used(desk: Desk) -> None:
    details = replace(DETAILS, heading="совещания", congress="Форум", number="", sample=True)
    desk.do(change_details, details)
    paper = head(desk)
    assert (paper.heading, paper.organisation[-1]) == ("совещания", "Форум")
    assert plain(paper.number) == "No. ____"
    assert paper.sample


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2025, 10, 16), date(2025, 10, 17), "16–17 October 2025"),
        (date(2025, 10, 31), date(2025, 11, 1), "31 October 2025 – 1 November 2025"),
        (date(2025, 12, 1), date(2025, 12, 1), "1 December 2025"),
        (date(2025, 12, 2), date(2025, 12, 1), "2 December 2025"),
    ],
)
def test_several_days_have_a_dash(desk: Desk, first: date, last: date, words: str) -> None:
    desk.do(change_details, replace(DETAILS, day=first, last_day=last))
    assert plain(head(desk).day) == words


def test_without_a_planned_day_it_is_the_day_of_the_room(prepared: Desk, clock: HandClock) -> None:
    prepared.do(change_details, replace(DETAILS, day=None))
    assert head(prepared).day == ""
    clock.advance(hours=15)
    begin(prepared)
    assert plain(head(prepared).day) == "17 October 2025"


def test_the_author_is_the_organisation_and_the_instant_that_of_the_meeting(
    desk: Desk, clock: HandClock
) -> None:
    clock.advance(hours=3, microseconds=7)
    metadata = head(desk).metadata
    assert (metadata.author, metadata.language) == (DETAILS.organiser, "en")
    assert metadata.created == MORNING
    desk.do(close_meeting)
    assert head(desk).metadata.created == MORNING + timedelta(hours=3)


def test_up_to_fifteen_are_named_by_organisation(desk: Desk) -> None:
    arrived(desk, 15)
    present = [plain(line) for line in minutes(desk).present]
    assert present[0] == "Present:"
    assert present[1] == (
        "Министерство промышленности и торговли края – Абакумов А.С., Дружинин К.Л., Ильинский Р.П."
    )
    assert minutes(desk).annex is None


def test_more_than_fifteen_are_counted_and_listed_in_the_annex(desk: Desk) -> None:
    arrived(desk, 16)
    paper = minutes(desk)
    assert paper.present == ("Present: 16 people (list attached)",)
    assert paper.annex is not None
    assert [len(group.rows) for group in paper.annex.groups] == [9, 7]
    assert [row.number for group in paper.annex.groups for row in group.rows] == [
        str(number) for number in range(1, 17)
    ]
    assert plain(paper.annex.corner[-1]) == "of 16 October 2025 No. 3"


def test_present_are_those_who_came_not_those_on_the_list(desk: Desk) -> None:
    assert minutes(desk).present == ()
    desk.do(arrive, GULYAEV)
    desk.do(leave, GULYAEV)
    desk.do(arrive, LEBEDEV)
    desk.do(remove_participant, LEBEDEV)
    assert [plain(line) for line in minutes(desk).present[1:]] == [
        "Министерство образования и науки края – Гуляев С.А."
    ]


def test_the_annex_says_who_came_late_and_who_left_early(prepared: Desk, clock: HandClock) -> None:
    prepared.do(remove_participant, ParticipantId(30))
    for number in range(1, 20):
        prepared.do(arrive, ParticipantId(number))
    begin(prepared)
    clock.advance(minutes=4)
    prepared.do(arrive, ParticipantId(20))
    clock.advance(minutes=1)
    prepared.do(everyone_arrives)
    clock.advance(minutes=55)
    prepared.do(leave, ParticipantId(1))
    prepared.do(close_meeting)
    clock.advance(minutes=1)
    prepared.do(leave, ParticipantId(2))
    annex = minutes(prepared).annex
    assert annex is not None
    rows = [row for group in annex.groups for row in group.rows]
    remarks = {int(row.number): row.remark for row in rows}
    assert (remarks[2], remarks[20], remarks[21]) == ("", "", "from 10:05")
    assert remarks[1] == ""


def test_leaving_before_the_close_is_said(desk: Desk, clock: HandClock) -> None:
    arrived(desk, 16)
    clock.advance(minutes=30)
    desk.do(leave, ParticipantId(1))
    clock.advance(minutes=30)
    desk.do(close_meeting)
    annex = minutes(desk).annex
    assert annex is not None
    assert annex.groups[0].rows[0].remark == "until 10:30"


def test_without_registration_before_the_opening_nobody_is_late(
    desk: Desk, clock: HandClock
) -> None:
    clock.advance(minutes=30)
    desk.do(everyone_arrives)
    annex = minutes(desk).annex
    assert annex is not None
    assert not any(row.remark for group in annex.groups for row in group.rows)


@pytest.mark.parametrize(
    ("quorum", "words"), [(2, "There is a quorum."), (4, "There is no quorum.")]
)
def test_the_quorum_is_said(desk: Desk, quorum: int, words: str) -> None:
    desk.do(change_details, replace(DETAILS, quorum=quorum))
    assert minutes(desk).present == ("There is no quorum.",)
    arrived(desk, 3)
    assert minutes(desk).present[-1] == words


def test_officials_and_signatures(desk: Desk) -> None:
    desk.do(change_details, replace(DETAILS, moderator=Person("Ли", "Ен Сун", post="эксперт")))
    paper = minutes(desk)
    assert [(one.label, plain(one.text)) for one in paper.officials] == [
        ("Chair", "Абакумов А.С."),
        ("Moderator", "Ли Е.С., эксперт"),
        ("Secretary", "Ким М.Ч."),
    ]
    assert [(one.post, plain(one.name)) for one in paper.signatures] == [
        ("Chair", "А.С. Абакумов"),
        ("Secretary", "М.Ч. Ким"),
    ]


def test_without_a_chair_the_moderator_signs_and_a_missing_hand_stays_blank(desk: Desk) -> None:
    details = replace(DETAILS, chair=None, moderator=Person("Ли", "Ен"), secretary=None)
    desk.do(change_details, details)
    assert [plain(one.name) for one in minutes(desk).signatures] == ["Е. Ли", ""]


def test_the_agenda_names_items_and_presenters_but_no_break(desk: Desk) -> None:
    agenda = minutes(desk).agenda
    assert [number for number, _ in agenda] == ["1", "2", "3", "4", "5", "6", "7"]
    assert agenda[0][1] == "Открытие круглого стола (Абакумов А.С.)."
    assert agenda[1][1].endswith(". Presented by: Белозёров П.И.")
    assert agenda[3][1] == "О кадровом обеспечении производств."


def test_a_note_with_no_speaker_stands_under_its_item(desk: Desk) -> None:
    desk.do(take_note, "Показан фильм")
    desk.do(take_note, "Тайное", private=True)
    assert item(desk).notes == ("Показан фильм",)
    assert item(desk, LEAN).notes == ()


def test_what_was_missed_and_nobody_said_stands_after_what_was_said_not_before_the_report(
    desk: Desk, clock: HandClock
) -> None:
    desk.do(take_note, "Показан фильм")
    desk.do(give_floor, GULYAEV)
    clock.advance(minutes=5)
    desk.do(close_meeting)
    clock.advance(minutes=5)
    desk.do(take_note, "Розданы материалы", item=STAFF)
    assert item(desk).notes == ("Показан фильм",)
    assert item(desk).added == ("Розданы материалы",)


def test_what_was_missed_stands_with_the_speech_in_which_it_was_said(
    desk: Desk, clock: HandClock
) -> None:
    desk.do(give_floor, GULYAEV, SpeechKind.REPORT)
    report = desk.meeting.floor[-1]
    clock.advance(minutes=5)
    desk.do(give_floor, LEBEDEV)
    desk.do(give_floor, GULYAEV)
    desk.do(close_meeting)
    desk.do(take_note, "Нужны мастера", speech=report, item=CHARTER)
    desk.do(take_note, "Нужны станки", participant=LEBEDEV, item=STAFF)
    told = item(desk)
    assert [one.texts for one in told.heard] == [("Нужны мастера",)]
    assert [one.texts for one in told.spoke] == [("Нужны станки",), ()]
    with refused(Refusal.UNKNOWN_SPEECH):
        desk.do(take_note, "Ничего", speech=SpeechId(999))


def test_proposals_are_told_with_who_made_them(desk: Desk) -> None:
    desk.do(give_floor, GULYAEV)
    desk.do(take_note, "Создать группу", NoteKind.PROPOSAL)
    desk.do(take_note, "Тайное", NoteKind.PROPOSAL, private=True)
    (proposal,) = item(desk).proposals
    assert (proposal.text, plain(proposal.author)) == ("Создать группу", "Гуляев С.А.")
    assert item(desk).spoke[0].texts == ()


def test_decisions_and_assignments_are_numbered_in_the_order_taken(desk: Desk) -> None:
    desk.do(take_note, "Первое", NoteKind.DECISION)
    desk.do(take_note, "Тайное", NoteKind.DECISION, private=True)
    desk.do(take_note, "Второе", NoteKind.ASSIGNMENT)
    desk.do(take_note, "Итог", NoteKind.CONCLUSION)
    desk.do(start_item, CHARTER)
    desk.do(take_note, "Раньше на бумаге", NoteKind.DECISION)
    assert [(one.number, one.text) for one in item(desk).decisions] == [
        ("4.1", "Первое"),
        ("4.2", "Второе"),
    ]
    assert item(desk).conclusions == ("Conclusion: Итог",)
    assert item(desk, CHARTER).decisions[0].number == "2.1"


def test_what_was_proposed_first_but_decided_last_comes_last(desk: Desk, clock: HandClock) -> None:
    desk.do(take_note, "сделать группу", NoteKind.PROPOSAL, participant=GULYAEV)
    proposed = last_note_id(desk)
    clock.advance(minutes=1)
    desk.do(take_note, "Первое", NoteKind.DECISION)
    clock.advance(minutes=1)
    desk.do(change_note, proposed, "Создать группу", NoteKind.DECISION)
    assert [(one.number, one.text) for one in item(desk).decisions] == [
        ("4.1", "Первое"),
        ("4.2", "Создать группу"),
    ]
    assert [one.text for one in item(desk).proposals] == ["сделать группу"]


def test_that_a_proposal_was_deferred_stands_with_it(desk: Desk) -> None:
    for words in ("Отложить", "Оставить"):
        desk.do(take_note, words, NoteKind.PROPOSAL)
    first, second = list(desk.meeting.notes)[-2:]
    desk.do(set_aside, first.id, SetAside.DEFERRED)
    desk.do(set_aside, second.id, SetAside.LEFT_OPEN)
    assert [one.lines for one in item(desk).proposals] == [("Deferred.",), ()]


def test_the_vote_on_a_proposal_that_came_to_nothing_stands_with_it(desk: Desk) -> None:
    arrived(desk, 4)
    desk.do(take_note, "Создать группу", NoteKind.PROPOSAL)
    assert item(desk).proposals[0].lines == ()
    desk.do(take_vote, last_note_id(desk), 1, 3)
    assert item(desk).proposals[0].lines == (
        "Voted: for – 1, against – 3, abstained – 0. Present: 4. The decision is not adopted.",
    )


def test_an_assignment_says_who_and_by_when(desk: Desk) -> None:
    desk.do(
        take_note,
        "Провести аудит",
        NoteKind.ASSIGNMENT,
        executors=["Гуляев С.А.", "Фонд развития"],
        due=date(2025, 12, 1),
        due_words="ежемесячно",
    )
    assert item(desk).decisions[0].lines == (
        "Responsible: Гуляев С.А., Фонд развития.",
        "Due: ежемесячно, by\u00a01\u00a0December\u00a02025.",
    )


def test_initials_before_a_full_stop_have_one_dot(desk: Desk) -> None:
    desk.do(take_note, "Аудит", NoteKind.ASSIGNMENT, executors=["Гуляев С.А."])
    assert item(desk).decisions[0].lines == ("Responsible: Гуляев С.А.",)


@pytest.mark.parametrize(
    ("hands", "words"),
    [
        ((4, 0, 0), "Voted: unanimously. Present: 4. The decision is adopted."),
        (
            (2, 1, 1),
            "Voted: for – 2, against – 1, abstained – 1. Present: 4. The decision is not adopted.",
        ),
    ],
)
def test_the_vote_stands_with_what_was_voted_on(
    desk: Desk, hands: tuple[int, int, int], words: str
) -> None:
    arrived(desk, 4)
    desk.do(take_note, "Принять", NoteKind.DECISION)
    desk.do(take_vote, last_note_id(desk), *hands)
    (told,) = (*item(desk).decisions, *item(desk).rejected)
    assert told.lines == (words,)


def test_what_was_voted_down_has_no_number_and_leaves_no_gap(desk: Desk) -> None:
    arrived(desk, 4)
    for text, hands in (("Первое", (4, 0, 0)), ("Второе", (1, 3, 0)), ("Третье", (4, 0, 0))):
        desk.do(take_note, text, NoteKind.DECISION)
        desk.do(take_vote, last_note_id(desk), *hands)
    decided = [(one.number, one.text) for one in item(desk).decisions]
    assert decided == [("4.1", "Первое"), ("4.2", "Третье")]
    (rejected,) = item(desk).rejected
    assert (rejected.number, rejected.text) == ("", "Not adopted: Второе")


def test_the_vote_says_whether_there_was_a_quorum_then(desk: Desk) -> None:
    desk.do(change_details, replace(DETAILS, quorum=4))
    arrived(desk, 4)
    desk.do(take_note, "Принять", NoteKind.DECISION)
    desk.do(take_vote, last_note_id(desk), 4)
    assert "Present: 4. There is a quorum." in item(desk).decisions[0].lines[0]
    desk.do(leave, ParticipantId(1))
    desk.do(take_vote, last_note_id(desk), 3)
    assert item(desk).rejected[0].lines == (
        "Voted: unanimously. Present: 3. There is no quorum. The decision is not adopted.",
    )


def test_a_dissent_stands_with_its_decision_even_if_it_came_later(
    desk: Desk, clock: HandClock
) -> None:
    desk.do(take_note, "Принять", NoteKind.DECISION)
    decision = last_note_id(desk)
    clock.advance(seconds=1)
    desk.do(next_item)
    desk.do(take_note, "Против", NoteKind.DISSENT, participant=GULYAEV, about=decision)
    desk.do(take_note, "Тоже против", NoteKind.DISSENT, about=decision)
    desk.do(take_note, "Тайно против", NoteKind.DISSENT, about=decision, private=True)
    assert [plain(line) for line in item(desk).decisions[0].lines] == [
        "Dissent (Гуляев С.А.): Против",
        "Dissent: Тоже против",
    ]


def test_an_item_says_that_it_was_deferred_dropped_or_not_taken(desk: Desk) -> None:
    desk.do(defer_item, LEAN)
    desk.do(drop_item, SUPPORT)
    assert item(desk, LEAN).state == "The item is deferred."
    assert item(desk, SUPPORT).state == "The item is taken off the agenda."
    assert item(desk, CHARTER).state == ""
    desk.do(close_meeting)
    assert item(desk, CHARTER).state == "The item was not taken."
    assert item(desk).state == ""


def test_an_item_that_was_left_for_later_and_never_taken_up_again_says_so(
    desk: Desk, clock: HandClock
) -> None:
    clock.advance(minutes=3)
    desk.do(suspend_item)
    assert item(desk).state == ""
    clock.advance(minutes=3)
    desk.do(close_meeting)
    assert item(desk).state == "The item was not finished."


def test_a_break_is_not_told_unless_something_was_said_in_it(desk: Desk, clock: HandClock) -> None:
    clock.advance(seconds=1)
    desk.do(next_item)
    assert desk.meeting.current == BREAK
    assert "Перерыв" not in [one.title for one in minutes(desk).items]
    desk.do(take_note, "Согласовано в перерыве", NoteKind.DECISION)
    assert item(desk, BREAK).decisions[0].number == "1"


def test_what_was_decided_under_no_item_is_not_lost(desk: Desk) -> None:
    assert len(minutes(desk).items) == 7
    desk.do(defer_item, STAFF)
    desk.do(give_floor, GULYAEV)
    desk.do(take_note, "Собраться ещё раз", NoteKind.DECISION)
    desk.do(end_speech)
    outside = minutes(desk).items[-1]
    assert (outside.number, outside.title) == ("", "Outside the agenda")
    assert [one.text for one in outside.decisions] == ["Собраться ещё раз"]
    assert len(outside.spoke) == 1


def test_it_is_a_draft(desk: Desk) -> None:
    assert head(desk).draft == "DRAFT"
    assert head(desk).sample == ""
