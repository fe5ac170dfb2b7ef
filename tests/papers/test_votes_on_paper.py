"""What the protocol says of titles within an item, votes by name and by rule, and promises."""

from datetime import date
from io import BytesIO

import pytest
from docx import Document
from msgspec.structs import replace

from models.acts.editing import file_note, prolong
from models.acts.notes import mark_done, take_note, take_vote
from models.acts.people import arrive, change_participant, everyone_arrives, leave
from models.acts.votes import put_to_vote, take_vote_by_name
from models.desk import Desk
from models.ids import NoteId, ParticipantId
from models.kinds import Majority, NoteKind, Voice
from models.meeting import Meeting
from models.notes import Origin
from models.papers.minutes import minutes_of
from models.papers.values import Decision, Minutes
from models.votes import Cast
from reports.after.short_minutes import short_minutes_pdf
from reports.docx.minutes import minutes_docx
from reports.minutes import minutes_pdf
from tests.models.table import (
    ABAKUMOV,
    BELOZEROV,
    GULYAEV,
    LEBEDEV,
    NAGORNY,
    HandClock,
    english,
    last_note_id,
)
from tests.papers.plain_words import plain
from tests.papers.printed_after import FILED
from tests.reports.reading import Printed, letters


def minutes(meeting: Meeting) -> Minutes:
    return minutes_of(meeting, english, "en")


def decided(desk: Desk) -> tuple[Decision, ...]:
    """And what was to be decided but was voted down."""
    items = minutes(desk.meeting).items
    return tuple(point for item in items for point in (*item.decisions, *item.rejected))


def decision(desk: Desk, text: str, section: str = "") -> NoteId:
    desk.do(take_note, text, NoteKind.DECISION)
    if section:
        desk.do(file_note, last_note_id(desk), section)
    return last_note_id(desk)


def vote_by_name(desk: Desk, majority: Majority | None = None) -> list[str]:
    """Two for, one against, one abstains, the other present do not vote."""
    voices = (
        Cast(GULYAEV, Voice.FOR),
        Cast(LEBEDEV, Voice.FOR),
        Cast(NAGORNY, Voice.AGAINST),
        Cast(ABAKUMOV, Voice.ABSTAINED),
    )
    desk.do(take_vote_by_name, decision(desk, "Решено"), voices, majority)
    return [plain(line) for line in decided(desk)[-1].lines]


def test_decisions_stand_under_their_titles_and_keep_their_numbers(desk: Desk) -> None:
    decision(desk, "Правительству", "Рекомендации Правительству края")
    decision(desk, "Без заголовка")
    decision(desk, "Вузам", "Рекомендации вузам")
    told = [(one.number, one.text, one.section) for one in decided(desk)]
    assert told == [
        ("4.1", "Без заголовка", ""),
        ("4.2", "Правительству", "Рекомендации Правительству края"),
        ("4.3", "Вузам", "Рекомендации вузам"),
    ]
    short = FILED["short_minutes"].value(desk.meeting)
    for pdf in (minutes_pdf(minutes(desk.meeting)), short_minutes_pdf(short)):
        text = plain(" ".join(Printed(pdf).text(page) for page in Printed(pdf).pages))
        places = [text.index(words) for words in ("Без заг", "края:", "Правительству\n", "вузам:")]
        assert places == sorted(places)


def test_a_vote_by_name_says_who_voted_how_and_who_did_not(desk: Desk) -> None:
    desk.do(everyone_arrives)
    counts, voted_for, against, abstained, silent = vote_by_name(desk)
    assert counts.startswith("Voted by name: for – 2, against – 1, abstained – 1. Present: 30.")
    assert counts.endswith("The decision is not adopted.")
    assert voted_for == "For: Гуляев С.А., Лебедев Н.Ю."
    assert (against, abstained) == ("Against: Нагорный Т.Р.", "Abstained: Абакумов А.С.")
    assert silent.startswith("Did not vote: ")
    assert silent.count(",") == 25


def test_those_present_with_a_vote_are_called_so_where_others_are_in_the_room(desk: Desk) -> None:
    desk.do(everyone_arrives)
    desk.do(change_participant, replace(desk.meeting.participant(BELOZEROV), votes=False))
    assert "abstained – 1. Present with the right to vote: 29. The" in vote_by_name(desk)[0]
    desk.do(take_vote, decision(desk, "Без имён"), 29)
    (counts,) = decided(desk)[0].lines
    assert counts.startswith("Voted: unanimously. Present with the right to vote: 29. The")


