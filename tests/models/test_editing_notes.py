"""Proposals merged, split and put under titles; every word keeps its origin. BEHAVIOURS 32."""

from datetime import date

import pytest

from models.acts.agenda import start_item
from models.acts.editing import (
    file_note,
    merge_notes,
    move_section,
    prolong,
    rename_section,
    split_note,
)
from models.acts.floor import give_floor
from models.acts.notes import change_note, move_note, remove_note, take_note, take_vote
from models.acts.people import everyone_arrives
from models.desk import Desk
from models.earlier.sequel import earlier_meeting
from models.ids import NoteId
from models.kinds import NoteKind
from models.notes import Note
from models.readings.decisions import authors_of, decision_numbers
from models.readings.sections import section_titles
from models.readings.statuses import Status, status_of
from models.refusals import Refusal
from tests.models.table import BELOZEROV, CHARTER, GULYAEV, STAFF, last_note, last_note_id, refused

TODAY = date(2025, 10, 16)
GOVERNMENT, ENTERPRISES = "Рекомендации Правительству края", "Рекомендации предприятиям"


def written(desk: Desk, text: str, kind: NoteKind = NoteKind.PROPOSAL) -> NoteId:
    desk.do(take_note, text, kind)
    return last_note_id(desk)


def note(desk: Desk, key: NoteId) -> Note:
    return desk.meeting.notes[key]


def decided(desk: Desk, text: str) -> NoteId:
    return written(desk, text, NoteKind.DECISION)


def test_several_proposals_become_one_and_keep_their_words(desk: Desk) -> None:
    desk.do(give_floor, BELOZEROV)
    first = written(desk, "Создать группу")
    desk.do(take_note, "Создать комиссию", NoteKind.PROPOSAL, participant=GULYAEV)
    second = last_note_id(desk)
    desk.do(merge_notes, [first, second], NoteKind.DECISION, "Создать рабочую группу")
    merged = last_note(desk)
    assert (merged.text, merged.kind, merged.item) == (
        "Создать рабочую группу",
        NoteKind.DECISION,
        STAFF,
    )
    assert merged.merged_from == (first, second)
    assert note(desk, first).text == "Создать группу"
    assert {status_of(note(desk, one), TODAY) for one in (first, second)} == {Status.MERGED}
    assert merged.author is None
    authors = [one.surname for one in authors_of(desk.meeting, merged)]
    assert authors == ["Белозёров", "Гуляев"]
    assert list(decision_numbers(desk.meeting)) == [merged.id]


def test_merged_by_one_author_it_is_still_theirs(desk: Desk) -> None:
    desk.do(give_floor, BELOZEROV)
    parts = [written(desk, "Создать группу"), written(desk, "Выделить средства")]
    desk.do(merge_notes, parts)
    assert (last_note(desk).author, last_note(desk).kind) == (BELOZEROV, NoteKind.PROPOSAL)
    assert last_note(desk).text == "Создать группу\nВыделить средства"


def test_merging_names_everybody_who_was_to_do_it(desk: Desk) -> None:
    desk.do(take_note, "Аудит", NoteKind.ASSIGNMENT, executors=["Фонд"], due=date(2025, 12, 1))
    one = last_note_id(desk)
    desk.do(take_note, "Отчёт", NoteKind.ASSIGNMENT, executors=["Фонд", "Минпром"])
    desk.do(merge_notes, [one, last_note_id(desk)])
    assert last_note(desk).executors == ("Фонд", "Минпром")
    assert last_note(desk).due == date(2025, 12, 1)


def test_undo_takes_a_merge_apart_again(desk: Desk) -> None:
    parts = [written(desk, "Создать группу"), written(desk, "Создать комиссию")]
    before = desk.meeting
    desk.do(merge_notes, parts)
    desk.undo()
    assert desk.meeting == before


def test_a_dissent_follows_its_decision(desk: Desk) -> None:
    parts = [decided(desk, "Создать группу")]
    desk.do(take_note, "Против", NoteKind.DISSENT)
    dissent = last_note_id(desk)
    parts.append(decided(desk, "Создать комиссию"))
    desk.do(merge_notes, parts)
    assert note(desk, dissent).about == last_note_id(desk)


def test_one_note_and_mixed_secrets_are_not_merged(desk: Desk) -> None:
    one = written(desk, "Создать группу")
    with refused(Refusal.NOT_TO_BE_MERGED):
        desk.do(merge_notes, [one, one])
    desk.do(take_note, "Между нами", NoteKind.PROPOSAL, private=True)
    with refused(Refusal.NOT_TO_BE_MERGED):
        desk.do(merge_notes, [one, last_note_id(desk)])


def test_a_note_is_split_and_its_vote_was_on_both_halves(desk: Desk) -> None:
    desk.do(everyone_arrives)
    whole = decided(desk, "Создать группу и выделить средства")
    later = decided(desk, "Принять к сведению")
    desk.do(take_vote, whole, 20)
    desk.do(split_note, whole, "Создать группу", "выделить средства")
    rest = last_note(desk)
    assert (note(desk, whole).text, rest.text) == ("Создать группу", "выделить средства")
    assert note(desk, whole).typed == "Создать группу и выделить средства"
    assert (rest.split_from, rest.vote) == (whole, note(desk, whole).vote)
    assert decision_numbers(desk.meeting)[whole] == "4.1"
    assert decision_numbers(desk.meeting)[later] in ("4.2", "4.3")


@pytest.mark.parametrize("words", [("", "всё"), ("всё", "  ")])
def test_there_are_words_on_both_sides_of_a_split(desk: Desk, words: tuple[str, str]) -> None:
    whole = written(desk, "всё")
    with refused(Refusal.NOT_TO_BE_SPLIT):
        desk.do(split_note, whole, *words)


def test_it_is_told_what_a_decision_was_before(desk: Desk) -> None:
    key = written(desk, "Создать группу")
    desk.do(change_note, key, "Создать группу", NoteKind.DECISION)
    desk.do(change_note, key, "Создать группу к марту", NoteKind.ASSIGNMENT)
    assert [was.kind for was in note(desk, key).was] == [NoteKind.PROPOSAL, NoteKind.DECISION]
    assert note(desk, key).proposed == "Создать группу"


def test_decisions_under_titles_are_numbered_title_by_title(desk: Desk) -> None:
    first, second, third = (decided(desk, text) for text in ("Первое", "Второе", "Третье"))
    desk.do(file_note, first, ENTERPRISES)
    desk.do(file_note, second, GOVERNMENT)
    numbers = decision_numbers(desk.meeting)
    assert [numbers[one] for one in (third, first, second)] == ["4.1", "4.2", "4.3"]
    desk.do(move_section, STAFF, GOVERNMENT, 1)
    assert section_titles(desk.meeting, STAFF) == (GOVERNMENT, ENTERPRISES)
    numbers = decision_numbers(desk.meeting)
    assert [numbers[one] for one in (third, second, first)] == ["4.1", "4.2", "4.3"]


def test_a_title_under_which_nothing_stands_is_gone(desk: Desk) -> None:
    key = decided(desk, "Первое")
    desk.do(file_note, key, GOVERNMENT)
    desk.do(file_note, key, "")
    assert section_titles(desk.meeting, STAFF) == ()
    assert desk.meeting.sections == ()
    with refused(Refusal.UNKNOWN_SECTION):
        desk.do(move_section, STAFF, GOVERNMENT, 1)


def test_a_title_renamed_takes_its_notes_along(desk: Desk) -> None:
    key = decided(desk, "Первое")
    desk.do(file_note, key, GOVERNMENT)
    desk.do(rename_section, STAFF, GOVERNMENT, ENTERPRISES)
    assert note(desk, key).section == ENTERPRISES
    assert section_titles(desk.meeting, STAFF) == (ENTERPRISES,)


def test_an_assignment_prolonged_keeps_the_date_before(desk: Desk) -> None:
    desk.do(take_note, "Аудит", NoteKind.ASSIGNMENT, due=date(2025, 12, 1))
    key = last_note_id(desk)
    desk.do(prolong, key, date(2026, 3, 1))
    assert note(desk, key).due == date(2026, 3, 1)
    assert note(desk, key).due_before == (date(2025, 12, 1),)
    with refused(Refusal.NOT_LATER):
        desk.do(prolong, key, date(2026, 3, 1))
    desk.do(remove_note, key)
    with refused(Refusal.UNKNOWN_NOTE):
        desk.do(prolong, key, date(2026, 5, 1))


def test_a_sequel_tells_the_first_date_of_what_was_prolonged(desk: Desk) -> None:
    desk.do(take_note, "Аудит", NoteKind.ASSIGNMENT, due=date(2025, 12, 1))
    desk.do(prolong, last_note_id(desk), date(2026, 3, 1))
    (carried,) = earlier_meeting(desk.meeting).assignments
    assert (carried.due, carried.origin.due) == (date(2026, 3, 1), date(2025, 12, 1))


def test_what_stands_under_the_wrong_item_is_moved_with_what_its_author_said_there(
    desk: Desk,
) -> None:
    desk.do(give_floor, BELOZEROV)
    here = desk.meeting.floor[-1]
    desk.do(start_item, CHARTER)
    desk.do(give_floor, BELOZEROV)
    there = desk.meeting.floor[-1]
    key = written(desk, "Создать группу")
    desk.do(file_note, key, GOVERNMENT)
    assert (note(desk, key).item, note(desk, key).speech) == (CHARTER, there)
    desk.do(move_note, key, STAFF)
    moved = note(desk, key)
    assert (moved.item, moved.speech, moved.section) == (STAFF, here, "")
    assert desk.meeting.sections == ()
    desk.undo()
    assert note(desk, key).item == CHARTER
    desk.do(move_note, key, None)
    assert (note(desk, key).item, note(desk, key).speech) == (None, None)
    with refused(Refusal.NOTHING_NEW):
        desk.do(move_note, key, None)


def test_a_dissent_that_is_moved_dissents_from_what_was_decided_there(desk: Desk) -> None:
    first = decided(desk, "Первое")
    desk.do(start_item, CHARTER)
    second = decided(desk, "Второе")
    desk.do(take_note, "Против", NoteKind.DISSENT)
    key = last_note_id(desk)
    assert note(desk, key).about == second
    desk.do(move_note, key, STAFF)
    assert note(desk, key).about == first