def test_who_came_after_a_vote_or_left_before_it_was_not_there(
    desk: Desk, clock: HandClock
) -> None:
    desk.do(everyone_arrives)
    desk.do(change_participant, replace(desk.meeting.participant(BELOZEROV), votes=False))
    desk.do(leave, BELOZEROV)
    clock.advance(minutes=5)
    told = vote_by_name(desk)[0]
    clock.advance(minutes=5)
    desk.do(arrive, BELOZEROV)
    assert "Present: 29." in told
    assert "Present: 29." in plain(decided(desk)[-1].lines[0])


def test_an_unusual_majority_is_stated_with_the_result(desk: Desk) -> None:
    desk.do(everyone_arrives)
    usual = vote_by_name(desk)[0]
    assert "Required" not in usual
    stated = vote_by_name(desk, Majority.OF_VOTING)[0]
    assert stated.endswith("Required: more than half of those voting. The decision is not adopted.")


def test_votes_that_weigh_more_are_told_with_their_weight(desk: Desk) -> None:
    heavy = replace(desk.meeting.participant(GULYAEV), weight=40)
    desk.do(change_participant, heavy)
    desk.do(everyone_arrives)
    counts, voted_for, *_ = vote_by_name(desk)
    assert "for – 41, against – 1" in counts
    assert "Present: 30. Votes of those present, by weight: 69." in counts
    assert counts.endswith("The decision is adopted.")
    assert voted_for == "For: Гуляев С.А. (40), Лебедев Н.Ю."


def test_mover_and_seconder_stand_before_the_vote(desk: Desk) -> None:
    desk.do(put_to_vote, decision(desk, "Решено"), None, GULYAEV, LEBEDEV)
    assert [plain(line) for line in decided(desk)[-1].lines] == [
        "Moved: Гуляев С.А. Seconded: Лебедев Н.Ю."
    ]


@pytest.mark.parametrize(("done", "words"), [(True, "Carried out."), (False, "Still open.")])
def test_a_promise_tells_its_first_date_what_became_of_it_and_what_is_done(
    desk: Desk, done: bool, words: str
) -> None:
    due = date(2025, 11, 1)
    desk.do(take_note, "Аудит", NoteKind.ASSIGNMENT, executors=["Фонд"], due=due)
    key = last_note_id(desk)
    desk.do(prolong, key, date(2025, 12, 20))
    if done:
        desk.do(mark_done, key)
    desk.do(take_note, "Помочь фонду", NoteKind.DECISION, about=key)
    origin = Origin("Круглый стол", "2")
    carried = replace(desk.meeting.notes[key], origin=origin, decided=None)
    meeting = replace(desk.meeting, notes=desk.meeting.notes.put(carried))
    (told,) = [note for item in minutes(meeting).items for note in item.notes]
    assert plain(told) == (
        "Аудит. Responsible: Фонд. Due: by 20 December 2025. First due: 1 November 2025. "
        f"(minutes No. 2). {words} Measures: 4.1."
    )


def test_nobody_is_named_twice_in_a_vote_by_name(desk: Desk) -> None:
    desk.do(everyone_arrives)
    names = " ".join(vote_by_name(desk)[1:])
    for key in range(1, 31):
        person = desk.meeting.participant(ParticipantId(key)).person
        assert names.count(plain(person.short_name)) == 1


def test_what_was_voted_down_is_printed_behind_what_was_decided_and_without_a_number(
    desk: Desk,
) -> None:
    desk.do(everyone_arrives)
    for text, hands in (("Отвергнутое", (1, 25)), ("Принятое", (30, 0))):
        desk.do(take_vote, decision(desk, text), *hands)
    paper = minutes(desk.meeting)
    document = Document(BytesIO(minutes_docx(paper)))
    told = {
        Printed(minutes_pdf(paper)).letters: "4.1.Принятое",
        letters("".join(one.text for one in document.paragraphs)): "4.1.Принятое",
        FILED["short_minutes"].printed(desk.meeting).letters: "1.Принятое",
    }
    for text, adopted in told.items():
        assert 0 <= text.find(adopted) < text.find("Notadopted:Отвергнутое")
        assert "4.2." not in text


def test_where_nothing_was_adopted_nothing_is_headed_as_decided(desk: Desk) -> None:
    desk.do(everyone_arrives)
    desk.do(take_vote, decision(desk, "Отвергнутое"), 1, 25)
    text = Printed(minutes_pdf(minutes(desk.meeting))).letters
    assert "Notadopted:Отвергнутое" in text
    assert "DECIDED" not in text
